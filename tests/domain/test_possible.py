"""Every table that there could be of some people."""

from itertools import combinations

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.population import History, People, Person, Rules
from bot.domain.possible import places, possible

_PEOPLE = [Person(0), Person(1, blocked=frozenset({3})), *map(Person, range(2, 6))]
_THOSE = Affinity(People.of(_PEOPLE), History.of(), Rules())
_CHAIR = len(_PEOPLE)
_GROUPS = np.array([[5, 0, _CHAIR], [3, _CHAIR, _CHAIR], [4, 1, 2]])


def test_every_table_is_found_of_whom_no_two_are_kept_apart() -> None:
    """Once each, up to as many as a group has room for."""
    tables, count = possible(_THOSE, _GROUPS, 100, lambda some: np.ones(len(some), np.bool_))
    found = sorted(sorted(set(table) - {_CHAIR}) for table in tables.tolist())
    every = (list(some) for size in (1, 2, 3) for some in combinations(range(6), size))
    assert found == sorted(some for some in every if not {1, 3} <= set(some))
    assert count == 3


def test_as_many_groups_are_taken_as_do_not_form_too_many_tables() -> None:
    """Nobody of the others is at a table."""
    tables, count = possible(_THOSE, _GROUPS, 8, lambda some: np.ones(len(some), np.bool_))
    assert count == 2
    assert set(tables.ravel().tolist()) == {0, 3, 5, _CHAIR}
    assert places(_THOSE, tables).shape == (3, 7)


def test_tables_grow_only_as_far_as_they_may() -> None:
    """Up to two here."""
    tables, _ = possible(_THOSE, _GROUPS, 100, lambda some: some[:, 2] == _CHAIR)
    assert (tables[:, 2] == _CHAIR).all()
    assert len(tables) == 6 + 15 - 1
