"""Who meets whom: properties that hold for everybody, and single cases."""

import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations
from math import ceil
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.affinity import Affinity
from bot.domain.because import Kinship
from bot.domain.company import could_be_in_panels
from bot.domain.conversations import Conversations
from bot.domain.dealing import Panels
from bot.domain.pairing import plan_round
from bot.domain.panels import worth
from bot.domain.plans import RoundPlan
from bot.domain.population import (
    MOST_MENTORS,
    MOST_SEATS,
    History,
    People,
    Person,
    Rows,
    Rules,
)
from bot.domain.programmes import Format, Surplus
from bot.domain.seating import CHUNK
from bot.domain.shares import Crowd, best_of
from bot.domain.sitting_out import SittingOutReason
from tests.domain.companies import (
    ABSENT,
    companies,
    few,
    most_mentees,
    most_mentors,
    peers,
    planned,
    seeds,
    tables,
    together,
)
from tests.domain.exact import (
    Company,
    best_panels,
    best_plan,
    best_turns,
    cheapest_pairs,
    most_across,
    panels_worth,
    turns_worth,
)

nobody_apart = st.just(0.0)
panels = st.builds(
    Rules,
    format=st.just(Format.GROUP),
    gap=st.integers(1, 3),
    cooldown=st.sampled_from([0, 1, 12]),
    most_mentors=most_mentors,
    most_mentees=most_mentees,
)
without_guests = st.builds(
    Rules,
    cooldown=st.sampled_from([1, 12, 250]),
    surplus=st.sampled_from([Surplus.PEERS, Surplus.WAIT]),
)
Tiers = tuple[int, int, int, int, int]


@few
@given(companies(most=13), seeds)
def test_everybody_is_in_the_plan_exactly_once(company: Company, seed: int) -> None:
    """In a pairing or sitting out, by whatever rules."""
    plan = planned(company, seed)
    sitting_out = [out.person for out in plan.sitting_out]
    assert sorted(sum(tables(plan), ()) + tuple(sitting_out)) == sorted(company.by_id)


@few
@given(companies(most=13), seeds)
def test_nobody_meets_anybody_they_are_kept_apart_from(company: Company, seed: int) -> None:
    """Neither in pairs nor as thirds, guests or members of a panel; one side is enough."""
    assert all(company.may_all_meet(group) for group in tables(planned(company, seed)))


@few
@given(companies(most=13), seeds)
def test_a_conversation_is_of_two_or_three_and_only_guests_make_it_more(
    company: Company, seed: int
) -> None:
    """Of two where the surplus waits, up to the cap where it joins."""
    rules = replace(company.rules, format=Format.COFFEE)
    most = {Surplus.WAIT: 2, Surplus.PEERS: 3, Surplus.GROUPS: max(3, rules.cap)}[rules.surplus]
    for pairing in planned(replace(company, rules=rules), seed).pairings:
        assert pairing.mentors
        assert pairing.mentees
        assert 2 <= len(together(pairing)) <= most


@few
@given(companies(most=13), seeds)
def test_across_generations_every_mentor_is_younger_than_every_mentee(
    company: Company, seed: int
) -> None:
    """By the gap, in threes, among guests and in panels too; wherever those at a table can be
    parted like that, they are."""
    for pairing in planned(company, seed).pairings:
        mentors, mentees = declared(company, pairing.mentors), declared(company, pairing.mentees)
        is_across = pairing.because.kinship is Kinship.ACROSS_GENERATIONS
        assert is_across == company.is_across(together(pairing))
        if is_across:
            assert max(mentors) + company.rules.gap <= min(mentees)
        elif company.has_across(together(pairing)):
            assert max(mentors) <= min(mentees)


def declared(company: Company, people: Iterable[int]) -> list[int]:
    """The generations of these, of whom some declared none."""
    ages = (company.by_id[who].generation for who in people)
    return [age for age in ages if age is not None]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    ("age", "mentors"), [(0, {0, 1}), (1, {0, 1}), (3, {0}), (4, {0}), (6, {0})]
)
def test_the_odd_one_out_is_mentor_or_mentee_by_whom_they_are_nearer_to(
    age: int, mentors: set[int], seed: int
) -> None:
    """So that there is a gap between all mentors and all mentees."""
    company = Company([Person(0, 0), Person(1, age), Person(2, 4)], [], Rules(gap=3))
    (pairing,) = planned(company, seed).pairings
    assert set(pairing.mentors) == mentors
    assert pairing.because.kinship is Kinship.ACROSS_GENERATIONS


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("surplus", [Surplus.PEERS, Surplus.GROUPS])
def test_whoever_is_of_the_middle_joins_where_nothing_is_spoiled(
    surplus: Surplus, seed: int
) -> None:
    """Neither mentor nor mentee of a pair that is across, they join two of their own."""
    people = [Person(n, age) for n, age in enumerate((0, 1, 1, 1, 2, 0, 2))]
    plan = planned(Company(people, [], Rules(gap=2, surplus=surplus)), seed)
    assert (1, 2, 3) in _sorted(plan)


@pytest.mark.parametrize("seed", range(5))
def test_the_middle_costs_no_two_their_meeting_across(seed: int) -> None:
    """Better two pairings of which one is unclear than one pairing less across."""
    people = [Person(n, age) for n, age in enumerate((0, 0, 1, 2, 2))]
    company = Company(people, [], Rules(gap=2))
    assert sum(map(company.has_across, tables(planned(company, seed)))) == 2


@pytest.mark.parametrize("seed", range(5))
def test_only_where_nobody_else_is_left_the_middle_spoils_a_pair(seed: int) -> None:
    """Three people: the youngest still mentors the oldest, but the three do not count as across."""
    company = Company([Person(n, n) for n in range(3)], [], Rules(gap=2))
    (pairing,) = planned(company, seed).pairings
    assert 0 in pairing.mentors
    assert 2 in pairing.mentees
    assert pairing.because.kinship is Kinship.PEERS


