"""What it costs to put two people together."""

import tracemalloc
from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.acquaintance import Known
from bot.domain.affinity import _TURNS, _WAITING_PAIR, MOST_SOFT, Affinity, Units
from bot.domain.pairings import Role
from bot.domain.population import MOST_MENTORS, MOST_SEATS, History, People, Person, Rules
from bot.domain.programmes import Format
from bot.domain.seating import CHUNK
from bot.domain.turns import NEEDIEST
from tests.domain.companies import companies
from tests.domain.exact import Company, cheapest_pairs


def known(company: Company) -> Affinity:
    """The company's people in the order of their ids, as the engine takes them."""
    people = People.of(sorted(company.people, key=lambda person: person.id))
    return Affinity(people, History.of(company.met), company.rules)


def everyone(those: Affinity) -> np.ndarray:
    """All rows but the chair."""
    return np.arange(those.chair)


@pytest.mark.parametrize("pairs", [1, 2, 7, 64, CHUNK])
def test_each_aim_is_worth_more_than_all_lesser_aims_in_all_pairs(pairs: int) -> None:
    """Whole numbers, so that no lesser aim can ever outweigh a greater one."""
    units = Units.among(pairs)
    assert units.turn > pairs * MOST_SOFT
    assert units.again > pairs * (MOST_SOFT + _TURNS * units.turn)
    assert units.same > pairs * (MOST_SOFT + _TURNS * units.turn + units.again)
    dearest = _WAITING_PAIR * units.same + MOST_SOFT + _TURNS * units.turn + units.again
    assert units.apart > pairs * (dearest - units.same)


def test_the_sums_of_a_chunk_are_exact_in_floating_point() -> None:
    """At the stated size: everything but keeping apart, and one pair of those."""
    units = Units.among(CHUNK)
    pair = units.same + units.again + _TURNS * units.turn + MOST_SOFT
    assert CHUNK * pair < 2**51
    assert units.apart + CHUNK * pair < 2**53


