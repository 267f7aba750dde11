"""People in conversations: pairs, and threes or fours as the surplus policy says.

Shuffle, chop, solve. People are sorted by generation (shuffled inside each), and the k youngest are
paired with the k oldest for the largest k that works: no plan has more pairs across generations.
Then, several times over: shuffle the pairs, flip a coin for who of each sits left, chop the list
into chunks of at most 512 pairs, and pair left with right anew in each chunk at the least cost
there is (the assignment problem, which SciPy solves exactly). The old pairs are one of the choices,
so no pass makes a plan worse. Whoever is left over joins others, or waits, by the same costs.
"""

from functools import cached_property
from math import ceil

import numpy as np
from numpy.typing import NDArray

from bot.domain.affinity import Units
from bot.domain.costs import best_tables
from bot.domain.few import FEW
from bot.domain.guests import most_in_company
from bot.domain.mending import mended, room_for
from bot.domain.nearest import nearest_first
from bot.domain.population import UNDECLARED, Rows
from bot.domain.programmes import Surplus
from bot.domain.reseating import reseated
from bot.domain.seating import CHUNK, Parts, Seating
from bot.domain.weighing import at_best, better_in_part

_GOES, _GATHERED = 12, CHUNK // 4
"""How often at most pairs that are not across are gathered, and how many beside as many others."""
_MENDS = 6
"""How often at most tables are put together anew."""
_PARTS, _FEWEST_WEIGHED, _MOST_WEIGHED = 24, 256, 1024
"""How often at most tables around whoever lacks something are, and among how many they are weighed.
"""


