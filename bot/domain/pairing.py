"""Who meets whom in a round.

Shuffle, chop, solve. People are sorted by generation (shuffled inside each), and the k youngest are
paired with the k oldest for the largest k that works: no plan has more pairs across generations.
Then, several times over: shuffle the pairs, flip a coin for who of each sits left, chop the list
into chunks of at most 512 pairs, and pair left with right anew in each chunk at the least cost
there is (the assignment problem, which SciPy solves exactly). The old pairs are one of the choices,
so no pass makes a plan worse. Whoever is left over joins others, or waits, by the same costs.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from math import ceil, sqrt
from os import cpu_count

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from bot.domain.affinity import PLACES, Affinity, Known, Rows, Units
from bot.domain.plans import RoundPlan
from bot.domain.population import UNDECLARED, History, People, Rules, Surplus
from bot.domain.programmes import Format
from bot.domain.reasons import told
from bot.domain.reseating import reseated
from bot.domain.rounds import Role

CHUNK = 512
"""The most pairs among which costs are exact: see affinity.Units."""
FEWEST_MENTORS = 2
"""In a panel; the most of each role are affinity.PLACES."""

NOBODY = -1


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
        known = self._beside(those.known, place, table)
        part = known.one // self.guests
        known = known[np.argsort(part, kind="stable")]
        ends = np.cumsum(np.bincount(part, minlength=self.count))
        for start, end in pairwise([0, *ends]):
            here = known[start:end]
            yield Known(here.one % self.guests, here.other % self.tables, here.ago)

    def _beside(self, known: Known, place: NDArray[np.int32], table: NDArray[np.int32]) -> Known:
        """The known pairs of whom either is a guest, and the other at a table in the same part."""
        found = []
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
        seats, alone = self._pairs(np.arange(len(self.those.people)))
        if surplus is Surplus.WAIT:
            seats = seats[~self.those.are_peers(*seats.T)]
        if surplus is Surplus.GROUPS:
            seats, alone = self._with_guests(seats, alone)
        if surplus is not Surplus.WAIT:
            seats = self._with_thirds(seats, alone)
        return seats, self.those.mentors(seats)

    def panels(self) -> tuple[Rows, NDArray[np.bool_]]:
        """As many panels as there are mentors for, with everybody who finds a place in one."""
        pairs, _ = self._pairs(np.arange(len(self.those.people)))
        across = pairs[self.those.are_across(*pairs.T)]
        seats = self._founded(across[: self._most_panels(len(across))])
        seats = self._joined(seats)
        mentors = (seats[:, PLACES[Role.MENTOR]] != self.those.chair).sum(axis=1)
        seats = self._joined(seats[mentors >= FEWEST_MENTORS])
        taken = seats != self.those.chair
        return seats, taken & (np.arange(seats.shape[1]) < PLACES[Role.MENTOR].stop)

    def _most_panels(self, across: int) -> int:
        """One for each mentee, if there are two mentors for each."""
        spare = len(self.those.people) - 2 * across
        age = self.those.people.generation
        oldest = int(age.max(initial=UNDECLARED))
        young = np.count_nonzero((age != UNDECLARED) & (age <= oldest - self.those.rules.gap))
        mentors = across + min(spare, max(0, int(young) - across))
        return min(across, mentors // FEWEST_MENTORS)

    def _founded(self, pairs: Rows) -> Rows:
        """A panel for each of these pairs, the younger its first mentor."""
        seats = np.full((len(pairs), PLACES[Role.MENTEE].stop), self.those.chair)
        by_age = np.argsort(self.those.generation[pairs], axis=1)
        firsts = [places.start for places in PLACES.values()]
        seats[:, firsts] = np.take_along_axis(pairs, by_age, axis=1)
        return seats

    def _joined(self, seats: Rows) -> Rows:
        """Everybody else at these panels, one at each and then the next, as long as it goes on."""
        guests, before = np.setdiff1d(np.arange(len(self.those.people)), seats), -1
        while len(guests) != before:
            before = len(guests)
            for role, places in PLACES.items():
                guests = self._one_more(guests, seats, places, role)
        return seats

    def _with_guests(self, pairs: Rows, alone: Rows) -> tuple[Rows, Rows]:
        """Whoever is not across generations joins those who are; the rest are paired again."""
        peers = self.those.are_peers(*pairs.T)
        guests = np.concatenate([pairs[peers].ravel(), alone])
        seats = self._padded(pairs[~peers], self.those.rules.cap)
        guests = self._filled(guests, seats)
        again, alone = self._pairs(guests)
        return np.concatenate([seats, self._padded(again, seats.shape[1])]), alone

    def _with_thirds(self, seats: Rows, alone: Rows) -> Rows:
        """Whoever is alone becomes a third, or takes the place of somebody who can be one."""
        seats = self._padded(seats, max(3, seats.shape[1]))
        is_pair = seats[:, 2] == self.those.chair
        threes = seats[is_pair, :3]
        alone = self._filled(alone, threes)
        threes = reseated(self.those, threes, alone, self.rng)
        return np.concatenate([seats[~is_pair], self._padded(threes, seats.shape[1])])

    def _pairs(self, rows: Rows) -> tuple[Rows, Rows]:
        """These people in pairs, at nearly the least cost there is, and who is left alone."""
        pairs = self._first_pairs(rows)
        passes, chunk = _effort(len(rows))
        for _ in range(passes):
            pairs = self._improved(pairs, chunk)
        kept = ~self.those.are_apart(*pairs.T) & (pairs != self.those.chair).all(axis=1)
        alone = pairs[~kept].ravel()
        return pairs[kept], alone[alone != self.those.chair]

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

    def _filled(self, guests: Rows, seats: Rows) -> Rows:
        """Seat one guest after another at each table while anybody finds one; gives the others."""
        before = -1
        while len(guests) != before:
            before = len(guests)
            guests = self._one_more(guests, seats, slice(2, seats.shape[1]))
        return guests

    def _one_more(self, guests: Rows, seats: Rows, places: slice, role: Role | None = None) -> Rows:
        """Seat a guest at every table with room in these places, as far as it can be; gives the
        others."""
        free = seats[:, places] == self.those.chair
        tables = self.rng.permutation(np.flatnonzero(free.any(axis=1)))
        guests = self.rng.permutation(guests)
        parts = _Parts(len(guests), len(tables), CHUNK // seats.shape[1])
        found = self._solved(parts, guests, seats[tables], role)
        seated = found != NOBODY
        seated[seated] = self._suit(guests[seated], seats[tables[found[seated]]], role)
        table = tables[found[seated]]
        seats[table, places.start + np.argmax(free[table], axis=1)] = guests[seated]
        return guests[~seated]

    def _solved(self, parts: _Parts, guests: Rows, seats: Rows, role: Role | None = None) -> Rows:
        """For each guest a table of their own at the least cost; NOBODY for whom there is none."""
        if not parts.count:
            return np.full(len(guests), NOBODY)
        units = Units.among(min(parts.guests, parts.tables) * seats.shape[1])

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
        return np.concatenate(list(self.pool.map(solve, range(parts.count), known)))

    def _suit(self, guests: Rows, seats: Rows, role: Role | None) -> NDArray[np.bool_]:
        """Whether each may sit at the table beside them."""
        apart = [self.those.are_apart(guests, others) for others in seats.T]
        suited = self.those.suits(guests, seats, role) if role else True
        return ~np.any(apart, axis=0) & suited

    def _padded(self, seats: Rows, most: int) -> Rows:
        """With room for so many people at each table."""
        room = ((0, 0), (0, most - seats.shape[1]))
        return np.pad(seats, room, constant_values=self.those.chair)


def _effort(people: int) -> tuple[int, int]:
    """How many passes, over chunks of how many pairs: a plan within a hair of the best there is for
    a company, and a very good one for a nation in less than a minute."""
    if people <= CHUNK:
        return 48, CHUNK
    if people <= 8 * CHUNK:
        return 8, CHUNK
    return 4, CHUNK if people <= 200 * CHUNK else CHUNK // 2
