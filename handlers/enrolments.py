"""Joining one programme of several, and leaving one."""

import re
from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import membership, programmes
from bot.domain.commands import Request
from bot.domain.members import Standing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import arrivals as arrival_messages
from bot.messages import enrolments as messages
from bot.messages import ids
from bot.messages import membership as membership_messages
from bot.messages import menu as menu_messages
from bot.messages.text import Message
from handlers import conversations, parse, said
from handlers.guard import after, commits, listener, shows
from handlers.membership import open_form, show_how_to_join
from handlers.named import may_be_a_name, named, names_all, names_only
from handlers.visit import Visit

_MOST_WORDS = 8
"""A name has up to forty characters; what is longer is a sentence."""


@commits
async def join(visit: Visit, action: dict[str, Any]) -> None:
    """Join that programme, with one press for whoever is a member; who is none yet is asked for
    their profile first."""
    about = parse.programme_id(action.get("value"))
    await _join(visit, about)


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
    take part hears that it is all right, and who is not in that one what they are in."""
    visit.wishes_to_stop = True
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        await visit.show(arrival_messages.all_right(situation))
        return
    those = meant(visit, situation)
    unknown = None if those else called_by_who_leaves(visit.typed)
    asked = _about_leaving(situation, those, unknown)
    has_said_why = said.wishes_to_leave_besides(visit.typed)
    await visit.show(messages.kindly(asked, situation) if has_said_why else asked)


@commits
async def join_named(visit: Visit) -> None:
    """Join the one that they have named, and nothing besides; else ask which, of those that they
    may mean."""
    situation = await visit.situation()
    those = meant(visit, situation)
    if len(those) == 1 and those[0] in situation.to_join and _says_no_more(visit, situation):
        await _join(visit, those[0].id)
    elif asked := _about_joining(situation, those, _unknown_name(visit.typed)):
        after(visit, visit.show(asked))
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


def called_by_who_leaves(typed: str) -> str | None:
    """What somebody calls a programme that there is not, after the command to leave. After a wish
    in other words it is why, rather."""
    return _unknown_name(typed) if said.orders_to_leave(typed) else None


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.JOIN_THIS)(listener(join))
    app.action(ids.LEAVE_THIS)(listener(leave))
    app.action(ids.LEAVE_ALL)(listener(leave_all))


def _says_no_more(visit: Visit, situation: Situation) -> bool:
    found = said.about_taking_part(visit.typed)
    return found is not None and names_only(found.rest, situation)


def _unknown_name(typed: str) -> str | None:
    """What somebody calls a programme who names none that there is, as far as it may be a name."""
    found = said.about_taking_part(typed)
    name = may_be_a_name(found.rest) if found and found.is_sure else None
    as_typed = re.search(re.escape(name), typed, re.IGNORECASE) if name else None
    return as_typed[0] if as_typed else name


async def _join(visit: Visit, programme_id: int | None) -> None:
    if not await membership.is_joined(visit.db, visit.workspace, visit.user_id):
        programme = await programmes.chosen(visit.db, visit.workspace, programme_id)
        await open_form(visit, await visit.situation(), about=programme)
        return
    user, now = await visit.user(), visit.now()
    joined = await membership.join_another(
        visit.db, visit.workspace, programme_id, by=user, now=now
    )
    after(visit, _say_joined(visit, joined), visit.refresh_home())


async def _say_joined(visit: Visit, programme: Programme) -> None:
    await visit.answer(messages.joined_another(programme, await visit.situation()))


def _about_joining(
    situation: Situation, those: Sequence[Programme], unknown: str | None
) -> Message | None:
    """The same of joining these; None if there is nothing to be said but how it is done."""
    if those and those[0] in situation.ended:
        return messages.ended_before(those[0], situation)
    if those and those[0] in situation.to_join:
        return messages.which_to_join(situation, those)
    if those:
        return messages.already_in(those[0], situation) if situation.is_one_of_several else None
    if unknown and situation.to_join and situation.is_one_of_several:
        return messages.none_to_join(unknown, situation)
    return None


def _about_leaving(
    situation: Situation, those: Sequence[Programme], unknown: str | None
) -> Message:
    """What is to be said about these: all or none of them are theirs, and all or none have
    ended; or about a name that fits none."""
    if unknown:
        return messages.none_to_leave(unknown, situation)
    if those and those[0] in situation.ended:
        return messages.has_ended(those[0], situation)
    if those and those[0] in situation.to_join:
        return messages.not_in(those, situation)
    if len(those) > 1:
        return messages.which_to_leave(situation, those)
    is_unclear = not those or not situation.is_one_of_several
    return menu_messages.ask_to_leave(situation, None if is_unclear else those[0])
