"""Numbers about people, shown only where they are about enough of them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    """A number of people as it may be shown: exact, or only "fewer than `least`"."""

    least: int
    exact: int | None


def count_of_people(number: int, minimum_group: int) -> Count:
    """`number`, unless it is about fewer people than the minimum group."""
    return Count(minimum_group, number if number >= minimum_group else None)
