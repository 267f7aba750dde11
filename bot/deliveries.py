"""Sending what is due: claim in one transaction, send outside any, mark in another."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.deliveries import Delivery, Kind, wait_before_retry
from bot.domain.states import DeliveryState
from bot.slack.gateway import (
    Gateway,
    Outgoing,
    RefusedForGood,
    RefusedForNow,
    Unknown,
    WorkspaceGone,
)
from storage import deliveries
from storage.database import Database, Writing

log = logging.getLogger(__name__)

Renderer = Callable[[Database, Delivery], Awaitable[Outgoing | None]]
"""What a delivery says, from what is true when it is sent; None if there is nothing to say."""

Aftermath = Callable[[Writing, Delivery, datetime], Awaitable[None]]
"""What follows from the end of a delivery, in the same transaction."""


@dataclass(frozen=True)
class Sender:
    """Sends what is due. `aftermath` is what follows from an end that some delivery comes to.

    At least once always; exactly once whenever Slack's receipt can be had: a delivery whose
    outcome is unknown waits `grace` for its receipt before it is sent again, counted from the
    later of the attempt and our last connection to Slack.
    """

    db: Database
    gateway: Gateway
    clock: Clock
    renderers: Mapping[Kind, Renderer]
    aftermath: Mapping[tuple[Kind, DeliveryState], Aftermath]
    grace: timedelta

    async def send_due(self) -> None:
        """Send everything that is due; raises WorkspaceGone if the token has ceased to work."""
        async with self.db.write() as session:
            await deliveries.give_up_waiting(session, self.clock.now(), self.grace)
        while delivery := await self._claim():
            await self._send(delivery)

    async def hear_again(self) -> None:
        """To be called whenever Slack can reach us again: it delivers only now what it could not
        tell us before, so what is unknown has its whole grace time for its receipt."""
        async with self.db.write() as session:
            await deliveries.wait_anew(session, self.clock.now())

    async def settle(self, key: str, *, conversation: str, ts: str) -> None:
        """Believe a receipt: the delivery with that key was sent."""
        async with self.db.write() as session:
            delivery = await deliveries.find_by_key(session, key)
            if delivery is not None:
                await deliveries.mark_sent(
                    session, delivery.id, conversation=conversation, ts=ts, now=self.clock.now()
                )

    async def next_at(self) -> datetime | None:
        """When the next message falls due that has something to say, as things are now."""
        async with self.db.write() as session:
            ahead = await deliveries.due_after(session, self.clock.now())
        for due_at, delivery in ahead:
            if await self.renderers[delivery.kind](self.db, delivery):
                return due_at
        return None

    async def _claim(self) -> Delivery | None:
        async with self.db.write() as session:
            return await deliveries.claim(session, self.clock.now())

    async def _send(self, delivery: Delivery) -> None:
        """Send one. A mistake of ours in it holds up no other: as one that is unknown, it is tried
        again after the grace time."""
        try:
            outgoing = await self.renderers[delivery.kind](self.db, delivery)
            if outgoing is None:
                await self._end(delivery, DeliveryState.CANCELLED)
            else:
                await self._post(delivery, outgoing)
        except RefusedForNow as refusal:
            await self._try_again(delivery, refusal.wait)
        except RefusedForGood as refusal:
            await self._end(delivery, DeliveryState.FAILED, refusal.reason)
        except Unknown:
            log.warning("delivery unknown", extra={"delivery": delivery.id})
        except WorkspaceGone:
            raise
        except Exception:
            log.exception("delivery failed", extra={"delivery": delivery.id})

    async def _post(self, delivery: Delivery, outgoing: Outgoing) -> None:
        conversation = await self.gateway.conversation(outgoing)
        ts = await self.gateway.post(conversation, outgoing.message, key=delivery.key)
        await self.settle(delivery.key, conversation=conversation, ts=ts)
        log.info("delivery sent", extra={"delivery": delivery.id, "kind": delivery.kind.value})

    async def _try_again(self, delivery: Delivery, wait: timedelta | None) -> None:
        due_at = self.clock.now() + (wait or wait_before_retry(delivery.attempts))
        async with self.db.write() as session:
            await deliveries.mark_due_again(session, delivery.id, due_at)

    async def _end(
        self, delivery: Delivery, state: DeliveryState, reason: str | None = None
    ) -> None:
        async with self.db.write() as session:
            has_ended = await deliveries.mark_ended(session, delivery.id, state, reason)
            if has_ended and (follow := self.aftermath.get((delivery.kind, state))):
                await follow(session, delivery, self.clock.now())
        log.info(
            "delivery ended",
            extra={"delivery": delivery.id, "state": state.value, "reason": reason},
        )
