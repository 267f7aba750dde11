"""The menu, the help, and what to say when something cannot be done or understood."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.domain.commands import Command
from bot.domain.errors import (
    AnotherIsOn,
    DateNotAhead,
    DateTooFar,
    InvalidDate,
    MentoringError,
    NobodysManager,
    NotAMember,
    NothingComesInAPause,
    NotTheOneYouHave,
    OverAlready,
    OwnManager,
)
from bot.domain.members import Standing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.domain.users import check_may_join
from bot.messages import ids, pauses, sentences
from bot.messages.blocks import button, buttons, message, notice, section, small
from bot.messages.places import my_places
from bot.messages.text import Message, either, text, words_for
from bot.messages.written import name, quote, shorten

_MOST_TYPED = 60
_MOST_WRONG = 600
_MOST_ROWS = 100
_BUTTONS = {
    Command.MENU: ("button-menu", ids.MENU),
    Command.HELP: ("button-help", ids.HELP),
    Command.JOIN: ("button-join", ids.JOIN),
    Command.LEAVE: ("button-leave", ids.LEAVE),
    Command.PAUSE: ("button-pause", ids.PAUSE),
    Command.RESUME: ("button-resume", ids.RESUME),
    Command.PROFILE: ("button-profile", ids.PROFILE),
    Command.STATUS: ("button-status", ids.STATUS),
    Command.ASK: ("button-ask", ids.ASK),
    Command.FEEDBACK: ("button-tell", ids.GIVE_FEEDBACK),
    Command.MEETING: ("button-suggest-times", ids.SUGGEST_TIMES),
    Command.BLOCK: ("button-avoid", ids.AVOID),
    Command.UNBLOCK: ("button-unblock", ids.UNBLOCK),
    Command.REPORT: ("button-not-right", ids.REPORT),
    Command.MANAGER: ("reports-to", ids.PROFILE),
    Command.REMATCH: ("button-rematch", ids.REMATCH),
    Command.ADMIN: ("button-admin", ids.ADMIN_PANEL),
}

Explained = tuple[str, tuple[Command, ...]]
"""A line of the help: its key in the catalogues, and the commands that it explains."""

_USUAL: tuple[Explained, ...] = (
    ("status", (Command.STATUS,)),
    ("ask", (Command.ASK,)),
    ("meeting", (Command.MEETING,)),
    ("feedback", (Command.FEEDBACK,)),
    ("profile", (Command.PROFILE,)),
    ("pause", (Command.PAUSE, Command.RESUME)),
    ("join", (Command.JOIN, Command.LEAVE)),
)
_ADMINS_OWN: tuple[Explained, ...] = (("admin", (Command.ADMIN,)),)
_SAFETY: tuple[Explained, ...] = (
    ("rematch", (Command.REMATCH,)),
    ("block", (Command.BLOCK, Command.UNBLOCK)),
    ("manager", (Command.MANAGER,)),
    ("report", (Command.REPORT,)),
)

_WAYS_ON: dict[type[MentoringError], Command] = {
    NotAMember: Command.JOIN,
    NobodysManager: Command.PROFILE,
    OwnManager: Command.PROFILE,
    InvalidDate: Command.PAUSE,
    NothingComesInAPause: Command.RESUME,
    DateNotAhead: Command.PAUSE,
    DateTooFar: Command.PAUSE,
}
_SINCE_THEN = (AnotherIsOn, NotTheOneYouHave, OverAlready)
"""Of whoever pressed something that is over, and has something else now."""


def menu(situation: Situation, or_an_answer: Sequence[Block] = ()) -> Message:
    """What fits who asks: how to join, one's own place and buttons, or why joining is closed."""
    return message(
        section(f"*{text('app-name', situation.locale)}*"),
        *opening(situation),
        row((*_commands(situation), *_admin(situation)), situation.locale, _can_join(situation)),
        *or_an_answer,
    )


