"""When people are written to, from Auckland to Los Angeles."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations_with_replacement
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.closed_days import ClosedDays, Span
from bot.domain.programmes import Rhythm
from bot.domain.working_hours import LOOK_AHEAD, Together, alone

ROME, LONDON, NEW_YORK = "Europe/Rome", "Europe/London", "America/New_York"
LOS_ANGELES, DELHI, TOKYO = "America/Los_Angeles", "Asia/Kolkata", "Asia/Tokyo"
AUCKLAND, KATHMANDU, ST_JOHNS = "Pacific/Auckland", "Asia/Kathmandu", "America/St_Johns"
ZONES = (ROME, LONDON, NEW_YORK, LOS_ANGELES, DELHI, TOKYO, AUCKLAND, KATHMANDU, ST_JOHNS)

WEEK = timedelta(weeks=1)
MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
"""Ten in Rome."""
FRIDAY = MONDAY + timedelta(days=4)
AT_TEN = Rhythm(0, time(10), ROME)
NEVER_CLOSED = ClosedDays()

conversations = st.frozensets(st.sampled_from(ZONES), min_size=1, max_size=4)
office_starts = st.builds(
    lambda day, hour, zone: datetime.combine(day, time(hour), tzinfo=ZoneInfo(zone)),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)).filter(lambda day: day.weekday() < 5),
    st.integers(8, 16),
    st.sampled_from(ZONES),
)


def told(*zones: str, at: datetime = MONDAY, closed: ClosedDays = NEVER_CLOSED) -> str:
    """When they hear of it, on Rome's walls."""
    instant = Together(AT_TEN, at, at + WEEK, closed).hour(zones)
    return f"{instant.astimezone(AT_TEN.zone):%a %H:%M}"


def is_at_work(at: datetime, zone: str) -> bool:
    wall = at.astimezone(ZoneInfo(zone))
    return wall.weekday() < 5 and time(9) <= wall.time() < time(18)


@pytest.mark.parametrize(
    ("zones", "when"),
    [
        ((ROME,), "Mon 10:00"),
        ((ROME, LONDON), "Mon 10:00"),
        ((ROME, NEW_YORK), "Mon 15:00"),
        ((NEW_YORK, LOS_ANGELES), "Mon 18:00"),
        ((ROME, DELHI), "Mon 10:00"),
        ((ROME, LOS_ANGELES), "Mon 17:00"),
        ((ROME, AUCKLAND), "Mon 19:00"),
        ((AUCKLAND,), "Mon 21:00"),
        ((ROME, TOKYO), "Mon 10:00"),
    ],
)
def test_people_hear_of_it_in_the_first_hour_in_which_all_are_at_work(
    zones: tuple[str, ...], when: str
) -> None:
    """From Rome to Los Angeles, Auckland or Tokyo there is none: then near it for both."""
    assert told(*zones) == when


def test_what_would_be_at_night_waits_for_a_day_on_which_it_is_not() -> None:
    """Friday at ten in Rome is Friday night in Auckland, where Monday begins on Rome's Sunday."""
    assert told(AUCKLAND, at=FRIDAY) == "Sun 21:00"
    assert told(ROME, at=MONDAY + timedelta(hours=12)) == "Tue 09:00"
    assert told(ROME, TOKYO, at=MONDAY + timedelta(hours=7)) == "Tue 09:00"


def test_an_evening_that_an_admin_chose_is_kept() -> None:
    assert told(ROME, at=MONDAY + timedelta(hours=8, minutes=30)) == "Mon 18:30"


def test_nothing_waits_for_a_day_that_is_closed() -> None:
    tuesday = ClosedDays((Span(date(2026, 12, 1), date(2026, 12, 1)),))
    assert told(ROME, at=MONDAY + timedelta(hours=12), closed=tuesday) == "Wed 09:00"


def test_nobody_hears_of_a_round_that_is_over() -> None:
    """One that ends on Sunday morning is told before."""
    over = FRIDAY + timedelta(days=2)
    assert Together(AT_TEN, FRIDAY, over).hour([AUCKLAND]) < over


@given(conversations, office_starts)
def test_it_is_never_before_the_programmes_hour_and_soon_after_it(
    zones: frozenset[str], start: datetime
) -> None:
    instant = Together(AT_TEN, start, start + WEEK).hour(zones)
    assert start <= instant < start + LOOK_AHEAD


@given(conversations, office_starts)
def test_if_all_are_at_work_in_some_hour_of_the_day_it_is_the_first_such(
    zones: frozenset[str], start: datetime
) -> None:
    """Also on the days when clocks change, and where they go by the half hour."""
    rhythm = replace(AT_TEN, time_zone=str(start.tzinfo))
    at = start.astimezone(UTC)
    hours = [at + timedelta(hours=number) for number in range(26)]
    day = [each for each in hours if each.astimezone(rhythm.zone).date() == start.date()]
    all_at_work = [each for each in day if all(is_at_work(each, zone) for zone in zones)]
    instant = Together(rhythm, at, at + WEEK).hour(zones)
    if all_at_work:
        assert instant == all_at_work[0]


@given(st.sampled_from(ZONES), office_starts)
def test_nobody_is_written_to_alone_at_night_or_asked_on_a_weekend(
    zone: str, start: datetime
) -> None:
    rhythm = replace(AT_TEN, time_zone=str(start.tzinfo), at=start.time())
    asked = alone(start, zone, rhythm, after=start - WEEK)
    assert is_at_work(asked, zone)
    heard = Together(rhythm, start.astimezone(UTC), start + WEEK).hour([zone])
    assert 6 <= heard.astimezone(ZoneInfo(zone)).hour <= 20


@pytest.mark.parametrize(
    ("zone", "at", "wall"),
    [
        (LOS_ANGELES, time(10), "Fri 10:00"),
        (AUCKLAND, time(10), "Fri 10:00"),
        (ROME, time(7, 30), "Fri 09:00"),
        (ROME, time(22), "Fri 17:00"),
    ],
)
def test_somebody_alone_is_asked_at_the_programmes_hour_on_their_own_walls(
    zone: str, at: time, wall: str
) -> None:
    """As near to it as their working hours allow."""
    rhythm = replace(AT_TEN, at=at)
    friday = datetime.combine(date(2026, 12, 4), at, tzinfo=rhythm.zone)
    asked = alone(friday, zone, rhythm, after=MONDAY)
    assert f"{asked.astimezone(ZoneInfo(zone)):%a %H:%M}" == wall


def test_nobody_is_asked_before_they_were_introduced() -> None:
    """Tuesday at ten in Auckland has passed when it is ten in Rome: on Wednesday, then."""
    tuesday = MONDAY + timedelta(days=1)
    asked = alone(tuesday, AUCKLAND, AT_TEN, after=tuesday)
    assert f"{asked.astimezone(ZoneInfo(AUCKLAND)):%a %H:%M}" == "Wed 10:00"


def test_the_order_and_the_number_of_people_change_nothing() -> None:
    together = Together(AT_TEN, MONDAY, MONDAY + WEEK)
    pairs = list(combinations_with_replacement(ZONES, 2))
    first = [together.hour(pair) for pair in pairs]
    assert [together.hour(reversed(pair)) for pair in pairs] == first
    assert together.hour([TOKYO, TOKYO, ROME]) == together.hour([ROME, TOKYO])
