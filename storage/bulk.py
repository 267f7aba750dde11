"""Many rows at once, in pieces: SQLite works on the event loop, and between two pieces everybody
else gets a turn."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from itertools import islice
from typing import Any

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from storage.database import Writing

PIECE = 1_000
Row = dict[str, Any]


async def write(session: Writing, statement: Executable, rows: Iterable[Row]) -> None:
    """Carry out a statement with each of these rows."""
    async for piece in _pieces(rows):
        await session.run_sync(_carry_out, statement, piece)


async def write_for_ids(session: Writing, statement: Executable, rows: Iterable[Row]) -> list[int]:
    """The same for a statement that returns an id for each row, in their order: gives the ids."""
    ids = list[int]()
    async for piece in _pieces(rows):
        ids.extend((await session.run_sync(_carry_out, statement, piece)).scalars())
    return ids


def table_of(entity: type[SQLModel]) -> Table:
    """The bare table, past all that SQLAlchemy does for objects."""
    return SQLModel.metadata.tables[str(entity.__tablename__)]


def _carry_out(session: Session, statement: Executable, given: list[Row]) -> CursorResult[Any]:
    return session.connection().execute(statement, given)


async def _pieces(rows: Iterable[Row]) -> AsyncIterator[list[Row]]:
    waiting = iter(rows)
    following = list(islice(waiting, PIECE))
    while piece := following:
        yield piece
        if following := list(islice(waiting, PIECE)):
            await asyncio.sleep(0)
