"""The command, the DM and the mention: the same words do the same everywhere."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck

from bot.domain.commands import Command, Request, Worry
from bot.domain.members import Standing
from bot.messages import ids
from bot.messages import menu as messages
from bot.messages import worries as worry_messages
from bot.messages.text import FALLBACK, nearest
from handlers import (
    arrivals,
    asides,
    asks,
    away,
    enrolments,
    feedback,
    groups,
    guesses,
    lines,
    markup,
    meetings,
    membership,
    parse,
    pauses,
    programmes,
    reporting,
    requests,
    safety,
    said,
    series,
    silence,
    staying,
    telling,
    unnoted,
    worries,
)
from handlers.guard import Work, after, commits, listener, run, shows
from handlers.visit import Visit

COMMAND = "/reverse-mentor"
Hearing = Callable[[str, AsyncAck, Visit], Awaitable[None]]


@shows
async def menu(visit: Visit) -> None:
    """The menu that fits who asks."""
    await visit.show(messages.menu(await visit.situation()))


@shows
async def help_(visit: Visit) -> None:
    """All commands."""
    await visit.show(messages.help_(await visit.situation()))


@shows
async def explain(visit: Visit) -> None:
    """Somebody asks what this is: the first words for a newcomer, the help for who knows them."""
    is_newcomer = (await visit.situation()).standing is Standing.LEFT
    await (menu if is_newcomer else help_).do(visit)


@shows
async def be_brief(visit: Visit) -> None:
    """Somebody has a few minutes: the first words for a newcomer, and for who knows them how long
    it takes."""
    situation = await visit.situation()
    if situation.standing is Standing.LEFT:
        await menu.do(visit)
    else:
        await visit.show(worry_messages.reassurance(Worry.HOW_LONG, situation))


@shows
async def thanks(visit: Visit) -> None:
    """Somebody thanks us, or says no more than "ok"."""
    below = await unnoted.below(visit, visit.typed)
    await visit.show(messages.you_are_welcome((await visit.situation()).locale, below))


@commits
async def hear(visit: Visit, text: str) -> None:
    """What was typed is no command: it may be about a pause, or plainly an answer to how it
    went."""
    if away.may_rest(text):
        await membership.rest.do(visit, text)
    elif not (telling.answer_in(text).is_plain and await _is_taken(visit, text)):
        await visit.db.do_first()
        after(visit, guesses.unclear.do(visit, text))


@commits
async def tell(visit: Visit, text: str) -> None:
    """Note what was typed after "feedback", if it is an answer; else open the form with it."""
    if not await _is_taken(visit, text):
        await visit.db.do_first()
        after(visit, feedback.give_words.do(visit, text))


async def _is_taken(visit: Visit, text: str) -> bool:
    taken = await feedback.take_answer(visit, text)
    if taken is None or feedback.is_none(taken):
        return False
    feedback.tell(visit, taken, text)
    return True


WORK: dict[Command, Work] = {
    Command.MENU: menu,
    Command.HELP: help_,
    Command.JOIN: membership.join,
    Command.LEAVE: membership.leave,
    Command.PAUSE: membership.pause,
    Command.RESUME: membership.resume,
    Command.PROFILE: membership.profile,
    Command.STATUS: membership.status,
    Command.ASK: asks.what_to_ask,
    Command.FEEDBACK: feedback.give_latest,
    Command.MEETING: meetings.suggest,
    Command.REMATCH: safety.rematch,
    Command.BLOCK: safety.avoid,
    Command.UNBLOCK: safety.avoid,
    Command.REPORT: safety.not_right,
    Command.MANAGER: membership.profile,
    Command.ADMIN: programmes.panel,
}

_ASKED_BACK = {
    Command.JOIN: enrolments.join_named,
    Command.LEAVE: enrolments.ask_to_leave,
    Command.PAUSE: membership.pause,
    Command.HELP: help_,
    Command.ASK: asks.what_to_ask,
    Command.BLOCK: safety.avoid_in_words,
    Command.REPORT: safety.not_right,
}
"""What somebody may want who writes a sentence that begins with such a word, and is no answer."""


_WITH_MORE = {
    Command.JOIN: enrolments.join_named,
    Command.LEAVE: enrolments.ask_to_leave,
    Command.PAUSE: membership.pause_until,
    Command.ASK: asks.ask,
    Command.FEEDBACK: tell,
    Command.MANAGER: reporting.report_to,
    Command.BLOCK: safety.avoid_in_words,
    Command.UNBLOCK: safety.avoid_in_words,
}
"""What is done where more was typed after such a word."""

_NAMING = {Command.BLOCK: safety.block, Command.UNBLOCK: safety.unblock}
"""What is done with whoever is mentioned after such a word."""

_SAFETY = {
    said.Wish.SOMEBODY_ELSE: safety.rematch,
    said.Wish.NOT_RIGHT: safety.not_right,
    said.Wish.AVOID: safety.avoid_in_words,
    said.Wish.AVOID_THEM: safety.block,
}


_BY_WHERE_THEY_STAND = (
    arrivals.answered,
    requests.answered,
    asks.need_no_more,
    pauses.answered,
    silence.answered,
    pauses.about_theirs,
    safety.wishes_to_end,
    series.told,
)
"""What a message means to a newcomer, to who was asked a colleague's question, whether they meet
all the same, or are still in, and to who has asked something, is paused, or is in a series or a
group."""

_PLAIN: tuple[tuple[Callable[[str], object], Work], ...] = (
    (said.lets_be, asides.hear),
    (said.wishes_to_leave, enrolments.ask_to_leave),
    (said.leaves_the_company, enrolments.ask_to_leave),
    (said.is_uneasy_and_rests, membership.rest),
    (said.wishes_to_join, membership.join),
    (said.is_greeting, menu),
    (said.runs_a_round, programmes.panel),
    (said.has_no_time, meetings.no_time),
    (said.still_meets, pauses.still_meet),
    (said.wants_other_times, meetings.find_others),
    (said.wants_another_time, meetings.find_another),
    (said.finds_no_date, meetings.find_date),
    (said.is_back, membership.resume),
    (staying.stays, silence.stay_in),
    (lines.told, reporting.report_to),
    (said.asks_whom_they_block, safety.avoid),
    (said.asks_who_moderates, groups.moderating),
    (said.asks_whom_they_report_to, reporting.show),
    (said.asks_to_relay, asides.hear),
    (said.worry, worries.reassure),
    (said.asks_where_they_stand, membership.status),
    (said.is_thanks, thanks),
    (said.asks_what_this_is, explain),
    (said.has_few_minutes, be_brief),
    (said.asks_who_that_is, membership.who),
    (said.rests, membership.rest),
    (said.aside, asides.hear),
)
"""What is done about what somebody says, in so many words."""


async def on_command(ack: AsyncAck, visit: Visit, command: dict[str, Any]) -> None:
    """`/reverse-mentor …`"""
    await _hear(command.get("text") or "", ack, visit, _do)


async def on_mention(ack: AsyncAck, visit: Visit, event: dict[str, Any]) -> None:
    """`@Reverse Mentor …` in a channel: answered for the eyes of who wrote it only."""
    if event.get("bot_id"):
        await ack()
        return
    await _hear(markup.after_mention(event.get("text") or ""), ack, visit, _do)


async def on_message(ack: AsyncAck, visit: Visit, event: dict[str, Any]) -> None:
    """A message in the DM: a command, or an answer to how it went."""
    if not parse.is_from_a_person(event):
        await ack()
        return
    text = markup.without_our_name(event.get("text") or "", visit.workspace.bot_user_id)
    is_plain = said.whole_command(text) or in_other_words(text) or said.question(text)
    is_command = (is_plain or _is_nearly_a_command(text)) and not said.is_verdict(text)
    await _hear(text, ack, visit, _do if is_command else _take)


@commits
async def answer(visit: Visit, text: str) -> None:
    """Take it for feedback if it may be some; else do what it begins with, if that only asks."""
    if about := await enrolments.about_a_programme(visit, text):
        await _do_about(visit, about)
        return
    if away.may_rest(text):
        await membership.rest.do(visit, text)
        return
    taken = await feedback.take_answer(visit, text)
    wish = _wish_instead(text, taken)
    if taken is None and await feedback.is_too_early(visit, text):
        await visit.db.do_first()
        return
    if taken is None or (wish and feedback.is_none(taken)):
        await visit.db.do_first()  # nothing was stored that would keep it from being said twice
        after(visit, (wish or guesses.not_understood).about(visit, text))
    else:
        feedback.tell(visit, taken, text)


def _wish_instead(text: str, taken: feedback.Taken | None) -> Work | None:
    """What somebody may want whose message is no answer. A thumb is thanks, unless there is a
    meeting to tell about."""
    if found := said.request(text) or said.taking_part(text):
        return _ASKED_BACK.get(found.command)
    return None if taken and feedback.is_untold(taken) else in_other_words(text)


async def _do_about(visit: Visit, about: Request) -> None:
    """They join the one that they have named, if that is all they say; to leave they are asked."""
    if about.command is Command.JOIN:
        await enrolments.join_named.do(visit)
        return
    visit.wishes_to_stop = True
    await visit.db.do_first()
    after(visit, enrolments.ask_to_leave.do(visit))


def register(app: AsyncApp) -> None:
    """The command, the two events, and the buttons of the menu."""
    app.command(COMMAND)(on_command)
    app.event("app_mention")(on_mention)
    app.event("message")(on_message)
    app.action(ids.MENU)(listener(menu))
    app.action(ids.HELP)(listener(help_))


def _is_nearly_a_command(text: str) -> bool:
    """Whether it is one word that was probably meant for a command, as in "stauts"."""
    words = markup.unescaped(text).split()
    return len(words) == 1 and bool(nearest(words[0], FALLBACK))


def in_other_words(text: str) -> Work | None:
    """What is to be done about a message that is no command, where that is plain whenever it is
    written; None where it may be an answer to how it went."""
    if wish := said.safety_wish(text):
        return _with_ways_out(_SAFETY[wish]) if said.wishes_to_stop(text) else _SAFETY[wish]
    if command := said.labelled(text):
        return WORK[command]
    return next((work for says, work in _PLAIN if says(text)), None)


def _with_ways_out(work: Work) -> Work:
    """The same for somebody who wants to leave, too: kind words first, and nobody is left without
    the way out."""

    async def heard_and_let_go(visit: Visit, text: str) -> None:
        await work.about(visit, text)
        after(visit, enrolments.ask_to_leave.do(visit))

    return Work(heard_and_let_go, work.is_committed_first)


async def _hear(text: str, ack: AsyncAck, visit: Visit, otherwise: Hearing) -> None:
    """What somebody says who is not at ease with somebody comes before anything else."""
    if said.is_a_word_alone(text):
        await otherwise(text, ack, visit)
        return
    for means in _BY_WHERE_THEY_STAND if said.safety_wish(text) is None else ():
        if work := await means(visit, text):
            await run(work, ack=ack, visit=visit, text=text)
            return
    await otherwise(text, ack, visit)


async def _take(text: str, ack: AsyncAck, visit: Visit) -> None:
    await run(answer, ack=ack, visit=visit, text=text)


async def _do(text: str, ack: AsyncAck, visit: Visit) -> None:
    """Do what was asked for in so many words."""
    begun = said.request(text) or said.taking_part(text)
    found = begun or await enrolments.about_a_programme(visit, text)
    is_a_sentence = found is None or found.rest != ""  # a word alone means nothing else
    if is_a_sentence and (plain := in_other_words(text)):
        await run(plain, ack=ack, visit=visit, text=text)
    elif is_a_sentence and (question := said.question(text)):
        await run(asks.ask, ack=ack, visit=visit, text=question)
    elif found is None and _is_nearly_a_command(text):
        await run(guesses.not_understood, ack=ack, visit=visit, text=text)
    elif found is None:
        await run(hear, ack=ack, visit=visit, text=text)
    elif found.command in _NAMING and markup.mentioned(found.rest):
        await run(_NAMING[found.command], ack=ack, visit=visit, text=found.rest)
    elif found.rest and (more := _WITH_MORE.get(found.command)):
        await run(more, ack=ack, visit=visit, rest=found.rest, text=found.rest)
    elif found.command is Command.LEAVE and not found.is_sure:
        await run(enrolments.ask_to_leave, ack=ack, visit=visit)
    else:
        await run(WORK[found.command], ack=ack, visit=visit)
