"""A database of its own for each test."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.databases import BOTH, opened


@pytest.fixture(params=BOTH)
def kind(request: pytest.FixtureRequest) -> str:
    """Both kinds of database, one after the other, unless a test says `on_sqlite` and the like."""
    kind: str = request.param
    return kind


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    """An empty database in the newest shape."""
    async with opened(url) as database:
        yield database
