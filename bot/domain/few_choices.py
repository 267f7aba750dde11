"""Panels of those who could be in a few only: all of these are weighed before anybody else is dealt
to panels, together with what that leaves for the crowd of those who can go to many."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.bands import Bands
from bot.domain.panels import cast, in_roles, main_aims, may_grow, other_aims_in_one
from bot.domain.population import MOST_SEATS, Costs, Mask, Rows
from bot.domain.possible import joined, places
from bot.domain.shares import Certain, Crowd, Share, Worth, best_of

_TABLES = 1 << 10
"""How many panels of those of few choices are weighed at the most."""
_ONE_IN = 8
"""Of how many others whoever has few choices may meet less than one."""


@dataclass(frozen=True, eq=False)
class FewChoices:
    """Every panel that somebody could be in who could be in few, and the crowd of all others."""

    those: Affinity
    tables: Rows
    crowd: Rows

    @classmethod
    def among(cls, those: Affinity, people: Rows) -> Self:
        """Of these people: whoever may meet the fewest first, as long as there are not too many
        panels."""
        waits = np.zeros(those.chair + 1, np.bool_)
        waits[people] = True
        tables = np.full((0, MOST_SEATS), those.chair)
        for one in _fewest_first(those, people):
            more = _every_panel(those, one, waits, _TABLES - len(tables))
            if more is None:
                break
            tables, waits[one] = np.concatenate([tables, more]), False
        return cls(those, tables, people[waits[people]])

    def chosen(self) -> tuple[Rows, list[Share], Worth]:
        """Those of their panels beside which there is the best for the crowd, what that is, and the
        worth of both if nobody of the crowd were kept apart."""
        main = main_aims(self.those, self.tables, self._mentors)
        last = other_aims_in_one(self.those, self.tables, self._mentors)
        once = places(self.those, self.tables).toarray()
        certain = Certain(np.array([*main, last]), self._takes, once)
        shares, taken = self._all.beside(certain)
        theirs = Worth(*(int(aim[taken].sum()) for aim in main))
        both = Worth(*map(sum, zip(theirs, best_of(shares), strict=True)))
        return in_roles(self.those, self.tables[taken], self._mentors[taken]), shares, both

    @property
    def bands(self) -> Bands:
        """Of the crowd."""
        return self._all.bands

    @cached_property
    def _mentors(self) -> Mask:
        return cast(self.those, self.tables)

    @cached_property
    def _all(self) -> Crowd:
        return Crowd.of(self.those.generation[self.crowd], self.those.rules)

    @property
    def _takes(self) -> Costs:
        """How many of each band each of these panels takes from the crowd."""
        is_crowd = np.isin(self.tables, self.crowd)
        bands = np.where(is_crowd, self.bands.band(self.those.generation[self.tables]), -1)
        return np.array(
            [(bands == each).sum(axis=1) for each in range(len(self._all.counts))], float
        )


def _fewest_first(those: Affinity, people: Rows) -> Iterator[int]:
    """Whoever has few choices."""
    people = np.sort(people)
    may_meet = those.chair - 1 - those.apart_from()[people]
    order = np.argsort(may_meet, kind="stable")
    yield from people[order[_ONE_IN * may_meet[order] < those.chair]].tolist()


def _every_panel(those: Affinity, one: int, waits: Mask, at_most: int) -> Rows | None:
    """Of all who wait, with this one; None if so many tables must be looked at."""
    tables = np.full((1, MOST_SEATS), those.chair)
    tables[0, 0] = one
    for who in np.flatnonzero(those.may_meet(one) & waits).tolist():
        more = joined(those, tables, who, lambda some: may_grow(those, some, MOST_SEATS))
        tables = np.concatenate([tables, more])
        if len(tables) > at_most:
            return None
    return tables[cast(those, tables).any(axis=1)]
