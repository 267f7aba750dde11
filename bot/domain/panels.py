"""How many panels there can be, and how many of each generation mentor and learn in them, so that
the most people find a place: a small integer programme over generations, not over people. And the
best panels of a few people, of whom some are kept apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import comb

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, MOST_TURN, Affinity, Costs, Mask, Rows
from bot.domain.few import parted, seats_of, together
from bot.domain.population import (
    FEWEST_MENTORS,
    MOST_MENTEES,
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    Rules,
)

_SMALL = 1e-4
"""More panels, and so smaller ones, are better where as many people find a place."""


def dealt(those: Affinity, everybody: Rows) -> Iterator[tuple[int, Rows, Rows]]:
    """Panels of everybody for whom there is a place: how many, who mentors in them and who learns,
    the undeclared last of each. Of each generation those come first whose turn it is, and then who
    comes first in `everybody`."""
    ages, counts = np.unique(those.people.generation, return_counts=True)
    declared = ages != UNDECLARED
    undeclared = int(counts[~declared].sum())
    queue = everybody[np.lexsort((-those.turn[everybody], those.generation[everybody]))]
    heads: Rows = np.append((np.cumsum(counts) - counts)[declared], 0)  # the undeclared queue first
    for share in shares(ages[declared], counts[declared], undeclared, those.rules):
        middle = heads + np.array(share.mentors)
        mentors, heads = _slices(queue, heads, middle), middle + np.array(share.mentees)
        yield share.panels, mentors, _slices(queue, middle, heads)


def _slices(queue: Rows, starts: Rows, ends: Rows) -> Rows:
    return np.concatenate([queue[a:b] for a, b in zip(starts, ends, strict=True)])


@dataclass(frozen=True)
class Share:
    """So many panels whose mentors are of `ages[:cut]` at the oldest. `mentors` and `mentees` say
    how many there are in them of each of the ages, the undeclared coming last."""

    panels: int
    mentors: tuple[int, ...]
    mentees: tuple[int, ...]


def shares(
    ages: NDArray[np.integer], counts: NDArray[np.integer], undeclared: int, rules: Rules
) -> list[Share]:
    """The best shares among so many people of each of these ages (generations, ascending), and so
    many undeclared, who can take either role. In every panel there can be a declared mentor and,
    by the gap older, a declared mentee."""
    available = np.array([*counts, undeclared])
    may_mentor, may_learn = _roles(ages.astype(int), rules.gap)
    if not len(ages) or not (may_mentor[:, :-1].any() and may_learn[:, :-1].any()):
        return []
    size, cuts = len(available), len(ages)
    shape = (cuts, 1 + 2 * size)  # of each cut: panels, mentors of each age, mentees of each age
    best = np.tile([_SMALL, *[1.0] * (2 * size)], cuts)
    highest = np.hstack([np.full((cuts, 1), available.sum()), may_mentor, may_learn])
    highest[:, 1:] = highest[:, 1:] * np.tile(available, 2)
    found = milp(
        -best,
        integrality=np.ones(best.size),
        bounds=Bounds(0, highest.ravel()),
        constraints=[*_sizes(cuts, size, rules), _places(cuts, size, available)],
    )
    rows = np.rint(found.x).astype(int).reshape(shape)
    return [
        Share(int(panels), tuple(people[:size].tolist()), tuple(people[size:].tolist()))
        for panels, people in zip(rows[:, 0], rows[:, 1:], strict=True)
        if panels
    ]


def _roles(ages: NDArray[np.int64], gap: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(cuts, ages + 1): who may mentor and who may learn in the panels of each cut."""
    everywhere = np.ones((len(ages), 1), np.bool_)
    mentors, mentees = ages <= ages[:, None], ages >= ages[:, None] + gap
    return np.hstack([mentors, everywhere]), np.hstack([mentees, everywhere])


