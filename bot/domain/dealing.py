"""People in panels of mentors with teams of mentees: as many as can be find a place in one.

Everybody is dealt to panels as if nobody were kept apart. Where some are, all panels that there
could be are weighed at once if they are few enough; else some panels are put together anew with
others, as long as that helps. Last, seats are exchanged between panels, for who meets and who fits.
"""

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from bot.domain.few import FEW
from bot.domain.panels import best_of_all, best_panels, better_in_part, worth
from bot.domain.population import MOST_MENTORS, MOST_SEATS, UNDECLARED, Rows
from bot.domain.rounds import Role
from bot.domain.seating import CHUNK, Parts, Seating
from bot.domain.shares import Worth, best_of, dealt

_DEALS = 24
"""How often at most panels are put together anew."""
_PARTS, _TABLES = 24, (1 << 11, 1 << 11, 1 << 11, 1 << 11, 1 << 11, 1 << 12)
"""How often at most more of them are, and among how many tables after how many goes in vain."""
_EXCHANGES, _EXCHANGED = 24, 1 << 12
"""How often at most seats are exchanged between panels, and between how many in all."""
_FIRST = FEW // 2
"""How many of those who found no place are surely among those put together anew."""


class Panels(Seating):
    """Plans a round of them."""

    def plan(self) -> tuple[Rows, NDArray[np.bool_]]:
        """Panels that the most people find a place in, and who mentors."""
        count = len(self.those.people)
        if count <= FEW:
            seats = best_panels(self.those, self.rng.permutation(count))
            return seats, self._mentors(seats)
        seats, most = self.dealt()
        best = best_of_all(self.those, self._groups(seats)) if self._lacks(seats, most) else None
        if best is None:
            seats = self._better(seats, most)
            best = self._better_in_part(seats, most)
            best = seats if best is seats else self._better(best, most)
        best = self.exchanged(best)
        return best, self._mentors(best)

    def _lacks(self, panels: Rows, most: Worth) -> bool:
        """Whether more or better panels could be if nobody were kept apart."""
        return self._worth(panels) < most

    def _better_in_part(self, panels: Rows, most: Worth) -> Rows:
        """More or better panels, if there can be, some put together anew after the others."""
        vain = 0
        for _ in range(_PARTS):
            if vain == len(_TABLES) or not self._lacks(panels, most):
                break
            order = self._rarest_first(panels) if vain % 2 else self.rng.permutation(panels)
            anew = better_in_part(self.those, self._groups(order), _TABLES[vain])
            is_better = self._worth(anew) > self._worth(panels)
            panels, vain = (anew, 0) if is_better else (panels, vain + 1)
        return panels

    def _rarest_first(self, panels: Rows) -> Rows:
        """Where one or two seats, panels or couples are lacking, a few panels have too many in one
        role: of these there are fewest."""
        panels = self.rng.permutation(panels)
        mentors = self._mentors(panels).sum(axis=1)
        mentees = (panels != self.those.chair).sum(axis=1) - mentors
        _, size, count = np.unique(
            mentors * MOST_SEATS + mentees, return_inverse=True, return_counts=True
        )
        return panels[np.argsort(count[size], kind="stable")]

    def _worth(self, panels: Rows) -> Worth:
        return worth(self.those, panels, self._mentors(panels))

    def _groups(self, panels: Rows) -> Rows:
        """These panels, and whoever found no place alone, some of them before the panels."""
        waiting = self.others(panels)
        waiting = self.rng.permutation(waiting[self.those.has_company[waiting]])[:, None]
        first, others = np.split(self.padded(waiting, MOST_SEATS), [_FIRST])
        return np.concatenate([first, panels, others])

    def _taken(self, seats: Rows) -> int:
        return int(np.count_nonzero(seats != self.those.chair))

    def dealt(self) -> tuple[Rows, Worth]:
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
            waiting = self.others(panels)
            waiting = self.rng.permutation(waiting[self.those.has_company[waiting]])
            if self._taken(panels) == most.seated:
                waiting = waiting[:0]
            lacking = self._lacking(panels, most.couples)
            if not len(waiting) and not lacking.any():
                break
            order = self._one_first(lacking)
            people = (panels[order] != self.those.chair).sum(axis=1).cumsum()
            some = order[people <= FEW - min(len(waiting), _FIRST)]
            anew = panels[some][panels[some] != self.those.chair]
            few = self.rng.permutation(np.append(anew, waiting[: FEW - len(anew)]))
            panels = np.concatenate([best_panels(self.those, few), np.delete(panels, some, axis=0)])
        return panels

    def _one_first(self, lacking: NDArray[np.bool_]) -> NDArray[np.intp]:
        """One panel where something is lacking, and then all others in any order: two that lack the
        same cannot always help each other."""
        order = self.rng.permutation(len(lacking))
        first = order[lacking[order]][:1]
        return np.concatenate([first, order[~np.isin(order, first)]])

    def _lacking(self, panels: Rows, most: int) -> NDArray[np.bool_]:
        """Where people meet again; and where more learn than mentor, of those who declared a
        generation, if there could be more couples of them."""
        declared, mentors = self.those.generation[panels] != UNDECLARED, self._mentors(panels)
        teach, learn = ((declared & those).sum(axis=1) for those in (mentors, ~mentors))
        has_more = np.minimum(teach, learn).sum() < most
        again = [self.those.are_known(*two) for two in combinations(panels.T, 2)]
        return np.any(again, axis=0) | (has_more & (learn > teach))

    def exchanged(self, panels: Rows) -> Rows:
        """The same panels, in which people fit better and fewer meet again, after exchanges of one
        seat in each: many times where panels are few."""
        panels = panels.copy()
        for _ in range(min(_EXCHANGES, _EXCHANGED // max(1, len(panels)))):
            for role in Role:
                self._exchange(panels, role)
        return panels

    def _exchange(self, panels: Rows, role: Role) -> None:
        """Give one seat in that role of each of these panels to whom that costs least, of those who
        have them now; only of who declared a generation, so that as many couples are across."""
        places = self.those.places(role)
        are_declared = self.those.generation[panels[:, places]] != UNDECLARED
        place = (self.rng.random(are_declared.shape) * are_declared).argmax(axis=1) + places.start
        these = self.rng.permutation(np.flatnonzero(are_declared.any(axis=1)))
        guests = panels[these, place[these]]
        panels[these, place[these]] = self.those.chair
        seats = panels[these]
        seats[:, :MOST_MENTORS].sort(axis=1)  # the chair is the last of all
        parts = Parts(len(these), len(these), CHUNK // MOST_SEATS)
        table = these[self.solved(parts, guests, seats, role)]
        panels[table, place[table]] = guests

    def _mentors(self, panels: Rows) -> NDArray[np.bool_]:
        return (panels != self.those.chair) & (np.arange(MOST_SEATS) < MOST_MENTORS)

    def _panels(self, count: int, mentors: Rows, mentees: Rows) -> Rows:
        """So many panels of these people, of whom the first are declared."""
        seats = np.full((count, MOST_SEATS), self.those.chair)
        seats[:, 0] = mentors[:count]
        left = self.one_more(mentees[:count], seats, Role.MENTEE)
        guests = {Role.MENTOR: mentors[count:], Role.MENTEE: np.append(left, mentees[count:])}
        return self._joined(seats, guests)

    def _joined(self, seats: Rows, guests: dict[Role, Rows] | None = None) -> Rows:
        """These guests, or else everybody else in either role, at these panels: one at each, then
        the next, as long as it goes on."""
        before = None
        while before != (before := np.count_nonzero(seats == self.those.chair)):
            for role in Role:
                these = self.others(seats, guests[role] if guests else None)
                self.one_more(these, seats, role)
        return seats
