"""The best panels of some people, of whom some are kept apart."""

from itertools import combinations
from math import comb

import numpy as np
from scipy.optimize import LinearConstraint
from scipy.sparse import csc_array

from bot.domain.affinity import MOST_AGAIN, MOST_SOFT, MOST_TURN, Affinity, Costs, Mask, Rows
from bot.domain.aims import reached
from bot.domain.few import FEW, parted, together
from bot.domain.population import FEWEST_MENTORS, MOST_MENTEES, MOST_MENTORS, MOST_SEATS, UNDECLARED
from bot.domain.possible import possible
from bot.domain.shares import Crowd, best_of

_MOST_TABLES = 1 << 12


def best_panels(those: Affinity, rows: Rows) -> Rows:
    """Of these people, a few, the panels that seat most; of those as many across as there can be,
    then as many as there can be, with the most couples across, of whom fewest meet again, in which
    those sit whose turn it is, and who fit best."""
    sets = together(those.ago(rows[:, None], rows) == 0, MOST_SEATS)
    mentors = cast(those, np.where(sets, rows, those.chair))
    may_sit = mentors.any(axis=1) | (sets.sum(axis=1) == 1)
    sets, mentors = sets[may_sit], mentors[may_sit]
    found = parted(sets, _costs(those, rows, sets, mentors))
    return _seats(those, np.where(sets, rows, those.chair)[found], mentors[found])


def _seats(those: Affinity, tables: Rows, mentors: Mask) -> Rows:
    """Those of these tables that are panels: first those who mentor, then those who learn."""
    tables, mentors = tables[is_panel := mentors.any(axis=1)], mentors[is_panel]
    sides = ((mentors, MOST_MENTORS), (~mentors, MOST_MENTEES))
    seats = (np.sort(np.where(some, tables, those.chair))[:, :most] for some, most in sides)
    return np.hstack([*seats])  # the chair is the last of all


def at_best(those: Affinity, groups: Rows) -> tuple[Rows, int]:
    """Of these groups, panels or people alone, as many as can be weighed at once put together anew
    as the best panels there are, but for who fits best; and how many groups those are, the first.
    """
    tables, count = possible(those, groups, _MOST_TABLES, lambda some: _may_grow(those, some))
    now = np.sort(groups[:count])  # the chair is the last of all
    tables = np.concatenate([tables, now])
    mentors, is_now = cast(those, tables), np.arange(len(tables)) >= len(tables) - count
    is_panel = mentors.any(axis=1)
    tables, mentors, is_now = tables[is_panel], mentors[is_panel], is_now[is_panel]
    rows = now[now != those.chair]
    crowd = Crowd.of(those.generation[rows], those.rules)
    aims = _aims(those, rows, tables, mentors)
    ends = (*best_of(crowd.shares()), np.inf)
    found = reached(
        zip(aims, ends, strict=True),
        [LinearConstraint(_places(those, tables), 0, 1)],
        np.ones(len(tables)),
        is_now.astype(np.int64),
    )
    return _seats(those, tables[found > 0], mentors[found > 0]), count


def _places(those: Affinity, tables: Rows) -> csc_array:
    """(people, t): 1 for whoever sits there."""
    table, place = np.nonzero(tables != those.chair)
    row = np.unique(tables[table, place], return_inverse=True)[1]
    return csc_array(
        (np.ones(len(table)), (row, table)), shape=(row.max(initial=0) + 1, len(tables))
    )


def _aims(those: Affinity, rows: Rows, tables: Rows, mentors: Mask) -> list[Costs]:
    """What each of these panels is worth for each aim among so many people: seats, across, panels,
    couples across; that few meet again, and those sit whose turn it is."""
    declared = those.generation[tables] != UNDECLARED
    couples = np.minimum((mentors & declared).sum(axis=1), (~mentors & declared).sum(axis=1))
    again = sum(those.ago(*two) > 0 for two in combinations(tables.T, 2))
    turns = (those.turn + those.wait)[tables].sum(axis=1) - again * (MOST_TURN * len(rows) + 1)
    size = (tables != those.chair).sum(axis=1)
    aims = size, couples > 0, np.ones(len(tables)), couples, turns
    return [aim.astype(np.float64) for aim in aims]


def _may_grow(those: Affinity, tables: Rows) -> Mask:
    """Whether these could be part of a panel that is not as good as two: of two or three mentors
    and some mentees, or of four and one."""
    ages = those.generation[tables]
    declared, size = ages != UNDECLARED, (tables != those.chair).sum(axis=1)
    most = those.rules.most_mentors, those.rules.most_mentees
    may = np.zeros(len(tables), np.bool_)
    for oldest in np.unique(np.append(those.people.generation, UNDECLARED)):
        young = declared & (ages <= oldest)
        mentors, mentees = young.sum(axis=1), (declared & ~young).sum(axis=1)
        faces = those.are_facing(tables, young) | (mentors == 0) | (mentees == 0)
        for most_mentors, most_mentees in ((min(most[0], MOST_MENTORS - 1), most[1]), (most[0], 1)):
            fits = (mentors <= most_mentors) & (mentees <= most_mentees)
            may |= faces & fits & (size <= most_mentors + most_mentees)
    return may


def worth(those: Affinity, panels: Rows, mentors: Mask) -> tuple[int, ...]:
    """How many sit in these panels, how many are across, how many they are, and how many couples
    across there are in them."""
    return tuple(int(aim.sum()) for aim in _aims(those, panels, panels, mentors)[:4])


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


def _costs(those: Affinity, rows: Rows, sets: Mask, mentors: Mask) -> Costs:
    """What each of these sets costs, as a panel or alone: each aim is worth more than all lesser
    ones among a few people."""
    people, twos, panels = len(rows), comb(len(rows), 2), FEW // 3
    turn = MOST_SOFT * twos + 1
    again = turn * (MOST_AGAIN * twos + MOST_TURN * people + 1)
    couple = again * (twos + 1)
    panel = couple * (people + 1)
    across = panel * (panels + 1)
    seat = across * (panels + 1)
    alone = sets @ (seat + turn * (those.turn + those.wait)[rows])
    ago = those.ago(rows[:, None], rows)
    met = (again + turn * those.recency(ago)) * (ago > 0)
    met_again = ((sets @ met) * sets).sum(axis=1) / 2
    soft = ((mentors @ those.soft(rows[:, None], rows)) * (sets & ~mentors)).sum(axis=1)
    declared = those.generation[rows] != UNDECLARED
    couples = np.minimum(mentors @ (1 * declared), (sets & ~mentors) @ (1 * declared))
    gained = panel + across * (couples > 0) + couple * couples
    return np.where(mentors.any(axis=1), met_again + soft - gained, alone)
