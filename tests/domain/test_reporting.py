"""Who is above whom."""

import numpy as np
import pytest

from bot.domain.reporting import NOBODY, in_circles, reporting_lines


def lines(*manager: int) -> set[tuple[int, ...]]:
    """Everybody with each of those above them; nobody is told twice."""
    found = [tuple(pair) for pair in reporting_lines(np.array(manager, np.int64)).tolist()]
    assert len(found) == len(set(found))
    return set(found)


@pytest.mark.parametrize(
    ("manager", "expected"),
    [
        ((), set()),
        ((NOBODY, NOBODY), set()),
        ((1, 2, NOBODY), {(0, 1), (0, 2), (1, 2)}),
        ((2, 2, NOBODY), {(0, 2), (1, 2)}),
        ((1, 0), {(0, 1), (1, 0)}),
        ((1, 2, 0), {(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)}),
        ((1, 2, 1), {(0, 1), (0, 2), (1, 2), (2, 1)}),
        ((1, 2, 3, 2, NOBODY, 4), {(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 2), (5, 4)}),
    ],
)
def test_everybody_is_below_all_above_them(
    manager: tuple[int, ...], expected: set[tuple[int, ...]]
) -> None:
    """In a circle each is below all others, and so is who reports to one of it."""
    assert lines(*manager) == expected


def test_a_line_is_as_long_as_it_is() -> None:
    """Each of a hundred, one above the other, is below all that follow."""
    assert len(lines(*range(1, 100), NOBODY)) == 100 * 99 // 2


def test_in_a_circle_are_only_those_who_come_back_to_themselves() -> None:
    assert in_circles(np.array([1, 2, 1, NOBODY, 3])).tolist() == [1, 2]
