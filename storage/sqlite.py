"""SQLite on the event loop itself. A statement takes microseconds; to hand it to a thread and to
wait for the answer, as aiosqlite does, takes many times as long, and longest when there is most
to do."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

LOOK_AGAIN_AFTER = 0.01
BUSY_TIMEOUT_SECONDS = 10
"""How long the write of another process is waited for; meanwhile this one does other things."""


class Connection:
    """What SQLAlchemy's aiosqlite dialect asks of a connection, as far as we need it.

    The driver begins no transaction by itself: its own BEGIN is never immediate.
    """

    def __init__(self, file: str) -> None:
        self._connection = sqlite3.connect(file, timeout=0, isolation_level=None)

    def cursor(self) -> "Cursor":
        """A new cursor."""
        return Cursor(self._connection.cursor())

    async def create_function(
        self, name: str, arguments: int, function: Callable[..., Any], **options: bool
    ) -> None:
        """Give SQL another function: SQLAlchemy brings one for regular expressions."""
        self._connection.create_function(name, arguments, function, **options)

    async def commit(self) -> None:
        """End the transaction."""
        self._connection.commit()

    async def rollback(self) -> None:
        """End the transaction as if it had not been."""
        self._connection.rollback()

    async def close(self) -> None:
        """Close it."""
        self._connection.close()

    def stop(self) -> None:
        """Close it, at once."""
        self._connection.close()


class Cursor:
    """A cursor that waits, without holding up anybody, where the database is busy."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:  # noqa: ANN401 - as the driver has it
        """The columns of the answer; None if there is none."""
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The key of the row that was added last."""
        return self._cursor.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> None:
        """Carry out one statement."""
        await _when_free(lambda: self._cursor.execute(statement, parameters))

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> None:
        """Carry out one statement for each of many rows."""
        await _when_free(lambda: self._cursor.executemany(statement, parameters))

    async def fetchall(self) -> list[Any]:
        """All rows of the answer."""
        return self._cursor.fetchall()

    async def close(self) -> None:
        """Close it."""
        self._cursor.close()


async def connect(file: str) -> Connection:
    """A new connection to that file; raises sqlite3's errors."""
    return Connection(file)


async def _when_free(act: Callable[[], object]) -> None:
    """Only the first statement of a transaction, or of a database, ever finds it busy."""
    loop = asyncio.get_running_loop()
    until = loop.time() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            act()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or loop.time() > until:
                raise
            await asyncio.sleep(LOOK_AGAIN_AFTER)
        else:
            return
