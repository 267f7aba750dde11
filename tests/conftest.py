"""How hard Hypothesis tries (little, and in CI always the same), and a database for each test."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import postgresql
from tests.databases import SQLITE, WHERE, Cluster, newest, url_of
from tests.statements import compile_once

settings.register_profile(
    "fast",
    max_examples=40,
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("fast")


def pytest_configure() -> None:
    """Every test has a database of its own, and all of them say the same to it."""
    compile_once()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, or one worker would go on alone at the end. The order is
    random all the same."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """All that was loaded for three thousand tests stays: nobody looks at it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server: yours, else one to throw away."""
    if url := os.environ.get(WHERE):
        yours = Cluster(url, None)
        yield yours
        asyncio.run(yours.drop_template())
        return
    programs = postgresql.installed()
    if programs is None:
        pytest.skip(f"no PostgreSQL: neither installed, nor {WHERE} set")
    with postgresql.running(programs) as server:
        yield Cluster(server.url("postgres"), server)


@pytest.fixture
def server(cluster: Cluster) -> postgresql.Server:
    """The server, to be stopped and started."""
    if cluster.server is None:
        pytest.skip(f"{WHERE} is set: that server is not stopped")
    return cluster.server


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of database: SQLite, unless a test says `on_both` or `on_postgresql`."""
    kind: str = getattr(request, "param", SQLITE)
    return kind


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where SQLite keeps its database."""
    return tmp_path / "mentor.db"


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest) -> str:
    """The address of a database of its own in the newest shape: a file, or one on the server."""
    address: str = request.getfixturevalue(f"{kind}_url")
    return address


@pytest.fixture
def empty_url(kind: str, request: pytest.FixtureRequest, file: Path) -> str:
    """The same, before anything has been made in it: a file that is not there yet, for one."""
    if kind == SQLITE:
        return url_of(file)
    address: str = request.getfixturevalue("empty_postgresql_url")
    return address


@pytest.fixture
def sqlite_url(file: Path) -> str:
    """The address of a copy of the newest shape."""
    file.write_bytes(newest())
    return url_of(file)


@pytest.fixture
async def postgresql_url(cluster: Cluster) -> AsyncIterator[str]:
    """The address of a copy of the newest shape."""
    async with cluster.database() as url:
        yield url


@pytest.fixture
async def empty_postgresql_url(cluster: Cluster) -> AsyncIterator[str]:
    """The address of a new database."""
    async with cluster.database(is_empty=True) as url:
        yield url
