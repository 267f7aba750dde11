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
    a circle, of whom nobody can say who is above, everybody with the one that they have named."""
    upwards, circle = manager.copy(), in_circles(manager)
    upwards[circle] = NOBODY
    return np.concatenate([_upwards(upwards), np.column_stack([circle, manager[circle]])])


def in_circles(manager: Managers) -> NDArray[np.int64]:
    """Those who come back to themselves on the way up."""
    above = np.append(manager, NOBODY)
    for _ in range(len(above).bit_length()):
        above = above[above]
    return np.unique(above[above != NOBODY])


def _upwards(manager: Managers) -> NDArray[np.int64]:
    """The same where nobody is in a circle."""
    below = np.flatnonzero(manager != NOBODY)
    above = manager[below]
    pairs = [np.empty((0, 2), np.int64)]
    while len(below):
        pairs.append(np.column_stack([below, above]))
        above = manager[above]
        below, above = below[above != NOBODY], above[above != NOBODY]
    return np.concatenate(pairs)
