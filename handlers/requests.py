"""A colleague's question, as it was put to somebody: answered by a button or in words, and shown
again where what they write may be about it."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import asks, feedback
from bot.domain.asks import Asked
from bot.domain.errors import SomebodyElseWasFound
from bot.messages import asks as ask_messages
from bot.messages import ids, menu
from bot.messages import requests as messages
from bot.messages.blocks import instead_of_part
from bot.messages.text import Message
from handlers import asked, parse, pauses, said, silence, telling, unnoted
from handlers.guard import Work, after, commits, listener, shows
from handlers.visit import Visit


@commits
async def accept(visit: Visit, action: dict[str, Any]) -> None:
    """A colleague says yes."""
    user, request_id = await visit.user(), parse.ask_id(action.get("value"))
    try:
        await asks.accept(visit.db, visit.workspace, request_id, by=user, now=visit.now())
    except SomebodyElseWasFound as settled:
        after(visit, _in_its_place(visit, menu.error(settled, await _locale(visit))))
        return
    _settled(visit, request_id, ask_messages.accepted(await _locale(visit)))


@commits
async def decline(visit: Visit, action: dict[str, Any]) -> None:
    """A colleague would rather not."""
    user, request_id = await visit.user(), parse.ask_id(action.get("value"))
    await asks.decline(visit.db, visit.workspace, request_id, by=user)
    _settled(visit, request_id, ask_messages.declined(await _locale(visit)))


async def accept_in_words(request_id: int, visit: Visit) -> None:
    """The same written instead of pressed; late, too."""
    user = await visit.user()
    await asks.accept(visit.db, visit.workspace, request_id, by=user, now=visit.now())
    accepted = ask_messages.accepted(await _locale(visit))
    _settled(visit, request_id, accepted, say=accepted)


async def decline_in_words(request_id: int, visit: Visit, text: str) -> None:
    """The same written instead of pressed. Whoever says why, and is to meet somebody, may have
    meant that."""
    await asks.decline(visit.db, visit.workspace, request_id, by=await visit.user())
    situation = await visit.situation()
    declined = ask_messages.declined(situation.locale)
    said_why = messages.declined(situation) if asked.gives_a_reason(text) else declined
    _settled(visit, request_id, declined, say=said_why)


@shows
async def show_again(visit: Visit, text: str) -> None:
    """What they write may be about the question that is open to them: with its two buttons, beside
    those of whom they are to meet."""
    last = await visit.put_last()
    if last and last.is_open:
        or_an_answer = await unnoted.or_an_answer(visit, text)
        await visit.show(messages.again(last, await visit.situation(), or_an_answer))


@shows
async def tell_it_is_over(visit: Visit) -> None:
    """What they write is to a question with which nothing is left to do."""
    last = await visit.put_last()
    if last and last.is_settled:
        await visit.show(ask_messages.settled(last))


async def answered(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message that answers a colleague's question, or may be about it;
    None for anything else, or if something else was asked of them since."""
    is_yes = asked.to_a_request(text)
    if is_yes is None and not _may_be_about_one(text):
        return None
    last = await visit.put_last()
    if last is None or await _are_asked_whether(visit):
        return None
    if last.is_settled:
        return await _once_settled(visit, text)
    if await _is_asked_of_a_meeting_since(visit, text, last):
        return _beside_a_meeting(last, text) if last.is_open else None
    if not last.is_open:
        is_yes_after_all = last.may_think_better and asked.gladly(text)
        return _of(last, accept_in_words) if is_yes_after_all else None
    if await _is_in_doubt(visit, text, is_yes):
        return show_again
    return _of(last, accept_in_words if is_yes else decline_in_words)


def _of(last: Asked, answer: Callable[..., Coroutine[Any, Any, None]]) -> Work:
    """That answer to what was put to them last, whatever is put to them meanwhile."""
    return commits(partial(answer, last.request.id))


async def is_open(visit: Visit) -> bool:
    """Whether a question waits for them."""
    last = await visit.put_last()
    return last is not None and last.is_open


