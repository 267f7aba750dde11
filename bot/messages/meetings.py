"""The meeting itself: half hours to choose from, one that is proposed, the entry for a calendar,
and the word that somebody has no time this week."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.meetings import Meeting, MeetingState, Offer
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.domain.states import RoundState
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids, sentences
from bot.messages.blocks import button, buttons, choice, link, message, section, small
from bot.messages.text import Message, city, moment, text
from bot.messages.written import mentions

_GOOGLE = "https://calendar.google.com/calendar/render"
_OUTLOOK = "https://outlook.office.com/calendar/deeplink/compose"
_UNTIL = {True: "no-time-series", False: "no-time-until"}
"""How long somebody has no introduction, by whether it goes on in a series."""


@dataclass(frozen=True)
class Entry:
    """What stands in a calendar. It names nobody: whoever looks over somebody's shoulder learns of
    no introduction."""

    title: str
    details: str
    starts_at: datetime
    ends_at: datetime


def offer(offered: Offer, reader: Member, *, is_late: bool = False) -> Message:
    """For one reader: half hours to choose from, a button each, and the ways out; `is_late` if the
    one that they wanted has passed."""
    locale = reader.language
    others = sentences.others(offered.pairing.without_the_gone, reader.slack_id, locale)
    times = (buttons(_time(offered, each, reader)) for each in offered.times)
    passed = [text("error-time-has-passed", locale)] if is_late else []
    words = text(_offer_key(offered), locale, others=others)
    return message(
        section(" ".join((*passed, words))),
        *times,
        *_ways_out(offered, locale),
        *_last(offered, locale),
    )


def choices(offered: Offer, locale: str) -> tuple[Block, ...]:
    """For the conversation of a pairing: the same half hours, each beside its button.

    Each reader sees them in their own time zone.
    """
    return tuple(_choice(offered.pairing, each, locale) for each in offered.times)


def put_forward(starts_at: datetime, reader: Member) -> Message:
    """In the place of what one chose from."""
    when = moment(starts_at, ZoneInfo(reader.time_zone), reader.language)
    return message(section(text("meeting-put-forward", reader.language, moment=when)))


def meeting(meeting: Meeting, pairing: Pairing, locale: str, now: datetime) -> Message:
    """For the conversation of a pairing: where a half hour that was proposed stands now.

    Each reader sees it in their own time zone.
    """
    when = _when(meeting.starts_at, pairing, locale)
    if meeting.has_passed(now):
        return _passed(meeting, pairing, when, locale)
    if meeting.state is MeetingState.PROPOSED:
        return _proposed(meeting, pairing, when, locale)
    if meeting.state is MeetingState.AGREED:
        return _agreed(meeting, pairing, when, locale, now)
    return message(section(text(f"meeting-{meeting.state}", locale, when=when)))


def put_anew(meeting: Meeting, pairing: Pairing, locale: str) -> Message:
    """In the place of a half hour that those who go on without somebody see anew elsewhere."""
    when = _when(meeting.starts_at, pairing, locale)
    return message(section(text("meeting-put-anew", locale, when=when)))


def with_file(locale: str) -> str:
    """What is said with the file for calendars."""
    return text("meeting-file", locale)


def of_agreed(pairing: Pairing, starts_at: datetime, locale: str) -> str:
    """For the conversation of a pairing that has agreed on a time: when that is."""
    return text("nudge-agreed", locale, when=_when(starts_at, pairing, locale))


def said_yes_already(meeting: Meeting, pairing: Pairing, reader: Member) -> Message:
    """For whoever accepts what they have accepted, or what is agreed on."""
    locale, waiting = reader.language, meeting.waits_for(pairing)
    when = moment(meeting.starts_at, ZoneInfo(reader.time_zone), locale)
    if not meeting.is_open:
        return message(section(text("meeting-agreed-already", locale, moment=when)))
    who = mentions(waiting, locale)
    return message(section(text("meeting-accepted-already", locale, moment=when, waiting=who)))


def entry(meeting: Meeting, pairing: Pairing, locale: str) -> Entry:
    """A meeting as it stands in a calendar."""
    is_known = pairing.topic in ALL_TOPICS
    topic = sentences.topic(pairing.topic, locale)
    title = text("meeting-title", locale, topic=topic) if is_known else ""
    return Entry(
        title=title or text("meeting-title-free", locale),
        details=text("meeting-details", locale),
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
    )


def no_time(
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
        words = f"{words} {_goes_on(next_round_at, reader)}"
        return message(section(words), *sentences.of_programme(programme, locale))
    soon = [text("no-time-soon", locale)] if may_be_soon else []
    promise = section(" ".join((*soon, sentences.first_next_time(next_round_at, reader))))
    return message(section(words), promise, *sentences.of_programme(programme, locale))


def _goes_on(next_round_at: datetime | None, reader: Member) -> str:
    """That a series does, and when, for one of those whom somebody leaves waiting."""
    zone, locale = ZoneInfo(reader.time_zone), reader.language
    if back := sentences.when_back(reader, next_round_at):
        return f"{_by_when('no-time-series', None, zone, locale)} {back}"
    return _by_when("no-time-series", next_round_at, zone, locale)


def has_no_time(gone: Collection[Member], pairing: Pairing, locale: str) -> str:
    """That these have no time in this round, and that it is about nobody else."""
    who = {"gone": mentions(gone, locale), "gone_count": len(gone)}
    return text("no-time", locale, **who, round=_length(pairing))


def no_time_noted(
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
    words = " ".join((_noted(pairing, situation), when, *elsewhere))
    return message(section(words), *to_clear(pairing, member, now))


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


def to_clear(pairing: Pairing | None, reader: Member | None, now: datetime) -> tuple[Block, ...]:
    """For whoever is part of a pairing no more: what they have agreed on is still in their own
    calendar. Nothing where they have agreed on nothing that is to come."""
    agreed_at = pairing.agreed_at if pairing else None
    if agreed_at is None or reader is None or agreed_at <= now:
        return ()
    when = moment(agreed_at, ZoneInfo(reader.time_zone), reader.language)
    return (section(text("meeting-to-clear", reader.language, moment=when)),)


def suggest_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button that asks for half hours to choose from; for others than the one that they have
    agreed on, if they have."""
    if pairing.agreed_at:
        return another_time_button(pairing, locale)
    return button("button-suggest-times", locale, ids.SUGGEST_TIMES, pairing.id)


