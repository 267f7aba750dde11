"""Whether somebody who pauses meets all the same those who wait for them: said by a button, in
words, or not in time. And what they say of their pause: that it is to last longer, or is over."""

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.models.blocks import Block

from bot import feedback, pauses
from bot.domain.members import Standing
from bot.domain.pairings import Pairing
from bot.domain.situation import Situation
from bot.messages import ids
from bot.messages import pauses as messages
from handlers import (
    conversations,
    days,
    enrolments,
    meetings,
    membership,
    parse,
    places,
    returning,
    said,
    telling,
    unnoted,
)
from handlers.guard import Work, after, commits, listener, shows
from handlers.services import Services
from handlers.visit import Visit


@commits
async def still_meet(visit: Visit) -> None:
    """They do, in words."""
    if not await enrolments.is_unclear(visit):
        await _still_meet(visit, None)


@commits
async def answer(visit: Visit, text: str) -> None:
    """They do, or cannot, in any words that are no more than an answer; of several introductions,
    or where a meeting is asked about besides, they choose by a press which they mean. Whoever has
    said before that they do sees that it is so."""
    situation = await visit.situation()
    or_an_answer = await _or_an_answer(visit, text, situation)
    if len(situation.awaited) > 1 or or_an_answer:
        await visit.db.do_first()  # nothing was stored that would keep it from being said twice
        after(visit, visit.show(messages.do_you_meet(situation, or_an_answer)))
        return
    meets = said.meets(text)
    about = next((each.pairing.id for each in situation.awaited if each.pairing), None)
    if about is None and not meets:
        await visit.db.do_first()
        after(visit, visit.show(messages.paused(situation, visit.now())))
    else:
        await (_still_meet if meets else meetings.put_off)(visit, about)


async def answered(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message that says whether somebody meets all the same who is
    asked, or was last; None for anything else."""
    return answer if await _is_answer(visit, text) else None


async def _is_answer(visit: Visit, text: str) -> bool:
    meets = said.meets(text)
    if meets is None:
        return False
    situation = await visit.situation()
    may_be_said_again = meets or telling.answer_in(text).is_bare
    if situation.awaited or situation.standing is not Standing.PAUSED or not may_be_said_again:
        return bool(situation.awaited)
    about = visit.db, visit.workspace, visit.user_id
    return await pauses.have_said_so(*about, now=visit.now())


async def are_asked(visit: Visit) -> bool:
    """Whether somebody waits to hear whether they meet all the same."""
    return bool((await visit.situation()).awaited)


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


@commits
async def change(visit: Visit, text: str) -> None:
    """Who is paused wants to be for longer, counted from the day of their return, or until another
    day."""
    told, member = await _told(visit, text), (await visit.situation()).member
    if told and told.longer and member:
        end = member.paused_until or await membership.today_of(visit)
        await membership.pause_until_then(visit, end + told.longer)
    elif told and told.back:
        await membership.pause_until_then(visit, told.back)


@shows
async def offer_return(visit: Visit) -> None:
    """What they paused for is over, as it seems."""
    await visit.show(messages.may_be_over(await visit.situation()))


async def about_theirs(visit: Visit, text: str) -> Work | None:
    """What is to be done about what somebody says of the pause that they have; None if they have
    none, or say something else."""
    if returning.told(text, days.ANY_DAY) is None:  # nothing is looked up for anything else
        return None
    told = await _told(visit, text)
    if told is None or (await visit.situation()).standing is not Standing.PAUSED:
        return None
    if told == returning.Told():
        return offer_return
    is_back = told.back == await membership.today_of(visit)
    return membership.resume if is_back else change


def register(app: AsyncApp) -> None:
    """The button of this feature."""
    app.action(ids.STILL_MEET)(listener(still_meet_in))


async def _or_an_answer(visit: Visit, text: str, situation: Situation) -> tuple[Block, ...]:
    """Whether it is about a meeting that they may have been asked about after that, in another
    programme, if it is no more than a yes or a no."""
    since = [each.pairing.round.starts_at for each in situation.awaited if each.pairing]
    answer = telling.answer_in(text)
    if not since or not answer.is_bare:
        return ()
    user = await visit.user()
    about = await feedback.may_be_for(visit.db, visit.workspace, answer, by=user)
    is_later = any(each.asked_at and each.asked_at > min(since) for each in about)
    return await unnoted.or_an_answer(visit, text) if is_later else ()


async def _still_meet(visit: Visit, pairing_id: int | None) -> None:
    """Nothing is called off."""
    by, now = await visit.user(), visit.now()
    pairing = await pauses.still_meet(visit.db, visit.workspace, pairing_id, by=by, now=now)
    after(visit, _say_noted(visit, pairing), visit.refresh_home())


async def _told(visit: Visit, text: str) -> returning.Told | None:
    return returning.told(text, await membership.today_of(visit))


async def _say_noted(visit: Visit, pairing: Pairing) -> None:
    said = messages.still_meet_noted(pairing, await visit.situation())
    await places.answer_above(visit, said, pairing.round.programme_id)
