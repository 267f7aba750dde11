"""Who reports to whom: everybody below somebody, and everybody above them, all the way up.

People are numbers here, and `manager` tells for each that of the person right above, or NOBODY.
"""

import numpy as np
from numpy.typing import NDArray

NOBODY = -1
"""Instead of whoever would be above."""

Managers = NDArray[np.int64]


def reporting_lines(manager: Managers) -> NDArray[np.int64]:
    """Everybody with each of those above them: a row for each two. Of people who name each other in
    a circle each is above all others."""
    circle = in_circles(manager)
    below = np.flatnonzero(manager != NOBODY)
    above, turns = manager[below], len(circle)
    pairs = [np.empty((0, 2), np.int64)]
    while len(below) and turns >= 0:
        pairs.append(np.column_stack([below, above]))
        turns -= int(np.isin(above, circle).all())  # nobody comes out of a circle on the way up
        above = manager[above]
        below, above = below[above != NOBODY], above[above != NOBODY]
    found = np.concatenate(pairs)
    return np.unique(found[found[:, 0] != found[:, 1]], axis=0) if len(circle) else found


def in_circles(manager: Managers) -> NDArray[np.int64]:
    """Those who come back to themselves on the way up."""
    above = np.append(manager, NOBODY)
    for _ in range(len(above).bit_length()):
        above = above[above]
    return np.unique(above[above != NOBODY])
