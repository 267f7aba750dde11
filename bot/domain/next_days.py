"""The days on which the people of a series want to meet next, as each of them named one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.schedule import today


@dataclass(frozen=True)
class Named:
    """A day for the next meeting, as somebody named it `after` the meeting of that number."""

    after: int
    member_id: int
    day: date


@dataclass(frozen=True)
class NextDays:
    """The days that were named for a meeting, whether they have passed or not, with those who named
    each, the earliest first; `is_next` if it is the meeting after the one that is asked about.
    Else `began_on` is the day on which the round of that meeting began, in the programme's zone."""

    days: tuple[tuple[date, tuple[Member, ...]], ...] = ()
    is_next: bool = False
    began_on: date | None = None

    @property
    def agreed(self) -> date | None:
        """The day, where nobody named another."""
        return self.days[0][0] if len(self.days) == 1 else None

    def have_passed(self, today: date) -> bool:
        """Whether all of them have."""
        return all(day < today for day, _ in self.days)

    def from_day(self, first: date) -> "NextDays":
        """The same without those before that day: they were of a round that was put off."""
        return replace(self, days=tuple(each for each in self.days if each[0] >= first))

    @property
    def lie_ahead(self) -> bool:
        """Whether any of them was still to come when the round of that meeting began."""
        return bool(self) and (self.began_on is None or not self.have_passed(self.began_on))

    def __bool__(self) -> bool:
        """Whether any was named."""
        return bool(self.days)


def days_after(pairing: Pairing, named: Iterable[Named]) -> NextDays:
    """The days named for the meeting after that one."""
    step = pairing.step
    if step is None or step.is_last:
        return NextDays()
    of_next = (each for each in named if each.after == step.number)
    return NextDays(_by_day(pairing, of_next), is_next=True)


def days_for(pairing: Pairing, named: Iterable[Named], time_zone: str) -> NextDays:
    """The days named for that meeting: after the one before it, or earlier and yet to come when
    its round began in that zone, the programme's."""
    step, began_on = pairing.step, today(time_zone, pairing.round.starts_at)
    if step is None:
        return NextDays()

    def is_meant(each: Named) -> bool:
        is_ahead = each.after < step.number and each.day >= began_on
        return is_ahead or each.after == step.number - 1

    return NextDays(_by_day(pairing, filter(is_meant, named)), began_on=began_on)


def days_to_come(pairing: Pairing, named: Iterable[Named], time_zone: str) -> NextDays:
    """The days to name to whoever asks when they meet."""
    known = tuple(named)
    after = days_after(pairing, known)
    return after if after or pairing.has_met else days_for(pairing, known, time_zone)


def _by_day(
    pairing: Pairing, named: Iterable[Named]
) -> tuple[tuple[date, tuple[Member, ...]], ...]:
    """Of each who is still part of it what they named last."""
    latest = {each.member_id: each.day for each in named}
    found = defaultdict[date, list[Member]](list)
    for seat in pairing.seats:
        if seat.member.id in latest and not seat.is_gone:
            found[latest[seat.member.id]].append(seat.member)
    return tuple((day, tuple(found[day])) for day in sorted(found))
