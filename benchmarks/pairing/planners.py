"""Everything whose quality is measured, behind one interface."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from benchmarks.pairing import peers
from bot.domain.affinity import Affinity
from bot.domain.pairing import plan_round
from bot.domain.plans import RoundPlan
from bot.domain.population import History, People, Rules
from bot.domain.reasons import told
from bot.domain.simulation import Planner


def beside(algorithm: peers.Algorithm) -> Planner:
    """A planner that puts people together by an algorithm which knows nothing of roles: who mentors
    is chosen as the engine would."""

    def plan(people: People, history: History, rules: Rules, seed: int) -> RoundPlan:
        those = Affinity(people.take(np.argsort(people.ids)), history, rules)
        unblocked = replace(those.people, apart=people.apart[:0])
        met = Affinity(unblocked, history, rules).known
        pairs = algorithm(those, met, np.random.default_rng(seed))
        return told(those, history, pairs, those.mentors(pairs), seed)

    return plan


PLANNERS: Mapping[str, Planner] = {
    "ours": plan_round,
    "Icebreaker": beside(peers.shuffled),
    "opencoffee": beside(peers.retried),
    "chat-roulette": beside(peers.strangers_first),
    "randomcafe": beside(peers.best_of_many),
}
