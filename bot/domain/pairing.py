"""Who meets whom in a round.

Shuffle, chop, solve. People are sorted by generation (shuffled inside each), and the k youngest are
paired with the k oldest for the largest k that works: no plan has more pairs across generations.
Then, several times over: shuffle the pairs, flip a coin for who of each sits left, chop the list
into chunks of at most 512 pairs, and pair left with right anew in each chunk at the least cost
there is (the assignment problem, which SciPy solves exactly). The old pairs are one of the choices,
so no pass makes a plan worse. Whoever is left over joins others, or waits, by the same costs.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, pairwise
from math import ceil, sqrt
from os import cpu_count

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from bot.domain.affinity import Affinity, Known, Rows, Units
from bot.domain.few import FEW
from bot.domain.mending import at_best, mended, room_for
from bot.domain.panels import best_of_all, best_panels, better_in_part, worth
from bot.domain.plans import RoundPlan
from bot.domain.population import (
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    History,
    People,
    Rules,
)
from bot.domain.programmes import Format, Surplus
from bot.domain.reasons import told
from bot.domain.reseating import reseated
from bot.domain.rounds import Role
from bot.domain.shares import Worth, best_of, dealt

CHUNK = 512
"""The most pairs among which costs are exact: see affinity.Units."""
NOBODY = -1
_DEALS = 24
"""How often at most panels are put together anew."""
_PARTS, _VAIN = 24, 4
"""How often at most more of them are, and how often in a row in vain."""
_FIRST = FEW // 2
"""How many of those who found no place are surely among those put together anew."""
_GOES, _GATHERED = 12, CHUNK // 4
"""How often at most pairs that are not across are gathered, and how many beside as many others."""
_MENDS = 6
"""How often at most tables are put together anew."""


def plan_round(
    people: People, history: History, rules: Rules, seed: int, *, threads: int | None = None
) -> RoundPlan:
    """The plan for one round: the same for the same people in any order, the same seed and any
    number of threads (as many as there are processors, unless given).

    Everybody is in it once. Nobody is put together with somebody they are kept apart from. In a
    pairing across generations every mentor is younger than every mentee.
    """
    those = Affinity(people.take(np.argsort(people.ids)), history, rules)
    with ThreadPoolExecutor(threads or cpu_count()) as pool:
        planner = _Planner(those, np.random.default_rng(seed), pool)
        is_group = rules.format is Format.GROUP
        seats, mentors = planner.panels() if is_group else planner.conversations()
    return told(those, history, seats, mentors, seed)


class _Parts:
    """Guests and tables chopped into as many parts, side by side, of about `most` times `most`."""

    def __init__(self, guests: int, tables: int, most: int) -> None:
        self.count = min(guests, tables, ceil(sqrt(guests * tables) / most))
        self.guests = ceil(guests / self.count) if self.count else 0
        self.tables = ceil(tables / self.count) if self.count else 0

    def split(self, those: Affinity, guests: Rows, seats: Rows) -> Iterator[Known]:
        """For each part the known pairs of a guest and somebody at a table in it."""
        place = np.full(those.chair + 1, NOBODY, np.int32)
        table = place.copy()
        place[guests] = np.arange(len(guests))
        table[seats.T] = np.arange(len(seats))
        known = self._beside(those.known_in_blocks(), place, table)
        part = known.one // self.guests
        known = known[np.argsort(part, kind="stable")]
        ends = np.cumsum(np.bincount(part, minlength=self.count))
        for start, end in pairwise([0, *ends]):
            here = known[start:end]
            yield Known(here.one % self.guests, here.other % self.tables, here.ago)

    def _beside(
        self, blocks: Iterable[Known], place: NDArray[np.int32], table: NDArray[np.int32]
    ) -> Known:
        """The known pairs of whom either is a guest, and the other at a table in the same part."""
        found = []
        for known in blocks:
            for guest, host in ((known.one, known.other), (known.other, known.one)):
                row, seat = place[guest], table[host]
                near = (row >= 0) & (seat >= 0) & (row // self.guests == seat // self.tables)
                found.append((row[near], seat[near], known.ago[near]))
        return Known(*(np.concatenate(columns) for columns in zip(*found, strict=True)))


class _Planner:
    """Seats are (tables, most): rows of people, padded with the empty chair."""

    def __init__(self, those: Affinity, rng: np.random.Generator, pool: ThreadPoolExecutor) -> None:
        self.those, self.rng, self.pool = those, rng, pool

    def conversations(self) -> tuple[Rows, NDArray[np.bool_]]:
        """Everybody in pairs, and in threes or fours as the surplus policy says; who mentors."""
        surplus = self.those.rules.surplus
        seats, alone = self._pairs(self._others())
        if surplus is Surplus.GROUPS:
            seats, alone = self._with_guests(seats, alone)
        if surplus is not Surplus.WAIT:
            seats = self._mended(self._with_thirds(seats, alone))
        if len(self.those.people) > FEW:
            seats = self._at_best(seats)
        return seats, self.those.mentors(seats)

    def panels(self) -> tuple[Rows, NDArray[np.bool_]]:
        """Panels that the most people find a place in, and who mentors."""
        count = len(self.those.people)
        if count <= FEW:
            seats = best_panels(self.those, self.rng.permutation(count))
            return seats, self._mentors(seats)
        seats, most = self._dealt()
        best = best_of_all(self.those, self._groups(seats)) if self._lacks(seats, most) else None
        if best is None:
            seats = self._better(seats, most)
            best = self._better_in_part(seats, most)
            best = seats if best is seats else self._better(best, most)
        return best, self._mentors(best)

    def _lacks(self, panels: Rows, most: Worth) -> bool:
        """Whether more or better panels could be if nobody were kept apart."""
        return self._worth(panels) < most

    def _better_in_part(self, panels: Rows, most: Worth) -> Rows:
        """More or better panels, if there can be, some put together anew after the others."""
        vain = 0
        for _ in range(_PARTS):
            if vain == _VAIN or not self._lacks(panels, most):
                break
            anew = better_in_part(self.those, self._groups(panels))
            is_better = self._worth(anew) > self._worth(panels)
            panels, vain = (anew, 0) if is_better else (panels, vain + 1)
        return panels

    def _worth(self, panels: Rows) -> Worth:
        return worth(self.those, panels, self._mentors(panels))

    def _groups(self, panels: Rows) -> Rows:
        """These panels, and whoever found no place alone, in any order, but some of them first."""
        waiting = self._others(panels)
        waiting = self.rng.permutation(waiting[self.those.has_company[waiting]])[:, None]
        first, others = np.split(self._padded(waiting, MOST_SEATS), [_FIRST])
        return np.concatenate([first, self.rng.permutation(panels), others])

    def _taken(self, seats: Rows) -> int:
        return int(np.count_nonzero(seats != self.those.chair))

    def _dealt(self) -> tuple[Rows, Worth]:
        """Panels, and the worth of those that there could be if nobody were kept apart."""
        everybody = self.rng.permutation(len(self.those.people))
        shares = list(dealt(self.those, everybody))
        found = [self._panels(share.panels, *people) for share, *people in shares]
        seats = self._joined(np.concatenate([np.empty((0, MOST_SEATS), np.intp), *found]))
        is_panel = self.those.are_panels(seats, self._mentors(seats))
        return self._joined(seats[is_panel]), best_of(share for share, *_ in shares)

    def _better(self, panels: Rows, most: Worth) -> Rows:
        """Where fewer find a place, or are across, than could if nobody were kept apart, or people
        meet again, some panels are put together anew with some who found none, a few people at a
        time."""
        for _ in range(_DEALS):
            waiting = self._others(panels)
            waiting = self.rng.permutation(waiting[self.those.has_company[waiting]])
            if self._taken(panels) == most.seated:
                waiting = waiting[:0]
            lacking = self._lacking(panels, most.couples)
            if not len(waiting) and not lacking.any():
                break
            order = self.rng.permutation(len(panels))
            order = order[np.argsort(~lacking[order], kind="stable")]
            people = (panels[order] != self.those.chair).sum(axis=1).cumsum()
            some = order[people <= FEW - min(len(waiting), _FIRST)]
            anew = panels[some][panels[some] != self.those.chair]
            few = self.rng.permutation(np.append(anew, waiting[: FEW - len(anew)]))
            panels = np.concatenate([best_panels(self.those, few), np.delete(panels, some, axis=0)])
        return panels

    def _lacking(self, panels: Rows, most: int) -> NDArray[np.bool_]:
        """Where people meet again; and where more learn than mentor, of those who declared a
        generation, if there could be more couples of them."""
        declared, mentors = self.those.generation[panels] != UNDECLARED, self._mentors(panels)
        teach, learn = ((declared & those).sum(axis=1) for those in (mentors, ~mentors))
        has_more = np.minimum(teach, learn).sum() < most
        again = [self.those.are_known(*two) for two in combinations(panels.T, 2)]
        return np.any(again, axis=0) | (has_more & (learn > teach))

    def _mentors(self, panels: Rows) -> NDArray[np.bool_]:
        return (panels != self.those.chair) & (np.arange(MOST_SEATS) < MOST_MENTORS)

    def _panels(self, count: int, mentors: Rows, mentees: Rows) -> Rows:
        """So many panels of these people, of whom the first are declared."""
        seats = np.full((count, MOST_SEATS), self.those.chair)
        seats[:, 0] = mentors[:count]
        left = self._one_more(mentees[:count], seats, Role.MENTEE)
        guests = {Role.MENTOR: mentors[count:], Role.MENTEE: np.append(left, mentees[count:])}
        return self._joined(seats, guests)

    def _joined(self, seats: Rows, guests: dict[Role, Rows] | None = None) -> Rows:
        """These guests, or else everybody else in either role, at these panels: one at each, then
        the next, as long as it goes on."""
        before = None
        while before != (before := np.count_nonzero(seats == self.those.chair)):
            for role in Role:
                these = self._others(seats, guests[role] if guests else None)
                self._one_more(these, seats, role)
        return seats

    def _with_guests(self, pairs: Rows, alone: Rows) -> tuple[Rows, Rows]:
        """Whoever is not across generations joins those who are; the rest are paired again."""
        peers, across = self.those.are_peers(*pairs.T), self.those.are_across(*pairs.T)
        hosts = self._padded(self._settled(pairs[across]), self.those.rules.cap)
        guests = self._filled(np.append(pairs[peers], alone), hosts)
        again, alone = self._pairs(guests)
        others = self._padded(np.concatenate([pairs[~peers & ~across], again]), hosts.shape[1])
        return np.concatenate([hosts, others]), alone

    def _with_thirds(self, seats: Rows, alone: Rows) -> Rows:
        """Whoever is alone joins others, or takes the place of somebody who can join others."""
        seats = self._padded(seats, max(3, seats.shape[1]))
        alone = self._filled(alone, seats, Units.among_thirds)
        if not len(alone):
            return seats
        return self._twos_settled(reseated(self.those, seats, alone, self.rng))

    def _twos_settled(self, seats: Rows) -> Rows:
        twos = seats[:, 2] == self.those.chair
        pairs = self._padded(self._settled(seats[twos, :2]), seats.shape[1])
        return np.concatenate([pairs, seats[~twos]])

    def _mended(self, seats: Rows) -> Rows:
        """Tables that could be better are put together anew with others, a few at a time; all of
        them if they are few."""
        alone = self._padded(self._others(seats)[:, None], seats.shape[1])
        seats = np.concatenate([seats, alone])
        is_small = len(self.those.people) <= FEW
        some = room_for(seats.shape[1]) // 2
        goes = ceil(self._could_be_better(seats).sum() / some)
        for _ in range(1 if is_small else min(_MENDS, goes)):
            order = self.rng.permutation(len(seats))
            order = order[np.argsort(~self._could_be_better(seats[order]), kind="stable")]
            few = order if is_small else np.union1d(order[:some], order[-some:])
            anew = mended(self.those, seats[few], self.rng)
            seats = np.concatenate([anew, np.delete(seats, few, axis=0)])
        return seats[seats[:, 1] != self.those.chair]

    def _at_best(self, seats: Rows) -> Rows:
        """Where somebody waits, fewer are across than could be if nobody were kept apart, or peers
        could be guests: tables that are the best there are for that, and then as good as can be for
        the rest."""
        ages = self.those.generation[self.those.has_company]
        most = self.those.most_across(ages)
        places = len(ages)
        if self.those.rules.leaves_a_surplus:
            places = 2 * min(places // 2, most + int((ages == UNDECLARED).sum()))
        across = np.count_nonzero(self.those.have_across(seats))
        are_seated = np.count_nonzero(seats != self.those.chair) == places
        if across == most and are_seated and not self._could_join(seats).any():
            return seats
        alone = self._others(seats)
        now = np.concatenate([seats, self._padded(alone[:, None], seats.shape[1])])
        best = at_best(self.those, now)
        if best is now:
            return seats
        best = best[best[:, 1] != self.those.chair]
        if self.those.rules.surplus is not Surplus.WAIT:
            return self._mended(self._twos_settled(best))
        alone = self._others(best)
        alone = np.append(alone, [self.those.chair] * (len(alone) % 2)).astype(np.intp)
        return self._kept(self._settled(np.concatenate([best, alone.reshape(-1, 2)])))[0]

    def _could_be_better(self, seats: Rows) -> NDArray[np.bool_]:
        """Where somebody is alone, a third or with somebody they met lately; and where nobody is
        across, if there could be more who are, or peers could be their guests."""
        size, across = (seats != self.those.chair).sum(axis=1), self.those.all_across(seats)
        joins = self.those.rules.surplus is Surplus.GROUPS
        again = [self.those.are_known(*two) for two in combinations(seats.T, 2)]
        most = self.those.most_across(self.those.people.generation)
        lacking = (np.count_nonzero(across) < most) | self._could_join(seats)
        is_third = (size > 2) & ~(across & joins)
        return (size == 1) | is_third | np.any(again, axis=0) | (~across & lacking)

    def _could_join(self, seats: Rows) -> NDArray[np.bool_]:
        """Where there are peers who could be guests, if they may meet somebody who has room."""
        size, across = (seats != self.those.chair).sum(axis=1), self.those.all_across(seats)
        has_room = across & (size < self.those.rules.cap)
        joins = self.those.rules.surplus is Surplus.GROUPS and bool(has_room.any())
        are_declared = (self.those.generation[seats] != UNDECLARED).sum(axis=1) == size
        return ~across & are_declared & joins

    def _others(self, seats: Rows | None = None, among: Rows | None = None) -> Rows:
        """Everybody of these, or of all, who has no seat."""
        waits = np.zeros(self.those.chair + 1, np.bool_)
        waits[slice(None) if among is None else among] = True
        waits[self.those.chair if seats is None else seats] = waits[-1] = False
        return np.flatnonzero(waits)

    def _pairs(self, rows: Rows) -> tuple[Rows, Rows]:
        """These people in pairs, at nearly the least cost there is, and who is left alone."""
        return self._kept(self._settled(self._first_pairs(rows)))

    def _kept(self, pairs: Rows) -> tuple[Rows, Rows]:
        """Those of these pairs who may be together, and who is left alone."""
        kept = ~self.those.are_apart(*pairs.T) & (pairs != self.those.chair).all(axis=1)
        if self.those.rules.leaves_a_surplus:
            kept &= ~self.those.are_peers(*pairs.T)
        alone = pairs[~kept].ravel()
        return pairs[kept], alone[alone != self.those.chair]

    def _settled(self, pairs: Rows) -> Rows:
        """The same people in pairs, improved as often as pays; half as often in smaller chunks
        where the surplus joins them, because that takes three goes."""
        passes, chunk = _effort(len(pairs))
        goes = 2 if self.those.rules.surplus is Surplus.GROUPS else 1
        for _ in range(ceil(passes / goes)):
            pairs = self._improved(pairs, chunk // goes)
        return self._more_across(pairs)

    def _more_across(self, pairs: Rows) -> Rows:
        """The same people in pairs, after those who declared a generation and are not across were
        gathered in one chunk, while more could be across."""
        people = pairs[self.those.has_company[pairs]]
        most = self.those.most_across(self.those.generation[people])
        for _ in range(_GOES):
            across = self.those.are_across(*pairs.T) & ~self.those.are_apart(*pairs.T)
            if np.count_nonzero(across) == most:
                break
            lacking = ~across & (self.those.generation[pairs] != UNDECLARED).any(axis=1)
            order = self.rng.permutation(len(pairs))
            order = order[np.argsort(~lacking[order], kind="stable")]
            few = np.union1d(order[:_GATHERED], order[-_GATHERED:])
            anew = self._improved(pairs[few], CHUNK)
            pairs = np.concatenate([anew, np.delete(pairs, few, axis=0)])
        return pairs

    def _first_pairs(self, rows: Rows) -> Rows:
        """The k youngest with the k oldest; then whoever is undeclared, with whoever is left."""
        rows = self.rng.permutation(rows)
        age = self.those.generation[rows]
        order = np.argsort(age, kind="stable")
        undeclared, declared = np.split(rows[order], [np.count_nonzero(age == UNDECLARED)])
        k = self.those.most_across(age)
        youngest, middle, oldest = np.split(declared, [k, len(declared) - k])
        chair = [self.those.chair] * (len(rows) % 2)
        rest = np.concatenate([undeclared, middle, chair]).astype(np.intp)
        return np.concatenate([np.column_stack([youngest, oldest]), rest.reshape(2, -1).T])

    def _improved(self, pairs: Rows, chunk: int) -> Rows:
        """The same people in pairs that cost no more."""
        left, right = self.rng.permuted(self.rng.permutation(pairs), axis=1).T
        parts = _Parts(len(pairs), len(pairs), chunk)
        place = self._solved(parts, left, right[:, None])
        return np.column_stack([left, right[place]])

    def _filled(
        self, guests: Rows, seats: Rows, weigh: Callable[[int], Units] = Units.among
    ) -> Rows:
        """Seat one guest after another at each table while anybody finds one; gives the others."""
        before = -1
        while len(guests) != before:
            before = len(guests)
            guests = self._one_more(guests, seats, weigh=weigh)
        return guests

    def _one_more(
        self,
        guests: Rows,
        seats: Rows,
        role: Role | None = None,
        weigh: Callable[[int], Units] = Units.among,
    ) -> Rows:
        """Seat a guest at every table with room, as far as it can be, in that role if one is given;
        gives the others."""
        places = self.those.places(role) if role else slice(0, seats.shape[1])
        free = seats[:, places] == self.those.chair
        tables = self.rng.permutation(np.flatnonzero(free.any(axis=1)))
        guests = self.rng.permutation(guests)
        parts = _Parts(len(guests), len(tables), CHUNK // seats.shape[1])
        found = self._solved(parts, guests, seats[tables], role, weigh)
        seated = found != NOBODY
        seated[seated] = self._suit(guests[seated], seats[tables[found[seated]]], role)
        table = tables[found[seated]]
        seats[table, places.start + np.argmax(free[table], axis=1)] = guests[seated]
        return guests[~seated]

    def _solved(
        self,
        parts: _Parts,
        guests: Rows,
        seats: Rows,
        role: Role | None = None,
        weigh: Callable[[int], Units] = Units.among,
    ) -> Rows:
        """For each guest a table of their own at the least cost; NOBODY for whom there is none."""
        if not parts.count:
            return np.full(len(guests), NOBODY)
        units = weigh(min(parts.guests, parts.tables) * seats.shape[1])

        def solve(part: int, known: Known) -> Rows:
            mine = guests[part * parts.guests : (part + 1) * parts.guests]
            first = part * parts.tables
            theirs = seats[first : first + parts.tables]
            costs = self.those.costs(mine, theirs, known, units, role)
            row, table = linear_sum_assignment(costs)
            found = np.full(len(mine), NOBODY)
            found[row] = first + table
            return found

        known = parts.split(self.those, guests, seats)
        side_by_side = self.pool.map if parts.count > 1 else map
        return np.concatenate(list(side_by_side(solve, range(parts.count), known)))

    def _suit(self, guests: Rows, seats: Rows, role: Role | None) -> NDArray[np.bool_]:
        """Whether each may sit at the table beside them."""
        apart = [self.those.are_apart(guests, others) for others in seats.T]
        return ~np.any(apart, axis=0) & self.those.suits(guests, seats, role)

    def _padded(self, seats: Rows, most: int) -> Rows:
        """With room for so many people at each table."""
        room = ((0, 0), (0, most - seats.shape[1]))
        return np.pad(seats, room, constant_values=self.those.chair)


def _effort(pairs: int) -> tuple[int, int]:
    """How many passes, over chunks of how many pairs: a plan within a hair of the best there is for
    a company, and a very good one for a nation in less than a minute."""
    small = CHUNK // 2
    if pairs <= small:
        return 48, CHUNK
    if pairs <= CHUNK:
        return 5, CHUNK
    return 10 if pairs <= 16 * CHUNK else 4 if pairs <= 400 * CHUNK else 2, small
