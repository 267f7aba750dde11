"""What SQLAlchemy has made of a statement for one database, it need not make again for the next.

A bot has one database, and compiles each of its statements once. Here every test has a database of
its own, and would spend a fifth of its time on compiling what the test before it has compiled.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.ext.asyncio import AsyncEngine

from storage import postgresql, sqlite


def compile_once() -> None:
    """From now on the databases of one kind share what was compiled for any of them."""
    sqlite.open_engine = _Sharing(sqlite.open_engine)
    postgresql.open_engine = _Sharing(postgresql.open_engine)


class _Sharing:
    """Opens engines with the dialect of the first one that has been connected: what is compiled
    belongs to a dialect."""

    def __init__(self, open_engine: Callable[[str], AsyncEngine]) -> None:
        self._open_engine = open_engine
        self._first: Engine | None = None
        self._compiled: dict[Any, Any] = {}

    def __call__(self, url: str) -> AsyncEngine:
        engine = self._open_engine(url)
        engine.sync_engine._compiled_cache = self._compiled
        if self._first:
            _exchange_dialect(engine.sync_engine, self._first)
        else:
            event.listen(
                engine.sync_engine, "connect", lambda *_: self._connected(engine), once=True
            )
        return engine

    def _connected(self, engine: AsyncEngine) -> None:
        self._first = self._first or engine.sync_engine


def _exchange_dialect(engine: Engine, first: Engine) -> None:
    """The first has asked its server already what there is to know."""
    engine.dialect.initialize = _already_known  # type: ignore[method-assign]
    engine.dialect = engine.pool._dialect = first.dialect


def _already_known(connection: Connection) -> None:
    """Nothing is asked again."""
