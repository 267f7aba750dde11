"""How many panels there can be, and how many of each generation mentor and learn in them, so that
the most people find a place: a small integer programme over generations, not over people. And the
best panels of a few people, of whom some are kept apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import comb
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, MOST_TURN, Affinity, Costs, Mask, Rows
from bot.domain.few import FEW, parted, seats_of, together
from bot.domain.possible import chosen, possible
from bot.domain.population import (
    FEWEST_MENTORS,
    MOST_MENTEES,
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    Rules,
)

_PANELS, _COUPLES, _PEOPLE = 0, 1, 2
"""Where in what counts of a kind of panels they themselves are, the couples across, and people."""


def dealt(those: Affinity, everybody: Rows) -> Iterator[tuple["Share", Rows, Rows]]:
    """Panels of everybody for whom there is a place: each share, who mentors in it and who learns,
    the undeclared last of each. Of each generation those come first whose turn it is, and then who
    comes first in `everybody`."""
    turn = those.turn[everybody] + those.wait[everybody]
    queue = everybody[np.lexsort((-turn, those.generation[everybody]))]
    crowd = Crowd.of(those.people.generation, those.rules)
    heads: Rows = crowd.counts[-1] + np.cumsum(crowd.counts) - crowd.counts
    heads[-1] = 0  # the undeclared queue first
    for share in crowd.shares():
        middle = heads + share.mentors
        mentors, heads = _slices(queue, heads, middle), middle + share.mentees
        yield share, mentors, _slices(queue, middle, heads)


def _slices(queue: Rows, starts: Rows, ends: Rows) -> Rows:
    return np.concatenate([queue[a:b] for a, b in zip(starts, ends, strict=True)])


@dataclass(frozen=True, eq=False)
class Share:
    """So many panels with so many couples across, nobody in two of them; so many of each age mentor
    and so many learn, the undeclared coming last."""

    panels: int
    couples: int
    mentors: NDArray[np.int64]
    mentees: NDArray[np.int64]

    @property
    def seated(self) -> int:
        """How many find a place in them."""
        return int(self.mentors.sum() + self.mentees.sum())


@dataclass(frozen=True, eq=False)
class Crowd:
    """So many people of each of these ages (generations, ascending), and last so many undeclared,
    who can take either role.

    Their panels are of several kinds: for each age those that are across and whose mentors are so
    old at the most, and two in which nobody who mentors, or who learns, has declared an age.
    """

    ages: NDArray[np.int64]
    counts: NDArray[np.int64]
    rules: Rules

    @classmethod
    def of(cls, generations: NDArray[np.int16], rules: Rules) -> Self:
        """The people of these generations."""
        ages, counts = np.unique(generations.astype(np.int64), return_counts=True)
        declared = ages != UNDECLARED
        return cls(ages[declared], np.append(counts[declared], counts[~declared].sum()), rules)

    def shares(self) -> list[Share]:
        """The panels in which the most people find a place; of those the most that are across, then
        the most, then those with the most couples across."""
        across = self._worth(_PANELS) * (np.arange(self._kinds) < len(self.ages))[:, None]
        aims = self._worth(_PEOPLE), across, self._worth(_PANELS), self._worth(_COUPLES)
        return [
            Share(int(row[_PANELS]), int(row[_COUPLES]), *np.split(row[_PEOPLE:], 2))
            for row in self._best(*aims)
            if row[_PANELS]
        ]

    @property
    def _kinds(self) -> int:
        return len(self.ages) + 2

    def _worth(self, what: int) -> NDArray[np.float64]:
        """One for each panel, couple or person of each kind."""
        worth = np.zeros((self._kinds, _PEOPLE + 2 * len(self.counts)))
        worth[:, what : None if what == _PEOPLE else what + 1] = 1
        return worth

    def _best(self, *aims: NDArray[np.float64]) -> NDArray[np.int64]:
        """What there is of each kind where the first aim is reached best, of those the next, and so
        on: panels, couples across, and who mentors and who learns of each age."""
        limits = [*self._limits]
        for aim in aims:
            found = milp(
                -aim.ravel(),
                integrality=np.ones(aim.size),
                bounds=Bounds(0, self._highest.ravel()),
                constraints=limits,
                options={"mip_rel_gap": 0},
            )
            limits.append(LinearConstraint(aim.ravel(), np.rint(-found.fun), np.inf))
        best: NDArray[np.int64] = np.rint(found.x).astype(np.int64)
        return best.reshape(self._kinds, -1)

    @cached_property
    def _highest(self) -> NDArray[np.float64]:
        """The most that there can be of each, whatever the others are."""
        declared, size = len(self.ages), len(self.counts)
        may_mentor, may_learn = np.zeros((2, self._kinds, size), np.bool_)
        may_mentor[:declared, :-1] = self.ages <= self.ages[:, None]
        may_learn[:declared, :-1] = self.ages >= self.ages[:, None] + self.rules.gap
        may_mentor[-1], may_learn[-2] = True, True
        may_mentor[:, -1] = may_learn[:, -1] = True
        highest = np.full((self._kinds, _PEOPLE + 2 * size), float(self.counts.sum()))
        highest[:, _PEOPLE:] = np.hstack([may_mentor, may_learn]) * np.tile(self.counts, 2)
        return highest

    @cached_property
    def _limits(self) -> list[LinearConstraint]:
        """Every panel has its mentors and mentees, a couple across if it is of such a kind, and
        everybody has one place at most."""
        size, declared = len(self.counts), [1] * len(self.ages)
        none, all_of = [0] * size, [1] * size
        kinds = np.eye(self._kinds)
        across = np.diag(np.arange(self._kinds) < len(self.ages)).astype(np.float64)
        at_least_nothing = [
            (kinds, [-FEWEST_MENTORS, 0, *all_of, *none]),
            (kinds, [self.rules.most_mentors, 0, *np.negative(all_of), *none]),
            (kinds, [-1, 0, *none, *all_of]),
            (kinds, [self.rules.most_mentees, 0, *none, *np.negative(all_of)]),
            (kinds, [0, -1, *declared, 0, *none]),
            (kinds, [0, -1, *none, *declared, 0]),
            (across, [-1, 1, *none, *none]),
        ]
        places = np.hstack([np.zeros((size, _PEOPLE)), np.eye(size), np.eye(size)])
        return [
            LinearConstraint(np.tile(places, self._kinds), 0, self.counts),
            *(LinearConstraint(np.kron(those, row), 0, np.inf) for those, row in at_least_nothing),
        ]


def best_panels(those: Affinity, rows: Rows) -> Rows:
    """Of these people, a few, the panels that seat most; of those as many across as there can be,
    then as many as there can be, with the most couples across, of whom fewest meet again, in which
    those sit whose turn it is, and who fit best."""
    sets = together(those.ago(rows[:, None], rows) == 0, MOST_SEATS)
    mentors = cast(those, np.where(sets, rows, those.chair))
    may_sit = mentors.any(axis=1) | (sets.sum(axis=1) == 1)
    sets, mentors = sets[may_sit], mentors[may_sit]
    found = parted(sets, _costs(those, rows, sets, mentors))
    return _seats(those, rows, sets[found], mentors[found])


def _seats(those: Affinity, rows: Rows, sets: Mask, mentors: Mask) -> Rows:
    """Those of these sets who are panels."""
    is_panel = mentors.any(axis=1)
    sides = ((mentors, MOST_MENTORS), (sets & ~mentors, MOST_MENTEES))
    return np.hstack([seats_of(side[is_panel], rows, those.chair, most) for side, most in sides])


def at_best(those: Affinity, waiting: Rows, panels: Rows) -> tuple[Rows, bool]:
    """These panels, of which the first are put together anew with those who wait, as many as are
    not too many, so that the most people find a place, and so on as in best_panels, but for who
    fits best. And whether those were all."""
    alone = np.full((len(waiting), MOST_SEATS), those.chair)
    alone[:, 0] = waiting
    groups = np.concatenate([alone, panels])
    tables, count = possible(those, groups, _WHOLE, lambda some: _may_grow(those, some))
    rows = np.unique(tables[tables != those.chair])
    cast_ = cast(those, tables)
    may_sit = cast_.any(axis=1) | (tables[:, 1] == those.chair)
    tables, cast_ = tables[may_sit], cast_[may_sit]
    sets, mentors = np.zeros((2, len(tables), len(rows) + 1), np.bool_)
    at = np.searchsorted(rows, tables)
    np.put_along_axis(sets, at, True, axis=1)
    np.put_along_axis(mentors, at, cast_, axis=1)
    sets, mentors = sets[:, :-1], mentors[:, :-1]
    found = chosen(those, tables, _costs(those, rows, sets, mentors))
    if found is None:
        return panels, False
    kept = panels[max(0, count - len(waiting)) :]
    return np.concatenate([_seats(those, rows, sets[found], mentors[found]), kept]), count == len(
        groups
    )


_WHOLE = 7


def _may_grow(those: Affinity, tables: Rows) -> Mask:
    """Whether these could be part of a panel that is not as good as two: of two or three mentors
    and some mentees, or of four and one."""
    ages = those.generation[tables]
    declared, size = ages != UNDECLARED, (tables != those.chair).sum(axis=1)
    sizes = (min(MOST_MENTORS - 1, those.rules.most_mentors), those.rules.most_mentees)
    may = np.zeros(len(tables), np.bool_)
    for oldest in np.unique(np.append(those.people.generation, UNDECLARED)):
        young = declared & (ages <= oldest)
        mentors, mentees = young.sum(axis=1), (declared & ~young).sum(axis=1)
        faces = those.are_facing(tables, young) | (mentors == 0) | (mentees == 0)
        for most_mentors, most_mentees in (sizes, (those.rules.most_mentors, 1)):
            fits = (mentors <= most_mentors) & (mentees <= most_mentees)
            may |= faces & fits & (size <= most_mentors + most_mentees)
    return may


def cast(those: Affinity, tables: Rows) -> Mask:
    """Who could mentor at each of these tables, if they are a panel, so that there are the most
    couples across; nobody where they cannot be. The undeclared mentor only where mentors are
    lacking, or too many would learn."""
    ages, mentors = those.generation[tables], np.zeros(tables.shape, np.bool_)
    taken, most = tables != those.chair, np.full(len(tables), -1)
    declared = ages != UNDECLARED
    free = taken & ~declared
    for oldest in np.unique(ages):
        young = declared & (ages <= oldest)
        old = (declared & ~young).sum(axis=1)
        lacking = FEWEST_MENTORS - young.sum(axis=1)
        too_many = old + free.sum(axis=1) - those.rules.most_mentees
        more = np.maximum(0, np.maximum(lacking, too_many))
        both = young | (free & (free.cumsum(axis=1) <= more[:, None]))
        couples = np.minimum(young.sum(axis=1), old)
        better = those.are_panels(tables, both) & (couples > most)
        mentors, most = np.where(better[:, None], both, mentors), np.where(better, couples, most)
    return mentors


def _costs(those: Affinity, rows: Rows, sets: Mask, mentors: Mask) -> Costs:
    """What each of these sets costs, as a panel or alone: each aim is worth more than all lesser
    ones among a few people."""
    people, twos, panels = len(rows), comb(len(rows), 2), len(rows) // 3
    is_few = people <= FEW
    twos = min(twos, people * (MOST_SEATS - 1) // 2)
    turn = MOST_SOFT * twos * is_few + 1
    again = turn * (MOST_AGAIN * twos + MOST_TURN * people + 1)
    couple = again * (twos + 1)
    panel = couple * (people + 1)
    across = panel * (panels + 1)
    seat = across * (panels + 1)
    alone = sets @ (seat + turn * (those.turn + those.wait)[rows])
    ago = those.ago(rows[:, None], rows)
    met = (again + turn * those.recency(ago)) * (ago > 0)
    met_again = ((sets @ met) * sets).sum(axis=1) / 2
    soft = ((mentors @ those.soft(rows[:, None], rows)) * (sets & ~mentors)).sum(axis=1)
    declared = those.generation[rows] != UNDECLARED
    couples = np.minimum(mentors @ (1 * declared), (sets & ~mentors) @ (1 * declared))
    gained = panel + across * (couples > 0) + couple * couples
    return np.where(mentors.any(axis=1), met_again + soft * is_few - gained, alone)
