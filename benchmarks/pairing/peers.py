"""How the open bots that introduce colleagues put them together, written anew from a description of
what each does. None of them knows generations, topics or teams."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from bot.domain.acquaintance import Known
from bot.domain.affinity import Affinity
from bot.domain.population import Rows

Algorithm = Callable[[Affinity, Known, np.random.Generator], Rows]
"""Gives pairs of rows, (pairs, 2); who is in none is left out. The second are all who met lately,
also those among them who are to be kept apart."""

RETRIES = 3
SHUFFLES = 200


def shuffled(those: Affinity, _met: Known, rng: np.random.Generator) -> Rows:
    """Icebreaker: shuffle, and take two after two. The last one of an odd number is left out."""
    return _in_twos(rng.permutation(len(those.people)))


def retried(those: Affinity, met_lately: Known, rng: np.random.Generator) -> Rows:
    """opencoffee: a colleague at random, and another up to three times if the two met lately; who
    then has nobody is dropped."""
    met = _matrix(those, met_lately)
    waiting, pairs = rng.permutation(len(those.people)).tolist(), []
    while len(waiting) > 1:
        one = waiting.pop()
        for _ in range(1 + RETRIES):
            place = int(rng.integers(len(waiting)))
            if not met[one, waiting[place]]:
                pairs.append((one, waiting.pop(place)))
                break
    return np.array(pairs, np.intp).reshape(-1, 2)


def strangers_first(those: Affinity, met_lately: Known, rng: np.random.Generator) -> Rows:
    """chat-roulette: one after another somebody free at random whom they have not blocked, those
    first whom they have not met lately."""
    met = _matrix(those, met_lately)
    apart = _matrix(those, those.apart)
    free, pairs = np.ones(len(those.people), np.bool_), []
    for one in rng.permutation(len(those.people)).tolist():
        if free[one]:
            free[one] = False
            allowed = free & ~apart[one]
            strangers = allowed & ~met[one]
            others = np.flatnonzero(strangers if strangers.any() else allowed)
            if len(others):
                pairs.append((one, int(rng.choice(others))))
                free[pairs[-1][1]] = False
    return np.array(pairs, np.intp).reshape(-1, 2)


def best_of_many(those: Affinity, met_lately: Known, rng: np.random.Generator) -> Rows:
    """randomcafe: of 200 shuffles the one whose pairs met least lately. Of an odd number somebody
    is left out who was not the last time."""
    rows = np.arange(len(those.people))
    if len(rows) % 2:
        rows = np.delete(rows, rng.choice(np.flatnonzero(those.people.waited == 0)))
    keys, recency = those.keys(met_lately.one, met_lately.other), 1 / met_lately.ago
    drawn = (_in_twos(rng.permutation(rows)) for _ in range(SHUFFLES))
    return min(drawn, key=lambda pairs: float(recency[np.isin(keys, those.keys(*pairs.T))].sum()))


def _in_twos(rows: Rows) -> Rows:
    return rows[: len(rows) // 2 * 2].reshape(-1, 2)


def _matrix(those: Affinity, known: Known) -> NDArray[np.bool_]:
    """Whether each two are among these."""
    matrix = np.zeros((those.chair, those.chair), np.bool_)
    matrix[known.one, known.other] = matrix[known.other, known.one] = True
    return matrix
