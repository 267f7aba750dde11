"""Whose status in Slack says that they are away, looked at once before a round."""

import asyncio
import logging
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bot.domain.errors import InvalidTimeZone, TokenNotAccepted
from bot.domain.schedule import check_time_zone
from bot.domain.statuses import Look, Status, lasts, says_away
from bot.messages.text import phrases
from bot.slack.gateway import Failure, Gateway, WorkspaceGone

log = logging.getLogger(__name__)

WHEN_SCHEDULED = timedelta(minutes=3)
WHEN_PRESSED = timedelta(seconds=1)
"""How long Slack is asked at most: whoever presses waits for the answer."""


def looking(gateway: Gateway, longest: timedelta) -> Look:
    """Looks at everybody's status, or at as many as there is time for; where Slack cannot be asked,
    nobody is away. Raises TokenNotAccepted: a round could not be told to anybody."""
    return partial(_away, gateway, longest)


async def _away(gateway: Gateway, longest: timedelta, starts_at: datetime) -> Collection[str]:
    away = set[str]()
    try:
        async with asyncio.timeout(longest.total_seconds()):
            async for person in gateway.people():
                if _is_away(person, starts_at):
                    away.add(person["id"])
    except WorkspaceGone as gone:
        raise TokenNotAccepted from gone
    except (Failure, TimeoutError) as error:
        log.warning("not every status was read", extra={"reason": type(error).__name__})
    return away


def _is_away(person: dict[str, Any], starts_at: datetime) -> bool:
    status = _status(person.get("profile") or {})
    alone, begins = phrases("words-away-alone"), phrases("words-away")
    if not says_away(status, alone=alone, begins=begins):
        return False
    return lasts(status, _zone(person), starts_at)


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
