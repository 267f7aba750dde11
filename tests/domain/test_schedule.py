"""When things happen, on the walls of the programme's zone and across changes of the clocks."""

import operator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.closed_days import ClosedDays, Span
from bot.domain.errors import InvalidTimeZone
from bot.domain.programmes import Rhythm
from bot.domain.schedule import (
    CATCH_UP_WITHIN,
    RoundTimes,
    brought_back,
    check_time_zone,
    end_of_day,
    is_too_late,
    next_start,
    round_times,
    start_after,
    start_after_absence,
    start_from,
    today,
)

ROME, NEW_YORK = "Europe/Rome", "America/New_York"
WEEK = timedelta(weeks=1)

clock_changes = st.sampled_from(
    [
        datetime(2026, 3, 8, 7, tzinfo=UTC),
        datetime(2026, 3, 29, 1, tzinfo=UTC),
        datetime(2026, 10, 25, 1, tzinfo=UTC),
        datetime(2026, 11, 1, 6, tzinfo=UTC),
    ]
)
instants = st.one_of(
    st.builds(operator.add, clock_changes, st.timedeltas(-WEEK, WEEK)),
    st.builds(operator.add, clock_changes, st.timedeltas(timedelta(), timedelta(days=500))),
)
office_hours = st.times(time(4), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
zones = st.sampled_from([ROME, NEW_YORK])
rhythms = st.builds(Rhythm, st.integers(0, 6), office_hours, zones, st.integers(1, 4))
any_hours = st.builds(Rhythm, st.integers(0, 6), st.times(), zones, st.integers(1, 4))

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
spans = st.builds(lambda first, days: Span(first, first + timedelta(days)), days, st.integers(0, 9))
closings = st.lists(spans, max_size=12).map(lambda found: ClosedDays(tuple(found)))
late_by = st.timedeltas(timedelta(), CATCH_UP_WITHIN)

CLOCKS_GO_BACK_IN_ROME = datetime(2026, 10, 25, 1, tzinfo=UTC)
IN_THE_HOUR_THAT_COMES_TWICE = Rhythm(6, time(2, 30), ROME)
MONDAY_AT_TEN = Rhythm(0, time(10), ROME)
MONDAY_AT_FIVE = Rhythm(0, time(17), ROME)


@given(rhythms, instants)
def test_a_round_starts_on_its_weekday_at_its_wall_time(rhythm: Rhythm, after: datetime) -> None:
    """Within a week, in summer and in winter; told in UTC."""
    start = next_start(rhythm, after=after)
    wall = start.astimezone(rhythm.zone)
    assert (wall.weekday(), wall.time()) == (rhythm.weekday, rhythm.at)
    assert start.tzinfo is UTC
    assert after < start <= after + WEEK + timedelta(hours=1)


@given(any_hours, instants)
@example(IN_THE_HOUR_THAT_COMES_TWICE, CLOCKS_GO_BACK_IN_ROME + timedelta(minutes=29))
def test_the_next_start_lies_ahead(rhythm: Rhythm, after: datetime) -> None:
    """Strictly, also in the hour that the wall shows twice."""
    assert next_start(rhythm, after=after) > after


def test_the_next_start_after_a_start_is_a_week_later() -> None:
    start = datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert next_start(MONDAY_AT_TEN, after=start) == start + WEEK
    assert next_start(MONDAY_AT_TEN, after=start - timedelta(seconds=1)) == start


def test_ten_stays_ten_when_the_clocks_change() -> None:
    """On 25 October 2026 Rome goes from UTC+2 to UTC+1."""
    before = next_start(MONDAY_AT_TEN, after=datetime(2026, 10, 18, tzinfo=UTC))
    after = start_after(before, MONDAY_AT_TEN, now=before)
    assert before == datetime(2026, 10, 19, 8, tzinfo=UTC)
    assert after == datetime(2026, 10, 26, 9, tzinfo=UTC)


def test_ten_stays_ten_when_the_clocks_go_forward() -> None:
    """On 28 March 2027 Rome goes from UTC+1 to UTC+2."""
    before = next_start(MONDAY_AT_TEN, after=datetime(2027, 3, 21, tzinfo=UTC))
    after = start_after(before, MONDAY_AT_TEN, now=before)
    assert before == datetime(2027, 3, 22, 9, tzinfo=UTC)
    assert after == datetime(2027, 3, 29, 8, tzinfo=UTC)


def test_in_the_hour_that_is_left_out_a_round_is_held_an_hour_later_that_once() -> None:
    """There is no half past two on that Sunday; a week later there is again."""
    before = datetime(2027, 3, 27, tzinfo=UTC)
    left_out = next_start(IN_THE_HOUR_THAT_COMES_TWICE, after=before)
    assert left_out.astimezone(ZoneInfo(ROME)).time() == time(3, 30)
    following = start_after(left_out, IN_THE_HOUR_THAT_COMES_TWICE, now=left_out)
    assert following.astimezone(ZoneInfo(ROME)).time() == time(2, 30)


def test_in_the_hour_that_comes_twice_a_round_is_held_once() -> None:
    start = next_start(IN_THE_HOUR_THAT_COMES_TWICE, after=CLOCKS_GO_BACK_IN_ROME - WEEK / 2)
    assert start == CLOCKS_GO_BACK_IN_ROME - timedelta(minutes=30)
    following = next_start(IN_THE_HOUR_THAT_COMES_TWICE, after=start)
    assert following == start + WEEK + timedelta(hours=1)


@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=200)))
def test_an_absence_leaves_whole_turns_out(
    rhythm: Rhythm, begin: datetime, absence: timedelta
) -> None:
    """The next start is in step with the one that was missed, and none that is not too late yet is
    left out."""
    missed = next_start(rhythm, after=begin)
    now = missed + absence
    start = start_after_absence(missed, rhythm, now=now)
    turn = timedelta(weeks=rhythm.every_weeks)
    walls = [instant.astimezone(rhythm.zone) for instant in (missed, start)]
    assert walls[0].time() == walls[1].time()
    assert (walls[1].date() - walls[0].date()).days % turn.days == 0
    assert not is_too_late(start, now=now)
    assert is_too_late(start - turn - timedelta(hours=1), now=now)


