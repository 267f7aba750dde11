"""Two simple ways to pair people, whose speed ours is put beside."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from bot.domain.affinity import Affinity
from bot.domain.population import History, People, Rows, Rules

_KNOWN = 1e6
"""More than all topics, teams and hours: for two who met lately or are kept apart."""


def shuffle(people: People, _history: History, _rules: Rules, seed: int) -> Rows:
    """NumPy shuffles the ids, and two after two meet: what no planner can be faster than."""
    ids = np.random.default_rng(seed).permutation(people.ids)
    return ids[: len(ids) // 2 * 2].reshape(-1, 2)


def split(people: People, history: History, rules: Rules, _seed: int) -> Rows:
    """The younger half with the older half, by one dense cost matrix that SciPy solves."""
    those = Affinity(people.take(np.argsort(people.ids)), history, rules)
    by_age = np.argsort(those.people.generation, kind="stable")
    young, old = by_age[: len(by_age) // 2], by_age[-(len(by_age) // 2) :]
    costs = those.soft(young[:, None], old).astype(np.float64)
    place = np.empty(len(by_age), np.intp)
    place[old] = place[young] = np.arange(len(young))
    is_young = np.isin(np.arange(len(by_age)), young)
    known = those.known
    facing = is_young[known.one] != is_young[known.other]
    one, other = known.one[facing], known.other[facing]
    first, second = np.where(is_young[one], (one, other), (other, one))
    costs[place[first], place[second]] += _KNOWN
    row, column = linear_sum_assignment(costs)
    return np.column_stack([young[row], old[column]])
