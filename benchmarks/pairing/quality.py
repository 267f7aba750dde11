"""How good half a year of rounds is, by the engine and by what its peers do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks.pairing.crowd import Mix
from benchmarks.pairing.planners import PLANNERS
from benchmarks.pairing.season import season
from bot.domain.population import Rules
from bot.domain.simulation import Summary

SIZES = (30, 200, 1000)
LARGE = 5000
FIRST = 9
"""Rounds before a small company has to repeat itself."""
_SEED = 7


@dataclass(frozen=True)
class Quality:
    """One row: a planner's half a year, and the first rounds of it."""

    people: int
    mix: Mix
    planner: str
    all: Summary
    first: Summary


def qualities(*, quick: bool, advance: Callable[[str], None]) -> Iterator[Quality]:
    """All rows; without the large company if it has to be quick."""
    for people in SIZES if quick else (*SIZES, LARGE):
        for mix in Mix:
            for name in PLANNERS:
                advance(f"{name}: {people:,} people, {mix.value}")
                yield _quality(people, mix, name)


def _quality(people: int, mix: Mix, name: str) -> Quality:
    rounds = list(season(people, mix, PLANNERS[name], Rules(), seed=_SEED))
    tallies = [tally for tally, _ in rounds]
    whole = Summary.of(tallies, rounds[-1][1])
    return Quality(people, mix, name, whole, Summary.of(tallies[:FIRST], rounds[FIRST - 1][1]))