@few
@given(companies(most=13), seeds)
def test_a_panel_has_as_many_mentors_and_mentees_as_the_rules_say(
    company: Company, seed: int
) -> None:
    """All the mentors who declared a generation younger than all such mentees by the gap, by every
    surplus policy."""
    company = replace(company, rules=replace(company.rules, format=Format.GROUP))
    for pairing in planned(company, seed).pairings:
        some_mentors, some_mentees = company.sizes
        assert len(pairing.mentors) in some_mentors
        assert len(pairing.mentees) in some_mentees
        mentors, mentees = declared(company, pairing.mentors), declared(company, pairing.mentees)
        is_across = bool(mentors and mentees)
        assert not is_across or max(mentors) + company.rules.gap <= min(mentees)
        assert (pairing.because.kinship is Kinship.ACROSS_GENERATIONS) == is_across


@few
@given(companies(most=13), seeds)
def test_where_the_surplus_waits_no_peers_meet(company: Company, seed: int) -> None:
    """Two who did not both declare a generation are no peers, and do meet."""
    rules = replace(company.rules, format=Format.COFFEE, surplus=Surplus.WAIT)
    plan = planned(replace(company, rules=rules), seed)
    assert not any(pairing.because.kinship is Kinship.PEERS for pairing in plan.pairings)


@few
@given(companies(least=2, most=13, rules=peers, density=nobody_apart), seeds)
def test_everybody_is_seated_where_nobody_is_kept_apart(company: Company, seed: int) -> None:
    """In pairs, and one three if the number is odd."""
    sizes = Counter(map(len, tables(planned(company, seed))))
    pairs, odd = divmod(len(company.people), 2)
    assert sizes == Counter({2: pairs - odd, 3: odd}) - Counter()


@few
@given(companies(most=13, rules=peers, density=nobody_apart), seeds)
def test_as_many_pairings_are_across_generations_as_can_be(company: Company, seed: int) -> None:
    """What an exact matching finds, for any gap; the undeclared never count."""
    best = _exact(company, lambda one, other: int(not company.are_across(one, other)))
    across = sum(company.are_across(*pair) for pair in best)
    assert sum(map(company.has_across, tables(planned(company, seed)))) == across


@few
@given(companies(most=8, rules=peers, density=st.sampled_from([0, 0.1, 0.3])), seeds)
def test_as_many_are_seated_as_can_be(company: Company, seed: int) -> None:
    """Every way to put them in twos and threes was tried."""
    assert sum(map(len, tables(planned(company, seed)))) == best_plan(company)[0]


