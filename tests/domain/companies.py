"""Companies of any kind, for Hypothesis to draw: small ones, where everything can be tried."""

from itertools import combinations

from hypothesis import settings
from hypothesis import strategies as st

from bot.domain.pairing import plan_round
from bot.domain.plans import PlannedPairing, RoundPlan
from bot.domain.population import History, People, Person, Rules
from bot.domain.programmes import Format, Surplus
from tests.domain.exact import Company

TOPICS = tuple(f"topic {number}" for number in range(70))
ABSENT = 10**15 + 1
NEEDS = (0, 0, 1, 2, 5, 9, 32767)
OFFSETS = (0, 60, -300, 330, 845, -720)

few = settings(max_examples=15)
"""For what plans a whole round."""

seeds = st.integers(0, 2**32 - 1)
some_topics = st.frozensets(st.sampled_from(TOPICS[:4] + TOPICS[-2:]), max_size=4)
peers = st.builds(
    Rules,
    format=st.sampled_from([Format.COFFEE, Format.INDIVIDUAL]),
    gap=st.integers(1, 3),
    cooldown=st.sampled_from([0, 1, 4, 12, 250]),
    surplus=st.just(Surplus.PEERS),
)
any_density = st.sampled_from([0, 0.1, 0.3, 0.6, 0.85])
any_offset = st.sampled_from(OFFSETS)
most_mentors, most_mentees = st.sampled_from([2, 3, 4, 4]), st.sampled_from([1, 2, 3, 4, 4])
any_rules = st.builds(
    Rules,
    format=st.sampled_from(Format),
    gap=st.sampled_from([1, 1, 2, 3, 250]),
    cooldown=st.sampled_from([0, 1, 12, 250]),
    surplus=st.sampled_from(Surplus),
    cap=st.sampled_from([3, 4, 8]),
    most_mentors=most_mentors,
    most_mentees=most_mentees,
)


@st.composite
def companies(
    draw: st.DrawFn,
    *,
    least: int = 0,
    most: int = 8,
    rules: st.SearchStrategy[Rules] = any_rules,
    density: st.SearchStrategy[float] = any_density,
    offsets: st.SearchStrategy[int] = any_offset,
) -> Company:
    """People with numbers of any size; some are kept apart, some have met, some of it long ago,
    and some of it with people who do not take part."""
    ids = draw(st.lists(st.integers(0, 10**15), min_size=least, max_size=most, unique=True))
    generations = st.sampled_from(
        draw(st.sampled_from([(0, 1), (0, 0, 0, 0, 1, 2), (0, 1, 2, 3), (0, 1, None), (2,)]))
    )
    chance = draw(st.randoms(use_true_random=False))
    apart, met = draw(density), draw(st.sampled_from([0, 0.2, 0.6]))
    everybody = [*ids, ABSENT]
    blocked = {who: set[int]() for who in everybody}
    history = []
    for pair in combinations(everybody, 2):
        for one, other in (pair, pair[::-1]):
            if chance.random() < apart / 2:
                blocked[one].add(other)
            if chance.random() < met / 2:
                history.append((one, other, chance.randint(1, 20)))
    people = [
        Person(
            id=who,
            generation=draw(generations),
            team=draw(st.sampled_from([None, "design", "sales", "legal"])),
            utc_offset=draw(offsets),
            can_show=draw(some_topics),
            wants_to_learn=draw(some_topics),
            blocked=frozenset(blocked[who]),
            need=draw(st.sampled_from(NEEDS)),
            waited=draw(st.sampled_from([0, 0, 1, 2, 40])),
        )
        for who in ids
    ]
    return Company(people, history, draw(rules))


def planned(company: Company, seed: int = 1, *, threads: int | None = None) -> RoundPlan:
    """What the engine plans for this company."""
    people, history = People.of(company.people), History.of(company.met)
    return plan_round(people, history, company.rules, seed, threads=threads)


def together(pairing: PlannedPairing) -> tuple[int, ...]:
    """Everybody in it."""
    return pairing.mentors + pairing.mentees


def tables(plan: RoundPlan) -> list[tuple[int, ...]]:
    """Everybody in each pairing."""
    return [together(pairing) for pairing in plan.pairings]
