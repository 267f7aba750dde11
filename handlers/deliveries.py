"""Receipts: Slack tells that a message with our metadata was posted; and trying again."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import deliveries
from bot.messages import ids
from bot.messages import panel as messages
from bot.slack.gateway import RECEIPT_TYPE
from handlers.guard import after, commits, listener
from handlers.visit import Visit


@commits
async def settle(visit: Visit, event: dict[str, Any]) -> None:
    """Believe it if it is about a message of our own bot, posted by our own app."""
    metadata = event.get("metadata") or {}
    posted_by = event.get("bot_id") or event.get("user_id")
    is_ours = (
        posted_by in (visit.services.bot_id, visit.workspace.bot_user_id)
        and event.get("app_id") == visit.body.get("api_app_id")
        and metadata.get("event_type") == RECEIPT_TYPE
    )
    key = (metadata.get("event_payload") or {}).get("key")
    if is_ours and isinstance(key, str):
        conversation, ts = str(event.get("channel_id")), str(event.get("message_ts"))
        await visit.services.sender.outcomes.believe(key, conversation=conversation, ts=ts)


@commits
async def try_again(visit: Visit) -> None:
    """Send once more what could not be sent."""
    user, now = await visit.user(), visit.now()
    visit.services.access.check()
    await deliveries.try_again(visit.db, visit.workspace, by=user, now=now)
    visit.services.wake()
    after(visit, _say_tried(visit))


def register(app: AsyncApp) -> None:
    """The event and the button of this feature."""
    app.event("message_metadata_posted")(listener(settle))
    app.action(ids.TRY_AGAIN)(listener(try_again))


async def _say_tried(visit: Visit) -> None:
    await visit.show(messages.tried_again((await visit.situation()).locale))
