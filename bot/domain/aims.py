"""One aim after another, each as far as those before it allow: integer programmes."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.domain.population import Costs

_NODES = 200
"""How long a better way to reach an aim is looked for, so that the time has a bound."""

Numbers = NDArray[np.int64]
Aim = tuple[Costs, float]
"""What one of each is worth, and more than which all together cannot come to."""


def reached(
    aims: Iterable[Aim],
    limits: Sequence[LinearConstraint],
    highest: Costs,
    start: Numbers,
) -> Numbers:
    """How many to take of each, from none to the highest number within these limits, so that the
    first aim is reached best, of those ways the next, and so on. What a later one cannot come to
    counts only where those before came to theirs. `start` is one way: nothing worse is given."""
    best, limits, is_most = start, [*limits], True
    if not len(start):
        return start
    for worth, most in aims:
        is_most = is_most and most < np.inf
        most = most if is_most else np.inf
        if worth.any() and worth @ best < most:
            bound = [LinearConstraint(worth, -np.inf, most)] if is_most else []
            best = _better(best, worth, [*limits, *bound], highest)
        limits.append(LinearConstraint(worth, worth @ best, np.inf))
        is_most = is_most and worth @ best == most
    return best


def _better(
    best: Numbers, worth: Costs, limits: Sequence[LinearConstraint], highest: Costs
) -> Numbers:
    found = milp(
        -worth,
        integrality=np.ones(len(worth)),
        bounds=Bounds(0, highest),
        constraints=limits,
        options={"mip_rel_gap": 0, "node_limit": _NODES},
    )
    if found.x is None:
        return best
    other: Numbers = np.rint(found.x).astype(np.int64)
    return max(best, other, key=lambda numbers: float(worth @ numbers))
