"""Generations in bands, so that what is reckoned over generations stays small however many there
are: in a column of years of birth nearly everybody may have one of their own."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import UNDECLARED, Mask

MOST_LIMITS = 16
"""How old the oldest mentor may be: so many choices are weighed at the most."""


@dataclass(frozen=True, eq=False)
class Bands:
    """People by generation, and those who declared none. Nothing tells two of one band apart who
    mentor or learn where mentors are as old as one of the `limits` at the most: each generation is
    one, where there are not many; else so many that about as many people lie between them.

    `youngest` and `oldest` are those of each band, in order.
    """

    limits: NDArray[np.int64]
    youngest: NDArray[np.int64]
    oldest: NDArray[np.int64]
    counts: NDArray[np.int64]
    undeclared: int
    gap: int

    @classmethod
    def of(cls, generations: NDArray[np.int16], gap: int) -> Self:
        """The people of these generations."""
        is_declared = generations != UNDECLARED
        ages, counts = np.unique(generations[is_declared].astype(np.int64), return_counts=True)
        limits = _limits(ages, counts, gap)
        edges = np.concatenate([ages[:1], limits + 1, limits + gap])
        starts = np.unique(np.searchsorted(ages, edges))
        starts = starts[starts < len(ages)]
        ends = np.append(starts[1:], len(ages)) - 1
        together = np.add.reduceat(counts, starts) if len(ages) else counts
        undeclared = int(np.count_nonzero(~is_declared))
        return cls(limits, ages[starts], ages[ends[: len(starts)]], together, undeclared, gap)

    @property
    def may_mentor(self) -> Mask:
        """(limits, bands): who may where the oldest mentor is so old at the most."""
        return self.oldest <= self.limits[:, None]

    @property
    def may_learn(self) -> Mask:
        """(limits, bands): who may where the oldest mentor is so old at the most."""
        return self.youngest >= self.limits[:, None] + self.gap

    def band(self, generations: NDArray[np.int16]) -> NDArray[np.intp]:
        """Which band each is of; those who declared none come last."""
        bands = np.searchsorted(self.youngest, generations, side="right") - 1
        return np.where(generations == UNDECLARED, len(self.youngest), bands)


def _limits(ages: NDArray[np.int64], counts: NDArray[np.int64], gap: int) -> NDArray[np.int64]:
    """Those above which, by the gap, there is anybody."""
    can_be = ages + gap <= ages[-1:]
    ages, counts = ages[can_be], counts[can_be]
    if len(ages) <= MOST_LIMITS:
        return ages
    shares = np.arange(1, MOST_LIMITS + 1) / (MOST_LIMITS + 1)
    return np.unique(ages[np.searchsorted(np.cumsum(counts), shares * counts.sum())])
