"""A database of its own, a workspace with its programme, and people who can join."""

from collections.abc import AsyncIterator

import pytest

from bot import programmes
from bot.domain.workspaces import Place
from storage.database import Database
from tests.bot.company import NOW, ROME, Company
from tests.databases import opened


@pytest.fixture
async def db(url: str) -> AsyncIterator[Database]:
    """An empty database in the newest shape."""
    async with opened(url) as database:
        yield database


@pytest.fixture
async def company(db: Database) -> Company:
    """The workspace at the bot's first start, with people in Rome."""
    workspace = await programmes.ensure(db, "T0AURORA", "U0MENTOR", place=Place(ROME), now=NOW)
    return Company(db, workspace)
