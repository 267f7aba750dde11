"""Every table that there could be of some people, of whom many are kept apart, so that the
best can be chosen. The more are kept apart, the fewer there are, and the more people can be weighed
at once."""

from collections.abc import Callable

import numpy as np
from scipy.sparse import csc_array

from bot.domain.affinity import Affinity
from bot.domain.population import Mask, Rows


def possible(
    those: Affinity, groups: Rows, at_most: int, may_grow: Callable[[Rows], Mask]
) -> tuple[Rows, int]:
    """(t, most): every one, two and more of the people in the first of these groups (g, most), of
    whom no two are to be kept apart; and how many groups those are: as many as can form so many
    tables at most. Groups and tables are padded with the chair. `may_grow` says of tables whether
    they could be part of one that is wanted."""
    found = np.full((1, groups.shape[1]), those.chair)
    for count, group in enumerate(groups):
        more = found
        for who in group[group != those.chair]:
            more = np.concatenate([more, joined(those, more, who, may_grow)])
            if len(more) > at_most:
                return found[1:], count
        found = more
    return found[1:], len(groups)


def joined(those: Affinity, tables: Rows, who: int, may_grow: Callable[[Rows], Mask]) -> Rows:
    """Those of these tables where there is room for somebody, with them."""
    may_join = those.may_meet(who)
    may_join[those.chair] = True
    tables = tables[(tables[:, -1] == those.chair) & may_join[tables].all(axis=1)]
    tables[np.arange(len(tables)), np.argmax(tables == those.chair, axis=1)] = who
    return tables[may_grow(tables)]


def places(those: Affinity, tables: Rows) -> csc_array:
    """(people, t): 1 for each of them who sits there, in the order of their rows."""
    table, place = np.nonzero(tables != those.chair)
    rows, row = np.unique(tables[table, place], return_inverse=True)
    return csc_array((np.ones(len(table)), (row, table)), shape=(len(rows), len(tables)))
