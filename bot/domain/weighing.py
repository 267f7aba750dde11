"""Every table that there could be is weighed: of all people, or of those around whoever lacks
something."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint

from bot.domain.affinity import Affinity
from bot.domain.aims import Aim, reached
from bot.domain.costs import TableCosts
from bot.domain.guests import most_in_company
from bot.domain.population import Costs, Mask, Rows
from bot.domain.possible import joined, places, possible
from bot.domain.programmes import Surplus

_MOST_PEOPLE, _MOST_TABLES = 400, 2_048
"""Among how many people, and so how many tables that they could sit at, the best are looked for."""
_PAIR = 2


def at_best(those: Affinity, seats: Rows) -> Rows | None:
    """The same people at tables where as many sit as can, as many are across as can be, the fewest
    are thirds and meet again, in this order: an integer programme over all the tables that there
    could be. As they are, if nothing is better; None if there are too many of those."""
    if np.count_nonzero(seats != those.chair) > _MOST_PEOPLE:
        return None
    most = those.rules.most_together
    some, count = possible(
        those, np.sort(seats), _MOST_TABLES, lambda each: _size(those, each) <= most
    )
    if count < len(seats):
        return None
    return _chosen(those, seats, some, lambda _, costs: [(-costs, np.inf)])


def better_in_part(those: Affinity, seats: Rows, at_most: int) -> Rows:
    """The first of these tables, as many as can be weighed among so many, put together anew so that
    more sit, more are across, or more are guests: who is a third or meets again does not count. As
    they are, if nothing is better."""
    some, count = _few_possible(those, seats, at_most)
    first = seats[:count]
    people = first[first != those.chair]
    anew = _chosen(those, first, some, lambda each, _: _main_aims(those, each, people))
    return seats if anew is first else np.concatenate([anew, seats[count:]])


def _few_possible(those: Affinity, seats: Rows, at_most: int) -> tuple[Rows, int]:
    """The tables that could be, without those of three people of whom each may meet most others:
    twos of them will do, and one of them who joins a table of now, if there is an odd one out."""
    has_few = np.append(2 * those.apart_from() > those.chair, [True])
    most, joins = those.rules.most_together, those.rules.surplus is Surplus.GROUPS

    def may_grow(each: Rows) -> Mask:
        size, has_some = _size(those, each), (has_few[each] & (each != those.chair)).any(axis=1)
        has_some |= joins & those.all_across(each)
        return (size <= _PAIR) | (has_some & (size <= most))

    some, count = possible(those, np.sort(seats), at_most, may_grow)
    first = np.sort(seats[:count])  # the chair is the last of all
    for one in first[~has_few[first]][:1]:
        some = np.concatenate(
            [some, joined(those, first, one, lambda each: _size(those, each) <= most)]
        )
    return some, count


def _chosen(
    those: Affinity, seats: Rows, some: Rows, wanted: Callable[[Rows, Costs], list[Aim]]
) -> Rows:
    """The best of these tables and of those that there are now, each person at one."""
    some = np.concatenate([some, np.sort(seats)])  # the chair is the last of all
    is_now = np.arange(len(some)) >= len(some) - len(seats)
    costs = TableCosts.without_turns(those, seats).each(some)
    may_be = np.isfinite(costs)
    aims = wanted(some, np.where(may_be, costs, 0))
    everybody = LinearConstraint(places(those, some), 1, 1)
    best = reached(aims, [everybody], 1.0 * may_be, is_now.astype(np.int64)) > 0
    return seats if best[is_now].all() else some[best]


def _main_aims(those: Affinity, tables: Rows, people: Rows) -> list[Aim]:
    """What each of these tables adds to seats, to how many are across, and to who is at one where
    all are, where the surplus joins; and what all these people could come to."""
    size, ages = _size(those, tables), those.generation[people]
    most_across = those.most_across(ages)
    adds = [(size * (size > 1), len(people)), (those.have_across(tables), most_across)]
    if those.rules.surplus is Surplus.GROUPS:
        most = most_in_company(ages, most_across, those.rules)
        adds.append((size * those.all_across(tables), most))
    return [(add.astype(np.float64), most) for add, most in adds]


def _size(those: Affinity, tables: Rows) -> NDArray[np.int64]:
    size: NDArray[np.int64] = (tables != those.chair).sum(axis=1)
    return size