@pytest.mark.parametrize("seed", [0, 1, 7, 27])
def test_in_a_big_company_nobody_is_spent_on_the_undeclared(seed: int) -> None:
    """Nor on whoever may meet nobody: two who could be across are put together, wherever in the
    list they were."""
    chance = Random(seed)
    everybody = range(4544)
    people = [Person(4544, 0, blocked=frozenset(everybody))]
    for number in everybody:
        blocked = frozenset(chance.sample(everybody, 10))
        people.append(Person(number, chance.choice((*range(4), None)), blocked=blocked))
    company = Company(people, [], Rules())
    ages = sorted(person.generation for person in people[1:] if person.generation is not None)
    most = max(k for k in range(len(ages) // 2 + 1) if _all_apart(ages[:k], ages[len(ages) - k :]))
    assert sum(map(company.is_across, tables(planned(company, seed)))) == most


def _all_apart(young: Sequence[int], old: Sequence[int]) -> bool:
    return all(one < other for one, other in zip(young, old, strict=True))


@pytest.mark.parametrize("density", [0.3, 0.5, 0.7])
@pytest.mark.parametrize("gap", [1, 2])
@pytest.mark.parametrize("surplus", [Surplus.PEERS, Surplus.GROUPS])
def test_no_plan_is_better_where_many_are_kept_apart(
    surplus: Surplus, gap: int, density: float
) -> None:
    """By trying everything: neither in seats nor in how many are across. Pairs first and thirds
    after them miss some in the first four of these companies."""
    for number in (17, 33, 37, 46, 1, 2, 3):
        company = _torn(number, density, Rules(gap=gap, surplus=surplus))
        groups = tables(planned(company))
        reached = sum(map(len, groups)), sum(map(company.has_across, groups))
        assert reached == best_plan(company)[:2]


@pytest.mark.parametrize(
    ("density", "number"),
    [(0.6, 22), (0.7, 0), (0.7, 16), (0.8, 0), (0.8, 9), (0.85, 21), (0.85, 26)],
)
def test_no_pairing_across_is_lost_among_many_who_are_kept_apart(
    density: float, number: int
) -> None:
    """There are as many as an exact matching of thirty people finds, and everybody is seated."""
    company = _torn(number, density, Rules(), size=30)
    plan = tables(planned(company))
    assert sum(map(len, plan)) == 30
    assert sum(map(company.has_across, plan)) == most_across(company)


@pytest.mark.parametrize("number", [3, 9])
def test_a_crowd_costs_nobody_of_few_choices_a_seat_or_another_generation(number: int) -> None:
    """Beside seventy who may meet each other and nobody else, as many of the others sit and are
    across as without them, when every table is weighed."""
    few_choices = _net(number, 40)
    crowd = [Person(100 + who, 0, blocked=frozenset(range(100))) for who in range(70)]
    alone, beside = (
        tables(planned(Company(them, [], Rules()))) for them in (few_choices, few_choices + crowd)
    )
    company = Company(few_choices, [], Rules())
    beside = [table for table in beside if max(table) < 100]
    assert sum(map(len, beside)) == sum(map(len, alone))
    assert sum(map(company.has_across, beside)) == sum(map(company.has_across, alone))


def test_who_waits_in_a_big_company_is_weighed_with_some_and_not_with_everybody() -> None:
    """A table of everybody by everybody would take more memory than all else together."""
    size = 1200
    others = frozenset(range(4, size))
    people = [Person(who, blocked=others | {1, 2, 3} - {who}) for who in (1, 2, 3)]
    company = Company([*people, *map(Person, range(4, size)), Person(0)], [], Rules())
    tracemalloc.start()
    waiting = planned(company).waiting
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(waiting) == 2
    assert most < 8 * size**2


@pytest.mark.parametrize("number", [87, 167, 200, 340, 441, 499, 507])
def test_no_plan_is_better_where_many_have_met_too(number: int) -> None:
    """By trying everything: neither seats nor meetings across are lost to who has met whom."""
    company = _torn(number, 0.5, Rules(cooldown=4), size=9)
    chance = Random(number)
    pairs = [pair for pair in combinations(range(9), 2) if chance.random() < 0.6]
    company = replace(company, met=[(*pair, chance.randint(1, 6)) for pair in pairs])
    groups = tables(planned(company))
    reached = sum(map(len, groups)), sum(map(company.has_across, groups))
    assert reached == best_plan(company)[:2]


@pytest.mark.parametrize("seed", range(10))
def test_no_peers_meet_who_could_be_guests(seed: int) -> None:
    """Although whoever would come first as a guest is kept apart from the hosts."""
    people = [Person(0, 0), Person(1, 0), Person(2, 1), Person(3, 0, blocked=frozenset({2}))]
    people += [Person(4, 0, blocked=frozenset({3})), Person(5, 0, blocked=frozenset({4}))]
    plan = planned(Company(people, [], Rules(surplus=Surplus.GROUPS, cap=4)), seed)
    assert sorted(map(len, tables(plan))) == [2, 4]


@pytest.mark.parametrize("seed", range(3))
def test_two_of_whom_one_declared_nothing_are_guests_where_there_is_room(seed: int) -> None:
    """In a company of twenty as in a small one: so the other of them meets another generation."""
    ages = [0] * 8 + [1] * 6 + [None] * 6
    people = [Person(who, age) for who, age in enumerate(ages)]
    company = Company(people, [], Rules(surplus=Surplus.GROUPS, cap=4))
    assert all(map(company.is_across, tables(planned(company, seed))))


@pytest.mark.parametrize("middle", [20, 21])
def test_where_all_are_guests_who_can_be_no_tables_are_weighed(
    middle: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although there is room for more: how many can be guests is known from the generations, and
    all tables would take seconds."""
    monkeypatch.delattr("bot.domain.conversations.at_best")
    people = [Person(who, age) for who, age in enumerate([0] * 8 + [1] * middle + [2] * 5)]
    company = Company(people, [], Rules(gap=2, surplus=Surplus.GROUPS))
    groups = tables(planned(company))
    assert sum(len(group) for group in groups if not company.has_across(group)) == middle


def test_where_one_guest_more_would_leave_three_behind_no_tables_are_weighed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Three peers at a table are no better than two pairs of them."""
    monkeypatch.delattr("bot.domain.conversations.at_best")
    people = [*(Person(who, 0) for who in range(15)), Person(15, 1, blocked=frozenset(range(14)))]
    plan = planned(Company(people, [], Rules(surplus=Surplus.GROUPS)))
    assert sorted(map(len, tables(plan))) == [2] * 8


@pytest.mark.parametrize("seed", range(5))
def test_a_panel_is_not_given_up_for_somebody_kept_apart_from_all_in_it(seed: int) -> None:
    """Although it would be their turn."""
    others = frozenset({1, 2, 3})
    people = [
        Person(0, 0, blocked=others, waited=1),
        *(Person(1, 0), Person(2, 0), Person(3, 1)),
        Person(4, 1, blocked=others, waited=1),
    ]
    plan = planned(Company(people, [], Rules(Format.GROUP)), seed)
    assert [set(group) for group in tables(plan)] == [others]


@few
@given(companies(most=8, rules=panels), seeds)
def test_as_many_find_a_place_in_panels_as_can_be(company: Company, seed: int) -> None:
    """Whoever is kept apart from whom: every way to put them together was tried."""
    assert sum(map(len, tables(planned(company, seed)))) == best_plan(company)[0]


@pytest.mark.parametrize("number", range(5))
def test_a_few_who_are_kept_apart_cost_nobody_a_place_in_a_panel(number: int) -> None:
    """Also where there are too many people to try everything."""
    company = _torn(number, 0.1, Rules(Format.GROUP), size=40)
    apart = replace(company, people=[replace(p, blocked=frozenset()) for p in company.people])
    assert _seated(company) == _seated(apart)


@pytest.mark.parametrize("ages", [{0: 289, 1: 311}, {0: 102, 1: 88, None: 72}])
def test_where_nobody_is_kept_apart_panels_are_as_many_as_can_be(
    ages: dict[int | None, int],
) -> None:
    """They are dealt just so that none lacks anybody, and no couple across is lost."""
    generations = [age for age, count in ages.items() for _ in range(count)]
    people = People.of([Person(who, age) for who, age in enumerate(generations)])
    those = Affinity(people, History.of(), Rules(Format.GROUP))
    with ThreadPoolExecutor(1) as pool:
        panels, most = Panels(those, np.random.default_rng(1), pool).dealt()
    mentors = (panels != those.chair) & (np.arange(MOST_SEATS) < MOST_MENTORS)
    assert worth(those, panels, mentors) == most


@pytest.mark.parametrize(("scarce", "size", "apart"), [(2, 40, 4), (2, 100, 5), (4, 60, 6)])
@pytest.mark.parametrize("young", [True, False])
@pytest.mark.parametrize("seed", range(3))
def test_a_scarce_role_is_never_left_without_a_panel(
    scarce: int, size: int, apart: int, young: bool, seed: int
) -> None:
    """Although each of the few is kept apart from some, and just those have waited longest."""
    chance = Random(seed)
    kept = [frozenset(chance.sample(range(scarce, size), apart)) for _ in range(scarce)]
    waiting = frozenset[int]().union(*kept)
    people = [
        *(Person(who, int(not young), blocked=kept[who]) for who in range(scarce)),
        *(Person(who, int(young), waited=9 * (who in waiting)) for who in range(scarce, size)),
    ]
    company = Company(people, [], Rules(Format.GROUP))
    crowd = Crowd.of(People.of(people).generation, company.rules)
    plan = planned(company, seed)
    assert panels_worth(company, tables(plan))[:4] == best_of(crowd.shares())


@pytest.mark.parametrize("free", [[0], [1], [0, 1]])
def test_nothing_is_searched_for_whoever_could_be_in_no_panel(
    free: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nearly all report to one person, who may meet a few others: of these no panel can be made
    that has that person in it, and no table is weighed to find that out."""
    for search in ("best_of_all", "best_panels", "better_in_part"):
        monkeypatch.delattr(f"bot.domain.dealing.{search}")
    reports = frozenset(range(1 + len(free), 70))
    ages = [1, *free, *(who % 2 for who in reports)]
    people = [Person(who, age) for who, age in enumerate(ages)]
    people[0] = replace(people[0], blocked=reports)
    assert planned(Company(people, [], Rules(Format.GROUP))).waiting.tolist() == [0]


@pytest.mark.parametrize("size", [40, 70])
@pytest.mark.parametrize("young", [0.8, 0.5, 0.05])
@pytest.mark.parametrize("heads", [1, 3])
def test_whoever_could_be_in_one_panel_only_loses_no_place(
    size: int, young: float, heads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each head may meet two juniors and nobody else; and no table is weighed to find out that
    there is nothing better: that is known before anybody is dealt to panels."""
    for search in ("best_of_all", "better_in_part"):
        monkeypatch.delattr(f"bot.domain.dealing.{search}")
    ages = [1] * heads + [0, 0] * heads + [int(who > young * size) for who in range(size)]
    people = [Person(who, age) for who, age in enumerate(ages)]
    for head in range(heads):
        juniors = {heads + 2 * head, heads + 2 * head + 1}
        kept = frozenset(range(len(ages))) - juniors - {head}
        people[head] = replace(people[head], blocked=kept)
    company = Company(people, [], Rules(Format.GROUP))
    best = max(
        np.add(_worth_of(ages[heads + 2 * seated :]), seated * np.array([3, 1, 1, 1])).tolist()
        for seated in range(heads + 1)
    )
    assert [*panels_worth(company, tables(planned(company)))[:4]] == best


def _worth_of(ages: list[int]) -> tuple[int, ...]:
    return best_of(Crowd.of(np.array(ages, np.int16), Rules(Format.GROUP)).shares())


@few
@given(companies(most=9, rules=panels))
def test_whoever_could_be_in_a_panel_is_known(company: Company) -> None:
    """By trying everything, of those who are kept apart from most."""
    people = People.of(sorted(company.people, key=lambda person: person.id))
    those = Affinity(people, History.of(company.met), company.rules)
    could = could_be_in_panels(those)
    trios = filter(company.is_a_panel, combinations(people.ids.tolist(), 3))
    in_one = np.isin(people.ids, [*{who for trio in trios for who in trio}])
    assert (could[:-1] >= in_one).all()
    kept = 2 * those.apart_from() > those.chair
    assert (could[:-1] == in_one)[kept].all()


@few
@given(companies(most=12, rules=panels), seeds)
def test_no_three_who_wait_could_be_a_panel(company: Company, seed: int) -> None:
    """So whoever hears that there was no place hears the truth."""
    waiting = [each.person for each in planned(company, seed).sitting_out]
    assert not any(map(company.is_a_panel, combinations(waiting, 3)))


@pytest.mark.parametrize("seed", range(3))
def test_with_few_panels_to_choose_from_nobody_meets_again_who_need_not(seed: int) -> None:
    """Of twenty people one panel of six; only one of all that could be has four who have met
    neither of the two who show."""
    people = [Person(who, int(who > 1)) for who in range(20)]
    strangers = {3, 8, 13, 18}
    met = [(one, who, 1) for one in (0, 1) for who in range(2, 20) if who not in strangers]
    plan = planned(Company(people, met, Rules(Format.GROUP)), seed)
    assert [set(group) for group in tables(plan)] == [{0, 1} | strangers]


@pytest.mark.parametrize(("size", "density", "number"), [(90, 0.05, 25), (90, 0.1, 27)])
def test_a_few_who_are_kept_apart_cost_no_couple_across(
    size: int, density: float, number: int
) -> None:
    """There are as many as if nobody were, in as many panels."""
    chance = Random(number)
    people = [
        Person(
            who,
            chance.choice((0, 1)),
            blocked=frozenset(other for other in range(who) if chance.random() < density),
        )
        for who in range(size)
    ]
    company = Company(people, [], Rules(Format.GROUP))
    crowd = Crowd.of(People.of(people).generation, company.rules)
    assert panels_worth(company, tables(planned(company)))[:4] == best_of(crowd.shares())


@few
@given(companies(least=14, most=20, rules=panels), seeds)
def test_exchanges_of_seats_only_spare_repeats_and_make_panels_fit(
    company: Company, seed: int
) -> None:
    """As many sit in each role of each panel; all of them are panels as good as before; fewer meet
    again, or as many, and if nobody waits it is longer ago or they fit better."""
    people = People.of(sorted(company.people, key=lambda person: person.id))
    those = Affinity(people, History.of(company.met), company.rules)
    with ThreadPoolExecutor(1) as pool:
        planner = Panels(those, np.random.default_rng(seed), pool)
        before, _ = planner.dealt()
        after = planner.exchanged(before)
    assert ((after == those.chair) == (before == those.chair)).all()
    assert len({*after[after != those.chair].tolist()}) == (after != those.chair).sum()
    mentors = (after != those.chair) & (np.arange(MOST_SEATS) < MOST_MENTORS)
    assert those.are_panels(after, mentors).all()
    assert worth(those, after, mentors) == worth(those, before, mentors)
    assert all(company.may_all_meet(people.ids[row[row < those.chair]].tolist()) for row in after)
    costs = _panels_cost(those, after), _panels_cost(those, before)
    assert costs[0][0] <= costs[1][0]
    if not len(planner.others(before)):
        assert costs[0] <= costs[1]


@pytest.mark.parametrize(("density", "size", "old"), [(0.5, 4, 2), (0.6, 4, 2), (0.7, 5, 1)])
@pytest.mark.parametrize("number", range(3))
def test_most_people_kept_apart_cost_nobody_a_place_in_a_panel_that_is_there(
    number: int, density: float, size: int, old: int
) -> None:
    """Eight panels are known to do: within them nobody is kept apart."""
    rng, count = np.random.default_rng(number), 8 * size
    panel, seat = np.divmod(np.arange(count), size)
    apart = np.triu(rng.random((count, count)) < density, 1) & (panel[:, None] != panel)
    people = [
        Person(who, int(seat[who] < old), blocked=frozenset(map(int, np.flatnonzero(apart[who]))))
        for who in range(count)
    ]
    plan = planned(Company(people, [], Rules(Format.GROUP)), number)
    assert sum(map(len, tables(plan))) == count
    assert len(tables(plan)) == 8


def _seated(company: Company) -> int:
    return sum(map(len, tables(planned(company))))


@few
@given(companies(most=7, rules=panels), st.lists(st.booleans(), max_size=3), seeds)
def test_no_panels_are_better(company: Company, again: list[bool], seed: int) -> None:
    """Neither in how many are across, nor in how many there are, nor in couples across, nor in
    repeats, in this order: every way to put them together was tried, one round after another."""
    for _ in [None, *again]:
        groups = tables(planned(company, seed))
        assert panels_worth(company, groups) == best_panels(company)
        company = replace(company, met=[*company.met, *_just_met(groups)])


def _just_met(groups: Iterable[tuple[int, ...]]) -> list[tuple[int, int, int]]:
    return [(*pair, 1) for group in groups for pair in combinations(group, 2)]


@pytest.mark.parametrize("size", [3, 12, 40])
@pytest.mark.parametrize("generations", [(None,), (None, 2), (None, None, None, 0, 1)])
def test_the_undeclared_find_a_place_in_panels(
    generations: tuple[int | None, ...], size: int
) -> None:
    """Also where there is nobody of another generation: they go with everybody."""
    people = [Person(who, generations[who % len(generations)]) for who in range(size)]
    assert _seated(Company(people, [], Rules(Format.GROUP))) == size


@pytest.mark.parametrize("size", [9, 17])
def test_nobody_meets_again_in_a_panel_who_need_not(size: int) -> None:
    """Of three generations: there are other panels for as many people."""
    ages = (0, 0, 3, 0, 0, 0, 2, 0, 2)
    people = [Person(who, ages[who % len(ages)]) for who in range(size)]
    for seed in range(9):
        company = Company(people, [], Rules(Format.GROUP))
        first = tables(planned(company, seed))
        company = replace(company, met=_just_met(first))
        second = tables(planned(company, seed))
        assert sum(map(len, first)) == sum(map(len, second)) == size
        assert not sum(map(company.repeats, second))


@few
@given(companies(most=13, rules=peers, density=st.sampled_from([0, 0.1, 0.4])), seeds)
def test_pairs_keep_the_strict_order_of_the_aims(company: Company, seed: int) -> None:
    """Where all are in pairs, and every way to put them together is weighed, no plan is better:
    across, again, and whose turn it is. Of fourteen, many of them kept apart, one place may go to
    somebody whose turn it is less."""
    groups = tables(planned(company, seed))
    assume(all(len(group) == 2 for group in groups))
    assume(sum(map(len, groups)) == len(company.people))
    cost = _cost(company)
    best = _exact(company, lambda one, other: _whole(cost(one, other)[:4]))
    assert _total(cost, groups)[:4] == _total(cost, best)[:4]


@few
@given(
    companies(most=12, rules=peers, density=nobody_apart), st.randoms(use_true_random=False), seeds
)
def test_other_numbers_for_the_same_people_are_as_good(
    company: Company, chance: Random, seed: int
) -> None:
    """Who is who does not matter for how many meet, and how many across generations."""
    new = dict(zip(company.by_id, chance.sample(range(10**6), len(company.people)), strict=True))
    renamed = Company(
        [
            replace(
                person,
                id=new[person.id],
                blocked=frozenset(new.get(b, ABSENT) for b in person.blocked),
            )
            for person in company.people
        ],
        [(new.get(a, ABSENT), new.get(b, ABSENT), ago) for a, b, ago in company.met],
        company.rules,
    )
    groups, again = tables(planned(company, seed)), tables(planned(renamed, seed))
    assert Counter(map(len, groups)) == Counter(map(len, again))
    assert sum(map(company.has_across, groups)) == sum(map(renamed.has_across, again))


@few
@given(companies(most=12), st.randoms(use_true_random=False), seeds)
def test_the_same_people_in_any_order_get_the_same_plan(
    company: Company, chance: Random, seed: int
) -> None:
    """Whoever of two asked to be kept apart, however often a meeting is listed, and on any
    number of threads."""
    people = [
        replace(
            person,
            blocked=frozenset(
                b for b in (*company.by_id, ABSENT) if _is_apart(company, b, person.id)
            ),
        )
        for person in chance.sample(list(company.people), len(company.people))
    ]
    met = [(b, a, ago) for a, b, ago in chance.sample(list(company.met), len(company.met))] * 2
    other = planned(Company(people, met, company.rules), seed, threads=3)
    assert _values(other) == _values(planned(company, seed, threads=1))


def _is_apart(company: Company, one: int, other: int) -> bool:
    if one == other:
        return True
    return one not in company.by_id or not company.may_meet(one, other)


@pytest.mark.parametrize("format", [Format.COFFEE, Format.GROUP])
@pytest.mark.parametrize("surplus", Surplus)
def test_many_people_get_the_same_plan_on_any_number_of_threads(
    format: Format,  # noqa: A002
    surplus: Surplus,
) -> None:
    """Where the list is chopped into several chunks."""
    company = _crowd(3 * CHUNK + 1, Rules(format=format, surplus=surplus))
    backwards = replace(company, people=company.people[::-1])
    assert _values(planned(company, threads=1)) == _values(planned(backwards, threads=4))


@few
@given(companies(least=2, most=13, rules=peers), seeds)
def test_no_pass_makes_a_plan_cost_more(company: Company, seed: int) -> None:
    """By all aims in their order, counted in whole numbers; also with chunks of two pairs."""
    ids = [*sorted(company.by_id), -1]
    cost = _cost(company)
    people = People.of(sorted(company.people, key=lambda person: person.id))
    those = Affinity(people, History.of(company.met), company.rules)
    with ThreadPoolExecutor(1) as pool:
        planner = Conversations(those, np.random.default_rng(seed), pool)
        pairs = planner._first_pairs(np.arange(len(people)))
        totals = []
        for chunk in (2, CHUNK) * 3:
            totals.append(_total(cost, [(ids[a], ids[b]) for a, b in pairs.tolist()]))
            pairs = planner._improved(pairs, chunk)
    assert totals == sorted(totals, reverse=True)


@pytest.mark.parametrize("format", Format)
@pytest.mark.parametrize("surplus", Surplus)
def test_whoever_may_meet_nobody_gets_a_true_answer(format: Format, surplus: Surplus) -> None:  # noqa: A002
    """Nobody, one, two, or a whole company where all are kept apart: no pairing, no exception."""
    rules = Rules(format=format, surplus=surplus)
    apart = [Person(n, n % 3, blocked=frozenset(range(7))) for n in range(7)]
    assert _values(planned(Company([], [], rules))) == ([], [])
    assert [out.reason for out in planned(Company([Person(1)], [], rules)).sitting_out] == [
        SittingOutReason.ALONE
    ]
    for people in (apart[:2], apart):
        plan = planned(Company(people, [], rules))
        assert len(plan) == 0
        assert {out.reason for out in plan.sitting_out} == {SittingOutReason.NOBODY_ALLOWED}


@pytest.mark.parametrize("surplus", Surplus)
@pytest.mark.parametrize("generations", [(0, 1), (None, 1), (None, None)])
def test_two_people_meet_unless_they_are_peers_who_wait(
    surplus: Surplus, generations: tuple[int | None, ...]
) -> None:
    """An undeclared generation goes with any."""
    people = [Person(3, generations[1]), Person(8, generations[0])]
    (group,) = tables(planned(Company(people, [], Rules(surplus=surplus))))
    assert sorted(group) == [3, 8]


@pytest.mark.parametrize("surplus", [Surplus.PEERS, Surplus.GROUPS])
@pytest.mark.parametrize("size", range(2, 8))
def test_people_of_one_generation_meet_as_peers(surplus: Surplus, size: int) -> None:
    """A three if their number is odd."""
    people = [Person(number, 2) for number in range(size)]
    plan = planned(Company(people, [], Rules(surplus=surplus)))
    assert {pairing.because.kinship for pairing in plan.pairings} == {Kinship.PEERS}
    assert sum(map(len, tables(plan))) == size


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("surplus", [Surplus.PEERS, Surplus.WAIT])
def test_whoever_waited_longest_for_another_generation_comes_first(
    surplus: Surplus, seed: int
) -> None:
    """The three of six juniors who waited most find a senior each."""
    people = [Person(n, 0, need=n) for n in range(6)] + [Person(n, 1) for n in range(6, 9)]
    plan = planned(Company(people, [], Rules(surplus=surplus)), seed)
    assert {3, 4, 5} <= _met_seniors(plan, range(6, 9))


@pytest.mark.parametrize("seed", range(5))
def test_of_those_who_waited_as_long_whoever_sat_out_comes_first(seed: int) -> None:
    """Where the surplus waits, nobody waits twice before another has waited."""
    people = [Person(1, 0, need=1), Person(2, 0, need=1, waited=1), Person(3, 1)]
    plan = planned(Company(people, [], Rules(surplus=Surplus.WAIT)), seed)
    assert [out.person for out in plan.sitting_out] == [1]


@pytest.mark.parametrize(
    ("surplus", "generation"),
    [(Surplus.PEERS, 1), (Surplus.PEERS, None), (Surplus.GROUPS, 1), (Surplus.WAIT, None)],
)
def test_who_finds_a_place_goes_by_turn_also_without_another_generation(
    surplus: Surplus, generation: int | None
) -> None:
    """Of three who may only meet one person, whoever waits longest, however well another fits."""
    trio, topics = frozenset({1, 2, 3}), frozenset("abc")
    people = [Person(0, generation, can_show=topics)]
    people += [Person(who, generation, blocked=trio - {who}) for who in trio]
    people[1] = replace(people[1], wants_to_learn=topics)
    for number in range(9):
        plan = planned(Company(people, [], Rules(cooldown=0, surplus=surplus)), number)
        (seated,) = tables(plan)
        people = [replace(p, waited=0 if p.id in seated else p.waited + 1) for p in people]
        assert max(person.waited for person in people) <= 2


@few
@given(companies(most=7, rules=without_guests | panels), seeds)
def test_of_a_few_whoever_waited_longest_comes_first(company: Company, seed: int) -> None:
    """By trying everything: whoever they would meet again, and however recently they met them, as
    long as it does not make more meet again."""
    assert turns_worth(company, tables(planned(company, seed))) == best_turns(company)


@pytest.mark.parametrize("surplus", Surplus)
def test_whoever_waited_longer_comes_first_although_the_other_met_them_longer_ago(
    surplus: Surplus,
) -> None:
    """Both would meet the only one again whom they may meet, one of them after a year."""
    people = [Person(0), Person(1, waited=2, blocked=frozenset({2})), Person(2, waited=1)]
    company = Company(people, [(0, 1, 1), (0, 2, 12)], Rules(surplus=surplus))
    assert _sorted(planned(company)) == [(0, 1)]


@pytest.mark.parametrize("size", [13, 20])
def test_whoever_waited_longer_comes_first_into_a_panel_although_others_met_longer_ago(
    size: int,
) -> None:
    """There is one panel, of one who learns and four of those who show, who all meet them again."""
    people = [Person(0, 1), *(Person(who, 0, waited=int(who < 4)) for who in range(1, size))]
    met = [(0, who, 1 if who < 4 else 12) for who in range(1, size)]
    met += [(*pair, 1 if max(pair) < 5 else 12) for pair in combinations(range(1, size), 2)]
    (panel,) = tables(planned(Company(people, met, Rules(Format.GROUP))))
    assert {0, 1, 2, 3} < {*panel}


@pytest.mark.parametrize("seed", range(5))
def test_nobody_meets_the_same_person_again_while_there_are_others(seed: int) -> None:
    """However well they fit."""
    topics = frozenset("abc")
    juniors = [Person(1, 0, can_show=topics), Person(2, 0)]
    seniors = [Person(3, 3, wants_to_learn=topics), Person(4, 3)]
    company = Company(juniors + seniors, [(3, 1, 12)], Rules(cooldown=12))
    assert _sorted(planned(company, seed)) == [(1, 4), (2, 3)]
    later = replace(company, met=[(3, 1, 13)])
    assert _sorted(planned(later, seed)) == [(1, 3), (2, 4)]


@pytest.mark.parametrize("seed", range(5))
def test_when_all_have_met_those_of_longest_ago_meet_again(seed: int) -> None:
    """The times are weighed, not only counted."""
    people = [Person(1, 0), Person(2, 0), Person(3, 3), Person(4, 3)]
    met = [(a, b, 1 if b - a == 2 else 9) for a in (1, 2) for b in (3, 4)]
    assert _sorted(planned(Company(people, met, Rules()), seed)) == [(1, 4), (2, 3)]


@pytest.mark.parametrize("seed", range(5))
def test_people_meet_who_have_something_to_show_each_other(seed: int) -> None:
    """What the mentor shows, the mentee wants: also where there are more topics than bits."""
    people = [
        Person(1, 0, can_show=frozenset({"t00"})),
        Person(2, 0, can_show=frozenset({"t99"})),
        Person(3, 3, wants_to_learn=frozenset({"t99"})),
        Person(
            4,
            3,
            wants_to_learn=frozenset({"t00"}),
            can_show=frozenset(f"t{n:02}" for n in range(1, 99)),
        ),
    ]
    assert _sorted(planned(Company(people, [], Rules()), seed)) == [(1, 4), (2, 3)]


def test_another_seed_is_another_plan() -> None:
    """Chance decides where nothing else does."""
    company = Company([Person(number, number % 2) for number in range(10)], [], Rules())
    assert len({str(_values(planned(company, seed))) for seed in range(10)}) > 1


@pytest.mark.parametrize(
    ("juniors", "seniors", "rules"),
    [
        (13, 2, Rules(cooldown=4)),
        (26, 4, Rules()),
        (26, 4, Rules(surplus=Surplus.WAIT)),
        (24, 6, Rules(surplus=Surplus.GROUPS, cooldown=4)),
        (24, 6, Rules(surplus=Surplus.GROUPS, cooldown=4, cap=4)),
    ],
)
def test_in_half_a_year_nobody_waits_longer_than_their_turn_for_another_generation(
    juniors: int, seniors: int, rules: Rules
) -> None:
    """Every junior has a senior as often as all juniors can take turns, but for one round."""
    guests = rules.cap - 1 if rules.surplus is Surplus.GROUPS else 1
    assert _longest_wait(juniors, seniors, rules) <= ceil(juniors / (seniors * guests))


def _longest_wait(juniors: int, seniors: int, rules: Rules) -> int:
    """The most rounds in a row of 26 that anybody spent without another generation."""
    people = [Person(number, int(number >= juniors)) for number in range(juniors + seniors)]
    met: list[tuple[int, int, int]] = []
    longest = 0
    for number in range(26):
        plan = planned(Company(people, met, rules), number)
        crossed = _met_seniors(plan, range(juniors, juniors + seniors))
        waits = set(plan.waiting.tolist())
        people = [
            replace(
                p,
                need=0 if p.id in crossed else p.need + 1,
                waited=p.waited + 1 if p.id in waits else 0,
            )
            for p in people
        ]
        longest = max(longest, *(person.need for person in people[:juniors]))
        met = [(one, other, ago + 1) for one, other, ago in met]
        met += [(*pair, 1) for group in tables(plan) for pair in combinations(group, 2)]
    return longest


def _met_seniors(plan: RoundPlan, seniors: Iterable[int]) -> set[int]:
    """Everybody in a pairing across generations."""
    across = [p for p in plan.pairings if p.because.kinship is Kinship.ACROSS_GENERATIONS]
    assert all(set(together(pairing)) & set(seniors) for pairing in across)
    return {who for pairing in across for who in together(pairing)}


def _torn(number: int, density: float, rules: Rules, size: int = 8) -> Company:
    """People of whom so many of all pairs are kept apart."""
    chance = Random(number)
    people = [
        Person(
            who,
            chance.choice([0, 0, 0, 1, 2, 3, None]),
            blocked=frozenset(other for other in range(who) if chance.random() < density),
        )
        for who in range(size)
    ]
    return Company(people, [], rules)


def _panels_cost(those: Affinity, seats: Rows) -> tuple[float, float, int]:
    """How many meet again in these panels, how recently they met, and what they do not share."""
    ago = np.stack([those.ago(*two) for two in combinations(seats.T, 2)])
    mentors, mentees = np.split(seats.T, 2)
    soft = sum(int(those.soft(one, other).sum()) for one in mentors for other in mentees)
    return float((ago > 0).sum()), float((those.recency(ago) * (ago > 0)).sum()), soft


def _net(number: int, size: int) -> list[Person]:
    """People of two generations, each of whom may meet two or three of them, drawn by chance."""
    chance = Random(number)
    may_meet: list[set[int]] = [{who} for who in range(size)]
    for who in range(size):
        for other in chance.sample(range(size), 2):
            may_meet[who].add(other)
            may_meet[other].add(who)
    everybody = set(range(size))
    return [
        Person(who, who % 2, blocked=frozenset(everybody - those))
        for who, those in enumerate(may_meet)
    ]


def _crowd(size: int, rules: Rules) -> Company:
    chance = Random(1)
    people = [
        Person(
            number,
            chance.choice([0, 0, 0, 1, 2, None]),
            chance.choice("abc"),
            can_show=frozenset(chance.sample("abcdefg", 2)),
            wants_to_learn=frozenset(chance.sample("abcdefg", 2)),
            blocked=frozenset(chance.sample(range(size), 2)),
            need=chance.randint(0, 9),
        )
        for number in range(size)
    ]
    return Company(people, [], rules)


def _cost(company: Company) -> Callable[[int, int], Tiers]:
    """Two people's part in each aim, in their order; the empty chair is -1."""
    people = People.of(sorted(company.people, key=lambda person: person.id))
    those = Affinity(people, History.of(company.met), company.rules)
    row = {who: number for number, who in enumerate([*people.ids.tolist(), -1])}
    row[-1] = those.chair

    def cost(one: int, other: int) -> Tiers:
        turn = int(those.turn[row[one]] + those.turn[row[other]])
        if -1 in (one, other):
            return 0, 1, 0, turn + int(those.wait[row[max(one, other)]]), 0
        if not company.may_meet(one, other):
            return 1, 0, 0, 0, 0
        soft = int(those.soft(np.array([row[one]]), np.array([row[other]]))[0])
        across, cooldown = company.are_across(one, other), company.rules.cooldown
        again = company.is_again(one, other)
        recent = 7 * (cooldown + 1 - (company.last_met(one, other) or 0)) // max(cooldown, 1)
        return 0, int(not across), int(again), turn * (not across) + recent * again, soft

    return cost


def _whole(tiers: Iterable[int]) -> int:
    """One number that orders as the tiers do."""
    whole = 0
    for tier in tiers:
        whole = whole * 10**6 + tier
    return whole


def _total(cost: Callable[[int, int], Tiers], pairs: Iterable[Sequence[int]]) -> tuple[int, ...]:
    costs = [cost(one, other) for one, other in pairs]
    return tuple(map(sum, zip(*costs, strict=True))) or (0,) * 5


def _exact(company: Company, cost: Callable[[int, int], int]) -> list[tuple[int, int]]:
    """The cheapest pairs, without whoever sits by the empty chair."""
    ids = list(company.by_id)
    chair = [-1] * (len(ids) % 2)

    def with_chair(one: int, other: int) -> int:
        return cost(one, other) if -1 not in (one, other) else 1

    pairs = cheapest_pairs(ids + chair, with_chair)
    return [pair for pair in pairs if -1 not in pair]


def _values(plan: RoundPlan) -> tuple[list[object], list[object]]:
    return list(plan.pairings), list(plan.sitting_out)


def _sorted(plan: RoundPlan) -> list[tuple[int, ...]]:
    return sorted(tuple(sorted(group)) for group in tables(plan))


class TestOfThoseWhoAreTogetherElsewhere:
    """Generations 0 and 2 face each other; 1 and 3 are in a series, say."""

    def test_they_meet_others_even_if_they_met_them_last_time(self) -> None:
        plan = _besides([0, 2, 0, 2], met=[(0, 1, 5), (0, 3, 1), (1, 2, 1)], together=[(0, 1)])
        assert sorted(tables(plan)) == [(0, 3), (2, 1)]

    def test_they_meet_where_nobody_else_is(self) -> None:
        assert tables(_besides([0, 2], together=[(0, 1)])) == [(0, 1)]

    def test_they_meet_where_somebody_would_have_to_wait(self) -> None:
        """2 may meet nobody but 3."""
        plan = _besides([0, 2, 0, 2], apart=[(1, 2)], together=[(0, 1), (0, 3)])
        assert sorted(tables(plan)) == [(0, 1), (2, 3)]

    def test_they_meet_where_a_pairing_across_would_be_lost(self) -> None:
        plan = _besides([0, 2, 1, 1], together=[(0, 1)], gap=2)
        assert sorted(tables(plan)) == [(0, 1), (2, 3)]

    def test_who_waits_for_it_hears_that_all_are_taken(self) -> None:
        """And not that they may meet nobody."""
        plan = _besides([0, 2, 0], together=[(0, 1)], surplus=Surplus.WAIT)
        assert tables(plan) == [(2, 1)]
        (waiting,) = plan.sitting_out
        assert (waiting.person, waiting.reason) == (0, SittingOutReason.NOBODY_LEFT)
        assert waiting.could_meet == 2


def _besides(
    generations: Sequence[int],
    *,
    together: Sequence[tuple[int, int]],
    met: Sequence[tuple[int, int, int]] = (),
    apart: Sequence[tuple[int, int]] = (),
    gap: int = 1,
    surplus: Surplus = Surplus.PEERS,
) -> RoundPlan:
    persons = [Person(id=who, generation=each) for who, each in enumerate(generations)]
    people = replace(
        People.of(persons),
        apart=np.array(apart, np.int64).reshape(-1, 2),
        together=np.array(together, np.int64),
    )
    return plan_round(people, History.of(met), Rules(gap=gap, surplus=surplus), 1)
