"""One APScheduler job that asks "what is due?". It keeps no state: missing a tick loses nothing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=5)
A_MINUTE, AN_HOUR = timedelta(minutes=1), timedelta(hours=1)
Step = Callable[[], Awaitable[object]]
"""Gives something true if it has done what may give the later lines something to do."""

Line = Sequence[Step]
"""Steps that are taken one after the other."""


class Jobs:
    """Takes the steps of each line in their order every few seconds, and at once when woken; never
    one at the same time as itself. No line waits for another, but after one that has done something
    the later ones are taken once more. A step that fails is logged and taken again at the next
    tick."""

    def __init__(self) -> None:
        self._wanted: tuple[asyncio.Event, ...] = ()
        self._is_ending = False

    def wake(self) -> None:
        """Ask what is due now; asked while it is being done, it is asked once more."""
        for is_wanted in self._wanted:
            is_wanted.set()

    @asynccontextmanager
    async def running(self, *lines: Line) -> AsyncIterator[None]:
        """Tick during the block, first at once; at its end the steps that are being taken end."""
        self._wanted = tuple(asyncio.Event() for _ in lines)
        scheduler = AsyncIOScheduler()
        scheduler.add_job(
            _asynchronously(self.wake),
            "interval",
            seconds=EVERY.total_seconds(),
            coalesce=True,
            misfire_grace_time=None,
        )
        scheduler.start()
        self.wake()
        workers = [asyncio.create_task(self._work(*each)) for each in enumerate(lines)]
        try:
            yield
        finally:
            scheduler.shutdown(wait=False)
            self._is_ending = True
            self.wake()
            await asyncio.gather(*workers)

    async def _work(self, number: int, line: Line) -> None:
        is_wanted, *later = self._wanted[number:]
        while not self._is_ending:
            await is_wanted.wait()
            is_wanted.clear()
            if any([await self._take(step) for step in line]):
                for each in later:
                    each.set()

    async def _take(self, step: Step) -> object:
        if self._is_ending:
            return None
        try:
            return await step()
        except Exception:
            log.exception("a step of the tick failed")
            return None


def every(span: timedelta, clock: Clock, step: Step) -> Step:
    """The same step at the first tick, and then when the clock has moved by so much, either way."""
    last: datetime | None = None

    async def take() -> object:
        nonlocal last
        now = clock.now()
        if last is not None and abs(now - last) < span:
            return None
        done = await step()
        last = now
        return done

    return take


def _asynchronously(act: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """APScheduler runs plain functions in a thread; this one belongs on the event loop."""

    async def acting() -> None:
        act()

    return acting
