"""Who must be kept apart from whom, and who met whom lately."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.domain.population import History, Ids, Mask, People, Rows, Rules

_AGE_BITS = 8
_AGES = 1 << _AGE_BITS
_BLOCK = 1 << 16
_NOWHERE, _NOBODY = -1, -2


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


class Acquaintance:
    """Everybody who takes part, one row each in the order of their ids, and one row more, `chair`:
    the empty chair that keeps company with the odd one out."""

    def __init__(self, people: People, history: History, rules: Rules) -> None:
        self.people, self.rules, self.chair = people, rules, len(people)
        self._bits = self.chair.bit_length()
        self._keys = self._known_keys(history)

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
        return self._known(self._keys[self._keys & (_AGES - 1) == 0])

    def _known(self, keys: NDArray[np.int64]) -> Known:
        ago, pair = (keys & (_AGES - 1)).astype(np.int16), keys >> _AGE_BITS
        other = (pair & ((1 << self._bits) - 1)).astype(np.int32)
        return Known((pair >> self._bits).astype(np.int32), other, ago)

    def are_apart(self, one: Rows, other: Rows) -> Mask:
        """Whether each of these must not be put together with the one beside it."""
        wanted = self.keys(one, other) * _AGES
        place = np.minimum(np.searchsorted(self._keys, wanted), len(self._keys) - 1)
        return self._keys[place] == wanted if len(self._keys) else np.zeros(len(one), np.bool_)

    def ago(self, one: Rows, other: Rows) -> NDArray[np.int64]:
        """0 for two who are to be kept apart, how many rounds ago these met within the cool-down,
        and -1 for strangers; broadcasts."""
        wanted = self.keys(one, other)
        if not len(self._keys):
            return np.full(wanted.shape, -1)
        place = np.searchsorted(self._keys, wanted * _AGES)
        found = self._keys[np.minimum(place, len(self._keys) - 1)]
        return np.where(found >> _AGE_BITS == wanted, found & (_AGES - 1), -1)

    def have_known(self, seats: Rows) -> Mask:
        """At which of these tables two sit who are known: of many tables and many who are known it
        is found many times as fast as one couple after another."""
        table, have = self._place_at(seats, _NOWHERE), np.zeros(len(seats), np.bool_)
        for known in self.known_in_blocks():
            one, other = table[known.one], table[known.other]
            have[one[(one == other) & (one != _NOWHERE)]] = True
        return have

    def are_welcome(self, guests: Rows, seats: Rows) -> Mask:
        """Whether each of these may be put together with all at the table beside them, where nobody
        is at two."""
        place, table = self._place_at(guests[:, None], _NOBODY), self._place_at(seats, _NOWHERE)
        welcome = np.ones(len(guests), np.bool_)
        for guest, host in ((self.apart.one, self.apart.other), (self.apart.other, self.apart.one)):
            here = place[guest]
            welcome[here[here == table[host]]] = False
        return welcome

    def _place_at(self, seats: Rows, nowhere: int) -> NDArray[np.int32]:
        """For each row at which of these tables."""
        place = np.full(self.chair + 1, nowhere, np.int32)
        place[seats.T] = np.arange(len(seats), dtype=np.int32)
        place[self.chair] = nowhere
        return place

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
        return np.where(low < 0, -1, (low.astype(np.int64) << self._bits) + high)

    def rows(self, ids: Ids) -> Rows:
        """Where these ids are, -1 for those who do not take part."""
        if not self.chair:
            return np.full(len(ids), -1)
        order, place = np.argsort(ids), np.empty(len(ids), np.intp)
        found = np.searchsorted(self.people.ids, ids[order])  # in order: several times as fast
        place[order] = np.minimum(found, self.chair - 1)
        return np.where(self.people.ids[place] == ids, place, -1)

    def _known_keys(self, history: History) -> NDArray[np.int64]:
        """Both rows and the age of every known pair in one number, sorted, each pair once."""
        apart, now = self.people.apart, self.people.together
        blocks = (
            *self._keys_in_blocks(apart[:, 0], apart[:, 1], np.zeros(len(apart), np.int16)),
            *self._keys_in_blocks(now[:, 0], now[:, 1], np.ones(len(now), np.int16)),
            *self._keys_in_blocks(history.one, history.other, history.rounds_ago),
        )
        keys = np.concatenate([np.empty(0, np.int64), *blocks])
        del blocks
        keys.sort()
        pairs = keys >> _AGE_BITS
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
