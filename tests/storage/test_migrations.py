"""From an empty file to the newest shape, which is the shape that the tables describe."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 - fills the metadata
from bot.domain.programmes import Surplus
from bot.domain.rounds import SittingOutReason
from storage import programmes, rounds
from storage.database import Database, newest_revision
from tests.databases import migrated, url_of
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
INSERT INTO sitting_out VALUES (1, 2, 1, 'nobody-left')
"""


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    """A second, independent look at the file."""
    engine = create_engine(url_of(file))
    yield engine
    engine.dispose()


async def test_an_empty_database_gets_the_newest_shape(file: Path) -> None:
    database = Database(url_of(file))
    assert await database.check() == ""
    await database.migrate()
    assert await database.check() == newest_revision()
    await database.close()


async def test_migrating_again_does_nothing(file: Path) -> None:
    """Not a byte of the file changes."""
    async with migrated(file) as database:
        await settle(database)
    before = _bytes(file)
    async with migrated(file):
        pass
    assert _bytes(file) == before


def test_the_files_of_migrations_are_named_in_their_order() -> None:
    """The newest name is the head; there is one head only."""
    scripts = ScriptDirectory(str(resources.files("storage") / "migrations"))
    assert scripts.get_heads() == [newest_revision()]
    ordered = [script.revision for script in scripts.walk_revisions()]
    assert ordered == sorted(ordered, reverse=True)


@pytest.mark.usefixtures("db")
def test_alembic_finds_no_difference_between_migrations_and_tables(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, SQLModel.metadata) == []


@pytest.mark.usefixtures("db")
def test_migrations_and_tables_agree_on_every_constraint(engine: Engine) -> None:
    """Alembic's comparison knows nothing of checks, nor of names."""
    described = create_engine("sqlite://")
    SQLModel.metadata.create_all(described)
    with engine.connect() as migrated_one, described.connect() as described_one:
        assert _constraints(migrated_one) == _constraints(described_one)
    described.dispose()


async def test_a_company_of_the_first_release_goes_on(file: Path, engine: Engine) -> None:
    """Its programme plans as before, by the defaults; of its pairings no reasons were kept."""
    with engine.begin() as connection:
        command.upgrade(_config(connection), "0001")
        for statement in OF_THE_FIRST_RELEASE.split(";"):
            connection.exec_driver_sql(statement)
    async with migrated(file) as db, db.read() as session:
        programme = await programmes.get(session, 1)
        pairing = await rounds.pairing(session, 1)
        reason = await rounds.sitting_out(session, 1, 2)
    assert (programme.surplus, programme.gap, programme.cooldown, programme.cap) == (
        *(Surplus.PEERS, 1, 12, 3),
    )
    assert (programme.country, programme.closed_days) == (None, ())
    assert [seat.member.slack_id for seat in pairing.seats] == ["U0EMMA"]
    assert (pairing.topic, pairing.because) == ("short-video", None)
    assert reason is SittingOutReason.NOBODY_LEFT


@pytest.mark.usefixtures("db")
def test_migrations_can_be_taken_back(engine: Engine) -> None:
    """Each one, down to nothing."""
    with engine.begin() as connection:
        command.downgrade(_config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]


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
            *_sorted(found.get_indexes(table)),
        ]
        for table in SQLModel.metadata.tables
    }


def _sorted(constraints: list[Any]) -> list[Any]:
    return sorted(constraints, key=lambda constraint: str(constraint["name"]))
