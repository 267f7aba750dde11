"""Rounds that begin and end by themselves, or because an admin wants one."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from bot import rounds, wanted
from bot.clock import Clock
from bot.deliveries import Sender
from bot.domain.errors import TokenNotAccepted
from bot.domain.statuses import Look
from storage.database import Database


@dataclass(frozen=True)
class Turning:
    """`look` tells who is away, for which Slack is asked; it raises TokenNotAccepted, and then no
    round begins. Rounds are opened under `opening`, so that none is planned twice. `admins` hear of
    what was missed where nobody organises."""

    db: Database
    clock: Clock
    sender: Sender
    look: Callable[[], Awaitable[Look]]
    admins: Collection[str] = ()
    opening: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def open(self) -> bool:
        """Open what is due or wanted; whether there was any. Raises TokenNotAccepted."""
        return await self._open(self._look_when_asked)

    async def turn(self) -> bool:
        """Close what is over; whether there was any. Where another round takes its place nothing is
        sent between the two, which would tell of a calendar that is about to change; who is away is
        found out before that, for it takes as long as Slack does."""
        look = await self._look_before()
        async with self.sender.pausing():
            has_closed = await rounds.close_due(self.db, self.clock.now())
            has_opened = look is not None and await self._open(look)
        return has_closed or has_opened

    async def _look_before(self) -> Look | None:
        """Only where one round ends and another begins; None where none can."""
        if not await rounds.is_turning(self.db, self.clock.now()):
            return None
        try:
            return await self.look()
        except TokenNotAccepted:
            return None

    async def _look_when_asked(self, starts_at: datetime) -> Collection[str]:
        look = await self.look()
        return await look(starts_at)

    async def _open(self, look: Look) -> bool:
        async with self.opening:
            are_wanted = await wanted.open_due(self.db, self.clock.now(), look)
            are_due = await rounds.open_due(self.db, self.clock.now(), look, self.admins)
        return bool(are_wanted) or are_due
