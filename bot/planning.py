"""Planning a round with the people there are, for use cases that have the time for it.

NumPy and SciPy are loaded with this module: import it late, and in a thread.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.domain.pairing import plan_round
from bot.domain.plans import REASONS, RoundPlan
from bot.domain.population import People, Rules
from bot.domain.programmes import Programme, Surplus
from bot.domain.series import Running, continued
from bot.domain.simulation import Summary, simulate
from bot.domain.sitting_out import SittingOutReason, why_nobody
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


def plan(
    programme: Programme,
    those: TakingPart,
    seed: int,
    running: Sequence[Running] = (),
    parted: Sequence[tuple[int, int]] = (),
) -> RoundPlan:
    """The plan for one round: series go on, and of all others those who have `parted` do not meet.
    Nobody is in it if all are of one generation, whatever the policy."""
    rules, people = rules_of(programme), _apart(those.people, parted)
    if why_nobody(people.generation.tolist()):
        rules = replace(rules, surplus=Surplus.WAIT)
    if not running:
        return _as_told(plan_round(people, those.history, rules, seed), those)
    goes_on = continued(running, set(people.ids.tolist()), _apart_among(people, running))
    free = people.take(~np.isin(people.ids, goes_on.people))
    planned = plan_round(free, those.history, rules, seed)
    return replace(_as_told(planned, those), continued=goes_on)


def _as_told(planned: RoundPlan, those: TakingPart) -> RoundPlan:
    """Why people sit out: who is the only one free, or of the only generation that is, is not the
    only one who takes part."""
    everybody = [*those.people.generation.tolist(), *those.besides.values()]
    why = REASONS.index(why_nobody(everybody) or SittingOutReason.NOBODY_FREE)
    only = [
        REASONS.index(each) for each in (SittingOutReason.ALONE, SittingOutReason.ONE_GENERATION)
    ]
    reason = np.where(np.isin(planned.reason, only), why, planned.reason)
    return replace(planned, reason=reason.astype(np.int8))


def plan_for_the_free(
    programme: Programme,
    those: TakingPart,
    free: Sequence[int],
    parted: Sequence[tuple[int, int]],
    seed: int,
) -> RoundPlan:
    """The plan for those of them who are free in the middle of a round: across generations only,
    and for nobody with somebody from whom they have `parted`, or with whom they are together
    elsewhere. Whoever waits is first next time."""
    people = those.people.take(np.isin(those.people.ids, free)).parted
    rules = replace(rules_of(programme), surplus=Surplus.WAIT)
    return plan_round(_apart(people, parted), those.history, rules, seed)


def _apart(people: People, parted: Sequence[tuple[int, int]]) -> People:
    """The same people, of whom these do not meet either."""
    apart = np.array(parted, np.int64).reshape(-1, 2)
    return replace(people, apart=np.concatenate([people.apart, apart]))


def _apart_among(people: People, running: Sequence[Running]) -> set[frozenset[int]]:
    """Every two of those in these series who are not to be put together: a few, where all that
    report to somebody in a big company are many."""
    those = [who for each in running for who in (*each.last.mentors, *each.last.mentees)]
    both = np.isin(people.apart, those).all(axis=1)
    return {frozenset(two) for two in people.apart[both].tolist()}


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
