"""Who is across generations from whom, and who mentors at a table."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.domain.pairings import Role
from bot.domain.population import (
    FEWEST_MENTORS,
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    Mask,
    People,
    Rows,
    Rules,
)

PLACES = {Role.MENTOR: slice(0, MOST_MENTORS), Role.MENTEE: slice(MOST_MENTORS, MOST_SEATS)}
"""Where those in each role sit in a panel."""
_ANCIENT = 32767


def most_across(generations: NDArray[np.int16], gap: int) -> int:
    """The most pairs across generations that there can be among these: the k youngest with the k
    oldest, for the largest k that works."""
    by_age = np.sort(generations[generations != UNDECLARED])
    low, high = 0, len(by_age) // 2
    while low < high:
        k = (low + high + 1) // 2
        works = bool((by_age[len(by_age) - k :] - by_age[:k] >= gap).all())
        low, high = (k, high) if works else (low, k - 1)
    return low


class Generations:
    """What all who take part declared, one row each; the chair, which is last, declared nothing."""

    people: People
    rules: Rules
    chair: int

    @cached_property
    def generation(self) -> NDArray[np.int16]:
        """What each declared."""
        return np.append(self.people.generation, UNDECLARED).astype(np.int16)

    @cached_property
    def ages(self) -> NDArray[np.int16]:
        """Each generation there is once, in order, and UNDECLARED before all."""
        return np.unique(np.append(self.people.generation, np.int16(UNDECLARED)))

    def span(self, seats: Rows) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        """The youngest and the oldest generation declared at each table, on the last axis; where
        none is, the youngest is older than the oldest."""
        ages = self.generation[seats]
        return np.where(ages == UNDECLARED, _ANCIENT, ages).min(axis=-1), ages.max(axis=-1)

    def have_across(self, tables: Rows) -> Mask:
        """Whether any two at a table, on the last axis, are across."""
        youngest, oldest = self.span(tables)
        return oldest - youngest >= self.rules.gap

    def all_across(self, tables: Rows) -> Mask:
        """Whether all who declared a generation at a table, on the last axis, can be mentors and
        mentees of whom every mentor is younger by the gap than every mentee."""
        return self._widest_step(tables)[1] >= self.rules.gap

    def _widest_step(self, tables: Rows) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        """From which generation at each table it is farthest to the next, and how far."""
        ages = self.generation[tables]
        ages = np.sort(np.where(ages == UNDECLARED, ages.max(axis=-1, keepdims=True), ages))
        steps = np.diff(ages)
        at = steps.argmax(axis=-1)[..., None]
        below, step = (np.take_along_axis(each, at, axis=-1)[..., 0] for each in (ages, steps))
        return below, step

    def are_facing(self, seats: Rows, mentors: Mask) -> Mask:
        """Whether at each table somebody who declared a generation mentors and somebody learns, and
        every such mentor is younger by the gap than every such mentee."""
        declared, suit = self._faces(seats, mentors)
        return declared & suit

    def are_panels(self, seats: Rows, mentors: Mask) -> Mask:
        """Whether each table is a panel: of so many mentors and mentees, of whom every mentor who
        declared a generation is younger by the gap than every such mentee."""
        teach, learn = mentors.sum(axis=1), ((seats != self.chair) & ~mentors).sum(axis=1)
        has_mentors = (teach >= FEWEST_MENTORS) & (teach <= self.rules.most_mentors)
        has_mentees = (learn >= 1) & (learn <= self.rules.most_mentees)
        return has_mentors & has_mentees & self._faces(seats, mentors)[1]

    def _faces(self, seats: Rows, mentors: Mask) -> tuple[Mask, Mask]:
        """Where somebody of either role declared a generation, and where no two who did are wrong
        for their roles."""
        oldest = self.span(np.where(mentors, seats, self.chair))[1]
        youngest = self.span(np.where(mentors, self.chair, seats))[0]
        declared = (oldest != UNDECLARED) & (youngest != _ANCIENT)
        return declared, ~declared | (oldest + self.rules.gap <= youngest)

    def places(self, role: Role) -> slice:
        """Where those in that role may sit in a panel."""
        most = {Role.MENTOR: self.rules.most_mentors, Role.MENTEE: self.rules.most_mentees}
        first = PLACES[role].start
        return slice(first, first + most[role])

    def are_across(self, one: Rows, other: Rows) -> Mask:
        """Whether these are far enough apart in generation, both declared; broadcasts."""
        apart = np.abs(self.generation[one] - self.generation[other]) >= self.rules.gap
        return self._have_declared(one, other) & apart

    def are_peers(self, one: Rows, other: Rows) -> Mask:
        """Whether these have both declared generations that are not far enough apart."""
        apart = np.abs(self.generation[one] - self.generation[other]) >= self.rules.gap
        return self._have_declared(one, other) & ~apart

    def _have_declared(self, one: Rows, other: Rows) -> Mask:
        return (self.generation[one] != UNDECLARED) & (self.generation[other] != UNDECLARED)

    def suits(self, guests: Rows, seats: Rows, role: Role | None) -> Mask:
        """Whether each would be far enough in age from all in the other role, on the right side;
        without a role, whether a table that is across stays so. Whoever declared no generation
        suits everywhere. Broadcasts."""
        if not role:
            return self._stay_across(guests, seats)
        youngest, oldest = self.span(seats[:, PLACES[role.other]])
        age, gap = self.generation[guests], self.rules.gap
        fits = age + gap <= youngest if role is Role.MENTOR else age - gap >= oldest
        return fits | (age == UNDECLARED) | (oldest == UNDECLARED)

    def _stay_across(self, guests: Rows, seats: Rows) -> Mask:
        shape = np.broadcast_shapes(guests.shape, seats[:, 0].shape)
        if self.rules.gap == 1:  # nobody is in between
            return np.ones(shape, np.bool_)
        others = (np.broadcast_to(column, shape) for column in seats.T)
        together = np.stack([np.broadcast_to(guests, shape), *others], axis=-1)
        return self.all_across(together) | ~self.all_across(seats)

    def most_across(self, generations: NDArray[np.int16]) -> int:
        """The most pairs across generations that there can be among these, if nobody is kept
        apart."""
        return most_across(generations, self.rules.gap)
