"""What changes in Slack itself: people, and whether the app is still wanted."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import membership, programmes
from handlers import conversations
from handlers.guard import commits, listener
from handlers.visit import Visit


@commits
async def follow(visit: Visit, event: dict[str, Any]) -> None:
    """Take over a new language or time zone of a member; who cannot take part any more has left,
    and whoever is gone looks after nothing any more.

    Slack tells of everybody's every change, so nothing is asked about those who have not joined.
    """
    directory, slack_id = visit.services.directory, event["user"]["id"]
    if event["user"].get("deleted"):
        await programmes.let_go(visit.db, visit.workspace, slack_id)
    if not await membership.is_joined(visit.db, visit.workspace, slack_id):
        directory.forget(slack_id)
        return
    user = await directory.follow(event["user"])
    has_left = await membership.follow_user(visit.db, visit.workspace, user, now=visit.now())
    visit.services.wake()  # whoever is with somebody who has left hears it at once
    if has_left:
        visit.later(conversations.after_parting(visit, slack_id))


@commits
async def removed(visit: Visit) -> None:
    """The app was removed, or its token revoked: nothing is sent until Slack accepts it again."""
    visit.services.access.refused(visit.event["type"])


def register(app: AsyncApp) -> None:
    """The events of this feature."""
    app.event("user_change")(listener(follow))
    app.event("app_uninstalled")(listener(removed))
    app.event("tokens_revoked")(listener(removed))
