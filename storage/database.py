"""Connections, transactions, and the shape of the database brought up to date."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from importlib import resources
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.orm import Session
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import sqlite
from storage.rows import Rows


class CannotOpen(Exception):
    """The database cannot be opened; the message is its own reason."""


class Snapshot:
    """A transaction that only reads. It has no session: to keep track of objects that nobody
    changes would take several times as long as to read them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def rows(self, statement: Executable, **named: object) -> Rows:
        """All that the statement finds, with these values for its bound parameters."""
        return await self._connection.run_sync(_rows, statement, named)

    async def pieces(
        self, statement: Executable, size: int, **named: object
    ) -> AsyncIterator[Rows]:
        """The same, so many rows at a time; in between everybody else gets a turn."""
        result = await self._connection.run_sync(_carry_out, statement, named)
        for piece in result.partitions(size):
            yield piece
            await asyncio.sleep(0)


class Writing(AsyncSession):
    """A transaction that writes, and can be asked as one that only reads."""

    async def rows(self, statement: Executable, **named: object) -> Rows:
        """All that the statement finds, with what was changed so far."""
        return await self.run_sync(_flushed_rows, statement, named)


class Database:
    """One database, opened at its first use.

    `url` is what an operator writes (`sqlite:///mentor.db`). Writes of this process wait for each
    other here, in order, where SQLite would let them try again and again; reads never wait.
    """

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(
            make_url(url).set(drivername=sqlite.DRIVER),
            connect_args={"timeout": 0, "isolation_level": None},  # waiting and BEGIN are ours
            hide_parameters=True,
        )
        self._is_sqlite = self._engine.dialect.name == "sqlite"
        self._one_writer = asyncio.Lock()
        self._writer = self._engine.execution_options(writes=True)
        if self._is_sqlite:
            event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_sqlite)

    # Both end where they began: SQLAlchemy's own context managers end theirs in tasks, and while
    # they wait for their turn on the event loop nobody else may write.

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Snapshot]:
        """A transaction that only reads, on one consistent state."""
        connection = await self._engine.connect()
        try:
            yield Snapshot(connection)
        finally:
            await connection.close()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Writing]:
        """A transaction that is committed at the end, or leaves no trace if the body raises."""
        async with self._turn():
            session = Writing(self._writer, expire_on_commit=False)
            try:
                async with session.begin():
                    yield session
            finally:
                await session.close()

    async def migrate(self) -> None:
        """Bring the tables to the newest shape; does nothing, and quickly, if they have it.

        Raises CannotOpen if there is no database to be had at this address.
        """
        try:
            async with self._turn(), self._writer.begin() as connection:
                await connection.run_sync(_upgrade)
        except DatabaseError as error:
            raise CannotOpen(str(error.orig)) from error

    async def check(self) -> str:
        """The revision of the tables, "" for an empty database; raises if it cannot be opened."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(_revision)

    async def close(self) -> None:
        """Give back all connections."""
        await self._engine.dispose()

    def _turn(self) -> AbstractAsyncContextManager[Any]:
        return self._one_writer if self._is_sqlite else nullcontext()


def newest_revision() -> str:
    """The revision that the newest migration leads to: file names start with it, in order."""
    versions = resources.files("storage") / "migrations" / "versions"
    return max(file.name for file in versions.iterdir() if file.name.endswith(".py")).split("_")[0]


def _carry_out(
    connection: Connection, statement: Executable, named: dict[str, object]
) -> CursorResult[Any]:
    return connection.execute(statement, named)


def _rows(connection: Connection, statement: Executable, named: dict[str, object]) -> Rows:
    return _carry_out(connection, statement, named).all()


def _flushed_rows(session: Session, statement: Executable, named: dict[str, object]) -> Rows:
    session.flush()
    return _rows(session.connection(), statement, named)


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - of any driver
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",  # with WAL: survives any kill of the process
        "foreign_keys = ON",
    ):
        sqlite.when_free(partial(connection.execute, f"PRAGMA {pragma}"))


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _revision(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def _upgrade(connection: Connection) -> None:
    if _revision(connection) == newest_revision():
        return
    from alembic import command  # loaded late: most starts find nothing to do
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(resources.files("storage") / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
