"""How every listener runs: who tells us something is heard before it is acknowledged, who asks for
something is acknowledged at once, and nobody ever sees a failure without a word.

Bolt runs with `process_before_response`, so that an event is acknowledged when its listener is
done, and not before it has begun.
"""

import inspect
import logging
import secrets
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.models.views import View

from bot import events
from bot.clock import SystemClock
from bot.domain.errors import InvalidInput, MentoringError, TokenNotAccepted
from bot.messages import menu
from bot.messages.menu import error_by_field
from bot.messages.text import Message
from bot.slack.client import refuses_token
from handlers import places
from handlers.visit import Visit

log = logging.getLogger(__name__)

Answer = dict[str, Any] | None

Sorry = Callable[[str, str], Message]
"""An apology, from the reference under which the log knows what happened and a language."""
"""Arguments of `ack` for a form: what becomes of it. None closes it."""


@dataclass(frozen=True)
class Work:
    """A listener of ours: a function of a Visit, and of arguments that Bolt knows by name."""

    do: Callable[..., Coroutine[Any, Any, Any]]
    is_committed_first: bool

    @cached_property
    def wants(self) -> tuple[str, ...]:
        """The names of the arguments of `do`."""
        return tuple(inspect.signature(self.do).parameters)

    def about(self, visit: Visit, text: str) -> Coroutine[Any, Any, Any]:
        """Do it, with what they wrote if it wants to know that."""
        return self.do(visit, text) if "text" in self.wants else self.do(visit)


