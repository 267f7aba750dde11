"""The databases that the bot is broken on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory

from tests import postgresql
from tests.databases import Cluster, url_of


class Kind(Enum):
    """The value is what people call it."""

    SQLITE = "SQLite"
    POSTGRESQL = "PostgreSQL"


@asynccontextmanager
async def new(kind: Kind) -> AsyncIterator[str]:
    """The address of an empty database, which is gone at the end.

    Raises FileNotFoundError where PostgreSQL is not installed.
    """
    if kind is Kind.SQLITE:
        with TemporaryDirectory() as folder:
            yield url_of(Path(folder) / "mentor.db")
        return
    if (programs := postgresql.installed()) is None:
        raise FileNotFoundError("PostgreSQL is not installed")
    with postgresql.running(programs) as server:
        async with Cluster(server.url("postgres"), server).database(is_empty=True) as url:
            yield url
