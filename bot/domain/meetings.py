"""The meeting itself: times that suit everybody in a pairing, and one that is proposed and agreed
on."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.domain.errors import (
    IllegalStep,
    NobodyToMeet,
    NotInThisPairing,
    TimeHasPassed,
    TimeIsOvertaken,
    YourOwnProposal,
)
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.schedule import is_working_day
from bot.domain.states import RoundState
from bot.domain.working_hours import CLOSES, OPENS

STEP = timedelta(minutes=30)
"""A meeting begins on the hour or half past it."""

NOTICE = timedelta(hours=2)
"""Nobody is to be surprised by what is suggested."""

LOOK_AHEAD = timedelta(days=10)
"""As far as anybody wants to look for a time."""

AT_ONCE = 3
"""Times that are suggested together."""

LUNCH = time(12, 30), time(14)
ASKED_AFTER = timedelta(hours=1)
"""How it was, after its end."""

_STEPS_OF_A_DAY = 48

_PARTS = 3
"""Of a day: early, in the middle, late."""


class MeetingState(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    OVERTAKEN = "overtaken"
    CALLED_OFF = "called-off"


_STEPS = {
    MeetingState.PROPOSED: {
        MeetingState.AGREED,
        MeetingState.OVERTAKEN,
        MeetingState.CALLED_OFF,
    },
    MeetingState.AGREED: {MeetingState.OVERTAKEN, MeetingState.CALLED_OFF},
    MeetingState.OVERTAKEN: set[MeetingState](),
    MeetingState.CALLED_OFF: set[MeetingState](),
}


@dataclass(frozen=True)
class Meeting:
    """A time that somebody in a pairing proposed. `proposed_by` and `accepted_by` are our own
    ids of members."""

    id: int
    pairing_id: int
    proposed_by: int
    starts_at: datetime
    state: MeetingState
    accepted_by: frozenset[int] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state is MeetingState.PROPOSED

    @property
    def stands(self) -> bool:
        """Whether it is proposed or agreed on."""
        return self.state in (MeetingState.PROPOSED, MeetingState.AGREED)

    @property
    def said_yes(self) -> frozenset[int]:
        """Whom it suits, whoever proposed it among them."""
        return self.accepted_by | {self.proposed_by}

    def waits_for(self, pairing: Pairing) -> tuple[Member, ...]:
        """Who of those that are still part of the pairing has not said yes."""
        seats = pairing.without_the_gone.seats
        return tuple(seat.member for seat in seats if seat.member.id not in self.said_yes)

    def has_passed(self, now: datetime) -> bool:
        """Whether its hour has come without their having agreed on it."""
        is_dated = self.state is MeetingState.AGREED or self.was_agreed
        return self.starts_at <= now and not is_dated

    @property
    def was_agreed(self) -> bool:
        """Whether it was agreed on and is called off: of what was only proposed no yes is kept."""
        return self.state is MeetingState.CALLED_OFF and bool(self.accepted_by)


@dataclass(frozen=True)
class Offer:
    """Times to choose from, with the number of the next ones, if there are more; whether they
    are in the working hours of all."""

    pairing: Pairing
    times: tuple[datetime, ...]
    following: int | None
    are_all_at_work: bool

    @property
    def is_after_the_round(self) -> bool:
        """Whether its round, which is open, has no room left for any."""
        this = self.pairing.round
        is_later = any(each >= this.closes_at for each in self.times)
        return this.state is RoundState.OPEN and is_later

    @property
    def is_last(self) -> bool:
        """Whether the next ones are the first again."""
        return self.following == 0


def next_meeting_state(now: MeetingState, to: MeetingState) -> MeetingState:
    """`to`, if a meeting in state `now` may go there; raises IllegalStep if not."""
    if to not in _STEPS[now]:
        raise IllegalStep(f"a meeting cannot go from {now} to {to}")
    return to


def check_can_meet(pairing: Pairing, slack_id: str) -> None:
    """Raise NotInThisPairing for whoever is not part of it, or no more; NobodyToMeet for whoever is
    alone in it."""
    if pairing.seat_of(slack_id).is_gone:
        raise NotInThisPairing
    if not pairing.without_the_gone.others(slack_id):
        raise NobodyToMeet


def check_may_propose(starts_at: datetime, now: datetime) -> None:
    """Raise TimeHasPassed unless that time is still to come."""
    if starts_at <= now:
        raise TimeHasPassed


def check_may_accept(meeting: Meeting, by: Member, now: datetime) -> None:
    """Raise TimeIsOvertaken, TimeHasPassed, and YourOwnProposal for whoever proposed it. To accept
    once more what is agreed on does no harm."""
    if not meeting.stands:
        raise TimeIsOvertaken
    if meeting.is_open:
        if meeting.starts_at <= now:
            raise TimeHasPassed
        if meeting.proposed_by == by.id:
            raise YourOwnProposal


def suggested_slots(
    time_zones: Iterable[str],
    closed: Container[date],
    after: datetime,
    until: datetime,
    *,
    length: timedelta,
) -> tuple[datetime, ...]:
    """When a meeting of that length can begin that suits people in these zones, the times to
    suggest first at the front: any three that follow each other are on different days and at
    different times of day, as far as there are such.

    All are on working days of everybody, and in everybody's working hours; where there are none of
    these, they are those that lie nearest to them for whoever is worst off, if they are about as
    near as on any other day.
    """
    walls = _Walls([ZoneInfo(zone) for zone in dict.fromkeys(time_zones)], length)
    steps = _times(after, until - length)
    possible = [at for at in steps if _all_work_that_day(at, walls.zones, closed)]
    return tuple(dict.fromkeys(_spread(_best(possible, walls), walls.zones[0])))


def overlaps(at: datetime, pairing: Pairing, other: Pairing) -> bool:
    """Whether a meeting of that pairing that begins then runs into what another has agreed on."""
    theirs = other.agreed_at
    if theirs is None:
        return False
    return at < theirs + other.meets_for and theirs < at + pairing.meets_for


def all_at_work(at: datetime, time_zones: Iterable[str], *, length: timedelta) -> bool:
    """Whether a meeting of that length that begins then is in the working hours of everybody in
    these zones."""
    return not _Walls([ZoneInfo(zone) for zone in time_zones], length).off(at)


def _all_work_that_day(at: datetime, zones: Iterable[ZoneInfo], closed: Container[date]) -> bool:
    return all(is_working_day(at.astimezone(walls).date(), closed) for walls in zones)


def _times(after: datetime, until: datetime) -> Iterator[datetime]:
    """Every hour and half past it, not too far ahead."""
    past = timedelta(
        minutes=after.minute % 30, seconds=after.second, microseconds=after.microsecond
    )
    at = after - past + (STEP if past else timedelta())
    while at <= min(until, after + LOOK_AHEAD):
        yield at
        at += STEP


def _best(possible: Sequence[datetime], walls: "_Walls") -> list[datetime]:
    """Those in working hours, without anybody's lunch if it can be helped; else the nearest, and
    what is half an hour further off, so that there is a choice. What is left of a day is no choice
    where the rest of it would be: nobody gets up at night because a round ends in the morning."""
    offs = {at: walls.off(at) for at in possible}
    common = [at for at, off in offs.items() if not off]
    if common:
        return [at for at in common if not walls.are_at_lunch(at)] or common
    usual = {day: walls.nearest_of(day) for day in {at.date() for at in possible}}
    near = {at: off for at, off in offs.items() if off <= usual[at.date()] + STEP}
    nearest = min(near.values(), default=timedelta())
    return [at for at, off in near.items() if off <= nearest + STEP]


def _spread(slots: Sequence[datetime], walls: ZoneInfo) -> Iterator[datetime]:
    """One of each day in turn, early, in the middle and late in turn."""
    by_day = groupby(slots, key=lambda at: at.astimezone(walls).date())
    days = [list(day) for _, day in by_day]
    for number in range(_PARTS * len(days)):
        turn, place = divmod(number, len(days))
        part = (place + 2 * turn) % _PARTS
        yield days[place][(2 * part + 1) * len(days[place]) // (2 * _PARTS)]


@dataclass(frozen=True)
class _Walls:
    """Of those who meet, for so long."""

    zones: Sequence[ZoneInfo]
    length: timedelta

    def off(self, at: datetime) -> timedelta:
        """How far it lies outside the working hours of whoever is worst off."""
        return max(self._off_for(at, walls) for walls in self.zones)

    def nearest_of(self, day: date) -> timedelta:
        """The same of whatever of that whole day (UTC) is nearest to them."""
        midnight = datetime.combine(day, time(), tzinfo=UTC)
        return min(self.off(midnight + number * STEP) for number in range(_STEPS_OF_A_DAY))

    def are_at_lunch(self, at: datetime) -> bool:
        """Whether anybody's lunch is in it."""
        begins, ends = LUNCH
        here = (at.astimezone(walls) for walls in self.zones)
        return any(each.time() < ends and (each + self.length).time() > begins for each in here)

    def _off_for(self, at: datetime, walls: ZoneInfo) -> timedelta:
        day = at.astimezone(walls).date()
        too_early = datetime.combine(day, OPENS, tzinfo=walls) - at
        too_late = at + self.length - datetime.combine(day, CLOSES, tzinfo=walls)
        return max(too_early, too_late, timedelta())
