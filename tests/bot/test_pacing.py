"""Calls come at the pace that Slack allows."""

import asyncio
from datetime import timedelta

from bot.slack.pacing import OPEN, PACES, PEOPLE, POST, Pace, Pacer
from sandbox.api.limits import WORKSPACE_POSTS_PER_MINUTE, Tier
from tests.bot.company import NOW
from tests.bot.office import Wall

QUICK = {OPEN: Pace(per_minute=1200, at_once=2), POST: Pace(per_minute=60, at_once=1)}
"""One opening every twentieth of a second."""


async def test_a_few_come_at_once_and_the_others_at_their_pace() -> None:
    pacer, loop = Pacer(Wall(), QUICK), asyncio.get_running_loop()
    began = loop.time()
    passed = []
    for _ in range(6):
        await pacer.turn(OPEN)
        passed.append(loop.time() - began)
    assert passed[5] >= 4 / 20 - 0.01
    assert all(at <= 4 / 20 for at in passed[:2])


async def test_one_method_does_not_wait_for_another() -> None:
    pacer = Pacer(Wall(), QUICK)
    await pacer.turn(POST)
    waiting = asyncio.create_task(pacer.turn(POST))
    async with asyncio.timeout(0.5):
        await pacer.turn(OPEN)
    assert not waiting.done()
    waiting.cancel()


async def test_on_a_faster_clock_everything_comes_faster() -> None:
    """A thousandth of a minute for each, where Slack's minutes pass a thousand times as fast."""
    pacer = Pacer(Wall(speed=1_000), QUICK)
    async with asyncio.timeout(5):
        for _ in range(20):
            await pacer.turn(POST)


async def test_a_method_rests_as_long_as_slack_said() -> None:
    """And no other with it."""
    wall = Wall()
    pacer = Pacer(wall)
    pacer.hold(POST, timedelta(seconds=30))
    assert pacer.held_for(POST) == timedelta(seconds=30)
    assert pacer.held_for(OPEN) == timedelta()
    wall.goes_on(seconds=30)
    assert pacer.held_for(POST) == timedelta()


async def test_a_clock_that_is_turned_back_makes_no_rest_long() -> None:
    """As after an hour with a wrong date, in which Slack wanted a rest of half a minute."""
    wall = Wall()
    pacer = Pacer(wall)
    wall.goes_on(days=90)
    pacer.hold(POST, timedelta(seconds=30))
    wall.goes_on(seconds=-2)
    assert pacer.held_for(POST) == timedelta(seconds=32)
    wall.shows(NOW)
    assert pacer.held_for(POST) == timedelta()


async def test_a_short_rest_is_waited_for_and_a_long_one_is_not() -> None:
    """A long one is over at a later tick; a clock that runs faster makes it short."""
    wall = Wall(speed=1_000)
    pacer = Pacer(wall)
    assert await pacer.rest(POST)
    pacer.hold(POST, timedelta(seconds=60))
    resting = asyncio.create_task(pacer.rest(POST))
    await asyncio.sleep(0.01)
    wall.goes_on(seconds=60)
    assert await resting
    pacer.hold(POST, timedelta(hours=1))
    async with asyncio.timeout(0.5):
        assert not await pacer.rest(POST)
        assert await pacer.rest(OPEN)


def test_the_pace_is_below_what_slack_publishes() -> None:
    """Conversations are tier 3, people tier 2; of posts "several hundred" a minute are allowed."""
    assert PACES[OPEN].per_minute <= (Tier.THREE.value or 0)
    assert PACES[PEOPLE].per_minute <= (Tier.TWO.value or 0)
    assert PACES[POST].per_minute < WORKSPACE_POSTS_PER_MINUTE
    assert all(pace.at_once <= pace.per_minute / 5 for pace in PACES.values())
