"""Whether somebody who pauses meets all the same those who wait for them: said by a button, in
words, or not in time."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import pauses
from bot.domain.pairings import Pairing
from bot.messages import ids
from bot.messages import pauses as messages
from handlers import conversations, enrolments, parse, places
from handlers.guard import after, commits, listener
from handlers.services import Services
from handlers.visit import Visit


@commits
async def still_meet(visit: Visit) -> None:
    """They do, in words."""
    if not await enrolments.is_unclear(visit):
        await _still_meet(visit, None)


@commits
async def still_meet_in(visit: Visit, action: dict[str, Any]) -> None:
    """They do, in the introduction of a button."""
    await _still_meet(visit, parse.pairing_id(action.get("value")))


async def call_off_due(services: Services) -> bool:
    """Nobody waits any more for those who have not said so in time; whether there was anybody. What
    stands in their conversations is drawn anew beside it."""
    now = services.clock.now()
    gone = await pauses.call_off_due(services.db, services.workspace, now)
    for slack_id in gone:
        visit = Visit(services, slack_id, {}, is_retry=False)
        services.tasks.start(conversations.after_parting(visit))
    return bool(gone)


def register(app: AsyncApp) -> None:
    """The button of this feature."""
    app.action(ids.STILL_MEET)(listener(still_meet_in))


async def _still_meet(visit: Visit, pairing_id: int | None) -> None:
    """Nothing is called off."""
    by, now = await visit.user(), visit.now()
    pairing = await pauses.still_meet(visit.db, visit.workspace, pairing_id, by=by, now=now)
    after(visit, _say_noted(visit, pairing), visit.refresh_home())


async def _say_noted(visit: Visit, pairing: Pairing) -> None:
    said = messages.still_meet_noted(pairing, await visit.situation())
    await places.answer_above(visit, said, pairing.round.programme_id)
