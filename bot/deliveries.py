"""Sending what is due: claim in one transaction, send outside any, mark in another."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from random import SystemRandom

from bot.administering import administering
from bot.clock import Clock
from bot.domain.deliveries import (
    TO_CHANNELS,
    TO_PEOPLE,
    Delivery,
    Kind,
    OutOfHours,
    TooEarly,
    wait_before_retry,
)
from bot.domain.states import DeliveryState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.outcomes import Outcomes, Relieved
from bot.receipts import Receipts
from bot.slack.gateway import (
    Failure,
    Gateway,
    Outgoing,
    RefusedForGood,
    RefusedForNow,
    Unknown,
    WorkspaceGone,
)
from storage import deliveries, programmes, rounds, sending
from storage.database import Database, Writing
from storage.rows import Reading

log = logging.getLogger(__name__)


async def try_again(db: Database, workspace: Workspace, *, by: User, now: datetime) -> None:
    """Send once more what could not be sent. Those of an introduction sit out since then: they are
    introduced anew. Raises AdminsOnly."""
    async with administering(db, workspace, by=by) as session:
        await deliveries.try_again(session, workspace.id, now)
        for programme in await programmes.running(session, workspace.id):
            latest = await rounds.latest(session, programme.id)
            if latest is not None:
                await rounds.want_rematch(session, latest.id, now)


Renderer = Callable[[Database, Delivery], Awaitable[Outgoing | None]]
"""What a delivery says, from what is true when it is sent; None if there is nothing to say."""

Look = Callable[[Reading, Delivery, datetime], Awaitable[bool]]
"""Whether there is still reason to send it; raises TooEarly. Asked before it is drawn, and again
when it is claimed."""

AT_ONCE = 4
"""Messages on their way at the same time: enough to keep the pace over a slow line."""


@dataclass(frozen=True)
class Sender:
    """Sends what is due in one workspace, at the pace of its `gateway`. `looks` tell of some kinds
    whether there is still reason to send them; `chance` gives numbers from 0 to 1.

    At least once always; exactly once whenever Slack's receipt or the history of our DM with
    somebody can be had: see `receipts`. Those may reach any of several bots on one database, of
    which one sends.
    """

    outcomes: Outcomes
    receipts: Receipts
    gateway: Gateway
    renderers: Mapping[Kind, Renderer]
    looks: Mapping[Kind, Look]
    chance: Callable[[], float] = SystemRandom().random
    _is_ending: asyncio.Event = field(default_factory=asyncio.Event)
    _in_hand: set[int] = field(default_factory=set)
    _picking: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def db(self) -> Database:
        """Where the deliveries are."""
        return self.outcomes.db

    @property
    def clock(self) -> Clock:
        """What time it is for them."""
        return self.outcomes.clock

    async def send_due(self, kinds: Sequence[Kind] = TO_CHANNELS + TO_PEOPLE) -> bool:
        """Send everything of these kinds that is due, unless another bot does, and tell whether
        there was anything; raises WorkspaceGone if the token has ceased to work."""
        return await self.outcomes.if_it_is_us(partial(self._send_all, kinds))

    async def settle_due(self) -> bool:
        """Decide on what has waited long enough for its receipt, and on what is past its time,
        unless another bot does; it need not wait for what is being sent. Whether there was anything
        to find out. Raises WorkspaceGone if the token has ceased to work."""
        return await self.outcomes.if_it_is_us(self._settle_all)

    @asynccontextmanager
    async def pausing(self) -> AsyncIterator[None]:
        """Begin nothing during the block; what is on its way goes on."""
        async with self._picking:
            yield

    def finish(self) -> None:
        """Begin nothing more; what is on its way comes to its end."""
        self._is_ending.set()

    async def next_at(self) -> datetime | None:
        """When the next message falls due that has something to say, as things are now."""
        async with self.db.read() as reading:
            ahead = await sending.due_after(reading, self.outcomes.workspace_id, self.clock.now())
        earliest: datetime | None = None
        for delivery in ahead:
            if earliest is not None and earliest <= delivery.due_at:
                break
            at = await self._says_something_at(delivery)
            earliest = min(filter(None, (earliest, at)), default=None)
        return earliest

    async def _says_something_at(self, delivery: Delivery) -> datetime | None:
        """When it falls due, or when its readers are at work; None if there is nothing to say. What
        it follows upon will have happened by then."""
        try:
            says_something = await self._say(delivery, at=delivery.due_at) is not None
        except OutOfHours as early:
            return early.until
        except TooEarly:
            return delivery.due_at
        return delivery.due_at if says_something else None

    async def _settle_all(self) -> bool:
        were_unknown = await self.receipts.look_for_the_late(
            besides=self._in_hand, goes_on=lambda: not self._is_ending.is_set()
        )
        await self.outcomes.expire()
        return were_unknown

    async def _send_all(self, kinds: Sequence[Kind]) -> bool:
        workers = (self._work(kinds) for _ in range(AT_ONCE))
        ends = await asyncio.gather(*workers, return_exceptions=True)
        for each in ends:
            if isinstance(each, BaseException):
                raise each
        return any(ends)

    async def _work(self, kinds: Sequence[Kind]) -> int:
        """Send one after the other, until nothing is due, Slack wants a long rest, or we end; gives
        how many there were."""
        number = 0
        while not self._is_ending.is_set() and await self.gateway.can_post():
            if (delivery := await self._next(kinds)) is None:
                break
            try:
                await self._send(delivery)
            finally:
                self._in_hand.discard(delivery.id)
            number += 1
        return number

    async def _next(self, kinds: Sequence[Kind]) -> Delivery | None:
        """What is next, of what can be sent now."""
        pick = self._first if await self.gateway.can_open() else self._first_in_the_open
        async with self._picking, self.db.read() as reading:
            delivery = await pick(reading, kinds)
            if delivery is not None:
                self._in_hand.add(delivery.id)
            return delivery

    async def _first(self, reading: Reading, kinds: Sequence[Kind]) -> Delivery | None:
        now, besides = self.clock.now(), self._in_hand
        return await sending.next_due(
            reading, self.outcomes.workspace_id, now, besides=besides, kinds=kinds
        )

    async def _first_in_the_open(self, reading: Reading, kinds: Sequence[Kind]) -> Delivery | None:
        """While Slack wants no conversation opened: what goes to a channel, or to somebody whose DM
        is open. The others are not even tried."""
        to_channels = [each for each in kinds if each in TO_CHANNELS]
        if delivery := await self._first(reading, to_channels):
            return delivery
        now, besides = self.clock.now(), self._in_hand
        named = await sending.due_to_named(
            reading, self.outcomes.workspace_id, now, besides=besides, kinds=kinds
        )
        return next((each for each in named if self.gateway.is_open([each.slack_id])), None)

    async def _send(self, delivery: Delivery) -> None:
        """Send one. A mistake of ours in it holds up no other: it is tried again later."""
        try:
            await self._carry_out(delivery)
        except RefusedForNow as refusal:
            wait = max(refusal.wait, self._usual_wait(delivery))
            await self.outcomes.try_again(delivery, after=wait)
        except RefusedForGood as refusal:
            await self.outcomes.end(delivery, DeliveryState.FAILED, refusal.reason)
        except TooEarly as early:
            await self.outcomes.wait(delivery, until=early.until)
        except Unknown:
            log.warning("delivery unknown", extra={"delivery": delivery.id})
        except WorkspaceGone:
            await self.outcomes.try_again(delivery, after=timedelta())
            raise
        except Relieved:
            raise
        except Exception:
            log.exception("delivery failed", extra={"delivery": delivery.id})
            wait = max(self.receipts.grace, self._usual_wait(delivery))
            await self.outcomes.try_again(delivery, after=wait)

    async def _carry_out(self, delivery: Delivery) -> None:
        """Find out where it goes, wait for its turn, and say what is true then."""
        if (outgoing := await self._draw(delivery)) is None:
            return
        conversation = await self.gateway.conversation(outgoing)
        await self.gateway.turn()
        if (outgoing := await self._draw(delivery)) is None:
            return
        if await self._claim(delivery, conversation):
            await self._post(delivery, conversation, outgoing)

    async def _post(self, delivery: Delivery, conversation: str, outgoing: Outgoing) -> None:
        """Post and mark it; a mistake of ours on the way leaves it unknown, as a crash would."""
        try:
            ts = await self._put(delivery, conversation, outgoing)
            await self.outcomes.settle(delivery.key, conversation=conversation, ts=ts)
        except Failure:
            raise
        except Exception as mistake:
            log.exception("delivery not marked", extra={"delivery": delivery.id})
            raise Unknown from mistake
        log.info("delivery sent", extra={"delivery": delivery.id, "kind": delivery.kind.value})

    async def _put(self, delivery: Delivery, conversation: str, outgoing: Outgoing) -> str:
        if outgoing.in_place_of:
            return await self.gateway.change(conversation, outgoing.in_place_of, outgoing.message)
        return await self.gateway.post(conversation, outgoing.message, key=delivery.key)

    async def _draw(self, delivery: Delivery) -> Outgoing | None:
        """What it says, from what is true now; without anything to say it is cancelled."""
        outgoing = await self._say(delivery, at=self.clock.now())
        if outgoing is None:
            await self.outcomes.end(delivery, DeliveryState.CANCELLED)
        return outgoing

    async def _say(self, delivery: Delivery, *, at: datetime) -> Outgoing | None:
        async with self.db.read() as reading:
            is_wanted = await self._is_wanted(reading, delivery, at)
        return await self.renderers[delivery.kind](self.db, delivery) if is_wanted else None

    async def _is_wanted(self, reading: Reading, delivery: Delivery, now: datetime) -> bool:
        look = self.looks.get(delivery.kind)
        return look is None or await look(reading, delivery, now)

    async def _claim(self, delivery: Delivery, conversation: str) -> bool:
        async def is_wanted(session: Writing) -> bool:
            return await self._is_wanted(session, delivery, self.clock.now())

        return await self.outcomes.claim(delivery, conversation, is_wanted=is_wanted)

    def _usual_wait(self, delivery: Delivery) -> timedelta:
        return wait_before_retry(delivery.attempts + 1, jitter=self.chance())
