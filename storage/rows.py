"""What every row has."""

from typing import Protocol


class HasId(Protocol):
    """A row with a primary key of its own."""

    id: int | None


def identity(row: HasId) -> int:
    """The id of a row that was read or flushed."""
    assert row.id is not None  # noqa: S101 - a new row has its id after a flush
    return row.id
