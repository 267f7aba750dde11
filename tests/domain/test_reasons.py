"""What people are told about a plan is true."""

from collections.abc import Iterable, Iterator
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.because import Fit, Kinship
from bot.domain.plans import PlannedPairing
from bot.domain.population import Person, Rules
from bot.domain.programmes import Format, Surplus
from bot.domain.sitting_out import SittingOutReason
from tests.domain.companies import companies, few, planned, seeds, together
from tests.domain.exact import Company

NEAR = st.sampled_from([0, 60, -300, 330, 600, -660])
FAR_GAP, WAIT = Rules(gap=250), Rules(surplus=Surplus.WAIT)
PANEL = Rules(Format.GROUP)


def _topics(company: Company, pairing: PlannedPairing) -> tuple[set[str], set[str]]:
    shown = {topic for who in pairing.mentors for topic in company.by_id[who].can_show}
    wanted = {topic for who in pairing.mentees for topic in company.by_id[who].wants_to_learn}
    return shown, wanted


@few
@given(companies(), seeds)
def test_the_topic_is_shown_and_wanted_wherever_there_is_such_a_topic(
    company: Company, seed: int
) -> None:
    """Else one that a mentor shows and not every mentee could, else one that a mentee wants, else
    none."""
    for pairing in planned(company, seed).pairings:
        shown, wanted = _topics(company, pairing)
        known = set.intersection(*(set(company.by_id[who].can_show) for who in pairing.mentees))
        choice: dict[Fit, Iterable[str | None]] = {
            Fit.SHOWN_AND_WANTED: shown & wanted,
            Fit.SHOWN: shown - known,
            Fit.WANTED: wanted,
            Fit.FREE: {None},
        }
        best = next(fit for fit, topics in choice.items() if topics)
        assert pairing.because.fit is best
        assert pairing.topic in choice[best]


@pytest.mark.parametrize(
    ("shows", "topic"), [({"video"}, None), ({"video", "tea"}, "tea"), (set(), "video")]
)
def test_nobody_is_to_show_what_the_other_could_show_too(
    shows: set[str], topic: str | None
) -> None:
    """Two who both know it may choose for themselves."""
    mentor = Person(1, generation=0, can_show=frozenset(shows or {"video"}))
    mentee = Person(2, generation=1, can_show=frozenset({"video"} if shows else ()))
    (pairing,) = planned(Company([mentor, mentee], [], Rules())).pairings
    assert pairing.topic == topic


@pytest.mark.parametrize(("offers", "topic"), [(True, "accessibility"), (False, None)])
def test_nobody_is_asked_about_their_own_group_unless_they_offer_it(
    offers: bool, topic: str | None
) -> None:
    """That somebody wants to learn about it makes nobody else its teacher, whoever they are."""
    shown = frozenset({"accessibility"} if offers else ())
    mentor = Person(1, generation=0, can_show=shown)
    mentee = Person(2, generation=1, wants_to_learn=frozenset({"accessibility"}))
    (pairing,) = planned(Company([mentor, mentee], [], Rules())).pairings
    assert pairing.topic == topic


@few
@given(companies(), seeds)
def test_a_pairing_is_across_generations_only_by_what_was_declared(
    company: Company, seed: int
) -> None:
    """Somebody undeclared proves nothing; without them they are peers."""
    for pairing in planned(company, seed).pairings:
        group = together(pairing)
        undeclared = any(company.by_id[who].generation is None for who in group)
        otherwise = Kinship.UNDECLARED if undeclared else Kinship.PEERS
        across = company.is_across(group)
        assert pairing.because.kinship is (Kinship.ACROSS_GENERATIONS if across else otherwise)


@few
@given(companies(), seeds)
def test_the_last_meeting_is_the_one_in_the_history(company: Company, seed: int) -> None:
    """However long ago, and only of a mentor with a mentee."""
    for pairing in planned(company, seed).pairings:
        couples = product(pairing.mentors, pairing.mentees)
        ago = [company.last_met(*couple) for couple in couples]
        assert pairing.because.met_rounds_ago == min(filter(None, ago), default=None)


@few
@given(companies(), seeds)
def test_different_teams_are_claimed_only_where_all_are_known(company: Company, seed: int) -> None:
    """One mentor of one mentee's team is enough to deny it."""
    for pairing in planned(company, seed).pairings:
        same = set()
        for couple in product(pairing.mentors, pairing.mentees):
            one, other = (company.by_id[who].team for who in couple)
            same.add(one == other if one and other else None)
        expected = False if True in same else None if None in same else True
        assert pairing.because.different_teams is expected


