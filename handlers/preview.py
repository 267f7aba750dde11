"""An admin's look at the rounds to come."""

import asyncio
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import programmes
from bot.domain.preview import Preview
from bot.domain.programmes import Programme
from bot.domain.users import check_is_admin
from bot.messages import ids
from bot.messages import preview as messages
from bot.preview import preview
from handlers import parse
from handlers.guard import listener, shows
from handlers.visit import Visit

PATIENCE_SECONDS = 2


@shows
async def show(visit: Visit, action: dict[str, Any]) -> None:
    """Play the next rounds through, and tell what they come to."""
    check_is_admin(await visit.user())
    situation = await visit.situation()
    about = parse.programme_id(action.get("value"))
    programme = await programmes.chosen(visit.db, visit.workspace, about)
    playing = asyncio.create_task(_play(visit, programme))
    await asyncio.wait({playing}, timeout=PATIENCE_SECONDS)
    if not playing.done():
        await visit.show(messages.preview_coming(situation.locale))
    is_named = situation.is_one_of_several
    seen = await playing
    await visit.show(messages.preview(seen, programme, situation.locale, is_named=is_named))
    await visit.refresh_home()


def register(app: AsyncApp) -> None:
    """The button of this feature."""
    app.action(ids.PREVIEW)(listener(show))


async def _play(visit: Visit, programme: Programme) -> Preview:
    """One at a time: two would take the processor from each other, and from everybody else."""
    user, now = await visit.user(), visit.now()
    async with visit.services.one_at_a_time(ids.PREVIEW):
        return await preview(visit.db, visit.workspace, programme.id, by=user, now=now)
