"""Connections, transactions, and the shape of the database brought up to date."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from copy import copy
from importlib import resources
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import Session
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import postgresql, sqlite
from storage.errors import CannotOpen
from storage.rows import Rows


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

    @property
    def is_shared(self) -> bool:
        """Whether other bots may be at work on the same database."""
        return self.get_bind().dialect.name != sqlite.NAME

    async def rows(self, statement: Executable, **named: object) -> Rows:
        """All that the statement finds, with what was changed so far."""
        return await self.run_sync(_flushed_rows, statement, named)


First = Callable[[Writing], Awaitable[None]]
"""Something that belongs into a transaction of somebody else's."""


class Database:
    """One database, opened at its first use.

    `url` is what an operator writes: `sqlite:///mentor.db`, or `postgresql://…`, which raises
    CannotOpen without its driver. With SQLite, writes of this process wait for each other here, in
    order, where SQLite would let them try again and again; reads never wait. With PostgreSQL, a
    transaction that takes too long ends with a TimeoutError: after half a minute, or after
    `longest_seconds`.
    """

    def __init__(self, url: str) -> None:
        self._kind = sqlite if is_sqlite(url) else postgresql
        self._engine = self._kind.open_engine(url)
        self._reader = self._engine.execution_options(**self._kind.READS)
        self._writer = self._engine.execution_options(**self._kind.WRITES)
        self._one_writer: AbstractAsyncContextManager[Any] = (
            asyncio.Lock() if is_sqlite(url) else nullcontext()
        )
        self._first: First | None = None

    @property
    def is_shared(self) -> bool:
        """Whether other bots may be at work on it."""
        return self._kind is not sqlite

    def doing_first(self, act: First) -> "Database":
        """The same database, where the first transaction that writes does this before anything
        else: both are committed, or neither."""
        same = copy(self)
        same._first = act
        return same

    async def do_first(self) -> None:
        """Do what was to be done first, if no transaction has done it."""
        if self._first:
            async with self.write():
                pass

    # Both end where they began: SQLAlchemy's own context managers end theirs in tasks, and while
    # they wait for their turn on the event loop nobody else may write.

    @asynccontextmanager
    async def read(self, *, longest_seconds: float | None = None) -> AsyncIterator[Snapshot]:
        """A transaction that only reads, on one consistent state."""
        async with self._limit(longest_seconds):
            connection = await self._reader.connect()
            try:
                yield Snapshot(connection)
            finally:
                await connection.close()

    @asynccontextmanager
    async def write(self, *, longest_seconds: float | None = None) -> AsyncIterator[Writing]:
        """A transaction that is committed at the end, or leaves no trace if the body raises."""
        async with self._limit(longest_seconds), self._one_writer:
            session = Writing(self._writer, expire_on_commit=False)
            try:
                async with session.begin():
                    if self._first:
                        await self._first(session)
                    yield session
                self._first = None
            finally:
                await session.close()

    async def migrate(self) -> None:
        """Bring the tables to the newest shape; does nothing, and quickly, if they have it.

        Raises CannotOpen if there is no database to be had at this address.
        """
        try:
            async with self._one_writer, self._writer.begin() as connection:
                await connection.run_sync(self._kind.take_turn_to_migrate)
                await connection.run_sync(_upgrade)
        except DBAPIError as error:
            raise CannotOpen(str(error.orig)) from error

    async def check(self) -> str:
        """The revision of the tables, "" for an empty database; raises CannotOpen if it cannot be
        opened, or tables cannot be made in it. It is left as it was."""
        try:
            async with self._limit(), self._one_writer, self._writer.connect() as connection:
                await connection.run_sync(_try_to_write)
                await connection.rollback()
                revision: str = await connection.run_sync(_revision)
        except DBAPIError as error:
            raise CannotOpen(str(error.orig)) from error
        except TimeoutError as error:
            raise CannotOpen("no answer") from error
        return revision

    async def close(self) -> None:
        """Give back all connections."""
        await self._engine.dispose()

    def _limit(self, seconds: float | None = None) -> asyncio.Timeout:
        usual = self._kind.LONGEST_SECONDS
        return asyncio.timeout(usual and (seconds or usual))


def is_sqlite(url: str) -> bool:
    """Whether that address is a file's."""
    return url.startswith("sqlite:")


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


def _try_to_write(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE a_trial (id INTEGER)"))


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
