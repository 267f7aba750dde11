"""Half a year of a company: people are absent, leave and are followed by others, and many block one
another."""

from collections.abc import Iterator

import numpy as np

from benchmarks.pairing.crowd import Mix, cast
from bot.domain.affinity import Affinity
from bot.domain.population import Rows, Rules
from bot.domain.simulation import Planner
from bot.domain.standing import Standing
from bot.domain.tallies import Tables, Tally

ROUNDS = 26
ABSENCE = 0.1
CHURN = 0.02


def season(
    people: int, mix: Mix, plan: Planner, rules: Rules, *, seed: int
) -> Iterator[tuple[Tally, Standing]]:
    """Round after round, each with what the last ones left. Who is there and who blocks whom
    depends on the seed alone, so that every planner has the same task."""
    chance, random_pairs = np.random.default_rng(seed), np.random.default_rng(seed)
    places = _turnover(people, chance)
    generation = np.zeros(places.max() + 1, np.int16)
    generation[places] = mix.generations(people)
    standing = Standing.before(cast(generation, chance))
    for number, staff in enumerate(places, start=1):
        here = np.sort(staff[chance.random(people) >= ABSENCE])
        present, history = standing.present(here), standing.history(number)
        tables = Tables(Affinity(present, history, rules), plan(present, history, rules, number))
        since = number - standing.met.last_of(here[tables.one], here[tables.other])
        tally = tables.tally((since <= rules.cooldown) & (since < number), random_pairs)
        standing = standing.after(here, tables, number)
        yield tally, standing


def _turnover(people: int, chance: np.random.Generator) -> Rows:
    """(rounds, people): who is in each place in each round; who leaves is followed by somebody."""
    places, known = [np.arange(people)], people
    for leave in np.diff(np.round(CHURN * people * np.arange(ROUNDS)).astype(int)):
        place = places[-1].copy()
        place[chance.permutation(people)[:leave]] = np.arange(known, known + leave)
        places.append(place)
        known += leave
    return np.array(places)
