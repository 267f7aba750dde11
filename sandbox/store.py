"""The workspace on disk: one SQLite table of entities, written through on each change."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")

_SCHEMA = """
    create table if not exists entities (
        kind text not null, id text not null, json text not null, primary key (kind, id)
    )
"""
_UPSERT = """
    insert into entities (kind, id, json) values (?, ?, ?)
    on conflict (kind, id) do update set json = excluded.json
"""


class Store:
    """Entities by kind and id. Without a path it lives in memory and dies with the process."""

    def __init__(self, path: Path | None = None) -> None:
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None)
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        self._db.execute(_SCHEMA)

    def put(self, kind: str, entity_id: str, entity: object) -> None:
        """Keep `entity`, instead of an earlier one with the same kind and id."""
        json = _adapter(type(entity)).dump_json(entity).decode()
        self._db.execute(_UPSERT, (kind, entity_id, json))

    def remove(self, kind: str, entity_id: str) -> None:
        """Forget one entity, if it is there."""
        self._db.execute("delete from entities where kind = ? and id = ?", (kind, entity_id))

    def load(self, kind: str, entity_type: type[T]) -> Iterator[tuple[str, T]]:
        """Every (id, entity) of a kind, in the order in which they were first kept."""
        rows = self._db.execute(
            "select id, json from entities where kind = ? order by rowid", (kind,)
        )
        for entity_id, json in rows:
            yield entity_id, _adapter(entity_type).validate_json(json)

    def clear(self) -> None:
        """Forget everything."""
        self._db.execute("delete from entities")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _adapter(entity_type: type[T]) -> TypeAdapter[T]:
    if entity_type not in _adapters:
        _adapters[entity_type] = TypeAdapter(entity_type)
    return _adapters[entity_type]


_adapters: dict[type, TypeAdapter[Any]] = {}