def _sizes(cuts: int, size: int, rules: Rules) -> list[LinearConstraint]:
    """Every panel has its mentors and mentees, one of each declared at least."""
    mentors = [0, *[1] * size, *[0] * size]
    mentees = [0, *[0] * size, *[1] * size]
    constraints = []
    for people, fewest, most in (
        (mentors, FEWEST_MENTORS, rules.most_mentors),
        (mentees, 1, rules.most_mentees),
    ):
        declared = [*people]
        declared[size] = declared[2 * size] = 0
        for count, times, low, high in (
            (people, fewest, 0, np.inf),
            (people, most, -np.inf, 0),
            (declared, 1, 0, np.inf),
        ):
            row = np.kron(np.eye(cuts), [-times, *count[1:]])
            constraints.append(LinearConstraint(row, low, high))
    return constraints


def _places(cuts: int, size: int, available: NDArray[np.int64]) -> LinearConstraint:
    """Everybody has one place at most."""
    each = np.hstack([np.zeros((size, 1)), np.eye(size), np.eye(size)])
    return LinearConstraint(np.tile(each, cuts), 0, available)


def best_panels(those: Affinity, rows: Rows) -> Rows:
    """Of these people, a few, the panels that seat most; of those as many as there can be, of whom
    fewest meet again, in which those sit whose turn it is, and who fit best."""
    sets = together(those.ago(rows[:, None], rows) == 0, MOST_SEATS)
    mentors = cast(those, np.where(sets, rows, those.chair))
    may_sit = mentors.any(axis=1) | (sets.sum(axis=1) == 1)
    sets, mentors = sets[may_sit], mentors[may_sit]
    found = parted(sets, _costs(those, rows, sets, mentors))
    found = found[mentors[found].any(axis=1)]
    sides = ((mentors, MOST_MENTORS), (sets & ~mentors, MOST_MENTEES))
    return np.hstack([seats_of(side[found], rows, those.chair, most) for side, most in sides])


def cast(those: Affinity, tables: Rows) -> Mask:
    """Who could mentor at each of these tables, if they are a panel; nobody where they cannot be.
    The undeclared mentor only where mentors are lacking, or too many would learn."""
    ages, mentors = those.generation[tables], np.zeros(tables.shape, np.bool_)
    rules = those.rules
    free = (ages == UNDECLARED) & (tables != those.chair)
    for oldest in ages.T:
        young = (ages != UNDECLARED) & (ages <= oldest[:, None])
        old = (ages > oldest[:, None]).sum(axis=1)
        lacking = FEWEST_MENTORS - young.sum(axis=1)
        too_many = old + free.sum(axis=1) - rules.most_mentees
        more = np.maximum(0, np.maximum(lacking, too_many))
        both = young | (free & (free.cumsum(axis=1) <= more[:, None]))
        count = both.sum(axis=1)
        is_panel = (count >= FEWEST_MENTORS) & (count <= rules.most_mentors)
        is_panel &= old <= rules.most_mentees
        is_panel &= those.are_facing(tables, both) & ~mentors.any(axis=1)
        mentors |= both & is_panel[:, None]
    return mentors


def _costs(those: Affinity, rows: Rows, sets: Mask, mentors: Mask) -> Costs:
    """What each of these sets costs, as a panel or alone: each aim is worth more than all lesser
    ones among a few people."""
    people, couples = len(rows), comb(len(rows), 2)
    turn = MOST_SOFT * couples + 1
    again = turn * (MOST_AGAIN * couples + MOST_TURN * people + 1)
    panel = again * (couples + 1)
    alone = sets @ (panel * (people + 1) + turn * those.turn[rows])
    ago = those.ago(rows[:, None], rows)
    met = (again + turn * those.recency(ago)) * (ago > 0)
    met_again = ((sets @ met) * sets).sum(axis=1) / 2
    soft = ((mentors @ those.soft(rows[:, None], rows)) * (sets & ~mentors)).sum(axis=1)
    return np.where(mentors.any(axis=1), met_again + soft - panel, alone)
