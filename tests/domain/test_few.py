"""A few people, of whom every way to put them together is weighed."""

from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.few import parted, seats_of, together


def _least(left: frozenset[int], costs: dict[frozenset[int], int]) -> int:
    """The least that it can cost to put these together, by trying everything."""
    if not left:
        return 0
    first = min(left)
    return min(
        cost + _least(left - table, costs)
        for table, cost in costs.items()
        if first in table and table <= left
    )


@given(st.integers(0, 6), st.integers(1, 4), st.randoms(use_true_random=False))
def test_no_way_to_put_people_together_costs_less(people: int, most: int, chance: Random) -> None:
    """Everybody is at one table, and no other tables cost less, also where some cost less than
    nothing."""
    tables = together(np.zeros((people, people), np.bool_), most)
    costs = np.array([chance.randint(-9, 9) for _ in tables], np.float64)
    sets = [frozenset(np.flatnonzero(table).tolist()) for table in tables]
    found = parted(tables, costs)
    assert sorted(who for table in found for who in sets[table]) == list(range(people))
    by_set = dict(zip(sets, map(int, costs), strict=True))
    assert costs[found].sum() == _least(frozenset(range(people)), by_set)


@given(st.integers(0, 6), st.randoms(use_true_random=False))
def test_of_ways_that_cost_as_much_the_one_that_costs_less_by_the_next_costs(
    people: int, chance: Random
) -> None:
    """Whatever the next costs come to: the first are worth more than all of them."""
    tables = together(np.zeros((people, people), np.bool_), 3)
    first, second = np.array([[chance.randint(0, 2) for _ in tables] for _ in "ab"], np.float64)
    found, whole = parted(tables, first, second), parted(tables, 1000 * first + second)
    assert (first[found].sum(), second[found].sum()) == (first[whole].sum(), second[whole].sum())


@pytest.mark.parametrize("most", [1, 2, 3, 5])
def test_those_who_are_kept_apart_are_never_together(most: int) -> None:
    """And everybody else is, in every way, up to so many."""
    apart = np.zeros((4, 4), np.bool_)
    apart[0, 3] = apart[3, 0] = True
    sets = {tuple(np.flatnonzero(table).tolist()) for table in together(apart, most)}
    every = (some for size in range(1, most + 1) for some in combinations(range(4), size))
    assert sets == {some for some in every if not {0, 3} <= {*some}}


def test_seats_are_taken_from_the_left() -> None:
    """The chair, whose row is the last, fills up a table."""
    taken = np.array([[True, False, True], [False, True, False]])
    assert seats_of(taken, np.array([5, 0, 2]), 9, 4).tolist() == [[2, 5, 9, 9], [0, 9, 9, 9]]
