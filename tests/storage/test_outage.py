"""A PostgreSQL server that goes away and comes back, and one that does not answer."""

import asyncio
import socket

import pytest
from sqlmodel import func, select

from storage import postgresql, tables
from storage.database import Database
from storage.errors import CannotOpen
from storage.rows import first
from tests.databases import on_postgresql
from tests.postgresql import Server
from tests.storage.rows import NOW, add

AT_ONCE = 3
"""Seconds, on a machine that has a lot to do."""


async def _count(db: Database) -> int:
    async with db.read() as reading:
        count: int = await first(reading, select(func.count()).select_from(tables.Workspace))
    return count


@on_postgresql
async def test_after_a_restart_nobody_notices(db: Database, server: Server) -> None:
    """Neither who reads nor who writes, on connections that were open before."""
    async with db.read() as reading, db.write():
        await first(reading, select(1))
    async with server.away():
        pass
    await add(db, tables.Workspace)
    assert await _count(db) == 1


@on_postgresql
async def test_while_it_is_away_everybody_is_told_so_at_once(db: Database, server: Server) -> None:
    await add(db, tables.Workspace)
    async with server.away():
        async with asyncio.timeout(AT_ONCE):
            with pytest.raises(CannotOpen):
                await _count(db)
            with pytest.raises(CannotOpen):
                await add(db, tables.Workspace, team_id="T0LOST")
    assert await _count(db) == 1


@on_postgresql
async def test_a_transaction_that_it_breaks_leaves_no_trace(db: Database, server: Server) -> None:
    with pytest.raises(Exception, match="connection"):
        await _add_while_it_restarts(db, server)
    assert await _count(db) == 0


@on_postgresql
async def test_nobody_waits_for_ever(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits for somebody else's lock for too long gives up; then all goes on."""
    await add(db, tables.Workspace)
    async with asyncio.timeout(AT_ONCE), db.write() as session:
        await session.get_one(tables.Workspace, 1, with_for_update=True)
        monkeypatch.setattr(postgresql, "LONGEST_SECONDS", 0.5)
        with pytest.raises(TimeoutError):
            await _hold(db)
    assert await _count(db) == 1


@on_postgresql
async def test_what_takes_long_is_given_its_time(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A round of a hundred thousand is one transaction."""
    monkeypatch.setattr(postgresql, "LONGEST_SECONDS", 0.1)
    async with db.write(longest_seconds=10) as session:
        await asyncio.sleep(0.3)
        session.add(tables.Workspace(team_id="T0LONG", bot_user_id="U0BOT", created_at=NOW))
    async with db.read(longest_seconds=10) as reading:
        await asyncio.sleep(0.3)
        assert await reading.rows(select(tables.Workspace.id))


async def test_who_accepts_and_says_nothing_is_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "CONNECT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        db = Database(f"postgresql://mentor@127.0.0.1:{port}/mentor?sslmode=disable")
        with pytest.raises(CannotOpen, match="no answer"):
            await db.migrate()
        await db.close()


async def _hold(db: Database) -> None:
    async with db.write() as session:
        await session.get_one(tables.Workspace, 1, with_for_update=True)


async def _add_while_it_restarts(db: Database, server: Server) -> None:
    async with db.write() as session:
        session.add(tables.Workspace(team_id="T0LOST", bot_user_id="U0BOT", created_at=NOW))
        await session.flush()
        async with server.away():
            pass
