"""A meeting as a file that every calendar can read (RFC 5545)."""

from datetime import UTC, datetime
from uuid import NAMESPACE_OID, UUID, uuid5

from bot.domain.meetings import Meeting
from bot.domain.workspaces import Workspace
from bot.messages.calendars import Entry

NAME = "reverse-mentoring.ics"


def calendar_file(workspace: Workspace, meeting: Meeting, entry: Entry, *, now: datetime) -> bytes:
    """The file. One for a later meeting of the same people moves what an earlier one has put into
    somebody's calendar."""
    from icalendar import Calendar, Event  # loaded late: most of the time nobody agrees on a time

    event = Event()
    event.add("uid", str(_uid(workspace, meeting)))
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


def _uid(workspace: Workspace, meeting: Meeting) -> UUID:
    """The same for all meetings of these people, and nowhere else: one person's calendar may have
    entries of several installations (RFC 7986, 5.3, which also wants it to identify nobody)."""
    installation = f"{workspace.team_id} {workspace.created_at.astimezone(UTC).isoformat()}"
    return uuid5(NAMESPACE_OID, f"reverse-mentor {installation} {meeting.pairing_id}")
