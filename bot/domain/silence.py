"""Somebody who is introduced again and again, and gives no sign."""

from collections.abc import Iterable
from datetime import datetime, timedelta

ROUNDS_OF_SILENCE = 3

TIME_TO_ANSWER = timedelta(days=2)
"""A round that begins sooner after the question leaves them out, and does not pause them yet."""


def has_fallen_silent(introduced_at: Iterable[datetime], last_sign_at: datetime) -> bool:
    """Whether there have been three introductions since somebody's last sign. Rounds that they sat
    out, or spent paused, neither count nor begin the count anew."""
    return sum(at > last_sign_at for at in introduced_at) >= ROUNDS_OF_SILENCE
