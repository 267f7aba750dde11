"""Which tables are put together anew, where not all can be."""

import numpy as np
import pytest

from bot.domain.affinity import Affinity
from bot.domain.nearest import nearest_first
from bot.domain.population import History, People, Person, Rules

_PATH, _CROWD = 7, 30
_EVERYBODY = range(_PATH + _CROWD)


def _on_the_path(who: int) -> Person:
    """They may meet whoever comes before and after them, and the last also the crowd."""
    beside = {who - 1, who, who + 1}
    crowd = set(range(_PATH, _PATH + _CROWD)) if who == _PATH - 1 else set[int]()
    return Person(who, who % 2, blocked=frozenset(set(_EVERYBODY) - beside - crowd))


_PEOPLE = [*map(_on_the_path, range(_PATH)), *(Person(who, 0) for who in _EVERYBODY[_PATH:])]
_THOSE = Affinity(People.of(_PEOPLE), History.of(), Rules())
_TABLES = [[6, 7], *([who, who + 1] for who in range(8, 36, 2)), [36], [4, 5], [2, 3], [1], [0]]
_SEATS = np.array([table + [_THOSE.chair] * (3 - len(table)) for table in _TABLES])


@pytest.mark.parametrize("seed", range(5))
def test_those_come_first_whom_a_chain_of_few_choices_goes_by(seed: int) -> None:
    """From who sits alone at one end to the crowd at the other, of whom anybody will do."""
    lacking = (_SEATS[:, 1] == _THOSE.chair) & (_SEATS[:, 0] < _PATH)
    order = nearest_first(_THOSE, _SEATS, lacking, 8, np.random.default_rng(seed))
    first = [set(_SEATS[table].tolist()) - {_THOSE.chair} for table in order[:5]]
    assert sorted(map(min, first[:2])) == [0, 1]
    assert first[2:5] == [{2, 3}, {4, 5}, {6, 7}]
    assert sorted(order.tolist()) == list(range(len(_SEATS)))


def test_so_many_tables_are_looked_for_and_the_others_stay_in_their_order() -> None:
    """All of them are there, each once."""
    lacking = np.arange(len(_SEATS)) == 3
    order = nearest_first(_THOSE, _SEATS, lacking, 1, np.random.default_rng(1))
    assert order.tolist() == [3, *(table for table in range(len(_SEATS)) if table != 3)]
    nobody = nearest_first(_THOSE, _SEATS, lacking & False, 9, np.random.default_rng(1))
    assert nobody.tolist() == list(range(len(_SEATS)))
