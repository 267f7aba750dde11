"""Tables of any size, put together anew: where somebody sits alone, is a third, or meets the same
people again, because many are kept apart or few are there."""

from math import comb

import numpy as np
from scipy.optimize import linear_sum_assignment

from bot.domain.affinity import Affinity
from bot.domain.costs import COUPLES, TableCosts, best_tables
from bot.domain.few import FEW
from bot.domain.population import Rows

_TRIALS, _PASSES = 4, 30
_SPARE = 2
"""Empty tables, where people can move to."""


def room_for(most: int) -> int:
    """How many tables of so many people can be mended together: two at least."""
    return max(2, COUPLES // comb(most, 2) - _SPARE)


def mended(those: Affinity, seats: Rows, rng: np.random.Generator) -> Rows:
    """The same people at tables that cost no more. `seats` is (t, most): most is at least 3,
    whoever waits sits alone, and the empty chairs of a table are its last.

    Several times over a coin says of everybody on which side of the table they sit, and left sides
    are put together with right sides anew at the least cost there is. To get out of dead ends, that
    is tried again from the best that was found, after one pass that only chance decides. Of a few
    people every way to put them together is weighed.
    """
    best = np.pad(seats, ((0, _SPARE), (0, 0)), constant_values=those.chair)
    rows = rng.permutation(seats[seats != those.chair])
    if len(rows) <= FEW:
        return best_tables(those, rows)
    return _tried(those, TableCosts(those, best), best, rng)


def _tried(those: Affinity, tables: TableCosts, best: Rows, rng: np.random.Generator) -> Rows:
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
