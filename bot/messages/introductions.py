"""The first message of a pairing: who shows what to whom, why these people, and how to begin."""

from collections.abc import Iterator, Mapping, Sequence

from slack_sdk.models.blocks import Block

from bot.domain.because import Because, Fit
from bot.domain.next_days import NextDays
from bot.domain.pairings import Pairing, Role, Step
from bot.domain.programmes import Programme
from bot.domain.starters import Starter
from bot.domain.topics import ALL_TOPICS
from bot.messages import groups, pairings, sentences, series, starters
from bot.messages.blocks import buttons, message, section, small
from bot.messages.text import Message, language_of, text
from bot.messages.written import mentions

WORKING_HOURS = 8


def introduction(
    pairing: Pairing,
    begin: Sequence[Starter],
    locale: str,
    *,
    days: NextDays = pairings.NO_DAYS,
    programme: Programme | None = None,
) -> Message:
    """For the group DM: who shows what to whom and why these people, who writes first, and how to
    begin; or for those who know each other that it is time for another meeting, and on which of
    the `days` if they have said when.

    It reads the same whether they are of different generations or not: the difference would tell
    what somebody else declared.
    """
    step = pairing.step
    if step is None or step.is_first:
        opening = *_who(pairing, locale), *_how_to_meet(pairing, begin, locale)
        opening = *opening, *_in_other_words(pairing, locale), small(text("rules-line", locale))
    else:
        opening = _another_meeting(pairing, step, begin, days, locale)
    return message(
        *opening,
        *sentences.of_programme(programme, locale),
        buttons(*pairings.meet_buttons(pairing, locale)),
        small(text("introduction-blind", locale)),
    )


def _who(pairing: Pairing, locale: str) -> tuple[Block, ...]:
    return section(_who_learns(pairing, locale)), *_why(pairing, _people(pairing, locale), locale)


def _who_learns(pairing: Pairing, locale: str) -> str:
    topic = sentences.topic(pairing.topic, locale)
    return text("introduction-who", locale, topic=topic, **_people(pairing, locale))


def _how_to_meet(pairing: Pairing, begin: Sequence[Starter], locale: str) -> tuple[Block, ...]:
    if pairing.is_group:
        return groups.how_to_meet(pairing, locale)
    if pairing.step:
        return _first_step(pairing, locale), *series.how_to_begin(pairing.step, locale)
    return _first_step(pairing, locale), *ways_to_begin(pairing, begin, locale)


def _first_step(pairing: Pairing, locale: str) -> Block:
    return section(text("introduction-first-step", locale, **_people(pairing, locale)))


def _in_other_words(pairing: Pairing, locale: str) -> tuple[Block, ...]:
    """The same in short for each who reads another language than this, by languages: nobody is left
    to guess who shows what, and whose the first message is."""
    others = {language_of(seat.member.language) for seat in pairing.seats} - {language_of(locale)}
    return tuple(_in_short(pairing, each) for each in sorted(others))


def _in_short(pairing: Pairing, language: str) -> Block:
    first = [pairing.moderator] if pairing.is_group else pairing.mentees
    return small(
        text(
            "introduction-in-short",
            language,
            who=_who_learns(pairing, language),
            first=mentions(first, language),
            first_count=len(first),
        )
    )


def _another_meeting(
    pairing: Pairing,
    step: Step,
    begin: Sequence[Starter],
    days: NextDays,
    locale: str,
) -> tuple[Block, ...]:
    first_step = () if days.lie_ahead else (_first_step(pairing, locale),)
    return (
        section(series.which_meeting(step, days, locale)),
        *first_step,
        *ways_to_begin(pairing, begin, locale),
    )


def ways_to_begin(pairing: Pairing, begin: Sequence[Starter], locale: str) -> tuple[Block, ...]:
    """A line for each starter, with those whose it is."""
    if not begin:
        return ()
    heading = text("introduction-starters", locale, count=len(begin))
    people = {Role.MENTOR: pairing.mentors, Role.MENTEE: pairing.mentees}
    lines = [
        text(
            "introduction-starter",
            locale,
            people=mentions(people[each.voice], locale),
            words=starters.words(each, locale),
        )
        for each in begin
    ]
    return (section("\n".join((heading, *lines))),)


def _why(pairing: Pairing, who: Mapping[str, object], locale: str) -> tuple[Block, ...]:
    if pairing.because is None:
        return ()
    reasons = _reasons(pairing, pairing.because)
    words = [text(key, locale, **who, **values) for key, values in reasons]
    return (section(text("introduction-why", locale, reasons="; ".join(words))),)


def _reasons(pairing: Pairing, because: Because) -> Iterator[tuple[str, dict[str, object]]]:
    """Keys and values of all that speaks for these people, and of what there is to know. Where they
    are many they are not named again. Their teams, known by whom they report to, are theirs to
    tell."""
    kind = "group-why" if pairing.is_group else "why"
    if because.fit is not Fit.FREE and pairing.topic in ALL_TOPICS:
        yield f"{kind}-{because.fit}", {}
    if because.met_rounds_ago is None:
        yield f"{kind}-new", {}
    else:
        yield "why-again", {"rounds": because.met_rounds_ago}
    if because.hours_in_common < WORKING_HOURS:
        yield "why-hours", {"hours": because.hours_in_common}


def _people(pairing: Pairing, locale: str) -> dict[str, object]:
    return {
        "mentors": mentions(pairing.mentors, locale),
        "mentor_count": len(pairing.mentors),
        "mentees": mentions(pairing.mentees, locale),
        "mentee_count": len(pairing.mentees),
        "people": len(pairing.seats),
    }
