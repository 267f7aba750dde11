"""What half a year would look like, before anyone gets a message: `reverse-mentor simulate`."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich import box
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.domain.population import UNDECLARED, People, Rules
from bot.domain.simulation import Measure, SimulatedRound, Summary, simulate
from bot.domain.tallies import Tally
from bot.people_file import Roster, WrongPeople, read
from bot.plan_file import CannotWrite, PlanFile, replacing

PICTURE = ".png"


class CannotSimulate(Exception):
    """Nothing was written; `problems` says why, in sentences."""

    def __init__(self, problems: Iterable[str]) -> None:
        super().__init__()
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Course:
    """How many rounds, by which rules, and how often people are absent."""

    rules: Rules
    rounds: int
    seed: int
    absence: float


def run(people: Path, course: Course, *, output: Path | None, chart: Path | None) -> None:
    """Simulate the rounds for the people of that file, write plan and chart where they are wanted,
    and show what came of it. Raises CannotSimulate, and then has written nothing."""
    _check_places(people, output, chart)
    try:
        roster = read(people)
        _warn(roster.people, Console(stderr=True))
        tallies, summary = _simulated(roster, course, output, chart)
    except WrongPeople as wrong:
        raise CannotSimulate(wrong.problems) from wrong
    except CannotWrite as reason:
        raise CannotSimulate([str(reason)]) from reason
    _show(tallies, summary, course.rules, Console())


def _check_places(people: Path, output: Path | None, chart: Path | None) -> None:
    if chart and chart.suffix.lower() != PICTURE:
        raise CannotSimulate([f"{chart}: the chart is a PNG picture, so end its name in {PICTURE}"])
    files = [file.resolve() for file in (people, output, chart) if file]
    if len(set(files)) < len(files):
        raise CannotSimulate(["the people, the output and the chart must be different files"])


def _warn(people: People, console: Console) -> None:
    """Say so where the bot itself would not run a round."""
    declared = len(np.unique(people.generation[people.generation != UNDECLARED]))
    if len(people) > 1 and declared > 1:
        return
    problem = "only one generation is declared" if declared else "no generation is declared"
    if len(people) <= 1:
        problem = "there are fewer than two people"
    sentence = f"[yellow]warning[/]  the bot itself would not run such rounds: {problem}"
    console.print(sentence, soft_wrap=True)


def _simulated(
    roster: Roster, course: Course, output: Path | None, chart: Path | None
) -> tuple[list[Tally], Summary]:
    tallies: list[Tally] = []
    with ExitStack() as files:
        plan_at = files.enter_context(replacing(output)) if output else None
        chart_at = files.enter_context(replacing(chart)) if chart else None
        plan = files.enter_context(PlanFile.at(plan_at, roster)) if plan_at else None
        for last in _rounds(roster.people, course):
            tallies.append(last.tally)
            if plan:
                plan.add(last)
        summary = Summary.of(tallies, last.standing)
        if plan:
            plan.finish(_written(summary, course))
        if chart_at:
            from bot.chart import draw

            draw(tallies, summary, last.standing, chart_at)
    return tallies, summary


def _rounds(people: People, course: Course) -> Iterable[SimulatedRound]:
    console = Console(stderr=True)
    rounds = simulate(
        people, course.rules, rounds=course.rounds, seed=course.seed, absence=course.absence
    )
    return track(
        rounds,
        "Simulating",
        total=course.rounds,
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


def _written(summary: Summary, course: Course) -> dict[str, Any]:
    """The summary and what it depends on besides the people."""
    settings = {"seed": course.seed, "absence": course.absence, **asdict(course.rules)}
    fits = {"fit": round(summary.fit, 3), "random_fit": round(summary.random_fit, 3)}
    return settings | asdict(summary) | fits


def _show(tallies: Sequence[Tally], summary: Summary, rules: Rules, console: Console) -> None:
    console.print(_by_round(tallies))
    console.print(_in_all(summary, rules))
    console.print(*_sentences(summary), sep="\n", soft_wrap=True, highlight=False)


def _by_round(tallies: Sequence[Tally]) -> Table:
    table = _table("Round", "People", "Pairings", "Across/best", "Repeats", "Sit out", "Topics")
    for number, tally in enumerate(tallies, 1):
        table.add_row(
            f"{number:,}",
            f"{tally.people:,}",
            f"{tally.pairings:,}",
            f"{tally.across:,}/{tally.most_across:,}",
            f"{tally.repeats:,}",
            f"{tally.people - tally.seated:,}",
            f"{tally.fit:.2f}",
        )
    return table


def _in_all(summary: Summary, rules: Rules) -> Table:
    table = _table("In all rounds", "Simulated", "Best in theory", first="left")
    far = f", {rules.gap} or more apart" if rules.gap > 1 else ""
    for name, measure in (
        ("People introduced, all rounds added up", summary.seated),
        (f"Introduced across generations{far}, two by two", summary.across),
        (f"Met again within {rules.cooldown} rounds, two by two", summary.repeats),
        ("Put together although kept apart", summary.blocked),
        ("Longest wait for a pairing, in rounds", summary.longest_wait),
        (f"Longest without another generation{far}, in rounds", summary.longest_run),
    ):
        table.add_row(name, f"{measure.reached:,}", f"{measure.best:,}")
    return table


def _table(*columns: str, first: str = "right") -> Table:
    table = Table(box=box.SIMPLE)
    for place, name in enumerate(columns):
        table.add_column(name, justify="left" if place == 0 and first == "left" else "right")
    return table


def _sentences(summary: Summary) -> Iterator[str]:
    """What the numbers say, for somebody who runs a programme."""
    yield f"Introduced, of those who could be: {_share(summary.seated)}"
    yield f"Across generations, of what was possible: {_share(summary.across)}"
    topics = f"Topics that a mentor shows and a mentee wants, three at most: {summary.fit:.2f}"
    if summary.random_fit:
        times = summary.fit / summary.random_fit
        topics += f" in a pairing, {times:.1f} times as many as in random pairs"
    yield topics


def _share(measure: Measure) -> str:
    return f"{measure.reached / measure.best:.1%}" if measure.best else "nobody could be"
