"""SQLite on the event loop itself. A statement takes microseconds; to hand it to a thread and to
wait for the answer, as aiosqlite does, takes many times as long, and longest when there is most
to do."""

import asyncio
import sqlite3
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, Pool
from sqlalchemy.util import await_only

NAME = "sqlite"
DRIVER = "sqlite+inline"
READS = {"writes": False}
WRITES = {"writes": True}
LONGEST_SECONDS = None
"""A transaction waits for nobody but another process, and for that see below."""

LOOK_AGAIN_AFTER = 0.01
BUSY_TIMEOUT_SECONDS = 10
"""How long the write of another process is waited for; meanwhile this one does other things."""


class Dialect(SQLiteDialect_pysqlite):
    """Python's own driver, for SQLAlchemy's sessions on asyncio (its bare AsyncConnection insists
    on a driver that waits). A connection's own `timeout` has to be 0: it would hold up everybody.
    """

    driver = "inline"
    is_async = True
    has_terminate = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: object) -> type[Pool]:  # noqa: ARG003 - always the same
        """The pool for asyncio."""
        return AsyncAdaptedQueuePool

    def do_execute(
        self,
        cursor: DBAPICursor,
        statement: str,
        parameters: Any,  # noqa: ANN401 - as the driver takes them
        context: object = None,  # noqa: ARG002 - SQLAlchemy gives it
    ) -> None:
        """Carry out one statement."""
        when_free(lambda: cursor.execute(statement, parameters))

    def do_executemany(
        self,
        cursor: DBAPICursor,
        statement: str,
        parameters: Any,  # noqa: ANN401 - as the driver takes them
        context: object = None,  # noqa: ARG002 - SQLAlchemy gives it
    ) -> None:
        """Carry out one statement for each of many rows."""
        when_free(lambda: cursor.executemany(statement, parameters))


def when_free(act: Callable[[], object]) -> None:
    """Do something in the database as soon as no other process stands in the way.

    Only the first statement of a transaction, or on a new connection, ever finds it busy.
    """
    until = monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            act()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > until:
                raise
            await_only(asyncio.sleep(LOOK_AGAIN_AFTER))
        else:
            return


def open_engine(url: str) -> AsyncEngine:
    """An engine for that file."""
    engine = create_async_engine(
        make_url(url).set(drivername=DRIVER),
        connect_args={"timeout": 0, "isolation_level": None},  # waiting and BEGIN are ours
        hide_parameters=True,
    )
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def take_turn_to_migrate(_connection: Connection) -> None:
    """Whoever writes has it already."""


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - of any driver
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",  # with WAL: survives any kill of the process
        "foreign_keys = ON",
        "cache_size = -200",  # kB of each connection; the operating system keeps the file, too
    ):
        when_free(partial(connection.execute, f"PRAGMA {pragma}"))


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


registry.register("sqlite.inline", __name__, Dialect.__name__)
