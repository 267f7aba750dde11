"""What somebody's status in Slack says of whether they are here."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.schedule import today

Look = Callable[[datetime], Awaitable[Collection[str]]]
"""From the beginning of a round to the Slack ids of those who are away."""

AWAY_EMOJI = frozenset({":palm_tree:", ":face_with_thermometer:"})
"""Slack's own for "Vacationing" and "Out sick", whatever the language of the words."""


@dataclass(frozen=True)
class Status:
    """`expires_at` is None for one that stays until it is changed."""

    emoji: str = ""
    text: str = ""
    expires_at: datetime | None = None


def says_away(status: Status, are_of_absence: Callable[[str], bool]) -> bool:
    """Whether a status says that somebody is away: by its emoji, or by its words."""
    return status.emoji in AWAY_EMOJI or are_of_absence(status.text)


def lasts(status: Status, time_zone: str, starts_at: datetime) -> bool:
    """Whether it still holds on the second day of a round that begins then, on the walls of that
    zone: who is away for the first day only can meet somebody all the same."""
    second_day = today(time_zone, starts_at) + timedelta(days=1)
    dawn = datetime.combine(second_day, time(), tzinfo=ZoneInfo(time_zone))
    return status.expires_at is None or status.expires_at > dawn
