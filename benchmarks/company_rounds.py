"""`python -m benchmarks.company_rounds`: how long a big company's round takes with two years behind
it, from the database to the database, and what everybody else notices of it."""

import argparse
import asyncio
import json
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks import names
from bot import wanted
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from bot.domain.workspaces import Place, Workspace
from bot.programmes import ensure
from storage import programmes
from storage.database import Database

WEEK = timedelta(weeks=1)
ZONES = ("Europe/Rome", "Europe/London", "America/New_York", "Asia/Tokyo")
GOAL_SECONDS = 30
PAUSE_SECONDS = 0.01
Figures = dict[str, float]


def main() -> None:
    """Make the company, run one round in a process of its own, and print the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.company_rounds", description=__doc__
    )
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=104)
    parser.add_argument("--database", type=Path, help="a file that is there already: use it again")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        print(json.dumps(asyncio.run(_measure(chosen.measure))))
        return
    with TemporaryDirectory() as folder:
        file = chosen.database or Path(folder) / "company.db"
        if not file.exists():
            found(file, chosen.members, chosen.rounds)
        copy = Path(shutil.copy(file, Path(folder) / "copy.db"))
        _show(_measured_apart(copy), chosen.members, chosen.rounds)


def found(file: Path, members: int, past_rounds: int) -> None:
    """Make that file a database with so many members who have met in so many rounds."""
    now = datetime.now(UTC).replace(tzinfo=None)
    asyncio.run(_migrate(file))
    with closing(sqlite3.connect(file)) as database:
        database.executescript("PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;")
        _insert(database, "member", _members(members, now))
        _insert(database, "enrolment", _enrolments(members, now))
        _insert(database, "member_topic", _topics(members))
        for number in track(range(past_rounds), "Two years go by", console=_aside()):
            start = now - (past_rounds - number) * WEEK
            row = (number + 1, 1, 1, "closed", _text(start), _text(start + WEEK), 1)
            _insert(database, "round", iter([row]))
            _insert(database, "pairing", _pairings(members, number))
            _insert(database, "seat", _seats(members, number))
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


async def _migrate(file: Path) -> None:
    db = Database(f"sqlite:///{file}")
    await db.migrate()
    await ensure(db, names.TEAM, names.BOT_USER, place=Place(ZONES[0]), now=datetime.now(UTC))
    await db.close()


def _insert(database: sqlite3.Connection, table: str, rows: Iterator[tuple[object, ...]]) -> None:
    columns = {
        "member": "id, workspace_id, slack_id, locale, time_zone, generation,"
        " rules_accepted_at, joined_at",
        "enrolment": "programme_id, member_id, workspace_id, joined_at",
        "member_topic": "member_id, direction, topic, workspace_id",
        "round": "id, workspace_id, programme_id, state, starts_at, closes_at, seed",
        "pairing": "id, workspace_id, round_id, topic, fit, kinship, hours_in_common",
        "seat": "pairing_id, member_id, round_id, workspace_id, role",
    }[table]
    places = ", ".join("?" * len(columns.split(",")))
    database.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)  # noqa: S608


def _members(members: int, now: datetime) -> Iterator[tuple[object, ...]]:
    chance = random.Random(1)  # noqa: S311 - not for secrets
    for id_ in range(1, members + 1):
        zone, generation = chance.choice(ZONES), chance.randrange(4)
        yield id_, 1, names.member(id_), "en-GB", zone, generation, _text(now), _text(now)


def _enrolments(members: int, now: datetime) -> Iterator[tuple[object, ...]]:
    for id_ in range(1, members + 1):
        yield 1, id_, 1, _text(now)


def _topics(members: int) -> Iterator[tuple[object, ...]]:
    chance, topics = random.Random(2), sorted(ALL_TOPICS)  # noqa: S311 - not for secrets
    for id_ in range(1, members + 1):
        for direction in ("show", "learn"):
            for topic in chance.sample(topics, 3):
                yield id_, direction, topic, 1


def _pairings(members: int, number: int) -> Iterator[tuple[object, ...]]:
    first = number * (members // 2) + 1
    for id_ in range(first, first + members // 2):
        yield id_, 1, number + 1, "short-video", "shown", "across-generations", 8


def _seats(members: int, number: int) -> Iterator[tuple[object, ...]]:
    ids = list(range(1, members + 1))
    random.Random(number).shuffle(ids)  # noqa: S311 - not for secrets
    first = number * (members // 2) + 1
    for place, member in enumerate(ids[: members // 2 * 2]):
        role = "mentee" if place % 2 else "mentor"
        yield first + place // 2, member, number + 1, 1, role


def _text(instant: datetime) -> str:
    return instant.isoformat(" ")


def _measured_apart(file: Path) -> Figures:
    command = [sys.executable, "-m", "benchmarks.company_rounds", "--measure", str(file)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    figures: Figures = json.loads(done.stdout)
    return figures


async def _measure(file: Path) -> Figures:
    """Run a round as an admin does, while somebody else wants to read all the time."""
    db = Database(f"sqlite:///{file}")
    figures: Figures = {"before": _most_memory()}
    _time_the_parts(figures)
    waits = list[float]()
    reader = asyncio.create_task(_reads_on_and_on(db, waits))
    admin = User("U0CHIARA", "it-IT", "Europe/Rome", is_admin=True)
    started = perf_counter()
    now = datetime.now(UTC)
    workspace = Workspace(1, names.TEAM, names.BOT_USER, created_at=now)
    await wanted.want(db, workspace, by=admin, now=now)
    await wanted.open_due(db, now)
    figures["whole"] = perf_counter() - started
    figures["processor"] = process_time()
    reader.cancel()
    opened = await wanted.outcome(db, workspace, pressed_at=now)
    await db.close()
    figures |= {"people": opened.people.exact or 0, "peak": _most_memory()}
    return figures | _of(waits)


def _time_the_parts(figures: Figures) -> None:
    from bot import planning

    load, plan = planning.taking_part, planning.plan

    async def timed_load(*given: Any, **named: Any) -> Any:  # noqa: ANN401
        started = perf_counter()
        those = await load(*given, **named)
        figures["load"], figures["loaded"] = perf_counter() - started, _most_memory()
        figures["met"] = len(those.history.one)
        return those

    def timed_plan(*given: Any) -> Any:  # noqa: ANN401
        started = perf_counter()
        planned = plan(*given)
        figures["plan"], figures["planned"] = perf_counter() - started, _most_memory()
        return planned

    planning.taking_part, planning.plan = timed_load, timed_plan  # type: ignore[assignment]


async def _reads_on_and_on(db: Database, waits: list[float]) -> None:
    while True:
        wanted = perf_counter() + PAUSE_SECONDS
        await asyncio.sleep(PAUSE_SECONDS)
        async with db.read() as session:
            await programmes.first(session, 1)
        waits.append(perf_counter() - wanted)


def _of(waits: Sequence[float]) -> Figures:
    ordered = sorted(waits)
    return {
        "median_wait": ordered[len(ordered) // 2],
        "p99_wait": ordered[int(len(ordered) * 0.99)],
        "longest_wait": ordered[-1],
    }


def _most_memory() -> float:
    """In megabytes; what the parent process had does not count."""
    status = Path("/proc/self/status").read_text("ascii")
    (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(kilobytes) / 1024


def _show(figures: Figures, members: int, past_rounds: int) -> None:
    table = Table("", "", title=f"A round of {members:,} people after {past_rounds} rounds")
    store = figures["whole"] - figures["load"] - figures["plan"]
    for what, value in (
        ("load (s)", figures["load"]),
        ("plan (s)", figures["plan"]),
        ("store (s)", store),
        (f"all of it (s; goal: {GOAL_SECONDS})", figures["whole"]),
        ("the processor's time, from the start on (s)", figures["processor"]),
        ("memory of the process, before (MB)", figures["before"]),
        ("when it is loaded, at the most so far", figures["loaded"]),
        ("when it is planned", figures["planned"]),
        ("when it is stored", figures["peak"]),
        ("meanwhile, a read: median (ms)", figures["median_wait"] * 1000),
        ("99th percentile (ms)", figures["p99_wait"] * 1000),
        ("longest (ms)", figures["longest_wait"] * 1000),
    ):
        table.add_row(what, f"{value:,.1f}")
    Console(width=100).print(table)


def _aside() -> Console:
    return Console(stderr=True)


if __name__ == "__main__":
    main()
