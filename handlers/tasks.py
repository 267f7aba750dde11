"""What is under way, and who makes way for whom."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

LONGEST_GOODBYE_SECONDS = 10

LONGEST_LULL_SECONDS = 0.5

A_WHILE_SECONDS = 0.05
"""Nobody comes for so long only when it is not busy."""

LONGEST_RUSH_SECONDS = 2
"""What nobody waits for is done then, however many still come."""

Running = asyncio.Task[Any]


class Tasks:
    """Everything that is under way for somebody; waited for at the end."""

    def __init__(self) -> None:
        self._running: set[Running] = set()
        self._turn = asyncio.Lock()
        self._asking: set[Running] = set()
        self._showing: set[Running] = set()
        self._is_ending = asyncio.Event()
        self._heard = 0

    def start(self, work: Coroutine[Any, Any, None]) -> Running:
        """Begin it now, in the background."""
        task = asyncio.get_running_loop().create_task(work)
        _add_while_it_runs(self._running, task)
        return task

    def watch_this(self) -> Running:
        """Wait for the task that calls, too; returns it. To be called from within a task."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("no task is running")
        _add_while_it_runs(self._running, task)
        return task

    async def turn(self) -> None:
        """Make way for requests: one caller at a time goes on, and whoever waits for an
        acknowledgement gets it in between."""
        async with self._turn:
            await asyncio.sleep(0)

    def hear(self) -> None:
        """This task is a request: somebody waits for its end, which is the acknowledgement."""
        self._heard += 1
        _add_while_it_runs(self._asking, self.watch_this())

    def show(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it now, in the background: somebody waits for what it shows."""
        _add_while_it_runs(self._showing, self.start(work))

    async def lull(self) -> None:
        """Make way for everybody who waits for an acknowledgement, for half a second at most."""
        await _no_more(self._asking)

    async def calm(self) -> None:
        """Wait until nobody has come for a while and nobody waits for anything, for some two
        seconds at most. When all ends, it is no longer waited for others to come."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_RUSH_SECONDS):
                while await self._somebody_comes_in_a_while():
                    pass
        await _no_more(self._asking, self._showing)

    async def _somebody_comes_in_a_while(self) -> bool:
        heard = self._heard
        with suppress(TimeoutError):
            async with asyncio.timeout(A_WHILE_SECONDS):
                await self._is_ending.wait()
        return self._heard > heard and not self._is_ending.is_set()

    async def drain(self) -> None:
        """Wait for all of it, and for what it begins, for ten seconds at most."""
        self._is_ending.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_GOODBYE_SECONDS):
                while self._running:
                    await asyncio.wait(self._running)


def _add_while_it_runs(to: set[Running], task: Running) -> None:
    to.add(task)
    task.add_done_callback(to.discard)


async def _no_more(*of: set[Running]) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST_LULL_SECONDS):
            while under_way := set[Running]().union(*of):
                await asyncio.wait(under_way)
