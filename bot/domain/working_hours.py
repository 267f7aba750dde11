"""When people can be written to: in their working hours, on their own walls."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.programmes import Rhythm
from bot.domain.schedule import is_working_day

OPENS, CLOSES = time(9), time(18)
HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)

MOST_UNEASY = 3 * HOUR
"""Before six, and from nine in the evening on, nobody is written to if it can be helped."""

LOOK_AHEAD = timedelta(days=5)
"""Past a long weekend."""

_MOST_KNOWN = 256
"""Zones and rounds that are asked about again and again."""

LONGEST_CLOSED = timedelta(days=366)
"""Who is closed for longer has no working hours to wait for."""


class _Choice(NamedTuple):
    """Ordered from the best to the worst."""

    worst: timedelta
    all: timedelta
    at: datetime


@dataclass(frozen=True)
class Together:
    """Finds the hour for a conversation, from an instant on. What it finds for some zones it keeps,
    so that a hundred thousand people cost no more than the zones they live in.

    It is that instant, or the first full hour after it in which all are at work; where they never
    are, the hour before `ends_at` in the days that follow that is best for whoever is worst off.
    From the hour that the programme was given, an evening perhaps, it is on the same day (on the
    programme's walls) as long as that is at night for nobody.
    """

    rhythm: Rhythm
    starts_at: datetime
    ends_at: datetime
    closed: Container[date] = ()
    _hours: dict[str, Sequence[timedelta]] = field(default_factory=dict)
    _found: dict[frozenset[str], datetime] = field(default_factory=dict)

    def hour(self, time_zones: Iterable[str]) -> datetime:
        """The hour for people in these zones."""
        zones = frozenset(time_zones)
        found = self._found.get(zones)
        if found is None:
            found = self._found[zones] = self._find(zones)
        return found

    def _find(self, zones: frozenset[str]) -> datetime:
        ranked = [
            _choice(at, offs)
            for at, *offs in zip(self._candidates, *map(self._offs, zones), strict=True)
        ]
        if not _is_the_programmes_hour(self.starts_at, self.rhythm):
            return min(ranked).at
        today = self._day(self.starts_at)
        best = min(each for each in ranked if self._day(each.at) == today)
        return (best if best.worst <= MOST_UNEASY else min(ranked)).at

    def _offs(self, zone: str) -> Sequence[timedelta]:
        """How far each candidate is from the working hours of that zone; an hour counts whole."""
        if zone not in self._hours:
            walls = ZoneInfo(zone)
            hours = (_full_hour(at, self.rhythm) for at in self._candidates)
            self._hours[zone] = [_off(at, walls, self.closed) for at in hours]
        return self._hours[zone]

    @cached_property
    def _candidates(self) -> Sequence[datetime]:
        return list(self._full_hours())

    def _full_hours(self) -> Iterator[datetime]:
        yield self.starts_at
        full = _full_hour(self.starts_at, self.rhythm) + HOUR
        while full < min(self.ends_at, self.starts_at + LOOK_AHEAD):
            yield full
            full += HOUR

    def _day(self, at: datetime) -> date:
        return at.astimezone(self.rhythm.zone).date()


def alone(
    planned_at: datetime,
    time_zone: str,
    rhythm: Rhythm,
    *,
    after: datetime,
    closed: Container[date] = (),
) -> datetime:
    """When somebody is written to alone on that day: at the programme's hour on their own walls, or
    at the working hour nearest to it, and after that instant."""
    walls = ZoneInfo(time_zone)
    at = min(max(rhythm.at, OPENS), time(CLOSES.hour - 1))
    day = planned_at.astimezone(rhythm.zone).date()
    while (instant := datetime.combine(day, at, tzinfo=walls).astimezone(UTC)) <= after or (
        not is_working_day(day, closed)
    ):
        day += A_DAY
    return instant


@lru_cache(_MOST_KNOWN)
def heard_of_at(starts_at: datetime, time_zone: str, rhythm: Rhythm) -> datetime:
    """When somebody in that zone is written to about a round that the calendar begins then, as far
    as it depends on them alone."""
    ends_at = starts_at + timedelta(weeks=rhythm.every_weeks)
    return Together(rhythm, starts_at, ends_at).hour([time_zone])


def held_until(
    now: datetime,
    time_zones: Iterable[str],
    rhythm: Rhythm,
    *,
    planned_at: datetime | None,
    closed: Container[date] = (),
) -> datetime:
    """When people in these zones may be written to of what was planned for then: now, if all are
    at work; or if the programme's own hour was planned, and it is no worse an hour than that, and
    not at night; else the first full hour in which they are at work. Where they never all are it is
    the hour that is nearest to it, which counts whole.
    """
    walls = _Walls([ZoneInfo(each) for each in sorted(set(time_zones))], closed)
    this_hour = _full_hour(now, rhythm)
    if walls.show_work(now):
        return now
    if planned_at is not None and _is_the_programmes_hour(planned_at, rhythm):
        planned = walls.choice(_full_hour(planned_at, rhythm)).worst
        if timedelta() < planned and walls.choice(this_hour).worst <= min(planned, MOST_UNEASY):
            return now
    shared = (each for each in walls.open_hours(this_hour) if each > now and walls.show_work(each))
    return next(shared, None) or max(now, walls.nearest(this_hour))


@dataclass(frozen=True)
class _Walls:
    """Of those who are written to together."""

    zones: Sequence[ZoneInfo]
    closed: Container[date]

    def show_work(self, at: datetime) -> bool:
        """Whether all are at work."""
        here = [at.astimezone(each) for each in self.zones]
        return all(OPENS <= each.time() < CLOSES for each in here) and all(map(self._is_open, here))

    def open_hours(self, first: datetime) -> Iterator[datetime]:
        """The next of these full hours that lie on a working day for any of them."""
        hours = (first + number * HOUR for number in range(LONGEST_CLOSED // HOUR))
        is_open = (
            each
            for each in hours
            if any(self._is_open(each.astimezone(zone)) for zone in self.zones)
        )
        return islice(is_open, LOOK_AHEAD // HOUR)

    def nearest(self, first: datetime) -> datetime:
        """The best of these hours; the first where all days are closed for ever."""
        return min(map(self.choice, self.open_hours(first)), default=self.choice(first)).at

    def choice(self, at: datetime) -> _Choice:
        """How good that instant is."""
        return _choice(at, [_off(at, each, self.closed) for each in self.zones])

    def _is_open(self, here: datetime) -> bool:
        return is_working_day(here.date(), self.closed)


def _choice(at: datetime, offs: Sequence[timedelta]) -> _Choice:
    return _Choice(max(offs), sum(offs, timedelta()), at)


def _is_the_programmes_hour(at: datetime, rhythm: Rhythm) -> bool:
    """Whether somebody chose that hour, and it is not only the one in which something came up."""
    return at.astimezone(rhythm.zone).time() == rhythm.at


def _full_hour(at: datetime, rhythm: Rhythm) -> datetime:
    """The one that has begun on the programme's walls."""
    wall = at.astimezone(rhythm.zone)
    return at - (wall - wall.replace(minute=0, second=0, microsecond=0))


def _off(at: datetime, walls: ZoneInfo, closed: Container[date]) -> timedelta:
    """How far that instant is from the nearest hour that somebody with these walls works."""
    today = at.astimezone(walls).date()
    near = range(-LOOK_AHEAD.days, LOOK_AHEAD.days + 1)
    days = (today + timedelta(days=number) for number in near)
    working = (day for day in days if is_working_day(day, closed))
    return min((_distance(at, day, walls) for day in working), default=LOOK_AHEAD)


def _distance(at: datetime, day: date, walls: ZoneInfo) -> timedelta:
    opens = datetime.combine(day, OPENS, tzinfo=walls).astimezone(UTC)
    closes = datetime.combine(day, CLOSES, tzinfo=walls).astimezone(UTC)
    if opens <= at < closes:
        return timedelta()
    return opens - at if at < opens else at - closes + HOUR
