"""What every listener may use."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakValueDictionary

from cachetools import TTLCache
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.deliveries import Sender
from bot.domain.workspaces import Workspace
from bot.home import Situations
from bot.slack.access import Access
from bot.slack.directory import Directory
from storage.database import Database

log = logging.getLogger(__name__)


LONGEST_GOODBYE_SECONDS = 10

LONGEST_LULL_SECONDS = 0.5

OPEN_HOME_SECONDS = 10 * 60
MOST_OPEN_HOMES = 40
"""Drawn when a round ends and again when one begins: Slack allows a hundred in a minute."""


class Tasks:
    """Everything that is under way for somebody; waited for at the end."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._turn = asyncio.Lock()
        self._asking: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it now, in the background."""
        self._watch(asyncio.get_running_loop().create_task(work))

    def watch_this(self) -> asyncio.Task[Any]:
        """Wait for the task that calls, too; returns it. To be called from within a task."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("no task is running")
        self._watch(task)
        return task

    def _watch(self, task: asyncio.Task[Any]) -> None:
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def turn(self) -> None:
        """Make way for requests: one caller at a time goes on, and whoever waits for an
        acknowledgement gets it in between."""
        async with self._turn:
            await asyncio.sleep(0)

    def hear(self) -> None:
        """This task is a request: somebody waits for its end, which is the acknowledgement."""
        task = self.watch_this()
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def lull(self) -> None:
        """Make way for everybody who waits for an acknowledgement, for half a second at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_LULL_SECONDS):
                while self._asking:
                    await asyncio.wait(self._asking)

    async def drain(self) -> None:
        """Wait for all of it, and for what it begins, for ten seconds at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_GOODBYE_SECONDS):
                while self._running:
                    await asyncio.wait(self._running)


@dataclass(frozen=True)
class Services:
    """The wired application, as listeners see it. `wake` makes due work start at once;
    `access` knows whether Slack accepts our token; `bot_id` is Slack's name for our bot; `homes`
    draws the Home of whoever has opened it lately. Rounds are opened under `opening_rounds`, so
    that none is planned twice."""

    db: Database
    clock: Clock
    workspace: Workspace
    bot_id: str
    client: AsyncWebClient
    directory: Directory
    situations: Situations
    tasks: Tasks
    sender: Sender
    wake: Callable[[], None]
    access: Access
    opening_rounds: asyncio.Lock = field(default_factory=asyncio.Lock)
    locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    homes: TTLCache[str, Callable[[], Awaitable[None]]] = field(
        default_factory=lambda: TTLCache(MOST_OPEN_HOMES, OPEN_HOME_SECONDS)
    )

    def one_at_a_time(self, name: str) -> asyncio.Lock:
        """A lock that everybody who gives this name shares."""
        return self.locks.setdefault(name, asyncio.Lock())
