"""When things happen: computed on the walls of the programme's time zone, told in UTC."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import count
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.errors import InvalidTimeZone
from bot.domain.programmes import Rhythm

_NO_PLACES = {"Factory", "localtime"}
"""Names in the database for a machine that was told no zone, and for its own."""

CATCH_UP_WITHIN = timedelta(hours=24)
"""A round that was missed for longer than this is skipped: its week is as good as over."""

FRIDAY = 4
MOST_POSTPONED = timedelta(days=6)
"""A week later it would be the next week's round."""

MOST_TURNS = 260
"""Five years of weeks: a calendar that is closed for longer is as good as none."""

NOT_AGAIN_WITHIN = timedelta(minutes=10)
"""Pressing twice, or two admins pressing at once, starts one round."""


@dataclass(frozen=True)
class RoundTimes:
    """The instants of one round, aware UTC. There is no nudge in a round too short for one."""

    starts_at: datetime
    nudge_at: datetime | None
    check_in_at: datetime
    closes_at: datetime


def check_time_zone(name: str) -> str:
    """The time zone of that name in the IANA database, however its letters are written; raises
    InvalidTimeZone if there is none."""
    found = _zones().get(name.strip().casefold())
    if found is None:
        raise InvalidTimeZone(name=name)
    return found


@cache
def _zones() -> dict[str, str]:
    return {zone.casefold(): zone for zone in available_timezones() - _NO_PLACES}


def next_start(rhythm: Rhythm, *, after: datetime, closed: Container[date] = ()) -> datetime:
    """The first start strictly after that instant, for a rhythm with no start before it."""
    today = after.astimezone(rhythm.zone).date()
    first = today + timedelta(days=(rhythm.weekday - today.weekday()) % 7)
    weekly = (first + timedelta(weeks=turn) for turn in count())
    return _first_held(weekly, rhythm, closed, after + timedelta.resolution)


def start_after(
    previous: datetime, rhythm: Rhythm, *, now: datetime, closed: Container[date] = ()
) -> datetime:
    """The first start after `now` that keeps step with a previous or planned one.

    A start that is nearer to `now` than half a turn is left out, so that nobody who has just been
    introduced is introduced again in the same breath.
    """
    return start_from(
        previous, rhythm, earliest=now + timedelta(weeks=rhythm.every_weeks) / 2, closed=closed
    )


def start_after_absence(
    missed: datetime, rhythm: Rhythm, *, now: datetime, closed: Container[date] = ()
) -> datetime:
    """The first start that keeps step with one that was missed, and is not too late itself."""
    return start_from(missed, rhythm, earliest=now - CATCH_UP_WITHIN, closed=closed)


def start_in_step(
    planned: datetime,
    rhythm: Rhythm,
    *,
    latest: datetime | None,
    now: datetime,
    closed: Container[date] = (),
) -> datetime:
    """The first start from now on that keeps step with a planned one, and leaves the latest round
    its time; a first round is not on the same day."""
    if latest is None:
        return start_from(planned, rhythm, earliest=end_of_day(rhythm, now), closed=closed)
    following = start_after(planned, rhythm, now=latest, closed=closed)
    return max(following, start_from(planned, rhythm, earliest=now, closed=closed))


def brought_back(
    planned: datetime,
    rhythm: Rhythm,
    *,
    latest: datetime | None,
    now: datetime,
    closed: Container[date] = (),
) -> datetime:
    """That start, or if it lies further ahead than it can have been planned by now, one in step."""
    opened_by = latest and min(latest + CATCH_UP_WITHIN, now)
    return min(planned, start_in_step(planned, rhythm, latest=opened_by, now=now, closed=closed))


def start_from(
    previous: datetime, rhythm: Rhythm, *, earliest: datetime, closed: Container[date] = ()
) -> datetime:
    """The first start from that instant on that keeps step with a previous or planned one."""
    turn = timedelta(weeks=rhythm.every_weeks)
    one = _turn_of(previous, rhythm)
    first = one + (earliest.astimezone(rhythm.zone).date() - one) // turn * turn
    return _first_held((first + number * turn for number in count()), rhythm, closed, earliest)


