"""How many topics two people have in common."""

import tracemalloc
from random import Random

import numpy as np
import pytest

from bot.domain.affinity import Affinity
from bot.domain.because import Fit
from bot.domain.population import History, People, Person, Rules
from bot.domain.reasons import told


def crowd(number: int, topics: int, *, each: int, seed: int = 1) -> list[Person]:
    """So many people who show and want some of so many topics, the first ones most."""
    chance = Random(seed)

    def some() -> frozenset[str]:
        return frozenset(f"topic {int(topics ** chance.random())}" for _ in range(each))

    return [Person(n, n % 2, can_show=some(), wants_to_learn=some()) for n in range(number)]


def loners(number: int) -> list[Person]:
    """People with topics in their own words: only the next one wants to learn what each shows."""
    own = [frozenset(f"{place} in my own words {n}" for place in "abc") for n in range(number + 1)]
    return [Person(n, n % 2, can_show=own[n + 1], wants_to_learn=own[n]) for n in range(number)]


def known(people: list[Person]) -> Affinity:
    return Affinity(People.of(people), History.of(), Rules())


@pytest.mark.parametrize(("number", "topics"), [(9, 4), (9, 400), (300, 20), (300, 2000)])
def test_every_topic_that_one_shows_and_the_other_wants_counts(number: int, topics: int) -> None:
    """Whether many have chosen it or few; nobody has any in common with the chair."""
    people = crowd(number, topics, each=6)
    those, rows = known(people), np.arange(number + 1)
    expected = [[len(one.can_show & other.wants_to_learn) for other in people] for one in people]
    table = np.pad(np.array(expected), ((0, 1), (0, 1)))
    others = np.random.default_rng(1).permutation(rows)
    assert table.any()
    assert (those.fit(rows[:, None], rows) == table).all()
    assert (those.fit(rows, rows[:, None]) == table.T).all()
    assert (those.fit(rows, others) == table[rows, others]).all()


def test_nobody_has_a_topic_in_common_where_nobody_has_any() -> None:
    rows = np.arange(2)
    assert not known([Person(0)]).fit(rows[:, None], rows).any()


def test_memory_grows_with_the_people_and_the_topics_that_they_name() -> None:
    """Not with the people times all topics: of four times the people with topics in their own
    words that would be sixteen times as much."""
    few, many = (_peak_of_telling(loners(number)) for number in (400, 1600))
    assert many < 8 * few


def _peak_of_telling(people: list[Person]) -> int:
    """The most memory held while these are compared, and each learns their topic."""
    seats = np.arange(len(people)).reshape(-1, 2)
    tracemalloc.start()
    try:
        those = known(people)
        assert those.fit(*seats.T).any()
        plan = told(those, History.of(), seats, those.mentors(seats), 1)
        assert {pairing.because.fit for pairing in plan.pairings} == {Fit.SHOWN_AND_WANTED}
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
