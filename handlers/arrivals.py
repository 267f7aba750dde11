"""Somebody comes into a channel that the app is in."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import arrivals
from handlers.guard import commits, listener
from handlers.visit import Visit


@commits
async def arrive(visit: Visit, event: dict[str, Any]) -> None:
    """What there is to say to them is stored, and sent at Slack's pace: there may be many."""
    channel, who, now = event["channel"], event["user"], visit.now()
    if await arrivals.arrive(visit.db, visit.workspace, channel, who, now=now):
        visit.services.wake()


def register(app: AsyncApp) -> None:
    """The event of this feature."""
    app.event("member_joined_channel")(listener(arrive))
