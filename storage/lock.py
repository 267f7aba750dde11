"""One bot per SQLite file. The operating system keeps the lock, so that a kill releases it.

PostgreSQL needs none: what must happen once is kept by its constraints and row locks, and which of
several bots sends by `storage.leases`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.engine import make_url

from storage.database import is_sqlite
from storage.errors import CannotOpen


class InUse(Exception):
    """Another bot is at work on this database."""


@contextmanager
def only_bot(url: str) -> Iterator[None]:
    """Nobody else's bot works on the database during the block.

    Raises InUse if one does, and CannotOpen if the file's folder cannot be written to. Reading it,
    copying it and `reverse-mentor doctor` need no lock.
    """
    if not is_sqlite(url):
        yield
        return
    file = Path(make_url(url).database or "").resolve()  # by whatever name it is reached
    if not file.parent.is_dir():  # the library would make it, for a path that was mistyped
        raise CannotOpen(f"there is no folder {file.parent}")
    lock = FileLock(f"{file}.lock")
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise InUse from error
    except OSError as error:
        raise CannotOpen(str(error.strerror)) from error
    try:
        yield
    finally:
        lock.release()
