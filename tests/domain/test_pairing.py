"""Who meets whom: properties that hold for everybody, and single cases."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pairing import History, Person, RoundPlan, Rules, plan_round, why_nobody
from bot.domain.rounds import SittingOutReason

NO_HISTORY: History = {}
RULES = Rules(cooldown=12)

seeds = st.integers(0, 2**32 - 1)
generations = st.integers(0, 3)
topics = st.frozensets(st.sampled_from(["short-video", "ai-assistants", "start-ups"]))


@st.composite
def crowds(draw: st.DrawFn, *, least: int = 0, most: int = 13) -> list[Person]:
    """Some people without blocks."""
    size = draw(st.integers(least, most))
    return [
        Person(
            id=number,
            generation=draw(generations),
            can_show=draw(topics),
            wants_to_learn=draw(topics),
            is_first=draw(st.booleans()),
        )
        for number in range(1, size + 1)
    ]


@st.composite
def quarrelling_crowds(draw: st.DrawFn) -> list[Person]:
    """People of whom some have blocked others."""
    people = draw(crowds(least=2))
    ids = st.frozensets(st.sampled_from([person.id for person in people]), max_size=4)
    return [replace(person, blocked=draw(ids)) for person in people]


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Who was together lately, among the first people of a crowd."""
    pairs = st.frozensets(st.integers(1, 13), min_size=2, max_size=2)
    return draw(st.dictionaries(pairs, st.integers(1, 15), max_size=20))


@given(quarrelling_crowds(), histories(), seeds)
def test_everybody_is_in_the_plan_exactly_once(
    people: list[Person], history: History, seed: int
) -> None:
    """In a pairing or sitting out, whatever stands between them."""
    plan = plan_round(people, history, RULES, seed)
    sitting_out = [sitting.person for sitting in plan.sitting_out]
    assert sorted(_seated(plan) + sitting_out) == [person.id for person in people]


@given(quarrelling_crowds(), histories(), seeds)
def test_the_mentor_is_of_a_younger_generation(
    people: list[Person], history: History, seed: int
) -> None:
    """Younger than the mentee, in every pairing."""
    generation = {person.id: person.generation for person in people}
    for mentor, mentee in _pairs(plan_round(people, history, RULES, seed)):
        assert generation[mentor] < generation[mentee]


@given(quarrelling_crowds(), histories(), seeds)
def test_nobody_meets_whom_they_blocked_or_who_blocked_them(
    people: list[Person], history: History, seed: int
) -> None:
    """One side of a block is enough."""
    blocked = {person.id: person.blocked for person in people}
    for mentor, mentee in _pairs(plan_round(people, history, RULES, seed)):
        assert mentor not in blocked[mentee]
        assert mentee not in blocked[mentor]


