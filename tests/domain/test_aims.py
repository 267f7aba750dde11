"""One aim after another, as far as those before allow."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint

from bot.domain.aims import Aim, reached

_LIMITS = [LinearConstraint(np.array([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]]), 0, 1)]
"""Of three the one in the middle goes with neither of the others."""


def _reached(*aims: Aim, start: tuple[int, ...] = (0, 0, 0)) -> list[int]:
    found: NDArray[np.int64] = reached(aims, _LIMITS, np.ones(3), np.array(start))
    return [int(number) for number in found]


def test_the_first_aim_comes_before_all_that_the_next_could_gain() -> None:
    """However much that is."""
    count, middle = np.ones(3), np.array([0.0, 100.0, 0.0])
    assert _reached((count, np.inf), (middle, np.inf)) == [1, 0, 1]
    assert _reached((middle, np.inf), (count, np.inf)) == [0, 1, 0]


def test_the_next_aim_decides_among_the_ways_to_reach_the_first() -> None:
    """All ways to take one or two are as good for the first."""
    first, second = np.array([1.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0])
    assert _reached((first, 1), (second, 1)) == [1, 0, 1]


def test_what_cannot_be_bettered_stays_as_it_was() -> None:
    """Although there are other ways."""
    alike = np.array([1.0, 1.0, 0.0])
    assert _reached((alike, 1), start=(0, 1, 0)) == [0, 1, 0]
    assert _reached((alike, np.inf), start=(0, 1, 0)) == [0, 1, 0]


def test_what_an_aim_cannot_come_to_counts_only_where_those_before_came_to_theirs() -> None:
    """With fewer places more of the next aim can be had."""
    places, pairs = np.array([1.0, 0.0, 1.0]), np.array([1.0, 0.0, 1.0])
    assert _reached((places, 3), (pairs, 1)) == [1, 0, 1]
