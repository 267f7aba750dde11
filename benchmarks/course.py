"""What is done to both apps in turn, step by step, so that whatever else the machine does
meanwhile disturbs both alike."""

import asyncio
import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from shutil import copyfile
from statistics import median
from time import perf_counter

from benchmarks import names
from benchmarks.apps import App, Running, running
from benchmarks.people import Act, Deed, Stage, Timing, do_at_once
from benchmarks.wires import Transport

Advance = Callable[[], None]


class Step(Enum):
    """What people do; the value is what the tables call it. They are done in this order, so that
    a form is sent by who has opened it, and somebody's first visit is a step of its own."""

    FIRST_MENU = "menu, first visit"
    MENU = "menu"
    FIRST_FORM = "form to join, first visit"
    FORM = "form to join"
    JOIN = "join"
    FEEDBACK_FORM = "form for feedback"
    FEEDBACK = "feedback"

    @property
    def is_for_newcomers(self) -> bool:
        """Whether those who have not joined do it."""
        return self in (Step.FIRST_FORM, Step.FORM, Step.JOIN)

    def deed(self, stage: Stage) -> Deed:
        """What one person does."""
        if self in (Step.JOIN, Step.FEEDBACK):
            return stage.sends_form
        return partial(_types, stage, _TYPED[self])


_TYPED = {
    Step.FIRST_MENU: "",
    Step.MENU: "",
    Step.FIRST_FORM: "join",
    Step.FORM: "join",
    Step.FEEDBACK_FORM: "feedback",
}


@dataclass(frozen=True)
class Course:
    """How much is measured: `crowds` is how many people come in a block, by how many of them are
    there at once."""

    crowds: Mapping[int, int]
    blocks: int
    starts: int
    rest_seconds: float
    is_warm: bool = False
    """Whether every file was read from the disk lately, as the first start does it."""

    @property
    def length(self) -> int:
        """How often `advance` is called over both transports."""
        blocks = self.blocks * len(self.crowds) * len(Step)
        return len(Transport) * len(App) * (self.starts + blocks + 1)


FULL = Course(crowds={1: 60, 16: 96, 64: 192}, blocks=6, starts=5, rest_seconds=5)
QUICK = Course(crowds={1: 20, 16: 48, 64: 128}, blocks=1, starts=1, rest_seconds=2)

Case = tuple[Step, int, App]
"""A step, how many do it at once, and in which app."""


@dataclass(frozen=True)
class Measured:
    """Everything that was measured over one transport: `starts` in seconds from the start of the
    process to the first menu, `memory` in megabytes at rest."""

    timings: dict[Case, list[Timing]] = field(default_factory=dict)
    starts: dict[App, list[float]] = field(default_factory=dict)
    memory: dict[App, float] = field(default_factory=dict)

    def start(self, app: App) -> float:
        """The usual time that an app takes to start."""
        return median(self.starts[app])


async def measure(
    transport: Transport, course: Course, company: Path, advance: Advance
) -> Measured:
    """Go the whole course over one transport, on copies of the company's database."""
    measured = Measured()
    for app in App:
        copyfile(company, _database(company, app))
        if not course.is_warm:
            await _time_to_start(app, transport, company)
    for _ in range(course.starts):
        for app in App:
            seconds = await _time_to_start(app, transport, company)
            measured.starts.setdefault(app, []).append(seconds)
            advance()
    await _measure_running(transport, course, company, measured, advance)
    return measured


async def _time_to_start(app: App, transport: Transport, company: Path) -> float:
    started_at = perf_counter()
    async with running(app, transport, _database(company, app)) as it:
        await it.stage.wire.until_reachable()
        await it.stage.types(names.member(0), "")()
        return perf_counter() - started_at


async def _measure_running(
    transport: Transport, course: Course, company: Path, measured: Measured, advance: Advance
) -> None:
    async with AsyncExitStack() as stack:
        both: dict[App, Running] = {}
        for app in App:
            both[app] = await stack.enter_async_context(
                running(app, transport, _database(company, app))
            )
            await both[app].stage.wire.until_reachable()
        gc.collect()
        gc.freeze()
        for at_once, crowd in _blocks(course):
            await _go(both, at_once, crowd, measured, advance)
        await asyncio.sleep(course.rest_seconds)
        for app in App:
            measured.memory[app] = both[app].resident_megabytes()
            advance()


async def _go(
    both: Mapping[App, Running],
    at_once: int,
    crowd: range,
    measured: Measured,
    advance: Advance,
) -> None:
    for step in Step:
        for app in App:
            name = names.newcomer if step.is_for_newcomers else names.member
            deed = step.deed(both[app].stage)
            timings = await do_at_once(map(name, crowd), at_once, deed)
            measured.timings.setdefault((step, at_once, app), []).extend(timings)
            advance()


def _blocks(course: Course) -> Iterator[tuple[int, range]]:
    """How many come at once, and who: nobody comes to two blocks."""
    next_number = 1
    for _ in range(course.blocks):
        for at_once, people in course.crowds.items():
            yield at_once, range(next_number, next_number + people)
            next_number += people


def _database(company: Path, app: App) -> Path:
    return company.with_name(f"{app.value}.db")


def _types(stage: Stage, text: str, user_id: str) -> Act:
    return stage.types(user_id, text)
