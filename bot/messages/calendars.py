"""What goes into somebody's own calendar, and what has to come out of it."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from slack_sdk.models.blocks import Block, ButtonElement

from bot.domain.meetings import Meeting
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.topics import ALL_TOPICS
from bot.messages import ids, sentences
from bot.messages.blocks import link, section
from bot.messages.text import moment, text

_GOOGLE = "https://calendar.google.com/calendar/render"
_OUTLOOK = "https://outlook.office.com/calendar/deeplink/compose"


@dataclass(frozen=True)
class Entry:
    """What stands in a calendar. It names nobody: whoever looks over somebody's shoulder learns of
    no introduction."""

    title: str
    details: str
    starts_at: datetime
    ends_at: datetime


def entry(meeting: Meeting, pairing: Pairing, locale: str) -> Entry:
    """A meeting as it stands in a calendar."""
    is_known = pairing.topic in ALL_TOPICS
    topic = sentences.topic(pairing.topic, locale)
    title = text("meeting-title", locale, topic=topic) if is_known else ""
    return Entry(
        title=title or text("meeting-title-free", locale),
        details=text("meeting-details", locale, minutes=sentences.minutes(pairing)),
        starts_at=meeting.starts_at,
        ends_at=meeting.starts_at + pairing.meets_for,
    )


def links(entry: Entry, locale: str) -> tuple[ButtonElement, ...]:
    """The buttons that put it into a calendar on the web."""
    return (
        link("button-google-calendar", locale, ids.GOOGLE_CALENDAR, google_calendar(entry)),
        link("button-outlook", locale, ids.OUTLOOK, outlook(entry)),
    )


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


def with_file(locale: str) -> str:
    """What is said with the file for calendars."""
    return text("meeting-file", locale)


def to_clear(pairing: Pairing | None, reader: Member | None, now: datetime) -> tuple[Block, ...]:
    """For whoever is part of a pairing no more: what they have agreed on is still in their own
    calendar. Nothing where they have agreed on nothing that is to come."""
    agreed_at = pairing.agreed_at if pairing else None
    if agreed_at is None or reader is None or agreed_at <= now:
        return ()
    when = moment(agreed_at, ZoneInfo(reader.time_zone), reader.language)
    return (section(text("meeting-to-clear", reader.language, moment=when)),)
