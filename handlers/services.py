"""What every listener may use."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakValueDictionary

from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.deliveries import Sender
from bot.domain.workspaces import Workspace
from bot.slack.directory import Directory
from storage.database import Database

log = logging.getLogger(__name__)


class Tasks:
    """Work that goes on after its request was acknowledged; waited for at the end."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin it now, in the background."""
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def drain(self, within: float = 10) -> None:
        """Wait for everything that was begun, up to so many seconds."""
        if self._running:
            await asyncio.wait(self._running, timeout=within)


@dataclass(frozen=True)
class Services:
    """The wired application, as listeners see it. `wake` makes due work start at once,
    `sleep` ends all sending; `bot_id` is Slack's name for our bot."""

    db: Database
    clock: Clock
    workspace: Workspace
    bot_id: str
    client: AsyncWebClient
    directory: Directory
    sender: Sender
    wake: Callable[[], None]
    sleep: Callable[[], None]
    tasks: Tasks = field(default_factory=Tasks)
    locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    def one_at_a_time(self, name: str) -> asyncio.Lock:
        """A lock that everybody who gives this name shares."""
        return self.locks.setdefault(name, asyncio.Lock())
