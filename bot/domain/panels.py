"""The best panels of some people, of whom some are kept apart."""

from itertools import combinations
from math import prod
from typing import TypeVar

import numpy as np
from scipy.optimize import LinearConstraint

from bot.domain import few
from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, Affinity
from bot.domain.aims import Aim, reached
from bot.domain.population import (
    FEWEST_MENTORS,
    MOST_MENTEES,
    MOST_MENTORS,
    MOST_SEATS,
    UNDECLARED,
    Costs,
    Mask,
    Rows,
)
from bot.domain.possible import places, possible
from bot.domain.scarcest import MOST_PEOPLE, parted
from bot.domain.shares import Crowd, Worth, best_of
from bot.domain.turns import MOST_TURN

_EXACT = 1 << 53
"""Below it floating point adds whole numbers exactly."""
_TURN = 5
"""Which of all aims it is, whose turn it is."""
_Value = TypeVar("_Value", Costs, int)
_AT_ONCE, _IN_PROGRAMMES = 1 << 14, 1 << 12
"""Among how many tables the best panels of all people are looked for, and how many of them are not
too many for integer programmes."""


def best_panels(those: Affinity, groups: Rows) -> Rows | None:
    """The best panels there are of these groups, panels or people alone, in the strict order of the
    aims: those in which the most people sit; of those as many across as there can be, then as many
    as there can be, with the most couples across, of whom fewest meet again, in which those sit
    whose turn it is, and who fit best. None if so many could be that not all can be weighed."""
    people = groups[groups != those.chair]
    tables, count = _possible(those, groups, _AT_ONCE, MOST_SEATS)
    if len(people) > MOST_PEOPLE or count < len(groups):
        return None
    if not len(groups):
        return groups
    tables = np.concatenate([tables, groups])
    mentors = cast(those, tables)
    is_alone = (tables != those.chair).sum(axis=1) == 1
    some = mentors.any(axis=1) | is_alone
    tables, mentors, is_alone = tables[some], mentors[some], is_alone[some]
    aims = [*main_aims(those, tables, mentors), *_other_aims(those, tables, mentors)]
    aims = [aim * ~is_alone for aim in aims]
    if those.chair <= few.FEW:
        found = _best_of_few(those, tables, people, aims)
        return in_roles(those, tables[found], mentors[found])
    costs = -_in_strict_order(aims, len(people))
    now = costs[np.count_nonzero(some[: -len(groups)]) :].sum()
    weighed = parted(_sets(those, tables, people), costs, now)
    return None if weighed is None else in_roles(those, tables[weighed], mentors[weighed])


def _best_of_few(those: Affinity, tables: Rows, people: Rows, aims: list[Costs]) -> Rows:
    """Which of these tables to take, of a few people, by one number after another: whoever waited
    longest sits alone only where nobody else can."""
    sits = (tables[:, :, None] == people).any(axis=1)
    _, order = np.unique(those.people.waited[people], return_inverse=True)
    waits = (sits @ (len(people) + 1.0) ** order) * (sits.sum(axis=1) == 1)
    most = _most(len(people))
    main, least = _in_one(aims[:_TURN], most[:_TURN]), _in_one(aims[_TURN:], most[_TURN:])
    return few.parted(sits, -main, waits, -least)


def _sets(those: Affinity, tables: Rows, people: Rows) -> few.Sets:
    """Each table as a set of these people: bit i stands for the one at place i."""
    bit = np.zeros(those.chair + 1, np.int64)
    bit[people] = 1 << np.arange(len(people))
    sets: few.Sets = np.bitwise_or.reduce(bit[tables], axis=1)
    return sets


def in_roles(those: Affinity, tables: Rows, mentors: Mask) -> Rows:
    """Those of these tables that are panels: first those who mentor, then those who learn."""
    is_panel = mentors.any(axis=1)
    tables, mentors = tables[is_panel], mentors[is_panel]
    sides = (mentors, MOST_MENTORS), (~mentors, MOST_MENTEES)
    seats = (np.sort(np.where(some, tables, those.chair))[:, :most] for some, most in sides)
    return np.hstack([*seats])


def best_of_all(those: Affinity, groups: Rows) -> Rows | None:
    """The same, as far as integer programmes find it, one aim after another."""
    tables, count = _possible(those, groups, _IN_PROGRAMMES, MOST_SEATS)
    return _chosen(those, groups, tables, is_all=True) if count == len(groups) else None


def better_in_part(those: Affinity, groups: Rows, at_most: int) -> Rows:
    """Panels of these groups, panels or people alone, of which the first, as many as can form so
    many tables, are put together anew: for who meets again, whose turn it is and who fits does not
    count. None has two people more than the largest now."""
    largest = int((groups != those.chair).sum(axis=1).max())
    tables, count = _possible(those, groups, at_most, largest + 1)
    kept = groups[count:]
    kept = kept[(kept != those.chair).sum(axis=1) > 1]
    return np.concatenate([_chosen(those, groups[:count], tables, is_all=False), kept])


def _possible(those: Affinity, groups: Rows, at_most: int, most: int) -> tuple[Rows, int]:
    return possible(those, groups, at_most, lambda some: may_grow(those, some, most))


