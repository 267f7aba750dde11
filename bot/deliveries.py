"""Sending what is due: claim in one transaction, send outside any, mark in another."""

import asyncio
import logging
import secrets
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
    is_hopeless,
    wait_before_retry,
)
from bot.domain.states import DeliveryState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.slack.gateway import (
    Failure,
    Gateway,
    Outgoing,
    RefusedForGood,
    RefusedForNow,
    Unknown,
    WorkspaceGone,
)
from storage import deliveries, leases, programmes, rounds, sending
from storage.database import Database, Writing
from storage.rows import Reading
from storage.sending import Attempt

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

Aftermath = Callable[[Writing, Delivery, datetime], Awaitable[None]]
"""What follows from the end of a delivery, in the same transaction."""


ONE_TO_ONE = "D"
"""What Slack's ids of one-to-one DMs begin with; only their history may be read."""

AT_ONCE = 4
"""Messages on their way at the same time: enough to keep the pace over a slow line."""

GAVE_UP = "gave_up"
"""The reason of a delivery that was refused again and again."""


MOST_GRACE_TIMES = 6
"""From the attempt: so long the wait for a receipt may begin anew."""


class Relieved(Exception):
    """Another bot sends in this workspace now, and decides on whatever we had in hand."""


@dataclass(frozen=True)
class Sender:
    """Sends what is due in one workspace, at the pace of its `gateway`. `looks` tell of some kinds
    whether there is still reason to send them; `aftermath` is what follows from an end that some
    delivery comes to; `chance` gives numbers from 0 to 1.

    At least once always; exactly once whenever Slack's receipt or the history of our DM with
    somebody can be had: a delivery whose outcome is unknown waits `grace` for its receipt, counted
    from the later of the attempt and our last connection to Slack; then it is looked for, and sent
    again if it is not found.

    Of several bots on one database one sends, as long as it can say so: more than one would exceed
    Slack's limits. Receipts may reach any of them.
    """

    db: Database
    workspace_id: int
    gateway: Gateway
    clock: Clock
    renderers: Mapping[Kind, Renderer]
    looks: Mapping[Kind, Look]
    aftermath: Mapping[tuple[Kind, DeliveryState], Aftermath]
    grace: timedelta
    chance: Callable[[], float] = SystemRandom().random
    name: str = field(default_factory=lambda: secrets.token_urlsafe(9))
    _is_ending: asyncio.Event = field(default_factory=asyncio.Event)
    _in_hand: set[int] = field(default_factory=set)
    _picking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def send_due(self, kinds: Sequence[Kind] = TO_CHANNELS + TO_PEOPLE) -> bool:
        """Send everything of these kinds that is due, unless another bot does, and tell whether
        there was anything; raises WorkspaceGone if the token has ceased to work."""
        return await self._if_it_is_us(partial(self._send_all, kinds))

    async def settle_due(self) -> bool:
        """Decide on what has waited long enough for its receipt, and on what is past its time,
        unless another bot does; it need not wait for what is being sent. Whether there was anything
        to find out. Raises WorkspaceGone if the token has ceased to work."""
        return await self._if_it_is_us(self._settle_all)

    @asynccontextmanager
    async def pausing(self) -> AsyncIterator[None]:
        """Begin nothing during the block; what is on its way goes on."""
        async with self._picking:
            yield

    def finish(self) -> None:
        """Begin nothing more; what is on its way comes to its end."""
        self._is_ending.set()

    async def give_back(self) -> None:
        """Let another bot send at once, where there is one."""
        async with self.db.write() as session:
            await leases.give_back(session, self.workspace_id, self.name)

    async def hear_again(self) -> None:
        """To be called whenever Slack can reach us again: it delivers only now what it could not
        tell us before, so what is unknown has its whole grace time for its receipt.

        Where the connection breaks all the time, or the bot does, for six grace times from the
        attempt, and after that only if nobody was there for as long: else what is unknown would
        wait for ever.
        """
        now = self.clock.now()
        since = now - MOST_GRACE_TIMES * self.grace
        async with self.db.write() as session:
            await sending.wait_anew(session, self.workspace_id, now, since=since)

    async def settle(self, key: str, *, conversation: str, ts: str) -> None:
        """The delivery with that key was sent."""
        async with self.db.write() as session:
            await self._settle(session, key, conversation, ts)

    async def believe(self, key: str, *, conversation: str, ts: str) -> None:
        """Slack gave a receipt: the delivery with that key was sent."""
        async with self.db.write() as session:
            await self._settle(session, key, conversation, ts)
            await sending.note_receipt(session, key, self.clock.now())

    async def _settle(self, session: Writing, key: str, conversation: str, ts: str) -> None:
        now = self.clock.now()
        delivery = await sending.mark_sent(session, key, conversation=conversation, ts=ts, now=now)
        if delivery is not None:
            await self._follow(session, delivery, DeliveryState.SENT)

    async def next_at(self) -> datetime | None:
        """When the next message falls due that has something to say, as things are now."""
        async with self.db.read() as reading:
            ahead = await sending.due_after(reading, self.workspace_id, self.clock.now())
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

    async def _if_it_is_us(self, act: Callable[[], Awaitable[bool]]) -> bool:
        """Of several bots on one database one sends; another may take over at any time."""
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

    async def _settle_all(self) -> bool:
        were_unknown = await self._look_for_the_unknown()
        await self._expire()
        return were_unknown

    async def _expire(self) -> None:
        """Nobody is kept from writing where there is nothing to write."""
        now = self.clock.now()
        async with self.db.read() as reading:
            if not await sending.is_anything_past(reading, now):
                return
        async with self._deciding() as session:
            for expired in await sending.expire(session, now):
                await self._follow(session, expired, DeliveryState.EXPIRED)

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
        return await sending.next_due(reading, self.workspace_id, now, besides=besides, kinds=kinds)

    async def _first_in_the_open(self, reading: Reading, kinds: Sequence[Kind]) -> Delivery | None:
        """While Slack wants no conversation opened: what goes to a channel, or to somebody whose DM
        is open. The others are not even tried."""
        to_channels = [each for each in kinds if each in TO_CHANNELS]
        if delivery := await self._first(reading, to_channels):
            return delivery
        now, besides = self.clock.now(), self._in_hand
        named = await sending.due_to_named(
            reading, self.workspace_id, now, besides=besides, kinds=kinds
        )
        return next((each for each in named if self.gateway.is_open([each.slack_id])), None)

    async def _send(self, delivery: Delivery) -> None:
        """Send one. A mistake of ours in it holds up no other: it is tried again later."""
        try:
            await self._carry_out(delivery)
        except RefusedForNow as refusal:
            await self._try_again(delivery, max(refusal.wait, self._usual_wait(delivery)))
        except RefusedForGood as refusal:
            await self._end(delivery, DeliveryState.FAILED, refusal.reason)
        except TooEarly as early:
            await self._wait(delivery, early.until)
        except Unknown:
            log.warning("delivery unknown", extra={"delivery": delivery.id})
        except WorkspaceGone:
            await self._try_again(delivery, timedelta())
            raise
        except Relieved:
            raise
        except Exception:
            log.exception("delivery failed", extra={"delivery": delivery.id})
            await self._try_again(delivery, max(self.grace, self._usual_wait(delivery)))

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
            if outgoing.file:
                await self.gateway.upload(conversation, outgoing.file)

    async def _post(self, delivery: Delivery, conversation: str, outgoing: Outgoing) -> None:
        """Post and mark it; a mistake of ours on the way leaves it unknown, as a crash would."""
        try:
            ts = await self._put(delivery, conversation, outgoing)
            await self.settle(delivery.key, conversation=conversation, ts=ts)
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
            await self._end(delivery, DeliveryState.CANCELLED)
        return outgoing

    async def _say(self, delivery: Delivery, *, at: datetime) -> Outgoing | None:
        async with self.db.read() as reading:
            is_wanted = await self._is_wanted(reading, delivery, at)
        return await self.renderers[delivery.kind](self.db, delivery) if is_wanted else None

    async def _is_wanted(self, reading: Reading, delivery: Delivery, now: datetime) -> bool:
        look = self.looks.get(delivery.kind)
        return look is None or await look(reading, delivery, now)

    async def _claim(self, delivery: Delivery, conversation: str) -> bool:
        """Whether it is to be posted now: if things have changed since it was drawn, it is drawn
        anew. From here to its mark a crash leaves it unknown: nothing lies between but the post."""
        async with self._deciding() as session:
            now = self.clock.now()
            if not await self._is_wanted(session, delivery, now):
                return False
            return await sending.claim(session, delivery.key, conversation=conversation, now=now)

    @asynccontextmanager
    async def _deciding(self) -> AsyncIterator[Writing]:
        """A transaction of the bot that sends; raises Relieved if that is not this one any more."""
        async with self.db.write() as session:
            if not await leases.keep(session, self.workspace_id, self.name):
                raise Relieved
            yield session

    def _usual_wait(self, delivery: Delivery) -> timedelta:
        return wait_before_retry(delivery.attempts + 1, jitter=self.chance())

    async def _try_again(self, delivery: Delivery, wait: timedelta) -> None:
        if is_hopeless(delivery.attempts + 1, expires_at=delivery.expires_at):
            await self._end(delivery, DeliveryState.FAILED, GAVE_UP)
            return
        due_at = self.clock.now() + wait
        async with self._deciding() as session:
            await sending.put_off(session, delivery.key, due_at)

    async def _wait(self, delivery: Delivery, until: datetime) -> None:
        async with self._deciding() as session:
            await sending.wait(session, delivery.key, until)

    async def _look_for_the_unknown(self) -> bool:
        async with self.db.read() as reading:
            attempts = await sending.unheard_of(
                reading,
                self.workspace_id,
                since=self.clock.now() - self.grace,
                besides=self._in_hand,
            )
        for attempt in attempts:
            if not self._is_ending.is_set():
                await self._look_for(attempt)
        return bool(attempts)

    async def _look_for(self, attempt: Attempt) -> None:
        """Settle it by the history of our DM with somebody, if that can be read; else send it
        again. While Slack is in trouble it stays unknown."""
        delivery, conversation = attempt.delivery, attempt.conversation or ""
        try:
            ts = await self._found(attempt) if conversation.startswith(ONE_TO_ONE) else None
        except (RefusedForNow, Unknown):
            return
        if ts:
            await self.settle(delivery.key, conversation=conversation, ts=ts)
        else:
            await self._try_again(delivery, timedelta())

    async def _found(self, attempt: Attempt) -> str | None:
        try:
            return await self.gateway.find(attempt.conversation or "", key=attempt.delivery.key)
        except RefusedForGood as refusal:
            log.warning("history cannot be read", extra={"reason": refusal.reason})
            return None

    async def _end(
        self, delivery: Delivery, state: DeliveryState, reason: str | None = None
    ) -> None:
        async with self._deciding() as session:
            if await sending.mark_ended(session, delivery.key, state, reason):
                await self._follow(session, delivery, state)
        log.info(
            "delivery ended",
            extra={"delivery": delivery.id, "state": state.value, "reason": reason},
        )

    async def _follow(self, session: Writing, delivery: Delivery, end: DeliveryState) -> None:
        if follow := self.aftermath.get((delivery.kind, end)):
            await follow(session, delivery, self.clock.now())
