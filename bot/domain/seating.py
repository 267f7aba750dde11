"""Guests find places at tables, each at the least cost there is in their part of the company."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, sqrt
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from bot.domain.acquaintance import Known
from bot.domain.affinity import Affinity, Units
from bot.domain.pairings import Role
from bot.domain.population import Rows

CHUNK = 512
"""The most pairs among which costs are exact: see affinity.Units."""
NOBODY = -1


@dataclass(frozen=True)
class Parts:
    """Guests and tables chopped into so many parts, side by side, with so many of each."""

    count: int
    guests: int
    tables: int

    @classmethod
    def of(cls, guests: int, tables: int, most: int) -> Self:
        """Parts of about `most` times `most`."""
        count = min(guests, tables, ceil(sqrt(guests * tables) / most))
        return cls(count, ceil(guests / count), ceil(tables / count)) if count else cls(0, 0, 0)

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
        found, its_part = [], np.where(place < 0, NOBODY, place // self.guests)
        beside = np.where(table < 0, NOBODY - 1, table // self.tables)
        for known in blocks:
            for guest, host in ((known.one, known.other), (known.other, known.one)):
                near = np.flatnonzero(its_part[guest] == beside[host])
                found.append((place[guest[near]], table[host[near]], known.ago[near]))
        return Known(*(np.concatenate(columns) for columns in zip(*found, strict=True)))


class Seating:
    """Seats are (tables, most): rows of people, padded with the empty chair."""

    def __init__(self, those: Affinity, rng: np.random.Generator, pool: ThreadPoolExecutor) -> None:
        self.those, self.rng, self.pool = those, rng, pool

    def others(self, seats: Rows | None = None, among: Rows | None = None) -> Rows:
        """Everybody of these, or of all, who has no seat."""
        waits = np.zeros(self.those.chair + 1, np.bool_)
        waits[slice(None) if among is None else among] = True
        waits[self.those.chair if seats is None else seats] = waits[-1] = False
        return np.flatnonzero(waits)

    def filled(
        self, guests: Rows, seats: Rows, weigh: Callable[[int], Units] = Units.among
    ) -> Rows:
        """Seat one guest after another at each table while anybody finds one; gives the others."""
        before = -1
        while len(guests) != before:
            before = len(guests)
            guests = self.one_more(guests, seats, weigh=weigh)
        return guests

    def one_more(
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
        parts = Parts.of(len(guests), len(tables), CHUNK // seats.shape[1])
        found = self.solved(parts, guests, seats[tables], role, weigh)
        seated = found != NOBODY
        seated[seated] = self._suit(guests[seated], seats[tables[found[seated]]], role)
        table = tables[found[seated]]
        seats[table, places.start + np.argmax(free[table], axis=1)] = guests[seated]
        return guests[~seated]

    def solved(
        self,
        parts: Parts,
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
        return self.those.are_welcome(guests, seats) & self.those.suits(guests, seats, role)

    def padded(self, seats: Rows, most: int) -> Rows:
        """With room for so many people at each table."""
        room = ((0, 0), (0, most - seats.shape[1]))
        return np.pad(seats, room, constant_values=self.those.chair)
