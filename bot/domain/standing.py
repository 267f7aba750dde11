"""What rounds leave behind for the next ones: who met whom, whose turn it is, who waited."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import UNDECLARED, History, People, Rows
from bot.domain.tallies import Marks, Tables

Counts = NDArray[np.int16]

_NO_KEY = -1


@dataclass(frozen=True, eq=False)
class Streak:
    """For each person how many rounds in a row went by without something, now and at the most;
    rounds that they were absent from do not count.

    `fairest` is what no turns can better with as many places for each group as there were in each
    round: it may be out of reach, see _fairest_now. Those in group 0 are not counted.
    """

    groups: NDArray[np.int32]
    now: Counts
    longest: Counts
    had: Counts
    attended: Counts
    fairest: int = 0

    @classmethod
    def before(cls, groups: NDArray[np.int32], now: Counts) -> Self:
        """Before the first round, with what earlier ones left."""
        return cls(groups, now, *np.zeros((3, len(groups)), np.int16))

    @property
    def most(self) -> int:
        """The longest of all."""
        return int(self.longest[self.groups > 0].max(initial=0))

    def after(self, here: Rows, had: Marks) -> Self:
        """One more round; `had` says who of those here had it."""
        now, count, attended = self.now.copy(), self.had.copy(), self.attended.copy()
        now[here] = np.where(had, 0, now[here] + 1)
        count[here] += had
        attended[here] += 1
        longest = np.maximum(self.longest, now)
        after = replace(self, now=now, longest=longest, had=count, attended=attended)
        return replace(after, fairest=after._fairest_now())

    def _fairest_now(self) -> int:
        """Whoever never goes without for more than `fairest` rounds in a row has a place in each so
        many and one that they attend; it grows until there were places enough for everybody. That
        nobody was away when it was their turn, or had one too early, is more than turns can do."""
        fairest, places = self.fairest, np.bincount(self.groups, self.had)
        while (np.bincount(self.groups, self.attended // (fairest + 1)) > places)[1:].any():
            fairest += 1
        return fairest


@dataclass(frozen=True, eq=False)
class Acquaintances:
    """Every two who met, once, with the number of their last round; rows of `people` people."""

    people: int
    keys: NDArray[np.int64]
    last: Counts

    @property
    def pairs(self) -> tuple[Rows, Rows]:
        """The one and the other."""
        one, other = np.divmod(self.keys, self.people)
        return one, other

    def last_of(self, one: Rows, other: Rows) -> Counts:
        """In which round these met last; 0 for never."""
        place, have_met = self._find(self._key(one, other))
        last = np.zeros(len(one), np.int16)
        last[have_met] = self.last[place[have_met]]
        return last

    def after(self, one: Rows, other: Rows, number: int) -> Self:
        """These have met in that round too."""
        keys = np.sort(self._key(one, other))
        place, have_met = self._find(keys)
        last = self.last.copy()
        last[place[have_met]] = number
        new = place[~have_met]
        return replace(
            self,
            keys=np.insert(self.keys, new, keys[~have_met]),
            last=np.insert(last, new, number),
        )

    def _find(self, keys: NDArray[np.int64]) -> tuple[Rows, Marks]:
        """Where these are or would be, and which of them are there."""
        place = np.searchsorted(self.keys, keys)
        return place, np.append(self.keys, _NO_KEY)[place] == keys

    def _key(self, one: Rows, other: Rows) -> NDArray[np.int64]:
        return np.minimum(one, other) * self.people + np.maximum(one, other)


@dataclass(frozen=True, eq=False)
class Standing:
    """Where everybody stands after some rounds: one row each, in the order of `people.ids`.

    `seated` is about having a pairing, `across` about meeting somebody of another generation in it,
    `company` about there being anybody whom they may meet.
    """

    people: People
    seated: Streak
    across: Streak
    company: Streak
    met: Acquaintances

    @classmethod
    def before(cls, people: People) -> Self:
        """Before the first round, with what `people` says of earlier ones."""
        people, n = people.by_id, len(people)
        declared = people.generation.astype(np.int32) - UNDECLARED
        return cls(
            people,
            seated=Streak.before(declared + 1, people.waited),
            across=Streak.before(declared, people.need),
            company=Streak.before(np.ones(n, np.int32), np.zeros(n, np.int16)),
            met=Acquaintances(n, np.empty(0, np.int64), np.empty(0, np.int16)),
        )

    @property
    def partners(self) -> NDArray[np.intp]:
        """How many different people each has met."""
        one, other = (np.bincount(rows, minlength=len(self.people)) for rows in self.met.pairs)
        return one + other

    def present(self, here: Rows) -> People:
        """Those who are here, as a planner wants them."""
        now = replace(self.people, need=self.across.now, waited=self.seated.now)
        return now.take(here)

    def history(self, number: int) -> History:
        """Who has met, as a planner of that round wants it."""
        one, other = self.met.pairs
        ids = self.people.ids
        return History(ids[one], ids[other], number - self.met.last)

    def after(self, here: Rows, tables: Tables, number: int) -> Self:
        """One more round, of which these are the tables."""
        one, other = here[tables.one], here[tables.other]
        return replace(
            self,
            seated=self.seated.after(here, tables.is_seated),
            across=self.across.after(here, tables.is_across),
            company=self.company.after(here, tables.has_company),
            met=self.met.after(one, other, number),
        )
