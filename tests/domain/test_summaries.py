"""What may be told of a round."""

from datetime import UTC, datetime
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.sitting_out import SittingOutReason
from bot.domain.summaries import Summary, Tally, summary

MONDAY = datetime(2026, 11, 30, 9, tzinfo=UTC)
AWAY, NOBODY_LEFT = SittingOutReason.AWAY, SittingOutReason.NOBODY_LEFT
LEAST = 5
some = st.integers(0, 25)


def tally(
    introduced: int,
    out: dict[SittingOutReason, int] | None = None,
    others: int = 0,
    met: int = 0,
    rated: int = 0,
    stars: int = 0,
) -> Tally:
    out = out or {}
    joined = introduced + sum(out.values()) + others
    return Tally(MONDAY, joined, introduced, met, out, rated, stars)


def told(tally: Tally) -> Summary:
    return summary(tally, LEAST)


def test_all_is_told_where_there_are_enough() -> None:
    seen = told(tally(20, {AWAY: 6, NOBODY_LEFT: 5}, others=9, met=14, rated=8, stars=34))
    assert (seen.joined, seen.introduced, seen.met, seen.sat_out) == (40, 20, 14, 11)
    assert seen.reasons == {AWAY: 6, NOBODY_LEFT: 5}
    assert seen.average == 4.25


def test_of_a_few_people_nothing_is_told() -> None:
    assert told(tally(4, met=4, rated=4, stars=20)).is_empty


def test_what_would_give_a_few_away_is_not_told_either() -> None:
    """Two of twelve sat out: with how many were introduced, anybody could work it out."""
    seen = told(tally(10, {AWAY: 2}))
    assert (seen.joined, seen.introduced, seen.sat_out, seen.reasons) == (12, None, None, {})


def test_how_many_met_is_not_told_if_a_few_did_not() -> None:
    assert told(tally(12, met=9)).met is None
    assert told(tally(12, met=12)).met == 12
    assert told(tally(12, met=6)).met == 6


def test_how_many_met_gives_not_away_how_many_were_introduced() -> None:
    """All ten met, and two of twelve were not introduced."""
    assert told(tally(10, {AWAY: 2}, met=10)).met is None


def test_an_average_is_of_enough_people() -> None:
    assert told(tally(20, rated=4, stars=16)).average is None
    assert told(tally(20, rated=5, stars=16)).average == 3.2


def test_beside_other_numbers_it_gives_away_no_difference() -> None:
    """Twelve were introduced then, and thirteen take part now."""
    seen = told(tally(12, met=7))
    assert seen.beside((13, 13)).introduced is None
    assert seen.beside((12, 17)).introduced == 12
    assert seen.beside((12, 12)).joined is None


@given(introduced=some, away=some, left=some, others=some, met=some)
def test_no_sum_nor_difference_of_what_is_told_is_about_a_few(
    introduced: int, away: int, left: int, others: int, met: int
) -> None:
    """Every group is made of cells, and no cells that can be told apart hold one to four people."""
    met = min(met, introduced)
    seen = told(tally(introduced, {AWAY: away, NOBODY_LEFT: left}, others, met))
    cells = {"met": met, "not": introduced - met, "away": away, "left": left, "others": others}
    groups = {
        frozenset(cells): seen.joined,
        frozenset({"met", "not"}): seen.introduced,
        frozenset({"met"}): seen.met,
        frozenset({"away", "left"}): seen.sat_out,
        frozenset({"away"}): seen.reasons.get(AWAY),
        frozenset({"left"}): seen.reasons.get(NOBODY_LEFT),
    }
    known = {group for group, number in groups.items() if number is not None}
    for whole in known:
        inside = [each for each in known if each < whole]
        for number in range(len(inside) + 1):
            for taken in combinations(inside, number):
                rest = whole - frozenset().union(*taken)
                assert sum(cells[each] for each in rest) not in range(1, LEAST)