def _chosen(those: Affinity, groups: Rows, tables: Rows, *, is_all: bool) -> Rows:
    """The best of these tables and of the panels among the groups, each person at one at most."""
    tables = np.concatenate([tables, np.sort(groups)])  # the chair is the last of all
    is_now = np.arange(len(tables)) >= len(tables) - len(groups)
    mentors = cast(those, tables)
    is_panel = mentors.any(axis=1)
    tables, mentors, is_now = tables[is_panel], mentors[is_panel], is_now[is_panel]
    people = groups[groups != those.chair]
    most = best_of(Crowd.of(those.generation[people], those.rules).shares())
    aims: list[Aim] = [*zip(main_aims(those, tables, mentors), most, strict=True)]
    if is_all:
        aims.append((other_aims_in_one(those, tables, mentors), np.inf))
    one_place = LinearConstraint(places(those, tables), 0, 1)
    found = reached(aims, [one_place], np.ones(len(tables)), is_now.astype(np.int64)) > 0
    return in_roles(those, tables[found], mentors[found])


def worth(those: Affinity, panels: Rows, mentors: Mask) -> Worth:
    """What these panels are worth."""
    return Worth(*(int(aim.sum()) for aim in main_aims(those, panels, mentors)))


def main_aims(those: Affinity, tables: Rows, mentors: Mask) -> list[Costs]:
    """What each of these panels adds to what all are worth."""
    declared = those.generation[tables] != UNDECLARED
    couples = np.minimum((mentors & declared).sum(axis=1), (~mentors & declared).sum(axis=1))
    size = (tables != those.chair).sum(axis=1)
    return [1.0 * aim for aim in (size, couples > 0, np.ones(len(tables)), couples)]


def _other_aims(those: Affinity, tables: Rows, mentors: Mask) -> list[Costs]:
    """What each adds to the other aims: that few meet again, who finds a place, that it is long
    ago, and who fits."""
    again, recent, soft = np.zeros((3, len(tables)))
    turn = (those.turn + those.wait)[tables].sum(axis=1)
    for one, other in combinations(range(tables.shape[1]), 2):
        two = tables[:, one], tables[:, other]
        ago = those.ago(*two)
        again -= ago > 0
        recent -= those.recency(ago) * (ago > 0)
        soft -= those.soft(*two) * (mentors[:, one] != mentors[:, other])
    return [again, turn, recent, soft]


def other_aims_in_one(those: Affinity, tables: Rows, mentors: Mask) -> Costs:
    """The same in one number, as far as there is room in it."""
    people = int(np.count_nonzero(np.unique(tables) != those.chair))
    others = _turns_added(_other_aims(those, tables, mentors))
    return _in_one(others, _turns_added(_most(people))[-len(others) :])


def _most(people: int) -> list[int]:
    """What so many people can come to at the most in each of all aims."""
    twos = people * (MOST_SEATS - 1) // 2
    main = people, people // 3, people // 3, people // 2
    return [*main, twos, MOST_TURN * people, MOST_AGAIN * twos, MOST_SOFT * twos]


def _in_strict_order(aims: list[Costs], people: int) -> Costs:
    """All aims in one number. Of 28 people or more there is no room for all of them, and whose turn
    it is is added up with how long ago others met: so of 62 there is."""
    most = _most(people)
    if prod(each + 1 for each in most) > _EXACT:
        return _in_one(_turns_added(aims), _turns_added(most))
    return _in_one(aims, most)


def _turns_added(aims: list[_Value]) -> list[_Value]:
    *others, turn, recent, soft = aims
    return [*others, turn + recent, soft]


def _in_one(aims: list[Costs], most: list[int]) -> Costs:
    """These aims in one number: a unit of each is more than all that lesser ones can come to."""
    unit, whole = 1, np.zeros(len(aims[0]))
    for aim, at_most in reversed([*zip(aims, most, strict=True)]):
        whole += unit * aim
        unit *= at_most + 1
    return whole


def may_grow(those: Affinity, tables: Rows, most_seats: int) -> Mask:
    """Whether these could be part of a panel of so many that is not as good as two: of two or three
    mentors and some mentees, or of four and one."""
    ages = those.generation[tables]
    declared, size = ages != UNDECLARED, (tables != those.chair).sum(axis=1)
    most = those.rules.most_mentors, those.rules.most_mentees
    may = np.zeros(len(tables), np.bool_)
    for oldest in those.ages:
        young = declared & (ages <= oldest)
        mentors, mentees = young.sum(axis=1), (declared & ~young).sum(axis=1)
        faces = those.are_facing(tables, young) | (mentors == 0) | (mentees == 0)
        for most_mentors, most_mentees in ((min(most[0], MOST_MENTORS - 1), most[1]), (most[0], 1)):
            fits = (mentors <= most_mentors) & (mentees <= most_mentees)
            may |= faces & fits & (size <= most_mentors + most_mentees)
    may &= size <= most_seats
    return may


def cast(those: Affinity, tables: Rows) -> Mask:
    """Who could mentor at each of these tables, if they are a panel, so that there are the most
    couples across; nobody where they cannot be. The undeclared mentor only where mentors are
    lacking, or too many would learn."""
    ages, mentors = those.generation[tables], np.zeros(tables.shape, np.bool_)
    taken, most = tables != those.chair, np.full(len(tables), -1)
    declared = ages != UNDECLARED
    free = taken & ~declared
    for oldest in np.unique(ages):
        young = declared & (ages <= oldest)
        old = (declared & ~young).sum(axis=1)
        lacking = FEWEST_MENTORS - young.sum(axis=1)
        too_many = old + free.sum(axis=1) - those.rules.most_mentees
        more = np.maximum(0, np.maximum(lacking, too_many))
        both = young | (free & (free.cumsum(axis=1) <= more[:, None]))
        couples = np.minimum(young.sum(axis=1), old)
        better = those.are_panels(tables, both) & (couples > most)
        mentors, most = np.where(better[:, None], both, mentors), np.where(better, couples, most)
    return mentors
