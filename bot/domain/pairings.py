"""A pairing: who was introduced to whom on what, and why these people."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.because import Because
from bot.domain.errors import NotInThisPairing
from bot.domain.members import Member, Standing
from bot.domain.rounds import Round
from bot.domain.schedule import today
from bot.domain.sitting_out import SittingOutReason
from bot.domain.states import RoundState

HALF_AN_HOUR, AN_HOUR = timedelta(minutes=30), timedelta(hours=1)


class Role(StrEnum):
    """The mentor shows, the mentee learns. The junior one of a pairing is the mentor."""

    MENTOR = "mentor"
    MENTEE = "mentee"

    @property
    def other(self) -> "Role":
        """The role of those on the other side."""
        return Role.MENTEE if self is Role.MENTOR else Role.MENTOR


SHORTEST_WITH_A_HALF = 4
"""Meetings of a series, below which one has hardly begun when it is half over."""


@dataclass(frozen=True)
class Step:
    """Which meeting of a series, of how many; `is_over` once the series is."""

    series_id: int
    number: int
    of: int
    is_over: bool = False

    @property
    def is_first(self) -> bool:
        """Whether they have not met in it yet."""
        return self.number == 1

    @property
    def is_last(self) -> bool:
        """Whether none comes after it."""
        return self.number >= self.of

    @property
    def is_half_way(self) -> bool:
        """Whether half of the series is over with it, and was not before. One that is shorter than
        four has its end soon enough."""
        return self.of >= SHORTEST_WITH_A_HALF and self.number == (self.of + 1) // 2

    @property
    def is_after_half(self) -> bool:
        """Whether it is the first of the second half."""
        return replace(self, number=self.number - 1).is_half_way

    @property
    def next(self) -> "Step":
        """The one after it."""
        return replace(self, number=self.number + 1)


@dataclass(frozen=True)
class Seat:
    """A member's place in a pairing. `met` is what they said: yes, no, or nothing yet; since
    `said_at` they have said that, or something else. It can end before the round does:
    `ended_at`. Who pauses has until `answer_by` to say whether they meet all the same."""

    member: Member
    role: Role
    met: bool | None = None
    ended_at: datetime | None = None
    said_at: datetime | None = None
    answer_by: datetime | None = None

    @property
    def gone_at(self) -> datetime | None:
        """Since when who sat there has left, or their introduction has ended."""
        return min(filter(None, (self.member.left_at, self.ended_at)), default=None)

    @property
    def is_gone(self) -> bool:
        """Whether they have."""
        return self.gone_at is not None

    def has_said(self, by: datetime | None) -> bool:
        """Whether they said what they did by then, where that is given and known."""
        return by is None or self.said_at is None or self.said_at <= by

    @property
    def has_met_since(self) -> bool:
        """Whether they said only after it had ended for them that they had met."""
        is_since = self.ended_at and self.said_at and self.said_at > self.ended_at
        return bool(self.met and is_since)

    def was_there(self, at: datetime) -> bool:
        """Whether they were not gone yet at that instant."""
        return self.gone_at is None or self.gone_at >= at


def _first_word(told: Iterable[Seat]) -> datetime | None:
    """When somebody of these first said that they met."""
    return min((seat.said_at for seat in told if seat.said_at), default=None)


def _had_met(seat: Seat, first_word: datetime | None) -> bool:
    """Whether they were there when it was first said."""
    return first_word is not None and seat.was_there(first_word)


@dataclass(frozen=True)
class Pairing:
    """The people put together in a round, the topic they start from, and why these people; None
    where that was not kept yet. A group has somebody who was picked to moderate;
    one that is part of a series has its step. `agreed_at` is when they agreed to meet; `comes_at`
    when their introduction is due, None once it was sent, is on its way, or never will be."""

    id: int
    round: Round
    topic: str | None
    seats: tuple[Seat, ...]
    because: Because | None = None
    moderator_id: int | None = None
    step: Step | None = None
    agreed_at: datetime | None = None
    comes_at: datetime | None = None

    @property
    def mentors(self) -> tuple[Member, ...]:
        """Who shows."""
        return tuple(seat.member for seat in self.seats if seat.role is Role.MENTOR)

    @property
    def mentees(self) -> tuple[Member, ...]:
        """Who learns."""
        return tuple(seat.member for seat in self.seats if seat.role is Role.MENTEE)

    @property
    def is_group(self) -> bool:
        """Whether it is a panel of mentors with a team of mentees, and not a conversation."""
        return self.moderator_id is not None

    @property
    def meets_for(self) -> timedelta:
        """How long a meeting of theirs takes."""
        return AN_HOUR if self.is_group else HALF_AN_HOUR

    @property
    def moderator(self) -> Member:
        """Who moderates in a group; where whoever was to is part of it no more, a mentee does."""
        picked = [seat.member for seat in self.seats if seat.member.id == self.moderator_id]
        return (*picked, *self.mentees, *self.mentors)[0]

    def is_gone(self, member_id: int) -> bool:
        """Whether somebody who is, or was, part of it is no more."""
        return all(seat.is_gone for seat in self.seats if seat.member.id == member_id)

    @property
    def is_two_sided(self) -> bool:
        """Whether there is somebody who shows, and somebody who learns."""
        return {seat.role for seat in self.seats} == set(Role)

    @property
    def is_spoken_of(self) -> bool:
        """Whether anybody of them said anything about it."""
        return any(seat.said_at for seat in self.seats)

    @property
    def without_the_gone(self) -> "Pairing":
        """The same with those only who are still part of it."""
        return self.among([seat.member for seat in self.seats if not seat.is_gone])

    def as_seen_by(self, member_id: int) -> "Pairing":
        """The same as it is to a member: who said after it had ended for them that they had met was
        part of it, whether the others went on without them or not. They moderate no more, if
        anybody is left who does."""

        def seen(seat: Seat) -> Seat:
            is_theirs = seat.member.id == member_id
            return replace(seat, ended_at=None) if is_theirs and seat.has_met_since else seat

        return replace(self, seats=tuple(map(seen, self.seats)), moderator_id=self._moderates_now)

    @property
    def _moderates_now(self) -> int | None:
        staying = self.without_the_gone
        return staying.moderator.id if self.is_group and staying.seats else self.moderator_id

    def as_met_by(self, slack_id: str) -> "Pairing":
        """The same without those who were gone when the others, and the reader, met: they went on
        without them, and nobody had said yet that they met."""
        reader, first = self.seat_of(slack_id), _first_word(self._told_by)

        def is_meant(seat: Seat) -> bool:
            return reader not in self._who_went_on_without(seat) or _had_met(seat, first)

        return self.among([seat.member for seat in self.seats if is_meant(seat)])

    def who_met(self, *, by: datetime | None = None) -> tuple[Member, ...]:
        """Who has met, as far as anybody had said so by then, if that is given: nobody who was gone
        before, if the others went on without them."""
        told = [each for each in self._told_by if each.has_said(by)]
        first = _first_word(told)

        def has_met(seat: Seat) -> bool:
            return not self._who_went_on_without(seat) or _had_met(seat, first)

        return tuple(seat.member for seat in self.seats if told and has_met(seat))

    def _who_went_on_without(self, seat: Seat) -> tuple[Seat, ...]:
        """Those who were still part of it when somebody was not any more, if they could go on."""
        gone_at = seat.gone_at
        if gone_at is None:
            return ()
        later = (one for one in self.seats if one.gone_at is None or one.gone_at > gone_at)
        staying = tuple(later)
        return staying if {one.role for one in staying} == set(Role) else ()

    @property
    def _told_by(self) -> tuple[Seat, ...]:
        """Who said that they met, while they were part of it, or the last who were."""

        def knows(seat: Seat) -> bool:
            in_time = seat.said_at is None or seat.was_there(seat.said_at)
            return in_time or not self._who_went_on_without(seat)

        return tuple(seat for seat in self.seats if seat.met and knows(seat))

    def among(self, members: Collection[Member]) -> "Pairing":
        """The same with these members only."""
        return replace(self, seats=tuple(seat for seat in self.seats if seat.member in members))

    @property
    def left_alone(self) -> Member | None:
        """Who is the last of them, if they have not met."""
        staying = self.without_the_gone.seats
        return staying[0].member if len(staying) == 1 and not self.has_met else None

    def finds_paused(self, those: Iterable[Member], now: datetime) -> bool:
        """Whether its introduction, if it is still to come, finds any of these paused."""
        if self.comes_at is None:
            return False
        then = max(self.comes_at, now)
        return any(each.standing(today(each.time_zone, then)) is Standing.PAUSED for each in those)

    def who_takes_part(self, now: datetime) -> tuple[Member, ...]:
        """Those of them who are still part of it, and are not paused now."""
        members = (seat.member for seat in self.seats if seat.ended_at is None)
        return tuple(
            each for each in members if each.standing(today(each.time_zone, now)) is Standing.ACTIVE
        )

    def why_called_off(self, now: datetime) -> SittingOutReason:
        """Why those who take part sit out, if nobody was introduced in it."""
        if self.round.stopped_at is not None:
            return SittingOutReason.ROUND_STOPPED
        if len(self.who_takes_part(now)) < len(self.seats):
            return SittingOutReason.SERIES_RESTS if self.rests else SittingOutReason.PARTNER_GONE
        return SittingOutReason.UNREACHED

    @property
    def rests(self) -> bool:
        """Whether a series goes on that has begun, though not with this meeting."""
        return self.step is not None and not (self.step.is_first or self.step.is_over)

    def is_of_the_same_series(self, other: "Pairing") -> bool:
        """Whether both are meetings of one series."""
        both = self.step, other.step
        return None not in both and len({step and step.series_id for step in both}) == 1

    @property
    def is_known(self) -> bool:
        """Whether those in it can know of each other: they have been introduced in it, or in an
        earlier meeting of the same series."""
        return self.comes_at is None or self.rests

    @property
    def awaited_until(self) -> datetime | None:
        """Until when somebody may say who pauses whether they meet all the same; None if nobody has
        to."""
        if self.round.state is not RoundState.OPEN:
            return None
        staying = (seat.answer_by for seat in self.seats if not seat.is_gone)
        return max(filter(None, staying), default=None)

    @property
    def goes_on(self) -> bool:
        """Whether they are to meet again after this, in a series."""
        return self.step is not None and not self.step.is_last

    @property
    def has_met(self) -> bool:
        """Whether anybody of them said that they met. The word of somebody without whom the others
        had gone on says nothing about these."""
        return bool(self._told_by)

    def seat_of(self, slack_id: str) -> Seat:
        """The seat of that Slack user; raises NotInThisPairing if there is none."""
        for seat in self.seats:
            if seat.member.slack_id == slack_id:
                return seat
        raise NotInThisPairing

    def beside(self, slack_id: str) -> tuple[Member, ...]:
        """Everybody who does the same in it as that Slack user."""
        role = self.seat_of(slack_id).role
        return tuple(
            seat.member
            for seat in self.seats
            if seat.role is role and seat.member.slack_id != slack_id
        )

    def facing(self, slack_id: str) -> tuple[Member, ...]:
        """Everybody on the other side from that Slack user."""
        role = self.seat_of(slack_id).role
        return tuple(seat.member for seat in self.seats if seat.role is role.other)

    def others(self, slack_id: str) -> tuple[Member, ...]:
        """Everybody in it but that Slack user."""
        return tuple(seat.member for seat in self.seats if seat.member.slack_id != slack_id)
