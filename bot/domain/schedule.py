"""When things happen: computed on the walls of the programme's time zone, told in UTC."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, WEEKLY, rrule

from bot.domain.errors import InvalidTimeZone
from bot.domain.programmes import Rhythm

_NO_PLACES = {"Factory", "localtime"}
"""Names in the database for a machine that was told no zone, and for its own."""

CATCH_UP_WITHIN = timedelta(hours=24)
"""A round that was missed for longer than this is skipped: its week is as good as over."""

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


def next_start(rhythm: Rhythm, *, after: datetime) -> datetime:
    """The first start strictly after that instant, for a rhythm with no start before it."""
    first = datetime.combine(after.astimezone(rhythm.zone).date(), rhythm.at)
    walls = rrule(WEEKLY, dtstart=first, byweekday=rhythm.weekday, count=2)
    starts = (_on_the_wall(wall, rhythm) for wall in walls)
    return next(start for start in starts if start > after)


def start_after(previous: datetime, rhythm: Rhythm, *, now: datetime) -> datetime:
    """The first start after `now` that keeps step with a previous or planned one.

    A start that is nearer to `now` than half a turn is left out, so that nobody who has just been
    introduced is introduced again in the same breath.
    """
    earliest = now + timedelta(weeks=rhythm.every_weeks) / 2
    return _in_step(previous, rhythm, earliest)


def start_after_absence(missed: datetime, rhythm: Rhythm, *, now: datetime) -> datetime:
    """The first start that keeps step with one that was missed, and is not too late itself."""
    return _in_step(missed, rhythm, now - CATCH_UP_WITHIN)


def round_times(starts_at: datetime, closes_at: datetime, rhythm: Rhythm) -> RoundTimes:
    """Nudge in the middle and check-in on the last working day, both at the programme's hour."""
    days = _working_days_between(starts_at, closes_at, rhythm)
    times = [_on_the_wall(datetime.combine(day, rhythm.at), rhythm) for day in days]
    return RoundTimes(
        starts_at=starts_at,
        nudge_at=times[(len(times) - 1) // 2] if len(times) > 1 else None,
        check_in_at=times[-1] if times else closes_at,
        closes_at=closes_at,
    )


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


def _in_step(previous: datetime, rhythm: Rhythm, earliest: datetime) -> datetime:
    first = datetime.combine(previous.astimezone(rhythm.zone).date(), rhythm.at)
    local = earliest.astimezone(rhythm.zone).replace(tzinfo=None)
    start = rrule(WEEKLY, interval=rhythm.every_weeks, dtstart=first).after(local, inc=True)
    return _on_the_wall(start, rhythm)


def _working_days_between(start: datetime, end: datetime, rhythm: Rhythm) -> list[date]:
    first = start.astimezone(rhythm.zone).date() + timedelta(days=1)
    last = end.astimezone(rhythm.zone).date() - timedelta(days=1)
    days = rrule(DAILY, dtstart=first, until=last, byweekday=(MO, TU, WE, TH, FR))
    return [day.date() for day in days]


def _on_the_wall(local: datetime | None, rhythm: Rhythm) -> datetime:
    assert local is not None  # noqa: S101 - a rule without an end always has a next
    return local.replace(tzinfo=rhythm.zone).astimezone(UTC)


def today(time_zone: str, now: datetime) -> date:
    """The date on the wall of that zone."""
    return now.astimezone(ZoneInfo(time_zone)).date()
