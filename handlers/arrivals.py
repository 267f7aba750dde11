"""Somebody comes into a channel that the app is in, and what a newcomer says to the first word."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import arrivals
from bot.domain.users import check_may_join
from bot.messages import arrivals as messages
from handlers import asked
from handlers.guard import Work, commits, listener, shows
from handlers.visit import Visit


@commits
async def arrive(visit: Visit, event: dict[str, Any]) -> None:
    """What there is to say to them is stored, and sent at Slack's pace: there may be many."""
    channel, who, now = event["channel"], event["user"], visit.now()
    if await arrivals.arrive(visit.db, visit.workspace, channel, who, now=now):
        visit.services.wake()


@shows
async def join_then(visit: Visit) -> None:
    """A newcomer who has read what this is says yes."""
    situation = await visit.situation()
    check_may_join(situation.user)
    await visit.show(messages.join_then(situation))


@shows
async def all_right(visit: Visit) -> None:
    """A newcomer would rather not."""
    await visit.show(messages.all_right(await visit.situation()))


async def answered(visit: Visit, text: str) -> Work | None:
    """What is to be done about a yes or a no of a newcomer; None for anything else. One of
    somebody who has left may be to anything."""
    is_yes = asked.to_an_invitation(text)
    if is_yes is None:
        return None
    if (await visit.situation()).member:
        return None
    return join_then if is_yes else all_right


def register(app: AsyncApp) -> None:
    """The event of this feature."""
    app.event("member_joined_channel")(listener(arrive))
