"""A database of its own, a workspace with its programme, and people who can join."""

from collections.abc import AsyncIterator

import pytest

from bot import programmes
from bot.domain.workspaces import Place
from sandbox.server import running
from storage.database import Database
from tests.bot.company import NOW, ROME, Company
from tests.bot.office import Office, at_work, small_world
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


@pytest.fixture
async def office(company: Company) -> AsyncIterator[Office]:
    """The company at work in Slack."""
    with small_world() as world:
        async with running(world) as slack, at_work(company, slack) as office:
            yield office
