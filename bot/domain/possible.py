"""Every table that there could be of some people, of whom many are kept apart, and which of them to
take: an integer programme. The more are kept apart, the fewer tables there are, and the more people
can be weighed at once."""

from collections.abc import Callable

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csc_array

from bot.domain.affinity import Affinity, Costs, Mask, Rows

_MOST_TABLES, _NODES = 20_000, 200
"""Among how many tables the best are looked for, and how long."""


def possible(
    those: Affinity, groups: Rows, most: int, may_grow: Callable[[Rows], Mask]
) -> tuple[Rows, int]:
    """(t, most): every one, two and more, up to so many, of the people in the first of these groups,
    of whom no two are to be kept apart; and in how many groups they are: as many as are not too
    many. `groups` are padded with the chair, as are the tables. `may_grow` says of tables whether
    they could be part of one that is wanted."""
    found = np.full((1, most), those.chair)
    for count, group in enumerate(groups):
        more = found
        for who in group[group != those.chair]:
            more = np.concatenate([more, _with(those, more, who, may_grow)])
            if len(more) > _MOST_TABLES:
                return found[1:], count
        found = more
    return found[1:], len(groups)


def _with(those: Affinity, tables: Rows, who: int, may_grow: Callable[[Rows], Mask]) -> Rows:
    """Those of these tables where there is room for somebody, with them."""
    may_join = those.may_meet(who)
    may_join[those.chair] = True
    tables = tables[(tables[:, -1] == those.chair) & may_join[tables].all(axis=1)]
    tables[np.arange(len(tables)), np.argmax(tables == those.chair, axis=1)] = who
    return tables[may_grow(tables)]


def chosen(those: Affinity, tables: Rows, costs: Costs) -> Rows | None:
    """Which of these tables to take, so that everybody sits at one of them, at the least cost there
    is, as far as it is found in reasonable time; None if nothing is. Infinite costs are not
    allowed."""
    table, place = np.nonzero(tables != those.chair)
    row = np.unique(tables[table, place], return_inverse=True)[1]
    taken = csc_array((np.ones(len(table)), (row, table)))
    found = milp(
        np.where(np.isinf(costs), 0, costs),
        integrality=np.ones(len(costs)),
        bounds=Bounds(0, np.isfinite(costs)),
        constraints=LinearConstraint(taken, 1, 1),
        options={"mip_rel_gap": 0, "node_limit": _NODES},
    )
    return None if found.x is None else np.flatnonzero(np.rint(found.x) > 0)
