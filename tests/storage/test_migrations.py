"""From an empty file to the newest shape, which is the shape that the tables describe."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from bot.domain.programmes import Surplus
from bot.domain.sitting_out import SittingOutReason
from storage import (
    enrolments,
    pairings,
    postgresql,
    programmes,
    sending,
    sitting_out,
    sqlite,
    starters,
)
from storage.database import Database, is_sqlite, newest_revision
from tests.databases import on_sqlite, opened
from tests.storage.rows import settle

OF_THE_FIRST_RELEASE = """
INSERT INTO workspace VALUES (1, 'T0AURORA', 'U0BOT', '2026-11-20 09:00:00');
INSERT INTO programme VALUES
    (1, 1, 'coffee', 0, '10:00:00', 'Europe/Rome', 1, 'career-stages', 'en', 5, NULL, NULL);
INSERT INTO member VALUES (1, 1, 'U0EMMA', 'en', 'UTC', 0, NULL,
    '2026-11-20 09:00:00', '2026-11-20 09:00:00', NULL, NULL);
INSERT INTO member VALUES (2, 1, 'U0JONAS', 'en', 'UTC', 0, NULL,
    '2026-11-20 09:00:00', '2026-11-20 09:00:00', NULL, NULL);
INSERT INTO round VALUES (1, 1, 1, 'open', '2026-11-23 09:00:00', '2026-11-30 09:00:00', 1);
INSERT INTO pairing VALUES (1, 1, 1, 'short-video');
INSERT INTO seat VALUES (1, 1, 1, 1, 'mentor');
INSERT INTO feedback (pairing_id, member_id, workspace_id, met, given_at, edited_at) VALUES
    (1, 1, 1, true, '2026-11-24 09:00:00', '2026-11-24 09:00:00');
INSERT INTO sitting_out VALUES (1, 2, 1, 'nobody-left');
INSERT INTO delivery (workspace_id, kind, subject_id, slack_id, key, state, due_at, attempts,
    attempted_at, conversation) VALUES
    (1, 'introduction', 1, '', 'a-key', 'sending', '2026-11-23 09:00:00', 1,
    '2026-11-23 09:00:00', 'G0BOTH')
"""

ITS_MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
async def engine(empty_url: str) -> AsyncIterator[AsyncEngine]:
    """A second, independent look at a database in which nothing is."""
    engine = (sqlite if is_sqlite(empty_url) else postgresql).open_engine(empty_url)
    yield engine
    await engine.dispose()


@pytest.fixture
async def migrated(empty_url: str) -> AsyncIterator[Database]:
    """The same database, brought up to date."""
    database = Database(empty_url)
    await database.migrate()
    yield database
    await database.close()


async def test_an_empty_database_gets_the_newest_shape(empty_url: str) -> None:
    database = Database(empty_url)
    assert await database.check() == ""
    await database.migrate()
    assert await database.check() == newest_revision()
    await database.close()


@on_sqlite
async def test_migrating_again_does_nothing(url: str, file: Path) -> None:
    """Not a byte of the file changes."""
    async with opened(url) as database:
        await settle(database)
    before = _bytes(file)
    async with opened(url) as database:
        await database.migrate()
    assert _bytes(file) == before


async def test_of_two_who_migrate_at_once_one_does_it(empty_url: str) -> None:
    """And the other finds it done."""
    both = [Database(empty_url) for _ in range(2)]
    await asyncio.gather(*(each.migrate() for each in both))
    assert [await each.check() for each in both] == [newest_revision()] * 2
    for each in both:
        await each.close()


def test_the_files_of_migrations_are_named_in_their_order() -> None:
    """The newest name is the head; there is one head only."""
    scripts = ScriptDirectory(str(resources.files("storage") / "migrations"))
    assert scripts.get_heads() == [newest_revision()]
    ordered = [script.revision for script in scripts.walk_revisions()]
    assert ordered == sorted(ordered, reverse=True)


@pytest.mark.usefixtures("migrated")
async def test_alembic_finds_no_difference_between_migrations_and_tables(
    engine: AsyncEngine,
) -> None:
    assert await _look(engine, _differences) == []


@pytest.mark.usefixtures("migrated")
async def test_migrations_and_tables_agree_on_every_constraint(engine: AsyncEngine) -> None:
    """Alembic's comparison knows nothing of checks, nor of names."""
    as_migrated = await _look(engine, _constraints)
    await _look(engine, SQLModel.metadata.drop_all)
    await _look(engine, SQLModel.metadata.create_all)
    assert as_migrated == await _look(engine, _constraints)


