"""Numbers about people."""

import pytest

from bot.domain.numbers import Count, count_of_people


@pytest.mark.parametrize(("number", "exact"), [(0, None), (4, None), (5, 5), (80, 80)])
def test_a_number_is_shown_from_the_minimum_group_on(number: int, exact: int | None) -> None:
    """Below it nobody can tell one person from none."""
    assert count_of_people(number, 5) == Count(least=5, exact=exact)
