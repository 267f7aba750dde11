"""A few people, put together in the best way there is: every way is weighed."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import Costs, Mask, Rows

FEW = 13
"""For so many people it takes some hundredths of a second; for each one more, three times that."""

Sets = NDArray[np.int64]
"""Sets of people: bit i stands for the person at place i."""
Way = tuple[Sets, Sets]
"""Tables of a person and some of those before them, and who else of those there is, side by side.
"""


def parted(tables: Mask, *costs: Costs) -> Rows:
    """Which of these tables to take, so that everybody sits at one of them, at the least cost there
    is; of several ways the one at the least of the next costs, and so on. `tables` is (t, people),
    of people who could sit together, with everybody alone among them; `costs` are whole numbers,
    the cost of each table."""
    people = tables.shape[1]
    at = np.full(1 << people, -1)
    at[tables @ (1 << np.arange(people))] = np.arange(len(tables))
    ways = [_ways(last, at) for last in range(people)]
    for each in costs:
        ways = _cheapest(np.append(each, np.inf)[at], ways)
    return at[_taken(ways)]


def _ways(last: int, at: Rows) -> Way:
    """All ways to have somebody at a table with none or some of those before them."""
    beside, others = (sets[: 3**last] for sets in _disjoint(len(at).bit_length() - 2))
    tables = beside | 1 << last
    can_be = at[tables] >= 0
    return tables[can_be], others[can_be]


def _cheapest(cost: Costs, ways: list[Way]) -> list[Way]:
    """Those of these ways that cost least for the same people."""
    least, found = np.zeros(len(cost)), []
    for last, (table, others) in enumerate(ways):
        costs, everybody = cost[table] + least[others], table | others
        least[1 << last : 2 << last] = np.inf
        np.minimum.at(least, everybody, costs)
        is_least = costs == least[everybody]
        found.append((table[is_least], others[is_least]))
    return found


def _taken(ways: list[Way]) -> list[int]:
    """The tables of everybody, by the first of these ways."""
    left, found = (1 << len(ways)) - 1, []
    while left:
        table, others = ways[left.bit_length() - 1]
        first = np.argmax(table | others == left)
        left = int(others[first])
        found.append(int(table[first]))
    return found


@cache
def _disjoint(people: int) -> tuple[Sets, Sets]:
    """Every two sets that share nobody; the first 3**k of them are of the first k people."""
    one = other = np.zeros(1, np.int64)
    for bit in range(people):
        one, other = (
            np.concatenate([one, one + (1 << bit), one]),
            np.concatenate([other, other, other + (1 << bit)]),
        )
    return one, other


def together(apart: Mask, most: int) -> Mask:
    """(t, people): every one, two and more of these people, up to so many, of whom no two are to be
    kept apart."""
    people = len(apart)
    sets = np.arange(1, 1 << people)
    sets = sets[np.bitwise_count(sets) <= most]
    taken = (sets[:, None] >> np.arange(people) & 1).astype(np.bool_)
    return taken[~((taken.astype(np.float32) @ apart > 0) & taken).any(axis=1)]


def seats_of(taken: Mask, rows: Rows, chair: int, most: int) -> Rows:
    """(t, most): the rows of those who are taken, padded with the chair."""
    seats = np.pad(np.where(taken, rows, chair), ((0, 0), (0, most)), constant_values=chair)
    return np.sort(seats, axis=1)[:, :most]  # the chair is the last of all
