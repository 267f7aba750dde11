"""Numbers about people, shown only where they are about enough of them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    """A number of people as it may be shown: exact, or only "fewer than `least`"."""

    least: int
    exact: int | None


def count_of_people(number: int, minimum_group: int) -> Count:
    """`number`, unless it is about fewer people than the minimum group."""
    return Count(minimum_group, number if number >= minimum_group else None)


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
