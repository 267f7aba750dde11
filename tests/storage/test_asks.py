"""What the database itself keeps true about asks."""

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from storage import tables
from storage.database import Database
from tests.storage.rows import add, settle


@pytest.fixture
async def company(db: Database) -> Database:
    """A row in each table, and a second member."""
    await settle(db)
    await add(db, tables.Member, slack_id="U0RICHARD")
    return db


@pytest.mark.parametrize(
    ("table", "changes"), [(tables.Ask, {}), (tables.AskRequest, {"member_id": 2})]
)
async def test_there_is_one_open_ask_for_a_topic_and_one_open_request_for_an_ask(
    company: Database, table: type[SQLModel], changes: dict[str, int]
) -> None:
    with pytest.raises(IntegrityError):
        await add(company, table, **changes)


async def test_what_is_over_stands_in_nobody_s_way(company: Database) -> None:
    await add(company, tables.Ask, state="nobody")
    await add(company, tables.Ask, topic="start-ups")
    await add(company, tables.Ask, member_id=2)
    await add(company, tables.AskRequest, member_id=2, state="declined")
