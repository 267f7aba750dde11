"""Deliveries of which nobody knows whether they were sent: a crash or a broken line came between
the post and its mark. Slack's receipt settles them, or the history of our DM with somebody."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta

from bot.outcomes import Outcomes
from bot.slack.gateway import Gateway, RefusedForGood, RefusedForNow, Unknown
from storage import sending
from storage.sending import Attempt

log = logging.getLogger(__name__)

ONE_TO_ONE = "D"
"""What Slack's ids of one-to-one DMs begin with; only their history may be read."""

MOST_GRACE_TIMES = 6
"""From the attempt: so long the wait for a receipt may begin anew."""


@dataclass(frozen=True)
class Receipts:
    """The wait for Slack's receipts: what is unknown has `grace` for its own, counted from the
    later of the attempt and our last connection to Slack; then it is looked for, and sent again if
    it is not found."""

    outcomes: Outcomes
    gateway: Gateway
    grace: timedelta

    async def hear_again(self) -> None:
        """To be called whenever Slack can reach us again: it delivers only now what it could not
        tell us before, so what is unknown has its whole grace time for its receipt.

        Where the connection breaks all the time, or the bot does, for six grace times from the
        attempt, and after that only if nobody was there for as long: else what is unknown would
        wait for ever.
        """
        now = self.outcomes.clock.now()
        since = now - MOST_GRACE_TIMES * self.grace
        async with self.outcomes.db.write() as session:
            await sending.wait_anew(session, self.outcomes.workspace_id, now, since=since)

    async def look_for_the_late(
        self, *, besides: Collection[int], goes_on: Callable[[], bool]
    ) -> bool:
        """Decide on what has waited long enough, besides these that are in hand, for as long as it
        goes on; whether there was anything to find out."""
        since = self.outcomes.clock.now() - self.grace
        async with self.outcomes.db.read() as reading:
            attempts = await sending.unheard_of(
                reading, self.outcomes.workspace_id, since=since, besides=besides
            )
        for attempt in attempts:
            if goes_on():
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
            await self.outcomes.settle(delivery.key, conversation=conversation, ts=ts)
        else:
            await self.outcomes.try_again(delivery, after=timedelta())

    async def _found(self, attempt: Attempt) -> str | None:
        try:
            return await self.gateway.find(attempt.conversation or "", key=attempt.delivery.key)
        except RefusedForGood as refusal:
            log.warning("history cannot be read", extra={"reason": refusal.reason})
            return None
