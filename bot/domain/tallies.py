"""A round's plan in numbers, beside the best that any plan could reach for these people."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.domain.acquaintance import Known
from bot.domain.affinity import Affinity
from bot.domain.company import could_be_in_panels
from bot.domain.plans import RoundPlan
from bot.domain.population import UNDECLARED, Rows
from bot.domain.programmes import Format, Surplus
from bot.domain.shares import Crowd, Share

Marks = NDArray[np.bool_]

_MOST_TOPICS = 3
_RANDOM_PAIRS = 1000


@dataclass(frozen=True)
class Tally:
    """One round in numbers, and what they could have been at the best.

    `across` counts couples of a mentor and a mentee of different generations, nobody in two of
    them. `couples` are all who sit together, two by two; of these `blocked` must not, and `repeats`
    met within the cool-down, which so many could not help at tables of these sizes: those who have
    met everybody who is here. `fit` is how many topics, at most three, a mentor shows and a mentee
    wants, on average; `random_fit` the same for random pairs of these people.
    """

    people: int
    pairings: int
    seated: int
    most_seated: int
    across: int
    most_across: int
    couples: int
    blocked: int
    repeats: int
    fewest_repeats: int
    fit: float
    random_fit: float


class Tables:
    """A plan seen from outside: what it comes to for those who are here."""

    def __init__(self, those: Affinity, plan: RoundPlan) -> None:
        self.those = those
        rows = those.rows(plan.seats.ravel()).reshape(plan.seats.shape)
        self.seats = np.where(rows < 0, those.chair, rows)
        self.is_mentor = np.arange(self.seats.shape[1]) < plan.mentors[:, None]
        i, j = np.triu_indices(self.seats.shape[1], 1)
        one, other = self.seats[:, i], self.seats[:, j]
        taken = (one != those.chair) & (other != those.chair)
        self.one, self.other, self.table = one[taken], other[taken], np.nonzero(taken)[0]
        self.faces = (self.is_mentor[:, i] & ~self.is_mentor[:, j])[taken]

    @cached_property
    def is_seated(self) -> Marks:
        """Who has a pairing."""
        return self._marked(self.seats.ravel())

    @cached_property
    def is_across(self) -> Marks:
        """Who meets somebody of another generation, one of them mentor and the other mentee."""
        across = self.faces & self.those.are_across(self.one, self.other)
        return self._marked(np.append(self.one[across], self.other[across]))

    @cached_property
    def has_company(self) -> Marks:
        """Who could sit with anybody at all."""
        if self.those.rules.format is Format.GROUP:
            return could_be_in_panels(self.those)[:-1]
        return self._strangers(self.those.apart) > 0

    def tally(self, repeats: Marks, chance: np.random.Generator) -> Tally:
        """The numbers of the round, given which couples are repeats."""
        strangers = self._strangers(self.those.known)
        return Tally(
            people=self.those.chair,
            pairings=len(self.seats),
            seated=int(self.is_seated.sum()),
            most_seated=self._most_seated(),
            across=self._couples_across,
            most_across=self._most_across,
            couples=len(self.one),
            blocked=int(self.those.are_apart(self.one, self.other).sum()),
            repeats=int(repeats.sum()),
            fewest_repeats=(int(self._company[strangers == 0].sum()) + 1) // 2,
            fit=self._fit(),
            random_fit=self._random_fit(chance),
        )

    @cached_property
    def _company(self) -> NDArray[np.intp]:
        """How many others each sits with."""
        return np.bincount(np.append(self.one, self.other), minlength=self.those.chair)

    @cached_property
    def _most_across(self) -> int:
        """No plan has more; who may meet nobody is not counted on. In panels those that are the
        best by all aims in their order, if nobody is kept apart: with fewer there can be more."""
        if self.those.rules.format is Format.GROUP:
            return max(self._couples_across, sum(share.couples for share in self._shares))
        return self.those.most_across(self.those.people.generation[self.has_company])

    @cached_property
    def _shares(self) -> list[Share]:
        """The best panels of whoever could be in any."""
        generations = self.those.people.generation[self.has_company]
        return Crowd.of(generations, self.those.rules).shares()

    def _marked(self, rows: Rows) -> Marks:
        marks = np.zeros(self.those.chair + 1, np.bool_)
        marks[rows] = True
        return marks[:-1]

    def _strangers(self, known: Known) -> NDArray[np.intp]:
        """How many others are here with whom each is not in one of these known pairs."""
        n = self.those.chair
        couples = np.bincount(known.one, minlength=n) + np.bincount(known.other, minlength=n)
        return n - 1 - couples

    def _most_seated(self) -> int:
        """No plan seats more: who may meet nobody has no place, and where a surplus waits, or in
        panels, there are only so many places for the bigger part."""
        with_company, rules = int(self.has_company.sum()), self.those.rules
        if rules.format is Format.GROUP:
            return sum(share.seated for share in self._shares)
        undeclared = int((self.those.people.generation == UNDECLARED).sum())
        pairs = min(self.those.chair // 2, self._most_across + undeclared)
        return min(with_company, 2 * pairs) if rules.surplus is Surplus.WAIT else with_company

    @cached_property
    def _couples_across(self) -> int:
        """At each table the youngest mentors with the oldest mentees, for the most that works."""
        ages, most = self.those.generation[self.seats].astype(np.int32), self.seats.shape[1]
        declared = ages != UNDECLARED
        never = np.iinfo(np.int16).max
        young = np.sort(np.where(declared & self.is_mentor, ages, never), axis=1)
        old = np.sort(np.where(declared & ~self.is_mentor, ages, -never), axis=1)
        found = np.zeros(len(ages), np.intp)
        for k in range(1, most // 2 + 1):
            apart = old[:, most - k :] - young[:, :k]
            found[(apart >= self.those.rules.gap).all(axis=1)] = k
        return int(found.sum())

    def _fit(self) -> float:
        """The mean over the pairings of the mean over their mentors and mentees."""
        shown = self.those.fit(self.one[self.faces], self.other[self.faces])
        table = self.table[self.faces]
        couples = np.bincount(table, minlength=len(self.seats))
        topics = np.bincount(table, np.minimum(shown, _MOST_TOPICS), len(self.seats))
        return _mean(topics[couples > 0] / couples[couples > 0])

    def _random_fit(self, chance: np.random.Generator) -> float:
        """The same for people put together by chance, with the roles given by the same rule."""
        n = self.those.chair
        if n <= 1:
            return 0.0
        one = chance.integers(n, size=max(n // 2, _RANDOM_PAIRS))
        other = (one + chance.integers(1, n, size=len(one))) % n
        pairs = np.column_stack([one, other])
        mentor = self.those.mentors(pairs)[:, 0]
        shown = self.those.fit(np.where(mentor, one, other), np.where(mentor, other, one))
        return _mean(np.minimum(shown, _MOST_TOPICS))


def _mean(values: NDArray[np.generic]) -> float:
    return float(values.mean()) if len(values) else 0.0
