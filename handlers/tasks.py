"""What is under way, and who makes way for whom."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

LONGEST_GOODBYE_SECONDS = 10

LONGEST_LULL_SECONDS = 0.5

A_WHILE_SECONDS = 0.05
"""In which others come, at a busy hour; and nobody notices it."""

Running = asyncio.Task[Any]


class Tasks:
    """Everything that is under way for somebody; waited for at the end."""

    def __init__(self) -> None:
        self._running: set[Running] = set()
        self._turn = asyncio.Lock()
        self._asking: set[Running] = set()
        self._showing: set[Running] = set()
        self._is_ending = asyncio.Event()

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
        _add_while_it_runs(self._asking, self.watch_this())

    def show(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it now, in the background: somebody waits for what it shows."""
        _add_while_it_runs(self._showing, self.start(work))

    async def lull(self) -> None:
        """Make way for everybody who waits for an acknowledgement, for half a second at most."""
        await _no_more(self._asking)

    async def calm(self) -> None:
        """Let a while go by, and make way for everybody who waits for anything, for half a second
        at most. When all ends, the while is over."""
        with suppress(TimeoutError):
            async with asyncio.timeout(A_WHILE_SECONDS):
                await self._is_ending.wait()
        await _no_more(self._asking, self._showing)

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
