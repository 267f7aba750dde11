"""Companies that nobody works for: people, whom they block and whom they met, drawn by chance."""

from dataclasses import fields
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from bot.domain.population import Choices, History, People

TOPICS = 30
CHOSEN = 3
"""How many topics everybody shows, and how many they want to learn."""
TEAM_SIZE = 8
OFFSETS = (-480, -300, 0, 60, 120, 330, 540)
ROUNDS = 12
"""How many rounds lie behind a company."""

_CHOICES = ("can_show", "wants_to_learn")

Pairs = NDArray[np.int64]
"""(m, 2)"""


class Mix(Enum):
    """How many in a hundred are of each generation; the value is what the tables call it."""

    EVEN = "25/25/25/25"
    MAJORITY = "85/10/4/1"

    @property
    def shares(self) -> tuple[int, ...]:
        """In a hundred, the youngest first."""
        return tuple(map(int, self.value.split("/")))

    def generations(self, people: int) -> NDArray[np.int16]:
        """The generations of so many, the youngest first."""
        ends = np.round(np.cumsum(self.shares) / 100 * people).astype(np.int64)
        return np.searchsorted(ends, np.arange(people), side="right").astype(np.int16)


def company(people: int, mix: Mix, rng: np.random.Generator) -> tuple[People, History]:
    """So many people in no order, who block one other each and have twelve rounds behind them."""
    ids = rng.permutation(np.cumsum(rng.integers(1, 4, people)))
    generation = rng.permutation(mix.generations(people))
    rounds = [round_of(generation, rng) for _ in range(ROUNDS)]
    met = ids[np.concatenate(rounds)]
    ago = np.repeat(np.arange(1, ROUNDS + 1, dtype=np.int16), [len(each) for each in rounds])
    blocked = rng.permutation(ids)
    apart = np.column_stack([ids, blocked])[ids != blocked]
    those = _people(ids, generation, apart, _need(generation, rounds), rng)
    return those, History(met[:, 0].copy(), met[:, 1].copy(), ago)


def cast(generation: NDArray[np.int16], rng: np.random.Generator) -> People:
    """Strangers of these generations with the ids from 0 on; of all pairs nearly one in twenty is
    kept apart."""
    people = len(generation)
    apart = rng.integers(people, size=(people * people // 40, 2))
    return _people(np.arange(people), generation, apart, np.zeros(people, np.int16), rng)


def save(file: Path, people: People, history: History) -> None:
    """Write both, to be read by another process."""
    columns = {f.name: getattr(those, f.name) for those in (people, history) for f in fields(those)}
    for name in _CHOICES:
        columns[name] = columns[name].indices.reshape(-1, CHOSEN)
    np.savez(file, **columns)


def load(file: Path) -> tuple[People, History]:
    """What was saved there."""
    with np.load(file) as stored:
        people, history = (
            {f.name: stored[f.name] for f in fields(kind)} for kind in (People, History)
        )
    people["topics"] = tuple(people["topics"].tolist())
    people |= {name: _chosen(people[name]) for name in _CHOICES}
    return People(**people), History(**history)


def _people(
    ids: Pairs,
    generation: NDArray[np.int16],
    apart: Pairs,
    need: NDArray[np.int16],
    rng: np.random.Generator,
) -> People:
    n = len(ids)
    return People(
        ids=ids,
        generation=generation,
        team=rng.integers(0, max(1, n // TEAM_SIZE), n, dtype=np.int32),
        utc_offset=rng.choice(np.array(OFFSETS, np.int16), n),
        can_show=_choices(n, rng),
        wants_to_learn=_choices(n, rng),
        need=need,
        waited=np.zeros(n, np.int16),
        apart=apart,
        topics=tuple(f"topic-{number}" for number in range(TOPICS)),
    )


def _choices(people: int, rng: np.random.Generator) -> Choices:
    """Three topics each, the first ones named most: an exponential race for every person."""
    popularity = 1 / np.arange(3, TOPICS + 3, dtype=np.float32)
    arrival = rng.standard_exponential((people, TOPICS), np.float32) / popularity
    return _chosen(np.argpartition(arrival, CHOSEN, axis=1)[:, :CHOSEN].astype(np.int32))


def _chosen(topics: NDArray[np.int32]) -> Choices:
    """(n, 3): the topics of each."""
    starts = np.arange(0, topics.size + 1, CHOSEN, dtype=np.int32)
    ones = np.ones(topics.size, np.uint8)
    return csr_array((ones, topics.ravel(), starts), shape=(len(topics), TOPICS))


def round_of(generation: NDArray[np.int16], rng: np.random.Generator) -> Pairs:
    """Rows in pairs, the younger half with the older half."""
    by_chance = rng.permutation(len(generation))
    by_age = by_chance[np.argsort(generation[by_chance], kind="stable")]
    return by_age[: len(by_age) // 2 * 2].reshape(2, -1).T


def _need(generation: NDArray[np.int16], rounds: list[Pairs]) -> NDArray[np.int16]:
    """How many rounds ago everybody last met somebody of another generation."""
    need = np.full(len(generation), ROUNDS, np.int16)
    for ago, pairs in reversed(list(enumerate(rounds))):
        across = generation[pairs[:, 0]] != generation[pairs[:, 1]]
        need[pairs[across].ravel()] = ago
    return need