@given(crowds(), histories(), seeds)
def test_as_many_meet_as_can_meet(people: list[Person], history: History, seed: int) -> None:
    """Half of them, unless one generation outnumbers all others: then as many as these are."""
    sizes = Counter(person.generation for person in people)
    biggest = max(sizes.values(), default=0)
    plan = plan_round(people, history, RULES, seed)
    assert len(plan.pairings) == min(len(people) // 2, len(people) - biggest)


@given(crowds(), histories(), seeds, st.randoms(use_true_random=False))
def test_the_same_people_in_any_order_get_the_same_plan(
    people: list[Person], history: History, seed: int, chance: Random
) -> None:
    """Only the seed decides what chance decides."""
    shuffled = chance.sample(people, len(people))
    assert plan_round(shuffled, history, RULES, seed) == plan_round(people, history, RULES, seed)


@given(crowds(least=2), seeds)
def test_whoever_sat_out_is_first_next_time(people: list[Person], seed: int) -> None:
    """Nobody of the same generation is seated before somebody who sat out last time."""
    plan = plan_round(people, NO_HISTORY, RULES, seed)
    seated = set(_seated(plan))
    for person in people:
        if person.is_first and person.id not in seated:
            rivals = (each for each in people if each.generation == person.generation)
            assert all(each.is_first for each in rivals if each.id in seated)


@given(crowds(least=3), seeds)
def test_of_an_odd_number_the_last_in_the_queue_sits_out(people: list[Person], seed: int) -> None:
    """Where anybody may be the odd one out, it is nobody who sat out last time."""
    sizes = Counter(person.generation for person in people)
    if len(people) % 2 == 0 or max(sizes.values()) > len(people) // 2:
        return
    (sitting,) = plan_round(people, NO_HISTORY, RULES, seed).sitting_out
    first = {person.id for person in people if person.is_first}
    assert sitting.person not in first or len(first) == len(people)


@pytest.mark.parametrize("seed", range(5))
def test_three_of_three_generations_take_turns(seed: int) -> None:
    """Whoever sat out is in the next pairing, though all three stand alone in their generation."""
    people = [Person(1, 0), Person(2, 1), Person(3, 2, is_first=True)]
    assert 3 in _seated(plan_round(people, NO_HISTORY, RULES, seed))


def test_nobody_gives_an_empty_plan() -> None:
    assert plan_round([], NO_HISTORY, RULES, 1) == RoundPlan((), ())


def test_one_person_sits_out_because_they_are_alone() -> None:
    assert _reasons([Person(1, 0)]) == {1: SittingOutReason.ALONE}


def test_two_of_different_generations_meet() -> None:
    plan = plan_round([Person(1, 3), Person(2, 0)], NO_HISTORY, RULES, 1)
    assert _pairs(plan) == [(2, 1)]
    assert plan.sitting_out == ()


def test_people_of_one_generation_sit_out_for_that_reason() -> None:
    people = [Person(number, 2) for number in range(1, 4)]
    assert _reasons(people) == dict.fromkeys((1, 2, 3), SittingOutReason.ONE_GENERATION)


def test_one_too_many_sits_out_because_nobody_is_left() -> None:
    reasons = _reasons([Person(1, 0), Person(2, 0), Person(3, 1)])
    assert list(reasons.values()) == [SittingOutReason.NOBODY_LEFT]
    assert reasons.keys() < {1, 2}


def test_two_who_blocked_each_other_sit_out_because_nobody_is_free() -> None:
    reasons = _reasons([Person(1, 0, blocked=frozenset({2})), Person(2, 1)])
    assert reasons == dict.fromkeys((1, 2), SittingOutReason.NOBODY_FREE)


@pytest.mark.parametrize(
    ("generations", "why"),
    [
        ([], SittingOutReason.ALONE),
        ([2], SittingOutReason.ALONE),
        ([2, 2], SittingOutReason.ONE_GENERATION),
        ([2, 3], None),
    ],
)
def test_what_is_missing_for_a_round(generations: list[int], why: SittingOutReason | None) -> None:
    """The reason that an admin is told before running a round."""
    assert why_nobody(generations) is why


@pytest.mark.parametrize("seed", range(5))
def test_nobody_meets_the_same_person_again_while_there_are_others(seed: int) -> None:
    juniors, seniors = [Person(1, 0), Person(2, 0)], [Person(3, 3), Person(4, 3)]
    history = {frozenset({1, 3}): 1, frozenset({2, 4}): 2}
    plan = plan_round(juniors + seniors, history, RULES, seed)
    assert sorted(_pairs(plan)) == [(1, 4), (2, 3)]


@pytest.mark.parametrize("seed", range(5))
def test_when_all_have_met_the_longest_ago_meet_again(seed: int) -> None:
    juniors, seniors = [Person(1, 0), Person(2, 0)], [Person(3, 3), Person(4, 3)]
    history = {frozenset({a, b}): 1 if b - a == 2 else 9 for a in (1, 2) for b in (3, 4)}
    plan = plan_round(juniors + seniors, history, RULES, seed)
    assert sorted(_pairs(plan)) == [(1, 4), (2, 3)]


@pytest.mark.parametrize("seed", range(5))
def test_a_pairing_of_long_ago_counts_no_more(seed: int) -> None:
    """After the cooldown a fitting topic brings two people together again."""
    shows, wants = frozenset({"start-ups"}), frozenset({"start-ups"})
    juniors = [Person(1, 0, can_show=shows), Person(2, 0)]
    seniors = [Person(3, 3, wants_to_learn=wants), Person(4, 3)]
    history = {frozenset({1, 3}): 13}
    plan = plan_round(juniors + seniors, history, RULES, seed)
    assert (1, 3) in _pairs(plan)


@pytest.mark.parametrize("seed", range(5))
def test_people_meet_who_have_something_to_show_each_other(seed: int) -> None:
    video, ai = frozenset({"short-video"}), frozenset({"ai-assistants"})
    people = [
        Person(1, 0, can_show=video),
        Person(2, 0, can_show=ai),
        Person(3, 3, wants_to_learn=ai),
        Person(4, 3, wants_to_learn=video),
    ]
    assert sorted(_pairs(plan_round(people, NO_HISTORY, RULES, seed))) == [(1, 4), (2, 3)]


@pytest.mark.parametrize(
    ("shows", "wants", "topic"),
    [
        ({"short-video", "start-ups"}, {"start-ups", "ai-assistants"}, "start-ups"),
        ({"short-video"}, {"ai-assistants"}, "short-video"),
        (set(), {"ai-assistants"}, "ai-assistants"),
        (set(), set(), None),
        ({"a topic that was taken away"}, set(), None),
    ],
)
def test_they_start_from_a_topic_that_fits(
    shows: set[str], wants: set[str], topic: str | None
) -> None:
    """One that both named, else what the mentor shows, else what the mentee wants, else none."""
    mentor = Person(1, 0, can_show=frozenset(shows))
    mentee = Person(2, 1, wants_to_learn=frozenset(wants))
    (pairing,) = plan_round([mentor, mentee], NO_HISTORY, RULES, 7).pairings
    assert pairing.topic == topic


def test_another_seed_leaves_another_person_out() -> None:
    """Chance decides, and not the order in which people joined."""
    people = [Person(1, 0), Person(2, 0), Person(3, 1)]
    assert {next(iter(_reasons(people, seed))) for seed in range(20)} == {1, 2}


def _pairs(plan: RoundPlan) -> list[tuple[int, int]]:
    """(mentor, mentee) of each pairing, which is of two."""
    return [(*pairing.mentors, *pairing.mentees) for pairing in plan.pairings]  # type: ignore[misc]


def _seated(plan: RoundPlan) -> list[int]:
    return [person for pair in _pairs(plan) for person in pair]


def _reasons(people: list[Person], seed: int = 1) -> dict[int, SittingOutReason]:
    plan = plan_round(people, NO_HISTORY, RULES, seed)
    return {sitting.person: sitting.reason for sitting in plan.sitting_out}
