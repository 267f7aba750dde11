"""The meeting itself: where a time that was proposed stands."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.meetings import Meeting, MeetingState
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.states import RoundState
from bot.messages import calendars, ids, sentences
from bot.messages.blocks import button, buttons, message, section, small
from bot.messages.text import Message, city, moment, text
from bot.messages.written import mentions


def meeting(meeting: Meeting, pairing: Pairing, locale: str, now: datetime) -> Message:
    """For the conversation of a pairing: where a time that was proposed stands now.

    Each reader sees it in their own time zone.
    """
    when = in_their_zones(meeting.starts_at, pairing, locale)
    if meeting.has_passed(now):
        return _passed(meeting, pairing, when, locale)
    if meeting.state is MeetingState.PROPOSED:
        return _proposed(meeting, pairing, when, locale)
    if meeting.state is MeetingState.AGREED:
        return _agreed(meeting, pairing, when, locale, now)
    return message(section(text(f"meeting-{meeting.state}", locale, when=when)))


def put_anew(meeting: Meeting, pairing: Pairing, locale: str) -> Message:
    """In the place of a time that those who go on without somebody see anew elsewhere."""
    when = in_their_zones(meeting.starts_at, pairing, locale)
    return message(section(text("meeting-put-anew", locale, when=when)))


def of_agreed(pairing: Pairing, starts_at: datetime, locale: str) -> str:
    """For the conversation of a pairing that has agreed on a time: when that is."""
    return text("nudge-agreed", locale, when=in_their_zones(starts_at, pairing, locale))


def said_yes_already(meeting: Meeting, pairing: Pairing, reader: Member) -> Message:
    """For whoever accepts what they have accepted, or what is agreed on."""
    locale, waiting = reader.language, meeting.waits_for(pairing)
    when = moment(meeting.starts_at, ZoneInfo(reader.time_zone), locale)
    if not meeting.is_open:
        return message(section(text("meeting-agreed-already", locale, moment=when)))
    who = mentions(waiting, locale)
    return message(section(text("meeting-accepted-already", locale, moment=when, waiting=who)))


def accept_button(meeting: Meeting, locale: str) -> ButtonElement:
    """The button that says that a time suits."""
    return button("button-accept-time", locale, ids.ACCEPT_TIME, meeting.id, style="primary")


def another_time_button(pairing: Pairing, locale: str) -> ButtonElement:
    """The button that asks for times besides the one that was found."""
    return button("button-another-time", locale, ids.ANOTHER_TIME, pairing.id)


def in_their_zones(starts_at: datetime, pairing: Pairing, locale: str) -> str:
    """Slack shows each reader their own time; what cannot do that names the zones.

    https://docs.slack.dev/messaging/formatting-message-text#date-formatting
    """
    zones = dict.fromkeys(seat.member.time_zone for seat in pairing.seats)
    said = "; ".join(_in_zone(starts_at, zone, locale) for zone in zones)
    return f"<!date^{int(starts_at.timestamp())}^{{date_long}}, {{time}}|{said}>"


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
        minutes=sentences.minutes(pairing),
    )
    return message(
        section(words),
        *_suits(meeting, staying, locale),
        buttons(
            accept_button(meeting, locale),
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
    is_past = meeting.starts_at <= now and pairing.round.state is RoundState.CLOSED
    another = () if is_past else (another_time_button(pairing, locale),)
    return message(
        section(text("meeting-agreed", locale, when=when, minutes=sentences.minutes(pairing))),
        small(text("meeting-agreed-calendar", locale)),
        buttons(
            *calendars.links(calendars.entry(meeting, pairing, locale), locale),
            *_if_they_can(pairing, *another),
        ),
    )


def _if_they_can(pairing: Pairing, *those: ButtonElement) -> tuple[ButtonElement, ...]:
    return those if pairing.without_the_gone.is_two_sided else ()


def _those(pairing: Pairing, member_ids: Iterable[int]) -> list[Member]:
    return [seat.member for seat in pairing.seats if seat.member.id in member_ids]


def _in_zone(starts_at: datetime, zone: str, locale: str) -> str:
    when = moment(starts_at, ZoneInfo(zone), locale)
    return text("meeting-time", locale, moment=when, city=city(zone, locale))
