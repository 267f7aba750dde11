"""What becomes of deliveries: each end is written down together with what follows from it."""

import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.deliveries import Delivery, Kind, is_hopeless
from bot.domain.states import DeliveryState
from storage import leases, sending
from storage.database import Database, Writing

log = logging.getLogger(__name__)

Aftermath = Callable[[Writing, Delivery, datetime], Awaitable[None]]
"""What follows from the end of a delivery, in the same transaction."""

Asked = Callable[[Writing], Awaitable[bool]]
"""Whether there is still reason to send something, as things are in that transaction."""

GAVE_UP = "gave_up"
"""The reason of a delivery that was refused again and again."""


class Relieved(Exception):
    """Another bot sends in this workspace now, and decides on whatever we had in hand."""


@dataclass(frozen=True)
class Outcomes:
    """What becomes of the deliveries of one workspace. `aftermath` is what follows from an end that
    some delivery comes to.

    Of several bots on one database one sends, as long as it can say so: more than one would exceed
    Slack's limits. That one alone decides, under its `name`: whatever it decides raises Relieved
    once it is another. That something was sent may be said by any of them.
    """

    db: Database
    workspace_id: int
    clock: Clock
    aftermath: Mapping[tuple[Kind, DeliveryState], Aftermath]
    name: str = field(default_factory=lambda: secrets.token_urlsafe(9))

    async def if_it_is_us(self, act: Callable[[], Awaitable[bool]]) -> bool:
        """Do this if it is us who send, and tell what it gave; another may take over meanwhile."""
        try:
            return await self._is_us() and await act()
        except Relieved:
            log.warning("another bot sends now", extra={"workspace": self.workspace_id})
            return False

    async def _is_us(self) -> bool:
        if not self.db.is_shared:
            return True
        async with self.db.write() as session:
            return await leases.take(session, self.workspace_id, self.name)

    async def give_back(self) -> None:
        """Let another bot send at once, where there is one."""
        async with self.db.write() as session:
            await leases.give_back(session, self.workspace_id, self.name)

    async def settle(self, key: str, *, conversation: str, ts: str) -> None:
        """The delivery with that key was sent."""
        async with self.db.write() as session:
            await self._settle(session, key, conversation, ts)

    async def believe(self, key: str, *, conversation: str, ts: str) -> None:
        """Slack gave a receipt: the delivery with that key was sent."""
        async with self.db.write() as session:
            await self._settle(session, key, conversation, ts)
            await sending.note_receipt(session, key, self.clock.now())

    async def claim(self, delivery: Delivery, conversation: str, *, is_wanted: Asked) -> bool:
        """Whether it is to be posted now: if things have changed since it was drawn, it is drawn
        anew. From here to its mark a crash leaves it unknown: nothing lies between but the post."""
        async with self._deciding() as session:
            if not await is_wanted(session):
                return False
            now = self.clock.now()
            return await sending.claim(session, delivery.key, conversation=conversation, now=now)

    async def wait(self, delivery: Delivery, *, until: datetime) -> None:
        """It is not its time yet."""
        async with self._deciding() as session:
            await sending.wait(session, delivery.key, until)

    async def try_again(self, delivery: Delivery, *, after: timedelta) -> None:
        """It is sent once more, unless that has been tried often enough: then it has failed."""
        if is_hopeless(delivery.attempts + 1, expires_at=delivery.expires_at):
            await self.end(delivery, DeliveryState.FAILED, GAVE_UP)
            return
        due_at = self.clock.now() + after
        async with self._deciding() as session:
            await sending.put_off(session, delivery.key, due_at)

    async def end(
        self, delivery: Delivery, state: DeliveryState, reason: str | None = None
    ) -> None:
        """It will not be sent."""
        async with self._deciding() as session:
            if await sending.mark_ended(session, delivery.key, state, reason):
                await self._follow(session, delivery, state)
        log.info(
            "delivery ended",
            extra={"delivery": delivery.id, "state": state.value, "reason": reason},
        )

    async def expire(self) -> None:
        """End what is past its time. Nobody is kept from writing where nothing is to be written."""
        now = self.clock.now()
        async with self.db.read() as reading:
            if not await sending.is_anything_past(reading, now):
                return
        async with self._deciding() as session:
            for expired in await sending.expire(session, now):
                await self._follow(session, expired, DeliveryState.EXPIRED)

    @asynccontextmanager
    async def _deciding(self) -> AsyncIterator[Writing]:
        """A transaction of the bot that sends; raises Relieved if that is not this one any more."""
        async with self.db.write() as session:
            if not await leases.keep(session, self.workspace_id, self.name):
                raise Relieved
            yield session

    async def _settle(self, session: Writing, key: str, conversation: str, ts: str) -> None:
        now = self.clock.now()
        delivery = await sending.mark_sent(session, key, conversation=conversation, ts=ts, now=now)
        if delivery is not None:
            await self._follow(session, delivery, DeliveryState.SENT)

    async def _follow(self, session: Writing, delivery: Delivery, end: DeliveryState) -> None:
        if follow := self.aftermath.get((delivery.kind, end)):
            await follow(session, delivery, self.clock.now())