async def test_a_company_of_the_first_release_goes_on(empty_url: str, engine: AsyncEngine) -> None:
    """Its programme plans as before, by the defaults, for all who had joined; of its pairings no
    reasons were kept. What may have been sent then is settled now."""
    await _look(engine, _first_release)
    db = Database(empty_url)
    await db.migrate()
    async with db.read() as session:
        programme = await programmes.get(session, 1)
        pairing = await pairings.get(session, 1)
        reason = await sitting_out.reason(session, 1, 2)
        shown = await starters.shown(session, 1)
        taking_part = await enrolments.joined(session, 1)
        unheard = await sending.unheard_of(session, 1, since=ITS_MONDAY, besides=())
    await db.close()
    assert (programme.surplus, programme.gap, programme.cooldown, programme.cap) == (
        *(Surplus.PEERS, 1, 12, 3),
    )
    assert (programme.country, programme.closed_days) == (None, ())
    assert [(seat.member.slack_id, seat.met) for seat in pairing.seats] == [("U0EMMA", True)]
    assert (pairing.topic, pairing.because) == ("short-video", None)
    assert reason is SittingOutReason.NOBODY_LEFT
    assert shown == ["short-video-mentor-first-1", "short-video-mentee-first-1"]
    assert [each.conversation for each in unheard] == ["G0BOTH"]
    assert [member.slack_id for member in taking_part] == ["U0EMMA", "U0JONAS"]


@pytest.mark.usefixtures("migrated")
async def test_migrations_can_be_taken_back(engine: AsyncEngine) -> None:
    """Each one, down to nothing."""
    await _look(engine, lambda connection: command.downgrade(_config(connection), "base"))
    names = await _look(engine, lambda connection: inspect(connection).get_table_names())
    assert names == ["alembic_version"]


async def _look(engine: AsyncEngine, at: Callable[[Connection], Any]) -> Any:  # noqa: ANN401
    writing = engine.execution_options(**sqlite.WRITES)
    async with writing.connect() as connection:
        found = await connection.run_sync(at)
        await connection.commit()
    return found


def _differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    return list(compare_metadata(context, SQLModel.metadata))


def _first_release(connection: Connection) -> None:
    command.upgrade(_config(connection), "0001")
    for statement in OF_THE_FIRST_RELEASE.split(";"):
        connection.exec_driver_sql(statement)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(resources.files("storage") / "migrations"))
    config.attributes["connection"] = connection
    return config


def _bytes(file: Path) -> bytes:
    return file.read_bytes()


def _constraints(connection: Connection) -> dict[str, list[Any]]:
    found = inspect(connection)
    return {
        table: [
            found.get_pk_constraint(table),
            *_sorted(found.get_check_constraints(table)),
            *_sorted(found.get_unique_constraints(table)),
            *_sorted(found.get_foreign_keys(table)),
            *map(_described, _sorted(found.get_indexes(table))),
        ]
        for table in SQLModel.metadata.tables
    }


def _described(index: Any) -> Any:  # noqa: ANN401
    """With the condition of a partial one as words, which can be compared."""
    options = {name: str(value) for name, value in index.pop("dialect_options", {}).items()}
    return index | {"options": options}


def _sorted(constraints: list[Any]) -> list[Any]:
    return sorted(constraints, key=lambda constraint: str(constraint["name"]))
