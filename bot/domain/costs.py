"""What it costs that people sit together at tables of any size."""

from dataclasses import dataclass
from math import comb
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, Affinity
from bot.domain.few import parted, seats_of, together
from bot.domain.population import UNDECLARED, Costs, Mask, Rows
from bot.domain.programmes import Surplus
from bot.domain.turns import MOST_TURN

COUPLES = 96
"""Among so many couples the costs are exact: see _Units."""
_PAIR = 2


@dataclass(frozen=True)
class _Units:
    """What each aim is worth, as in affinity.Units: more than all lesser aims at all these tables.

    From the least: topics, team and hours; how recently those met who meet again, and whose turn it
    is; who meets again; who makes three, or finds no pairing across generations that they could
    join; where somebody of the middle sits between two who are across; where nobody is across; and
    who sits alone. With 96 couples the sum stays below 2**53, also if everybody sits alone; then
    the second and the third count alike.
    """

    soft: int
    recent: int
    turn: int
    again: int
    third: int
    middle: int
    same: int
    alone: int

    @classmethod
    def among(cls, tables: int, most: int, people: int) -> Self:
        """The units for so many people at so many tables of so many seats."""
        couples = min(tables * comb(most, 2), comb(people, 2))
        turn = MOST_SOFT * couples + 1
        again = turn * (MOST_AGAIN * couples + MOST_TURN * people + 1)
        return cls(1, turn, turn, again, *cls._above(again, tables, people, couples))

    @classmethod
    def without_turns(cls, tables: int, most: int, people: int) -> Self:
        """The same for all but the least three aims, in much smaller numbers."""
        couples = min(tables * comb(most, 2), people * (most - 1) // 2)
        return cls(0, 0, 0, 1, *cls._above(1, tables, people, couples))

    @classmethod
    def of_least(cls, people: int) -> Self:
        """The same for the least three alone, of a few people."""
        couples = comb(people, 2)
        recent = MOST_SOFT * couples + 1
        return cls(1, recent, recent * (MOST_AGAIN * couples + 1), 0, 0, 0, 0, 0)

    @staticmethod
    def _above(again: int, tables: int, people: int, couples: int) -> tuple[int, int, int, int]:
        third = again * (couples + 1)
        middle = third * (2 * people + 1)
        same = middle * (tables + 1)
        return third, middle, same, same * (tables + 1)


def best_tables(those: Affinity, rows: Rows) -> Rows:
    """(t, most): these people, a few, at the best tables of all by one aim after another: of those
    who sit alone, whoever waited longest does only where nobody else can."""
    people, most = len(rows), those.rules.most_together
    sets = together(those.ago(rows[:, None], rows) == 0, most)
    seats = seats_of(sets, rows, those.chair, most)
    _, order = np.unique(those.people.waited[rows], return_inverse=True)
    waits = (sets @ (people + 1.0) ** order) * (sets.sum(axis=1) == 1)
    main, least = (
        TableCosts(those, seats, units).each(seats)
        for units in (_Units.without_turns(people, most, people), _Units.of_least(people))
    )
    return seats[parted(sets, main, waits, least)]


class TableCosts:
    """What tables of these people cost; `seats` is (t, most)."""

    def __init__(self, those: Affinity, seats: Rows, units: _Units | None = None) -> None:
        self._those, self._rows = those, np.unique(np.append(seats, those.chair))
        count, self._width = seats.shape
        self._units = units or _Units.among(count, self._width, len(self._rows))
        ago = those.ago(self._rows[:, None], self._rows)
        again = self._units.again + self._units.recent * those.recency(ago)
        soft = self._units.soft * those.soft(self._rows[:, None], self._rows)
        self._couple = soft + again * (ago > 0)
        self._apart = (ago == 0).astype(np.float64)
        joins = those.rules.surplus is Surplus.GROUPS
        self._leaves = those.rules.surplus is Surplus.WAIT
        self._other_most = _PAIR if self._leaves else _PAIR + 1
        self._most = those.rules.most_together
        self._has_guests = joins
        peer = self._units.third * joins + self._units.turn * those.turn[self._rows]
        wait = self._units.turn * those.wait[self._rows]
        self._each_bears = np.column_stack([np.ones(len(self._rows)), peer, wait])

    @classmethod
    def without_turns(cls, those: Affinity, seats: Rows) -> Self:
        """The same but for turns, topics, team and hours."""
        tables, most = seats.shape
        people = int(np.count_nonzero(seats != those.chair))
        return cls(those, seats, _Units.without_turns(tables, most, people))

    def total(self, seats: Rows) -> float:
        """The cost of all these tables."""
        return float(self.each(seats).sum())

    def each(self, seats: Rows) -> Costs:
        """What each table costs, but for what an empty one costs too."""
        taken = self._taken(seats)
        within = ((taken @ self._couple) * taken).sum(axis=1) / 2
        costs, is_wrong = self._shapes(seats, taken @ self._each_bears)
        return np.where(is_wrong, np.inf, costs + within - self._units.same)

    def costs(self, left: Rows, right: Rows, chance: np.random.Generator | None = None) -> Costs:
        """(t, t): the cost of each left side with each right side, or what chance says instead. As
        they are now is on the diagonal; what is not allowed costs more than all of that."""
        one, other = self._taken(left), self._taken(right)
        borne = (one @ self._each_bears)[:, None] + other @ self._each_bears
        costs, is_wrong = self._shapes(self._together(left, right), borne)
        costs += one @ self._couple @ other.T
        if chance:
            costs = chance.random(costs.shape)
        costs[is_wrong | (one @ self._apart @ other.T > 0)] = costs.trace() + 1
        return costs

    def _shapes(self, tables: Rows, borne: Costs) -> tuple[Costs, Mask]:
        """What it costs that people of these generations sit together, and where it must not be.
        `borne` is, on the last axis, how many they are, what it costs them that nobody is across,
        and what, to sit alone."""
        units, (size, peer, wait) = self._units, np.moveaxis(borne, -1, 0)
        is_across, are_all = self._those.have_across(tables), self._those.all_across(tables)
        thirds = np.maximum(size - _PAIR, 0) * ~(are_all & self._has_guests)
        costs = units.third * thirds + (units.alone + wait) * (size == 1)
        costs += (units.same + peer) * ~is_across + units.middle * (is_across & ~are_all)
        is_wrong = size > np.where(are_all, self._most, self._other_most)
        if self._leaves:
            are_declared = (self._those.generation[tables] != UNDECLARED).sum(axis=-1) == size
            is_wrong |= (size == _PAIR) & are_declared & ~is_across
        return costs, is_wrong

    def _taken(self, seats: Rows) -> NDArray[np.float64]:
        """(t, rows): 1 for whoever sits there."""
        taken = np.zeros((len(seats), len(self._rows)))
        np.put_along_axis(taken, np.searchsorted(self._rows, seats), 1, axis=1)
        taken[:, -1] = 0
        return taken

    def _together(self, left: Rows, right: Rows) -> Rows:
        """(t, t, 2 most): each left side with each right side."""
        shape = len(left), len(right), left.shape[1]
        both = np.broadcast_to(left[:, None], shape), np.broadcast_to(right, shape)
        return np.concatenate(both, axis=2)
