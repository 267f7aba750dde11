"""A series: the same people for several meetings, one in each round."""

from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass, replace
from itertools import combinations

from bot.domain.plans import Continued, PlannedPairing

MOST_RESTS = 2
"""Rounds in a row that a series waits for somebody who is away."""


@dataclass(frozen=True)
class Running:
    """A series with the pairing that it came to last, those left out who are gone for good, and how
    many rounds it has rested since."""

    last: PlannedPairing
    rests: int

    @property
    def is_over(self) -> bool:
        """Whether all its meetings have been, or nobody is left who shows, or who learns."""
        step = self.last.step
        return step is None or step.is_last or not (self.last.mentors and self.last.mentees)

    @property
    def next(self) -> PlannedPairing:
        """The pairing of its next meeting."""
        because = replace(self.last.because, met_rounds_ago=self.rests + 1)
        return replace(self.last, because=because, step=self.last.step and self.last.step.next)


def continued(
    running: Iterable[Running], here: Container[int], apart: Collection[frozenset[int]]
) -> Continued:
    """Which series go on, which rest because somebody is not here, and which are over: given up
    because they have rested too long, too, or because two of them are not to be put together any
    more. Of two of the same person only the first goes on."""
    pairings, resting, over = list[PlannedPairing](), list[int](), list[int]()
    given_up = list[PlannedPairing]()
    taken = set[int]()
    for each in running:
        people = {*each.last.mentors, *each.last.mentees}
        are_here = all(person in here for person in people)
        too_long = not are_here and each.rests >= MOST_RESTS
        is_over = each.is_over or people & taken
        if is_over or too_long or _are_apart(people, apart):
            over.append(each.last.step.series_id if each.last.step else 0)
            given_up += [] if is_over else [each.last]
            continue
        taken |= people
        if are_here:
            pairings.append(each.next)
        else:
            resting.extend(person for person in people if person in here)
    return Continued(tuple(pairings), tuple(resting), tuple(over), tuple(given_up))


def _are_apart(people: Iterable[int], apart: Collection[frozenset[int]]) -> bool:
    return any(frozenset(two) in apart for two in combinations(people, 2))