@few
@given(companies(offsets=NEAR), seeds)
def test_the_hours_in_common_are_those_of_the_two_farthest_apart(
    company: Company, seed: int
) -> None:
    """Whole hours of an eight-hour day, the short way round the globe."""
    for pairing in planned(company, seed).pairings:
        offsets = [company.by_id[who].utc_offset for who in together(pairing)]
        apart = [abs(one - other) % 1440 for one, other in combinations(offsets, 2)]
        farthest = max(min(minutes, 1440 - minutes) for minutes in apart)
        assert pairing.because.hours_in_common == max(0, 480 - farthest) // 60


@few
@given(companies(), seeds)
def test_whoever_sits_out_is_told_how_many_they_could_meet(company: Company, seed: int) -> None:
    """Nobody allowed is said exactly to those who may meet nobody, alone to who is alone."""
    for out in planned(company, seed).sitting_out:
        others = [who for who in company.by_id if who != out.person]
        could_meet = sum(company.may_meet(out.person, other) for other in others)
        assert out.could_meet == could_meet
        assert (out.reason is SittingOutReason.ALONE) == (not others)
        is_barred = bool(others) and not could_meet
        assert (out.reason is SittingOutReason.NOBODY_ALLOWED) == is_barred


def _reasons(people: list[Person], rules: Rules) -> list[SittingOutReason]:
    return [out.reason for out in planned(Company(people, [], rules)).sitting_out]


@pytest.mark.parametrize("format", [Format.COFFEE, Format.GROUP])
@pytest.mark.parametrize("surplus", Surplus)
def test_one_person_is_told_that_they_are_alone(format: Format, surplus: Surplus) -> None:  # noqa: A002
    """By all rules."""
    rules = Rules(format=format, surplus=surplus)
    assert _reasons([Person(1, 0)], rules) == [SittingOutReason.ALONE]


def test_where_the_surplus_waits_people_of_one_generation_are_told_so() -> None:
    """All of them."""
    people = [Person(number, 2) for number in range(3)]
    assert _reasons(people, WAIT) == [SittingOutReason.ONE_GENERATION] * 3


def test_where_the_surplus_waits_one_too_many_is_told_so() -> None:
    """Nobody of another generation was left for them."""
    people = [Person(1, 0), Person(2, 0), Person(3, 1)]
    assert _reasons(people, WAIT) == [SittingOutReason.NOBODY_LEFT]


def test_where_the_surplus_waits_it_is_told_that_nobody_of_another_generation_was_possible() -> (
    None
):
    """Because none is far enough away, or they are kept apart: so none is with anybody else."""
    people = [Person(number, number // 2) for number in range(4)]
    far = Rules(surplus=Surplus.WAIT, gap=2)
    assert _reasons(people, far) == [SittingOutReason.NOBODY_ACROSS] * 4
    people = [Person(1, 0, blocked=frozenset({3})), Person(2, 0), Person(3, 1)]
    assert _reasons(people, WAIT) == [SittingOutReason.NOBODY_ACROSS]


def test_where_the_surplus_waits_whoever_declared_nothing_is_told_that_nobody_is_free() -> None:
    """They could have met somebody of any generation."""
    people = [Person(1, 0, blocked=frozenset({3})), Person(2, 1), Person(3)]
    assert _reasons(people, WAIT) == [SittingOutReason.NOBODY_FREE]


def test_whoever_finds_no_panel_is_told_so() -> None:
    """Another generation is left, but not two who could mentor."""
    assert _reasons([Person(1, 0), Person(2, 1)], PANEL) == [SittingOutReason.NO_PANEL] * 2


@few
@given(companies(), seeds)
def test_nobody_is_left_for_those_who_hear_it(company: Company, seed: int) -> None:
    """Neither of another generation, for whoever must not meet peers, nor anybody at all."""
    waiting = list(planned(company, seed).sitting_out)
    for out in waiting:
        left = [
            each.person
            for each in waiting
            if each != out and company.may_meet(out.person, each.person)
        ]
        if out.reason is SittingOutReason.NOBODY_LEFT:
            assert company.by_id[out.person].generation is not None
            assert not any(company.are_across(out.person, each) for each in left)
            assert any(_could_cross(company, out.person))
        if out.reason is SittingOutReason.NOBODY_ACROSS:
            assert not any(_could_cross(company, out.person))
        if out.reason is SittingOutReason.NOBODY_FREE:
            assert not left
        is_panel = company.rules.format is Format.GROUP
        assert is_panel or out.reason is not SittingOutReason.NO_PANEL


def _could_cross(company: Company, who: int) -> Iterator[bool]:
    for each in company.by_id:
        yield company.are_across(who, each) and company.may_meet(who, each)


def test_whoever_may_meet_only_people_who_are_taken_is_told_that_nobody_is_free() -> None:
    """Here nobody can be a third, because all but the first are kept apart."""
    spokes = frozenset({2, 3, 4})
    people = [Person(1, 1), *(Person(n, 0, blocked=spokes - {n}) for n in sorted(spokes))]
    assert _reasons(people, Rules()) == [SittingOutReason.NOBODY_FREE] * 2
