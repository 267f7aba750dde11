"""People in panels of mentors with teams of mentees: as many as can be find a place in one.

Everybody is dealt to panels, the scarce role first. All panels that there could be are weighed at
once if they are few enough; else some are put together anew with others, as long as that helps.
Seats are exchanged between panels and with who waits, for who meets, whose turn it is and who fits.
"""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.domain.company import could_be_in_panels
from bot.domain.few import FEW
from bot.domain.few_choices import FewChoices
from bot.domain.pairings import Role
from bot.domain.panels import best_of_all, best_panels, better_in_part, worth
from bot.domain.population import FEWEST_MENTORS, MOST_MENTORS, MOST_SEATS, UNDECLARED, Rows
from bot.domain.scarcest import MOST_PEOPLE
from bot.domain.seating import CHUNK, NOBODY, Parts, Seating
from bot.domain.shares import Worth, dealt

_DEALS = 24
"""How often at most panels are put together anew."""
_PARTS, _TABLES = 24, (1 << 11, 1 << 11, 1 << 11, 1 << 11, 1 << 11, 1 << 12)
"""How often at most more of them are, and among how many tables after how many goes in vain."""
_EXCHANGES, _EXCHANGED = 24, 1 << 12
"""How often at most seats are exchanged between panels, and between how many in all."""
_FIRST = FEW // 2
"""How many of those who found no place are surely among those put together anew."""
_FEWEST = {Role.MENTOR: FEWEST_MENTORS, Role.MENTEE: 1}
"""In a panel."""


