"""Numbers about people, shown only where they are about enough of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    """A number of people as it may be shown: exact, or only "fewer than `least`", or if `is_least`
    "at least" so many, or `is_most`: most of those there are, if not all."""

    least: int
    exact: int | None
    is_most: bool = False
    is_least: bool = False


def count_of_people(number: int, minimum_group: int) -> Count:
    """`number`, unless it is about fewer people than the minimum group."""
    return Count(minimum_group, number if number >= minimum_group else None)


def count_beside(number: int, others: Iterable[int], minimum_group: int) -> Count:
    """The same beside these numbers, from each of which it may differ by nobody or by a minimum
    group: else anybody could work out how few the others are."""
    is_near = any(0 < abs(number - other) < minimum_group for other in others)
    return Count(minimum_group, None) if is_near else count_of_people(number, minimum_group)


def count_of_now(number: int, of_all: int, minimum_group: int) -> Count | None:
    """So many of all these, of whom one is missing today and another tomorrow: that it is all of
    them is told in the words in which it is told that a few are missing, and fewer in steps of a
    minimum group, or whoever looks twice would see each go. None where it would tell of a few,
    whatever it is."""
    if of_all < 2 * minimum_group:
        return None
    if number > of_all - minimum_group:
        return Count(minimum_group, None, is_most=True)
    step = number - number % minimum_group
    return Count(step, None, is_least=True) if step else Count(minimum_group, None)


@dataclass(frozen=True)
class Group:
    """So many people, who all are in the group of the name `within` too, if there is one. No two
    groups within the same one have anybody in common."""

    number: int
    within: str | None


def tellable(groups: Mapping[str, Group], minimum_group: int) -> dict[str, int]:
    """The numbers that may be told together, the first ones rather than the last: none of them, and
    none that is left of one when others are taken from it, is about a few people. Nobody at all is
    not a few."""
    told: dict[str, int] = {}
    for name, group in groups.items():
        tried = {**told, name: group.number}
        if group.number >= minimum_group and _hides_the_few(groups, tried, minimum_group):
            told = tried
    return told


def _hides_the_few(
    groups: Mapping[str, Group], told: Mapping[str, int], minimum_group: int
) -> bool:
    left = dict(told)
    for name, number in told.items():
        around = _nearest_told(groups, name, told)
        if around is not None:
            left[around] -= number
    return all(rest == 0 or rest >= minimum_group for rest in left.values())


def _nearest_told(groups: Mapping[str, Group], name: str, told: Mapping[str, int]) -> str | None:
    """The smallest group around it of those that are told."""
    around = groups[name].within
    while around is not None and around not in told:
        around = groups[around].within
    return around
