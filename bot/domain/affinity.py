"""What it costs to put two people together: one whole number that keeps the aims of a round in
strict order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import (
    FEWEST_MENTORS,
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    History,
    People,
    Rules,
)
from bot.domain.rounds import Role

Rows = NDArray[np.signedinteger]
"""Places of people among all who take part, in the order of their ids."""
Ids = NDArray[np.signedinteger]
Mask = NDArray[np.bool_]
Costs = NDArray[np.float64]
"""Whole numbers below 2**53, which floating point holds exactly."""

_ENOUGH_TOPICS, _WORKING_HOURS = 3, 8
_TOPIC, _SAME_TEAM, _HOUR_APART = np.int16(16), np.int16(6), np.int16(1)
MOST_SOFT = int(_ENOUGH_TOPICS * _TOPIC + _SAME_TEAM + _WORKING_HOURS * _HOUR_APART)
_NEEDIEST, _SAT_OUT, _LONGEST = 6, 1, 7
_MOST_WAIT = _NEEDIEST + _LONGEST
MOST_TURN, MOST_AGAIN = _NEEDIEST + _SAT_OUT + _MOST_WAIT, 7
_TURNS = 2 * MOST_TURN + MOST_AGAIN
_WAITING_PAIR = 3
_AGES = 256
_BLOCK = 1 << 16
PLACES = {Role.MENTOR: slice(0, MOST_MENTORS), Role.MENTEE: slice(MOST_MENTORS, MOST_SEATS)}
"""Where those in each role sit in a panel."""
_ANCIENT = 32767
_GOOD_PART = 0.1


@dataclass(frozen=True)
class Units:
    """What each aim is worth among so many pairs: more than all lesser aims in all of them.

    From the least: topics, team and hours count single points; then whose turn it is, who met
    lately, who is of the same generation, and who must be kept apart. With 512 pairs the sum of all
    but the last stays below 2**51.
    """

    turn: int
    again: int
    half: int
    apart: int

    @property
    def same(self) -> int:
        """Twice a half: each of the two bears one."""
        return 2 * self.half

    @classmethod
    def among(cls, pairs: int) -> Self:
        """The units for so many pairs."""
        turn = MOST_SOFT * pairs + 1
        again = turn * (_TURNS * pairs + 1)
        half = again * (pairs + 2) // 2
        return cls(turn, again, half, 2 * half * (_WAITING_PAIR * pairs + 1))

    @classmethod
    def among_thirds(cls, thirds: int) -> Self:
        """The units for people who join pairs that are made, across generations or not: that is
        worth no repeat."""
        return replace(cls.among(thirds), half=0)


@dataclass(frozen=True)
class Known:
    """Pairs of whom more is known than of strangers: `ago` is 0 for two who are to be kept apart,
    else how many rounds ago they met, within the cool-down."""

    one: NDArray[np.signedinteger]
    other: NDArray[np.signedinteger]
    ago: NDArray[np.int16]

    def __getitem__(self, these: Mask | NDArray[np.intp] | slice) -> "Known":
        """Only these pairs."""
        return Known(self.one[these], self.other[these], self.ago[these])


class Affinity:
    """Everything that is known of those who take part, one row each in the order of their ids, and
    one row more, `chair`: the empty chair that keeps company with the odd one out."""

    def __init__(self, people: People, history: History, rules: Rules) -> None:
        self.people, self.rules, self.chair = people, rules, len(people)
        self.generation = np.append(people.generation, UNDECLARED).astype(np.int16)
        self.can_show = np.pad(people.can_show, ((0, 1), (0, 0)))
        self.wants_to_learn = np.pad(people.wants_to_learn, ((0, 1), (0, 0)))
        self.team = np.append(people.team, UNDECLARED)
        self._offset = np.append(people.utc_offset, 0).astype(np.int16)
        self._keys = self._known_keys(history)
        self.turn = np.append(self._turns(), 0).astype(np.float64)
        self.wait = np.append(self._waits(), 0).astype(np.float64)
        self._is_many = self._many()

    @cached_property
    def known(self) -> Known:
        """All pairs that must be kept apart or met within the cool-down, each once."""
        return self._known(self._keys)

    def known_in_blocks(self) -> Iterator[Known]:
        """The same some at a time, because there can be millions; one block at least."""
        for start in range(0, max(1, len(self._keys)), _BLOCK):
            yield self._known(self._keys[start : start + _BLOCK])

    @cached_property
    def apart(self) -> Known:
        """All pairs that must be kept apart, each once."""
        return self._known(self._keys[self._keys % _AGES == 0])

    def _known(self, keys: NDArray[np.int64]) -> Known:
        pair, ago = np.divmod(keys, _AGES)
        one, other = np.divmod(pair, self.chair + 1)
        return Known(one.astype(np.int32), other.astype(np.int32), ago.astype(np.int16))

    def are_apart(self, one: Rows, other: Rows) -> Mask:
        """Whether each of these must not be put together with the one beside it."""
        wanted = self.keys(one, other) * _AGES
        place = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return self._keys[place] == wanted if len(self._keys) else np.zeros(len(one), np.bool_)

    def are_known(self, one: Rows, other: Rows) -> Mask:
        """Whether each must not be put together with the one beside it, or met them lately."""
        return self.ago(one, other) >= 0

    def ago(self, one: Rows, other: Rows) -> NDArray[np.int64]:
        """0 for two who are to be kept apart, how many rounds ago these met within the cool-down,
        and -1 for strangers; broadcasts."""
        wanted = self.keys(one, other)
        if not len(self._keys):
            return np.full(wanted.shape, -1)
        place = np.searchsorted(self._keys, wanted * _AGES)
        found = self._keys[np.minimum(place, len(self._keys) - 1)]
        return np.where(found // _AGES == wanted, found % _AGES, -1)

    def may_meet(self, one: int) -> Mask:
        """For each row whether these two may be put together; nobody meets the chair or oneself."""
        starts, others = self._kept_apart
        may = np.ones(self.chair + 1, np.bool_)
        may[[one, self.chair]] = False
        may[others[starts[one] : starts[one + 1]]] = False
        return may

    @cached_property
    def has_company(self) -> Mask:
        """Who may meet anybody at all; the chair does not."""
        return np.append(self.apart_from() < self.chair - 1, [False])

    def apart_from(self) -> NDArray[np.int64]:
        """For each of those who take part from how many others they are to be kept apart."""
        return np.diff(self._kept_apart[0])

    @cached_property
    def _kept_apart(self) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        """Where in the second array begin the others from whom each is to be kept apart."""
        one = np.concatenate([self.apart.one, self.apart.other])
        counts = np.bincount(one, minlength=self.chair)
        others = np.concatenate([self.apart.other, self.apart.one])[np.argsort(one, kind="stable")]
        return np.concatenate([[0], np.cumsum(counts)]), others

    def keys(self, one: Rows, other: Rows) -> NDArray[np.int64]:
        """One number for each two, the same for both orders; negative if either is nobody."""
        low, high = np.minimum(one, other), np.maximum(one, other)
        return np.where(low < 0, -1, low * (self.chair + 1) + high)

    def span(self, seats: Rows) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        """The youngest and the oldest generation declared at each table, on the last axis; where
        none is, the youngest is older than the oldest."""
        ages = self.generation[seats]
        return np.where(ages == UNDECLARED, _ANCIENT, ages).min(axis=-1), ages.max(axis=-1)

    def mentors(self, seats: Rows) -> Mask:
        """Who mentors at each table: whoever is below the widest step from one generation there to
        the next; where no two are across, the one who shows most of what the others want to learn.
        """
        ages, below = self.generation[seats], self._widest_step(seats)[0]
        younger = (ages != UNDECLARED) & (ages <= below[:, None])
        return np.where(self.have_across(seats)[:, None], younger, self._shows_most(seats))

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

    def fit(self, mentor: Rows, mentee: Rows) -> NDArray[np.uint16]:
        """How many topics the mentor shows and the mentee wants to learn; broadcasts."""
        fit = np.zeros(np.broadcast_shapes(mentor.shape, mentee.shape), np.uint16)
        for shown, wanted in zip(self.can_show.T, self.wants_to_learn.T, strict=True):
            fit += np.bitwise_count(shown[mentor] & wanted[mentee])
        return fit

    def soft(self, one: Rows, other: Rows) -> NDArray[np.int16]:
        """Topics, team and hours: 0 for the best pair there is, and for the chair; broadcasts."""
        first, second = self.generation[one], self.generation[other]
        fit, back = self.fit(one, other), self.fit(other, one)
        unclear = ~self.are_across(one, other)
        fit *= (first < second) | unclear
        back *= (first > second) | unclear
        missing = _ENOUGH_TOPICS - np.minimum(np.maximum(fit, back), _ENOUGH_TOPICS)
        same_team = (self.team[one] == self.team[other]) & (self.team[one] != UNDECLARED)
        lost_hours = _WORKING_HOURS - self.hours_in_common(one, other)
        soft = missing * _TOPIC + same_team * _SAME_TEAM + lost_hours * _HOUR_APART
        return soft * ((one != self.chair) & (other != self.chair))

    def hours_in_common(self, one: Rows, other: Rows) -> NDArray[np.int16]:
        """How many whole hours of an eight-hour day both are at work; broadcasts."""
        apart = np.abs(self._offset[one] - self._offset[other]) % 1440
        return np.maximum(0, _WORKING_HOURS * 60 - np.minimum(apart, 1440 - apart)) // 60

    def costs(
        self, guests: Rows, seats: Rows, known: Known, units: Units, role: Role | None = None
    ) -> Costs:
        """(g, t): what it costs to put each guest to each table of `seats` (t, most), in that role
        if one is given. `known` has the acquaintances among them, `one` being the guest's place
        here and `other` the table's."""
        column, first = guests[:, None], seats[:, 0]
        alone = units.half + units.turn * self.turn
        soft, alike = self._soft_and_alike(column, seats[:, PLACES[role.other]] if role else seats)
        costs = alone[column] + alone[first]
        costs *= alike
        costs += soft
        costs[guests == self.chair] += units.turn * self.wait[first]
        costs[:, first == self.chair] += units.turn * self.wait[column]
        leaves = self.rules.leaves_a_surplus and not role
        if leaves:
            wait = 2 * units.same + units.turn * (self.wait[column] + self.wait[first])
            costs += wait * self.are_peers(column, first)
        if seats.shape[1] > 1:
            costs[~self.suits(column, seats, role)] = units.apart
        alone += units.turn * self.wait
        together = alone[guests[known.one]] + alone[first[known.other]]
        self._add_known(costs, known, units, together if leaves else None)
        if len(guests) == len(seats):
            return costs - self._head_start(guests, first, units)
        return costs - units.turn * (self.turn + self.wait)[column]

    def _soft_and_alike(self, guests: Rows, seats: Rows) -> tuple[NDArray[np.int16], Mask]:
        soft = np.zeros((len(guests), len(seats)), np.int16)
        alike = np.ones(soft.shape, np.bool_)
        for others in seats.T:
            soft += self.soft(guests, others)
            alike &= ~self.are_across(guests, others)
        return soft, alike

    def _add_known(self, costs: Costs, known: Known, units: Units, alone: Costs | None) -> None:
        """`alone` is what it costs each pair in `known` that both meet nobody, if they may wait."""
        is_met, is_apart = known.ago > 0, known.ago == 0
        met, apart = known[is_met], known[is_apart]
        again = units.again + units.turn * self.recency(met.ago)
        np.add.at(costs, (met.one, met.other), again)
        wait = units.apart if alone is None else 2 * units.same + alone[is_apart]  # as two peers
        costs[apart.one, apart.other] = wait

    def recency(self, ago: NDArray[np.signedinteger]) -> Costs:
        """From 7 for the last round down to 0, so many rounds ago, within the cool-down."""
        left = self.rules.cooldown + 1 - ago.astype(np.float64)
        return np.floor(MOST_AGAIN * left / max(1, self.rules.cooldown))

    def _head_start(self, guests: Rows, firsts: Rows, units: Units) -> Costs | int:
        """What can be taken from all costs of a row or column without changing which choice is the
        best. Where one generation outnumbers the others, the solver is several times as fast with
        costs that start near nought."""
        if not self._is_many.any():
            return 0
        alone = units.half + units.turn * self.turn
        start = np.where(self._is_many, alone, -units.half - units.turn * _NEEDIEST // 2)
        return start[guests][:, None] + start[firsts]

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

    def _shows_most(self, seats: Rows) -> Mask:
        shown = np.zeros(seats.shape, np.int32)
        for column, mentor in enumerate(seats.T):
            for other in np.delete(seats, column, axis=1).T:
                shown[:, column] += self.fit(mentor, other)
        shown[seats == self.chair] = -1
        return np.arange(seats.shape[1]) == shown.argmax(axis=1)[:, None]

    def _known_keys(self, history: History) -> NDArray[np.int64]:
        """Both rows and the age of every known pair in one number, sorted, each pair once."""
        apart = self.people.apart
        blocks = (
            *self._keys_in_blocks(apart[:, 0], apart[:, 1], np.zeros(len(apart), np.int16)),
            *self._keys_in_blocks(history.one, history.other, history.rounds_ago),
        )
        keys = np.concatenate([np.empty(0, np.int64), *blocks])
        del blocks
        keys.sort()
        pairs = keys // _AGES
        is_again = pairs[1:] == pairs[:-1]
        del pairs
        return keys[np.append([True], ~is_again)[: len(keys)]]

    def _keys_in_blocks(
        self,
        one: NDArray[np.signedinteger],
        other: NDArray[np.signedinteger],
        ago: NDArray[np.int16],
    ) -> Iterator[NDArray[np.int64]]:
        """A block at a time, so that little memory is taken beside what is kept."""
        for start in range(0, len(ago), _BLOCK):
            here = slice(start, start + _BLOCK)
            recent = ago[here] <= self.rules.cooldown
            first, second = self.rows(one[here][recent]), self.rows(other[here][recent])
            present = (first >= 0) & (second >= 0) & (first != second)
            keys = self.keys(first[present], second[present])
            yield keys * _AGES + ago[here][recent][present]

    def rows(self, ids: Ids) -> Rows:
        """Where these ids are, -1 for those who do not take part."""
        if not self.chair:
            return np.full(len(ids), -1)
        order, place = np.argsort(ids), np.empty(len(ids), np.intp)
        found = np.searchsorted(self.people.ids, ids[order])  # in order: several times as fast
        place[order] = np.minimum(found, self.chair - 1)
        return np.where(self.people.ids[place] == ids, place, -1)

    def _turns(self) -> NDArray[np.int64]:
        """0 to 7 for each: those who waited longest to meet somebody across generations come
        first. The scale is finest around the need that just gets a place, wherever that is; whoever
        can meet nobody across generations has no part in it."""
        places = self.most_across(self.people.generation)
        need = self.people.need * (self._could_cross() > 0).astype(np.int64)
        just_served = np.partition(need, -places)[-places] if places else 0
        order = np.clip(need - just_served + _NEEDIEST // 2, 0, _NEEDIEST)
        return order + _SAT_OUT * (self.people.waited > 0)

    def _waits(self) -> NDArray[np.int64]:
        """0 for each who had a pairing the last time; else more than any turn, and up to 13 for who
        has waited longest. Only the order counts, and is finest among those who waited longest."""
        longer, place = np.unique(self.people.waited, return_inverse=True)
        order = np.maximum(_LONGEST + 1 + place - len(longer), 1)
        return np.where(self.people.waited > 0, _NEEDIEST + order, 0)

    def _could_cross(self) -> NDArray[np.int64]:
        """With how many each could be put together across generations."""
        ages = self.people.generation.astype(np.int64)
        by_age = np.sort(ages[ages != UNDECLARED])
        younger = np.searchsorted(by_age, ages - self.rules.gap, side="right")
        older = len(by_age) - np.searchsorted(by_age, ages + self.rules.gap, side="left")
        across = self.apart[self.are_across(self.apart.one, self.apart.other)]
        kept = np.bincount(np.concatenate([across.one, across.other]), minlength=self.chair)
        return np.where(ages == UNDECLARED, 0, younger + older - kept)

    def _many(self) -> Mask:
        """Who is of the generations of which a good part finds nobody of another."""
        by_age = np.sort(self.people.generation[self.people.generation != UNDECLARED])
        k = self.most_across(by_age)
        middle = by_age[k : len(by_age) - k]
        is_part = len(middle) > _GOOD_PART * len(by_age)
        return np.isin(self.generation, middle) & is_part

    def most_across(self, generations: NDArray[np.int16]) -> int:
        """The most pairs across generations that there can be among these, if nobody is kept
        apart: the k youngest with the k oldest, for the largest k that works."""
        by_age = np.sort(generations[generations != UNDECLARED])
        low, high = 0, len(by_age) // 2
        while low < high:
            k = (low + high + 1) // 2
            works = bool((by_age[len(by_age) - k :] - by_age[:k] >= self.rules.gap).all())
            low, high = (k, high) if works else (low, k - 1)
        return low