@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=200)))
def test_a_rhythm_of_several_weeks_keeps_its_step(
    rhythm: Rhythm, begin: datetime, pause: timedelta
) -> None:
    """Whole turns after the previous start, however long nothing happened; never nearer than half
    a turn, never farther than one and a half."""
    previous = next_start(rhythm, after=begin)
    now = previous + pause
    start = start_after(previous, rhythm, now=now)
    turn = timedelta(weeks=rhythm.every_weeks)
    walls = [instant.astimezone(rhythm.zone) for instant in (previous, start)]
    assert walls[0].time() == walls[1].time()
    assert (walls[1].date() - walls[0].date()).days % turn.days == 0
    hour = timedelta(hours=1)
    assert now + turn / 2 - hour <= start <= now + turn * 1.5 + hour


@given(rhythms, instants)
def test_each_round_follows_the_last_by_one_turn(rhythm: Rhythm, begin: datetime) -> None:
    start = next_start(rhythm, after=begin)
    following = start_after(start, rhythm, now=start)
    days = following.astimezone(rhythm.zone).date() - start.astimezone(rhythm.zone).date()
    assert days == timedelta(weeks=rhythm.every_weeks)


@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=60)))
def test_a_first_start_that_was_planned_by_now_stays(
    rhythm: Rhythm, begin: datetime, later: timedelta
) -> None:
    """Whenever one looks later."""
    planned = next_start(rhythm, after=end_of_day(rhythm, begin))
    now = min(begin + later, planned)
    assert brought_back(planned, rhythm, latest=None, now=now) == planned


@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=60)), closings, late_by)
def test_a_start_that_was_planned_with_the_latest_round_stays(
    rhythm: Rhythm, begin: datetime, later: timedelta, closed: ClosedDays, late: timedelta
) -> None:
    """However late that was caught up with, and whenever one looks later."""
    latest = next_start(rhythm, after=begin, closed=closed)
    opened = latest + late
    planned = start_after(latest, rhythm, now=opened, closed=closed)
    now = opened + later
    assert brought_back(planned, rhythm, latest=latest, now=now, closed=closed) == planned


@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=500)), closings)
def test_a_start_that_a_clock_ahead_has_planned_is_brought_back(
    rhythm: Rhythm, begin: datetime, ahead: timedelta, closed: ClosedDays
) -> None:
    """To the one that there would have been."""
    latest = next_start(rhythm, after=begin, closed=closed)
    following = start_after(latest, rhythm, now=latest + CATCH_UP_WITHIN, closed=closed)
    planned = start_after(following, rhythm, now=following + ahead, closed=closed)
    now = following - timedelta(hours=1)
    assert brought_back(planned, rhythm, latest=latest, now=now, closed=closed) == following


def test_a_round_run_on_the_eve_takes_the_place_of_the_planned_one() -> None:
    """Run on Friday, the next is not on Monday but the Monday after."""
    planned = datetime(2026, 11, 30, 9, tzinfo=UTC)
    friday = datetime(2026, 11, 27, 15, tzinfo=UTC)
    assert start_after(planned, MONDAY_AT_TEN, now=friday) == planned + WEEK
    tuesday = datetime(2026, 11, 24, 15, tzinfo=UTC)
    assert start_after(planned, MONDAY_AT_TEN, now=tuesday) == planned


