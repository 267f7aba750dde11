"""Joining one programme of several, and leaving one."""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import membership, programmes
from bot.domain.commands import Request
from bot.domain.members import Standing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import enrolments as messages
from bot.messages import ids
from bot.messages import membership as membership_messages
from bot.messages import menu as menu_messages
from bot.messages.text import Message
from handlers import conversations, parse, said
from handlers.guard import after, commits, listener, shows
from handlers.membership import open_form, show_how_to_join
from handlers.named import named, names_all, names_only
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


@shows
async def ask_to_leave(visit: Visit) -> None:
    """Ask whether that is what they want, of the programme that they have named; whoever does not
    take part sees the menu, and who is not in that one what they are in."""
    visit.wishes_to_stop = True
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        await visit.show(menu_messages.menu(situation))
    else:
        await visit.show(_about_leaving(situation, meant(visit, situation)))


@shows
async def join_named(visit: Visit) -> None:
    """Join, unless they have named one that has ended."""
    situation = await visit.situation()
    those = meant(visit, situation)
    if those and those[0] in situation.ended:
        await visit.show(messages.ended_before(those[0], situation))
    else:
        await show_how_to_join(visit, situation)


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
    found = said.about_taking_part(text)
    if found is None or not 0 < len(found.rest.split()) <= _MOST_WORDS:
        return None
    situation = await visit.situation()
    if not found.is_sure:
        return found if names_only(found.rest, situation) else None
    return found if names_all(found.rest) or named(found.rest, situation) else None


def meant(visit: Visit, situation: Situation) -> tuple[Programme, ...]:
    """The programmes that somebody has named who writes that they want to join or leave, alike
    in that they take part in them, can join them, or that they have ended. One word names none."""
    if len(visit.typed.split()) <= 1:
        return ()
    found = said.about_taking_part(visit.typed)
    return named(found.rest, situation) if found and not names_all(found.rest) else ()


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.JOIN_THIS)(listener(join))
    app.action(ids.LEAVE_THIS)(listener(leave))
    app.action(ids.LEAVE_ALL)(listener(leave_all))


async def _say_joined(visit: Visit, programme: Programme) -> None:
    await visit.answer(messages.joined_another(programme, await visit.situation()))


def _about_leaving(situation: Situation, those: Sequence[Programme]) -> Message:
    """What is to be said about these: all or none of them are theirs, and all or none have
    ended."""
    if those and those[0] in situation.ended:
        return messages.has_ended(those[0], situation)
    if those and those[0] in situation.to_join:
        return messages.not_in(those, situation)
    if len(those) > 1:
        return messages.which_to_leave(situation, those)
    is_unclear = not those or not situation.is_one_of_several
    return menu_messages.ask_to_leave(situation, None if is_unclear else those[0])
