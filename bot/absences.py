"""Whose status in Slack says that they are away, looked at once before a round."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.errors import InvalidTimeZone, TokenNotAccepted
from bot.domain.schedule import check_time_zone, today
from bot.domain.statuses import Look, Status, lasts, says_away
from bot.slack.gateway import Failure, Gateway, WorkspaceGone

log = logging.getLogger(__name__)

WHEN_SCHEDULED = timedelta(minutes=3)
WHEN_PRESSED = timedelta(seconds=1)
"""How long Slack is asked at most: whoever presses waits for the answer."""


@dataclass(frozen=True)
class _Told:
    """Somebody who has a status."""

    slack_id: str
    status: Status
    time_zone: str


Reads = Callable[[str, date], bool]
"""Whether the words of a status say that somebody is away on that day of theirs."""


def looking(gateway: Gateway, longest: timedelta, reads: Reads) -> Look:
    """Looks at everybody's status when it is asked, as `looked` does."""

    async def look(starts_at: datetime) -> Collection[str]:
        as_they_are = await looked(gateway, longest, reads)
        return await as_they_are(starts_at)

    return look


async def looked(gateway: Gateway, longest: timedelta, reads: Reads) -> Look:
    """Everybody's status as it is now, or of as many as there is time for; where Slack cannot be
    asked, nobody is away. Raises TokenNotAccepted: a round could not be told to anybody."""
    told = list[_Told]()
    try:
        async with asyncio.timeout(longest.total_seconds()):
            async for person in gateway.people():
                told += _told(person)
    except WorkspaceGone as gone:
        raise TokenNotAccepted from gone
    except (Failure, TimeoutError) as error:
        log.warning("not every status was read", extra={"reason": type(error).__name__})

    async def look(starts_at: datetime) -> Collection[str]:
        return {each.slack_id for each in told if _is_away(each, reads, starts_at)}

    return look


def _is_away(each: _Told, reads: Reads, starts_at: datetime) -> bool:
    day = today(each.time_zone, starts_at)
    says_so = says_away(each.status, lambda words: reads(words, day))
    return says_so and lasts(each.status, each.time_zone, starts_at)


def _told(person: dict[str, Any]) -> Iterator[_Told]:
    status = _status(person.get("profile") or {})
    if status.emoji or status.text:
        yield _Told(person["id"], status, _zone(person))


def _status(profile: dict[str, Any]) -> Status:
    expires = profile.get("status_expiration") or 0
    return Status(
        emoji=profile.get("status_emoji") or "",
        text=profile.get("status_text") or "",
        expires_at=datetime.fromtimestamp(expires, UTC) if expires else None,
    )


def _zone(person: dict[str, Any]) -> str:
    try:
        return check_time_zone(person.get("tz") or "UTC")
    except InvalidTimeZone:
        return "UTC"
