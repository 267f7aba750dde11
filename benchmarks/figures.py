"""From what was measured to figures, and whether they meet their goals."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.apps import App
from benchmarks.course import Course, Measured, Step
from benchmarks.people import Timing

SECONDS_TO_START = 2.5
TIMES_THE_MEMORY = 2.5

Moment = Callable[[Timing], float]


@dataclass(frozen=True)
class Spread:
    """Seconds, of many."""

    median: float
    p99: float


@dataclass(frozen=True)
class Latency:
    """One row: how long something takes in both apps, and how many times as long ours may take,
    at the median and at the 99th percentile; None for a figure that is only told."""

    what: str
    at_once: int
    ours: Spread
    bare: Spread
    goal: float | None

    @property
    def median_ratio(self) -> float:
        """Ours to bare, at the median."""
        return self.ours.median / self.bare.median

    @property
    def p99_ratio(self) -> float:
        """Ours to bare, at the 99th percentile."""
        return self.ours.p99 / self.bare.p99

    @property
    def is_met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        worse = max(self.median_ratio, self.p99_ratio)
        return None if self.goal is None else worse <= self.goal


@dataclass(frozen=True)
class _Row:
    what: str
    step: Step
    moment: Moment
    goal: float | None = None


def _acknowledged(timing: Timing) -> float:
    return timing.acknowledged


def _visible(timing: Timing) -> float:
    return timing.visible


_ROWS = (
    _Row("command for a menu, acknowledged", Step.MENU, _acknowledged, 1.3),
    _Row("command for a form, acknowledged", Step.FORM, _acknowledged, 1.3),
    _Row("form to join, stored and acknowledged", Step.JOIN, _acknowledged, 3),
    _Row("feedback, stored and acknowledged", Step.FEEDBACK, _acknowledged, 3),
    _Row("from the command to the menu", Step.MENU, _visible, 2),
    _Row("from the command to the form", Step.FORM, _visible, 2),
    _Row("from the command to the feedback", Step.FEEDBACK_FORM, _visible, 2),
    _Row("first visit: menu, acknowledged", Step.FIRST_MENU, _acknowledged),
    _Row("first visit: form, acknowledged", Step.FIRST_FORM, _acknowledged),
    _Row("first visit: to the menu", Step.FIRST_MENU, _visible),
    _Row("first visit: to the form", Step.FIRST_FORM, _visible),
)


def latencies(measured: Measured, course: Course) -> Iterator[Latency]:
    """All rows of one transport."""
    for row in _ROWS:
        for at_once in course.crowds:
            ours, bare = (
                _spread([row.moment(each) for each in measured.timings[row.step, at_once, app]])
                for app in App
            )
            yield Latency(row.what, at_once, ours, bare, row.goal)


def _spread(seconds: Sequence[float]) -> Spread:
    return Spread(median(seconds), quantiles(seconds, n=100, method="inclusive")[98])
