"""Room for whoever is left where many are kept apart."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.affinity import Affinity
from bot.domain.population import History, People, Person, Rules
from bot.domain.reseating import reseated
from tests.domain.companies import companies, peers, planned, seeds, tables
from tests.domain.exact import Company, best_plan

Seats = list[set[int]]
Pairs = set[tuple[int, int]]


def _reseated(size: int, may_meet: Pairs, seats: list[list[int]], guest: int) -> Seats:
    """The tables after room was sought for the guest, where only these pairs may meet."""
    people = [
        Person(
            one,
            blocked=frozenset(
                other for other in range(size) if (min(one, other), max(one, other)) not in may_meet
            ),
        )
        for one in range(size)
    ]
    those = Affinity(People.of(people), History.of(), Rules())
    padded = [row + [those.chair] * (3 - len(row)) for row in seats]
    found = reseated(those, np.array(padded), np.array([guest]), np.random.default_rng(1))
    return [set(row) - {those.chair} for row in found.tolist()]


def test_a_guest_becomes_the_third_of_two_who_may_both_meet_them() -> None:
    """Nobody else moves."""
    assert _reseated(3, {(0, 1), (0, 2), (1, 2)}, [[0, 1]], 2) == [{0, 1, 2}]


def test_three_and_a_guest_become_two_and_two() -> None:
    """Where the guest may meet one of the three."""
    may_meet = {(0, 1), (0, 2), (1, 2), (1, 3)}
    found = _reseated(4, may_meet, [[0, 1, 2]], 3)
    assert sorted(map(sorted, found)) == [[0, 2], [1, 3]]


@pytest.mark.parametrize("links", [1, 2, 5])
def test_a_place_is_found_by_way_of_several_others(links: int) -> None:
    """The guest takes a place, its owner the next one, and the last becomes a third."""
    chain = [[2 * link, 2 * link + 1] for link in range(links + 1)]
    guest, last = 2 * links + 2, 2 * links
    may_meet = {(one, other) for one, other in chain}
    may_meet |= {(0, guest)} | {(2 * link - 1, 2 * link) for link in range(1, links + 1)}
    may_meet |= {(last - 1, last + 1)}
    found = _reseated(guest + 1, may_meet, chain, guest)
    assert {0, guest} in found
    assert {last - 1, last, last + 1} in found


def test_where_there_is_no_room_everything_stays_as_it_was() -> None:
    """A star has room for one ray only."""
    assert _reseated(3, {(0, 1), (0, 2)}, [[0, 1]], 2) == [{0, 1}]


@given(
    companies(most=9, rules=peers, density=st.sampled_from([0.5, 0.7, 0.85, 0.95])),
    seeds,
)
def test_as_many_are_seated_as_can_be_where_most_are_kept_apart(
    company: Company, seed: int
) -> None:
    """In twos and threes: every way to seat them was tried, and none seats more."""
    groups = tables(planned(company, seed))
    assert sum(map(len, groups)) == best_plan(company)[0]
    assert all(company.may_meet(*pair) for group in groups for pair in combinations(group, 2))
