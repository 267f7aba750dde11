"""The truth about a plan: for each pairing the topic and why these people, and for whoever sits
out why."""

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from bot.domain.affinity import Affinity
from bot.domain.plans import FITS, KINSHIPS, NEVER, REASONS, RoundPlan
from bot.domain.population import BITS, UNDECLARED, History, Rows
from bot.domain.programmes import Format, Surplus
from bot.domain.rounds import Fit, Kinship, SittingOutReason
from bot.domain.topics import OFFERED_ONLY

_BLOCK = 1 << 16
_LONG_AGO = np.iinfo(np.int32).max


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
    waiting = np.setdiff1d(np.arange(len(those.people)), seats)
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
    may_be_asked = _may_be_asked(those)
    topic = np.full(len(seats), NOBODY, np.int32)
    fit = np.full(len(seats), FITS.index(Fit.FREE), np.int8)
    for start in range(0, len(seats), _BLOCK // BITS):
        here = slice(start, start + _BLOCK // BITS)
        shown = _votes(those.can_show, seats[here], mentors[here])
        wanted = _votes(those.wants_to_learn, seats[here], ~mentors[here])
        learners = ~mentors[here] & (seats[here] != those.chair)
        known = _votes(those.can_show, seats[here], learners)
        is_new = known < learners.sum(axis=1)[:, None]
        for kind, votes in (
            (Fit.WANTED, wanted * may_be_asked),
            (Fit.SHOWN, shown * is_new),
            (Fit.SHOWN_AND_WANTED, (shown + wanted) * ((shown > 0) & (wanted > 0))),
        ):
            some = votes.any(axis=1)
            chance = rng.random(votes.shape, np.float32)
            best = np.argmax(votes + chance * (votes > 0), axis=1)
            topic[here] = np.where(some, best, topic[here])
            fit[here] = np.where(some, FITS.index(kind), fit[here])
    return topic, fit


def _may_be_asked(those: Affinity) -> NDArray[np.bool_]:
    """For each topic whether somebody who did not offer it may be asked to show it."""
    may = np.ones(those.can_show.shape[1] * BITS, np.bool_)
    for place, topic in enumerate(those.people.topics):
        may[place] = topic not in OFFERED_ONLY
    return may


def _votes(
    chosen: NDArray[np.uint64], seats: Rows, counted: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """(g, topics): how many of those who count have chosen each topic."""
    votes = np.zeros((len(seats), chosen.shape[1] * BITS), np.uint8)
    for column, counts in zip(seats.T, counted.T, strict=True):
        words = np.where(counts[:, None], chosen[column], np.uint64(0))
        votes += np.unpackbits(words.astype("<u8").view(np.uint8), axis=1, bitorder="little")
    return votes


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
    place in any; else all whom they may meet are taken: those of other generations for whoever
    declared one and may not meet peers, everybody for everybody else."""
    reason = np.full(len(waiting), REASONS.index(SittingOutReason.NOBODY_FREE), np.int8)
    generations = np.unique(those.people.generation)
    if those.rules.format is Format.GROUP:
        reason[:] = REASONS.index(SittingOutReason.NO_PANEL)
    elif those.rules.surplus is Surplus.WAIT:
        is_declared = those.generation[waiting] != UNDECLARED
        reason[is_declared] = REASONS.index(SittingOutReason.NOBODY_LEFT)
    if those.rules.leaves_a_surplus and len(generations) == 1 and UNDECLARED not in generations:
        reason[:] = REASONS.index(SittingOutReason.ONE_GENERATION)
    reason[could_meet == 0] = REASONS.index(SittingOutReason.NOBODY_ALLOWED)
    if len(those.people) == 1:
        reason[:] = REASONS.index(SittingOutReason.ALONE)
    return reason
