"""How many could meet another generation, if some join others as guests."""

from functools import cache
from itertools import combinations
from random import Random

import numpy as np
import pytest

from bot.domain.guests import most_in_company
from bot.domain.population import UNDECLARED, Person, Rules
from bot.domain.programmes import Surplus
from tests.domain.exact import Company


@pytest.mark.parametrize("number", range(30))
def test_no_way_to_join_others_has_more_at_tables_where_all_are_across(number: int) -> None:
    """By trying everything: with as many pairings across as there can be."""
    chance = Random(number)
    people = [Person(who, chance.choice([None, 0, 1, 2, 3])) for who in range(chance.randint(1, 7))]
    rules = Rules(gap=chance.choice([1, 2, 3]), surplus=Surplus.GROUPS, cap=chance.choice([3, 4]))
    pairings, company = _best(Company(people, [], rules))
    ages = [UNDECLARED if one.generation is None else one.generation for one in people]
    assert most_in_company(np.array(ages, np.int16), pairings, rules) == company


def _best(company: Company) -> tuple[int, int]:
    """How many pairings where all are across there can be, and how many people in so many."""
    sizes = range(2, company.rules.cap + 1)
    groups = [group for size in sizes for group in combinations(range(len(company.people)), size)]
    groups = [group for group in groups if company.is_across(group)]

    @cache
    def best(taken: frozenset[int]) -> tuple[int, int]:
        ways = [(0, 0)]
        for group in groups:
            if not taken & set(group):
                pairings, people = best(taken | set(group))
                ways.append((pairings + 1, people + len(group)))
        return max(ways)

    return best(frozenset())
