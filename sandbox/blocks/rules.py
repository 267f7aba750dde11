"""A small vocabulary for rules about JSON: each rule looks at a value and yields its problems.

Rules are built once, as tables, by the modules beside this one; the words of the problems
are close to those which Slack's own validation gives.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

Json = Any
"""A parsed JSON value whose shape is not known yet."""


@dataclass(frozen=True)
class Problem:
    """What is wrong, and where: `pointer` is a JSON pointer into the checked payload."""

    pointer: str
    message: str

    def __str__(self) -> str:
        """The line as Slack puts it in `response_metadata.messages`."""
        return f"[ERROR] {self.message} [json-pointer:{self.pointer}]"


Rule = Callable[[Json, str], Iterator[Problem]]
"""`rule(value, pointer)` yields the problems of `value`, which stands at `pointer`."""

Fields = Mapping[str, Rule]
"""Property names and the rules of their values."""

NOTHING: Fields = MappingProxyType({})


def string(low: int, high: int) -> Rule:
    """A string of `low` to `high` characters."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield Problem(at, "must provide a string")
        elif len(value) < low:
            yield Problem(at, f"must be more than {low - 1} characters")
        elif len(value) > high:
            yield Problem(at, f"must be less than {high + 1} characters")

    return check


def integer(low: int, high: int) -> Rule:
    """A whole number from `low` to `high`; true and false are not numbers."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield Problem(at, "must provide a number")
        elif value < low:
            yield Problem(at, f"must be greater than or equal to {low}")
        elif value > high:
            yield Problem(at, f"must be less than or equal to {high}")

    return check


def boolean(value: Json, at: str) -> Iterator[Problem]:
    """True or false."""
    if not isinstance(value, bool):
        yield Problem(at, "must provide a boolean")


def anything(_value: Json, _at: str) -> Iterator[Problem]:
    """A value which Slack describes, but without limits."""
    yield from ()


def one_of(*allowed: str) -> Rule:
    """One of a few words."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if value not in allowed:
            yield Problem(at, f"must be a valid enum value: {', '.join(allowed)}")

    return check


def matching(pattern: str, message: str, high: int = 3000) -> Rule:
    """A string that matches the whole `pattern`, or `message` is the problem."""
    shape, length = re.compile(pattern, re.DOTALL), string(1, high)

    def check(value: Json, at: str) -> Iterator[Problem]:
        problems = tuple(length(value, at))
        yield from problems
        if not problems and not shape.fullmatch(value):
            yield Problem(at, message)

    return check


def parsed_by(read: Callable[[str], object], message: str) -> Rule:
    """A string that `read` takes without a ValueError, or `message` is the problem."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        try:
            read(value)
        except (ValueError, TypeError):
            yield Problem(at, message)

    return check


def array(of: Rule, low: int, high: int) -> Rule:
    """A list of `low` to `high` items which keep the rule `of`."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if not isinstance(value, list):
            yield Problem(at, "must provide an array")
            return
        if len(value) < low:
            yield Problem(at, f"no fewer than {low} items required")
        if len(value) > high:
            yield Problem(at, f"no more than {high} items allowed")
        for index, item in enumerate(value[:high]):
            yield from of(item, f"{at}/{index}")

    return check


@dataclass(frozen=True)
class Shape:
    """An object with these properties and no others.

    `checks` are rules about several properties at once; they run only on an object whose
    properties are right one by one, so they may rely on the types.
    """

    required: Fields = field(default_factory=dict)
    optional: Fields = field(default_factory=dict)
    checks: tuple[Rule, ...] = ()

    def __call__(self, value: Json, at: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem(at, "must provide an object")
            return
        problems = (*self._missing(value, at), *self._wrong(value, at))
        yield from problems
        if not problems:
            for check in self.checks:
                yield from check(value, at)

    def _missing(self, value: dict[str, Json], at: str) -> Iterator[Problem]:
        for name in self.required:
            if name not in value:
                yield Problem(at, f"missing required field: {name}")

    def _wrong(self, value: dict[str, Json], at: str) -> Iterator[Problem]:
        rules = {**self.required, **self.optional}
        for name, item in value.items():
            if name in rules:
                yield from rules[name](item, f"{at}/{name}")
            else:
                yield Problem(at, f"invalid additional property: {name}")


def tagged(table: Mapping[str, Rule]) -> Rule:
    """An object whose `type` names the rule in `table` that the rest of it must keep."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem(at, "must provide an object")
            return
        kind = value.get("type")
        if kind is None:
            yield Problem(at, "missing required field: type")
        elif not isinstance(kind, str) or kind not in table:
            yield Problem(f"{at}/type", f"unsupported type: {kind}")
        else:
            rest = {name: item for name, item in value.items() if name != "type"}
            yield from table[kind](rest, at)

    return check


def later(rule: Callable[[], Rule]) -> Rule:
    """A rule that is looked up when it is used, for shapes that contain themselves."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        yield from rule()(value, at)

    return check


def exactly_one(*names: str) -> Rule:
    """A check for `Shape`: one of the properties, and one only."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if sum(name in value for name in names) != 1:
            yield Problem(at, f"must provide exactly one of: {', '.join(names)}")

    return check


def at_least_one(*names: str) -> Rule:
    """A check for `Shape`: any of the properties."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if not any(name in value for name in names):
            yield Problem(at, f"must provide at least one of: {', '.join(names)}")

    return check


def ordered(low: str, high: str) -> Rule:
    """A check for `Shape`: the number in `low`, if both are given, is not above that in `high`."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if low in value and high in value and float(value[low]) > float(value[high]):
            yield Problem(f"{at}/{low}", f"must not be greater than {high}")

    return check


def no_more_than(counted: str, limit: str) -> Rule:
    """A check for `Shape`: the list in `counted` is not longer than the number in `limit`."""

    def check(value: Json, at: str) -> Iterator[Problem]:
        if len(value.get(counted, ())) > value.get(limit, float("inf")):
            yield Problem(f"{at}/{counted}", f"no more than {value[limit]} items allowed")

    return check