def another_time_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button that asks for half hours besides the one that was found."""
    return button("button-another-time", locale, ids.ANOTHER_TIME, pairing.id)


def other_times_button(offered: Offer, locale: str) -> tuple[ButtonElement, ...]:
    """The button that asks for half hours besides these, where there are any."""
    if offered.following is None:
        return ()
    value = f"{offered.pairing.id} {offered.following}"
    return (button("button-other-times", locale, ids.OTHER_TIMES, value),)


def no_time_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button of who has no time this week or, where a round takes longer, this round."""
    return button(no_time_key(pairing), locale, ids.NO_TIME, pairing.id)


def no_time_key(pairing: Pairing) -> str:
    """The name of what stands on it."""
    return "button-no-time-round" if pairing.round.takes_weeks else "button-no-time"


def _length(pairing: Pairing) -> str:
    return "weeks" if pairing.round.takes_weeks else "week"


def google_calendar(entry: Entry) -> str:
    """The address of a form in Google Calendar that is filled in with it."""
    asked = {
        "action": "TEMPLATE",
        "text": entry.title,
        "details": entry.details,
        "dates": f"{entry.starts_at:%Y%m%dT%H%M%SZ}/{entry.ends_at:%Y%m%dT%H%M%SZ}",
    }
    return f"{_GOOGLE}?{urlencode(asked, quote_via=quote)}"


def outlook(entry: Entry) -> str:
    """The same in Outlook on the web, which documents it nowhere.

    https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
    """
    asked = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": entry.title,
        "body": entry.details,
        "startdt": f"{entry.starts_at:%Y-%m-%dT%H:%M:%SZ}",
        "enddt": f"{entry.ends_at:%Y-%m-%dT%H:%M:%SZ}",
    }
    return f"{_OUTLOOK}?{urlencode(asked, quote_via=quote)}"


def _offer_key(offered: Offer) -> str:
    if not offered.times:
        return "meeting-offer-none"
    return "meeting-offer" if offered.are_all_at_work else "meeting-offer-edges"


def _time(offered: Offer, starts_at: datetime, reader: Member) -> ButtonElement:
    words = moment(starts_at, ZoneInfo(reader.time_zone), reader.language)
    return choice(words, ids.PROPOSE_TIME, _value(offered.pairing, starts_at))


