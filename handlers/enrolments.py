"""Joining one programme of several, and leaving one."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import membership, programmes
from bot.domain.commands import Request
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import enrolments as messages
from bot.messages import ids
from bot.messages import membership as membership_messages
from handlers import conversations, parse, said
from handlers.guard import after, commits, listener
from handlers.membership import open_form
from handlers.visit import Visit

_MOST_WORDS = 8
"""A name has up to forty characters; what is longer is a sentence."""


@commits
async def join(visit: Visit, action: dict[str, Any]) -> None:
    """Join that programme, with one press for whoever is a member; who is none yet is asked for
    their profile first."""
    about = parse.programme_id(action.get("value"))
    if not await membership.is_joined(visit.db, visit.workspace, visit.user_id):
        programme = await programmes.chosen(visit.db, visit.workspace, about)
        await open_form(visit, await visit.situation(), about=programme)
        return
    user, now = await visit.user(), visit.now()
    joined = await membership.join_another(visit.db, visit.workspace, about, by=user, now=now)
    after(visit, _say_joined(visit, joined), visit.refresh_home())


@commits
async def leave(visit: Visit, action: dict[str, Any]) -> None:
    """Leave that programme, and go on in the others."""
    user, now = await visit.user(), visit.now()
    before, about = await visit.situation(), parse.programme_id(action.get("value"))
    left = await programmes.chosen(visit.db, visit.workspace, about)
    goes_on = await membership.leave_one(visit.db, visit.workspace, left.id, by=user, now=now)
    visit.services.wake()  # whoever is with them hears it at once
    goodbye = (
        messages.left_one(left, before, now) if goes_on else membership_messages.left(before, now)
    )
    redrawn = conversations.after_parting(visit)
    after(visit, visit.answer(goodbye), redrawn, visit.refresh_home())


@commits
async def leave_all(visit: Visit) -> None:
    """Leave them all."""
    before, now = await visit.situation(), visit.now()
    await membership.leave(visit.db, visit.workspace, by=await visit.user(), now=now)
    visit.services.wake()
    goodbye = membership_messages.left(before, now)
    redrawn = conversations.after_parting(visit)
    after(visit, visit.answer(goodbye), redrawn, visit.refresh_home())


async def is_unclear(visit: Visit) -> bool:
    """Whether somebody who named no introduction has several, and is asked which they mean."""
    situation = await visit.situation()
    return ask_which(visit, situation, is_unclear=situation.is_in_several_pairings)


def ask_which(visit: Visit, situation: Situation, *, is_unclear: bool) -> bool:
    """The same, for whoever knows their situation."""
    if is_unclear:
        after(visit, visit.show(messages.which_introduction(situation)))
    return is_unclear


async def about_a_programme(visit: Visit, text: str) -> Request | None:
    """What a message says of joining or leaving, if it names a programme or what kind it is."""
    found = said.taking_part(text)
    if found is None or not 0 < len(found.rest.split()) <= _MOST_WORDS:
        return None
    is_named = said.names_one_of(found.rest, messages.names(await visit.situation()))
    return found if is_named else None


def to_leave(visit: Visit, situation: Situation) -> Programme | None:
    """The one of several that somebody has named in what they wrote, by its title or else by what
    kind it is, if only one can be meant: of those that they take part in, else of the others."""
    theirs = [each.programme for each in situation.in_each if situation.is_one_of_several]
    for called in (messages.titles, messages.kinds):
        for those in (theirs, situation.to_join):
            if found := [each for each in those if said.names_one_of(visit.typed, called(each))]:
                return found[0] if len(found) == 1 else None
    return None


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.JOIN_THIS)(listener(join))
    app.action(ids.LEAVE_THIS)(listener(leave))
    app.action(ids.LEAVE_ALL)(listener(leave_all))


async def _say_joined(visit: Visit, programme: Programme) -> None:
    await visit.answer(messages.joined_another(programme, await visit.situation()))
