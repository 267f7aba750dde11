"""That somebody has no time in this round: for those who wait for them, and for themselves."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import ButtonElement

from bot.domain.meetings import Meeting
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages import ids, sentences, series
from bot.messages.blocks import button, message, section
from bot.messages.calendars import to_clear
from bot.messages.text import Message, moment, text
from bot.messages.written import mentions

_UNTIL = {True: "no-time-series", False: "no-time-until"}
"""How long somebody has no introduction, by whether it goes on in a series."""


def told(
    pairing: Pairing,
    gone: Sequence[Member],
    next_round_at: datetime | None,
    reader: Member,
    *,
    may_be_soon: bool,
    off: Meeting | None = None,
    programme: Programme | None = None,
) -> Message:
    """For one of the others, who cannot go on alone: who has no time in this round, that it is not
    about the reader, what they had agreed on and is `off`, and what comes next: their series goes
    on, or they `may_be_soon` introduced anew. The programme is named where there are several."""
    locale = reader.language
    words = has_no_time(gone, pairing, locale)
    if off:
        when = moment(off.starts_at, ZoneInfo(reader.time_zone), locale)
        words = f"{words} {text('partner-left-meeting', locale, moment=when)}"
    if pairing.goes_on:
        words = " ".join((words, _goes_on(next_round_at, reader), *_next(pairing, locale)))
        return message(section(words), *sentences.of_programme(programme, locale))
    soon = [text("no-time-soon", locale)] if may_be_soon else []
    promise = section(" ".join((*soon, sentences.first_next_time(next_round_at, reader))))
    return message(section(words), promise, *sentences.of_programme(programme, locale))


def has_no_time(gone: Collection[Member], pairing: Pairing, locale: str) -> str:
    """That these have no time in this round, and that it is about nobody else."""
    who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
    return text("no-time", locale, **who, round=_length(pairing))


def noted(
    pairing: Pairing, next_round_at: datetime | None, situation: Situation, now: datetime
) -> Message:
    """For whoever has no time: until when that is, unless they are paused for longer, which is said
    with it; and what goes on in their other programmes. Whom they do not know yet is not named."""
    locale, member, about = situation.locale, situation.member, pairing.round.programme_id
    name = sentences.name_among_theirs(about, situation)
    if member and sentences.is_away(member, next_round_at):
        return message(section(_noted(pairing, situation, name)), *to_clear(pairing, member, now))
    until = _UNTIL[pairing.goes_on] if pairing.is_known else "no-time-early"
    when = _by_when(until, next_round_at, situation.zone, locale, name)
    elsewhere = sentences.goes_on_elsewhere(about, situation)
    words = " ".join((_noted(pairing, situation), when, *_next(pairing, locale), *elsewhere))
    return message(section(words), *to_clear(pairing, member, now))


def no_time_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button of who has no time this week or, where a round takes longer, this round."""
    return button(no_time_key(pairing), locale, ids.NO_TIME, pairing.id)


def no_time_key(pairing: Pairing) -> str:
    """The name of what stands on it."""
    return "button-no-time-round" if pairing.round.takes_weeks else "button-no-time"


def _goes_on(next_round_at: datetime | None, reader: Member) -> str:
    """That a series does, and when, for one of those whom somebody leaves waiting."""
    zone, locale = ZoneInfo(reader.time_zone), reader.language
    if back := sentences.when_back(reader, next_round_at):
        return f"{_by_when('no-time-series', None, zone, locale)} {back}"
    return _by_when("no-time-series", next_round_at, zone, locale)


def _next(pairing: Pairing, locale: str) -> tuple[str, ...]:
    """Which meeting of a series comes next: one that was announced is not made up for, so that the
    end stays where everybody expects it."""
    if not (pairing.step and pairing.goes_on and pairing.is_known):
        return ()
    step = pairing.step.next if pairing.comes_at is None else pairing.step
    return (series.next_is(step, locale),)


def _noted(
    pairing: Pairing, situation: Situation, name: Mapping[str, str] = sentences.UNNAMED
) -> str:
    """To whoever has no time: that those who wait for them hear it, if anybody does."""
    if not pairing.is_known:
        return text("no-time-noted-early", situation.locale, **name)
    slack_id, locale = situation.user.slack_id, situation.locale
    others = sentences.others(pairing.without_the_gone, slack_id, locale)
    return text("no-time-noted", locale, others=others, **name)


def _by_when(
    key: str,
    next_round_at: datetime | None,
    zone: ZoneInfo,
    locale: str,
    name: Mapping[str, str] = sentences.UNNAMED,
) -> str:
    """A sentence about the next round, with its day where that is known."""
    if next_round_at is None:
        return text(f"{key}-undated", locale, **name)
    return text(key, locale, moment=moment(next_round_at, zone, locale), **name)


def _length(pairing: Pairing) -> str:
    return "weeks" if pairing.round.takes_weeks else "week"
