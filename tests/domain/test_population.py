"""People and history as columns of numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.population import UNDECLARED, History, People, Person, Rules, choices
from tests.domain.companies import TOPICS


@given(st.lists(st.frozensets(st.sampled_from(TOPICS)), max_size=5))
def test_every_chosen_topic_is_a_one_and_nothing_else_is(chosen: list[frozenset[str]]) -> None:
    rows = choices(chosen, TOPICS).toarray()
    for row, names in zip(rows, chosen, strict=True):
        assert row.tolist() == [topic in names for topic in TOPICS]


def test_a_person_becomes_a_row_of_each_column() -> None:
    """With numbers in place of names, and -1 for what is not known."""
    people = People.of(
        [
            Person(7, None, None, -60, need=3, blocked=frozenset({5, 9})),
            Person(5, 2, "sales", 330, frozenset({"b"}), frozenset({"a"}), waited=2),
            Person(6, 0, "sales"),
        ]
    )
    assert people.ids.tolist() == [7, 5, 6]
    assert people.generation.tolist() == [UNDECLARED, 2, 0]
    assert people.team[0] == UNDECLARED != people.team[1] == people.team[2]
    assert people.utc_offset.tolist() == [-60, 330, 0]
    assert people.topics == ("a", "b")
    assert people.can_show.toarray().tolist() == [[0, 0], [0, 1], [0, 0]]
    assert people.wants_to_learn.toarray().tolist() == [[0, 0], [1, 0], [0, 0]]
    assert people.need.tolist() == [3, 0, 0]
    assert people.waited.tolist() == [0, 2, 0]
    assert people.apart.tolist() == [[7, 5], [7, 9]]
    assert len(people) == 3


def test_some_rows_are_taken_in_the_order_asked_for() -> None:
    """Whom to keep apart and the topics stay as they are."""
    people = People.of([Person(n, n, blocked=frozenset({9}), need=n) for n in range(4)])
    taken = people.take(np.array([2, 0]))
    assert taken.ids.tolist() == taken.generation.tolist() == taken.need.tolist() == [2, 0]
    assert taken.apart.tolist() == people.apart.tolist()


def test_nobody_is_a_population_too() -> None:
    """All columns are empty and of the right type."""
    nobody = People.of([])
    assert len(nobody) == 0
    assert nobody.apart.shape == (0, 2)
    assert History.of().rounds_ago.dtype == np.int16


@pytest.mark.parametrize(
    "wrong", [{"gap": 0}, {"gap": 251}, {"cooldown": -1}, {"cooldown": 251}, {"cap": 2}, {"cap": 9}]
)
def test_rules_by_which_nobody_can_plan_are_refused(wrong: dict[str, int]) -> None:
    """At once, when they are made."""
    with pytest.raises(ValueError, match="Rules"):
        Rules(**wrong)  # type: ignore[arg-type]
