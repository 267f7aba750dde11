"""`python -m benchmarks.pairing.stored [--people 100000] [--rounds 104]`: load two years of a
company from SQLite, plan a round and store it, in a process of its own. Tells seconds, megabytes,
and how long a write of somebody else waited meanwhile."""

import argparse
import asyncio
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from benchmarks.pairing.crowd import Mix, round_of
from benchmarks.pairing.once import peak
from bot.domain.topics import ALL_TOPICS
from bot.opening import open_one
from storage import pairings, programmes, rounds
from storage.database import Database

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
_A_WEEK = timedelta(weeks=1)
_ZONES = ("Europe/Rome", "Europe/London", "America/New_York", "Asia/Kolkata")

Rows = Iterable[tuple[object, ...]]
Add = Callable[[str, Rows, str], None]
"""Puts rows into a table, with these values in these columns."""


def main() -> None:
    """Fill a database and measure with it, or measure with the one that is named."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pairing.stored")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=104)
    parser.add_argument("--file", type=Path)
    given = parser.parse_args()
    if given.file:
        sys.stdout.write(json.dumps(asyncio.run(_measured(given.file))) + "\n")
        return
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mentor.db"
        _fill(file, given.people, given.rounds)
        again = [sys.executable, "-m", "benchmarks.pairing.stored", "--file", str(file)]
        subprocess.run(again, check=True)  # noqa: S603


async def _measured(file: Path) -> dict[str, float]:
    """What one round took, and the longest wait of a write beside it."""
    db = Database(f"sqlite:///{file}")
    async with db.read() as session:
        programme = await programmes.get(session, 1)
    loaded, start = peak(), perf_counter()
    beside = asyncio.create_task(_longest_wait(db))
    await open_one(db, programme, starts_at=NOW, now=NOW)
    seconds = perf_counter() - start
    beside.cancel()
    waited = (await asyncio.gather(beside, return_exceptions=True), _waits)[1]
    async with db.read() as session:
        latest = await rounds.latest(session, programme.id)
        people = await pairings.count_seated(session, latest.id) if latest else 0
    await db.close()
    return {
        "people": people,
        "seconds": round(seconds, 1),
        "loaded": round(loaded),
        "peak": round(peak()),
        "longest_wait": round(max(waited), 1),
    }


_waits: list[float] = []


async def _longest_wait(db: Database) -> None:
    while True:
        start = perf_counter()
        try:
            async with db.write() as session:
                await session.run_sync(lambda each: each.connection())
        finally:
            _waits.append(perf_counter() - start)
        await asyncio.sleep(0.01)


def _fill(file: Path, people: int, count: int) -> None:
    """A company with so many rounds behind it, in pairs."""
    asyncio.run(_migrate(file))
    rng, start = np.random.default_rng(people), NOW - count * _A_WEEK
    generation = rng.permutation(Mix.EVEN.generations(people))
    with sqlite3.connect(file) as db:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"):
            db.execute(f"PRAGMA {pragma}")  # only while it is filled
        add = _adder(db)
        _add_programme(add, start)
        _add_members(add, generation, start)
        _add_topics(add, people)
        for number in range(1, count + 1):
            begin = start + (number - 1) * _A_WEEK
            pairs = round_of(generation, rng) + 1
            _add_round(add, number, begin, pairs.tolist(), first=number * people)


def _add_programme(add: Add, start: datetime) -> None:
    add("workspace", [(1, "T1", "U0", start)], "id team_id bot_user_id created_at")
    columns = "id workspace_id format weekday at time_zone every_weeks labels locale minimum_group"
    row = (1, 1, "coffee", 0, "10:00:00.000000", "Europe/Rome", 1, "career-stages", "en", 5)
    add("programme", [row], columns)


def _add_members(add: Add, generation: Iterable[int], start: datetime) -> None:
    """All take part from the start."""
    members = [
        (n, 1, f"U{n:09}", "en", _ZONES[n % len(_ZONES)], int(band), start, start)
        for n, band in enumerate(generation, start=1)
    ]
    columns = "id workspace_id slack_id locale time_zone generation rules_accepted_at joined_at"
    add("member", members, columns)
    taking_part = ((1, member_id, 1, start) for member_id, *_ in members)
    add("enrolment", taking_part, "programme_id member_id workspace_id joined_at")


def _add_topics(add: Add, people: int) -> None:
    """Each has three that they show, and three that they would like to learn."""
    topics = sorted(ALL_TOPICS)
    chosen = (
        (n, direction, topics[(7 * n + k + ord(direction[0])) % len(topics)], 1)
        for n in range(1, people + 1)
        for direction in ("show", "learn")
        for k in range(3)
    )
    add("member_topic", chosen, "member_id direction topic workspace_id")


def _add_round(
    add: Add, number: int, begin: datetime, pairs: Sequence[Sequence[int]], *, first: int
) -> None:
    """One that is over, of these mentors and mentees; its pairings are counted from the `first`."""
    row = (number, 1, 1, "closed", begin, begin + _A_WEEK, 1)
    add("round", [row], "id workspace_id programme_id state starts_at closes_at seed")
    numbered = list(enumerate(pairs, start=first))
    add("pairing", ((i, 1, number) for i, _ in numbered), "id workspace_id round_id")
    seats = (
        (i, member, number, 1, role)
        for i, pair in numbered
        for member, role in zip(pair, ("mentor", "mentee"), strict=True)
    )
    add("seat", seats, "pairing_id member_id round_id workspace_id role")


def _adder(db: sqlite3.Connection) -> Add:
    def text(value: object) -> object:
        return value.strftime("%Y-%m-%d %H:%M:%S.%f") if isinstance(value, datetime) else value

    def add(table: str, rows: Rows, columns: str) -> None:
        names = columns.split()
        marks = ",".join("?" * len(names))
        plain = ([text(value) for value in row] for row in rows)
        db.executemany(f"INSERT INTO {table} ({','.join(names)}) VALUES ({marks})", plain)  # noqa: S608

    return add


async def _migrate(file: Path) -> None:
    db = Database(f"sqlite:///{file}")
    await db.migrate()
    await db.close()


if __name__ == "__main__":
    main()
