"""Faults on demand: refusals, server errors, slow answers, silence and dropped connections."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from sandbox.plans import SEED, Plan, Plans

ANY_METHOD = "*"

_ERRORS = {429: "ratelimited", 503: "service_unavailable"}


@dataclass(frozen=True)
class Fault(Plan):
    """What goes wrong with calls of `method` (`*` for any).

    With a `status` that is answered, with `error` and perhaps Retry-After; with `drop` the
    connection is closed without an answer, with `silent` it stays open without one. Unless
    `processed`, such a call does nothing first. `delay` seconds pass before the answer, and with a
    delay alone the answer is the usual one.
    """

    method: str = ANY_METHOD
    status: int | None = None
    error: str = ""
    retry_after: int | None = None
    drop: bool = False
    silent: bool = False
    processed: bool = False
    delay: float = 0.0

    @property
    def prevents(self) -> bool:
        """True when the call is not carried out."""
        return self.replaces and not self.processed

    @property
    def replaces(self) -> bool:
        """True when the app does not get the usual answer."""
        return self.drop or self.silent or self.status is not None

    @property
    def code(self) -> str:
        """The error in the answer."""
        return self.error or _ERRORS.get(self.status or 0, "internal_error")

    def meets(self, method: str) -> bool:
        """True when it can happen to a call of `method`."""
        return self.method in (method, ANY_METHOD)


class Faults(Plans[Fault]):
    """The faults that are still to come."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__(changed)
        self._cleared = asyncio.Event()

    def clear(self, seed: int = SEED) -> None:
        """Forget all of it, and let what is slow be answered now; later shares are drawn from this
        seed on."""
        super().clear(seed)
        self._cleared.set()
        self._cleared = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Pass that time, or less where all faults are cleared meanwhile."""
        if seconds:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._cleared.wait(), seconds)

    def take(self, method: str) -> Fault | None:
        """The fault that this call of `method` meets, if any; it is counted.

        A slow answer can be a wrong one too, so a delay takes no other fault's place.
        """
        slow = self._met(lambda fault: fault.meets(method) and not fault.replaces)
        wrong = self._met(lambda fault: fault.meets(method) and fault.replaces)
        if slow and wrong:
            return replace(wrong, delay=wrong.delay + slow.delay)
        return wrong or slow
