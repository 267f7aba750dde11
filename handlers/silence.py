"""What somebody answers who was asked whether they are still in."""

from datetime import datetime

from slack_bolt.async_app import AsyncApp

from bot import membership as members
from bot import silence
from bot.domain.errors import InvalidDate
from bot.messages import ids, pauses
from bot.messages import membership as membership_messages
from bot.messages import silence as messages
from handlers import away, conversations, days, membership, staying, unnoted
from handlers.guard import Work, after, commits, listener, shows
from handlers.visit import Visit


@commits
async def stay_in(visit: Visit) -> None:
    """Yes, pressed or typed; whoever was paused meanwhile is back. They hear it as after any other
    sign."""
    await silence.stay_in(visit.db, visit.workspace, visit.user_id, now=visit.now())
    visit.services.wake()
    after(visit, visit.take_away(), visit.refresh_home())


@commits
async def stay_in_later(visit: Visit, text: str) -> None:
    """Yes, from a day on: they are paused until then."""
    begins = staying.still_in_from(text, await membership.today_of(visit))
    if begins is None:
        raise InvalidDate
    user, now = await visit.user(), visit.now()
    await members.pause(visit.db, visit.workspace, begins, by=user, now=now)
    after(visit, _say_when(visit, now), visit.refresh_home())


@commits
async def pause_a_month(visit: Visit) -> None:
    """Not now."""
    user, now = await visit.user(), visit.now()
    await members.pause_a_month(visit.db, visit.workspace, by=user, now=now)
    after(visit, _say_paused(visit, now), visit.refresh_home())


@commits
async def leave(visit: Visit) -> None:
    """No."""
    before, now = await visit.situation(), visit.now()
    await members.leave(visit.db, visit.workspace, by=await visit.user(), now=now)
    visit.services.wake()  # whoever is with them hears it at once
    goodbye = visit.say_instead(membership_messages.left(before, now))
    after(visit, goodbye, conversations.after_parting(visit), visit.refresh_home())


@shows
async def offer_ways_out(visit: Visit, text: str) -> None:
    """No, in words, or what keeps them away, or that they do not know: that is no sign, and nothing
    is done or noted until they press something."""
    visit.wishes_to_stop = True
    situation = await visit.situation()
    if staying.is_unsure(text):
        await visit.show(messages.ways_out("unsure", situation, ()))
        return
    what = membership.of_what(away.private(text))
    or_an_answer = await unnoted.or_an_answer(visit, text)
    await visit.show(messages.ways_out(what, situation, or_an_answer))


async def answered(visit: Visit, text: str) -> Work | None:
    """What is to be done about a yes, a no or a "don't know" of somebody who was asked, or about
    what keeps them away; None if they were not asked, or wrote something else. A yes may be said
    twice."""
    is_in, begins = staying.still_in(text), staying.still_in_from(text, days.ANY_DAY)
    is_another = staying.keeps_away(text) or staying.is_unsure(text)
    if is_in is None and begins is None and not is_another:
        return None
    if not (await is_asked(visit) or (is_in and await _says_it_again(visit))):
        return None
    if begins:
        return await _stay_in_from_then(visit, text)
    return stay_in if is_in else offer_ways_out


async def is_asked(visit: Visit) -> bool:
    """Whether they were asked last whether they are still in, and have not said."""
    return await silence.is_asked(visit.db, visit.workspace, visit.user_id)


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.STAY_IN)(listener(stay_in))
    app.action(ids.PAUSE_A_MONTH)(listener(pause_a_month))
    app.action(ids.LEAVE_INSTEAD)(listener(leave))


async def _says_it_again(visit: Visit) -> bool:
    return await silence.says_it_again(visit.db, visit.workspace, visit.user_id, now=visit.now())


async def _stay_in_from_then(visit: Visit, text: str) -> Work:
    """From today on is a yes like any other."""
    today = await membership.today_of(visit)
    begins = staying.still_in_from(text, today)
    return stay_in_later if begins and begins > today else stay_in


async def _say_when(visit: Visit, now: datetime) -> None:
    await visit.show(messages.stays_in_later(await visit.situation(), now))


async def _say_paused(visit: Visit, now: datetime) -> None:
    """In the place of the question whose button was pressed."""
    await visit.say_instead(pauses.paused(await visit.situation(), now))
