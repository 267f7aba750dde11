"""A database of its own for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.databases import migrated


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is kept."""
    return tmp_path / "mentor.db"


@pytest.fixture
async def db(file: Path) -> AsyncIterator[Database]:
    """An empty database in the newest shape."""
    async with migrated(file) as database:
        yield database
