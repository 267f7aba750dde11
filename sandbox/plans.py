"""What is planned to go wrong: so many times, or in a share of all cases until it is cleared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Generic, Self, TypeVar

SEED = 1


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Something for the next `times`, or instead with a `rate` in that share of all cases."""

    times: int = 1
    rate: float | None = None

    def __post_init__(self) -> None:
        if self.times < 1:
            raise ValueError("times: at least once")
        if self.rate is not None and not 0 < self.rate <= 1:
            raise ValueError("rate: a share of all cases, above 0 and at most 1")

    @property
    def what(self) -> Self:
        """The same, however often it happens."""
        return replace(self, times=1, rate=None)


P = TypeVar("P", bound=Plan)


class Plans(Generic[P]):
    """All plans of one kind, in the order in which they were made.

    What is planned for the next times goes before shares. Shares that fit the same case add up:
    with one of 20 % and one of 5 %, every fourth case meets one of them. They are drawn from a
    seeded generator, so the same cases in the same order meet the same.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._plans: list[P] = []
        self._rng = Random(SEED)  # noqa: S311 - to be foreseen is the point

    def __iter__(self) -> Iterator[P]:
        return iter(tuple(self._plans))

    def plan(self, plan: P) -> None:
        """Let it happen from now on."""
        self._plans.append(plan)
        self._changed()

    def like(self, plan: P) -> P | None:
        """What is planned of that sort, however often, if anything is."""
        return next((each for each in self if each.what == plan.what), None)

    def withdraw(self, plan: P) -> None:
        """Forget what is planned of that sort, however often."""
        self._plans = [each for each in self if each.what != plan.what]
        self._changed()

    def clear(self, seed: int = SEED) -> None:
        """Forget all of it; later shares are drawn from this seed on."""
        self._plans = []
        self._rng = Random(seed)  # noqa: S311 - as above
        self._changed()

    def _met(self, fits: Callable[[P], bool]) -> P | None:
        """The plan that a case meets, if any; it is counted."""
        fitting = [each for each in self if fits(each)]
        counted = next((each for each in fitting if each.rate is None), None)
        if counted is None:
            return self._drawn(fitting)
        self._count(counted)
        return counted

    def _drawn(self, shares: list[P]) -> P | None:
        left = self._rng.random() if shares else 1.0
        for share in shares:
            left -= share.rate or 0.0
            if left < 0:
                return share
        return None

    def _count(self, plan: P) -> None:
        position = next(at for at, each in enumerate(self._plans) if each is plan)
        rest = [replace(plan, times=plan.times - 1)] if plan.times > 1 else []
        self._plans[position : position + 1] = rest
        self._changed()
