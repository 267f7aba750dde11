"""How many panels there can be, and how many of each generation mentor and learn in them, so that
the most people find a place: a small integer programme over generations, not over people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint

from bot.domain.affinity import Affinity
from bot.domain.aims import reached
from bot.domain.bands import Bands
from bot.domain.population import FEWEST_MENTORS, Costs, Mask, Rows, Rules

_PANELS, _COUPLES, _PEOPLE = 0, 1, 2
"""Where in what counts of a kind of panels they themselves are, the couples across, and people."""


def dealt(
    those: Affinity, everybody: Rows, bands: Bands, shares: Iterable["Share"]
) -> Iterator[tuple["Share", Rows, Rows]]:
    """Panels of these for whom there is a place: each share, who of these bands mentors in it and
    who learns, the undeclared last of each. Of each band those come first whose turn it is, and
    then who comes first in `everybody`."""
    turn, band = (
        those.turn[everybody] + those.wait[everybody],
        bands.band(those.generation[everybody]),
    )
    order = np.lexsort((-turn, band))
    queue, heads = everybody[order], np.searchsorted(band[order], np.arange(len(bands.counts) + 1))
    for share in shares:
        middle = heads + share.mentors
        mentors, heads = _slices(queue, heads, middle), middle + share.mentees
        yield share, mentors, _slices(queue, middle, heads)


def _slices(queue: Rows, starts: Rows, ends: Rows) -> Rows:
    return np.concatenate([queue[a:b] for a, b in zip(starts, ends, strict=True)])


@dataclass(frozen=True, eq=False)
class Share:
    """So many panels with so many couples across, nobody in two of them; so many of each band
    mentor and so many learn, the undeclared coming last."""

    panels: int
    couples: int
    mentors: NDArray[np.int64]
    mentees: NDArray[np.int64]

    @property
    def seated(self) -> int:
        """How many find a place in them."""
        return int(self.mentors.sum() + self.mentees.sum())


@dataclass(frozen=True, eq=False)
class Certain:
    """Some certain panels, one in each column: what each adds to all aims of a crowd and to one
    lesser aim, how many of each band it takes from the crowd, and whom, of whom each can be in one.
    """

    aims: Costs
    takes: Costs
    once: Costs

    @classmethod
    def none(cls, bands: int) -> Self:
        """No such panels beside a crowd of so many bands."""
        return cls(np.zeros((5, 0)), np.zeros((bands, 0)), np.zeros((0, 0)))


@dataclass(frozen=True, eq=False)
class Crowd:
    """The people of these bands, and last those who declared nothing, who can take either role.

    Their panels are of several kinds: for each limit those that are across and whose mentors are so
    old at the most, and two in which nobody who mentors, or who learns, has declared a generation.
    """

    bands: Bands
    rules: Rules

    @classmethod
    def of(cls, generations: NDArray[np.int16], rules: Rules) -> Self:
        """The people of these generations."""
        return cls(Bands.of(generations, rules.gap), rules)

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """How many there are of each band, the undeclared last."""
        return np.append(self.bands.counts, self.bands.undeclared)

    def shares(self) -> list[Share]:
        """The panels in which the most people find a place; of those the most that are across, then
        the most, then those with the most couples across."""
        return self.beside(Certain.none(len(self.counts)))[0]

    def beside(self, certain: "Certain") -> tuple[list[Share], Mask]:
        """The same where there can be some certain panels beside them; and which of those then
        are."""
        kinds, taken = self._best(certain)
        shares = [
            Share(int(row[_PANELS]), int(row[_COUPLES]), *np.split(row[_PEOPLE:], 2))
            for row in kinds
            if row[_PANELS]
        ]
        return shares, taken > 0

    @property
    def _aims(self) -> list[Costs]:
        across = self._worth(_PANELS) * (np.arange(self._kinds) < self._across)[:, None]
        aims = self._worth(_PEOPLE), across, self._worth(_PANELS), self._worth(_COUPLES)
        return [aim.ravel() for aim in aims]

    @property
    def _kinds(self) -> int:
        return self._across + 2

    @property
    def _across(self) -> int:
        """How many of the kinds are across."""
        return len(self.bands.limits)

    def _worth(self, what: int) -> NDArray[np.float64]:
        """One for each panel, couple or person of each kind."""
        worth = np.zeros((self._kinds, _PEOPLE + 2 * len(self.counts)))
        worth[:, what : None if what == _PEOPLE else what + 1] = 1
        return worth

    def _best(self, certain: "Certain") -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What there is of each kind where the first aim is reached best, of those the next, and so
        on: panels, couples across, and who mentors and who learns of each band; and which of the
        certain panels there are."""
        count, more = self._highest.size, certain.takes.shape[1]
        ours = [*self._aims, np.zeros(count)]
        wanted = [(np.append(*both), np.inf) for both in zip(ours, certain.aims, strict=True)]
        limits = [
            LinearConstraint(np.hstack([self._places, certain.takes]), 0, self.counts),
            *(LinearConstraint(_wider(rows, more), 0, np.inf) for rows in self._at_least_nothing),
            LinearConstraint(np.pad(certain.once, ((0, 0), (count, 0))), 0, 1),
        ]
        highest = np.append(self._highest, np.ones(more))
        nothing = np.zeros(count + more, np.int64)
        kinds, taken = np.split(reached(wanted, limits, highest, nothing), [count])
        return kinds.reshape(self._kinds, -1), taken

    @cached_property
    def _highest(self) -> NDArray[np.float64]:
        """The most that there can be of each, whatever the others are."""
        size = len(self.counts)
        may_mentor, may_learn = np.zeros((2, self._kinds, size), np.bool_)
        may_mentor[: self._across, :-1] = self.bands.may_mentor
        may_learn[: self._across, :-1] = self.bands.may_learn
        may_mentor[-1], may_learn[-2] = True, True
        may_mentor[:, -1] = may_learn[:, -1] = True
        highest = np.full((self._kinds, _PEOPLE + 2 * size), float(self.counts.sum()))
        highest[:, _PEOPLE:] = np.hstack([may_mentor, may_learn]) * np.tile(self.counts, 2)
        return highest

    @property
    def _places(self) -> Costs:
        """How many places of each band what there is of each kind takes."""
        size = len(self.counts)
        places = np.hstack([np.zeros((size, _PEOPLE)), np.eye(size), np.eye(size)])
        return np.tile(places, self._kinds)

    @property
    def _at_least_nothing(self) -> list[Costs]:
        """What is not negative where every panel has its mentors and mentees, and a couple across
        if it is of such a kind."""
        size, declared = len(self.counts), [1] * len(self.bands.counts)
        none, all_of = [0] * size, [1] * size
        kinds = np.eye(self._kinds)
        across = np.diag(np.arange(self._kinds) < self._across).astype(np.float64)
        at_least_nothing = [
            (kinds, [-FEWEST_MENTORS, 0, *all_of, *none]),
            (kinds, [self.rules.most_mentors, 0, *np.negative(all_of), *none]),
            (kinds, [-1, 0, *none, *all_of]),
            (kinds, [self.rules.most_mentees, 0, *none, *np.negative(all_of)]),
            (kinds, [0, -1, *declared, 0, *none]),
            (kinds, [0, -1, *none, *declared, 0]),
            (across, [-1, 1, *none, *none]),
        ]
        return [np.kron(those, row) for those, row in at_least_nothing]


def _wider(rows: Costs, more: int) -> Costs:
    return np.pad(rows, ((0, 0), (0, more)))


class Worth(NamedTuple):
    """How many find a place in panels, how many of those are across, how many they are, and how
    many couples across there are in them; the greater the better."""

    seated: int
    across: int
    panels: int
    couples: int


def best_of(shares: Iterable[Share]) -> Worth:
    """What these are worth."""
    each = [(s.seated, s.panels * (s.couples > 0), s.panels, s.couples) for s in shares]
    return Worth(*(sum(column) for column in zip((0, 0, 0, 0), *each, strict=True)))