def _choice(pairing: Pairing, starts_at: datetime, locale: str) -> Block:
    value = _value(pairing, starts_at)
    propose = button("button-propose-time", locale, ids.PROPOSE_TIME, value)
    return section(_when(starts_at, pairing, locale), propose)


def _value(pairing: Pairing, starts_at: datetime) -> str:
    return f"{pairing.id} {int(starts_at.timestamp())}"


def _ways_out(offered: Offer, locale: str) -> tuple[Block, ...]:
    """Other times, where there are any; and no time, while there is something to be called off."""
    pairing = offered.pairing
    ways = list(other_times_button(offered, locale))
    if not pairing.has_met and pairing.round.state is RoundState.OPEN:
        ways.append(no_time_button(pairing, locale))
    return (buttons(*ways),) if ways else ()


def _last(offered: Offer, locale: str) -> tuple[Block, ...]:
    """That there are no others, where they have seen them all."""
    button = text("button-other-times", locale)
    return (small(text("meeting-offer-last", locale, button=button)),) if offered.is_last else ()


def _proposed(meeting: Meeting, pairing: Pairing, when: str, locale: str) -> Message:
    waiting, staying = meeting.waits_for(pairing), pairing.without_the_gone
    proposer = _those(staying, {meeting.proposed_by})
    words = text(
        "meeting-proposed",
        locale,
        by="somebody" if proposer else "nobody",
        proposer=mentions(proposer, locale),
        when=when,
        waiting=mentions(waiting, locale),
        waiting_count=len(waiting),
    )
    return message(
        section(words),
        *_suits(meeting, staying, locale),
        buttons(
            button("button-accept-time", locale, ids.ACCEPT_TIME, meeting.id, style="primary"),
            another_time_button(pairing, locale),
        ),
    )


def _passed(meeting: Meeting, pairing: Pairing, when: str, locale: str) -> Message:
    """Another can be found as long as nothing else has become of it or of them."""
    words = section(text("meeting-passed", locale, when=when))
    is_whole = pairing == pairing.without_the_gone
    is_left_open = meeting.is_open and is_whole and not pairing.has_met
    if not is_left_open or pairing.round.state is not RoundState.OPEN:
        return message(words)
    return message(words, buttons(another_time_button(pairing, locale)))


def _suits(meeting: Meeting, pairing: Pairing, locale: str) -> tuple[Block, ...]:
    people = _those(pairing, meeting.accepted_by)
    words = text("meeting-proposed-suits", locale, people=mentions(people, locale))
    return (small(words),) if people else ()


def _agreed(meeting: Meeting, pairing: Pairing, when: str, locale: str, now: datetime) -> Message:
    this = entry(meeting, pairing, locale)
    is_past = meeting.starts_at <= now and pairing.round.state is RoundState.CLOSED
    another = () if is_past else (another_time_button(pairing, locale),)
    return message(
        section(text("meeting-agreed", locale, when=when)),
        small(text("meeting-agreed-calendar", locale)),
        buttons(
            link("button-google-calendar", locale, ids.GOOGLE_CALENDAR, google_calendar(this)),
            link("button-outlook", locale, ids.OUTLOOK, outlook(this)),
            *_if_they_can(pairing, *another),
        ),
    )


def _if_they_can(pairing: Pairing, *those: ButtonElement) -> tuple[ButtonElement, ...]:
    return those if pairing.without_the_gone.is_two_sided else ()


def _those(pairing: Pairing, member_ids: Iterable[int]) -> list[Member]:
    return [seat.member for seat in pairing.seats if seat.member.id in member_ids]


def _when(starts_at: datetime, pairing: Pairing, locale: str) -> str:
    """Slack shows each reader their own time; what cannot do that names the zones.

    https://docs.slack.dev/messaging/formatting-message-text#date-formatting
    """
    zones = dict.fromkeys(seat.member.time_zone for seat in pairing.seats)
    said = "; ".join(_in_zone(starts_at, zone, locale) for zone in zones)
    return f"<!date^{int(starts_at.timestamp())}^{{date_long}}, {{time}}|{said}>"


def _in_zone(starts_at: datetime, zone: str, locale: str) -> str:
    when = moment(starts_at, ZoneInfo(zone), locale)
    return text("meeting-time", locale, moment=when, city=city(zone, locale))