async def may_be_meant(visit: Visit, text: str) -> bool:
    """Whether a question waits for them, and what they write may be to it: it does not tell of a
    meeting that they were asked about since."""
    last = await visit.put_last()
    if last is None or not last.is_open:
        return False
    is_told = telling.tells_how_it_was(text)
    return not (is_told and await _is_asked_of_a_meeting_since(visit, text, last))


def register(app: AsyncApp) -> None:
    """The buttons of this feature."""
    app.action(ids.ASK_YES)(listener(accept))
    app.action(ids.ASK_NO)(listener(decline))


def _may_be_about_one(text: str) -> bool:
    """Whether it speaks of it, or of having no time, or is a yes or a no and more; not if it is a
    command or an ask, or tells of a meeting or of leaving."""
    is_else = said.whole_command(text) or said.question(text) or said.wishes_to_stop(text)
    return not (is_else or telling.tells_of_a_meeting(text)) and asked.may_be_to_a_request(text)


async def _is_in_doubt(visit: Visit, text: str, is_yes: bool | None) -> bool:
    """Whether it is no plain answer; "can't this week" is about whom they are to meet, too."""
    if is_yes is None:
        return True
    return said.has_no_time(text) and bool(messages.to_meet(await visit.situation()))


async def _are_asked_whether(visit: Visit) -> bool:
    """Whether they meet all the same, or are still in: whatever they say is to that."""
    return await silence.is_asked(visit) or await pauses.are_asked(visit)


async def _is_asked_of_a_meeting_since(visit: Visit, text: str, last: Asked) -> bool:
    """How one was to which these words may be the answer."""
    about = visit.db, visit.workspace, telling.answer_in(text)
    told = await feedback.may_be_for(*about, by=await visit.user())
    asked = (each.asked_at for each in told if each.asked_at and not each.is_complete)
    return any(at >= last.sent_at for at in asked)


async def _once_settled(visit: Visit, text: str) -> Work | None:
    """What is to be done about a yes or a no that comes too late, where it can be to nothing else:
    no offer is ever taken for a meeting."""
    if asked.offers(text):
        return tell_it_is_over
    if not asked.answers_it(text) or asked.gives_a_reason(text):
        return None
    about = visit.db, visit.workspace, telling.answer_in(text)
    return None if await feedback.may_be_for(*about, by=await visit.user()) else tell_it_is_over


def _beside_a_meeting(last: Asked, text: str) -> Work | None:
    """What is to be done where they were asked how a meeting was, too: only what can be nothing
    else is a yes to the question, and nothing is a no to it."""
    if asked.offers(text):
        return _of(last, accept_in_words)
    if asked.to_a_request(text) is not None or asked.offers_besides(text):
        return show_again
    is_told = telling.tells_how_it_was(text) or telling.speaks_of_the_next(text)
    return None if is_told else show_again


def _settled(visit: Visit, request_id: int, shown: Message, *, say: Message | None = None) -> None:
    """The question stands nowhere with buttons that can do nothing."""
    visit.services.wake()
    answer = visit.show(say) if say else _in_its_place(visit, shown)
    after(visit, answer, _close(visit, request_id, shown))


async def _in_its_place(visit: Visit, shown: Message) -> None:
    """In the place of the question that was pressed, and of nothing that it stands below; where
    Slack does not say what that is, below it."""
    pressed = visit.body.get("message") or {}
    if not visit.row.startswith(ids.REQUEST):
        await visit.replace(shown)
    elif pressed.get("blocks"):
        await visit.replace(instead_of_part(pressed, visit.row, shown))
    else:
        await visit.show(shown)


async def _close(visit: Visit, request_id: int, shown: Message) -> None:
    """Where it was asked, unless that was pressed."""
    posted = await asks.message_of(visit.db, visit.workspace, request_id)
    pressed = visit.body.get("message") or {}
    if posted and posted.ts != pressed.get("ts"):
        await visit.update(posted.conversation, posted.ts, shown)


async def _locale(visit: Visit) -> str:
    return (await visit.situation()).locale