def opening(situation: Situation) -> tuple[Block, ...]:
    """The first words to somebody: where they stand, or what this is and whether they can join."""
    if situation.standing is Standing.LEFT:
        return _to_newcomer(situation)
    return section(sentences.whereabouts(situation)), *my_places(situation)


def my_buttons(situation: Situation) -> ActionsBlock:
    """Everything this person can do about their own taking part."""
    return row(_commands(situation), situation.locale, _can_join(situation))


@lru_cache(_MOST_ROWS)
def row(commands: tuple[Command, ...], locale: str, can_join: bool = False) -> ActionsBlock:
    """A button for each of these commands."""
    another = (button("button-join-another", locale, ids.JOIN),) if can_join else ()
    return buttons(*(_button(command, locale) for command in commands), *another)


def _can_join(situation: Situation) -> bool:
    """Whether a member can join another programme."""
    return situation.standing is not Standing.LEFT and bool(situation.to_join)


def help_(situation: Situation) -> Message:
    """What one can type, with the words of the reader's language, on one screen of a phone."""
    locale = situation.locale
    usual = _USUAL + (_ADMINS_OWN if situation.user.is_admin else ())
    title = text("help-title", locale, command=sentences.COMMAND)
    return message(
        section("\n".join((title, *_explained(usual, locale)))),
        section("\n".join((text("help-safety", locale), *_explained(_SAFETY, locale)))),
        small(_explain("anywhere", (Command.MENU,), locale)),
    )


def _explained(lines: Iterable[Explained], locale: str) -> Iterable[str]:
    return (_explain(key, commands, locale) for key, commands in lines)


def _explain(key: str, commands: Sequence[Command], locale: str) -> str:
    words = (f"`{words_for(each, locale)[0]}`" for each in commands)
    return text(f"help-{key}", locale, commands=", ".join(words))


def not_understood(
    guesses: Sequence[Command], typed: str, locale: str, or_an_answer: Sequence[Block] = ()
) -> Message:
    """Two buttons: for the guesses, and where there are none, for what always works.

    `typed` is what the person wrote: who meant to ask need not write it again.
    """
    shown = name(typed, _MOST_TYPED)
    if not guesses:
        offered = row((Command.HELP, Command.MENU), locale)
        words = section(text("not-understood", locale, typed=shown))
        return message(words, offered, *or_an_answer)
    meant = either([f"*{words_for(each, locale)[0]}*" for each in guesses], locale)
    return message(
        section(text("not-understood-nearest", locale, typed=shown, nearest=meant)),
        buttons(
            *(_button(each, locale, typed if each is Command.ASK else None) for each in guesses)
        ),
        *or_an_answer,
    )


def ask_to_leave(situation: Situation, programme: Programme | None = None) -> Message:
    """For somebody who wrote as if they wanted to stop: the ways out, of that programme where they
    have named one of several. Whoever has a meeting to tell about hears that nothing was noted of
    it."""
    locale = situation.locale
    words = [_would_you_like_to_leave(programme, locale)]
    if any(each.pairing for each in situation.in_each):
        words.append(text("wish-to-leave-unnoted", locale))
    if programme is None:
        offered = (Command.LEAVE, Command.PAUSE, Command.MENU)
        return message(section(" ".join(words)), row(offered, locale))
    leave = button("button-leave", locale, ids.LEAVE_THIS, programme.id)
    others = (_button(each, locale) for each in (Command.PAUSE, Command.MENU))
    return message(section(" ".join(words)), buttons(leave, *others))


def ways_out(locale: str) -> tuple[Block, ...]:
    """The same question, below the thanks to whoever told of a meeting besides."""
    return section(text("wish-to-leave", locale)), row((Command.LEAVE, Command.PAUSE), locale)


def _would_you_like_to_leave(programme: Programme | None, locale: str) -> str:
    if programme is None:
        return text("wish-to-leave", locale)
    return text("wish-to-leave-one", locale, name=sentences.programme(programme, locale))


