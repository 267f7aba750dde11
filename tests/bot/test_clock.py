"""The clock that a demo or a test moves."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import FollowedClock, SystemClock

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
CLOSE = timedelta(seconds=1)


class Wall:
    """A clock behind an address, which can be moved or be out of order; counts its readers."""

    def __init__(self) -> None:
        self.now: str = NOON.isoformat()
        self.further: dict[str, float] = {}
        self.in_order = True
        self._read = asyncio.Event()

    async def answer(self, _request: web.Request) -> web.Response:
        self._read.set()
        if not self.in_order:
            return web.Response(status=500, text="out of order")
        return web.json_response({"now": self.now, **self.further})

    async def is_read(self, times: int = 2) -> None:
        """Wait until it was read so often; what the reader did the time before is done then."""
        for _ in range(times):
            self._read.clear()
            await asyncio.wait_for(self._read.wait(), timeout=5)


class Jumps:
    """Counts calls, and lets a test wait for one."""

    def __init__(self) -> None:
        self.count = 0
        self._seen = asyncio.Event()

    def __call__(self) -> None:
        self.count += 1
        self._seen.set()

    async def seen(self) -> None:
        await asyncio.wait_for(self._seen.wait(), timeout=5)
        self._seen.clear()


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
async def server(wall: Wall) -> AsyncIterator[TestServer]:
    app = web.Application()
    app.router.add_get("/clock", wall.answer)
    server = TestServer(app)
    async with server:
        yield server


@pytest.fixture
async def clock(server: TestServer) -> AsyncIterator[FollowedClock]:
    clock = FollowedClock(str(server.make_url("/clock")), every=timedelta(milliseconds=5))
    yield clock
    await clock.stop()


@pytest.fixture
def jumps() -> Jumps:
    return Jumps()


def test_the_system_clock_tells_aware_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_before_it_is_started_a_followed_clock_tells_the_machines_time() -> None:
    clock = FollowedClock("http://127.0.0.1:1/clock")
    assert abs(clock.now() - datetime.now(UTC)) < CLOSE


async def test_the_first_answer_is_taken_before_start_returns_and_is_no_jump(
    clock: FollowedClock, wall: Wall, jumps: Jumps
) -> None:
    await clock.start(jumps)
    assert abs(clock.now() - NOON) < CLOSE
    await wall.is_read()
    assert jumps.count == 0


@pytest.mark.parametrize("by", [timedelta(days=7), timedelta(days=-7)])
async def test_a_move_either_way_is_followed_and_told_once(
    clock: FollowedClock, wall: Wall, jumps: Jumps, by: timedelta
) -> None:
    await clock.start(jumps)
    wall.now = (NOON + by).isoformat()
    await jumps.seen()
    assert abs(clock.now() - (NOON + by)) < CLOSE
    await wall.is_read()
    assert jumps.count == 1


async def test_a_small_correction_is_followed_and_not_told(
    clock: FollowedClock, wall: Wall, jumps: Jumps
) -> None:
    await clock.start(jumps)
    wall.now = (NOON + timedelta(seconds=1.5)).isoformat()
    await wall.is_read(times=3)
    assert clock.now() >= NOON + timedelta(seconds=1.4)
    assert jumps.count == 0


async def test_a_clock_that_runs_faster_is_followed_between_two_answers(
    server: TestServer, wall: Wall, jumps: Jumps
) -> None:
    wall.further = {"speed": 3600}
    clock = FollowedClock(str(server.make_url("/clock")), every=timedelta(hours=1))
    await clock.start(jumps)
    await asyncio.sleep(0.01)
    assert clock.speed == 3600
    assert clock.now() >= NOON + timedelta(seconds=36)
    await clock.stop()


async def test_what_a_faster_clock_gains_between_two_answers_is_no_jump(
    server: TestServer, wall: Wall, jumps: Jumps
) -> None:
    """Two real seconds of it are none, whatever they are on its wall; more are."""
    wall.further = {"speed": 3600}
    clock = FollowedClock(str(server.make_url("/clock")), every=timedelta(milliseconds=5))
    await clock.start(jumps)
    wall.now = (NOON + timedelta(hours=1)).isoformat()
    await wall.is_read(times=3)
    assert jumps.count == 0
    wall.now = (NOON + timedelta(days=7)).isoformat()
    await jumps.seen()
    await clock.stop()


async def test_a_zone_other_than_utc_is_the_same_instant(
    clock: FollowedClock, wall: Wall, jumps: Jumps
) -> None:
    wall.now = "2030-01-07T13:00:00+01:00"
    await clock.start(jumps)
    assert abs(clock.now() - NOON) < CLOSE
    assert clock.now().tzinfo is UTC


async def test_while_it_does_not_answer_the_last_time_goes_on_and_is_logged_once(
    clock: FollowedClock, wall: Wall, jumps: Jumps, caplog: pytest.LogCaptureFixture
) -> None:
    await clock.start(jumps)
    wall.in_order = False
    with caplog.at_level(logging.WARNING):
        await wall.is_read(times=4)
    assert abs(clock.now() - NOON) < CLOSE
    assert [record.message for record in caplog.records] == ["the followed clock does not answer"]
    wall.in_order = True
    wall.now = (NOON + timedelta(hours=1)).isoformat()
    await jumps.seen()
    assert abs(clock.now() - NOON - timedelta(hours=1)) < CLOSE


@pytest.mark.parametrize("nonsense", ["noon", "", "2030-01-07T12:00:00"])
async def test_an_answer_that_is_no_aware_instant_is_no_answer(
    clock: FollowedClock, wall: Wall, jumps: Jumps, nonsense: str
) -> None:
    wall.now = nonsense
    await clock.start(jumps)
    assert abs(clock.now() - datetime.now(UTC)) < CLOSE


async def test_after_stop_nobody_asks_and_the_time_goes_on(
    clock: FollowedClock, wall: Wall, jumps: Jumps
) -> None:
    await clock.start(jumps)
    await clock.stop()
    wall.now = (NOON + timedelta(days=1)).isoformat()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(wall.is_read(times=1), timeout=0.05)
    assert abs(clock.now() - NOON) < CLOSE


async def test_a_proxy_of_the_machine_does_not_stand_between(
    clock: FollowedClock, jumps: Jumps, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    await clock.start(jumps)
    assert abs(clock.now() - NOON) < CLOSE
