"""What those read who are together for several meetings."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.feedback import Feedback
from bot.domain.next_days import NextDays
from bot.messages import feedback, ids, introductions, pairings, places, putting_off, series
from bot.messages.blocks import message, section
from tests.messages.drawn import presses_of
from tests.messages.samples import (
    CHOSEN,
    DIFFERENT_DAYS,
    MONDAY_TEN,
    NEXT_DAY,
    NEXT_DAYS,
    STARTERS,
    in_series,
    member,
    met,
    situation,
)

NEXT_ROUND_AT = MONDAY_TEN + timedelta(days=28)
REMATCH = (ids.REMATCH, str(in_series(1).id))


def test_who_has_met_can_still_end_it_where_nobody_else_sees_it() -> None:
    """But after the last meeting there is nothing to end."""
    goes_on, last = in_series(2), in_series(6)
    assert REMATCH in presses_of(pairings.how_was_it(goes_on, member(1)))
    assert REMATCH not in presses_of(pairings.how_was_it(last, member(1)))
    mine = [
        message(*places.my_pairing(situation("en", pairing=met(each)))) for each in (goes_on, last)
    ]
    assert [REMATCH in presses_of(each) for each in mine] == [True, False]
    assert REMATCH not in presses_of(introductions.introduction(goes_on, STARTERS, "en"))


def test_a_date_that_they_had_in_mind_needs_no_first_message() -> None:
    dated = introductions.introduction(in_series(2), STARTERS, "en", days=NEXT_DAYS).text
    assert "You wanted to meet on Wednesday 9 December." in dated
    assert "the first message is yours" not in dated
    assert (
        "the first message is yours"
        in introductions.introduction(in_series(2), STARTERS, "en").text
    )


def test_a_day_that_has_passed_may_have_been_that_meeting() -> None:
    begun = replace(in_series(2).round, starts_at=NEXT_ROUND_AT)
    late = replace(in_series(2), round=begun)
    passed, differing = (
        replace(each, began_on=NEXT_ROUND_AT.date()) for each in (NEXT_DAYS, DIFFERENT_DAYS)
    )
    for locale, words in (
        (
            "en",
            "You wanted to meet on Wednesday 9 December. If you did meet, that was this",
        ),
        ("it", "Volevate vedervi mercoledì 9 dicembre. Se vi siete visti, era questo incontro"),
    ):
        said = introductions.introduction(late, STARTERS, locale, days=passed).text
        assert words in said
    differ = introductions.introduction(late, STARTERS, "it", days=differing).text
    assert "Se vi siete visti, era questo incontro" in differ
    assert "Sceglietene uno insieme" not in differ
    assert "il primo messaggio tocca a te" in said


def test_a_time_that_is_agreed_on_counts_more_than_a_day_that_they_had_in_mind() -> None:
    mine = situation("en", pairing=in_series(2), days=NEXT_DAYS)
    agreed = situation("en", pairing=replace(in_series(2), agreed_at=MONDAY_TEN), days=NEXT_DAYS)
    for reader, is_told in ((mine, True), (agreed, False)):
        place = message(*places.my_pairing(reader))
        for shown in (place, series.with_days(message(section("Times")), reader)):
            assert ("You wanted to meet on" in shown.text) is is_told


def test_of_two_days_both_are_told() -> None:
    """With whose each is, wherever the next meeting is spoken of."""
    goes_on, reader = in_series(2), member(1, "en")
    (one,), (other,) = goes_on.mentors, goes_on.mentees
    days = NextDays(((NEXT_DAY, (one,)), (NEXT_DAY + timedelta(days=7), (other,))))
    mine = situation("en", pairing=met(goes_on), days=days)
    each = f"<@{one.slack_id}>: Wednesday 9 December; <@{other.slack_id}>: Wednesday 16 December"
    for told in (
        introductions.introduction(goes_on, STARTERS, "en", days=days),
        pairings.check_in(goes_on, reader, "en", days=days),
        pairings.how_was_it(goes_on, reader, days=days),
        feedback.thanks(goes_on, CHOSEN, reader, False, days=days),
        message(*places.my_pairing(mine)),
    ):
        assert f"You named different days for this meeting: {each}. Choose one" in told.text


def test_who_puts_a_meeting_off_and_who_waited_read_which_comes_next() -> None:
    """One that was announced is not made up for; one that was not, comes next."""
    third, announced = in_series(3), replace(in_series(3), comes_at=MONDAY_TEN)
    gone = [third.mentors[0]]
    for locale, next_one in (
        ("en", "Next is meeting {} of 6."),
        ("it", "Il prossimo è l’incontro {} di 6."),
    ):
        mine, reader = situation(locale), member(2, locale)
        for pairing, number in ((third, 4), (announced, 3)):
            noted = putting_off.noted(pairing, MONDAY_TEN, mine, MONDAY_TEN).text
            assert next_one.format(number) in noted
        told = putting_off.told(third, gone, MONDAY_TEN, reader, may_be_soon=False).text
        assert next_one.format(4) in told
    last = putting_off.noted(in_series(6), MONDAY_TEN, situation("en"), MONDAY_TEN).text
    assert "meeting" not in last.casefold().replace("meetings", "")


def test_the_form_asks_for_the_next_time_only_if_there_is_one() -> None:
    """And looks back half-way and at the end."""
    asked = {
        number: str(feedback.feedback_modal(in_series(number), None, member(1), "en").to_dict())
        for number in (1, 3, 6)
    }
    assert ["One thing to try" in form for form in asked.values()] == [True, True, False]
    assert ["Looking back" in form for form in asked.values()] == [False, True, True]


def test_whoever_answers_without_the_form_is_led_to_the_next_time() -> None:
    """To what is missing, and by a button; who has sent the form was asked."""
    goes_on, rated = in_series(2), Feedback(met=True, rating=5)
    form = ids.GIVE_FEEDBACK, str(goes_on.id)
    for locale, words in (("en", "And for next time"), ("it", "E per la prossima volta")):
        led = feedback.thanks(goes_on, rated, member(1, locale), False)
        assert words in led.text
        assert presses_of(led).count(form) == 2
    reader = member(1, "en")
    for word, is_led in (
        (replace(rated, to_try="a reel"), "And the day of the next one?"),
        (replace(rated, next_on=NEXT_DAY), "And one thing to try until then?"),
        (replace(rated, to_try="a reel", next_on=NEXT_DAY), ""),
        (replace(rated, share=False), ""),
        (Feedback(met=False), ""),
    ):
        led = feedback.thanks(goes_on, word, reader, False)
        assert is_led in led.text
        assert (form in presses_of(led)) is True
        assert (presses_of(led).count(form) == 2) is bool(is_led)
    assert presses_of(feedback.thanks(in_series(6), rated, reader, False)).count(form) == 1


def test_what_was_chosen_is_said_again() -> None:
    thanks = feedback.thanks(in_series(2), CHOSEN, member(1, "en"), False).text
    assert "Until next time you want to try:" in thanks
    assert "Your next meeting: Wednesday 9 December." in thanks
    without = feedback.thanks(in_series(2), Feedback(met=True), member(1, "en"), False).text
    assert "Your next meeting" not in without
