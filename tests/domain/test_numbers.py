"""Numbers about people."""

import pytest

from bot.domain.numbers import Count, count_beside, count_of_now, count_of_people


@pytest.mark.parametrize(("number", "exact"), [(0, None), (4, None), (5, 5), (80, 80)])
def test_a_number_is_shown_from_the_minimum_group_on(number: int, exact: int | None) -> None:
    """Below it nobody can tell one person from none."""
    assert count_of_people(number, 5) == Count(least=5, exact=exact)


@pytest.mark.parametrize(
    ("number", "exact"), [(12, 12), (11, None), (8, None), (7, 7), (5, 5), (4, None)]
)
def test_beside_another_number_it_differs_by_nobody_or_by_enough(
    number: int, exact: int | None
) -> None:
    assert count_beside(number, (12,), 5) == Count(5, exact)


def test_what_changes_by_the_day_never_tells_whether_a_few_are_missing_or_nobody() -> None:
    """Who looks each day would see the first of them go, and each one after."""
    assert {count_of_now(number, 12, 5) for number in range(8, 13)} == {
        Count(5, None, is_most=True)
    }
    assert {count_of_now(number, 12, 5) for number in range(5, 8)} == {
        Count(5, None, is_least=True)
    }
    assert count_of_now(13, 20, 5) == Count(10, None, is_least=True)
    assert {count_of_now(number, 12, 5) for number in range(5)} == {Count(5, None)}


def test_of_fewer_than_two_minimum_groups_nothing_is_told_of_now() -> None:
    assert {count_of_now(number, 9, 5) for number in range(10)} == {None}
