"""When people can be written to: in their working hours, on their own walls."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.programmes import Rhythm
from bot.domain.schedule import is_working_day

OPENS, CLOSES = time(9), time(18)
HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)

MOST_UNEASY = 3 * HOUR
"""Before six or after eight in the evening nobody is written to if it can be helped."""

LOOK_AHEAD = timedelta(days=5)
"""Past a long weekend."""


class _Choice(NamedTuple):
    """Ordered from the best to the worst."""

    worst: timedelta
    all: timedelta
    at: datetime


@dataclass(frozen=True)
class Together:
    """Finds the hour for a conversation, from an instant on. What it finds for some zones it keeps,
    so that a hundred thousand people cost no more than the zones they live in.

    It is that instant, or the first full hour after it on the same day (on the programme's walls),
    in which all are at work; where there is none, the hour that is nearest to it for whoever is
    worst off; and where even that is at night for somebody, the best before `ends_at` in the days
    that follow.
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
            _Choice(max(offs), sum(offs, timedelta()), at)
            for at, *offs in zip(self._candidates, *map(self._offs, zones), strict=True)
        ]
        today = self._day(self.starts_at)
        best = min(each for each in ranked if self._day(each.at) == today)
        return (best if best.worst <= MOST_UNEASY else min(ranked)).at

    def _offs(self, zone: str) -> Sequence[timedelta]:
        """How far each candidate is from the working hours of that zone."""
        if zone not in self._hours:
            walls = ZoneInfo(zone)
            self._hours[zone] = [self._off(at, walls) for at in self._candidates]
        return self._hours[zone]

    @cached_property
    def _candidates(self) -> Sequence[datetime]:
        return list(self._full_hours())

    def _full_hours(self) -> Iterator[datetime]:
        yield self.starts_at
        wall = self.starts_at.astimezone(self.rhythm.zone)
        past_the_hour = wall - wall.replace(minute=0, second=0, microsecond=0)
        full = self.starts_at - past_the_hour + HOUR
        while full < min(self.ends_at, self.starts_at + LOOK_AHEAD):
            yield full
            full += HOUR

    def _off(self, at: datetime, walls: ZoneInfo) -> timedelta:
        """How far that instant is from the nearest hour that somebody with these walls works."""
        today = at.astimezone(walls).date()
        near = range(-LOOK_AHEAD.days, LOOK_AHEAD.days + 1)
        days = (today + timedelta(days=number) for number in near)
        working = (day for day in days if is_working_day(day, self.closed))
        return min((_distance(at, day, walls) for day in working), default=timedelta())

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


def _distance(at: datetime, day: date, walls: ZoneInfo) -> timedelta:
    opens = datetime.combine(day, OPENS, tzinfo=walls).astimezone(UTC)
    closes = datetime.combine(day, CLOSES, tzinfo=walls).astimezone(UTC)
    if opens <= at < closes:
        return timedelta()
    return opens - at if at < opens else at - closes + HOUR