@pytest.mark.parametrize("role", [None, *Role])
def test_what_a_few_cost_is_no_more_work_in_a_big_company(role: Role | None) -> None:
    """It is asked for thousands of times, so nothing of everybody is looked at."""
    size = 30_000
    people = People.of([Person(who, who % 2 + who // (size - 9)) for who in range(size)])
    those = Affinity(people, History.of(), Rules(Format.GROUP))
    seats = np.full((8, MOST_SEATS), those.chair)
    seats[:, [0, MOST_MENTORS]] = np.arange(16).reshape(8, 2)
    nobody = Known(*np.zeros((3, 0), np.int16))
    tracemalloc.start()
    those.costs(np.arange(16, 24), seats, nobody, Units.among(64), role)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < size


@given(companies(), st.integers(1, 4), st.randoms(use_true_random=False))
def test_who_is_known_at_a_table_is_found(company: Company, most: int, chance: Random) -> None:
    """As by asking of one couple after another; and so is who may sit down there."""
    those = known(company)
    rows = everyone(those).tolist()
    chance.shuffle(rows)
    tables = [rows[start : start + most] for start in range(0, len(rows), most)]
    seats = np.array([group + [those.chair] * (most - len(group)) for group in tables], np.intp)
    seats = seats.reshape(-1, most)
    expected = [any(those.ago(*np.array(two)) >= 0 for two in combinations(g, 2)) for g in tables]
    assert those.have_known(seats).tolist() == expected
    guests, hosts = seats[:, 0], seats[:, 1:]
    welcome = [all(those.may_meet(group[0])[group[1:]]) for group in tables]
    assert those.are_welcome(guests, hosts).tolist() == welcome


@given(companies())
def test_one_side_is_enough_to_keep_two_apart(company: Company) -> None:
    """In either order, or both, or with people who do not take part."""
    those = known(company)
    rows, ids = everyone(those), those.people.ids.tolist()
    for one in rows:
        apart = those.are_apart(np.full(len(rows), one), rows)
        expected = [who != ids[one] and not company.may_meet(ids[one], who) for who in ids]
        assert apart.tolist() == expected
        assert those.may_meet(int(one))[rows].tolist() == [
            who != ids[one] and company.may_meet(ids[one], who) for who in ids
        ]


@given(companies(most=6))
def test_of_several_meetings_the_last_one_counts_while_it_is_recent(company: Company) -> None:
    """And keeping apart counts more than any meeting."""
    those = known(company)
    ids = those.people.ids.tolist()
    found = {
        (ids[one], ids[other]): ago
        for one, other, ago in zip(
            those.known.one.tolist(),
            those.known.other.tolist(),
            those.known.ago.tolist(),
            strict=True,
        )
    }
    expected: dict[tuple[int, int], int | None] = {}
    for pair in combinations(ids, 2):
        if not company.may_meet(*pair):
            expected[pair] = 0
        elif company.is_again(*pair):
            expected[pair] = company.last_met(*pair)
    assert found == expected


@given(companies())
def test_an_undeclared_generation_is_neither_across_nor_a_peer(company: Company) -> None:
    """And of two declared ones exactly one of the two is true."""
    those = known(company)
    rows, ids = everyone(those), those.people.ids.tolist()
    across = those.are_across(rows[:, None], rows)
    peers = those.are_peers(rows[:, None], rows)
    for one, other in combinations(range(len(ids)), 2):
        assert across[one, other] == company.are_across(ids[one], ids[other])
        assert peers[one, other] == company.are_peers(ids[one], ids[other])


@given(
    st.lists(st.sampled_from([None, 0, 1, 2, 3, 9]), max_size=14),
    st.sampled_from([1, 2, 3, 9, 10, 250]),
)
def test_the_most_pairs_across_is_what_an_exact_matching_finds(
    generations: list[int | None], gap: int
) -> None:
    """The k youngest with the k oldest: nothing is better, for any gap."""
    people = [Person(number, age) for number, age in enumerate(generations)]
    company = Company(people, [], Rules(gap=gap))
    those = known(company)
    ids = [person.id for person in people] + [-1] * (len(people) % 2)

    def cost(one: int, other: int) -> int:
        return int(-1 in (one, other) or not company.are_across(one, other))

    best = sum(not cost(*pair) for pair in cheapest_pairs(ids, cost))
    assert those.most_across(those.people.generation) == best


@given(companies(least=1))
def test_whoever_waited_longer_is_never_later_in_turn(company: Company) -> None:
    """Among those who can meet somebody across generations; having sat out counts on top."""
    turn = dict(zip(sorted(company.by_id), known(company).turn.tolist(), strict=False))
    can = [
        one
        for one in company.people
        if any(
            company.are_across(one.id, other.id) and company.may_meet(one.id, other.id)
            for other in company.people
            if other is not one
        )
    ]
    for one, other in combinations(sorted(can, key=lambda person: person.need), 2):
        assert turn[one.id] - bool(one.waited) <= turn[other.id] - bool(other.waited)
    assert all(0 <= place <= 7 for place in turn.values())


@given(st.lists(st.integers(0, 30), max_size=30))
def test_a_place_for_who_waits_is_worth_more_than_any_turn(waited: list[int]) -> None:
    """And the more, the longer they have waited; who waited longest comes before everybody."""
    people = [Person(number, 1, waited=rounds) for number, rounds in enumerate(waited)]
    wait = known(Company(people, [], Rules())).wait[:-1].tolist()
    for one, other in combinations(sorted(zip(waited, wait, strict=True)), 2):
        assert one[1] <= other[1]
        assert (one[0] == max(waited)) == (one[1] == max(wait))
    assert all(
        place > NEEDIEST if rounds else place == 0
        for rounds, place in zip(waited, wait, strict=True)
    )


@pytest.mark.parametrize(
    ("one", "other", "hours"),
    [(0, 0, 8), (60, 0, 7), (0, 330, 2), (-300, 300, 0), (600, -600, 4), (-660, 690, 6)],
)
def test_working_hours_in_common_go_round_the_globe(one: int, other: int, hours: int) -> None:
    """Whole hours of an eight-hour day, in either order."""
    company = Company([Person(1, utc_offset=one), Person(2, utc_offset=other)], [], Rules())
    those = known(company)
    first, second = np.array([0, 1]), np.array([1, 0])
    assert those.hours_in_common(first, second).tolist() == [hours, hours]


def _soft(mentor: Person, mentee: Person) -> int:
    those = known(Company([mentor, mentee], [], Rules()))
    return int(those.soft(np.array([0]), np.array([1]))[0])


def test_a_pair_with_three_topics_two_teams_and_all_hours_is_perfect() -> None:
    """It costs nothing; anything missing costs something, a topic the most."""
    topics = frozenset("abc")
    mentor = Person(1, 0, "sales", 0, can_show=topics)
    mentee = Person(2, 1, "legal", 0, wants_to_learn=topics)
    one_less = _soft(mentor, replace(mentee, wants_to_learn=frozenset("ab")))
    same_team = _soft(mentor, replace(mentee, team="sales"))
    hour_apart = _soft(mentor, replace(mentee, utc_offset=60))
    assert _soft(mentor, mentee) == 0
    assert one_less > same_team > hour_apart > 0


def test_only_what_the_younger_shows_counts_across_generations() -> None:
    """The topics of the older one to show are no topics for the mentor."""
    topics = frozenset("abc")
    younger = Person(1, 0, wants_to_learn=topics)
    older = Person(2, 1, can_show=topics)
    assert _soft(younger, older) > _soft(
        replace(younger, can_show=topics), replace(older, wants_to_learn=topics)
    )
    assert _soft(younger, replace(older, generation=0)) == 0


@given(companies(least=2))
def test_less_in_common_costs_never_more_than_the_most_there_is(company: Company) -> None:
    """The chair costs nothing, and both orders of two cost the same."""
    those = known(company)
    rows = np.arange(those.chair + 1)
    soft = those.soft(rows[:, None], rows)
    assert (soft == soft.T).all()
    assert (soft <= MOST_SOFT).all()
    assert not soft[those.chair].any()
