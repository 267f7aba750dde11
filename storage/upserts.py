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
    return insert_in(dialect(session), entity)


def dialect(session: Writing) -> str:
    """The name of the kind of database that a transaction is in."""
    return session.get_bind().dialect.name


def insert_in(dialect: str, entity: type[SQLModel]) -> "Insert":
    """The same for a kind of database, where a statement is to be made once for all."""
    statement: Insert = import_module(f"sqlalchemy.dialects.{dialect}").insert(
        bulk.table_of(entity)
    )
    return statement
