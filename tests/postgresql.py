"""A PostgreSQL server to throw away, started from what is installed."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of ours is made in it, by mkdtemp
NEEDED_BYTES = 1 << 30
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "100",
}


@cache
def installed() -> Path | None:
    """Where PostgreSQL's programs are, the newest first; None if it is not installed."""
    found = (Path(path) for path in [shutil.which("initdb")] if path)
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = sorted(debian, key=lambda file: float(file.parts[-3]), reverse=True)
    return next((file.parent for file in (*newest, *found)), None)


@dataclass(frozen=True)
class Server:
    """A server of our own in a folder of its own, reached by a socket in it. `programs` is where
    PostgreSQL is installed."""

    programs: Path
    folder: Path

    def url(self, database: str) -> str:
        """What an operator would write for that database."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        settings = {**SETTINGS, "unix_socket_directories": self.folder}
        options = " ".join(f"-c {name}={value or chr(39) * 2}" for name, value in settings.items())
        self._control("start", "-w", "-o", options, "-l", str(self.folder / "log"))

    def stop(self) -> None:
        """Stop at once, whoever is connected."""
        self._control("stop", "-m", "immediate")

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """It is stopped during the block, and started again at its end."""
        await asyncio.to_thread(self.stop)
        try:
            yield
        finally:
            await asyncio.to_thread(self.start)

    def make(self) -> None:
        """Make what the server keeps its databases in."""
        options = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale", "C", "--no-sync")
        self._run("initdb", "-D", str(self.folder / "data"), *options)

    def _control(self, *arguments: str) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), *arguments)

    def _run(self, program: str, *arguments: str) -> None:
        """PostgreSQL refuses to run as root, so then it runs as the user that Debian makes."""
        somebody: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []}
        subprocess.run(
            [self.programs / program, *arguments],
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            **(somebody if os.getuid() == 0 else {}),
        )


@contextmanager
def running(programs: Path) -> Iterator[Server]:
    """A new server, gone at the end with all that it kept."""
    folder = Path(mkdtemp(prefix="mentor-", dir=_place()))
    server = Server(programs, folder)
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path | None:
    """In memory where there is room: a database is made from a template in a tenth of the time."""
    has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > NEEDED_BYTES
    return MEMORY if has_room and os.access(MEMORY, os.W_OK) else None
