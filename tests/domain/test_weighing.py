"""Every table that there could be is weighed."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.affinity import Affinity
from bot.domain.population import History, People, Person, Rows, Rules
from bot.domain.programmes import Format
from bot.domain.weighing import at_best, better_in_part
from tests.domain.companies import companies, few
from tests.domain.exact import Company, best_plan

torn = companies(least=1, most=8, density=st.sampled_from([0.3, 0.6, 0.85])).map(
    lambda company: replace(company, rules=replace(company.rules, format=Format.COFFEE))
)


def _known(company: Company) -> Affinity:
    people = People.of(sorted(company.people, key=lambda person: person.id))
    return Affinity(people, History.of(company.met), company.rules)


def _alone(those: Affinity) -> Rows:
    """Nobody at a table with anybody."""
    return np.pad(np.arange(those.chair)[:, None], ((0, 0), (0, 7)), constant_values=those.chair)


def _worth(company: Company, those: Affinity, seats: Rows) -> tuple[int, int]:
    """How many sit, and how many tables are across, of tables that may be."""
    ids = those.people.ids
    assert sorted(seats[seats < those.chair].tolist()) == list(range(those.chair))
    groups = [ids[table[table < those.chair]].tolist() for table in seats]
    groups = [group for group in groups if len(group) > 1]
    assert all(map(company.is_a_table, groups))
    return sum(map(len, groups)), sum(map(company.has_across, groups))


@few
@given(torn)
def test_the_best_tables_of_all_are_found(company: Company) -> None:
    """From nobody at a table: by trying everything, as many sit, and as many are across."""
    those = _known(company)
    best = at_best(those, _alone(those))
    assert best is not None
    assert _worth(company, those, best) == best_plan(company)[:2]


@few
@given(torn, st.lists(st.sampled_from([1, 8, 30, 1000]), max_size=4))
def test_tables_put_together_anew_in_part_are_never_worse(
    company: Company, at_most: list[int]
) -> None:
    """One part after another; where everybody has few choices, and all are one part, they are the
    best: by trying everything."""
    those = _known(company)
    seats, worth = _alone(those), (0, 0)
    for tables in at_most:
        seats = better_in_part(those, seats, tables)
        assert _worth(company, those, seats) >= worth
        worth = _worth(company, those, seats)
    if 1000 in at_most and (2 * those.apart_from() > those.chair).all():
        assert worth == best_plan(company)[:2]


@given(st.permutations(range(7)))
def test_an_odd_one_out_who_may_meet_everybody_finds_a_seat(order: list[int]) -> None:
    """Although three such people are not weighed: somebody joins a table that there was before."""
    company = Company([Person(who) for who in range(7)], [], Rules())
    those = _known(company)
    pairs = np.append(order, those.chair).reshape(-1, 2)
    seats = np.pad(pairs, ((0, 0), (0, 1)), constant_values=those.chair)
    assert _worth(company, those, better_in_part(those, seats, 1000)) == (7, 0)
