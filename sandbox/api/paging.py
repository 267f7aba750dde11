"""Pages and cursors."""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sandbox.errors import Refused

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some of the items, and the cursor of the next page (empty on the last one)."""

    items: Sequence[T]
    next_cursor: str

    @property
    def metadata(self) -> dict[str, Any]:
        """The `response_metadata` of the answer."""
        return {"next_cursor": self.next_cursor}


def page(items: Sequence[T], key: Callable[[T], str], *, limit: int, cursor: str | None) -> Page[T]:
    """The items from the cursor's place on; `key` names an item for cursors.

    Filter afterwards what should not be shown: like Slack's, a page may then hold fewer items
    than asked for, even none, without being the last. Refuses `invalid_cursor`.
    """
    start = _place(items, key, cursor) if cursor else 0
    shown = items[start : start + limit]
    rest = items[start + limit : start + limit + 1]
    return Page(shown, encode(key(rest[0])) if rest else "")


def encode(name: str) -> str:
    """A cursor; it always ends in `=`, which has to survive a URL."""
    raw = name.encode()
    return base64.b64encode(raw if len(raw) % 3 else raw + b":").decode()


def decode(cursor: str) -> str:
    """The name in a cursor; refuses `invalid_cursor`."""
    try:
        return base64.b64decode(cursor, validate=True).decode().rstrip(":")
    except ValueError:
        raise Refused("invalid_cursor") from None


def _place(items: Sequence[T], key: Callable[[T], str], cursor: str) -> int:
    name = decode(cursor)
    for place, item in enumerate(items):
        if key(item) == name:
            return place
    raise Refused("invalid_cursor")
