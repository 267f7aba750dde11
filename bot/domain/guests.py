"""How many could meet another generation, if some join others as guests."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint

from bot.domain.aims import reached
from bot.domain.bands import Bands
from bot.domain.population import Rules


def most_in_company(generations: NDArray[np.int16], pairings: int, rules: Rules) -> int:
    """How many of these people can be hosts or guests, if so many pairings are across generations
    and nobody is kept apart: a small integer programme over generations, not over people.

    There are as many kinds of pairings as generations that are told apart, of which one is the
    oldest that mentors. Whoever is of the middle there joins others; whoever declared nothing joins
    any.
    """
    if not pairings:
        return 0
    bands = Bands.of(generations, rules.gap)
    counts = np.append(bands.counts, bands.undeclared)
    mentor, learn = (np.pad(each, ((0, 0), (0, 1))) for each in (bands.may_mentor, bands.may_learn))
    join = mentor | learn
    join[:, -1] = True
    pairing, person = np.eye(1, 1 + len(counts))[0], np.eye(1 + len(counts))[1:]
    limits = [
        LinearConstraint(_of_each_kind(pairing - mentor @ person), -np.inf, 0),
        LinearConstraint(_of_each_kind(pairing - learn @ person), -np.inf, 0),
        LinearConstraint(_of_each_kind(join @ person - rules.cap * pairing), -np.inf, 0),
        LinearConstraint(np.tile(person, len(join)), 0, counts),
    ]
    highest = (join * counts) @ person + pairings * pairing
    aims = [(np.tile(pairing, len(join)), pairings), (np.tile(1 - pairing, len(join)), np.inf)]
    best = reached(aims, limits, highest.ravel(), np.zeros(highest.size, np.int64))
    return int((1 - pairing) @ best.reshape(highest.shape).sum(axis=0))


def _of_each_kind(worth: NDArray[np.float64]) -> NDArray[np.float64]:
    """(kinds, kinds * columns): each row of these where those of its own kind are, else nought."""
    kinds = len(worth)
    return (np.eye(kinds)[:, :, None] * worth).reshape(kinds, -1)
