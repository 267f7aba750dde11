"""What `make bench` measures and `make prove` counts is what they say."""

import asyncio
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from random import Random

import pytest
from rich.console import Console

from benchmarks import company, report, sending, soak
from benchmarks.apps import App
from benchmarks.course import Course, Measured, Step, measure
from benchmarks.proof import databases, trials
from benchmarks.proof.killed import Point
from benchmarks.proof.trials import Setting
from benchmarks.wires import Transport
from bot.domain.deliveries import Kind
from tests.postgresql import installed

COURSE = Course(crowds={1: 2, 3: 3}, blocks=1, starts=1, rest_seconds=0, is_warm=True)
PEOPLE = 5
GRACE = 240
"""Seconds of a clock that runs sixty times as fast."""

pytestmark = pytest.mark.long


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


@pytest.mark.skipif(not installed(), reason="PostgreSQL is not installed")
@pytest.mark.timeout(180)
async def test_killed_while_it_sends_the_bot_loses_nothing_and_repeats_nothing() -> None:
    """A short version of `make prove`: one small company, and a kill now and then."""
    kills = list[None]()
    setting = Setting(databases.Kind.POSTGRESQL, 5, (Kind.INTRODUCTION, Kind.CHECK_IN), GRACE)
    tally = await trials.at_random(setting, 2, Random(7), lambda: kills.append(None))
    assert (len(kills), tally.kills) == (2, 2)
    assert tally.messages == {Kind.INTRODUCTION: 5, Kind.CHECK_IN: 10}
    assert (tally.lost, tally.repeated) == (0, 0)


@pytest.mark.timeout(180)
async def test_killed_between_post_and_mark_it_repeats_nothing() -> None:
    """The receipt is there when it comes back."""
    setting = Setting(databases.Kind.SQLITE, 3, (Kind.INTRODUCTION,), GRACE)
    tally = await trials.at_point(setting, Point.POSTED, lambda: None, passes=(2,))
    assert (tally.kills, tally.lost, tally.repeated) == (1, 0, 0)


@pytest.mark.parametrize("point", Point)
def test_every_point_at_which_a_bot_is_killed_is_a_step_that_it_takes(point: Point) -> None:
    """Else it would end at once, and count as killed."""
    assert callable(getattr(point.place.owner, point.place.name))


@pytest.mark.timeout(180)
async def test_in_a_storm_nothing_is_lost_or_repeated_either() -> None:
    """Calls fail in three ways, the socket is cut again and again, and the bot is killed once."""
    kinds = (Kind.INTRODUCTION,)
    setting = Setting(databases.Kind.SQLITE, 3, kinds, GRACE, is_stormy=True)
    tally = await trials.at_random(setting, 1, Random(7), lambda: None)
    assert (tally.kills, tally.messages, tally.lost, tally.repeated) == (1, {kinds[0]: 3}, 0, 0)


@pytest.mark.timeout(180)
async def test_a_round_at_the_limits_of_slack_draws_no_refusal() -> None:
    """One of more pairs than may be opened at once, so that only its pace keeps it within them."""
    sent = await sending.measure(80, 10, lambda _: None, is_limited=True)
    assert (sent.pairs, sent.calls, sent.refused) == (80, 160, 0)
    assert sent.passed >= sent.floor


@pytest.mark.timeout(180)
async def test_weeks_pass_in_which_everybody_is_told_something() -> None:
    """A short `make soak`: whatever is wrong after a round, it raises."""
    weeks = list[None]()
    year = await soak.soak(2, 6, Random(3), lambda: weeks.append(None))
    assert len(weeks) == len(year.starts) == len(year.memory) == 2
    assert year.checked > 0
