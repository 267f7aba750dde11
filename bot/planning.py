"""Planning a round with the people there are, for use cases that have the time for it.

NumPy and SciPy are loaded with this module: import it late, and in a thread.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.domain.pairing import plan_round
from bot.domain.plans import RoundPlan
from bot.domain.population import Rules
from bot.domain.programmes import Programme, Surplus
from bot.domain.rounds import why_nobody
from bot.domain.simulation import Summary, simulate
from storage.population import TakingPart, newly_taking_part, taking_part

__all__ = [
    "newly_taking_part",
    "plan",
    "plan_for_the_free",
    "played_through",
    "rules_of",
    "taking_part",
]


def rules_of(programme: Programme) -> Rules:
    """How rounds of this programme are put together."""
    return Rules(
        format=programme.format,
        gap=programme.gap,
        cooldown=programme.cooldown,
        surplus=programme.surplus,
        cap=programme.cap,
        most_mentors=programme.most_mentors,
        most_mentees=programme.most_mentees,
    )


def plan(programme: Programme, those: TakingPart, seed: int) -> RoundPlan:
    """The plan for one round; nobody is in it if all are of one generation, whatever the policy."""
    rules = rules_of(programme)
    if why_nobody(those.people.generation.tolist()):
        rules = replace(rules, surplus=Surplus.WAIT)
    return plan_round(those.people, those.history, rules, seed)


def plan_for_the_free(
    programme: Programme,
    those: TakingPart,
    free: Sequence[int],
    parted: Sequence[tuple[int, int]],
    seed: int,
) -> RoundPlan:
    """The plan for those of them who are free in the middle of a round: across generations only,
    and for nobody with somebody from whom they have parted in it."""
    people = those.people.take(np.isin(those.people.ids, free))
    apart = np.concatenate([people.apart, np.array(parted, np.int64).reshape(-1, 2)])
    rules = replace(rules_of(programme), surplus=Surplus.WAIT)
    return plan_round(replace(people, apart=apart), those.history, rules, seed)


async def played_through(
    programme: Programme, those: TakingPart, *, rounds: int, seed: int
) -> Summary:
    """What so many rounds would come to; each is played in a thread, and can be the last."""
    playing = simulate(those.people, rules_of(programme), rounds=rounds, seed=seed)
    played = await asyncio.to_thread(next, playing)
    tallies = [played.tally]
    for _ in range(1, rounds):
        played = await asyncio.to_thread(next, playing)
        tallies.append(played.tally)
    return Summary.of(tallies, played.standing)
