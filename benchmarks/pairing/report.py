"""The tables, for a terminal and for a page of the documentation."""

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime

from rich.table import Table

from benchmarks.pairing.quality import FIRST, Quality
from benchmarks.pairing.speed import BARS, GROWTH, Speed
from benchmarks.report import MARKS, markdown_table
from bot.domain.simulation import Measure, Summary


def circumstances() -> str:
    """What the figures depend on."""
    day = datetime.now(UTC).date().isoformat()
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    return f"{day}: {machine}, Python {platform.python_version()}"


def speed_table(rows: Iterable[Speed]) -> Table:
    """One row for each way to plan and number of people."""
    columns = ("seconds", "MB loaded", "MB at most", "bars", "", "growth", "")
    paper = markdown_table("what", "generations", "people", *columns)
    for row in rows:
        bar, taken = BARS[row.people], row.taken
        paper.add_row(
            *(row.case.what, row.case.mix.value, f"{row.people:,}"),
            *(f"{taken.seconds:.3f}", f"{taken.loaded:.0f}", f"{taken.peak:.0f}"),
            f"≤ {bar.seconds:g} s, {bar.megabytes:g} MB" if row.case.has_bars else "",
            MARKS[row.is_met],
            *_growth(row),
        )
    return paper


def _growth(row: Speed) -> tuple[str, str]:
    if row.growth is None:
        return "", ""
    return f"{row.growth:.2f}", MARKS[row.growth <= GROWTH] if row.case.has_bars else ""


def quality_table(rows: Iterable[Quality]) -> Table:
    """One row for each planner, mix and number of people."""
    columns = ("across", "repeats", "blocked", "fit", f"fit, first {FIRST}", "wait", "run")
    paper = markdown_table("people", "generations", "planner", "seated", *columns)
    for row in rows:
        whole = row.all
        paper.add_row(
            *(f"{row.people:,}", row.mix.value, row.planner),
            *(_share(whole.seated), _share(whole.across)),
            *(_percent(m.reached, whole.couples) for m in (whole.repeats, whole.blocked)),
            *(_fit(row.all), _fit(row.first)),
            *(f"{m.reached} ({m.best})" for m in (whole.longest_wait, whole.longest_run)),
        )
    return paper


def _share(measure: Measure) -> str:
    return _percent(measure.reached, measure.best)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.2f} %"


def _fit(summary: Summary) -> str:
    return f"{summary.fit / max(summary.random_fit, 1e-9):.2f} ×"
