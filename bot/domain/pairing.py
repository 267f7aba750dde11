"""Who meets whom in a round."""

from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.because import Kinship
from bot.domain.conversations import Conversations
from bot.domain.dealing import Panels
from bot.domain.generations import most_across
from bot.domain.plans import KINSHIPS, RoundPlan
from bot.domain.population import UNDECLARED, History, People, Rules
from bot.domain.programmes import Format, Surplus
from bot.domain.reasons import told
from bot.domain.shares import Crowd, best_of


def plan_round(
    people: People, history: History, rules: Rules, seed: int, *, threads: int | None = None
) -> RoundPlan:
    """The plan for one round: the same for the same people in any order, the same seed and any
    number of threads (as many as there are processors, unless given).

    Everybody is in it once. Nobody is put together with somebody they are kept apart from, nor with
    somebody they are together with elsewhere, unless it costs a seat or a pairing across
    generations. In a pairing across generations every mentor is younger than every mentee.
    """
    people, planner = people.by_id, Panels if rules.format is Format.GROUP else Conversations
    with ThreadPoolExecutor(threads or cpu_count()) as pool:

        def plan(among: People) -> RoundPlan:
            those = Affinity(among, history, rules)
            seats, mentors = planner(those, np.random.default_rng(seed), pool).plan()
            if among is not people:  # what is told of it, is of whom they may meet here
                those = Affinity(people, history, rules)
            return told(those, history, seats, mentors, seed)

        if not len(people.together):
            return plan(people)
        parted = plan(people.parted)
        if _is_best(parted, people, rules):
            return parted
        return max(parted, plan(people), key=_worth)


def _is_best(plan: RoundPlan, people: People, rules: Rules) -> bool:
    """Whether it is certain that no other seats more people, or more of them across generations."""
    seated = len(people) - len(plan.waiting)
    if rules.format is Format.GROUP:
        best = best_of(Crowd.of(people.generation, rules).shares())
        return seated >= best.seated and _across(plan) >= best.across
    most = most_across(people.generation, rules.gap)
    undeclared = int((people.generation == UNDECLARED).sum())
    most_seated = 2 * (most + undeclared) if rules.surplus is Surplus.WAIT else len(people)
    return seated >= most_seated and _across(plan) >= most


def _worth(plan: RoundPlan) -> tuple[int, int]:
    return -len(plan.waiting), _across(plan)


def _across(plan: RoundPlan) -> int:
    return int((plan.kinship == KINSHIPS.index(Kinship.ACROSS_GENERATIONS)).sum())
