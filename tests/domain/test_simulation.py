"""Rounds to come: what one leaves for the next, and how far a plan is from the best there is."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.affinity import Affinity
from bot.domain.plans import RoundPlan
from bot.domain.population import History, People, Person, Rules
from bot.domain.programmes import Format, Surplus
from bot.domain.reasons import told
from bot.domain.simulation import Measure, SimulatedRound, Summary, simulate

RULES = Rules()
TOPICS = frozenset({"ai-assistants", "short-video", "start-ups", "podcasts"})


class Dictated:
    """A planner that seats whom it is told to, round by round, and keeps what it was given. Each
    table is a tuple of ids, the only mentor first."""

    def __init__(self, *rounds: list[tuple[int, ...]]) -> None:
        self._rounds = list(rounds)
        self.people: list[People] = []
        self.histories: list[History] = []

    def __call__(self, people: People, history: History, rules: Rules, seed: int) -> RoundPlan:
        self.people.append(people)
        self.histories.append(history)
        tables = self._rounds[len(self.people) - 1]
        those = Affinity(people, history, rules)
        seats = np.full((len(tables), 4), those.chair)
        for table, ids in enumerate(tables):
            seats[table, : len(ids)] = those.rows(np.array(ids))
        return told(those, history, seats, np.arange(4) == np.zeros((len(tables), 1)), seed)

    def needs(self, person: int) -> list[int]:
        """The need of that person in each round that they attended."""
        return [int(each.need[each.ids == person][0]) for each in self.people if person in each.ids]


def crowd(*generations: int | None) -> People:
    return People.of([Person(place, age) for place, age in enumerate(generations)])


def after(people: People, planner: Dictated, rounds: int, rules: Rules = RULES) -> Summary:
    return summary_of(list(simulate(people, rules, rounds=rounds, seed=1, plan=planner)))


def summary_of(rounds: list[SimulatedRound]) -> Summary:
    return Summary.of([each.tally for each in rounds], rounds[-1].standing)


@st.composite
def companies(draw: st.DrawFn) -> tuple[list[Person], Rules]:
    """Some people, some of whom have blocked others, and the rules of their rounds."""
    ages = draw(st.lists(st.none() | st.integers(0, 3), max_size=9))
    blocked = st.frozensets(st.integers(0, 8), max_size=2)
    persons = [Person(place, age, blocked=draw(blocked)) for place, age in enumerate(ages)]
    rules = Rules(
        format=draw(st.sampled_from(Format)),
        gap=draw(st.integers(1, 2)),
        cooldown=draw(st.integers(0, 3)),
        surplus=draw(st.sampled_from(Surplus)),
    )
    return persons, rules


@settings(max_examples=15)
@given(companies(), st.integers(0, 9), st.sampled_from([0.0, 0.3]))
def test_no_number_is_better_than_the_best_possible(
    company: tuple[list[Person], Rules], seed: int, absence: float
) -> None:
    """Seats, meetings across generations, repeats, waits and runs; and nobody meets whom they are
    kept apart from."""
    persons, rules = company
    simulated = simulate(People.of(persons), rules, rounds=3, seed=seed, absence=absence)
    summary = summary_of(list(simulated))
    assert summary.blocked.reached == 0
    for most in (summary.seated, summary.across):
        assert most.reached <= most.best
    for least in (summary.repeats, summary.longest_wait, summary.longest_run):
        assert least.reached >= least.best


@pytest.mark.parametrize("absence", [0.0, 0.4])
def test_the_same_people_in_any_order_get_the_same_rounds(absence: float) -> None:
    persons = [Person(place, place % 3, can_show=TOPICS) for place in range(12)]
    plans = [
        [
            list(each.plan.pairings)
            for each in simulate(People.of(order), RULES, rounds=3, seed=5, absence=absence)
        ]
        for order in (persons, persons[::-1])
    ]
    assert plans[0] == plans[1]


def test_who_is_absent_does_not_depend_on_the_planner() -> None:
    """So that planners can be compared."""

    def attended(plan: Callable[..., RoundPlan]) -> list[int]:
        rounds = simulate(crowd(*[0, 1] * 20), RULES, rounds=3, seed=3, absence=0.5, plan=plan)
        return [each.tally.people for each in rounds]

    idle = Dictated([], [], [])
    rounds = simulate(crowd(*[0, 1] * 20), RULES, rounds=3, seed=3, absence=0.5)
    assert [each.tally.people for each in rounds] == attended(idle)
    assert 0 < len(idle.people[0]) < 40


def test_a_round_without_absence_has_everybody() -> None:
    planner = Dictated([])
    after(crowd(0, 1, 2), planner, 1)
    assert planner.people[0].ids.tolist() == [0, 1, 2]


def test_every_two_who_sat_together_have_met() -> None:
    """Two who both learn from the same mentor too."""
    planner = Dictated([(0, 1, 2)], [])
    after(crowd(0, 1, 1), planner, 2)
    history = planner.histories[1]
    met = set(zip(history.one.tolist(), history.other.tolist(), strict=True))
    assert met == {(0, 1), (0, 2), (1, 2)}


def test_only_the_last_meeting_of_two_counts() -> None:
    planner = Dictated([(0, 1), (2, 3)], [(0, 1)], [])
    after(crowd(0, 1, 0, 1), planner, 3)
    history = planner.histories[2]
    columns = (history.one.tolist(), history.other.tolist(), history.rounds_ago.tolist())
    assert sorted(zip(*columns, strict=True)) == [(0, 1, 1), (2, 3, 2)]


def test_need_grows_until_somebody_meets_another_generation() -> None:
    """Meeting a peer, or somebody who declared none, is not enough."""
    planner = Dictated([(0, 1)], [(0, 3)], [(0, 2)], [])
    after(crowd(0, 0, 1, None), planner, 4)
    assert planner.needs(0) == [0, 1, 2, 0]
    assert planner.needs(2) == [0, 1, 2, 0]


def test_need_does_not_grow_while_somebody_is_absent() -> None:
    planner = Dictated(*[[]] * 30)
    people = crowd(0, 1)
    list(simulate(people, RULES, rounds=30, seed=2, absence=0.5, plan=planner))
    needs = planner.needs(0)
    assert needs == list(range(len(needs)))
    assert 0 < len(needs) < 30


def test_whoever_sat_out_is_known_to_the_next_round() -> None:
    planner = Dictated([(0, 1)], [(1, 2)], [])
    after(crowd(0, 1, 0), planner, 3)
    assert [each.waited.tolist() for each in planner.people] == [[0, 0, 0], [0, 0, 1], [1, 0, 0]]


def test_a_meeting_again_within_the_cooldown_is_a_repeat() -> None:
    again = Dictated([(0, 1)], [(0, 2)], [(0, 1)])
    assert after(crowd(0, 1, 1), again, 3, Rules(cooldown=2)).repeats.reached == 1
    again = Dictated([(0, 1)], [(0, 2)], [(0, 1)])
    assert after(crowd(0, 1, 1), again, 3, Rules(cooldown=1)).repeats.reached == 0


def test_repeats_of_those_who_know_everybody_cannot_be_helped() -> None:
    """Three in a room, again and again."""
    summary = after(crowd(0, 1, 1), Dictated([(0, 1, 2)], [(0, 1, 2)]), 2)
    assert summary.repeats == Measure(3, 3)


def test_a_planner_that_ignores_blocks_is_found_out() -> None:
    people = People.of([Person(0, 0, blocked=frozenset({1})), Person(1, 1), Person(2, 1)])
    assert after(people, Dictated([(0, 1)]), 1).blocked.reached == 1


def test_a_panel_counts_as_many_meetings_across_as_have_different_people() -> None:
    """One young mentor with three is one; nobody is counted twice."""
    summary = after(crowd(0, 1, 1, 1), Dictated([(0, 1, 2, 3)]), 1)
    assert summary.across == Measure(1, 1)


def test_who_may_meet_nobody_does_not_spoil_the_best_possible() -> None:
    people = People.of([Person(0, 0, blocked=frozenset({1, 2})), Person(1, 1), Person(2, 2)])
    summary = after(people, Dictated([(1, 2)]), 1)
    assert summary.seated == Measure(2, 2)
    assert summary.across == Measure(1, 1)
    assert summary.longest_wait == Measure(1, 1)


def test_the_fairest_turns_are_counted_with_the_places_there_were() -> None:
    """Three take turns with one: nobody can be without for less than two rounds in a row. The same
    one each time is less fair."""
    turns = Dictated([(0, 3)], [(1, 3)], [(2, 3)])
    assert after(crowd(0, 0, 0, 1), turns, 3).longest_run == Measure(2, 2)
    favourite = Dictated([(0, 3)], [(0, 3)], [(0, 3)])
    assert after(crowd(0, 0, 0, 1), favourite, 3).longest_run == Measure(3, 2)


def test_who_declared_no_generation_is_not_waiting_for_another() -> None:
    summary = after(crowd(0, 1, None), Dictated([(0, 1, 2)], [(0, 1, 2)]), 2)
    assert summary.longest_run == Measure(0, 0)


def test_topics_that_a_mentor_shows_and_a_mentee_wants_are_counted_up_to_three() -> None:
    """What the mentor wants and the mentee shows is not."""
    mentor = Person(0, 0, can_show=TOPICS, wants_to_learn=frozenset({"excel"}))
    mentee = Person(1, 1, can_show=frozenset({"excel"}), wants_to_learn=TOPICS)
    summary = after(People.of([mentor, mentee]), Dictated([(0, 1)]), 1)
    assert (summary.fit, summary.random_fit) == (3.0, 3.0)


def test_random_pairs_fit_worse_than_planned_ones() -> None:
    topics = sorted(TOPICS)
    persons = [
        Person(
            place,
            place % 2,
            can_show=frozenset({topics[place // 2 % 4]}),
            wants_to_learn=frozenset({topics[place // 2 % 4]}),
        )
        for place in range(40)
    ]
    summary = summary_of(list(simulate(People.of(persons), RULES, rounds=2, seed=1)))
    assert summary.fit == 1.0
    assert summary.random_fit == pytest.approx(0.25, abs=0.05)


@pytest.mark.parametrize("format_", Format)
@pytest.mark.parametrize("people", range(4))
def test_so_few_people_are_no_problem(people: int, format_: Format) -> None:
    simulated = simulate(crowd(*range(people)), Rules(format_), rounds=2, seed=1, absence=0.2)
    assert summary_of(list(simulated)).people == people


@pytest.mark.parametrize("size", [3, 4, 9, 13, 14, 31, 90])
def test_panels_reach_their_best_where_nobody_is_kept_apart(size: int) -> None:
    """In seats, and in couples across; not what two and two by themselves could come to."""
    people = crowd(*((0, 0, 1, None, 2, 0, 3, 1)[place % 8] for place in range(size)))
    summary = summary_of(list(simulate(people, Rules(Format.GROUP), rounds=2, seed=size)))
    assert summary.seated == Measure(2 * size, 2 * size)
    assert summary.across.reached == summary.across.best > 0
