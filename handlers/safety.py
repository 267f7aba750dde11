"""Not meeting somebody, asking for somebody else, and saying that something was not right: by
button, form, command, or a few words in the DM."""

from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import safety
from bot.domain.errors import NobodyToTell, ReaderHasChanged
from bot.messages import ids
from bot.messages import safety as messages
from handlers import conversations, enrolments, markup, parse, places, said, unnoted
from handlers.guard import SentBack, Work, after, commits, listener, shows
from handlers.visit import Visit


@shows
async def avoid(visit: Visit) -> None:
    """Open the list of those whom somebody would rather not meet."""
    await _open_list(visit, is_named=False)


@shows
async def avoid_in_words(visit: Visit) -> None:
    """The same for whoever says in words alone whom: nobody knows whom they mean but they."""
    await _open_list(visit, is_named=True)


@commits
async def save_avoided(visit: Visit, view: dict[str, Any]) -> None:
    """The list was sent."""
    user, now = await visit.user(), visit.now()
    chosen = parse.avoided(view)
    done = await safety.avoid(visit.db, visit.workspace, chosen, by=user, now=now)
    _tell_list(visit, done)


@commits
async def block(visit: Visit, text: str) -> None:
    """Put whoever is mentioned on the list."""
    user, now = await visit.user(), visit.now()
    named = markup.mentioned(text)
    done = await safety.block(visit.db, visit.workspace, named, by=user, now=now)
    _tell_list(visit, done)


@commits
async def unblock(visit: Visit, text: str) -> None:
    """Take whoever is mentioned off the list."""
    user, now = await visit.user(), visit.now()
    named = markup.mentioned(text)
    done = await safety.unblock(visit.db, visit.workspace, named, by=user, now=now)
    _tell_list(visit, done)


@commits
async def rematch(visit: Visit) -> None:
    """Somebody asks for somebody else, in words."""
    situation = await visit.situation()
    if not enrolments.ask_which(visit, situation, is_unclear=situation.has_several_to_end):
        await _rematch(visit, None)


@shows
async def ask_to_end(visit: Visit, text: str) -> None:
    """Ask whether that is what they want of a series or a group of theirs."""
    or_an_answer = await unnoted.or_an_answer(visit, text)
    await visit.show(messages.ask_to_end(await visit.situation(), or_an_answer))


async def wishes_to_end(visit: Visit, text: str) -> Work | None:
    """What is to be done about a message of somebody who wants to meet the same people no more;
    None from who is in no series and in no group, or for anything else."""
    if not said.ends_a_series(text):
        return None
    can = any(each.can_be_left for each in (await visit.situation()).in_each)
    return ask_to_end if can else None


@commits
async def rematch_from(visit: Visit, action: dict[str, Any]) -> None:
    """Somebody asks for somebody else than in the introduction of a button, if it has one."""
    value = action.get("value")
    await _rematch(visit, parse.pairing_id(value) if value else None)


@shows
async def not_right(visit: Visit) -> None:
    """Open the form to say that something was not right."""
    who = visit.services.directory.user
    situation = await visit.situation()
    or_an_answer = await unnoted.or_an_answer(visit, visit.typed)
    try:
        reader = await safety.reader(visit.db, visit.workspace, who)
    except NobodyToTell as error:
        await visit.show(messages.nobody_to_tell(error, situation, or_an_answer))
        return
    view = messages.report_modal(reader.slack_id, situation.locale)
    ask = partial(messages.ask_report, reader.slack_id, situation.locale, or_an_answer)
    await visit.open(view, otherwise=ask)


@commits
async def save_report(visit: Visit, view: dict[str, Any]) -> None:
    """The form was sent. Where nobody reads it any more whom it named, it comes back with all that
    was written."""
    report, promised = parse.report_form(view, by=visit.user_id)
    try:
        reader = await safety.reader(visit.db, visit.workspace, visit.services.directory.user)
        about = visit.db, visit.workspace, report
        by, now = await visit.user(), visit.now()
        await safety.report(*about, to=reader, promised=promised, by=by, now=now)
    except (NobodyToTell, ReaderHasChanged) as error:
        locale = (await visit.situation()).locale
        raise SentBack(messages.report_again(error, report, locale)) from None
    visit.services.wake()
    after(visit, _thank(visit, reader.slack_id, is_named=report.written_by is not None))


def register(app: AsyncApp) -> None:
    """Buttons and forms of this feature."""
    app.action(ids.AVOID)(listener(avoid))
    app.action(ids.UNBLOCK)(listener(avoid))
    app.action(ids.REMATCH)(listener(rematch_from))
    app.action(ids.REPORT)(listener(not_right))
    app.view(ids.AVOID_MODAL)(listener(save_avoided))
    app.view(ids.REPORT_MODAL)(listener(save_report))


async def _open_list(visit: Visit, *, is_named: bool) -> None:
    mine = await safety.avoided(visit.db, visit.workspace, by=await visit.user())
    locale = (await visit.situation()).locale
    view = messages.avoid_modal(mine.slack_ids, locale, is_named=is_named)
    ask = partial(messages.ask_avoid, mine.slack_ids, locale, is_named=is_named)
    await visit.open(view, otherwise=ask)


async def _rematch(visit: Visit, pairing_id: int | None) -> None:
    user, now = await visit.user(), visit.now()
    done = await safety.rematch(visit.db, visit.workspace, pairing_id, by=user, now=now)
    after(
        visit,
        _say_rematched(visit, done),
        conversations.introduce_anew(visit),
        visit.refresh_home(),
    )


def _tell_list(visit: Visit, done: safety.Avoided) -> None:
    steps = [_say_list(visit, done)]
    if done.ended:
        steps.append(conversations.introduce_anew(visit))
    after(visit, *steps, visit.refresh_home())


async def _say_list(visit: Visit, done: safety.Avoided) -> None:
    situation = await visit.situation()
    said = messages.avoid_saved(
        done.slack_ids, done.ended, situation, visit.now(), may_be_soon=done.may_be_soon
    )
    await visit.show(said)


async def _say_rematched(visit: Visit, done: safety.Rematched) -> None:
    situation = await visit.situation()
    said = messages.rematched(done.ended, situation, visit.now(), may_be_soon=done.may_be_soon)
    await places.answer(visit, said, done.ended.round.programme_id)


async def _thank(visit: Visit, reader_id: str, *, is_named: bool) -> None:
    await visit.show(messages.reported(reader_id, is_named, await visit.situation()))
