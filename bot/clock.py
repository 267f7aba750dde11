"""The one source of the present time: the real one, or another clock that is followed."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

import aiohttp

JUMP = timedelta(seconds=2)
ANSWER_WITHIN = aiohttp.ClientTimeout(total=2)

log = logging.getLogger(__name__)


class Clock(Protocol):
    """Tells the time."""

    @property
    def speed(self) -> float:
        """How many of its seconds pass in a real one."""
        ...

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    speed = 1.0

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        return datetime.now(UTC)


class FollowedClock:
    """Keeps to the clock at `url`, which answers a GET with `{"now": "<ISO 8601>"}`, and if it runs
    faster than real time with its `"speed"`, too.

    Until the first answer it tells the machine's time. While `url` does not answer it goes on
    from the last answer, at its speed.
    """

    def __init__(self, url: str, *, every: timedelta = timedelta(seconds=0.2)) -> None:
        self._url = url
        self._every = every
        self._told_at, self._told, self._speed = time.monotonic(), datetime.now(UTC), 1.0
        self._is_lost = False
        self._following: asyncio.Task[None] | None = None

    @property
    def speed(self) -> float:
        """How many seconds of the followed clock pass in a real one."""
        return self._speed

    def now(self) -> datetime:
        """The present instant of the followed clock, aware and in UTC."""
        return self._told + timedelta(seconds=time.monotonic() - self._told_at) * self._speed

    async def start(self, on_jump: Callable[[], None]) -> None:
        """Ask once, then follow until `stop`.

        `on_jump` is called, on the event loop, after the other clock was moved by more than two
        real seconds either way; the first answer is no jump.
        """
        has_asked = asyncio.Event()
        self._following = asyncio.create_task(self._follow(has_asked, on_jump))
        await has_asked.wait()

    async def stop(self) -> None:
        """Follow no more; `now` goes on by itself."""
        if self._following:
            self._following.cancel()
            await asyncio.wait({self._following})
            self._following = None

    async def _follow(self, has_asked: asyncio.Event, on_jump: Callable[[], None]) -> None:
        async with aiohttp.ClientSession(timeout=ANSWER_WITHIN, trust_env=False) as session:
            await self._ask(session)
            has_asked.set()
            while True:
                await asyncio.sleep(self._every.total_seconds())
                if abs(await self._ask(session)) > JUMP * self._speed:
                    on_jump()

    async def _ask(self, session: aiohttp.ClientSession) -> timedelta:
        """Set this clock right, and tell by how much it was wrong."""
        try:
            async with session.get(self._url) as answer:
                told = await answer.json()
            instant, speed = _instant(told["now"]), float(told.get("speed", 1))
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as failure:
            self._lost(failure)
            return timedelta()
        self._is_lost = False
        return self._set_to(instant, speed)

    def _set_to(self, told: datetime, speed: float) -> timedelta:
        difference = told - self.now()
        self._told_at, self._told, self._speed = time.monotonic(), told, speed
        return difference

    def _lost(self, failure: Exception) -> None:
        if not self._is_lost:
            log.warning(
                "the followed clock does not answer",
                extra={"url": self._url, "failure": type(failure).__name__},
            )
        self._is_lost = True


def _instant(written: str) -> datetime:
    instant = datetime.fromisoformat(written)
    if instant.tzinfo is None:
        raise ValueError("without a zone this is no instant")
    return instant.astimezone(UTC)
