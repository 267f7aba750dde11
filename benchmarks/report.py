"""The tables, for a terminal and for a page of the documentation."""

import os
import platform
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from rich import box
from rich.console import Console
from rich.table import Table

from benchmarks.apps import App
from benchmarks.company import MEMBERS
from benchmarks.course import Course, Measured
from benchmarks.figures import SECONDS_TO_START, TIMES_THE_MEMORY, Latency, Spread, latencies
from benchmarks.wires import Transport

MARKS = {True: "✓", False: "✗", None: ""}


def show(found: Mapping[Transport, Measured], course: Course, console: Console) -> None:
    """Print everything."""
    requests = ", ".join(f"{course.blocks * n} at {level}" for level, n in course.crowds.items())
    console.print(
        f"{circumstances()}; requests per figure and number at once: {requests}", highlight=False
    )
    for transport, measured in found.items():
        console.print(f"\n{transport.value}, milliseconds\n", highlight=False)
        console.print(_latencies(latencies(measured, course)))
    console.print("\nThe process\n")
    console.print(_processes(found))


def circumstances() -> str:
    """The day, and the machine."""
    python = f"Python {platform.python_version()}"
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    day = datetime.now(UTC).date().isoformat()
    return f"{day}: {machine}, {python}"


def markdown_table(*columns: str) -> Table:
    """An empty one, whose first column is words."""
    table = Table(box=box.MARKDOWN)
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=True)
    return table


def _latencies(rows: Iterable[Latency]) -> Table:
    table = markdown_table(
        *("what", "at once", "ours 50%", "ours 99%", "bare 50%", "bare 99%"),
        *("ratio 50%", "ratio 99%", "goal", ""),
    )
    for row in rows:
        goal = "" if row.goal is None else f"≤ {row.goal:g}"
        figures = (*_milliseconds(row.ours), *_milliseconds(row.bare))
        ratios = (f"{row.median_ratio:.2f}", f"{row.p99_ratio:.2f}")
        table.add_row(row.what, str(row.at_once), *figures, *ratios, goal, MARKS[row.is_met])
    return table


def _milliseconds(spread: Spread) -> tuple[str, str]:
    return f"{spread.median * 1000:.1f}", f"{spread.p99 * 1000:.1f}"


def _processes(found: Mapping[Transport, Measured]) -> Table:
    table = markdown_table("what", "transport", "ours", "bare", "ratio", "goal", "")
    for transport, measured in found.items():
        ours, bare = (measured.start(app) for app in App)
        table.add_row(
            "start to the first menu, seconds",
            transport.value,
            *(f"{ours:.2f}", f"{bare:.2f}", f"{ours / bare:.2f}"),
            *(f"≤ {SECONDS_TO_START:g} s", MARKS[ours <= SECONDS_TO_START]),
        )
    for transport, measured in found.items():
        ours, bare = (measured.memory[app] for app in App)
        table.add_row(
            f"memory at rest, {MEMBERS:,} members, MB",
            transport.value,
            *(f"{ours:.0f}", f"{bare:.0f}", f"{ours / bare:.2f}"),
            *(f"≤ {TIMES_THE_MEMORY:g} times", MARKS[ours / bare <= TIMES_THE_MEMORY]),
        )
    return table
