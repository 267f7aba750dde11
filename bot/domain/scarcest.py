"""People put together in the best way there is: whoever could be at the fewest tables comes first,
then whoever could of those who are left. So there are few ways to weigh where one role is scarce,
or many are kept apart."""

from collections.abc import Iterator

import numpy as np

from bot.domain.few import Sets
from bot.domain.population import Costs, Mask, Rows

MOST_PEOPLE = 62
"""A set of so many is one whole number."""
_MOST_STEPS, _MOST_WAYS, _MOST_LEFT, _AT_A_TIME = 1 << 25, 1 << 20, 1 << 18, 1 << 18
"""How many steps are weighed at the most and how many ways are found by those for one person, which
takes about a second, from how many sets of people who are left, and about how many steps side by
side."""
_NONE = -1

Trail = list[tuple[Rows, Rows]]
"""For each person the ways so far: by which way one came, and which table was taken then."""


def parted(tables: Sets, costs: Costs, enough: float) -> Rows | None:
    """Which of these tables to take, so that everybody sits at one of them, at the least cost there
    is, which is known to be `enough` or less; None where that takes too long. The costs are whole
    numbers."""
    people = int(tables.max()).bit_length()
    over, least = _over_least(tables, costs, people)
    may_be = np.flatnonzero(over <= enough - least)
    tables, over = tables[may_be], over[may_be]
    left, cost, steps = np.array([(1 << people) - 1]), np.zeros(1), 0
    trail: Trail = []
    for person, theirs in _scarcest_first(tables, people):
        waits = left >> person & 1 == 1
        steps += int(np.count_nonzero(waits)) * len(theirs)
        if steps > _MOST_STEPS or len(left) > _MOST_LEFT:
            return None
        came, took = _ways_on(left, waits, tables, theirs)
        if len(came) > _MOST_WAYS:
            return None
        left, cost = left[came] ^ np.append(tables, 0)[took], cost[came] + np.append(over, 0)[took]
        best = _best(left, cost, enough - least)
        left, cost = left[best], cost[best]
        trail.append((came[best], took[best]))
    return may_be[_taken(trail)]


def _over_least(tables: Sets, costs: Costs, people: int) -> tuple[Costs, float]:
    """By how much each table costs more than everybody there does at the table where each costs
    least; and what that least is for all."""
    share = np.floor(costs / np.bitwise_count(tables))
    over, least = costs.copy(), 0.0
    for person in range(people):
        sits = tables >> person & 1 == 1
        mine = share[sits].min()
        over[sits] -= mine
        least += mine
    return over, least


def _scarcest_first(tables: Sets, people: int) -> Iterator[tuple[int, Rows]]:
    """Everybody, whoever could be at the fewest tables first, and where they could be of those
    tables at which nobody is who came before."""
    could = [np.count_nonzero(tables >> person & 1) for person in range(people)]
    others = np.arange(len(tables))
    for person in np.argsort(could, kind="stable").tolist():
        sits = tables[others] >> person & 1 == 1
        yield person, others[sits]
        others = others[~sits]


def _ways_on(left: Sets, waits: Mask, tables: Sets, theirs: Rows) -> tuple[Rows, Rows]:
    """By which way one comes, and which of their tables is taken, where somebody waits, of whom
    all are left; none where they have a place."""
    have, wait = np.flatnonzero(~waits), np.flatnonzero(waits)
    came, took = [have], [np.full(len(have), _NONE)]
    for some in np.array_split(wait, 1 + len(wait) * len(theirs) // _AT_A_TIME):
        way, table = np.nonzero(tables[theirs] & ~left[some, None] == 0)
        came.append(some[way])
        took.append(theirs[table])
    return np.concatenate(came), np.concatenate(took)


def _best(left: Sets, cost: Costs, most: float) -> Rows:
    """The cheapest of the ways after which the same people are left, if it costs not too much."""
    order = np.flatnonzero(cost <= most)
    order = order[np.lexsort((cost[order], left[order]))]
    is_first = np.append([True], left[order][1:] != left[order][:-1])
    cheapest: Rows = order[is_first[: len(order)]]
    return cheapest


def _taken(trail: Trail) -> list[int]:
    """The tables along the only way by which nobody is left."""
    way, found = 0, []
    for came, took in reversed(trail):
        if took[way] != _NONE:
            found.append(int(took[way]))
        way = came[way]
    return found
