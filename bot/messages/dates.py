"""When people meet, or may, told to one of them: in what they have in a programme, and to whoever
asks."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import ButtonElement

from bot.domain.meetings import Meeting
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.messages import calendars, meetings, pairings, sentences
from bot.messages.blocks import buttons, message, section
from bot.messages.text import Message, moment, text
from bot.messages.written import mentions


def dates(
    pairing: Pairing,
    agreed: Meeting | None,
    proposed: Meeting | None,
    reader: Member,
    programme: Programme | None = None,
) -> Message:
    """For whoever asks: when they meet and with whom, with what puts it into their calendar; and
    what is proposed, with the answer to it. One of both must be there. The programme is named where
    there are several."""
    when = [section(_on("meeting-agreed-with", agreed, pairing, reader))] if agreed else []
    entry = calendars.entry(agreed, pairing, reader.language) if agreed else None
    links = calendars.links(entry, reader.language) if entry else ()
    asked = [section(asks(proposed, pairing, reader))] if proposed else []
    yes = accepting(proposed, reader) if proposed else ()
    another = meetings.another_time_button(pairing, reader.language)
    named = sentences.of_programme(programme, reader.language)
    return message(*when, *asked, *named, buttons(*yes, another, *links))


def over(
    pairing: Pairing, agreed: Meeting, reader: Member, programme: Programme | None = None
) -> Message:
    """For whoever asks after the time that they had agreed on: how it went, and the way to another,
    if it came to nothing."""
    locale = reader.language
    return message(
        section(_on("meeting-agreed-past", agreed, pairing, reader)),
        *sentences.of_programme(programme, locale),
        buttons(
            pairings.met_button(pairing, locale),
            pairings.feedback_button(pairing, None, locale),
            meetings.another_time_button(pairing, locale),
        ),
    )


def asks(proposed: Meeting, pairing: Pairing, reader: Member) -> str:
    """What is proposed, and whether it suits the reader, or who is still to answer."""
    locale, when = reader.language, _moment(proposed.starts_at, reader)
    if not _is_awaited(proposed, reader):
        waiting = mentions(proposed.waits_for(pairing), locale)
        return text("pairing-proposed-waiting", locale, moment=when, waiting=waiting)
    proposer = list(_proposer(proposed, pairing))
    return text(
        "pairing-proposed",
        locale,
        by="somebody" if proposer else "nobody",
        proposer=mentions(proposer, locale),
        moment=when,
    )


def accepting(proposed: Meeting, reader: Member) -> tuple[ButtonElement, ...]:
    """The button that says yes to what is proposed, for whoever has not said so."""
    is_awaited = _is_awaited(proposed, reader)
    return (meetings.accept_button(proposed, reader.language),) if is_awaited else ()


def _is_awaited(proposed: Meeting, reader: Member) -> bool:
    return reader.id not in proposed.said_yes


def _proposer(proposed: Meeting, pairing: Pairing) -> Iterator[Member]:
    """Who proposed it, if they are still part of it."""
    staying = (seat.member for seat in pairing.without_the_gone.seats)
    return (each for each in staying if each.id == proposed.proposed_by)


def _on(key: str, agreed: Meeting, pairing: Pairing, reader: Member) -> str:
    others = sentences.others(pairing.without_the_gone, reader.slack_id, reader.language)
    when = _moment(agreed.starts_at, reader)
    return text(key, reader.language, moment=when, others=others)


def _moment(at: datetime, reader: Member) -> str:
    return moment(at, ZoneInfo(reader.time_zone), reader.language)
