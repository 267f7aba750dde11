"""What a round's planning comes to, and why: values that the catalogues turn into words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.domain.because import Because, Fit, Kinship
from bot.domain.pairings import Step
from bot.domain.sitting_out import SittingOutReason


@dataclass(frozen=True)
class PlannedPairing:
    """Ids of mentors and of mentees, the topic they start from, and why these people. One that
    goes on with a series has its step."""

    mentors: tuple[int, ...]
    mentees: tuple[int, ...]
    topic: str | None
    because: Because
    step: Step | None = None


@dataclass(frozen=True)
class Continued:
    """What becomes of series: those that go on, the people of those that rest who are here, and the
    ids of those that are over; of these, what was the last of each that has rested too long."""

    pairings: tuple[PlannedPairing, ...] = ()
    resting: tuple[int, ...] = ()
    over: tuple[int, ...] = ()
    given_up: tuple[PlannedPairing, ...] = ()

    @property
    def people(self) -> tuple[int, ...]:
        """Those for whom nothing is to be planned."""
        seated = (each.mentors + each.mentees for each in self.pairings)
        return *chain.from_iterable(seated), *self.resting


@dataclass(frozen=True)
class SittingOut:
    """Somebody who is not introduced this time, and the true reason. `could_meet` counts the
    others who take part and are not kept apart from them."""

    person: int
    reason: SittingOutReason
    could_meet: int


FITS, KINSHIPS, REASONS = tuple(Fit), tuple(Kinship), tuple(SittingOutReason)
NEVER = 0
_BLOCK = 1 << 12


@dataclass(frozen=True, eq=False)
class RoundPlan:
    """Everybody is in it exactly once: in a pairing or sitting out, or in a series that was
    `continued`.

    Columns, so that a plan for a million people is small; `pairings` and `sitting_out` are the
    same as values, made one at a time. `seats` is (g, most): ids, the mentors first, padded with
    -1; `mentors` says how many of them are mentors. `fit`, `kinship` and `reason` hold places in
    FITS, KINSHIPS and REASONS; `met` is 0 for never.
    """

    seats: NDArray[np.int64]
    mentors: NDArray[np.int8]
    topic: NDArray[np.int32]
    fit: NDArray[np.int8]
    kinship: NDArray[np.int8]
    met: NDArray[np.int16]
    different_teams: NDArray[np.int8]
    hours: NDArray[np.int8]
    waiting: NDArray[np.int64]
    reason: NDArray[np.int8]
    could_meet: NDArray[np.int32]
    topics: tuple[str, ...]
    continued: Continued = Continued()

    def __len__(self) -> int:
        """How many pairings there are."""
        return len(self.seats) + len(self.continued.pairings)

    @property
    def pairings(self) -> Iterator[PlannedPairing]:
        """Every pairing, those of series last."""
        columns = (self.seats, self.mentors, self.topic, self.fit, self.kinship, self.met)
        for seats, mentors, topic, fit, kinship, met, different, hours in _rows(
            *columns, self.different_teams, self.hours
        ):
            yield PlannedPairing(
                tuple(seats[:mentors]),
                tuple(seat for seat in seats[mentors:] if seat >= 0),
                self.topics[topic] if topic >= 0 else None,
                Because(
                    FITS[fit],
                    KINSHIPS[kinship],
                    met or None,
                    None if different < 0 else bool(different),
                    hours,
                ),
            )
        yield from self.continued.pairings

    @property
    def sitting_out(self) -> Iterator[SittingOut]:
        """Everybody who is in no pairing."""
        for person, reason, could_meet in _rows(self.waiting, self.reason, self.could_meet):
            yield SittingOut(person, REASONS[reason], could_meet)
        for person in self.continued.resting:
            yield SittingOut(person, SittingOutReason.SERIES_RESTS, 0)


def _rows(*columns: NDArray[np.signedinteger]) -> Iterator[tuple[Any, ...]]:
    """The values of these columns side by side, of which few are made at a time."""
    for start in range(0, len(columns[0]), _BLOCK):
        yield from zip(
            *(column[start : start + _BLOCK].tolist() for column in columns), strict=True
        )
