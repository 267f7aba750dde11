"""Room for whoever is left over where many are kept apart: somebody gives up a place to them and
finds another, if need be by way of several others."""

import numpy as np

from bot.domain.affinity import Affinity, Rows

_LOOKS = 20_000_000
"""How many places are looked at before somebody is told that there is none: in a company of a
hundred, everything there is; in a company of a million, a few tables beside them."""


def reseated(those: Affinity, seats: Rows, guests: Rows, rng: np.random.Generator) -> Rows:
    """`seats` (t, 3) with room for as many of these guests as there is any for."""
    reseating = _Reseating(those, seats, rng)
    for guest in guests.tolist():
        reseating.find_room(guest)
    return reseating.seats


class _Reseating:
    """Works on `seats` (t, 3): rows of people in twos and threes, padded with the chair."""

    def __init__(self, those: Affinity, seats: Rows, rng: np.random.Generator) -> None:
        self.seats, self._those, self._rng = seats, those, rng
        self._looks = _LOOKS

    def find_room(self, guest: int) -> bool:
        """Whether a place was found for the guest; if not, everything is as before."""
        return self._find_room(guest, asked={guest})

    def _find_room(self, guest: int, asked: set[int]) -> bool:
        self._looks -= self.seats.size
        welcome = self._those.may_meet(guest)[self.seats]
        return (
            self._join(guest, welcome)
            or self._part(guest, welcome)
            or (self._looks > 0 and self._take_a_place(guest, welcome, asked))
        )

    def _join(self, guest: int, welcome: np.ndarray) -> bool:
        """Where both of two are free to meet the guest, there is a third place."""
        pairs = self.seats[:, 2] == self._those.chair
        tables = np.flatnonzero(pairs & welcome[:, :2].all(axis=1))
        if len(tables):
            self.seats[tables[0], 2] = guest
        return bool(len(tables))

    def _part(self, guest: int, welcome: np.ndarray) -> bool:
        """Three and a guest are two and two."""
        threes = self.seats[:, 2] != self._those.chair
        tables = np.flatnonzero(threes & welcome.any(axis=1))
        if len(tables):
            table = tables[0]
            host = int(np.argmax(welcome[table]))
            pair = [self.seats[table, host], guest, self._those.chair]
            self.seats[table] = [*np.delete(self.seats[table], host), self._those.chair]
            self.seats = np.vstack([self.seats, pair])
        return bool(len(tables))

    def _take_a_place(self, guest: int, welcome: np.ndarray, asked: set[int]) -> bool:
        """The guest sits down with one of two, and the other looks for room."""
        pairs = self.seats[:, 2] == self._those.chair
        for table in self._rng.permutation(np.flatnonzero(pairs & welcome[:, :2].any(axis=1))):
            place = int(np.argmin(welcome[table, :2]))
            other = int(self.seats[table, place])
            if other in asked:
                continue
            asked.add(other)
            self.seats[table, place] = guest
            if self._find_room(other, asked):
                return True
            self.seats[table, place] = other
        return False
