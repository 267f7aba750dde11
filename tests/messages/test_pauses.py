"""A pause says when it ends, and what stands meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.messages import ids, meetings, pauses, safety
from tests.messages.drawn import presses_of
from tests.messages.samples import (
    BEFORE,
    DATED,
    MONDAY_TEN,
    awaited,
    in_series,
    met,
    pairing,
    paused,
    situation,
    with_one_gone,
)


def test_a_pause_says_the_day_of_return_and_how_to_end_it() -> None:
    drawn = pauses.paused(replace(paused("it-IT"), pairing=None), MONDAY_TEN)
    assert "torni giovedì 7 gennaio" in drawn.text
    assert presses_of(drawn) == [(ids.RESUME, None)]


def test_nobody_is_told_to_be_paused_who_is_not() -> None:
    with pytest.raises(ValueError, match="paused"):
        pauses.paused(situation("en"), MONDAY_TEN)


def test_what_was_agreed_on_stands_while_somebody_is_paused() -> None:
    """They can call it off, which the others hear; what comes after the pause is not mentioned."""
    dated = replace(paused("en"), pairing=DATED)
    drawn = pauses.paused(dated, BEFORE)
    assert "on Monday 30 November at 10:00, and that still stands" in drawn.text
    assert (ids.NO_TIME, str(DATED.id)) in presses_of(drawn)
    later = replace(DATED, agreed_at=MONDAY_TEN + timedelta(days=60))
    assert "stands" not in pauses.paused(replace(dated, pairing=later), BEFORE).text
    assert "stands" not in pauses.paused(dated, MONDAY_TEN).text


def test_who_pauses_in_the_middle_of_a_round_is_reminded_of_whom_they_are_with() -> None:
    """Else the other would wait for a word; not once they have met."""
    with_somebody = replace(paused("en"), pairing=pairing())
    drawn = pauses.paused(with_somebody, BEFORE)
    assert "In this round you are still with <@U0000000002>" in drawn.text
    assert (ids.NO_TIME, str(pairing().id)) in presses_of(drawn)
    after = replace(with_somebody, pairing=met(pairing()))
    assert "still with" not in pauses.paused(after, BEFORE).text


def test_who_pauses_hears_that_a_series_rests() -> None:
    """Not where nobody waits for its next meeting."""
    with_whom, there = in_series(2), paused("en")
    resting = pauses.paused(replace(there, pairing=None, resting=with_whom), BEFORE)
    assert "rest while you are away" in resting.text
    for other in (in_series(6), with_one_gone(with_whom), DATED):
        drawn = pauses.paused(replace(there, pairing=other), BEFORE)
        assert "rest while you are away" not in drawn.text


def test_who_is_waited_for_may_say_that_they_meet_or_cannot() -> None:
    """Both are one press each, with the hour until which there is time; nothing else is."""
    there = awaited("it-IT")
    drawn = pauses.paused(there, BEFORE)
    assert "entro lunedì 30 novembre alle 10:00" in drawn.text
    value = str(there.pairing.id if there.pairing else "")
    pressed = [(ids.RESUME, None), (ids.STILL_MEET, value), (ids.NO_TIME, value)]
    assert presses_of(drawn) == pressed


def test_who_is_paused_beyond_the_next_round_reads_of_no_other_day() -> None:
    """Neither who has no time, nor who asks for somebody else."""
    there = paused("en")
    reader = there.member
    assert reader
    early = meetings.no_time_noted(DATED, MONDAY_TEN, there, BEFORE)
    assert "next round" not in early.text
    back_before = replace(there, member=replace(reader, paused_until=BEFORE.date()))
    noted = meetings.no_time_noted(DATED, MONDAY_TEN, back_before, BEFORE)
    assert "Until the next round, on Monday 30 November" in noted.text
    ended = safety.rematched(DATED, there, BEFORE, may_be_soon=True)
    assert "You are back on Thursday 7 January" in ended.text
    assert "soon" not in ended.text
