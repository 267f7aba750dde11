"""PostgreSQL, through asyncpg. It is loaded only where the address asks for it.

asyncpg reads the address itself, so that all of `postgresql://` works as it does elsewhere:
several hosts, `?sslmode=require`, sockets, the PG… variables, the password file.
"""

from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel import SQLModel

from storage.errors import CannotOpen

READS = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
WRITES = {"isolation_level": "READ COMMITTED"}
LONGEST_SECONDS = 30
"""What a transaction may take, with all its waiting, unless it says how long: short for a person
who waits for a server that has vanished without a word."""

CONNECT_SECONDS = 5
_POOL = {"pool_size": 5, "max_overflow": 10, "pool_timeout": 10, "pool_recycle": 600}
_SERVER_SETTINGS = {
    "application_name": "reverse-mentor",
    "idle_in_transaction_session_timeout": "60s",  # of a bot that has frozen: frees its locks
}
_MIGRATING = 4_217_620_001
"""The number of the advisory lock; any, as long as it stays the same."""


def open_engine(url: str) -> AsyncEngine:
    """An engine for that address; raises CannotOpen without the driver."""
    try:
        engine = create_async_engine(
            "postgresql+asyncpg://", async_creator=_Connecting(url), hide_parameters=True, **_POOL
        )
    except ModuleNotFoundError as missing:
        raise CannotOpen(
            f"PostgreSQL needs {missing.name}, which is not installed: pip install '.[postgres]'"
        ) from missing
    event.listen(engine.sync_engine, "checkout", _refuse_closed)
    _make_indexes_partial()
    return engine


def _make_indexes_partial() -> None:
    """As the tables say it of SQLite's. To say it there of both would load SQLAlchemy's part for
    PostgreSQL, 2 MB, for everybody who has none."""
    for table in SQLModel.metadata.tables.values():
        for index in table.indexes:
            if (where := index.dialect_kwargs.get("sqlite_where")) is not None:
                index.dialect_kwargs["postgresql_where"] = where


def take_turn_to_migrate(connection: Connection) -> None:
    """Of several bots that start at once, one migrates; the others wait, and find it done."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})


class _Connecting:
    """Makes connections to an address; raises CannotOpen if there is none to be had."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def __call__(self) -> Any:  # noqa: ANN401 - asyncpg has no types
        import asyncpg

        try:
            return await asyncpg.connect(
                self._url, timeout=CONNECT_SECONDS, server_settings=_SERVER_SETTINGS
            )
        except TimeoutError as error:
            raise CannotOpen(f"no answer within {CONNECT_SECONDS} seconds") from error
        except ValueError:  # it would quote from the address, in which there may be a password
            raise CannotOpen(
                "the address is not understood; special characters in a password are written as "
                "in %40 for @"
            ) from None
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise CannotOpen(str(error)) from error


def _refuse_closed(connection: Any, _record: object, _proxy: object) -> None:  # noqa: ANN401
    """asyncpg notices when the server goes away: no need to ask each time whether it is there."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError
