"""A meeting as a file that every calendar can read (RFC 5545)."""

from datetime import datetime

from bot.domain.meetings import Meeting
from bot.messages.meetings import Entry

NAME = "reverse-mentoring.ics"


def calendar_file(meeting: Meeting, entry: Entry, *, now: datetime) -> bytes:
    """The file. One for a later meeting of the same people moves what an earlier one has put into
    somebody's calendar."""
    from icalendar import Calendar, Event  # loaded late: most of the time nobody agrees on a time

    event = Event()
    event.add("uid", f"pairing-{meeting.pairing_id}@reverse-mentor")
    event.add("sequence", meeting.id)
    event.add("dtstamp", now)
    event.add("dtstart", entry.starts_at)
    event.add("dtend", entry.ends_at)
    event.add("summary", entry.title)
    event.add("description", entry.details)
    calendar = Calendar()
    calendar.add("prodid", "-//Reverse Mentor//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
