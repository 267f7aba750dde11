"""Whether Slack accepts our token, as its answers to our calls tell."""

import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from bot.domain.deliveries import LONGEST_WAIT, wait_before_retry
from bot.domain.errors import TokenNotAccepted

log = logging.getLogger(__name__)


class Access:
    """Ours until Slack refuses the token, and again as soon as any call works: `on_return` is
    called then, and `returns` is one more. `seconds` counts those that pass, whatever the clock
    shows.

    While it is refused, nothing needs to be tried but `ask_again`.
    """

    def __init__(
        self, on_return: Callable[[], None], seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self.is_refused, self.returns = False, 0
        self._on_return, self._seconds = on_return, seconds
        self._asked, self._ask_at, self._returned_at = 0, 0.0, 0.0

    def check(self) -> None:
        """Raises TokenNotAccepted while Slack refuses the token."""
        if self.is_refused:
            raise TokenNotAccepted

    def refused(self, reason: str) -> None:
        """Slack does not accept the token. Where it is refused again soon after its return, it is
        asked no more often than before that."""
        if self.is_refused:
            return
        log.error(
            "Slack does not accept the token, so nothing is sent: `reverse-mentor doctor` says how"
            " to mend it",
            extra={"reason": reason},
        )
        self.is_refused = True
        if self._seconds() - self._returned_at > LONGEST_WAIT.total_seconds():
            self._asked = 0
        self._ask_later()

    def accepted(self) -> None:
        """Slack has answered as to somebody whom it knows."""
        if self.is_refused:
            log.info("Slack accepts the token again")
            self.is_refused, self._returned_at = False, self._seconds()
            self.returns += 1
            self._on_return()

    def ask_soon(self) -> None:
        """There is a reason to hope: the next `ask_again` need not wait."""
        self._ask_at = self._seconds()

    async def ask_again(self, who_are_we: Callable[[], Awaitable[object]]) -> None:
        """To be called at every tick: asks Slack whether it knows us again, after waits that grow
        from five seconds to a quarter hour. What the answer means, whoever carries it tells us."""
        if self.is_refused and self._seconds() >= self._ask_at:
            self._ask_later()
            with suppress(SlackApiError, ClientError, TimeoutError, AttributeError):
                await who_are_we()

    def _ask_later(self) -> None:
        self._asked += 1
        wait = wait_before_retry(self._asked, jitter=0)
        self._ask_at = self._seconds() + wait.total_seconds()
