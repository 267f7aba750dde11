"""What every row has, and how rows are read."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Executable, GenerativeSelect, Row

AnyRow = Row[*tuple[Any, ...]]
Rows = Sequence[AnyRow]
Columns = tuple[Any, ...]
SomeSelect = TypeVar("SomeSelect", bound=GenerativeSelect)


class HasId(Protocol):
    """A row with a primary key of its own."""

    id: int | None


def identity(row: HasId) -> int:
    """The id of a row that was read or flushed."""
    assert row.id is not None  # noqa: S101 - a new row has its id after a flush
    return row.id


class Reading(Protocol):
    """A transaction that can be asked, whether it also writes or not."""

    async def rows(self, statement: Executable, **named: object) -> Rows:
        """All that the statement finds, with these values for its bound parameters."""
        ...


def held(statement: SomeSelect) -> SomeSelect:
    """The same, of rows that nobody else changes until the transaction ends; others may read them,
    and add rows that refer to them. With SQLite, whoever writes is alone anyway."""
    return statement.with_for_update(key_share=True)


async def first(reading: Reading, statement: Executable, **named: object) -> Any:  # noqa: ANN401
    """The first value in the first row that the statement finds; None if it finds none."""
    return next((row[0] for row in await reading.rows(statement, **named)), None)
