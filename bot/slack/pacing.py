"""Calls to one workspace at the pace that Slack allows, each method by itself.

https://docs.slack.dev/apis/web-api/rate-limits: a tier is calls a minute, and how many may come at
once is not published, so few do. Posts have no tier of their own: one a second in a channel, and
"several hundred" a minute in a workspace.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from aiolimiter import AsyncLimiter

from bot.clock import Clock

SHORT_REST = timedelta(seconds=1)
"""What is waited for at once, in real time; a longer rest ends with a later tick."""

OPEN, POST, HISTORY = "conversations.open", "chat.postMessage", "conversations.history"
PEOPLE, CHANGE = "users.list", "chat.update"
UPLOAD = "files.completeUploadExternal"


@dataclass(frozen=True)
class Pace:
    """So many calls a minute, and so many at once after a rest."""

    per_minute: int
    at_once: int


PACES: Mapping[str, Pace] = MappingProxyType(
    {
        OPEN: Pace(per_minute=50, at_once=10),  # tier 3
        POST: Pace(per_minute=200, at_once=20),
        HISTORY: Pace(per_minute=50, at_once=10),  # tier 3
        PEOPLE: Pace(per_minute=20, at_once=4),  # tier 2
        CHANGE: Pace(per_minute=50, at_once=10),  # tier 3
    }
)


class Pacer:
    """Lets each method of one workspace be called at its pace, on the clock. After a 429 nothing
    more is asked of that method until Slack's `Retry-After` has passed."""

    def __init__(self, clock: Clock, paces: Mapping[str, Pace] = PACES) -> None:
        self._clock, self._paces = clock, paces
        self._held = dict[str, tuple[datetime, timedelta]]()
        self._limiters = dict[tuple[str, float], AsyncLimiter]()

    async def turn(self, method: str) -> None:
        """Wait until that method may be called."""
        await self._limiter(method, self._clock.speed).acquire()

    def hold(self, method: str, wait: timedelta) -> None:
        """Slack has had enough of that method for so long."""
        self._held[method] = self._clock.now(), wait

    async def rest(self, method: str) -> bool:
        """Whether that method does not rest any more, after a wait of a second at most."""
        wait = self.held_for(method) / self._clock.speed
        if timedelta() < wait <= SHORT_REST:
            await asyncio.sleep(wait.total_seconds())
        return not self.held_for(method)

    def held_for(self, method: str) -> timedelta:
        """How long that method may not be called yet; nothing for most of the time, nor if the
        clock was turned back far meanwhile."""
        if method not in self._held:
            return timedelta()
        since, wait = self._held[method]
        left = since + wait - self._clock.now()
        was_turned_back = left > 2 * wait
        return timedelta() if was_turned_back else max(left, timedelta())

    def _limiter(self, method: str, speed: float) -> AsyncLimiter:
        """The library counts real seconds."""
        if (method, speed) not in self._limiters:
            pace = self._paces[method]
            seconds = 60 * pace.at_once / pace.per_minute / speed
            self._limiters[method, speed] = AsyncLimiter(pace.at_once, seconds)
        return self._limiters[method, speed]
