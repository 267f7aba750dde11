"""What somebody may have meant whose message was not understood: the answer that is awaited, or the
two nearest commands."""

from collections.abc import Sequence
from functools import cache

from slack_sdk.models.blocks import Block

from bot.domain.commands import Command, Worry
from bot.domain.members import Standing
from bot.domain.situation import Situation
from bot.messages import menu, worries
from bot.messages.blocks import message
from bot.messages.text import MOST_GUESSES, nearest, phrases, vocabulary
from handlers import asks, feedback, markup, requests, silence, topics, unnoted
from handlers.guard import shows
from handlers.said import asks_why
from handlers.visit import Visit

_MOST_READ = 300

_HINTS = {
    Command.HELP: ("words-hint-help",),
    Command.PAUSE: (
        "words-pause",
        "words-rest",
        "words-away",
        "words-away-myself",
        "words-ill-myself",
        "words-rest-back",
    ),
    Command.ASK: ("words-hint-ask",),
    Command.MEETING: ("words-hint-meeting",),
    Command.FEEDBACK: ("words-hint-feedback",),
    Command.REMATCH: ("words-hint-rematch",),
    Command.STATUS: ("words-hint-status",),
    Command.PROFILE: ("words-hint-profile",),
}
_ADMINS_OWN = {Command.ADMIN: ("words-hint-admin",)}

_NEXT_TO = {
    Command.JOIN: Command.HELP,
    Command.LEAVE: Command.PAUSE,
    Command.PAUSE: Command.RESUME,
    Command.RESUME: Command.PAUSE,
    Command.PROFILE: Command.STATUS,
    Command.STATUS: Command.MEETING,
    Command.ASK: Command.PROFILE,
    Command.FEEDBACK: Command.STATUS,
    Command.MEETING: Command.STATUS,
    Command.REMATCH: Command.FEEDBACK,
    Command.BLOCK: Command.UNBLOCK,
    Command.UNBLOCK: Command.BLOCK,
    Command.REPORT: Command.BLOCK,
    Command.MANAGER: Command.BLOCK,
}
"""What comes next to a command, where nothing else is near; help, if nothing does."""


@shows
async def not_understood(visit: Visit, text: str) -> None:
    """Suggest what they may have meant; whoever asks something is asked what it is about, and
    whoever does not take part reads what this is."""
    if not await _asks_something(visit, text):
        await _suggest(visit, text)


@shows
async def unclear(visit: Visit, text: str) -> None:
    """The same of what was typed, unless it may be the answer that is awaited."""
    if await _asks_something(visit, text) or await feedback.ask_whether(visit, text):
        return
    await _suggest(visit, text)


async def _asks_something(visit: Visit, text: str) -> bool:
    typed, situation = _as_read(text), await visit.situation()
    is_it = asks_something(typed, situation) and not situation.awaited
    if is_it:
        await asks.which_topic.do(visit, typed)
    return is_it


async def _suggest(visit: Visit, text: str) -> None:
    """A colleague's question that waits for them, or what they may have meant; else, to who does
    not take part, what this is, and to who sits out, why. Who is still in by whatever they write is
    told that, and nothing besides."""
    typed, situation = _as_read(text), await visit.situation()
    meant = () if asks_why(text) else guesses(typed, situation)
    if len(typed.split()) > 1 and await requests.is_open(visit):
        await requests.show_again.do(visit, text)
        return
    or_an_answer = await unnoted.below(visit, text)
    if situation.standing is Standing.LEFT and not meant:
        await visit.show(menu.menu(situation, or_an_answer))
    elif not meant and await silence.is_asked(visit):
        await _show_only(visit, or_an_answer)
    elif not meant and _has_nobody(situation, text):
        await visit.show(worries.reassurance(Worry.LEFT_OUT, situation, or_an_answer))
    else:
        shown = menu.not_understood(meant, typed, situation.locale, or_an_answer)
        await visit.show(shown)


def _has_nobody(situation: Situation, text: str) -> bool:
    """Whether they sit out; or have been left, and ask why."""
    if any(each.sitting_out for each in situation.in_each):
        return True
    is_left = situation.latest is not None and not any(each.pairing for each in situation.in_each)
    return is_left and asks_why(text)


async def _show_only(visit: Visit, or_an_answer: Sequence[Block]) -> None:
    if or_an_answer:
        await visit.show(message(*or_an_answer))


def _as_read(text: str) -> str:
    return markup.without_markup(markup.unescaped(text))


def guesses(typed: str, situation: Situation) -> tuple[Command, ...]:
    """The two commands that were most probably meant, the likelier first; none where nothing hints
    at any. A sentence is judged by all that it says, because its first word says little; one of
    somebody who does not take part hints at nothing but what admins do."""
    said = topics.words(typed[:_MOST_READ])
    found = _spelt_alike(said, situation.locale) if len(said) <= 1 else []
    if not found:
        found = _hinted(said, situation)
    return tuple(dict.fromkeys((*found, *map(_next_to, found[:1]))))[:MOST_GUESSES]


def asks_something(typed: str, situation: Situation) -> bool:
    """Whether a member begins as one does who asks to be shown something, and nothing hints at
    another command."""
    is_member = situation.standing is not Standing.LEFT
    said = topics.words(typed[:_MOST_READ])
    return is_member and topics.asks_how(typed) and _hinted(said, situation) == [Command.ASK]


def _spelt_alike(said: list[str], locale: str) -> list[Command]:
    return [vocabulary()[each] for each in nearest("".join(said), locale)]


def _next_to(command: Command) -> Command:
    return _NEXT_TO.get(command, Command.MENU if command is Command.HELP else Command.HELP)


def _hinted(said: list[str], situation: Situation) -> list[Command]:
    theirs = _HINTS if situation.standing is not Standing.LEFT else {}
    hints = theirs | (_ADMINS_OWN if situation.user.is_admin else {})
    counted = {command: _count(said, command) for command in hints}
    return sorted((each for each in counted if counted[each]), key=lambda each: -counted[each])


def _count(said: list[str], command: Command) -> int:
    """How many of the words hint at it; to name a topic hints at a question, and so does to begin
    as one."""
    row = " ".join(said)
    is_question = command is Command.ASK and (
        topics.asks_how(row) or topics.recognise(row).topic is not None
    )
    return sum(f" {each} " in f" {row} " for each in _listed(command)) + is_question


@cache
def _listed(command: Command) -> frozenset[str]:
    every = (phrase for key in (_HINTS | _ADMINS_OWN)[command] for phrase in phrases(key))
    return frozenset(" ".join(topics.words(each)) for each in every)
