"""Who meets whom in a round."""

from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

import numpy as np

from bot.domain.affinity import Affinity
from bot.domain.conversations import Conversations
from bot.domain.dealing import Panels
from bot.domain.plans import RoundPlan
from bot.domain.population import History, People, Rules
from bot.domain.programmes import Format
from bot.domain.reasons import told


def plan_round(
    people: People, history: History, rules: Rules, seed: int, *, threads: int | None = None
) -> RoundPlan:
    """The plan for one round: the same for the same people in any order, the same seed and any
    number of threads (as many as there are processors, unless given).

    Everybody is in it once. Nobody is put together with somebody they are kept apart from. In a
    pairing across generations every mentor is younger than every mentee.
    """
    those = Affinity(people.by_id, history, rules)
    with ThreadPoolExecutor(threads or cpu_count()) as pool:
        planner = Panels if rules.format is Format.GROUP else Conversations
        seats, mentors = planner(those, np.random.default_rng(seed), pool).plan()
    return told(those, history, seats, mentors, seed)
