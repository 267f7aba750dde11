"""What it costs to put two people together: one whole number that keeps the aims of a round in
strict order."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.domain.acquaintance import Acquaintance, Known
from bot.domain.generations import PLACES, Generations
from bot.domain.in_common import InCommon
from bot.domain.pairings import Role
from bot.domain.population import UNDECLARED, Costs, History, Mask, People, Rows, Rules
from bot.domain.turns import MOST_TURN, NEEDIEST, turns, waits

_ENOUGH_TOPICS, _WORKING_HOURS = 3, 8
_TOPIC, _SAME_TEAM, _HOUR_APART = np.int16(16), np.int16(6), np.int16(1)
MOST_SOFT = int(_ENOUGH_TOPICS * _TOPIC + _SAME_TEAM + _WORKING_HOURS * _HOUR_APART)
MOST_AGAIN = 7
_TURNS = 2 * MOST_TURN + MOST_AGAIN
_WAITING_PAIR = 3
_GOOD_PART = 0.1


@dataclass(frozen=True)
class Units:
    """What each aim is worth among so many pairs: more than all lesser aims in all of them.

    From the least: topics, team and hours count single points; then whose turn it is, who met
    lately, who is of the same generation, and who must be kept apart. With 512 pairs the sum of all
    but the last stays below 2**51.
    """

    turn: int
    again: int
    half: int
    apart: int

    @property
    def same(self) -> int:
        """Twice a half: each of the two bears one."""
        return 2 * self.half

    @classmethod
    def among(cls, pairs: int) -> Self:
        """The units for so many pairs."""
        turn = MOST_SOFT * pairs + 1
        again = turn * (_TURNS * pairs + 1)
        half = again * (pairs + 2) // 2
        return cls(turn, again, half, 2 * half * (_WAITING_PAIR * pairs + 1))

    @classmethod
    def among_thirds(cls, thirds: int) -> Self:
        """The units for people who join pairs that are made, across generations or not: that is
        worth no repeat."""
        return replace(cls.among(thirds), half=0)


class Affinity(Acquaintance, Generations):
    """Everything that is known of those who take part, and what it costs to put them together."""

    def __init__(self, people: People, history: History, rules: Rules) -> None:
        super().__init__(people, history, rules)
        self._topics = InCommon(people)
        self.team = np.append(people.team, UNDECLARED)
        self._offset = np.append(people.utc_offset, 0).astype(np.int16)
        turn = turns(people, self.could_cross > 0, self.most_across(people.generation))
        self.turn = np.append(turn, 0).astype(np.float64)
        self.wait = np.append(waits(people), 0).astype(np.float64)
        self._is_many = self._many()
        self._has_many = bool(self._is_many.any())

    def mentors(self, seats: Rows) -> Mask:
        """Who mentors at each table: whoever is below the widest step from one generation there to
        the next; where no two are across, the one who shows most of what the others want to learn.
        """
        ages, below = self.generation[seats], self._widest_step(seats)[0]
        younger = (ages != UNDECLARED) & (ages <= below[:, None])
        return np.where(self.have_across(seats)[:, None], younger, self._shows_most(seats))

    def fit(self, mentor: Rows, mentee: Rows) -> NDArray[np.uint16]:
        """How many topics the mentor shows and the mentee wants to learn; as InCommon.count."""
        return self._topics.count(mentor, mentee)

    def soft(self, one: Rows, other: Rows) -> NDArray[np.int16]:
        """Topics, team and hours: 0 for the best pair there is, and for the chair; broadcasts."""
        first, second = self.generation[one], self.generation[other]
        fit, back = self.fit(one, other), self.fit(other, one)
        unclear = ~self.are_across(one, other)
        fit *= (first < second) | unclear
        back *= (first > second) | unclear
        missing = _ENOUGH_TOPICS - np.minimum(np.maximum(fit, back), _ENOUGH_TOPICS)
        same_team = (self.team[one] == self.team[other]) & (self.team[one] != UNDECLARED)
        lost_hours = _WORKING_HOURS - self.hours_in_common(one, other)
        soft = missing * _TOPIC + same_team * _SAME_TEAM + lost_hours * _HOUR_APART
        return soft * ((one != self.chair) & (other != self.chair))

    def hours_in_common(self, one: Rows, other: Rows) -> NDArray[np.int16]:
        """How many whole hours of an eight-hour day both are at work; broadcasts."""
        apart = np.abs(self._offset[one] - self._offset[other]) % 1440
        return np.maximum(0, _WORKING_HOURS * 60 - np.minimum(apart, 1440 - apart)) // 60

    def costs(
        self, guests: Rows, seats: Rows, known: Known, units: Units, role: Role | None = None
    ) -> Costs:
        """(g, t): what it costs to put each guest to each table of `seats` (t, most), in that role
        if one is given. `known` has the acquaintances among them, `one` being the guest's place
        here and `other` the table's."""
        column, first = guests[:, None], seats[:, 0]
        soft, alike = self._soft_and_alike(column, seats[:, PLACES[role.other]] if role else seats)
        costs = self._peer(column, units) + self._peer(first, units)
        costs *= alike
        costs += soft
        costs[guests == self.chair] += units.turn * self.wait[first]
        costs[:, first == self.chair] += units.turn * self.wait[column]
        leaves = self.rules.leaves_a_surplus and not role
        if leaves:
            wait = 2 * units.same + units.turn * (self.wait[column] + self.wait[first])
            costs += wait * self.are_peers(column, first)
        if seats.shape[1] > 1:
            costs[~self.suits(column, seats, role)] = units.apart
        one, other = guests[known.one], first[known.other]
        together = self._peer(one, units) + self._peer(other, units)
        together += units.turn * (self.wait[one] + self.wait[other])
        self._add_known(costs, known, units, together if leaves else None)
        if len(guests) == len(seats):
            return costs - self._head_start(guests, first, units)
        return costs - units.turn * (self.turn[column] + self.wait[column])

    def _peer(self, rows: Rows, units: Units) -> Costs:
        """What each of these bears of it that nobody is across: reckoned for them alone, for it is
        asked many thousand times among a million people."""
        peer: Costs = units.half + units.turn * self.turn[rows]
        return peer

    def _soft_and_alike(self, guests: Rows, seats: Rows) -> tuple[NDArray[np.int16], Mask]:
        soft = np.zeros((len(guests), len(seats)), np.int16)
        alike = np.ones(soft.shape, np.bool_)
        for others in seats.T:
            soft += self.soft(guests, others)
            alike &= ~self.are_across(guests, others)
        return soft, alike

    def _add_known(self, costs: Costs, known: Known, units: Units, alone: Costs | None) -> None:
        """`alone` is what it costs each pair in `known` that both meet nobody, if they may wait."""
        is_met, is_apart = known.ago > 0, known.ago == 0
        met, apart = known[is_met], known[is_apart]
        again = units.again + units.turn * self.recency(met.ago)
        np.add.at(costs, (met.one, met.other), again)
        wait = units.apart if alone is None else 2 * units.same + alone[is_apart]  # as two peers
        costs[apart.one, apart.other] = wait

    def recency(self, ago: NDArray[np.signedinteger]) -> Costs:
        """From 7 for the last round down to 0, so many rounds ago, within the cool-down."""
        left = self.rules.cooldown + 1 - ago.astype(np.float64)
        return np.floor(MOST_AGAIN * left / max(1, self.rules.cooldown))

    def _head_start(self, guests: Rows, firsts: Rows, units: Units) -> Costs | int:
        """What can be taken from all costs of a row or column without changing which choice is the
        best. Where one generation outnumbers the others, the solver is several times as fast with
        costs that start near nought."""
        if not self._has_many:
            return 0
        few = -units.half - units.turn * NEEDIEST // 2
        start, other = (
            np.where(self._is_many[rows], self._peer(rows, units), few) for rows in (guests, firsts)
        )
        return start[:, None] + other

    def _shows_most(self, seats: Rows) -> Mask:
        shown = np.zeros(seats.shape, np.int32)
        for column, mentor in enumerate(seats.T):
            for other in np.delete(seats, column, axis=1).T:
                shown[:, column] += self.fit(mentor, other)
        shown[seats == self.chair] = -1
        return np.arange(seats.shape[1]) == shown.argmax(axis=1)[:, None]

    def _many(self) -> Mask:
        """Who is of the generations of which a good part finds nobody of another."""
        by_age = np.sort(self.people.generation[self.people.generation != UNDECLARED])
        k = self.most_across(by_age)
        middle = by_age[k : len(by_age) - k]
        is_part = len(middle) > _GOOD_PART * len(by_age)
        return np.isin(self.generation, middle) & is_part

    @cached_property
    def could_cross(self) -> NDArray[np.int64]:
        """With how many each could be put together across generations."""
        ages = self.people.generation.astype(np.int64)
        by_age = np.sort(ages[ages != UNDECLARED])
        younger = np.searchsorted(by_age, ages - self.rules.gap, side="right")
        older = len(by_age) - np.searchsorted(by_age, ages + self.rules.gap, side="left")
        kept = self._among(self.are_across(self.apart.one, self.apart.other))
        return np.where(ages == UNDECLARED, 0, younger + older - kept)

    def _among(self, these: Mask) -> NDArray[np.int64]:
        """From how many each is to be kept apart, by these of the pairs that are."""
        pairs = self.apart[these]
        return np.bincount(np.concatenate([pairs.one, pairs.other]), minlength=self.chair)
