"""Room for whoever is left over where many are kept apart: somebody gives up a place to them and
finds another, if need be by way of several others."""

from collections.abc import Iterator

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.population import Mask, Rows

Place = tuple[int, int]

_LOOKS = 50_000_000
"""At how many places is looked in all, before people are told that there is no room: in a company
of a thousand, everything there is; in one of a million, a few tables."""


def reseated(those: Affinity, seats: Rows, guests: Rows, rng: np.random.Generator) -> Rows:
    """`seats` (t, most), with room for as many of these guests as there is any for: most is at
    least 3, and tables are taken from the left and padded with the chair."""
    reseating = _Reseating(those, seats, rng)
    for guest in guests.tolist():
        reseating.find_room(guest)
    return reseating.seats


class _Reseating:
    def __init__(self, those: Affinity, seats: Rows, rng: np.random.Generator) -> None:
        self.seats, self._those, self._rng = seats, those, rng
        self._looks = _LOOKS
        self._asked = np.zeros(those.chair + 1, np.bool_)

    def find_room(self, guest: int) -> None:
        """Seat the guest, if others can move up so that there is room; else all stay as they are.

        Whoever was asked in vain is not asked again until somebody has been seated.
        """
        self._asked[guest] = True
        if self._settle(guest) or self._move_up(guest):
            self._asked[:] = False

    def _move_up(self, guest: int) -> bool:
        """Let the guest take a place, whoever had it another one, and so on until one settles."""
        trail: list[tuple[int, Iterator[Place], Place | None]] = [
            (guest, self._offers(guest), None)
        ]
        while trail:
            standing, offers, own = trail[-1]
            place = next(offers, None)
            if place is not None:
                moved = int(self.seats[place])
                self.seats[place] = standing
                if self._settle(moved):
                    return True
                trail.append((moved, self._offers(moved), place))
            else:
                trail.pop()
                if own:
                    self.seats[own] = standing
        return False

    def _offers(self, guest: int) -> Iterator[Place]:
        """The places beside somebody whom the guest may meet, of those not asked yet."""
        welcome = self._welcome(guest)[:, :2]
        pairs = self.seats[:, 2] == self._those.chair
        tables = self._rng.permutation(np.flatnonzero(pairs & welcome.any(axis=1)))
        places = welcome[tables].argmin(axis=1)
        fresh = ~self._asked[self.seats[tables, places]]
        for place in zip(tables[fresh].tolist(), places[fresh].tolist(), strict=True):
            other = self.seats[place]
            if not self._asked[other] and self._looks > 0:
                self._asked[other] = True
                yield place

    def _welcome(self, guest: int) -> Mask:
        self._looks -= self.seats.size
        return self._those.may_meet(guest)[self.seats]

    def _settle(self, guest: int) -> bool:
        welcome = self._welcome(guest)
        return self._join(guest, welcome) or self._part(guest, welcome)

    def _join(self, guest: int, welcome: Mask) -> bool:
        """Sit down where there is room and everybody may meet the guest."""
        empty = self.seats == self._those.chair
        tables = np.flatnonzero((welcome | empty).all(axis=1) & empty[:, -1])
        if len(tables):
            self.seats[tables[0], np.argmax(empty[tables[0]])] = guest
        return bool(len(tables))

    def _part(self, guest: int, welcome: Mask) -> bool:
        """Three and a guest are two and two."""
        threes = self.seats[:, 2] != self._those.chair
        tables = np.flatnonzero(threes & welcome.any(axis=1))
        if len(tables):
            host = tables[0], np.argmax(welcome[tables[0]])
            pair = np.full(self.seats.shape[1], self._those.chair)
            pair[:2] = self.seats[host], guest
            self.seats[host] = self._those.chair
            self.seats[host[0]] = np.sort(self.seats[host[0]])  # the chair is the last of all
            self.seats = np.vstack([self.seats, pair])
        return bool(len(tables))
