"""Generations in bands: exact where there are few, and small however many there are."""

import numpy as np
import pytest

from bot.domain.bands import MOST_LIMITS, Bands
from bot.domain.population import UNDECLARED


def test_of_few_generations_each_is_a_band() -> None:
    bands = Bands.of(np.array([0, 0, 3, 5, UNDECLARED], np.int16), gap=1)
    assert (bands.youngest.tolist(), bands.counts.tolist()) == ([0, 3, 5], [2, 1, 1])
    assert (bands.limits.tolist(), bands.undeclared) == ([0, 3], 1)
    assert bands.band(np.array([5, UNDECLARED, 0], np.int16)).tolist() == [2, 3, 0]


@pytest.mark.parametrize("gap", [1, 2, 7, 30, 400])
def test_who_may_mentor_or_learn_in_a_band_is_what_each_of_them_may(gap: int) -> None:
    generations = np.random.default_rng(gap).integers(0, 500, 700).astype(np.int16)
    bands = Bands.of(generations, gap)
    assert len(bands.limits) <= MOST_LIMITS
    assert bands.counts.sum() == len(generations)
    band = bands.band(generations)
    assert np.bincount(band).tolist() == bands.counts.tolist()
    mentors = generations <= bands.limits[:, None]
    learners = generations >= bands.limits[:, None] + gap
    assert (bands.may_mentor[:, band] == mentors).all()
    assert (bands.may_learn[:, band] == learners).all()


@pytest.mark.parametrize("generations", [[], [UNDECLARED] * 3, [4, 4]])
def test_where_nobody_is_across_there_is_no_limit(generations: list[int]) -> None:
    bands = Bands.of(np.array(generations, np.int16), gap=1)
    assert not len(bands.limits)
    assert bands.counts.sum() + bands.undeclared == len(generations)