@example(MONDAY_AT_FIVE, datetime(2026, 3, 8, 7, tzinfo=UTC), timedelta(days=38, hours=6))
@given(rhythms, instants, st.timedeltas(timedelta(), timedelta(days=60)))
def test_nudge_and_check_in_fall_on_working_days_in_their_order(
    rhythm: Rhythm, begin: datetime, pause: timedelta
) -> None:
    """Between start and close, at the programme's hour, also for a round run at any moment; a
    round with no working day of its own is asked about at its very end."""
    previous = next_start(rhythm, after=begin)
    now = previous + pause
    times = round_times(now, start_after(previous, rhythm, now=now), rhythm)
    asked = [at for at in (times.nudge_at, times.check_in_at) if at]
    walls = [at.astimezone(rhythm.zone) for at in asked]
    assert all(wall.weekday() < 5 and wall.time() == rhythm.at for wall in walls)
    in_order = [times.starts_at, *asked, times.closes_at]
    assert all(earlier < later for earlier, later in pairwise(in_order[:-1]))
    assert (times.check_in_at == times.closes_at) is _is_over_a_weekend(times, rhythm)
    assert all(at.utcoffset() == timedelta() for at in in_order)


def _is_over_a_weekend(times: RoundTimes, rhythm: Rhythm) -> bool:
    first, last = (at.astimezone(rhythm.zone).date() for at in (times.starts_at, times.closes_at))
    between = (first + timedelta(days=day) for day in range(1, (last - first).days))
    return all(day.weekday() >= 5 for day in between)


def test_an_ordinary_week_is_nudged_on_wednesday_and_asked_on_friday() -> None:
    monday = datetime(2026, 11, 30, 9, tzinfo=UTC)
    times = round_times(monday, monday + WEEK, MONDAY_AT_TEN)
    assert times.nudge_at == datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert times.check_in_at == datetime(2026, 12, 4, 9, tzinfo=UTC)


def test_a_round_with_one_working_day_has_no_nudge() -> None:
    thursday = datetime(2026, 11, 26, 19, tzinfo=UTC)
    times = round_times(thursday, datetime(2026, 11, 30, 9, tzinfo=UTC), MONDAY_AT_TEN)
    assert times.nudge_at is None
    assert times.check_in_at == datetime(2026, 11, 27, 9, tzinfo=UTC)


def test_a_round_over_a_weekend_only_is_asked_about_at_its_end() -> None:
    friday, monday = (datetime(2026, 11, day, 9, tzinfo=UTC) for day in (27, 30))
    times = round_times(friday, monday, MONDAY_AT_TEN)
    assert (times.nudge_at, times.check_in_at) == (None, monday)


def test_a_round_missed_for_more_than_a_day_is_skipped() -> None:
    monday = datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert not is_too_late(monday, now=monday + timedelta(hours=24))
    assert is_too_late(monday, now=monday + timedelta(hours=24, seconds=1))


def test_a_day_begins_earlier_in_the_east() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert today(ROME, late) == date(2026, 11, 24)
    assert today(NEW_YORK, late) == date(2026, 11, 23)


def test_a_time_zone_that_exists_is_taken() -> None:
    assert check_time_zone(ROME) == ROME
    assert check_time_zone(" europe/ROME") == ROME


@pytest.mark.parametrize(
    "name", ["", "Rome", "Mars/Olympus", "../../etc/passwd", "Europe", "a\0b", "localtime"]
)
def test_a_time_zone_that_does_not_exist_is_refused(name: str) -> None:
    with pytest.raises(InvalidTimeZone):
        check_time_zone(name)


def test_a_rhythm_knows_its_zone() -> None:
    assert MONDAY_AT_TEN.zone == ZoneInfo(ROME)


MONDAYS_IN_PAIRS = replace(MONDAY_AT_TEN, every_weeks=2)
NOVEMBER_30 = datetime(2026, 11, 30, 9, tzinfo=UTC)


def closed_on(*days: date) -> ClosedDays:
    return ClosedDays(holidays=frozenset(days))


def test_a_round_on_a_closed_day_is_held_on_the_next_working_day() -> None:
    """Monday is a holiday, and so is Tuesday: on Wednesday, at the same hour."""
    closed = closed_on(date(2026, 11, 30), date(2026, 12, 1))
    start = next_start(MONDAY_AT_TEN, after=NOVEMBER_30 - WEEK / 2, closed=closed)
    assert start == NOVEMBER_30 + timedelta(days=2)


