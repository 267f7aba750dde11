"""What those read who are together for several meetings."""

from bot.domain.feedback import Feedback
from bot.messages import feedback, ids, introductions, pairings, places
from bot.messages.blocks import message
from tests.messages.drawn import presses_of
from tests.messages.samples import CHOSEN, NEXT_DAY, STARTERS, in_series, member, met, situation

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
    dated = introductions.introduction(in_series(2), STARTERS, "en", agreed_on=NEXT_DAY).text
    assert "You wanted to meet on Wednesday 9 December." in dated
    assert "the first message is yours" not in dated
    assert (
        "the first message is yours"
        in introductions.introduction(in_series(2), STARTERS, "en").text
    )


def test_the_form_asks_for_the_next_time_only_if_there_is_one() -> None:
    """And looks back half-way and at the end."""
    asked = {
        number: str(feedback.feedback_modal(in_series(number), None, member(1), "en").to_dict())
        for number in (1, 3, 6)
    }
    assert ["One thing to try" in form for form in asked.values()] == [True, True, False]
    assert ["Looking back" in form for form in asked.values()] == [False, True, True]


def test_what_was_chosen_is_said_again() -> None:
    thanks = feedback.thanks(in_series(2), CHOSEN, member(1, "en"), False).text
    assert "Until next time you want to try:" in thanks
    assert "Your next meeting: Wednesday 9 December." in thanks
    assert (
        "next" not in feedback.thanks(in_series(2), Feedback(met=True), member(1, "en"), False).text
    )
