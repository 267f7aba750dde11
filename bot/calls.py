"""Every message of a round, and when each is due: on the walls of those who read it."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot.domain.deliveries import Kind
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.schedule import RoundTimes
from bot.domain.sitting_out import SittingOutReason
from bot.domain.working_hours import HOUR, Together, alone
from storage.deliveries import Intention

if TYPE_CHECKING:
    from bot.domain.plans import RoundPlan

ASK_UNTIL_AFTER_CLOSE = timedelta(days=3)


@dataclass(frozen=True)
class Calls:
    """`slack_ids` and `time_zones` are by our own ids of members.

    A round by the calendar is told in the working hours of those who are told, also when it is
    caught up with at night; one that an admin runs is told at once, at any hour, unless the bot
    comes to it an hour too late.
    """

    programme: Programme
    times: RoundTimes
    slack_ids: Mapping[int, str]
    time_zones: Mapping[int, str]
    closed: Container[date]
    now: datetime
    _asked: dict[str, datetime] = field(default_factory=dict)

    @property
    def is_scheduled(self) -> bool:
        """Whether the calendar began it, and no admin."""
        return self.times.starts_at == self.programme.next_round_at

    def intentions(
        self,
        plan: "RoundPlan",
        round_id: int,
        pairing_ids: Sequence[int],
        left_out: Mapping[int, SittingOutReason] = MappingProxyType({}),
        paused: Iterable[int] = (),
    ) -> Iterator[Intention]:
        """From the introductions to the check-ins. Of those who are `left_out` whoever gave no sign
        was told by the question about it; `paused` are those who did not answer that."""
        yield from self.of_pairings(plan, pairing_ids)
        sitting_out = [sitting.person for sitting in plan.sitting_out]
        untold = [each for each, why in left_out.items() if why is not SittingOutReason.NO_SIGN]
        for member in sitting_out + untold:
            told = self._told(Kind.SITTING_OUT, round_id, member)
            yield replace(told, expires_at=self.times.closes_at)
        for member in paused:
            yield replace(self._told(Kind.SILENT, round_id, member), at_any_hour=False)
        if not len(plan) and self.programme.organiser and self.is_scheduled:
            starts_at, organiser = self.times.starts_at, self.programme.organiser
            yield Intention(Kind.IMPOSSIBLE, round_id, starts_at, organiser)

    def of_given_up(self, those: Iterable[Pairing]) -> Iterator[Intention]:
        """For everybody in series that have rested too long, who is paused among them."""
        for last in those:
            for member in (seat.member for seat in last.seats):
                yield Intention(
                    Kind.SERIES_OVER,
                    last.id,
                    self._told_in([member.time_zone]),
                    member.slack_id,
                    expires_at=self.times.closes_at,
                )

    def of_pairings(self, plan: "RoundPlan", pairing_ids: Sequence[int]) -> Iterator[Intention]:
        """The same for those only who are introduced."""
        for pairing_id, planned in zip(pairing_ids, plan.pairings, strict=True):
            yield from self._of_pairing(pairing_id, planned.mentors + planned.mentees)

    def _of_pairing(self, pairing_id: int, members: Sequence[int]) -> Iterator[Intention]:
        told = Intention(
            Kind.INTRODUCTION,
            pairing_id,
            self._told_at(members),
            expires_at=self.times.closes_at,
            at_any_hour=self._is_wanted_now,
        )
        yield told
        if (nudge_at := self._nudged_at(members)) and nudge_at > told.due_at:
            yield replace(told, kind=Kind.NUDGE, due_at=nudge_at, at_any_hour=False)
        for member in members:
            yield Intention(
                Kind.CHECK_IN,
                pairing_id,
                self._asked_at(member, after=told.due_at),
                self.slack_ids[member],
                expires_at=self.times.closes_at + ASK_UNTIL_AFTER_CLOSE,
            )

    def _told(self, kind: Kind, round_id: int, member: int) -> Intention:
        due_at, slack_id = self._told_at([member]), self.slack_ids[member]
        return Intention(kind, round_id, due_at, slack_id, at_any_hour=self._is_wanted_now)

    def _told_at(self, members: Sequence[int]) -> datetime:
        return self._told_in(map(self.time_zones.__getitem__, members))

    def _told_in(self, time_zones: Iterable[str]) -> datetime:
        if self._is_wanted_now:
            return self.times.starts_at
        return self._telling.hour(time_zones)

    def _nudged_at(self, members: Sequence[int]) -> datetime | None:
        if self._nudging is None:
            return None
        return self._nudging.hour(map(self.time_zones.__getitem__, members))

    def _asked_at(self, member: int, *, after: datetime) -> datetime:
        """The same for all who live in one zone, but for whoever is introduced later than that."""
        zone = self.time_zones[member]
        usual = self._asked.get(zone)
        if usual is None:
            usual = self._asked[zone] = self._alone(zone, after=self.times.starts_at)
        return usual if usual > after else self._alone(zone, after=after)

    def _alone(self, zone: str, *, after: datetime) -> datetime:
        rhythm, planned_at = self.programme.rhythm, self.times.check_in_at
        return alone(planned_at, zone, rhythm, after=after, closed=self.closed)

    @property
    def _is_wanted_now(self) -> bool:
        return not self.is_scheduled and not self._is_late

    @property
    def _is_late(self) -> bool:
        return self.now - self.times.starts_at >= HOUR

    @cached_property
    def _telling(self) -> Together:
        return self._from(self.now if self._is_late else self.times.starts_at)

    @cached_property
    def _nudging(self) -> Together | None:
        return self._from(self.times.nudge_at) if self.times.nudge_at else None

    def _from(self, instant: datetime) -> Together:
        return Together(self.programme.rhythm, instant, self.times.closes_at, self.closed)