def round_times(
    starts_at: datetime, closes_at: datetime, rhythm: Rhythm, closed: Container[date] = ()
) -> RoundTimes:
    """Nudge in the middle and check-in on the last working day, both at the programme's hour."""
    days = _working_days_between(starts_at, closes_at, rhythm, closed)
    times = [_on_the_wall(day, rhythm) for day in days]
    return RoundTimes(
        starts_at=starts_at,
        nudge_at=times[(len(times) - 1) // 2] if len(times) > 1 else None,
        check_in_at=times[-1] if times else closes_at,
        closes_at=closes_at,
    )


def is_working_day(day: date, closed: Container[date]) -> bool:
    """Whether people work on that day."""
    return day.weekday() <= FRIDAY and day not in closed


def is_too_late(starts_at: datetime, *, now: datetime) -> bool:
    """Whether a round that should have started then is better skipped."""
    return now - starts_at > CATCH_UP_WITHIN


def possible_again_at(latest: datetime, *, now: datetime) -> datetime | None:
    """The first whole minute at which a round may follow one that introduced people; None if it
    may by now."""
    at = latest + NOT_AGAIN_WITHIN
    return at.replace(second=0, microsecond=0) + timedelta(minutes=1) if now < at else None


def end_of_day(rhythm: Rhythm, now: datetime) -> datetime:
    """The last moment of the day that it is in the programme's zone."""
    local = now.astimezone(rhythm.zone)
    return datetime.combine(local.date(), time.max, tzinfo=rhythm.zone).astimezone(UTC)


def _turn_of(start: datetime, rhythm: Rhythm) -> date:
    """The day on which that round would have been held with no day closed: it is never postponed
    by a week, so it has the rhythm's weekday."""
    held_on = start.astimezone(rhythm.zone).date()
    return held_on - timedelta(days=(held_on.weekday() - rhythm.weekday) % 7)


def _first_held(
    turns: Iterator[date], rhythm: Rhythm, closed: Container[date], earliest: datetime
) -> datetime:
    """When the first of these turns is held that is held at all, and not before `earliest`. One
    that has no turn for years goes by the rhythm alone."""
    unmoved = None
    for turn in (next(turns) for _ in range(MOST_TURNS)):
        if unmoved is None and (start := _on_the_wall(turn, rhythm)) >= earliest:
            unmoved = start
        day = _held_on(turn, rhythm, closed)
        if day and (start := _on_the_wall(day, rhythm)) >= earliest:
            return start
    assert unmoved is not None  # noqa: S101 - turns never end
    return unmoved


def _held_on(turn: date, rhythm: Rhythm, closed: Container[date]) -> date | None:
    """That day, or where it is closed the next working day; None where that would be so late that
    the next turn would come in the same breath."""
    if turn not in closed:
        return turn
    half_a_turn = timedelta(weeks=rhythm.every_weeks) / 2
    days = range(1, min(half_a_turn, MOST_POSTPONED).days + 1)
    later = (turn + timedelta(days=number) for number in days)
    return next((day for day in later if is_working_day(day, closed)), None)


def _working_days_between(
    start: datetime, end: datetime, rhythm: Rhythm, closed: Container[date]
) -> list[date]:
    first, last = (at.astimezone(rhythm.zone).date() for at in (start, end))
    between = (first + timedelta(days=number) for number in range(1, (last - first).days))
    return [day for day in between if is_working_day(day, closed)]


def _on_the_wall(day: date, rhythm: Rhythm) -> datetime:
    return datetime.combine(day, rhythm.at, tzinfo=rhythm.zone).astimezone(UTC)


def today(time_zone: str, now: datetime) -> date:
    """The date on the wall of that zone."""
    return now.astimezone(ZoneInfo(time_zone)).date()