def test_a_postponed_round_does_not_shift_those_after_it() -> None:
    """From Wednesday the next is on Monday; every two weeks, on the Monday after that."""
    closed = closed_on(date(2026, 11, 30), date(2026, 12, 1))
    held = NOVEMBER_30 + timedelta(days=2)
    for rhythm in (MONDAY_AT_TEN, MONDAYS_IN_PAIRS):
        following = start_after(held, rhythm, now=held, closed=closed)
        assert following == NOVEMBER_30 + rhythm.every_weeks * WEEK


def test_a_weekly_round_that_could_be_held_on_friday_only_is_left_out() -> None:
    """Three days later those introduced would be introduced again."""
    until_thursday = ClosedDays((Span(date(2026, 11, 30), date(2026, 12, 3)),))
    start = next_start(MONDAY_AT_TEN, after=NOVEMBER_30 - WEEK / 2, closed=until_thursday)
    assert start == NOVEMBER_30 + WEEK
    rarer = start_from(NOVEMBER_30, MONDAYS_IN_PAIRS, earliest=NOVEMBER_30, closed=until_thursday)
    assert rarer == NOVEMBER_30 + timedelta(days=4)


def test_weeks_that_are_closed_leave_their_turns_out_and_keep_the_step() -> None:
    """Every two weeks, closed from Christmas to Epiphany: 14 December, then 11 January."""
    closed = ClosedDays((Span(date(2026, 12, 24), date(2027, 1, 6)),))
    before = datetime(2026, 12, 14, 9, tzinfo=UTC)
    following = start_after(before, MONDAYS_IN_PAIRS, now=before, closed=closed)
    assert following == before + 4 * WEEK


def test_a_calendar_that_is_never_open_goes_by_its_rhythm_alone() -> None:
    always = ClosedDays((Span(date(2020, 1, 1), date(2099, 1, 1)),))
    assert next_start(MONDAY_AT_TEN, after=NOVEMBER_30, closed=always) == NOVEMBER_30 + WEEK


def test_a_weekday_that_is_no_working_day_stays_as_the_admin_chose_it() -> None:
    saturdays = replace(MONDAY_AT_TEN, weekday=5)
    start = next_start(saturdays, after=NOVEMBER_30)
    assert start.astimezone(saturdays.zone).date() == date(2026, 12, 5)
    postponed = next_start(saturdays, after=NOVEMBER_30, closed=closed_on(date(2026, 12, 5)))
    assert postponed.astimezone(saturdays.zone).date() == date(2026, 12, 7)


@given(rhythms, instants, closings)
def test_no_round_is_held_on_a_closed_day_and_none_leaves_the_step(
    rhythm: Rhythm, begin: datetime, closed: ClosedDays
) -> None:
    """For two years: less than a week after its turn, and never two within half a turn."""
    start = next_start(rhythm, after=begin, closed=closed)
    first = _turn(start, rhythm)
    for _ in range(104 // rhythm.every_weeks):
        held = start.astimezone(rhythm.zone)
        assert held.date() not in closed
        assert held.time() == rhythm.at
        assert (_turn(start, rhythm) - first).days % (7 * rhythm.every_weeks) == 0
        following = start_after(start, rhythm, now=start, closed=closed)
        assert following - start >= timedelta(weeks=rhythm.every_weeks) / 2
        start = following


def _turn(start: datetime, rhythm: Rhythm) -> date:
    day = start.astimezone(rhythm.zone).date()
    return day - timedelta(days=(day.weekday() - rhythm.weekday) % 7)


@given(rhythms, instants, closings)
def test_nobody_is_nudged_or_asked_on_a_closed_day(
    rhythm: Rhythm, begin: datetime, closed: ClosedDays
) -> None:
    """But at the very end of a round that has no working day."""
    start = next_start(rhythm, after=begin, closed=closed)
    end = start_after(start, rhythm, now=start, closed=closed)
    times = round_times(start, end, rhythm, closed)
    asked = [at for at in (times.nudge_at, times.check_in_at) if at and at != end]
    days = [at.astimezone(rhythm.zone).date() for at in asked]
    assert all(day not in closed and day.weekday() < 5 for day in days)
    assert days == sorted(set(days))


def test_a_week_with_a_holiday_is_asked_about_on_its_last_working_day() -> None:
    """Friday is closed: asked on Thursday."""
    closed = closed_on(date(2026, 12, 4))
    times = round_times(NOVEMBER_30, NOVEMBER_30 + WEEK, MONDAY_AT_TEN, closed)
    assert times.check_in_at == NOVEMBER_30 + timedelta(days=3)