class Conversations(Seating):
    """Plans a round of them."""

    def plan(self) -> tuple[Rows, NDArray[np.bool_]]:
        """Everybody in pairs, and in threes or fours as the surplus policy says; who mentors."""
        count = len(self.those.people)
        seats = self._best_of_few() if count <= FEW else self._at_best(self._of_many())
        return seats, self.those.mentors(seats)

    def _best_of_few(self) -> Rows:
        seats = best_tables(self.those, self.rng.permutation(len(self.those.people)))
        return seats[seats[:, 1] != self.those.chair]

    def _of_many(self) -> Rows:
        surplus = self.those.rules.surplus
        seats, alone = self._pairs(self.others())
        if surplus is Surplus.GROUPS:
            seats, alone = self._with_guests(seats, alone)
        if surplus is not Surplus.WAIT:
            seats = self._mended(self._with_thirds(seats, alone))
        return seats

    def _with_guests(self, pairs: Rows, alone: Rows) -> tuple[Rows, Rows]:
        """Whoever is not across generations joins those who are; the rest are paired again."""
        across = self.those.are_across(*pairs.T)
        hosts = self.padded(self._settled(pairs[across]), self.those.rules.cap)
        again, alone = self._pairs(self.filled(np.append(pairs[~across], alone), hosts))
        return np.concatenate([hosts, self.padded(again, hosts.shape[1])]), alone

    def _with_thirds(self, seats: Rows, alone: Rows) -> Rows:
        """Whoever is alone joins others, or takes the place of somebody who can join others."""
        seats = self.padded(seats, max(3, seats.shape[1]))
        alone = self.filled(alone, seats, Units.among_thirds)
        if not len(alone):
            return seats
        return self._twos_settled(reseated(self.those, seats, alone, self.rng))

    def _twos_settled(self, seats: Rows) -> Rows:
        twos = seats[:, 2] == self.those.chair
        pairs = self.padded(self._settled(seats[twos, :2]), seats.shape[1])
        return np.concatenate([pairs, seats[~twos]])

    def _mended(self, seats: Rows) -> Rows:
        """Tables that could be better are put together anew with others, a few at a time."""
        alone = self.padded(self.others(seats)[:, None], seats.shape[1])
        seats = np.concatenate([seats, alone])
        some = room_for(seats.shape[1]) // 2
        goes = ceil(self._could_be_better(seats).sum() / some)
        for _ in range(min(_MENDS, goes)):
            order = self.rng.permutation(len(seats))
            order = order[np.argsort(~self._could_be_better(seats[order]), kind="stable")]
            few = np.union1d(order[:some], order[-some:])
            anew = mended(self.those, seats[few], self.rng)
            seats = np.concatenate([anew, np.delete(seats, few, axis=0)])
        return seats[seats[:, 1] != self.those.chair]

    def _at_best(self, seats: Rows) -> Rows:
        """Where something is lacking that could be: tables that are the best there are for that, or
        better ones at least, and then as good as can be for the rest."""
        if not self._lacks(seats):
            return seats
        alone = self.others(seats)
        now = np.concatenate([seats, self.padded(alone[:, None], seats.shape[1])])
        best = at_best(self.those, now)
        if best is None:
            best = self._better_in_part(now)
        if best is now:
            return seats
        best = best[best[:, 1] != self.those.chair]
        if self.those.rules.surplus is not Surplus.WAIT:
            return self._mended(self._twos_settled(best))
        alone = self.others(best)
        alone = np.append(alone, [self.those.chair] * (len(alone) % 2)).astype(np.intp)
        return self._kept(self._settled(np.concatenate([best, alone.reshape(-1, 2)])))[0]

    def _lacks(self, seats: Rows) -> bool:
        """Whether somebody waits, fewer are across than could be if nobody were kept apart, or
        peers could be guests."""
        ages = self.those.generation[self.those.has_company]
        most = self.those.most_across(ages)
        places = len(ages)
        if self.those.rules.leaves_a_surplus:
            places = 2 * min(places // 2, most + int((ages == UNDECLARED).sum()))
        seats = seats[seats[:, 1] != self.those.chair]
        across = np.count_nonzero(self.those.have_across(seats))
        are_seated = np.count_nonzero(seats != self.those.chair) == places
        return across != most or not are_seated or bool(self._could_join(seats).any())

    def _better_in_part(self, seats: Rows) -> Rows:
        """The same people, some of whom are put together anew around whoever lacks something, as
        long as that helps: few of them at first, and more where it was in vain."""
        weighed = _FEWEST_WEIGHED
        for _ in range(_PARTS):
            if weighed > _MOST_WEIGHED or not self._lacks(seats):
                break
            nearest = nearest_first(self.those, seats, self._lacking(seats), weighed, self.rng)
            now = seats[nearest]
            anew = better_in_part(self.those, now, weighed)
            seats, weighed = (seats, 2 * weighed) if anew is now else (anew, weighed)
        return seats

    def _could_be_better(self, seats: Rows) -> NDArray[np.bool_]:
        """Where something is lacking, and where somebody is a third or with somebody they met
        lately."""
        size, across = (seats != self.those.chair).sum(axis=1), self.those.all_across(seats)
        joins = self.those.rules.surplus is Surplus.GROUPS
        are_known = self.those.have_known(seats)
        return self._lacking(seats) | ((size > 2) & ~(across & joins)) | are_known

    def _lacking(self, seats: Rows) -> NDArray[np.bool_]:
        """Where somebody is alone; and where nobody is across, if there could be more who are, or
        peers could be their guests."""
        is_alone, across = seats[:, 1] == self.those.chair, self.those.all_across(seats)
        most = self.those.most_across(self.those.people.generation)
        could_be = (np.count_nonzero(across) < most) | self._could_join(seats)
        return is_alone | (~across & could_be)

    def _could_join(self, seats: Rows) -> NDArray[np.bool_]:
        """Where nobody is across who could be guests, because more could be. One who would leave
        three behind is none of those: three peers at a table are no better than two pairs."""
        size, across = (seats != self.those.chair).sum(axis=1), self.those.all_across(seats)
        joins = self.those.rules.surplus is Surplus.GROUPS
        if not joins:
            return np.zeros(len(seats), np.bool_)
        most, are_seated = self._most_in_company, size[size > 1].sum()
        return ~across & (size[across].sum() < most - (are_seated - most) % 2)

    @cached_property
    def _most_in_company(self) -> int:
        ages = self.those.generation[self.those.has_company]
        return most_in_company(ages, self.those.most_across(ages), self.those.rules)

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
        parts = Parts.of(len(pairs), len(pairs), chunk)
        place = self.solved(parts, left, right[:, None])
        return np.column_stack([left, right[place]])


def _effort(pairs: int) -> tuple[int, int]:
    """How many passes, over chunks of how many pairs: a plan within a hair of the best there is for
    a company, and a very good one for a nation in less than a minute."""
    small = CHUNK // 2
    if pairs <= small:
        return 48, CHUNK
    if pairs <= CHUNK:
        return 5, CHUNK
    return 10 if pairs <= 16 * CHUNK else 4 if pairs <= 400 * CHUNK else 2, small
