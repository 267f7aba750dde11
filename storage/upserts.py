"""Rows that may be there already, in the words of whichever database it is."""

from importlib import import_module
from typing import TYPE_CHECKING

from sqlmodel import SQLModel

from storage import bulk
from storage.database import Writing

if TYPE_CHECKING:
    from sqlalchemy.dialects.sqlite import Insert


def insert(session: Writing, entity: type[SQLModel]) -> "Insert":
    """An INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, which SQLAlchemy has for
    each database apart; they mean the same."""
    dialect = import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}")
    statement: Insert = dialect.insert(bulk.table_of(entity))
    return statement
