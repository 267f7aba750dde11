"""The truth about a plan: for each pairing the topic and why these people, and for whoever sits
out why."""

from dataclasses import dataclass
from itertools import combinations
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from bot.domain.affinity import Affinity
from bot.domain.because import Fit, Kinship
from bot.domain.plans import FITS, KINSHIPS, NEVER, REASONS, RoundPlan
from bot.domain.population import UNDECLARED, History, Mask, People, Rows
from bot.domain.programmes import Format, Surplus
from bot.domain.sitting_out import SittingOutReason
from bot.domain.topics import OFFERED_ONLY

_BLOCK, _FEWER = 1 << 16, 1 << 12
_LONG_AGO = np.iinfo(np.int32).max
_FREE = FITS.index(Fit.FREE)
_SECOND, _THIRD = 1 << 8, 1 << 16
"""What the second and third of three counts below 256 are worth in one number."""


def told(
    those: Affinity, history: History, seats: Rows, mentors: NDArray[np.bool_], seed: int
) -> RoundPlan:
    """The plan that puts these people together. `seats` is (g, most): rows of people, padded with
    the chair; `mentors` says which of them mentor. The seed chooses among equally good topics."""
    order = np.argsort(~mentors + 2 * (seats == those.chair), axis=1, kind="stable")
    order = order[by_first := np.argsort(np.take_along_axis(seats, order, 1)[:, 0])]
    seats = np.take_along_axis(seats[by_first], order, 1)
    mentors = np.take_along_axis(mentors[by_first], order, 1)
    topic, fit = _topics(those, seats, mentors, np.random.default_rng(seed))
    waiting = np.flatnonzero(np.bincount(seats.ravel(), minlength=those.chair)[: those.chair] == 0)
    could_meet = len(those.people) - 1 - those.apart_from()[waiting]
    return RoundPlan(
        seats=np.append(those.people.ids, NOBODY)[seats],
        mentors=mentors.sum(axis=1).astype(np.int8),
        topic=topic,
        fit=fit,
        kinship=_kinship(those, seats, mentors),
        met=_met(those, history, seats, mentors),
        different_teams=_different_teams(those, seats, mentors),
        hours=_hours(those, seats),
        waiting=those.people.ids[waiting],
        reason=_reasons(those, waiting, could_meet),
        could_meet=could_meet.astype(np.int32),
        topics=those.people.topics,
    )


NOBODY = -1


