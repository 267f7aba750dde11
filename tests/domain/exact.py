"""The best plans there are, found by trying everything: what the engine's plans are held against.

Written from the rules alone, in plain Python: it shares no arithmetic with the engine.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

import rustworkx

from bot.domain.population import Person, Rules
from bot.domain.programmes import Format, Surplus

Met = Iterable[tuple[int, int, int]]
"""(one, other, rounds ago), as `History.of` takes it."""
Worth = tuple[int, ...]


@dataclass(frozen=True)
class Company:
    """Who takes part, who has met whom, and the rules."""

    people: Sequence[Person]
    met: Sequence[tuple[int, int, int]]
    rules: Rules

    @cached_property
    def by_id(self) -> dict[int, Person]:
        """Every person."""
        return {person.id: person for person in self.people}

    @property
    def sizes(self) -> tuple[range, range]:
        """How many mentors, and how many mentees, make a panel."""
        return range(2, self.rules.most_mentors + 1), range(1, self.rules.most_mentees + 1)

    @cached_property
    def _last(self) -> dict[frozenset[int], int]:
        last: dict[frozenset[int], int] = {}
        for one, other, ago in self.met:
            pair = frozenset((one, other))
            last[pair] = min(ago, last.get(pair, ago))
        return last

    def may_meet(self, one: int, other: int) -> bool:
        """Whether neither is kept apart from the other."""
        first, second = self.by_id[one], self.by_id[other]
        return other not in first.blocked and one not in second.blocked

    def may_all_meet(self, group: Iterable[int]) -> bool:
        """Whether no two of them are kept apart."""
        return all(self.may_meet(*pair) for pair in combinations(group, 2))

    def last_met(self, one: int, other: int) -> int | None:
        """How many rounds ago these two were last together."""
        return self._last.get(frozenset((one, other)))

    def is_again(self, one: int, other: int) -> bool:
        """Whether they would meet again within the cool-down."""
        ago = self.last_met(one, other)
        return ago is not None and ago <= self.rules.cooldown

    def are_across(self, one: int, other: int) -> bool:
        """Whether both declared generations at least the gap apart."""
        ages = [self.by_id[who].generation for who in (one, other)]
        return None not in ages and abs(ages[0] - ages[1]) >= self.rules.gap  # type: ignore[operator]

    def are_peers(self, one: int, other: int) -> bool:
        """Whether both declared generations less than the gap apart."""
        declared = all(self.by_id[who].generation is not None for who in (one, other))
        return declared and not self.are_across(one, other)

    def is_across(self, group: Iterable[int]) -> bool:
        """Whether all who declared a generation can be mentors and mentees of whom every mentor is
        younger by the gap than every mentee."""
        ages = sorted(self._declared(group))
        return any(older - younger >= self.rules.gap for younger, older in pairwise(ages))

    def has_across(self, group: Iterable[int]) -> bool:
        """Whether any two of them are of generations far enough apart."""
        return any(self.are_across(*pair) for pair in combinations(group, 2))

    def repeats(self, group: Iterable[int]) -> int:
        """How many twos of them would meet again within the cool-down."""
        return sum(self.is_again(*pair) for pair in combinations(group, 2))

    def is_a_panel(self, group: Sequence[int]) -> bool:
        """Whether these can be split into mentors and mentees of the sizes and ages of a panel."""
        return self.may_all_meet(group) and any(self._roles(group))

    def couples(self, group: Sequence[int]) -> int:
        """How many couples across generations, nobody in two of them, there can be in a panel."""
        declared = (map(self._declared, roles) for roles in self._roles(group))
        return max((min(map(len, roles)) for roles in declared), default=0)

    def _roles(self, group: Sequence[int]) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
        some_mentors, some_mentees = self.sizes
        for size in some_mentors:
            for mentors in combinations(group, size):
                mentees = [who for who in group if who not in mentors]
                if len(mentees) in some_mentees and self._suit(mentors, mentees):
                    yield mentors, mentees

    def _suit(self, mentors: Sequence[int], mentees: Sequence[int]) -> bool:
        young, old = self._declared(mentors), self._declared(mentees)
        return not young or not old or max(young) + self.rules.gap <= min(old)

    def _declared(self, group: Iterable[int]) -> list[int]:
        ages = (self.by_id[who].generation for who in group)
        return [age for age in ages if age is not None]

    def is_a_table(self, group: Sequence[int]) -> bool:
        """Whether the rules let these be together in one pairing."""
        if self.rules.format is Format.GROUP:
            return self.is_a_panel(group)
        most = 2 if self.rules.surplus is Surplus.WAIT else 3
        if self.rules.surplus is Surplus.GROUPS and self.is_across(group):
            most = self.rules.cap
        if not 2 <= len(group) <= most or not self.may_all_meet(group):
            return False
        return self.rules.surplus is not Surplus.WAIT or not self.are_peers(*group)


def best_plan(company: Company) -> tuple[int, ...]:
    """(seated, pairings with two who are across, repeats) of the best plan in that order."""
    seated, across, less = _best(company, lambda group: _plan_worth(company, group))
    return seated, across, -less


def _plan_worth(company: Company, group: Sequence[int]) -> Worth:
    return len(group), company.has_across(group), -company.repeats(group)


def best_turns(company: Company) -> tuple[int, ...]:
    """(seated, across, fewer thirds, fewer repeats, how many sit of those who waited longest, of
    those who waited next longest, and so on) of the best plan in that order; of panels what
    best_panels says, and then the same."""
    return _best(company, lambda group: _turns_worth(company, group))


def turns_worth(company: Company, groups: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """The same of these pairings."""
    worth = [_turns_worth(company, group) for group in [[], *groups]]
    return tuple(map(sum, zip(*worth, strict=True)))


def _turns_worth(company: Company, group: Sequence[int]) -> Worth:
    waited = [company.by_id[who].waited for who in group]
    longest_first = sorted({person.waited for person in company.people}, reverse=True)
    return *_worth_before_turns(company, group), *map(waited.count, longest_first)


def _worth_before_turns(company: Company, group: Sequence[int]) -> Worth:
    if company.rules.format is Format.GROUP:
        return _panel_worth(company, group)
    seated, across, less = _plan_worth(company, group)
    return seated, across, min(0, 2 - seated), less


def best_panels(company: Company) -> tuple[int, ...]:
    """(seated, panels across, panels, couples across, fewer repeats) of the best panels in that
    order."""
    return _best(company, lambda group: _panel_worth(company, group))


def panels_worth(company: Company, groups: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """The same of these panels."""
    worth = [_panel_worth(company, group) for group in groups]
    return tuple(map(sum, zip(*worth, strict=True))) or (0,) * 5


def _panel_worth(company: Company, group: Sequence[int]) -> Worth:
    couples = company.couples(group)
    return len(group), couples > 0, len(group) > 0, couples, -company.repeats(group)


def _best(company: Company, worth: Callable[[Sequence[int]], Worth]) -> tuple[int, ...]:
    """The worth of the best plan, in the order of its parts: every way to put at most a dozen
    people together is tried."""
    ids = [person.id for person in company.people]
    groups = [
        [who for place, who in enumerate(ids) if mask >> place & 1] for mask in range(1 << len(ids))
    ]
    whole = [_whole(worth(group)) if company.is_a_table(group) else None for group in groups]
    best = [0] * len(groups)
    for mask in range(1, len(groups)):
        first = mask & -mask
        best[mask] = best[mask ^ first]
        rest = part = mask ^ first
        while part:
            if (value := whole[first | part]) is not None:
                best[mask] = max(best[mask], value + best[rest ^ part])
            part = (part - 1) & rest
    return _parts(best[-1], len(worth([])))


_PART = 1 << 16


def _whole(worth: Worth) -> int:
    """One number that orders as these parts do, also added up."""
    whole = 0
    for part in worth:
        whole = whole * _PART + part
    return whole


def _parts(whole: int, count: int) -> tuple[int, ...]:
    parts = []
    for _ in range(count):
        part = (whole + _PART // 2) % _PART - _PART // 2
        parts.append(part)
        whole = (whole - part) // _PART
    return tuple(reversed(parts))


def cheapest_pairs(people: Sequence[int], cost: Callable[[int, int], int]) -> list[tuple[int, int]]:
    """All of these, an even number, in pairs at the least sum of costs: exact for whole numbers of
    any size."""
    graph = rustworkx.PyGraph()
    graph.add_nodes_from(people)
    edges = [(i, j, cost(people[i], people[j])) for i, j in combinations(range(len(people)), 2)]
    dearest = max((price for *_, price in edges), default=0) + 1
    graph.add_edges_from([(i, j, dearest - price) for i, j, price in edges])
    found = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    return [(people[i], people[j]) for i, j in found]


def most_across(company: Company) -> int:
    """How many pairs across generations there can be of people who may meet."""
    graph, ids = rustworkx.PyGraph(), [person.id for person in company.people]
    graph.add_nodes_from(ids)
    twos = combinations(range(len(ids)), 2)
    across = ((i, j) for i, j in twos if company.are_across(ids[i], ids[j]))
    graph.add_edges_from([(i, j, 1) for i, j in across if company.may_meet(ids[i], ids[j])])
    return len(rustworkx.max_weight_matching(graph, max_cardinality=True))
