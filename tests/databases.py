"""Databases for tests: real files, in the newest shape."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from storage.database import Database


def url_of(file: Path) -> str:
    """What an operator would write for that file."""
    return f"sqlite:///{file}"


@asynccontextmanager
async def migrated(file: Path) -> AsyncIterator[Database]:
    """The database in that file, brought up to date."""
    db = Database(url_of(file))
    try:
        await db.migrate()
        yield db
    finally:
        await db.close()
