"""A few people, put together in the best way there is: every way is weighed."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import Costs, Mask, Rows

FEW = 13
"""For so many people it takes some hundredths of a second; for each one more, three times that."""

Sets = NDArray[np.int64]
"""Sets of people: bit i stands for the person at place i."""


def parted(tables: Mask, costs: Costs) -> Rows:
    """Which of these tables to take, so that everybody sits at one of them, at the least cost there
    is. `tables` is (t, people), of people who could sit together, with everybody alone among them;
    `costs` are whole numbers, the cost of each table."""
    people = tables.shape[1]
    at = np.full(1 << people, -1)
    at[tables @ (1 << np.arange(people))] = np.arange(len(tables))
    cost = np.append(costs, np.inf)[at]
    return at[_cheapest(cost, _least(cost, people))]


def _least(cost: Costs, people: int) -> Costs:
    """For each set of people the least that it can cost to put them together."""
    least = np.zeros(1 << people)
    for last in range(people):
        beside, others = (sets[: 3**last] for sets in _disjoint(people - 1))
        mine = least[1 << last : 2 << last]
        mine[:] = np.inf
        np.minimum.at(mine, beside | others, cost[beside | 1 << last] + least[others])
    return least


def _cheapest(cost: Costs, least: Costs) -> list[int]:
    """The sets that everybody is parted into at the least cost."""
    left, found = len(cost) - 1, []
    while left:
        last = left.bit_length() - 1
        sets = np.arange(1 << last, 2 << last)
        sets = sets[sets & ~left == 0]
        found.append(int(sets[np.argmin(cost[sets] + least[left ^ sets])]))
        left ^= found[-1]
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
