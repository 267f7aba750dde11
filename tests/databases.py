"""Databases for tests: real ones, in the newest shape, of each kind that the bot runs on."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest
from sqlalchemy import func, update

from storage import tables
from storage.database import Database
from tests.postgresql import Server

SQLITE, POSTGRESQL = "sqlite", "postgresql"
BOTH = (SQLITE, POSTGRESQL)
WHERE = "TEST_POSTGRES_URL"
"""A database on a server of yours, as somebody who may make others on it."""

on_sqlite = pytest.mark.parametrize("kind", [SQLITE], indirect=True)
on_postgresql = pytest.mark.parametrize("kind", [POSTGRESQL], indirect=True)
on_both = pytest.mark.parametrize("kind", BOTH, indirect=True)

_numbers = count(1)


@dataclass
class Cluster:
    """A server, and the database on it that new ones are made from once it is there."""

    url: str
    server: Server | None
    """None if it is yours: then it is not to be stopped."""
    template: str = ""

    @asynccontextmanager
    async def database(self, *, is_empty: bool = False) -> AsyncIterator[str]:
        """The address of a new database: in the newest shape, or without any."""
        if not is_empty and not self.template:
            self.template = await self._make("template0")
            await _migrate(self.at(self.template))
        name = await self._make("template0" if is_empty else self.template)
        try:
            yield self.at(name)
        finally:
            await self._say(f'DROP DATABASE "{name}" WITH (FORCE)')

    async def drop_template(self) -> None:
        """Leave nothing behind on a server of yours."""
        if self.template:
            await self._say(f'DROP DATABASE "{self.template}" WITH (FORCE)')

    def at(self, name: str) -> str:
        """The address of that database."""
        address, _, options = self.url.partition("?")
        place = address.rpartition("/")[0]
        return f"{place}/{name}" + (f"?{options}" if options else "")

    async def _make(self, template: str) -> str:
        name = f"mentor_test_{os.getpid()}_{next(_numbers)}"
        await self._say(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    async def _say(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


def url_of(file: Path) -> str:
    """What an operator would write for that file."""
    return f"sqlite:///{file}"


@cache
def newest() -> bytes:
    """An SQLite file in the newest shape, in which nothing is. It is made outside of any event
    loop, once: to copy it takes a fiftieth of the time."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mentor.db"
        asyncio.run(_migrate(url_of(file)))
        return file.read_bytes()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """That database, as it is."""
    db = Database(url)
    try:
        yield db
    finally:
        await db.close()


async def time_is_over(db: Database) -> None:
    """The right to send has run out, by the database's own clock, for whoever has it."""
    async with db.write() as session:
        await session.exec(update(tables.Workspace).values(sends_until=func.now()))


async def _migrate(url: str) -> None:
    db = Database(url)
    try:
        await db.migrate()
    finally:
        await db.close()
