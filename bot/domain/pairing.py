"""Who meets whom in a round: across generations, nobody twice, as few repeats as can be.

A first correct version: seat as many people as can meet across generations (whoever sat out last
time goes first), split them into a younger and an older half, and solve the assignment problem
between the halves exactly, for the fewest repeats and then for topics.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from bot.domain.rounds import SittingOutReason
from bot.domain.topics import ALL_TOPICS

History = Mapping[frozenset[int], int]
"""For each two people who were together: how many rounds ago, at least 1."""

_FORBIDDEN = 10**9
_REPEAT = 10**4
_FIT = 10


@dataclass(frozen=True)
class Person:
    """What the planner knows of somebody. `is_first`: they sat out last time."""

    id: int
    generation: int
    can_show: frozenset[str] = frozenset()
    wants_to_learn: frozenset[str] = frozenset()
    blocked: frozenset[int] = field(default_factory=frozenset)
    is_first: bool = False


@dataclass(frozen=True)
class Rules:
    """`cooldown`: how many rounds two people should not meet again."""

    cooldown: int = 12


@dataclass(frozen=True)
class PlannedPairing:
    """Ids of mentors and mentees, and the topic they start from, if there is one."""

    mentors: tuple[int, ...]
    mentees: tuple[int, ...]
    topic: str | None


@dataclass(frozen=True)
class SittingOut:
    """Somebody who is not introduced this time, and the true reason."""

    person: int
    reason: SittingOutReason


@dataclass(frozen=True)
class RoundPlan:
    """Everybody is in it exactly once: in a pairing or sitting out."""

    pairings: tuple[PlannedPairing, ...]
    sitting_out: tuple[SittingOut, ...]

    @property
    def reasons(self) -> dict[int, SittingOutReason]:
        """Why each person sits out who does."""
        return {sitting.person: sitting.reason for sitting in self.sitting_out}


def plan_round(people: Sequence[Person], history: History, rules: Rules, seed: int) -> RoundPlan:
    """The plan for one round; the same for the same people in any order and the same seed.

    In every pairing the mentor is of a younger generation than the mentee. Two who blocked each
    other are never together. Nobody, one person or one generation only give a plan without
    pairings, with reasons.
    """
    queue = _queue(people, Random(seed))  # noqa: S311 - chance, not a secret
    seated, waiting = _seats(queue)
    pairs, unmatched = _assign(seated, history, rules)
    why = why_nobody([person.generation for person in people])
    return RoundPlan(
        pairings=tuple(_planned(junior, senior, seed) for junior, senior in pairs),
        sitting_out=(
            *(SittingOut(person.id, why or SittingOutReason.NOBODY_LEFT) for person in waiting),
            *(SittingOut(person.id, SittingOutReason.NOBODY_FREE) for person in unmatched),
        ),
    )


def why_nobody(generations: Sequence[int]) -> SittingOutReason | None:
    """Why nobody among people of these generations could be introduced; None if somebody could."""
    if len(generations) <= 1:
        return SittingOutReason.ALONE
    return SittingOutReason.ONE_GENERATION if len(set(generations)) == 1 else None


def _queue(people: Sequence[Person], rng: Random) -> list[Person]:
    queue = sorted(people, key=lambda person: person.id)
    rng.shuffle(queue)
    return sorted(queue, key=lambda person: not person.is_first)


def _seats(queue: list[Person]) -> tuple[list[Person], list[Person]]:
    """As many as can meet across generations, and the rest: of a generation that outnumbers all
    others the last in the queue, else of an odd number the very last."""
    if not queue:
        return [], []
    generation, size = Counter(person.generation for person in queue).most_common(1)[0]
    others = len(queue) - size
    if size > others:
        waiting = [person for person in queue if person.generation == generation][others:]
    else:
        waiting = queue[len(queue) - len(queue) % 2 :]
    ids = {person.id for person in waiting}
    return [person for person in queue if person.id not in ids], waiting


def _assign(
    seated: list[Person], history: History, rules: Rules
) -> tuple[list[tuple[Person, Person]], list[Person]]:
    """The cheapest pairs between the younger and the older half, and who is left without one."""
    if not seated:
        return [], []
    from scipy.optimize import linear_sum_assignment  # loaded late: 30 MB, needed once a week

    by_age = sorted(seated, key=lambda person: person.generation)
    juniors, seniors = by_age[: len(by_age) // 2], by_age[len(by_age) // 2 :]
    costs = [[_cost(a, b, history, rules) for b in seniors] for a in juniors]
    rows, columns = linear_sum_assignment(costs)
    chosen = [(juniors[row], seniors[column]) for row, column in zip(rows, columns, strict=True)]
    pairs = [pair for pair in chosen if _may_meet(*pair)]
    return pairs, [person for pair in chosen if not _may_meet(*pair) for person in pair]


def _cost(junior: Person, senior: Person, history: History, rules: Rules) -> int:
    if not _may_meet(junior, senior):
        return _FORBIDDEN
    rounds_ago = history.get(frozenset((junior.id, senior.id)), rules.cooldown + 1)
    repeat = max(0, rules.cooldown + 1 - rounds_ago)
    return _REPEAT * repeat - _FIT * len(junior.can_show & senior.wants_to_learn)


def _may_meet(a: Person, b: Person) -> bool:
    return a.generation != b.generation and a.id not in b.blocked and b.id not in a.blocked


def _planned(mentor: Person, mentee: Person, seed: int) -> PlannedPairing:
    return PlannedPairing((mentor.id,), (mentee.id,), _topic(mentor, mentee, seed))


def _topic(mentor: Person, mentee: Person, seed: int) -> str | None:
    """Both named it; else what the mentor shows; else what the mentee wants; else none."""
    wishes = mentor.can_show & mentee.wants_to_learn or mentor.can_show or mentee.wants_to_learn
    topics = sorted(wishes & ALL_TOPICS)
    return topics[(seed + mentor.id) % len(topics)] if topics else None