class SentBack(Exception):
    """Nothing was stored of a form that was sent: this is in its place, and can be sent again."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view


def commits(do: Callable[..., Coroutine[Any, Any, Any]]) -> Work:
    """It stores what a person tells us: acknowledged when that is done."""
    return Work(do, is_committed_first=True)


def shows(do: Callable[..., Coroutine[Any, Any, Any]]) -> Work:
    """It stores nothing: acknowledged at once, and done after that."""
    return Work(do, is_committed_first=False)


def listener(work: Work) -> Callable[..., Awaitable[None]]:
    """What to register with Bolt, which gives each argument by its name."""

    async def listen(**given: Any) -> None:  # noqa: ANN401 - Bolt's arguments, of any kind
        await run(work, **given)

    names = dict.fromkeys(("ack", "visit", *work.wants))
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    listen.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [inspect.Parameter(name, kind) for name in names]
    )
    return listen


async def run(work: Work, *, ack: AsyncAck, visit: Visit, **given: Any) -> None:  # noqa: ANN401
    """Do the work and acknowledge, in the order that it asks for. Whoever asked for it gives a
    sign of life."""
    await _do(work, ack, visit, given)
    if visit.is_sign:
        visit.services.signs.give(visit)


async def _do(work: Work, ack: AsyncAck, visit: Visit, given: dict[str, Any]) -> None:
    if work.is_committed_first:
        await _commit(work, ack, visit, given)
        return
    is_repeated = not await _is_first(visit)
    await ack()
    if not is_repeated:
        visit.services.tasks.show(_draw(work, visit, given))


def after(visit: Visit, *steps: Coroutine[Any, Any, None]) -> None:
    """Do these one after the other once the request is acknowledged, and those of everybody who
    came with it: what they told us is kept, so this can wait."""

    async def each() -> None:
        await visit.services.tasks.lull()
        for step in steps:
            await _friendly(visit, step, sorry=menu.sorry_though_done)

    visit.later(each())


async def _commit(work: Work, ack: AsyncAck, visit: Visit, given: dict[str, Any]) -> None:
    try:
        answer = await _once(work, visit, given)
    except SentBack as back:
        answer = _updated(back.view)
    except MentoringError as error:
        answer = await _refuse(visit, error)
    except Exception as error:
        answer = await _apologise(visit, error)
        if visit.event:
            raise  # not acknowledged: Slack delivers it again
    await ack(**(answer or {}))


async def _once(work: Work, visit: Visit, given: dict[str, Any]) -> Answer:
    """Events may come twice, even at the same time, and people press twice."""
    event_id = visit.body.get("event_id")
    if event_id is None:
        return await _pressed_once(work, visit, given)
    async with visit.services.one_at_a_time(event_id):
        if await events.is_known(visit.db, visit.workspace, event_id):
            return None
        visit.db = events.once(visit.db, visit.workspace, event_id, now=visit.now())
        return await _unless_repeated(work, visit, given)


async def _unless_repeated(work: Work, visit: Visit, given: dict[str, Any]) -> Answer:
    """Another machine may be doing the same: what is stored first tells who was."""
    try:
        answer = await _call(work, visit, given)
        await visit.db.do_first()
    except events.Repeated:
        return None
    return answer


async def _is_first(visit: Visit) -> bool:
    """Whether what asks to be shown something has not asked before: events may come again."""
    event_id = visit.body.get("event_id")
    return event_id is None or await events.remember(
        visit.db, visit.workspace, event_id, now=visit.now()
    )


async def _pressed_once(work: Work, visit: Visit, given: dict[str, Any]) -> Answer:
    """A double press does it once and says it once: the second waits for the first, and has
    nothing to add to it. One that was refused may be repeated at once."""
    press = visit.press
    if press is None:
        return await _call(work, visit, given)
    async with visit.services.one_at_a_time(press):
        now = SystemClock().now()
        visit.db = events.pressed_once(visit.db, visit.workspace, press, now=now)
        return await _unless_repeated(work, visit, given)


async def _draw(work: Work, visit: Visit, given: dict[str, Any]) -> None:
    await _friendly(visit, _call(work, visit, given))


async def _friendly(
    visit: Visit, work: Coroutine[Any, Any, Any], *, sorry: Sorry = menu.sorry
) -> None:
    try:
        await work
    except MentoringError as error:
        await _say(visit, error)
    except Exception as error:  # noqa: BLE001 - the last place to catch it; it is told and logged
        await _show_apology(visit, await _apology(visit, error, sorry))


async def _call(work: Work, visit: Visit, given: dict[str, Any]) -> Answer:
    every = {"visit": visit, **given}
    answer: Answer = await work.do(**{name: every[name] for name in work.wants})
    return answer


async def _refuse(visit: Visit, error: MentoringError) -> Answer:
    """A form keeps what was typed and says what is wrong with it, by each field where it can."""
    if not visit.is_submission:
        visit.later(_say(visit, error))
        return None
    locale = (await visit.situation()).locale
    by_field = _by_field(error, locale)
    if shown := {field: by_field[field] for field in _input_blocks(visit) if field in by_field}:
        return _errors(shown)
    return _updated(menu.error_modal(error, locale))


async def _apologise(visit: Visit, error: Exception) -> Answer:
    apology = await _apology(visit, error)
    fields = _input_blocks(visit)
    if visit.is_submission and fields:
        return _errors({fields[0]: apology.text})
    if not visit.is_retry:
        visit.later(_show_apology(visit, apology))
    return None


async def _say(visit: Visit, error: MentoringError) -> None:
    try:
        await places.refuse(visit, error)
    except Exception as failure:  # noqa: BLE001 - the last place to catch it; it is told and logged
        await _show_apology(visit, await _apology(visit, failure))


async def _apology(visit: Visit, error: Exception, sorry: Sorry = menu.sorry) -> Message:
    """What went wrong: Slack does not know us any more, or we made a mistake, which is logged."""
    if refuses_token(error):
        return menu.error(TokenNotAccepted(), await _locale(visit))
    return sorry(_log(error), await _locale(visit))


async def _show_apology(visit: Visit, apology: Message) -> None:
    try:
        await visit.show(apology)
    except Exception as error:  # noqa: BLE001 - nobody is left to tell
        log.error("apology failed", extra={"error": type(error).__name__})


async def _locale(visit: Visit) -> str:
    """Their language, without the database, which may be what failed."""
    try:
        return (await visit.user()).locale
    except Exception:  # noqa: BLE001 - an apology in English is better than none
        return "en"


def _log(error: Exception) -> str:
    """Log what went wrong, without what anybody wrote; gives the reference to tell."""
    reference = secrets.token_hex(4)
    log.error("request failed", extra={"reference": reference}, exc_info=error)
    return reference


def _by_field(error: MentoringError, locale: str) -> dict[str, str]:
    """What is wrong with each field of a form."""
    if not isinstance(error, InvalidInput):
        return {}
    return {each.field: error_by_field(each, locale) for each in (error, *error.others)}


def _updated(view: View) -> Answer:
    return {"response_action": "update", "view": view}


def _errors(by_field: dict[str, str]) -> Answer:
    return {"response_action": "errors", "errors": by_field}


def _input_blocks(visit: Visit) -> list[str]:
    blocks = (visit.body.get("view") or {}).get("blocks", [])
    return [block["block_id"] for block in blocks if block["type"] == "input"]
