"""Deliveries that reach the app twice, as happens when Slack misses an acknowledgement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sandbox.delivery import FIRST, Answer, Background, Body, Failure, Kind, Retry, Transport
from sandbox.plans import Plan, Plans

AGAIN = Retry(1, Failure.TIMEOUT)


@dataclass(frozen=True)
class Double(Plan):
    """What is delivered twice: one kind, or all."""

    kind: Kind | None = None


class Doubles(Plans[Double]):
    """A transport that delivers what is planned a second time, while the first is on its way.

    An event says that it comes again, as Slack's do; nothing else can. Only the first answer
    counts.
    """

    def __init__(
        self, transport: Transport, background: Background, changed: Callable[[], None]
    ) -> None:
        super().__init__(changed)
        self._transport = transport
        self._background = background

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        """Deliver as the transport beneath does, and perhaps again."""
        if retry == FIRST and self._met(lambda double: double.kind in (None, kind)):
            again = AGAIN if kind is Kind.EVENT else FIRST
            self._background.start(self._transport.deliver(kind, body, retry=again))
        return await self._transport.deliver(kind, body, retry=retry)
