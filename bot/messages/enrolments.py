"""Joining one programme of several, and leaving one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from slack_sdk.models.blocks import Block

from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import calendars, ids, menu, sentences
from bot.messages.blocks import button, buttons, message, section
from bot.messages.places import my_places
from bot.messages.text import Message, languages, text
from bot.messages.written import name

_MOST_TYPED = 40


def titles(programme: Programme) -> tuple[str, ...]:
    """What it is called where several are listed: by its name, else by its kind."""
    return (programme.name,) if programme.name else kinds(programme)


def kinds(programme: Programme) -> tuple[str, ...]:
    """What kind it is, in every language."""
    each = (text("programme-unnamed", at, format=programme.format) for at in languages())
    return tuple(each)


def which_to_join(situation: Situation, among: Sequence[Programme] = ()) -> Message:
    """Every programme that somebody does not take part in yet, of those that they may mean, with
    a button to join it."""
    words = section(text("which-to-join", situation.locale))
    return message(words, *_to_join(situation, among))


def none_to_join(called: str, situation: Situation) -> Message:
    """For whoever wants to join one by a name that none has: those that they can join."""
    words = _no_such_programme(called, situation)
    return message(section(words), *which_to_join(situation).blocks)


def already_in(programme: Programme, situation: Situation) -> Message:
    """For whoever wants to join one that they take part in: the others that they can join."""
    locale = situation.locale
    words = section(text("already-in", locale, name=sentences.programme(programme, locale)))
    others = which_to_join(situation).blocks if situation.to_join else ()
    return message(words, *others)


def ended_meanwhile(situation: Situation) -> Message:
    """For whoever has sent the form for a programme that had ended by then: what they told is kept,
    and another is one press away."""
    return message(section(text("ended-meanwhile", situation.locale)), *_to_join(situation))


def ended_before(programme: Programme, situation: Situation) -> Message:
    """For whoever wants to join one that has ended: those that they can join."""
    locale = situation.locale
    words = text("has-ended", locale, name=sentences.programme(programme, locale))
    return message(section(words), *_to_join(situation))


def joined_another(programme: Programme, situation: Situation) -> Message:
    """For a member who has joined one more, and when something will happen in it."""
    locale = situation.locale
    joined = text("joined-another", locale, name=sentences.programme(programme, locale))
    return message(
        section(joined),
        section(sentences.next_round(replace(situation, programme=programme))),
        buttons(button("button-status", locale, ids.STATUS)),
    )


def which_to_leave(situation: Situation, among: Sequence[Programme] = ()) -> Message:
    """Every programme that somebody takes part in, of those that they may mean, with a button to
    leave it, and one for all."""
    locale = situation.locale
    leave_all = button("button-leave-all", locale, ids.LEAVE_ALL)
    words = section(text("which-to-leave", locale))
    return message(words, *_to_leave(situation, among), buttons(leave_all))


def not_in(those: Sequence[Programme], situation: Situation) -> Message:
    """For somebody who wants to leave some that they do not take part in: what they are in, in case
    they meant one of those."""
    locale = situation.locale
    names = ", ".join(sentences.programme(each, locale) for each in those)
    words = text("not-in", locale, name=names, count=len(those))
    return _theirs_instead(words, situation)


def none_to_leave(called: str, situation: Situation) -> Message:
    """The same for a name that none has; whoever takes part in the only one there is is asked
    whether they mean that."""
    words = _no_such_programme(called, situation)
    if situation.is_one_of_several:
        return _theirs_instead(words, situation)
    return message(section(words), *menu.ask_to_leave(situation).blocks)


def has_ended(programme: Programme, situation: Situation) -> Message:
    """The same for one that has ended."""
    locale = situation.locale
    words = text("has-ended", locale, name=sentences.programme(programme, locale))
    return _theirs_instead(words, situation)


def _theirs_instead(words: str, situation: Situation) -> Message:
    theirs = text("not-in-but" if situation.in_each else "standing-in-none", situation.locale)
    return message(section(f"{words} {theirs}"), *_to_leave(situation))


def left_one(programme: Programme, before: Situation, now: datetime) -> Message:
    """A goodbye to one of several, with the way back."""
    locale = before.locale
    there = (each.pairing for each in before.in_each if each.programme.id == programme.id)
    return message(
        section(text("left-one", locale, name=sentences.programme(programme, locale))),
        *calendars.to_clear(next(there, None), before.member, now),
        buttons(button("button-join", locale, ids.JOIN_THIS, programme.id)),
    )


def kindly(asked: Message, situation: Situation) -> Message:
    """The same question, for whoever has said why, or how they feel."""
    return message(section(text("wish-to-leave-kindly", situation.locale)), *asked.blocks)


def which_introduction(situation: Situation) -> Message:
    """For somebody who has an introduction in several programmes, and did not say which they mean:
    each with its own buttons."""
    words = text("which-introduction", situation.locale)
    return message(section(words), *my_places(situation))


def _no_such_programme(called: str, situation: Situation) -> str:
    return text("no-such-programme", situation.locale, name=name(called, _MOST_TYPED))


def _to_join(situation: Situation, among: Sequence[Programme] = ()) -> tuple[Block, ...]:
    locale = situation.locale
    return tuple(
        section(
            _line(programme, situation),
            button("button-join", locale, ids.JOIN_THIS, programme.id, style="primary"),
        )
        for programme in situation.to_join
        if not among or programme in among
    )


def _to_leave(situation: Situation, among: Sequence[Programme] = ()) -> tuple[Block, ...]:
    return tuple(
        section(
            _line(seen.programme, situation),
            button("button-leave", situation.locale, ids.LEAVE_THIS, seen.programme.id),
        )
        for seen in situation.in_each
        if not among or seen.programme in among
    )


def _line(programme: Programme, situation: Situation) -> str:
    """Name, format and rhythm in one line; one that is called by its format needs no name."""
    locale = situation.locale
    values = {
        "format": text(f"settings-format-{programme.format}", locale),
        "rhythm": sentences.rhythm(programme.rhythm, locale),
    }
    if programme.name is None:
        return text("programme-line-unnamed", locale, **values)
    called = sentences.programme(programme, locale)
    return text("programme-line", locale, name=called, **values)
