"""What somebody's status in Slack says of whether they are here."""

import re
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


def says_away(status: Status, *, alone: Collection[str], begins: Collection[str]) -> bool:
    """Whether a status says that somebody is away: by its emoji, by words that are all of it, or by
    words that it begins with. "Back from holiday" does not."""
    if status.emoji in AWAY_EMOJI:
        return True
    words = " ".join(re.findall(r"\w+", status.text.casefold()))
    begun = (words == each or words.startswith(f"{each} ") for each in begins)
    return words in alone or any(begun)


def lasts(status: Status, time_zone: str, starts_at: datetime) -> bool:
    """Whether it still holds on the second day of a round that begins then, on the walls of that
    zone: who is away for the first day only can meet somebody all the same."""
    second_day = today(time_zone, starts_at) + timedelta(days=1)
    dawn = datetime.combine(second_day, time(), tzinfo=ZoneInfo(time_zone))
    return status.expires_at is None or status.expires_at > dawn
