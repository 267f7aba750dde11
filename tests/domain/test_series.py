"""Series: which go on, which rest, and which are over."""

from dataclasses import replace

import pytest

from bot.domain.because import Because, Fit, Kinship
from bot.domain.pairings import Step
from bot.domain.plans import Continued, PlannedPairing
from bot.domain.series import Running, continued

EMMA, RICHARD, JONAS = 1, 2, 3
BECAUSE = Because(Fit.FREE, Kinship.ACROSS_GENERATIONS, None, None, 8)
LAST = PlannedPairing((EMMA,), (RICHARD,), "short-video", BECAUSE, Step(7, 2, 6))
RUNNING = Running(LAST, rests=0)
EVERYBODY = {EMMA, RICHARD, JONAS}
OVER = Continued(over=(7,))
GIVEN_UP = replace(OVER, given_up=(LAST,))


def test_it_goes_on_with_the_next_meeting_of_the_same_people() -> None:
    (goes_on,) = continued([RUNNING], EVERYBODY, ()).pairings
    assert goes_on.step == Step(7, 3, 6)
    assert (goes_on.mentors, goes_on.mentees, goes_on.topic) == ((EMMA,), (RICHARD,), "short-video")
    assert goes_on.because.met_rounds_ago == 1


def test_it_rests_while_one_is_away_and_then_goes_on_where_it_was() -> None:
    assert continued([RUNNING], {EMMA}, ()) == Continued(resting=(EMMA,))
    rested = replace(RUNNING, rests=1)
    (goes_on,) = continued([rested], EVERYBODY, ()).pairings
    assert (goes_on.step, goes_on.because.met_rounds_ago) == (Step(7, 3, 6), 2)


@pytest.mark.parametrize(
    "running",
    [
        replace(RUNNING, last=replace(LAST, step=Step(7, 6, 6))),
        replace(RUNNING, last=replace(LAST, mentees=())),
    ],
    ids=["all its meetings have been", "somebody is gone"],
)
def test_it_is_over(running: Running) -> None:
    assert continued([running], EVERYBODY, ()) == OVER


def test_whoever_waits_too_long_for_somebody_is_free() -> None:
    assert continued([replace(RUNNING, rests=2)], {EMMA}, ()) == GIVEN_UP


def test_two_who_are_not_to_be_put_together_any_more_are_free() -> None:
    assert continued([RUNNING], EVERYBODY, [frozenset({EMMA, RICHARD})]) == GIVEN_UP


def test_a_newer_one_of_the_same_person_ends_an_older_one() -> None:
    """They were introduced to somebody else while it rested."""
    newer = Running(PlannedPairing((EMMA,), (JONAS,), None, BECAUSE, Step(8, 1, 6)), rests=0)
    found = continued([newer, RUNNING], EVERYBODY, ())
    assert ([each.step for each in found.pairings], found.over) == ([Step(8, 2, 6)], (7,))
    assert sorted(found.people) == [EMMA, JONAS]


@pytest.mark.parametrize(("of", "half_way"), [(4, 2), (5, 3), (6, 3), (12, 6)])
def test_half_way_and_the_end(of: int, half_way: int) -> None:
    steps = [Step(1, number, of) for number in range(1, of + 1)]
    assert [step.number for step in steps if step.is_half_way] == [half_way]
    assert [step.number for step in steps if step.is_after_half] == [half_way + 1]
    assert [step.number for step in steps if step.is_last] == [of]


def test_a_short_series_has_no_half() -> None:
    steps = [Step(1, number, 3) for number in range(1, 4)]
    assert not any(step.is_half_way or step.is_after_half for step in steps)
