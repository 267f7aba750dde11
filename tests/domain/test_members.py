"""Where a member stands on a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.errors import DateNotAhead
from bot.domain.members import Member, Profile, Standing, check_pause

TODAY = date(2026, 11, 23)
TOMORROW = TODAY + timedelta(days=1)
EMMA = Member(
    id=1,
    slack_id="U0EMMA",
    locale="en-GB",
    time_zone="Europe/London",
    profile=Profile(generation=0),
    joined_at=datetime(2026, 11, 1, tzinfo=UTC),
)


def test_whoever_joined_is_active() -> None:
    assert EMMA.standing(TODAY) is Standing.ACTIVE


def test_a_pause_ends_by_itself_on_the_day_of_return() -> None:
    paused = replace(EMMA, paused_until=TOMORROW)
    assert paused.standing(TODAY) is Standing.PAUSED
    assert paused.standing(TOMORROW) is Standing.ACTIVE


def test_whoever_left_has_left_also_while_paused() -> None:
    left = replace(EMMA, paused_until=TOMORROW, left_at=datetime(2026, 11, 20, tzinfo=UTC))
    assert left.standing(TODAY) is Standing.LEFT


def test_a_language_of_ones_own_comes_before_slacks() -> None:
    assert EMMA.language == "en-GB"
    assert replace(EMMA, profile=Profile(generation=0, language="it")).language == "it"
    assert replace(EMMA, profile=Profile(generation=0, language="en")).language == "en-GB"


def test_a_pause_needs_a_day_ahead() -> None:
    check_pause(TOMORROW, today=TODAY)
    with pytest.raises(DateNotAhead):
        check_pause(TODAY, today=TODAY)