def you_are_welcome(locale: str, below: Sequence[Block] = ()) -> Message:
    """For thanks."""
    return message(section(text("you-are-welcome", locale)), *below)


def sorry(reference: str, locale: str) -> Message:
    """An apology with the reference under which the log knows what happened."""
    return message(section(text("sorry", locale, reference=reference)))


def sorry_though_done(reference: str, locale: str) -> Message:
    """The same where whatever they told is stored already, and only the answer went wrong."""
    return message(section(text("sorry-though-done", locale, reference=reference)))


def form_too_late(locale: str, ways: Sequence[Block]) -> Message:
    """For a form that came too late for Slack to open it, with the ways to it, if there are any."""
    return message(section(text("form-too-late", locale)), *ways)


def error(error: MentoringError, locale: str, or_an_answer: Sequence[Block] = ()) -> Message:
    """A broken rule in friendly words, with the way on where there is one."""
    way_on = _WAYS_ON.get(type(error))
    offered = (buttons(_button(way_on, locale)),) if way_on else ()
    return message(section(error_sentence(error, locale)), *offered, *or_an_answer)


def refused(error_: MentoringError, situation: Situation, *, is_of_place: bool) -> Message:
    """The same with what they have now, for whoever pressed what was of a place that may be another
    by now, or what is over. Whoever is paused sees what waits for a word of theirs, and the way
    back."""
    said = error(error_, situation.locale)
    if not (is_of_place or isinstance(error_, _SINCE_THEN)):
        return said
    now = pauses.below(situation, situation.now) or my_places(situation)
    return message(*said.blocks, *now)


def error_modal(error: MentoringError, locale: str) -> View:
    """A broken rule in the place of the form that was sent."""
    return notice(locale, section(error_sentence(error, locale)), title="app-name")


def error_sentence(error: MentoringError, locale: str) -> str:
    """A broken rule in one or two sentences of mrkdwn."""
    return _sentence(error, locale, quote)


def error_by_field(error: MentoringError, locale: str) -> str:
    """The same for a field of a form, where everything is shown as it is."""
    return _sentence(error, locale, shorten)


def _sentence(error: MentoringError, locale: str, shown: Callable[[str, int], str]) -> str:
    values = {name: shown(str(value), _MOST_WRONG) for name, value in error.values.items()}
    return text(error.key, locale, **values)


def _to_newcomer(situation: Situation) -> tuple[Block, ...]:
    refusal = _refusal(situation)
    if refusal:
        return section(sentences.about(situation)), section(refusal)
    known = [section(text("menu-welcome-back", situation.locale))] if situation.member else []
    return (
        section(sentences.about(situation)),
        *known,
        *(() if situation.is_one_of_several else (small(sentences.next_round(situation)),)),
    )


def _admin(situation: Situation) -> tuple[Command, ...]:
    return (Command.ADMIN,) if situation.user.is_admin else ()


def _refusal(situation: Situation) -> str | None:
    try:
        check_may_join(situation.user)
    except MentoringError as error:
        return error_sentence(error, situation.locale)
    return None


def _commands(situation: Situation) -> tuple[Command, ...]:
    match situation.standing:
        case Standing.ACTIVE:
            mine = (Command.STATUS, Command.ASK, Command.PROFILE)
            return *mine, Command.PAUSE, Command.LEAVE
        case Standing.PAUSED:
            return Command.RESUME, Command.STATUS, Command.PROFILE, Command.LEAVE
        case Standing.LEFT:
            return (Command.HELP,) if _refusal(situation) else (Command.JOIN,)


def _button(command: Command, locale: str, about: str | None = None) -> ButtonElement:
    label, action_id = _BUTTONS[command]
    style = "primary" if command in (Command.JOIN, Command.RESUME) else None
    return button(label, locale, action_id, about, style=style)
