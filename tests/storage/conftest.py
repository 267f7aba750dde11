"""A database of its own for each test."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.databases import opened


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    """An empty database in the newest shape."""
    async with opened(url) as database:
        yield database
