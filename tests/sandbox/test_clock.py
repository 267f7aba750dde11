"""The wall clock that can be moved and the timer that it does not touch."""

import asyncio
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from sandbox.clock import Clock, ClockSetting

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_a_new_clock_shows_the_real_time() -> None:
    before = datetime.now(UTC)
    assert before <= Clock().now() <= datetime.now(UTC)


@pytest.mark.checklist(54)
def test_advancing_moves_the_wall_and_not_the_timer() -> None:
    """A week passes for people; deadlines of seconds go on."""
    clock = Clock()
    wall, timer = clock.now(), clock.timer()
    clock.advance(timedelta(days=7))
    assert timedelta(days=7) <= clock.now() - wall < timedelta(days=7, minutes=1)
    assert clock.timer() - timer < 60


@pytest.mark.checklist(54)
def test_skipping_moves_the_timer_and_not_the_wall() -> None:
    clock = Clock()
    wall, timer = clock.now(), clock.timer()
    clock.skip(3600)
    assert clock.timer() - timer >= 3600
    assert clock.now() - wall < timedelta(minutes=1)


def test_a_frozen_clock_stands_still_until_it_is_moved() -> None:
    clock = Clock()
    clock.set_to(NOON)
    clock.freeze()
    frozen = clock.now()
    assert clock.now() == frozen
    clock.advance(timedelta(hours=1))
    assert clock.now() == frozen + timedelta(hours=1)


def test_a_thawed_clock_goes_on_from_where_it_stood() -> None:
    clock = Clock(ClockSetting(frozen_at=NOON))
    clock.thaw()
    assert NOON <= clock.now() < NOON + timedelta(minutes=1)
    assert clock.setting.frozen_at is None


def test_any_zone_can_be_set_and_utc_is_shown() -> None:
    clock = Clock(ClockSetting(frozen_at=NOON))
    clock.set_to(datetime(2026, 3, 2, 15, 0, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
    assert clock.now().tzinfo is UTC


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Clock().set_to(NOON.replace(tzinfo=None))


def test_listeners_hear_of_each_move() -> None:
    clock = Clock()
    heard: list[ClockSetting] = []
    clock.on_change(heard.append)
    clock.freeze()
    clock.advance(timedelta(hours=1))
    assert [setting.frozen_at for setting in heard][-1] == clock.now()
    assert len(heard) == 2


def test_a_faster_clock_runs_on_from_where_it_stands() -> None:
    """Also after it was moved, and at another speed again."""
    real, setting = datetime.now(UTC), ClockSetting(timedelta(days=1), speed=60, since=NOON)
    assert setting.at(NOON) == NOON + timedelta(days=1)
    assert setting.at(NOON + timedelta(seconds=2)) == NOON + timedelta(days=1, seconds=120)
    clock = Clock()
    clock.run_at(1_000)
    clock.set_to(NOON)
    assert NOON <= clock.now() < NOON + (datetime.now(UTC) - real) * 1_000
    clock.run_at(1)
    assert clock.now() - clock.now() < timedelta(seconds=1)


def test_limits_follow_the_speed_and_deadlines_do_not() -> None:
    clock = Clock()
    timer, pace = clock.timer(), clock.pace()
    clock.run_at(1_000)
    time.sleep(0.01)
    clock.run_at(1)
    assert 10 <= clock.pace() - pace < 1_000
    assert clock.timer() - timer < 1


async def test_what_slack_does_on_its_own_schedule_comes_sooner_on_a_faster_clock() -> None:
    """And at once when the timer is made to skip."""
    clock = Clock()
    clock.run_at(1_000)
    async with asyncio.timeout(5):
        await clock.wait(60)
    clock.run_at(1)
    waiting = asyncio.create_task(clock.wait(3600))
    await asyncio.sleep(0)
    clock.skip(3600)
    async with asyncio.timeout(5):
        await waiting
