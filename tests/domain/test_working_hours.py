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
from bot.domain.working_hours import LOOK_AHEAD, Together, alone, held_until

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
    half_past_six = MONDAY + timedelta(hours=8, minutes=30)
    evening = replace(AT_TEN, at=time(18, 30))
    assert Together(evening, half_past_six, half_past_six + WEEK).hour([ROME]) == half_past_six


@pytest.mark.parametrize(
    ("at", "heard"),
    [
        (time(20), "Mon 20:00"),
        (time(20, 30), "Mon 20:30"),
        (time(20, 59), "Mon 20:59"),
        (time(21), "Tue 09:00"),
    ],
)
def test_the_evening_ends_at_nine(at: time, heard: str) -> None:
    """Whole hours count, for what was held up, too."""
    rhythm = replace(AT_TEN, at=at)
    planned = datetime.combine(MONDAY.date(), at, tzinfo=rhythm.zone).astimezone(UTC)
    hours = Together(rhythm, planned, planned + WEEK)
    assert f"{hours.hour([ROME]).astimezone(ZoneInfo(ROME)):%a %H:%M}" == heard


def test_an_evening_in_which_something_only_came_up_is_nobodys_choice() -> None:
    """Such as a round that is caught up with, or a question to a colleague."""
    assert told(ROME, at=MONDAY + timedelta(hours=8, minutes=5)) == "Tue 09:00"
    assert told(ROME, NEW_YORK, at=MONDAY + timedelta(hours=9, minutes=30)) == "Tue 15:00"


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


def goes_out(
    *zones: str,
    at: timedelta,
    planned: timedelta | None = None,
    closed: ClosedDays = NEVER_CLOSED,
    rhythm: Rhythm = AT_TEN,
) -> str:
    """When what was held up until so long after Monday's midnight goes out, on Rome's walls."""
    midnight = MONDAY - timedelta(hours=10)
    planned_at = None if planned is None else midnight + planned
    instant = held_until(midnight + at, zones, rhythm, planned_at=planned_at, closed=closed)
    return f"{instant.astimezone(AT_TEN.zone):%a %H:%M}"


def after(days: int = 0, hours: int = 0, minutes: int = 0) -> timedelta:
    return timedelta(days=days, hours=hours, minutes=minutes)


@pytest.mark.parametrize(
    ("zones", "at", "when"),
    [
        ((ROME,), after(hours=10, minutes=20), "Mon 10:20"),
        ((ROME,), after(hours=17, minutes=59), "Mon 17:59"),
        ((ROME,), after(hours=18), "Tue 09:00"),
        ((ROME,), after(hours=8, minutes=59), "Mon 09:00"),
        ((ROME,), after(days=5, hours=2), "Mon 09:00"),
        ((ROME, NEW_YORK), after(hours=12, minutes=10), "Mon 15:00"),
        ((ROME, NEW_YORK), after(hours=19), "Tue 15:00"),
        ((DELHI,), after(hours=13, minutes=40), "Tue 05:00"),
        ((ROME, AUCKLAND), after(hours=12), "Mon 19:00"),
        ((ROME, AUCKLAND), after(hours=19, minutes=50), "Mon 19:50"),
        ((ROME, AUCKLAND), after(hours=20), "Tue 07:00"),
    ],
)
def test_what_is_held_up_goes_out_when_all_are_at_work(
    zones: tuple[str, ...], at: timedelta, when: str
) -> None:
    """Or in the hour that is nearest to it, where they never all are."""
    assert goes_out(*zones, at=at) == when


def test_the_hour_that_was_planned_is_good_enough_and_none_that_is_worse() -> None:
    """A programme in the evening, and a conversation between Rome and Tokyo, where it is six."""
    evening, ten = after(hours=19), after(hours=10)
    at_seven = replace(AT_TEN, at=time(19))
    assert goes_out(ROME, at=evening, planned=evening) == "Tue 09:00"
    late = after(hours=19, minutes=40)
    assert goes_out(ROME, rhythm=at_seven, at=late, planned=evening) == "Mon 19:40"
    assert goes_out(ROME, rhythm=at_seven, at=after(hours=20), planned=evening) == "Tue 09:00"
    assert goes_out(ROME, TOKYO, at=after(hours=10, minutes=59), planned=ten) == "Mon 10:59"
    assert goes_out(ROME, TOKYO, at=after(hours=11), planned=ten) == "Tue 09:00"


def test_nobody_is_written_to_at_night_though_it_was_planned() -> None:
    """As by a bot that comes back, and tells on a Saturday at two what became of the round."""
    night = after(days=5, hours=2)
    assert goes_out(ROME, at=night, planned=night) == "Mon 09:00"
    assert goes_out(ROME, at=after(hours=22), planned=after(hours=22)) == "Tue 09:00"


def test_what_is_held_up_waits_for_the_end_of_a_long_closure() -> None:
    weeks = ClosedDays((Span(date(2026, 12, 1), date(2026, 12, 31)),))
    instant = held_until(
        MONDAY + timedelta(hours=10), [ROME], AT_TEN, planned_at=None, closed=weeks
    )
    assert instant == datetime(2027, 1, 1, 8, tzinfo=UTC)


def test_who_is_closed_for_ever_is_not_waited_for() -> None:
    for_ever = ClosedDays((Span(date(2020, 1, 1), date(2040, 1, 1)),))
    assert held_until(MONDAY, [ROME], AT_TEN, planned_at=None, closed=for_ever) == MONDAY


@given(conversations, st.timedeltas(timedelta(), timedelta(days=365)))
def test_what_has_waited_for_its_hour_goes_out_in_it(
    zones: frozenset[str], wait: timedelta
) -> None:
    """It is not put off for ever, and whoever is written to alone is at work."""
    at = MONDAY + wait
    for _ in range(3):
        at = held_until(at, zones, AT_TEN, planned_at=None)
    assert held_until(at, zones, AT_TEN, planned_at=None) == at
    if len(zones) == 1:
        assert is_at_work(at, *zones)
