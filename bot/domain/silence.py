"""Somebody who is introduced again and again, and gives no sign."""

from collections.abc import Container, Iterable
from datetime import date, datetime, timedelta

from bot.domain.programmes import Rhythm
from bot.domain.schedule import start_from

ROUNDS_OF_SILENCE = 3

TIME_TO_ANSWER = timedelta(days=2)
"""A round that begins sooner after the question has reached them leaves them out, and does not
pause them yet."""

TIME_TO_SAY_IT_AGAIN = timedelta(minutes=10)
"""A second yes so soon after the one that they were asked for is about that still."""

TO_A_SIGN, TO_A_YES = 0, 1
"""What it answers that they stay in: anything that they did or said, or a yes to the question."""


def has_fallen_silent(introduced_at: Iterable[datetime], last_sign_at: datetime) -> bool:
    """Whether there have been three introductions since somebody's last sign. Rounds that they sat
    out, or spent paused, neither count nor begin the count anew."""
    return sum(at > last_sign_at for at in introduced_at) >= ROUNDS_OF_SILENCE


def pauses_at(
    planned: datetime, rhythm: Rhythm, *, asked_at: datetime, closed: Container[date] = ()
) -> datetime:
    """When the first round begins that leaves time to answer: that which is planned, or one in step
    with it."""
    earliest = asked_at + TIME_TO_ANSWER
    if planned >= earliest:
        return planned
    return start_from(planned, rhythm, earliest=earliest, closed=closed)
