"""Sentences that several messages share."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block

from bot.domain.members import Member, Standing
from bot.domain.numbers import Count
from bot.domain.pairings import Pairing
from bot.domain.programmes import LONGEST_NAME, PEOPLE_TO_START, Format, Programme, Rhythm
from bot.domain.schedule import today
from bot.domain.situation import Situation
from bot.domain.topics import ALL_TOPICS, TOPICS
from bot.domain.working_hours import heard_of_at
from bot.messages.blocks import small
from bot.messages.text import clock, day, listed, moment, text, weekday
from bot.messages.written import mentions, name

COMMAND = "/reverse-mentor"
UNNAMED: Mapping[str, str] = {"named": "no", "name": ""}
"""What a sentence needs that could name a programme, and does not."""

_MOST_TOPICS = 5


def typed(word: str) -> str:
    """A command as one types it in any channel."""
    return f"`{COMMAND} {word}`"


def topic(name: str | None, locale: str) -> str:
    """The name of a topic; one that no longer exists leaves the choice to the people."""
    return text(f"topic-{name}" if name in ALL_TOPICS else "topic-free", locale)


def topics(names: frozenset[str], locale: str) -> str:
    """The names of topics in the order of the areas; of many, the first few and how many more."""
    ordered = [topic(each, locale) for area in TOPICS.values() for each in area if each in names]
    if len(ordered) <= _MOST_TOPICS:
        return listed(ordered, locale)
    shown, more = ", ".join(ordered[:_MOST_TOPICS]), len(ordered) - _MOST_TOPICS
    return text("topics-and-more", locale, topics=shown, count=more)


def about(situation: Situation) -> str:
    """What this is, to somebody who does not take part: in the words of the technique, where there
    is one programme."""
    programme = None if situation.is_one_of_several else situation.programme
    return about_one(programme, situation.locale)


def about_one(programme: Programme | None, locale: str) -> str:
    """What a programme is; None for any of several."""
    return text("about", locale, format=programme.format if programme else Format.COFFEE)


def standing(situation: Situation) -> str:
    """Whether this person is taking part today."""
    locale, member = situation.locale, situation.member
    if member and member.silent_since and situation.standing is Standing.PAUSED:
        return text("standing-silent", locale)
    if member and member.paused_until and situation.standing is Standing.PAUSED:
        back = day(member.paused_until, situation.zone, locale, today=situation.today)
        return text("standing-paused", locale, day=back)
    if situation.standing is Standing.ACTIVE:
        return _taking_part(situation)
    return text(f"standing-{situation.standing}", locale)


def _taking_part(situation: Situation) -> str:
    """In which programmes, where there are several."""
    theirs, locale = situation.in_each, situation.locale
    if not theirs:
        return text("standing-in-none", locale)
    if len(theirs) > 1:
        return text("standing-in-several", locale, count=len(theirs))
    if situation.is_one_of_several:
        return text("standing-in-one", locale, name=programme(situation.programme, locale))
    return text("standing-active", locale)


def whereabouts(situation: Situation) -> str:
    """Whether this person is taking part, and, unless they are paused, when the next round is. In
    several programmes each has its own."""
    lines = [standing(situation)]
    is_left = situation.standing is Standing.LEFT
    if situation.standing is not Standing.PAUSED and (is_left or len(situation.in_each) == 1):
        lines.append(next_round(situation))
    return "\n".join(lines)


def next_round(situation: Situation) -> str:
    """When the next round comes to this person, on their walls, or what it waits for."""
    starts_at, locale = situation.programme.next_round_at, situation.locale
    if situation.programme.paused_at is not None:
        return text("next-round-paused", locale)
    if starts_at is None:
        return text("next-round-waiting", locale, count=PEOPLE_TO_START)
    comes_at = heard_of_at(starts_at, situation.user.time_zone, situation.programme.rhythm)
    return text("next-round", locale, moment=moment(comes_at, situation.zone, locale))


def rhythm(rhythm: Rhythm, locale: str) -> str:
    """How often, when, and on whose walls."""
    return text(
        "rhythm",
        locale,
        weeks=rhythm.every_weeks,
        weekday=weekday(rhythm.weekday, locale),
        time=clock(rhythm.at, locale),
        zone=rhythm.time_zone,
    )


def how(situation: Situation) -> tuple[str, str]:
    """In which format people meet, and in which rhythm."""
    programme, locale = situation.programme, situation.locale
    kind = text(f"settings-format-{programme.format}", locale)
    return f"{kind}.", f"{rhythm(programme.rhythm, locale)}."


def programme(programme: Programme, locale: str) -> str:
    """What a programme is called: by its name, else by its format."""
    return name(plain_programme(programme, locale), LONGEST_NAME)


def plain_programme(programme: Programme, locale: str) -> str:
    """The same for a button or an option, where everything is shown as it is."""
    return programme.name or text("programme-unnamed", locale, format=programme.format)


def people(count: Count, locale: str) -> str:
    """A number of people, as exactly as it may be told."""
    if count.is_most:
        return text("people-most", locale)
    if count.is_least:
        return text("people-at-least", locale, least=count.least)
    if count.exact is None:
        return text("people-few", locale, least=count.least)
    return text("people", locale, count=count.exact)


def others(pairing: Pairing, slack_id: str, locale: str) -> str:
    """Everybody in a pairing but the reader."""
    return mentions(pairing.others(slack_id), locale)


def minutes(pairing: Pairing) -> int:
    """How long a meeting of theirs takes, for sentences that say it in words."""
    return pairing.meets_for // timedelta(minutes=1)


def with_whom(pairing: Pairing, reader: Member) -> str:
    """As the question named them: not whoever was gone before they met."""
    return others(pairing.as_met_by(reader.slack_id), reader.slack_id, reader.language)


def first_next_time(
    next_round_at: datetime | None, member: Member, *, needs_a_panel: bool = False
) -> str:
    """The promise to whoever has no introduction, with the day of the next round, or of their
    return if they are paused then. Whoever found no panel is promised a place only if there is one
    for them: there may be none whatever happens."""
    if back := when_back(member, next_round_at):
        return back
    promise = "first-in-a-group" if needs_a_panel else "first-next-time"
    if next_round_at is None:
        return text(f"{promise}-undated", member.language)
    when = moment(next_round_at, ZoneInfo(member.time_zone), member.language)
    return text(promise, member.language, moment=when)


def when_back(member: Member, next_round_at: datetime | None) -> str | None:
    """What to say instead of the day of the next round to whoever is paused then."""
    if member.paused_until is None or not is_away(member, next_round_at):
        return None
    back = day(member.paused_until, ZoneInfo(member.time_zone), member.language)
    return text("next-time-when-back", member.language, day=back)


def is_away(member: Member, at: datetime | None) -> bool:
    """Whether somebody has said that they are paused until after that instant, if it is known."""
    if member.paused_until is None or at is None:
        return False
    return today(member.time_zone, at) < member.paused_until


def past(pairing: Pairing, slack_id: str, zone: ZoneInfo, locale: str) -> str:
    """A pairing in one line: when it began, with whom, and on what."""
    return text(
        "home-history-line",
        locale,
        day=day(pairing.round.starts_at, zone, locale),
        others=others(pairing, slack_id, locale),
        topic=topic(pairing.topic, locale),
    )


def name_among_theirs(programme_id: int, situation: Situation) -> Mapping[str, str]:
    """What a sentence needs that names that programme to whoever takes part in several."""
    theirs = {each.programme.id: each.programme for each in situation.in_each}
    if len(theirs) <= 1 or programme_id not in theirs:
        return UNNAMED
    return {"named": "yes", "name": programme(theirs[programme_id], situation.locale)}


def goes_on_elsewhere(programme_id: int, situation: Situation) -> tuple[str, ...]:
    """With whom somebody goes on in the other programmes that they take part in: not where they
    pause, and are asked whether they do."""
    return tuple(
        text(
            "goes-on-elsewhere",
            situation.locale,
            name=programme(each.programme, situation.locale),
            others=others(each.pairing.without_the_gone, each.user.slack_id, situation.locale),
        )
        for each in situation.in_each
        if each.programme.id != programme_id
        and each.pairing
        and is_to_meet(each.pairing)
        and each.pairing.seat_of(each.user.slack_id).answer_by is None
    )


def is_to_meet(pairing: Pairing) -> bool:
    """Whether those who are still part of it have a meeting before them."""
    return pairing.without_the_gone.is_two_sided and (pairing.goes_on or not pairing.has_met)


def of_programme(about: Programme | None, locale: str) -> tuple[Block, ...]:
    """Which programme it is about, where there are several; None where there is one."""
    if about is None:
        return ()
    return (small(text("of-programme", locale, name=programme(about, locale))),)
