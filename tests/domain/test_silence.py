"""Who has fallen silent."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.domain.programmes import Rhythm
from bot.domain.silence import has_fallen_silent, pauses_at

JOINED = datetime(2026, 11, 26, 9, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
MONDAYS = [MONDAY + number * WEEK for number in range(4)]


@pytest.mark.parametrize(("rounds", "is_silent"), [(0, False), (2, False), (3, True), (4, True)])
def test_three_introductions_without_a_sign_are_silence(rounds: int, is_silent: bool) -> None:
    assert has_fallen_silent(MONDAYS[:rounds], JOINED) is is_silent


def test_a_sign_begins_the_count_anew() -> None:
    """Also one that came after the first of them."""
    assert not has_fallen_silent(MONDAYS[:3], MONDAYS[0] + timedelta(hours=1))
    assert has_fallen_silent(MONDAYS, MONDAYS[0] + timedelta(hours=1))


def test_rounds_that_somebody_sat_out_neither_count_nor_begin_the_count_anew() -> None:
    assert not has_fallen_silent([MONDAYS[0], MONDAYS[3]], JOINED)
    assert has_fallen_silent([MONDAYS[0], MONDAYS[2], MONDAYS[3]], JOINED)


@pytest.mark.parametrize(
    ("before", "number"), [(timedelta(weeks=2), 0), (timedelta(days=2), 0), (timedelta(hours=1), 1)]
)
def test_who_does_not_answer_is_paused_by_the_first_round_that_leaves_two_days(
    before: timedelta, number: int
) -> None:
    rhythm = Rhythm(0, time(9), "UTC")
    assert pauses_at(MONDAY, rhythm, asked_at=MONDAY - before) == MONDAYS[number]
