"""Asking on the spot: by command, words, mention, button, form, and the shortcut on a message."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import ask_messages, asks, feedback, silence
from bot.domain.errors import NotAMember, SomebodyElseWasFound
from bot.domain.members import Standing
from bot.messages import asks as messages
from bot.messages import ids, menu
from bot.messages.text import Message
from handlers import markup, parse, telling, topics
from handlers.guard import after, commits, listener, shows
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
    waiting = await asks.waiting(visit.db, visit.workspace, by=await visit.user())
    await visit.show(messages.what_to_ask(waiting, await _locale_of_member(visit)))


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


@commits
async def accept(visit: Visit, action: dict[str, Any]) -> None:
    """A colleague says yes."""
    user, request_id = await visit.user(), parse.ask_id(action.get("value"))
    try:
        await asks.accept(visit.db, visit.workspace, request_id, by=user, now=visit.now())
    except SomebodyElseWasFound as settled:
        after(visit, visit.replace(menu.error(settled, await _locale(visit))))
        return
    await _replaced(visit, messages.accepted(await _locale(visit)))


@commits
async def decline(visit: Visit, action: dict[str, Any]) -> None:
    """A colleague would rather not."""
    user, request_id = await visit.user(), parse.ask_id(action.get("value"))
    await asks.decline(visit.db, visit.workspace, request_id, by=user)
    await _replaced(visit, messages.declined(await _locale(visit)))


@commits
async def accept_in_words(visit: Visit, request_id: int) -> None:
    """The same written instead of pressed."""
    await asks.accept(visit.db, visit.workspace, request_id, by=await visit.user(), now=visit.now())
    visit.services.wake()
    after(visit, visit.show(messages.accepted(await _locale(visit))))


@commits
async def decline_in_words(visit: Visit, request_id: int) -> None:
    """The same written instead of pressed."""
    await asks.decline(visit.db, visit.workspace, request_id, by=await visit.user())
    visit.services.wake()
    after(visit, visit.show(messages.declined(await _locale(visit))))


async def waiting_for(visit: Visit, text: str) -> int | None:
    """The one request that somebody was asked last, which waits for them; None if there are
    several, or something else was asked since: how a meeting was, or whether they are still in."""
    user = await visit.user()
    requests = await asks.requests_to(visit.db, visit.workspace, by=user)
    if len(requests) != 1 or await silence.is_asked(visit.db, visit.workspace, user.slack_id):
        return None
    told = await feedback.may_be_for(visit.db, visit.workspace, telling.answer_in(text), by=user)
    asked = (each.asked_at for each in told if each.asked_at and not each.is_complete)
    is_last = all(at < requests[0].asked_at for at in asked)
    return requests[0].id if is_last else None


@commits
async def withdraw(visit: Visit, action: dict[str, Any]) -> None:
    """Who asked wants me to look no further."""
    user, ask_id = await visit.user(), parse.ask_id(action.get("value"))
    ask = await asks.withdraw(visit.db, visit.workspace, ask_id, by=user, now=visit.now())
    await _replaced(visit, messages.as_it_is(ask))


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
    app.action(ids.ASK_YES)(listener(accept))
    app.action(ids.ASK_NO)(listener(decline))
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
    after(visit, visit.leave_to_dm(messages.in_our_dm(await _locale(visit))))


async def _replaced(visit: Visit, message: Message) -> None:
    visit.services.wake()
    after(visit, visit.replace(message))


async def _locale_of_member(visit: Visit) -> str:
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        raise NotAMember
    return situation.locale


async def _locale(visit: Visit) -> str:
    return (await visit.situation()).locale
