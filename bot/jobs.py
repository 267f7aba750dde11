"""One APScheduler job that asks "what is due?". It keeps no state: missing a tick loses nothing."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=5)
Step = Callable[[], Awaitable[None]]


class Jobs:
    """Takes the steps in their order every few seconds, and at once when woken; never twice at
    the same time. A step that fails is logged and taken again at the next tick."""

    def __init__(self) -> None:
        self._is_wanted = asyncio.Event()
        self._is_asleep = False

    def wake(self) -> None:
        """Ask what is due now; asked while it is being done, it is asked once more."""
        self._is_wanted.set()

    def sleep(self) -> None:
        """Do nothing more, whatever falls due."""
        self._is_asleep = True

    @asynccontextmanager
    async def running(self, *steps: Step) -> AsyncIterator[None]:
        """Tick during the block, first at once; at its end the step that is being taken ends."""
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
        worker = asyncio.create_task(self._work(steps))
        try:
            yield
        finally:
            scheduler.shutdown(wait=False)
            self.sleep()
            self.wake()
            await worker

    async def _work(self, steps: tuple[Step, ...]) -> None:
        while not self._is_asleep:
            await self._is_wanted.wait()
            self._is_wanted.clear()
            for step in steps:
                await self._take(step)

    async def _take(self, step: Step) -> None:
        if self._is_asleep:
            return
        try:
            await step()
        except Exception:
            log.exception("a step of the tick failed")


def _asynchronously(act: Callable[[], None]) -> Step:
    """APScheduler runs plain functions in a thread; this one belongs on the event loop."""

    async def acting() -> None:
        act()

    return acting
