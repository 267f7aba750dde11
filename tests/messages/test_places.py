"""Everybody sees their own place in the round that is open."""

from dataclasses import replace
from datetime import timedelta

import pytest
from slack_sdk.models.blocks import Block

from bot.domain.meetings import Meeting, MeetingState
from bot.domain.pairings import Role
from bot.domain.situation import Place
from bot.messages import dates, ids, places, putting_off, sentences
from bot.messages.blocks import message
from tests.messages.drawn import labels_of, presses_of, words_of
from tests.messages.samples import (
    EMMA,
    MONDAY_TEN,
    PROGRAMME,
    RICHARD,
    SABINE,
    SEVERAL,
    TWO_MENTEES,
    TWO_MENTORS,
    because,
    explained,
    in_series,
    member,
    met,
    pairing,
    resting,
    situation,
    with_one_gone,
)

PAIRING_ID = str(pairing().id)


@pytest.mark.parametrize(
    ("roles", "reader", "words"),
    [
        (TWO_MENTORS, 1, f"with {RICHARD} and {SABINE}: you show, together with {RICHARD}."),
        (TWO_MENTORS, 3, f"with {EMMA} and {RICHARD}: they show, you learn."),
        (TWO_MENTEES, 1, f"with {RICHARD} and {SABINE}: you show, they learn."),
        (TWO_MENTEES, 2, f"with {EMMA} and {SABINE}: you learn, together with {SABINE}."),
    ],
)
def test_in_a_three_everybody_sees_what_they_do_and_with_whom(
    roles: tuple[Role, ...], reader: int, words: str
) -> None:
    me = member(reader, "en")
    user = replace(situation("en").user, slack_id=me.slack_id)
    here = situation("en", user=user, member=me, pairing=explained(because(), *roles))
    (paragraph, _) = places.my_pairing(here)
    assert words in paragraph.to_dict()["text"]["text"]


PROPOSED = Meeting(7, 1, 2, MONDAY_TEN, MeetingState.PROPOSED)


@pytest.mark.parametrize(
    ("locale", "proposed", "words", "labels"),
    [
        (
            "en",
            PROPOSED,
            f"{RICHARD} proposes Monday 30 November at 10:00: does that suit you?",
            ["Accept", "Another time"],
        ),
        (
            "it",
            PROPOSED,
            f"{RICHARD} propone lunedì 30 novembre alle 10:00: ti va bene?",
            ["Va bene", "Un altro orario"],
        ),
        (
            "en",
            replace(PROPOSED, proposed_by=1),
            f"Proposed: Monday 30 November at 10:00. Still to answer: {RICHARD}.",
            ["Another time"],
        ),
        (
            "en",
            replace(PROPOSED, proposed_by=9),
            "Monday 30 November at 10:00 is still proposed: does that suit you?",
            ["Accept", "Another time"],
        ),
    ],
)
def test_a_time_that_is_proposed_is_told_with_what_answers_it(
    locale: str, proposed: Meeting, words: str, labels: list[str]
) -> None:
    """In the status and in the Home tab, and to whoever asks when they meet."""
    me = member(1, locale)
    user = replace(situation(locale).user, slack_id=me.slack_id)
    here = situation(locale, user=user, member=me, pairing=pairing(), proposed=proposed)
    status = message(*places.my_pairing(here))
    assert words in words_of(status)
    assert labels_of(status)[1 : 1 + len(labels)] == labels
    asked = dates.dates(pairing(), None, proposed, me)
    assert (words_of(asked), labels_of(asked)) == (words, labels)


@pytest.mark.parametrize(
    ("locale", "words", "label"),
    [
        ("en", f"You meet on Monday 30 November at 10:00, with {RICHARD}.", "Another time"),
        ("it", f"Hai appuntamento lunedì 30 novembre alle 10:00 con {RICHARD}.", "Un altro orario"),
    ],
)
def test_who_asks_when_they_meet_hears_it_and_has_it_for_their_calendar(
    locale: str, words: str, label: str
) -> None:
    agreed = replace(PROPOSED, state=MeetingState.AGREED)
    those = replace(pairing(), agreed_at=MONDAY_TEN)
    told = dates.dates(those, agreed, None, member(1, locale))
    assert words_of(told) == words
    assert labels_of(told) == [label, "Google Calendar", "Outlook"]
    both = dates.dates(those, agreed, None, member(1, locale), SEVERAL[1])
    assert sentences.programme(SEVERAL[1], locale) in both.text


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "You have met. You meet on Monday 30 November at 10:00. Next is meeting 3 of 6."),
        (
            "it",
            "Vi vedete lunedì 30 novembre alle 10:00. Il prossimo è l’incontro 3 di 6.",
        ),
    ],
)
def test_a_time_to_come_is_told_to_those_who_have_met_as_well(locale: str, words: str) -> None:
    """And once it has passed, that they have met is enough."""
    those = replace(met(in_series(2)), agreed_at=MONDAY_TEN)
    for days, is_told in ((-1, True), (1, False)):
        now = MONDAY_TEN + timedelta(days=days)
        drawn = message(*places.my_pairing(situation(locale, pairing=those, now=now)))
        assert (words in words_of(drawn)) is is_told


