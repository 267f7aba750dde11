"""What the rounds to come would look like for these people, and how far that is from the best there
is: the same planning as in earnest, one round after another, each with what the last ones left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.pairing import plan_round
from bot.domain.plans import RoundPlan
from bot.domain.population import History, People, Rules
from bot.domain.standing import Standing
from bot.domain.tallies import Tables, Tally


class Planner(Protocol):
    """Plans one round. Of the plan only `seats` and `mentors` count for the tallies."""

    def __call__(self, people: People, history: History, rules: Rules, seed: int) -> RoundPlan: ...


@dataclass(frozen=True, eq=False)
class SimulatedRound:
    """A round, counted from 1, with where everybody stands after it."""

    number: int
    plan: RoundPlan
    tally: Tally
    standing: Standing


def simulate(
    people: People,
    rules: Rules,
    *,
    rounds: int,
    seed: int,
    absence: float = 0.0,
    plan: Planner = plan_round,
) -> Iterator[SimulatedRound]:
    """So many rounds, one after the other, from which each person is absent with that chance.

    The same for the same people in any order and the same seed; who is absent when does not
    depend on `plan`.
    """
    standing, chance = Standing.before(people), np.random.default_rng(seed)
    for number in range(1, rounds + 1):
        here = np.flatnonzero(chance.random(len(people)) >= absence)
        present, history = standing.present(here), standing.history(number)
        planned = plan(present, history, rules, int(chance.integers(2**63)))
        tables = Tables(Affinity(present, history, rules), planned)
        since = number - standing.met.last_of(here[tables.one], here[tables.other])
        repeats = (since <= rules.cooldown) & (since < number)
        standing = standing.after(here, tables, number)
        yield SimulatedRound(number, planned, tables.tally(repeats, chance), standing)


@dataclass(frozen=True)
class Measure:
    """What was reached, and what no plan can better."""

    reached: int
    best: int


@dataclass(frozen=True)
class Summary:
    """All rounds in numbers; the words are those of Tally.

    `longest_wait` and `longest_run` are the most rounds in a row, of those that a person attended,
    without a pairing and without meeting another generation; the latter of those who declared one.
    Their best is what no turns can better with the places that there were, see Streak.
    """

    rounds: int
    people: int
    pairings: int
    seated: Measure
    across: Measure
    blocked: Measure
    repeats: Measure
    couples: int
    longest_wait: Measure
    longest_run: Measure
    fit: float
    random_fit: float

    @classmethod
    def of(cls, tallies: Sequence[Tally], standing: Standing) -> Self:
        """Of these rounds, after which everybody stands there."""
        pairings = sum(tally.pairings for tally in tallies)
        return cls(
            rounds=len(tallies),
            people=len(standing.people),
            pairings=pairings,
            seated=Measure(sum(t.seated for t in tallies), sum(t.most_seated for t in tallies)),
            across=Measure(sum(t.across for t in tallies), sum(t.most_across for t in tallies)),
            blocked=Measure(sum(t.blocked for t in tallies), 0),
            repeats=Measure(
                sum(t.repeats for t in tallies), sum(t.fewest_repeats for t in tallies)
            ),
            couples=sum(t.couples for t in tallies),
            longest_wait=Measure(
                standing.seated.most, max(standing.company.most, standing.seated.fairest)
            ),
            longest_run=Measure(standing.across.most, standing.across.fairest),
            fit=sum(t.fit * t.pairings for t in tallies) / max(1, pairings),
            random_fit=sum(t.random_fit * t.pairings for t in tallies) / max(1, pairings),
        )
