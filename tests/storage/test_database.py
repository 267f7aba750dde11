"""Transactions on a real database. With SQLite: one writer at a time, and readers who wait for
nobody."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlmodel import col, func, select

from storage import tables
from storage.database import Database
from storage.rows import Reading, first
from tests.databases import on_sqlite, opened
from tests.storage.rows import NOW, settle

WRITERS = 64


class ChangedTheirMind(Exception):
    """Raised in the middle of a write."""


@on_sqlite
@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("synchronous", 1),
    ],
)
async def test_every_connection_is_set_up(db: Database, pragma: str, value: object) -> None:
    """Those for writing and those for reading."""
    async with db.write() as writing, db.read() as reading:
        assert await _pragma(writing, pragma) == value
        assert await _pragma(reading, pragma) == value


@on_sqlite
async def test_a_write_takes_its_turn_before_it_reads(db: Database, file: Path) -> None:
    """BEGIN IMMEDIATE: what it has read cannot be changed by another before it writes."""
    async with db.write() as session:
        await _names(session)
        assert not _another_can_write(file)
    assert _another_can_write(file)


@on_sqlite
async def test_a_read_stops_no_writer(db: Database, file: Path) -> None:
    async with db.read() as session:
        await _names(session)
        assert _another_can_write(file)


async def test_what_was_written_is_there_for_the_next_process(url: str) -> None:
    async with opened(url) as one:
        await _add(one, "first")
    async with opened(url) as another, another.read() as session:
        assert await _names(session) == ["first"]


async def test_a_write_whose_body_raises_leaves_no_trace(db: Database) -> None:
    """And makes way for the next."""
    with pytest.raises(ChangedTheirMind):
        await _write_and_raise(db)
    await _add(db, "second")
    async with db.read() as session:
        assert await _names(session) == ["second"]


async def test_many_writers_at_once_all_succeed(db: Database) -> None:
    """Each reads a number and writes the next one: none is lost."""
    await settle(db)
    await asyncio.gather(*(_count_up(db) for _ in range(WRITERS)))
    assert await _count(db) == 5 + WRITERS


async def test_writers_of_two_processes_all_succeed(db: Database, url: str) -> None:
    """Such as the bot and the command line: they do not share the bot's own lock."""
    await settle(db)
    async with opened(url) as another:
        await asyncio.gather(*(_count_up(each) for each in (db, another) for _ in range(8)))
    assert await _count(db) == 5 + 16


@on_sqlite
async def test_while_another_process_writes_a_write_waits_and_holds_up_nobody(
    db: Database, file: Path
) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(_add(db, "first"))
        async with asyncio.timeout(2):
            await asyncio.sleep(0.05)
        assert not waiting.done()
        other.execute("ROLLBACK")
        await waiting
    async with db.read() as reading:
        assert await _names(reading) == ["first"]


@on_sqlite
async def test_who_waits_for_another_process_for_too_long_is_told_so(
    db: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.BUSY_TIMEOUT_SECONDS", 0)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OperationalError, match="locked"):
            await _add(db, "first")


async def test_a_read_does_not_wait_for_a_writer(db: Database) -> None:
    """It sees what was there before."""
    async with db.write() as writing:
        writing.add(_workspace("first"))
        await writing.flush()
        async with asyncio.timeout(2), db.read() as reading:
            assert await _names(reading) == []
    async with db.read() as reading:
        assert await _names(reading) == ["first"]


async def test_a_read_sees_one_state_from_beginning_to_end(db: Database) -> None:
    async with db.read() as reading:
        assert await _names(reading) == []
        await _add(db, "first")
        assert await _names(reading) == []


async def test_who_writes_sees_what_they_have_written_so_far(db: Database) -> None:
    async with db.write() as session:
        session.add(_workspace("first"))
        assert await _names(session) == ["first"]


async def test_values_in_a_failing_statement_are_not_told(db: Database) -> None:
    """Errors are logged, and what people wrote must not be."""
    await _add(db, "T0SECRET")
    with pytest.raises(Exception, match=r"(?i)unique") as failure:
        await _add(db, "T0SECRET")
    assert "T0SECRET" not in str(failure.value)


def _another_can_write(file: Path) -> bool:
    """Whether another process may begin to write now."""
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as other:
        try:
            other.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            return False
        other.execute("ROLLBACK")
        return True


async def _pragma(reading: Reading, name: str) -> object:
    return await first(reading, text(f"PRAGMA {name}"))


def _workspace(name: str, created_at: datetime = NOW) -> tables.Workspace:
    return tables.Workspace(team_id=name, bot_user_id="U0BOT", created_at=created_at)


async def _add(db: Database, name: str) -> None:
    async with db.write() as session:
        session.add(_workspace(name))


async def _write_and_raise(db: Database) -> None:
    async with db.write() as session:
        session.add(_workspace("first"))
        await session.flush()
        raise ChangedTheirMind


async def _names(reading: Reading) -> list[str]:
    statement = select(tables.Workspace.team_id).order_by(col(tables.Workspace.id))
    return [name for (name,) in await reading.rows(statement)]


async def _count_up(db: Database) -> None:
    async with db.write() as session:
        programme = await session.get_one(tables.Programme, 1, with_for_update=True)
        programme.minimum_group += 1


async def _count(db: Database) -> int:
    async with db.read() as reading:
        count: int = await first(reading, select(func.max(tables.Programme.minimum_group)))
    return count
