"""Which tables to put together anew, where not all can be: those around whoever lacks something."""

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.population import Mask, Rows


def nearest_first(
    those: Affinity, seats: Rows, lacking: Mask, most: int, rng: np.random.Generator
) -> Rows:
    """Where those of these tables are, so many at the most, that could help where something is
    lacking; and then all others.

    The next is always that of whoever has the fewest choices, of all who lack something and all
    whom somebody at a table before may meet. So a chain of people who could move up is there as a
    whole; whoever has many choices ends it as well as any other of those.
    """
    by_choices = np.lexsort((rng.permutation(those.chair), -those.apart_from()))
    table = np.zeros(those.chair + 1, np.intp)
    table[seats.T] = np.arange(len(seats))
    near, is_left = np.zeros(those.chair + 1, np.bool_), np.ones(len(seats), np.bool_)
    near[seats[lacking]] = True
    near, table = (near & those.has_company)[by_choices], table[by_choices]
    order: list[int] = []
    while len(order) < most and (waiting := near & is_left[table]).any():
        order.append(int(table[waiting.argmax()]))
        is_left[order[-1]] = False
        for one in seats[order[-1]][seats[order[-1]] != those.chair]:
            near |= those.may_meet(one)[by_choices]
    return np.concatenate([order, np.flatnonzero(is_left)]).astype(np.intp)