@pytest.mark.parametrize(
    ("minutes", "words"), [(29, "You meet on"), (30, "You had agreed to meet on")]
)
def test_once_the_half_hour_is_over_nobody_is_told_that_they_will_meet(
    minutes: int, words: str
) -> None:
    agreed = replace(pairing(), agreed_at=MONDAY_TEN)
    now = MONDAY_TEN + timedelta(minutes=minutes)
    drawn = message(*places.my_pairing(situation("en", pairing=agreed, now=now)))
    assert f"{words} Monday 30 November at 10:00" in drawn.text
    pressed = {action for action, _ in presses_of(drawn)}
    assert ids.ANOTHER_TIME in pressed
    assert ids.SUGGEST_TIMES not in pressed


@pytest.mark.parametrize("locale", ["en", "it"])
def test_a_second_press_on_accept_cannot_be_about_another_time(locale: str) -> None:
    """In the place of an old status; what stood there can still be accepted, and after another
    press all can."""
    here = situation(locale, pairing=pairing(), member=member(1, locale), proposed=PROPOSED)
    newer = replace(here, proposed=replace(PROPOSED, id=8))
    old, drawn = message(*places.my_places(here)), places.my_places(newer)

    def left(blocks: tuple[Block, ...], action: str = ids.ACCEPT_TIME) -> list[str | None]:
        pressed = {"actions": [{"action_id": action}], "message": old.payload()}
        shown = message(*places.nothing_new(blocks, pressed))
        return [value for each, value in presses_of(shown) if each == ids.ACCEPT_TIME]

    assert left(drawn) == []
    assert left(tuple(old.blocks)) == ["7"]
    assert left(drawn, ids.NO_TIME) == ["8"]


def test_whoever_is_left_alone_is_not_offered_to_have_met_them() -> None:
    """Until they say so themselves there is only how it went to tell."""
    alone, three = (
        message(*places.my_pairing(situation("en", pairing=with_one_gone(pairing(people=people)))))
        for people in (2, 3)
    )
    assert presses_of(alone) == [(ids.GIVE_FEEDBACK, PAIRING_ID)]
    assert (ids.MET, PAIRING_ID) in presses_of(three)


def test_a_series_can_be_ended_while_it_rests() -> None:
    """Also between two rounds, in which nobody sits out."""
    for seen in (resting("en"), replace(resting("en"), sitting_out=None)):
        drawn = message(*places.my_pairing(seen))
        assert f"Your meetings with {RICHARD} are not over yet" in words_of(drawn)
        assert presses_of(drawn) == [(ids.REMATCH, PAIRING_ID)]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (
            "en",
            (
                "In *Coffee* you’ll have no introduction until the next round, on Monday",
                "In *Reels* you go on with",
            ),
        ),
        (
            "it",
            (
                "Nel programma *Caffè* fino al prossimo giro, lunedì",
                "Nel programma *Reels* continui con",
            ),
        ),
    ],
)
def test_who_cannot_in_one_of_several_programmes_reads_in_which_and_what_goes_on(
    locale: str, words: tuple[str, str]
) -> None:
    """And in the only one they are in, it is not named."""
    there = Place(replace(PROGRAMME, id=2, name="Reels"), pairing())
    alone = situation(locale, programme=replace(PROGRAMME, name=None), pairing=None)
    both = replace(alone, elsewhere=(there,))
    in_both, in_one = (
        words_of(putting_off.noted(pairing(), MONDAY_TEN, seen, MONDAY_TEN))
        for seen in (both, alone)
    )
    for each in words:
        assert each in in_both
    assert "*" not in in_one


def test_what_goes_on_elsewhere_keeps_its_buttons() -> None:
    there = replace(pairing(), id=2)
    seen = situation("en", elsewhere=(Place(replace(PROGRAMME, id=2), there),))
    drawn = message(*places.my_other_places(seen, PROGRAMME.id))
    assert {value for _, value in presses_of(drawn)} == {"2"}
