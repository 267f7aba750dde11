"""What a calendar reads of a meeting, in a file and in a link."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.calendar_file import calendar_file
from bot.domain.meetings import Meeting, MeetingState
from bot.domain.pairings import AN_HOUR, HALF_AN_HOUR
from bot.domain.workspaces import Workspace
from bot.messages.calendars import Entry, entry, google_calendar, outlook
from bot.messages.text import languages
from tests.messages.samples import group, pairing

NOW = datetime(2026, 3, 27, 9, tzinfo=UTC)
STARTS_AT = datetime(2026, 3, 30, 8, 30, tzinfo=UTC)
"""The Monday after the clocks of Rome were put on."""

HERE = Workspace(1, "T0AURORA", "U0MENTOR", datetime(2026, 3, 2, 9, 0, 0, 7, tzinfo=UTC))
MEETING = Meeting(7, 3, 1, STARTS_AT, MeetingState.AGREED)
NASTY = Entry(
    "Reverse mentoring: dati, grafici; e \\ altro & più\nEND:VEVENT",
    "à" * 200,
    STARTS_AT,
    STARTS_AT,
)


def event_in(content: bytes) -> Any:  # noqa: ANN401 - its properties are of many kinds
    """The only event in a file, as a calendar reads it."""
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return event


def lines(content: bytes) -> list[bytes]:
    return content.split(b"\r\n")


def test_it_is_the_half_hour_in_utc_with_all_that_a_calendar_wants() -> None:
    drawn = entry(MEETING, pairing(), "en")
    event = event_in(calendar_file(HERE, MEETING, drawn, now=NOW))
    assert event.decoded("dtstart") == STARTS_AT
    assert event.decoded("dtend") == STARTS_AT + HALF_AN_HOUR
    assert event.decoded("dtstamp") == NOW
    assert b"DTSTART:20260330T083000Z" in calendar_file(HERE, MEETING, drawn, now=NOW)


@pytest.mark.parametrize(
    ("locale", "details"), [("en", "An hour, there is"), ("it", "Un’ora, senza")]
)
def test_a_group_has_an_hour_for_which_it_is_planned(locale: str, details: str) -> None:
    drawn = entry(MEETING, group(), locale)
    event = event_in(calendar_file(HERE, MEETING, drawn, now=NOW))
    assert event.decoded("dtend") == STARTS_AT + AN_HOUR
    assert drawn.details.startswith(details)
    assert "20260330T083000Z%2F20260330T093000Z" in google_calendar(drawn)


def test_a_later_meeting_moves_the_entry_of_an_earlier_one() -> None:
    drawn = entry(MEETING, pairing(), "en")
    moved = replace(MEETING, id=8, starts_at=STARTS_AT + timedelta(days=1))
    first, second = (
        event_in(calendar_file(HERE, each, drawn, now=NOW)) for each in (MEETING, moved)
    )
    assert first["uid"] == second["uid"]
    assert first["sequence"] < second["sequence"]


def test_an_entry_of_another_company_or_of_a_new_database_is_another() -> None:
    """Each counts its pairings from one. The same instant in another zone is the same."""
    drawn = entry(MEETING, pairing(), "en")
    rome = HERE.created_at.astimezone(ZoneInfo("Europe/Rome"))
    places = (
        HERE,
        replace(HERE, created_at=rome),
        replace(HERE, team_id="T0OTHER"),
        replace(HERE, created_at=NOW),
    )
    first, same, *others = (
        str(event_in(calendar_file(each, MEETING, drawn, now=NOW))["uid"]) for each in places
    )
    assert first == same
    assert len({first, *others}) == 3
    assert "T0AURORA" not in first


def test_whatever_a_title_holds_stays_in_it_and_lines_are_folded() -> None:
    """Commas, semicolons, backslashes, line ends and letters of several bytes."""
    content = calendar_file(HERE, MEETING, NASTY, now=NOW)
    event = event_in(content)
    assert (event["summary"], event["description"]) == (NASTY.title, NASTY.details)
    assert lines(content)[0] == b"BEGIN:VCALENDAR"
    assert all(len(line) <= 75 for line in lines(content))


@pytest.mark.parametrize("locale", languages())
def test_an_entry_names_nobody(locale: str) -> None:
    drawn = entry(MEETING, pairing(), locale)
    links = google_calendar(drawn), outlook(drawn)
    assert not any("U000" in each for each in (drawn.title, drawn.details, *links))
    assert entry(MEETING, pairing(None), locale).title == "Reverse mentoring"


def test_the_links_fill_in_the_same_half_hour() -> None:
    google = parse_qs(
        urlsplit(google_calendar(replace(NASTY, ends_at=STARTS_AT + HALF_AN_HOUR))).query
    )
    assert google["dates"] == ["20260330T083000Z/20260330T090000Z"]
    assert google["text"] == [NASTY.title]
    at_outlook = parse_qs(urlsplit(outlook(replace(NASTY, ends_at=STARTS_AT + HALF_AN_HOUR))).query)
    assert at_outlook["startdt"] == ["2026-03-30T08:30:00Z"]
    assert at_outlook["enddt"] == ["2026-03-30T09:00:00Z"]
    assert at_outlook["subject"] == [NASTY.title]
