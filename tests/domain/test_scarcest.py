"""People put together, of whom whoever could be at the fewest tables comes first."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import few, scarcest


@given(st.integers(1, 6), st.integers(1, 4), st.randoms(use_true_random=False))
def test_it_costs_as_little_as_it_can(people: int, most: int, chance: Random) -> None:
    """Everybody is at one table, and no other tables cost less: by the other way to weigh them."""
    tables = few.together(np.zeros((people, people), np.bool_), most)
    costs = np.array([chance.randint(-9, 9) for _ in tables], np.float64)
    alone = costs[tables.sum(axis=1) == 1].sum()
    found = scarcest.parted(tables @ (1 << np.arange(people)), costs, alone)
    assert found is not None
    assert (tables[found].sum(axis=0) == 1).all()
    assert costs[found].sum() == costs[few.parted(tables, costs)].sum()


def test_what_would_take_too_long_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Instead of the best tables there are none."""
    monkeypatch.setattr(scarcest, "_MOST_STEPS", 5)
    tables = few.together(np.zeros((6, 6), np.bool_), 3) @ (1 << np.arange(6))
    assert scarcest.parted(tables, np.zeros(len(tables)), 0) is None
