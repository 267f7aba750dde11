"""Asking on the spot: by command, words, mention, button, form, and the shortcut on a message."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import ask_messages, asks
from bot.domain.errors import NotAMember
from bot.domain.members import Standing
from bot.messages import asks as messages
from bot.messages import ids
from bot.messages.blocks import message
from bot.messages.text import Message
from handlers import asked, markup, membership, parse, topics
from handlers.guard import Work, after, commits, listener, shows
from handlers.visit import Visit


@commits
async def ask(visit: Visit, text: str) -> None:
    """Somebody asks something: begin to look, or find out what it is about."""
    await _locale_of_member(visit)
    written = markup.without_markup(text)
    topic = topics.recognise(written).topic
    if topic is None:
        after(visit, which_topic.do(visit, written))
    else:
        await _ask(visit, topic, written)


@shows
async def which_topic(visit: Visit, written: str) -> None:
    """Find out what it is about: by the topics that come near, or by all."""
    near = topics.recognise(written).nearest
    await visit.show(messages.which_topic(near, written, await _locale_of_member(visit)))


@shows
async def what_to_ask(visit: Visit) -> None:
    """The word alone: how it is done, and what they are waiting for."""
    locale = await _locale_of_member(visit)
    waiting = await visit.waiting(await visit.situation())
    await visit.show(messages.what_to_ask(waiting, locale))


@commits
async def choose(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody says which topic they meant."""
    topic, _, written = str(action.get("value")).partition(" ")
    await _ask(visit, topic, written)


@shows
async def open_form(visit: Visit, action: dict[str, Any]) -> None:
    """Open the form, with what was written before."""
    await _open_form(visit, str(action.get("value") or ""))


@shows
async def on_message(visit: Visit, shortcut: dict[str, Any]) -> None:
    """The shortcut on a message: open the form with its text, which they may change."""
    quoted = str((shortcut.get("message") or {}).get("text") or "")
    await _open_form(visit, markup.unescaped(markup.without_markup(quoted)))


@commits
async def send(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent."""
    topic, written = parse.ask_form(view)
    await _ask(visit, topic, written)


@shows
async def say_nothing_is_looked_for(visit: Visit) -> None:
    """There is no search to stop."""
    await visit.show(messages.nothing_is_looked_for(await _locale(visit)))


async def need_no_more(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message of somebody who needs no longer what they wait for: the
    status, with the button to stop it. Who waits for nothing hears that, if they say so plainly.
    None for anything else."""
    if not asked.needs_it_no_more(text):
        return None
    situation = await visit.situation()
    if await visit.waiting(situation):
        return membership.status
    is_over = asked.stops_a_search(text) and situation.standing is not Standing.LEFT
    return say_nothing_is_looked_for if is_over else None


@commits
async def withdraw(visit: Visit, action: dict[str, Any]) -> None:
    """Who asked wants me to look no further."""
    user, ask_id = await visit.user(), parse.ask_id(action.get("value"))
    ask = await asks.withdraw(visit.db, visit.workspace, ask_id, by=user, now=visit.now())
    visit.services.wake()
    after(visit, _say_stopped(visit, messages.as_it_is(ask)), visit.refresh_home())


@commits
async def met(visit: Visit, action: dict[str, Any]) -> None:
    """One of the two says that they met: thanks, where it was pressed."""
    user, ask_id = await visit.user(), parse.ask_id(action.get("value"))
    ask = await asks.met(visit.db, visit.workspace, ask_id, by=user, now=visit.now())
    pressed = visit.body.get("message") or {}
    if pressed.get("blocks"):
        after(visit, visit.replace(await ask_messages.after_met(visit.db, ask, pressed)))


def register(app: AsyncApp) -> None:
    """Buttons, the form and the shortcut of this feature."""
    app.action(ids.ASK)(listener(open_form))
    app.action(ids.ASK_ABOUT)(listener(choose))
    app.action(ids.ASK_WITHDRAW)(listener(withdraw))
    app.action(ids.ASK_MET)(listener(met))
    app.view(ids.ASK_MODAL)(listener(send))
    app.shortcut(ids.FIND_A_MENTOR)(listener(on_message))


async def _open_form(visit: Visit, written: str) -> None:
    """With the topic that is meant, or those that may be before all others."""
    locale, found = await _locale_of_member(visit), topics.recognise(written)
    await visit.open(messages.ask_modal(found.topic, written, locale, found.nearest))


async def _ask(visit: Visit, topic: str, written: str) -> None:
    """The answer is a stored message in their DM, which changes with what becomes of the ask."""
    user, now = await visit.user(), visit.now()
    await asks.ask(visit.db, visit.workspace, topic, written, by=user, now=now)
    visit.services.wake()
    elsewhere = messages.in_our_dm(await _locale(visit))
    after(visit, visit.leave_to_dm(elsewhere), _refresh_open_home(visit))


async def _say_stopped(visit: Visit, said: Message) -> None:
    """In the place of the word that I look; where that stood beside what they have, above it."""
    if visit.is_beside_a_place and not visit.is_at_home:
        below = await membership.where_they_stand(visit, await visit.situation())
        said = message(*said.blocks, *below.blocks)
    await visit.say_instead(said)


async def _refresh_open_home(visit: Visit) -> None:
    """Where they may have asked, and see what is looked for."""
    if visit.user_id in visit.services.homes:
        await visit.refresh_home()


async def _locale_of_member(visit: Visit) -> str:
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        raise NotAMember
    return situation.locale


async def _locale(visit: Visit) -> str:
    return (await visit.situation()).locale
