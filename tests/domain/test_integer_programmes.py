"""Where tables are chosen by an integer programme, the plan does not depend on chance: neither on
the order of the people, nor on threads, nor on the process."""

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest
from scipy.optimize import milp

from bot.domain.population import Costs, Person, Rules
from bot.domain.programmes import Format, Surplus
from tests.domain.companies import planned
from tests.domain.exact import Company

_PANELS = Rules(Format.GROUP)
_TABLES = 100
"""The programme over four generations alone has fewer columns."""


def _torn(number: int, apart: float, rules: Rules, size: int) -> Company:
    """People of whom so many of all pairs are kept apart, so that tables are as good as others."""
    chance = Random(number)
    people = [
        Person(
            who,
            chance.choice([0, 0, 0, 1, 2, 3, None]),
            blocked=frozenset(other for other in range(who) if chance.random() < apart),
        )
        for who in range(size)
    ]
    return Company(people, [], rules)


def _with_few_choices(number: int, size: int = 70) -> Company:
    """Three people who may meet seven others each, and a crowd without blocks."""
    crowd, chance = _torn(number, 0, _PANELS, size), Random(number)
    few = [
        replace(one, blocked=frozenset(range(size)) - {one.id, *chance.sample(range(3, size), 7)})
        for one in crowd.people[:3]
    ]
    return replace(crowd, people=[*few, *crowd.people[3:]])


COMPANIES = {
    "conversations": _torn(22, 0.6, Rules(), 30),
    "conversations of more": _torn(9, 0.8, Rules(), 30),
    "guests": _torn(0, 0.6, Rules(surplus=Surplus.GROUPS, cap=4), 40),
    "all panels": _torn(3, 0.8, _PANELS, 63),
    "some panels": _torn(3, 0.6, _PANELS, 63),
    "panels of few": _with_few_choices(1),
}


def _digest(company: Company, *, threads: int) -> str:
    """Of everything in the plan."""
    plan = planned(company, threads=threads)
    return sha256(repr([*plan.pairings, *plan.sitting_out]).encode()).hexdigest()


@pytest.fixture(scope="module")
def elsewhere() -> dict[str, str]:
    """What another process plans, with another seed for hashes, on one processor."""
    code = "from tests.domain.test_integer_programmes import tell; tell()"
    told = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONHASHSEED": "7", "OMP_NUM_THREADS": "1"},
    )
    return dict(line.split("\t") for line in told.stdout.splitlines())


def tell() -> None:
    """Called in that process."""
    if hasattr(os, "sched_setaffinity"):  # there is no such thing but on Linux
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    for name, company in COMPANIES.items():
        sys.stdout.write(f"{name}\t{_digest(company, threads=1)}\n")


@pytest.fixture
def columns(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Of how many columns every integer programme was that was solved."""
    asked = []

    def counted(costs: Costs, **others: object) -> object:
        asked.append(len(costs))
        return milp(costs, **others)

    monkeypatch.setattr("bot.domain.aims.milp", counted)
    return asked


@pytest.mark.parametrize("name", COMPANIES)
def test_an_integer_programme_gives_the_same_plan_to_the_same_people(
    name: str, columns: list[int], elsewhere: dict[str, str]
) -> None:
    """In another order, on more threads, and in another process; and there was one of tables."""
    company = COMPANIES[name]
    people = Random(3).sample(list(company.people), len(company.people))
    assert _digest(replace(company, people=people), threads=4) == elsewhere[name]
    assert max(columns) > _TABLES
