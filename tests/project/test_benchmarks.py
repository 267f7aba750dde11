"""What `make bench` measures and `make prove` counts is what they say."""

import asyncio
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from random import Random

import pytest
from rich.console import Console

from benchmarks import company, crashes, report
from benchmarks.apps import App
from benchmarks.course import Course, Measured, Step, measure
from benchmarks.wires import Transport
from bot.domain.deliveries import Kind

COURSE = Course(crowds={1: 2, 3: 3}, blocks=1, starts=1, rest_seconds=0)
PEOPLE = 5


@pytest.mark.parametrize("transport", Transport)
def test_both_apps_go_the_whole_course_and_nothing_acknowledged_is_lost(
    transport: Transport, tmp_path: Path
) -> None:
    file, advances = tmp_path / "company.db", list[None]()
    asyncio.run(company.found(file))
    measured = asyncio.run(measure(transport, COURSE, file, lambda: advances.append(None)))
    assert len(advances) * len(Transport) == COURSE.length
    assert {case: len(times) for case, times in measured.timings.items()} == {
        (step, at_once, app): people
        for step in Step
        for at_once, people in COURSE.crowds.items()
        for app in App
    }
    assert _count(tmp_path, "member") == company.MEMBERS + PEOPLE
    assert _count(tmp_path, "feedback") == PEOPLE
    assert _printed(transport, measured).count("first visit: to the form") == len(COURSE.crowds)


def _printed(transport: Transport, measured: Measured) -> str:
    paper = StringIO()
    report.show({transport: measured}, COURSE, Console(file=paper, width=140))
    return paper.getvalue()


def _count(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / "ours.db")) as database:
        (number,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
        return int(number)


async def test_killed_while_it_sends_the_bot_loses_nothing_and_repeats_nothing() -> None:
    """A short version of `make prove`: one small company, and a kill now and then."""
    kills = list[int]()
    tally = await crashes.prove(3, kills.append, Random(7), pairs=5)
    assert (sum(kills), tally.kills.total()) == (3, 3)
    assert (tally.messages[Kind.INTRODUCTION], tally.messages[Kind.CHECK_IN]) == (5, 10)
    assert (tally.lost.total(), tally.repeated.total()) == (0, 0)