def _topics(
    those: Affinity, seats: Rows, mentors: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[NDArray[np.int32], NDArray[np.int8]]:
    """What most mentors show and most mentees want; else what is shown, unless every mentee could
    show it too; else what is wanted, if it is a topic that one may be asked about."""
    may_be_asked = np.array([topic not in OFFERED_ONLY for topic in those.people.topics], np.bool_)
    learners = ~mentors & (seats != those.chair)
    topic = np.full(len(seats), NOBODY, np.int32)
    fit = np.full(len(seats), _FREE, np.int8)
    for start in range(0, len(seats), _FEWER):
        here = slice(start, start + _FEWER)
        votes = _Votes.of(those.people, seats[here], mentors[here], learners[here])
        kind = votes.kind(may_be_asked)
        order = np.lexsort((rng.random(len(kind)) - votes.all, kind, votes.pairing))
        pairing, first = np.unique(votes.pairing[order], return_index=True)
        best = order[first]
        topic[here][pairing] = np.where(kind[best] == _FREE, NOBODY, votes.topic[best])
        fit[here][pairing] = kind[best]
    return topic, fit


@dataclass(frozen=True, eq=False)
class _Votes:
    """Columns: a pairing, a topic that somebody in it has chosen, by how many mentors it is shown
    and by how many mentees wanted, and for how many mentees it would be new."""

    pairing: Rows
    topic: Rows
    shown: Rows
    wanted: Rows
    new: Rows

    @classmethod
    def of(cls, people: People, seats: Rows, mentors: Mask, learners: Mask) -> Self:
        """Of these pairings, in any order of people."""
        teach, learn = _sums(seats, mentors, len(people)), _sums(seats, learners, len(people))
        counts = teach @ people.can_show + _SECOND * (learn @ people.wants_to_learn)
        counts += _THIRD * (learn @ people.can_show)
        counts.sort_indices()
        pairing, topic = counts.nonzero()
        shown, wanted = counts.data % _SECOND, counts.data % _THIRD // _SECOND
        new = learners.sum(axis=1)[pairing] - counts.data // _THIRD
        return cls(pairing, topic, shown, wanted, new)

    @property
    def all(self) -> Rows:
        """How many there are."""
        return self.shown + self.wanted

    def kind(self, may_be_asked: Mask) -> NDArray[np.int8]:
        """The place in FITS of what each could be chosen for: the less, the better."""
        is_shown, is_wanted = self.shown > 0, self.wanted > 0
        kind = np.full(len(self.topic), _FREE, np.int8)
        kind[is_wanted & may_be_asked[self.topic]] = FITS.index(Fit.WANTED)
        kind[is_shown & (self.new > 0)] = FITS.index(Fit.SHOWN)
        kind[is_shown & is_wanted] = FITS.index(Fit.SHOWN_AND_WANTED)
        return kind


def _sums(seats: Rows, counted: Mask, people: int) -> csr_array:
    """(pairings, people): what adds up those who count of each pairing."""
    starts = np.append(0, np.cumsum(counted.sum(axis=1)))
    ones = np.ones(starts[-1], np.int32)
    return csr_array((ones, seats[counted], starts), shape=(len(seats), people))


def _kinship(those: Affinity, seats: Rows, mentors: NDArray[np.bool_]) -> NDArray[np.int8]:
    undeclared = ((those.generation[seats] == UNDECLARED) & (seats != those.chair)).any(axis=1)
    otherwise = np.where(
        undeclared, KINSHIPS.index(Kinship.UNDECLARED), KINSHIPS.index(Kinship.PEERS)
    )
    across = those.are_facing(seats, mentors)
    return np.where(across, KINSHIPS.index(Kinship.ACROSS_GENERATIONS), otherwise).astype(np.int8)


def _couples(those: Affinity, seats: Rows) -> list[tuple[Rows, Rows, NDArray[np.bool_], int, int]]:
    """Every two columns of seats, with where both are taken."""
    taken = seats != those.chair
    return [
        (seats[:, i], seats[:, j], taken[:, i] & taken[:, j], i, j)
        for i, j in combinations(range(seats.shape[1]), 2)
    ]


def _hours(those: Affinity, seats: Rows) -> NDArray[np.int8]:
    hours = np.full(len(seats), 8, np.int32)
    for one, other, both, _, _ in _couples(those, seats):
        hours = np.where(both, np.minimum(hours, those.hours_in_common(one, other)), hours)
    return hours.astype(np.int8)


def _different_teams(those: Affinity, seats: Rows, mentors: NDArray[np.bool_]) -> NDArray[np.int8]:
    """1 if no mentor is of a mentee's team, 0 if one is, -1 if that is not known."""
    different = np.ones(len(seats), np.int8)
    for one, other, both, i, j in _couples(those, seats):
        both = both & (mentors[:, i] != mentors[:, j])
        first, second = those.team[one], those.team[other]
        unknown = (first == UNDECLARED) | (second == UNDECLARED)
        different = np.where(both & unknown & (different == 1), -1, different)
        different = np.where(both & ~unknown & (first == second), 0, different)
    return different.astype(np.int8)


def _met(
    those: Affinity, history: History, seats: Rows, mentors: NDArray[np.bool_]
) -> NDArray[np.int16]:
    """How many rounds ago a mentor and a mentee of each pairing met last; 0 for never."""
    keys, pairings = _keys_of(those, seats, mentors)
    last = np.full(len(seats), _LONG_AGO, np.int32)
    for start in range(0, len(history.one) if len(keys) else 0, _BLOCK):
        here = slice(start, start + _BLOCK)
        wanted = those.keys(those.rows(history.one[here]), those.rows(history.other[here]))
        place = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        met = keys[place] == wanted
        np.minimum.at(last, pairings[place[met]], history.rounds_ago[here][met])
    return np.where(last == _LONG_AGO, NEVER, last).astype(np.int16)


def _keys_of(
    those: Affinity, seats: Rows, mentors: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], Rows]:
    """The sorted keys of all mentors with their mentees, and the pairing of each."""
    keys, pairings = [np.empty(0, np.int64)], [np.empty(0, np.intp)]
    for one, other, both, i, j in _couples(those, seats):
        found = np.flatnonzero(both & (mentors[:, i] != mentors[:, j]))
        keys.append(those.keys(one[found], other[found]))
        pairings.append(found)
    key, pairing = np.concatenate(keys), np.concatenate(pairings)
    order = np.argsort(key)
    return key[order], pairing[order]


def _reasons(those: Affinity, waiting: Rows, could_meet: NDArray[np.int64]) -> NDArray[np.int8]:
    """Nobody else is here; nobody whom they may meet; nobody of another generation; for a panel no
    place in any; where no peers meet nobody of another whom they may meet; else all whom they may
    are taken: those of other generations for whoever declared one and may not meet peers, everybody
    for everybody else."""
    reason = np.full(len(waiting), REASONS.index(SittingOutReason.NOBODY_FREE), np.int8)
    generations = np.unique(those.people.generation)
    if those.rules.format is Format.GROUP:
        reason[:] = REASONS.index(SittingOutReason.NO_PANEL)
    elif those.rules.surplus is Surplus.WAIT:
        is_declared = those.generation[waiting] != UNDECLARED
        reason[is_declared] = REASONS.index(SittingOutReason.NOBODY_ACROSS)
        reason[those.could_cross[waiting] > 0] = REASONS.index(SittingOutReason.NOBODY_LEFT)
    if those.rules.leaves_a_surplus and len(generations) == 1 and UNDECLARED not in generations:
        reason[:] = REASONS.index(SittingOutReason.ONE_GENERATION)
    reason[could_meet == 0] = REASONS.index(SittingOutReason.NOBODY_ALLOWED)
    if len(those.people) == 1:
        reason[:] = REASONS.index(SittingOutReason.ALONE)
    return reason