class Panels(Seating):
    """Plans a round of them."""

    def plan(self) -> tuple[Rows, NDArray[np.bool_]]:
        """Panels that the most people find a place in, and who mentors."""
        panels, most = self.dealt()
        best = self._weighed(panels)
        if best is None:
            best = self._searched(panels, most)
        return best, self._mentors(best)

    def _weighed(self, panels: Rows) -> Rows | None:
        """The best panels there are; None if not all that could be can be weighed."""
        if len(self.those.people) > MOST_PEOPLE:
            return None
        return best_panels(self.those, self._groups(self.exchanged(panels)))

    def _searched(self, panels: Rows, most: Worth) -> Rows:
        """Where not all panels that could be can be weighed in the strict order of the aims."""
        lacks = self._lacks(panels, most)
        best = best_of_all(self.those, self._groups(panels)) if lacks else None
        if best is None:
            panels = self._better(panels, most)
            best = self._better_in_part(panels, most)
            best = panels if best is panels else self._better(best, most)
        return self.exchanged(best)

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
        first, others = np.split(self._alone(self._waiting(panels)), [_FIRST])
        return np.concatenate([first, panels, others])

    def _waiting(self, panels: Rows | None = None) -> Rows:
        """Who has no place in these panels and could be in one at all."""
        others = self.others(panels)
        return others[self._could_sit[others]]

    @cached_property
    def _could_sit(self) -> NDArray[np.bool_]:
        return could_be_in_panels(self.those)

    def _alone(self, people: Rows) -> Rows:
        """Each of these alone, in any order."""
        return self.padded(self.rng.permutation(people)[:, None], MOST_SEATS)

    def _taken(self, seats: Rows) -> int:
        return int(np.count_nonzero(seats != self.those.chair))

    def dealt(self) -> tuple[Rows, Worth]:
        """Panels of those who could be in any, and the worth of those that there could be if none
        of them were kept apart. Whoever finds no place is dealt to panels once more, as long as any
        come of it."""
        panels, most = self._dealt(self._waiting())
        panels = self._joined(panels)
        while len(waiting := self._waiting(panels)) and len(more := self._dealt(waiting)[0]):
            panels = self._joined(np.concatenate([panels, more]))
        return panels, most

    def _dealt(self, people: Rows) -> tuple[Rows, Worth]:
        few = FewChoices.among(self.those, self.rng.permutation(people))
        first, shares, most = few.chosen()
        others = few.crowd[~np.isin(few.crowd, first)]
        found = [
            self._panels(share.panels, *roles)
            for share, *roles in dealt(self.those, others, few.bands, shares)
        ]
        panels = np.concatenate([np.empty((0, MOST_SEATS), np.intp), first, *found])
        for role, fewest in _FEWEST.items():
            seats = panels[:, self.those.places(role)]
            lacking = (seats != self.those.chair).sum(axis=1) < fewest
            anew = panels[lacking]
            self.one_more(self.others(panels, people), anew, role)
            panels[lacking] = anew
        is_panel = self.those.are_panels(panels, self._mentors(panels))
        return panels[is_panel], most

    def _better(self, panels: Rows, most: Worth) -> Rows:
        """Where fewer find a place, or are across, than could if nobody were kept apart, or people
        meet again, some panels are put together anew with some who found none, a few people at a
        time."""
        for _ in range(_DEALS):
            waiting = self.rng.permutation(self._waiting(panels))
            if self._taken(panels) == most.seated:
                waiting = waiting[:0]
            lacking = self._lacking(panels, most.couples)
            if not len(waiting) and not lacking.any():
                break
            order = self._one_first(lacking)
            people = (panels[order] != self.those.chair).sum(axis=1).cumsum()
            some = order[people <= FEW - min(len(waiting), _FIRST)]
            free = FEW - np.count_nonzero(panels[some] != self.those.chair)
            groups = np.concatenate([panels[some], self._alone(waiting[:free])])
            anew = best_panels(self.those, groups)
            if anew is not None:
                panels = np.concatenate([anew, np.delete(panels, some, axis=0)])
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
        return self.those.have_known(panels) | (has_more & (learn > teach))

    def exchanged(self, panels: Rows) -> Rows:
        """As good panels, in which fewer meet again, more sit whose turn it is, and people fit
        better, after exchanges of one seat in each: many times where panels are few."""
        panels = panels.copy()
        for _ in range(min(_EXCHANGES, _EXCHANGED // max(1, len(panels)))):
            for role in Role:
                self._exchange(panels, role)
        return panels

    def _exchange(self, panels: Rows, role: Role) -> None:
        """Give one seat in that role of each of these panels to whom that costs least, of those who
        have them now and those who wait; only of who declared a generation, so that as many couples
        are across."""
        places = self.those.places(role)
        are_declared = self._are_declared(panels[:, places])
        if not are_declared.any():
            return
        place = (self.rng.random(are_declared.shape) * are_declared).argmax(axis=1) + places.start
        waiting = self._waiting(panels)
        waiting = self.rng.permutation(waiting[self._are_declared(waiting)])
        parts, these = self._in_parts(np.flatnonzero(are_declared.any(axis=1)), len(waiting))
        guests = _side_by_side(parts, panels[these, place[these]], waiting)
        panels[these, place[these]] = self.those.chair
        seats = panels[these]
        seats[:, :MOST_MENTORS].sort(axis=1)  # the chair is the last of all
        found = self.solved(parts, guests, seats, role)
        table = these[found[found != NOBODY]]
        panels[table, place[table]] = guests[found != NOBODY]

    def _in_parts(self, tables: Rows, guests: int) -> tuple[Parts, Rows]:
        """Parts of as many tables and guests as go into all of them alike, and which tables."""
        count = Parts.of(len(tables) + guests, len(tables), CHUNK // MOST_SEATS).count
        each = len(tables) // count
        parts = Parts(count, each + guests // count, each)
        return parts, self.rng.permutation(tables)[: count * each]

    def _are_declared(self, people: Rows) -> NDArray[np.bool_]:
        return self.those.generation[people] != UNDECLARED

    def _mentors(self, panels: Rows) -> NDArray[np.bool_]:
        return (panels != self.those.chair) & (np.arange(MOST_SEATS) < MOST_MENTORS)

    def _panels(self, count: int, mentors: Rows, mentees: Rows) -> Rows:
        """So many panels of these people, of whom the first are declared. The role that fewer are
        there for comes first, so that the others go to whom they may all sit with."""
        panels = np.full((count, MOST_SEATS), self.those.chair)
        few, many = sorted(((mentors, Role.MENTOR), (mentees, Role.MENTEE)), key=_how_many)
        for people, role in (few, many):
            self._evenly(people, panels, role)
            self._joined(panels, {role: people})
        return self._joined(panels, {role: people for people, role in (few, many)})

    def _evenly(self, people: Rows, panels: Rows, role: Role) -> None:
        """One more of these in that role at each panel, and then the next, those who declared a
        generation first; the last of them where most in the other role have, so that no panel lacks
        anybody, and as many couples as can be are across."""
        declared = np.count_nonzero(self._are_declared(people))
        ends = sorted({declared, *range(len(panels), len(people), len(panels))})
        left = people[:0]
        for some in np.split(people, ends):
            here = self._lacking_first(panels, role)[: len(some)]
            seats = panels[here]
            left = self.one_more(np.append(left, some), seats, role)
            panels[here] = seats

    def _lacking_first(self, panels: Rows, role: Role) -> Rows:
        """These panels, those with the fewest in that role first, and of them those where the most
        in the other one declared a generation."""
        taken = panels[:, self.those.places(role)] != self.those.chair
        facing = self._are_declared(panels[:, self.those.places(role.other)])
        return np.lexsort((-facing.sum(axis=1), taken.sum(axis=1)))

    def _joined(self, seats: Rows, guests: dict[Role, Rows] | None = None) -> Rows:
        """These guests, or else everybody else in either role, at these panels: one at each, then
        the next, as long as it goes on."""
        before = None
        while before != (before := np.count_nonzero(seats == self.those.chair)):
            for role in guests or Role:
                these = self.others(seats, guests[role] if guests else None)
                self.one_more(these, seats, role)
        return seats


def _how_many(people_and_role: tuple[Rows, Role]) -> int:
    return len(people_and_role[0])


def _side_by_side(parts: Parts, having: Rows, waiting: Rows) -> Rows:
    """In each part those who have a seat in it, and as many of those who wait."""
    waiting = waiting[: parts.count * parts.guests - len(having)]
    guests = [each.reshape(parts.count, -1) for each in (having, waiting)]
    return np.hstack(guests).ravel()
