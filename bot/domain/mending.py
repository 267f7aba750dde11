"""Tables of any size, put together anew: where somebody sits alone, is a third, or meets the same
people again, because many are kept apart or few are there."""

from dataclasses import dataclass
from math import comb
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, MOST_TURN, Affinity, Costs, Rows
from bot.domain.programmes import Surplus

_TRIALS, _PASSES = 4, 30
_COUPLES = 96
"""Among so many couples the costs are exact: see _Units."""
_PAIR = 2
_SPARE = 2
"""Empty tables, where people can move to."""


def room_for(most: int) -> int:
    """How many tables of so many people can be mended together: two at least."""
    return max(2, _COUPLES // comb(most, 2) - _SPARE)


def mended(those: Affinity, seats: Rows, rng: np.random.Generator) -> Rows:
    """The same people at tables that cost no more. `seats` is (t, most): most is at least 3,
    whoever waits sits alone, and the empty chairs of a table are its last.

    Several times over a coin says of everybody on which side of the table they sit, and left sides
    are put together with right sides anew at the least cost there is. To get out of dead ends, that
    is tried again from the best that was found, after one pass that only chance decides.
    """
    best = np.pad(seats, ((0, _SPARE), (0, 0)), constant_values=those.chair)
    tables = _Tables(those, best)
    for trial in range(_TRIALS):
        seats = best
        for number in range(_PASSES):
            side = rng.integers(2, size=seats.shape, dtype=np.bool_)
            left, right = np.where(side, seats, those.chair), np.where(side, those.chair, seats)
            costs = tables.costs(left, right, rng if trial and not number else None)
            both = np.hstack([left, right[linear_sum_assignment(costs)[1]]])
            seats = np.sort(both, axis=1)[:, : seats.shape[1]]  # the chair is the last of all
        best = min(best, seats, key=tables.total)
    return best[best[:, 0] != those.chair]


@dataclass(frozen=True)
class _Units:
    """What each aim is worth, as in affinity.Units: more than all lesser aims at all these tables.

    From the least: topics, team and hours; whose turn it is; who met lately; who makes three, or
    finds no pairing across generations that they could join; where somebody of the middle sits
    between two who are across; where nobody is across; and who sits alone. With 96 couples the sum
    stays below 2**53, also if everybody sits alone.
    """

    turn: int
    again: int
    third: int
    middle: int
    same: int
    alone: int

    @classmethod
    def among(cls, tables: int, most: int) -> Self:
        """The units for so many tables of so many people."""
        people, couples = tables * most, tables * comb(most, 2)
        turn = MOST_SOFT * couples + 1
        again = turn * (MOST_AGAIN * couples + MOST_TURN * people + 1)
        third = again * (couples + 1)
        middle = third * (2 * people + 1)
        same = middle * (tables + 1)
        return cls(turn, again, third, middle, same, same * (tables + 1))


class _Tables:
    def __init__(self, those: Affinity, seats: Rows) -> None:
        self._those, self._rows = those, np.unique(np.append(seats, those.chair))
        self._units = _Units.among(*seats.shape)
        self._couple, self._apart = self._couples()
        joins = those.rules.surplus is Surplus.GROUPS
        self._most = those.rules.cap if joins else _PAIR + 1
        self._has_guests = joins
        self._peer = self._units.third * joins + self._units.turn * those.turn[self._rows]

    def total(self, seats: Rows) -> float:
        """The cost of all these tables."""
        taken, nobody = self._taken(seats), np.full_like(seats, self._those.chair)
        within = ((taken @ self._couple) * taken).sum() / 2
        return float(self.costs(seats, nobody).trace() + within)

    def costs(self, left: Rows, right: Rows, chance: np.random.Generator | None = None) -> Costs:
        """(t, t): the cost of each left side with each right side, or what chance says instead. As
        they are now is on the diagonal; what is not allowed costs more than all of that."""
        units, one, other = self._units, self._taken(left), self._taken(right)
        size = one.sum(axis=1)[:, None] + other.sum(axis=1)
        tables = self._together(left, right)
        is_across, are_all = self._those.have_across(tables), self._those.all_across(tables)
        thirds = np.maximum(size - _PAIR, 0) * ~(are_all & self._has_guests)
        peers = units.same + (one @ self._peer)[:, None] + other @ self._peer
        costs = one @ self._couple @ other.T + units.third * thirds + units.alone * (size == 1)
        costs += peers * ~is_across + units.middle * (is_across & ~are_all)
        if chance:
            costs = chance.random(costs.shape)
        is_wrong = one @ self._apart @ other.T > 0
        costs[is_wrong | (size > np.where(are_all, self._most, _PAIR + 1))] = costs.trace() + 1
        return costs

    def _couples(self) -> tuple[Costs, Costs]:
        """(rows, rows): what it costs that these two sit together, and 1 if they must not."""
        place = np.full(self._those.chair + 1, len(self._rows))
        place[self._rows] = np.arange(len(self._rows))
        known, rows = self._those.known, self._rows
        known = known[np.isin(known.one, rows) & np.isin(known.other, rows)]
        one, other = place[known.one], place[known.other]
        again = self._units.again + self._units.turn * self._those.recency(known.ago)
        costs = self._those.soft(rows[:, None], rows).astype(np.float64)
        apart = np.zeros(costs.shape)
        for these in ((one, other), (other, one)):
            costs[these] += again * (known.ago > 0)
            apart[these] = known.ago == 0
        return costs, apart

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
