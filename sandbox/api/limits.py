"""Rate limits: a bucket per method and workspace, and one per channel for posts."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from sandbox.errors import Refused

POSTS_AT_ONCE = 4
WORKSPACE_POSTS_PER_MINUTE = 300


class Tier(Enum):
    """Calls per minute; special methods have no published figure.

    https://docs.slack.dev/apis/web-api/rate-limits
    """

    ONE = 1
    TWO = 20
    THREE = 50
    FOUR = 100
    SPECIAL = None


class RateLimited(Refused):
    """Too fast: HTTP 429, and `retry_after` whole seconds to wait."""

    def __init__(self, retry_after: int) -> None:
        super().__init__("ratelimited")
        self.retry_after = retry_after


@dataclass
class _Bucket:
    capacity: float
    per_second: float
    tokens: float
    filled_at: float

    def take(self, now: float) -> float:
        """Take one token and return 0, or return the seconds until there is one."""
        self.tokens = min(self.capacity, self.tokens + (now - self.filled_at) * self.per_second)
        self.filled_at = now
        if self.tokens >= 1:
            self.tokens -= 1
            return 0.0
        return (1 - self.tokens) / self.per_second


class Limits:
    """Off until `enabled`; time runs on the given timer (seconds); who is told to wait is told
    in its seconds, too."""

    def __init__(self, timer: Callable[[], float]) -> None:
        self.enabled = False
        self._timer = timer
        self._buckets: dict[str, _Bucket] = {}

    def reset(self) -> None:
        """Switch off and forget what was used up."""
        self.enabled = False
        self._buckets.clear()

    def charge_method(self, name: str, tier: Tier) -> None:
        """Count one call; raises RateLimited."""
        if tier.value:
            self._charge(name, tier.value, tier.value / 60)

    def charge_post(self, conversation_id: str) -> None:
        """Count one post: one a second per channel after a short burst; raises RateLimited."""
        self._charge(f"post/{conversation_id}", POSTS_AT_ONCE, 1.0)
        per_minute = WORKSPACE_POSTS_PER_MINUTE
        self._charge("post", per_minute, per_minute / 60)

    def _charge(self, key: str, capacity: float, per_second: float) -> None:
        if not self.enabled:
            return
        now = self._timer()
        fresh = _Bucket(capacity, per_second, capacity, now)
        wait = self._buckets.setdefault(key, fresh).take(now)
        if wait:
            raise RateLimited(math.ceil(wait))
