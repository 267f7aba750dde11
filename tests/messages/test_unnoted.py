"""What is asked where something that was written may be an answer."""

from bot.domain.feedback import Feedback, Told
from bot.messages import ids, unnoted
from tests.messages.drawn import presses_of
from tests.messages.samples import SEVERAL, in_series, member, met, pairing


def test_each_meeting_that_may_be_meant_carries_the_answer() -> None:
    """One that is too long for a button is told in the form."""
    told = (Told(pairing(), None),)
    drawn = unnoted.which_meeting(told, "5 ottimo", member(1, "it"))
    assert presses_of(drawn) == [(ids.ANSWER_ABOUT, f"{pairing().id} 5 ottimo")]
    too_long = unnoted.which_meeting(told, "5" + " ottimo" * 300, member(1, "it"))
    assert presses_of(too_long) == [(ids.GIVE_FEEDBACK, str(pairing().id))]


def test_meetings_of_several_programmes_are_told_apart() -> None:
    """By the same two people they could not be."""
    told = (Told(pairing(), None),)
    named = {SEVERAL[0].id: SEVERAL[0]}
    drawn = unnoted.which_meeting(told, "5", member(1, "en"), named)
    assert "Programme: 1 " in drawn.text
    assert "Programme" not in unnoted.which_meeting(told, "5", member(1, "en")).text


def test_what_is_no_answer_changes_none_and_one_press_makes_it_one() -> None:
    told = unnoted.not_taken(pairing(), Feedback(met=True, rating=5), member(1, "en"), "so-so")
    assert "stays as it is" in told.text
    assert presses_of(told)[:2] == [
        (ids.ANSWER_ABOUT, f"{pairing().id} so-so"),
        (ids.GIVE_FEEDBACK, str(pairing().id)),
    ]
    assert ids.REPORT in dict(presses_of(told))


def test_before_they_meet_there_is_what_one_can_do_and_nothing_to_rate() -> None:
    drawn = unnoted.before_they_meet(pairing(), member(1, "en"))
    actions = [action for action, _ in presses_of(drawn)]
    assert actions == [ids.MET, ids.SUGGEST_TIMES, ids.NO_TIME, ids.REPORT, ids.HELP]


def test_in_a_series_its_way_out_is_among_what_one_can_do() -> None:
    """Also of the last meeting, until they have met."""
    goes_on, last, reader = in_series(2), in_series(6), member(1, "en")
    for drawn, is_there in (
        (unnoted.before_they_meet(goes_on, reader), True),
        (unnoted.not_taken(goes_on, None, reader, "so-so"), True),
        (unnoted.before_they_meet(last, reader), True),
        (unnoted.not_taken(met(last), None, reader, "so-so"), False),
    ):
        assert (ids.REMATCH in dict(presses_of(drawn))) is is_there
    assert "1 to 5" not in drawn.text
