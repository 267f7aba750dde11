"""What somebody answers who was asked whether they are still in."""

from datetime import datetime

from slack_bolt.async_app import AsyncApp

from bot import membership, silence
from bot.messages import ids, pauses
from bot.messages import membership as membership_messages
from handlers import conversations, said
from handlers.guard import after, commits, listener
from handlers.visit import Visit


@commits
async def stay_in(visit: Visit) -> None:
    """Yes, pressed or typed; whoever was paused meanwhile is back. They hear it as after any other
    sign."""
    await silence.stay_in(visit.db, visit.workspace, visit.user_id, now=visit.now())
    visit.services.wake()
    after(visit, visit.take_away(), visit.refresh_home())


@commits
async def pause_a_month(visit: Visit) -> None:
    """Not now."""
    user, now = await visit.user(), visit.now()
    await membership.pause_a_month(visit.db, visit.workspace, by=user, now=now)
    after(visit, _say_paused(visit, now), visit.refresh_home())


@commits
async def leave(visit: Visit) -> None:
    """No."""
    before, now = await visit.situation(), visit.now()
    await membership.leave(visit.db, visit.workspace, by=await visit.user(), now=now)
    visit.services.wake()  # whoever is with them hears it at once
    goodbye = visit.say_instead(membership_messages.left(before, now))
    after(visit, goodbye, conversations.after_parting(visit), visit.refresh_home())


async def answer(visit: Visit, text: str) -> bool | None:
    """Whether somebody who was asked has written that they are still in, which is done, or that
    they are not, which is for the caller to ask about; None if they were not asked, or wrote
    something else. A yes may be said twice."""
    is_in = said.still_in(text)
    if is_in is None or not (await is_asked(visit) or (is_in and await _says_it_again(visit))):
        return None
    if is_in:
        await stay_in.do(visit)
    return is_in


async def is_asked(visit: Visit) -> bool:
    """Whether they were asked whether they are still in, and have not answered."""
    return await silence.is_asked(visit.db, visit.workspace, visit.user_id)


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.STAY_IN)(listener(stay_in))
    app.action(ids.PAUSE_A_MONTH)(listener(pause_a_month))
    app.action(ids.LEAVE_INSTEAD)(listener(leave))


async def _says_it_again(visit: Visit) -> bool:
    return await silence.says_it_again(visit.db, visit.workspace, visit.user_id, now=visit.now())


async def _say_paused(visit: Visit, now: datetime) -> None:
    """In the place of the question whose button was pressed."""
    await visit.say_instead(pauses.paused(await visit.situation(), now))
