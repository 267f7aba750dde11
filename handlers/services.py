"""What every listener may use."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from cachetools import TTLCache
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.deliveries import Sender
from bot.domain.workspaces import Workspace
from bot.home import Situations
from bot.slack.access import Access
from bot.slack.directory import Directory
from handlers.signs import Signs
from handlers.tasks import Tasks
from storage.database import Database

OPEN_HOME_SECONDS = 10 * 60
MOST_OPEN_HOMES = 40
"""Drawn when a round ends and again when one begins: Slack allows a hundred in a minute."""

MOST_TRIGGERS = 500
TRIGGER_SECONDS = 60
"""A trigger lives for three, but what Slack delivers twice may be late."""


@dataclass(frozen=True)
class Services:
    """The wired application, as listeners see it. `wake` makes due work start at once;
    `access` knows whether Slack accepts our token; `bot_id` is Slack's name for our bot; `homes`
    draws the Home of whoever has opened it lately, and those are `expecting` who were told there
    that an introduction comes. Rounds are opened under `opening_rounds`, so
    that none is planned twice."""

    db: Database
    clock: Clock
    workspace: Workspace
    bot_id: str
    client: AsyncWebClient
    directory: Directory
    situations: Situations
    tasks: Tasks
    signs: Signs
    sender: Sender
    wake: Callable[[], None]
    access: Access
    opening_rounds: asyncio.Lock = field(default_factory=asyncio.Lock)
    locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    homes: TTLCache[str, Callable[[], Awaitable[None]]] = field(
        default_factory=lambda: TTLCache(MOST_OPEN_HOMES, OPEN_HOME_SECONDS)
    )
    expecting: set[str] = field(default_factory=set)
    opened: TTLCache[str, bool] = field(
        default_factory=lambda: TTLCache(MOST_TRIGGERS, TRIGGER_SECONDS)
    )

    @asynccontextmanager
    async def opened_once(self, trigger_id: str) -> AsyncIterator[bool]:
        """Whether nobody has opened a form with this trigger. Whoever comes while somebody does
        waits; who has failed has opened none."""
        async with self.one_at_a_time(trigger_id):
            yield trigger_id not in self.opened
            self.opened[trigger_id] = True

    def one_at_a_time(self, name: str) -> asyncio.Lock:
        """A lock that everybody who gives this name shares."""
        return self.locks.setdefault(name, asyncio.Lock())
