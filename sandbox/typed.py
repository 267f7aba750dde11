"""What people type, as Slack's own client sends it: names become mentions, the rest is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

_LINK = r"https?://[^\s<>]+[^\s<>.,;:!?)]"
_BROADCAST = r"(?<!\w)@(?:here|channel|everyone)\b"


class Piece(Enum):
    """The kinds of text in a line."""

    TEXT = auto()
    USER = auto()
    CHANNEL = auto()
    LINK = auto()
    BROADCAST = auto()


@dataclass(frozen=True)
class Typed:
    """A part of what was typed; `target` is the id of the user or channel that it names."""

    kind: Piece
    raw: str
    target: str = ""


@dataclass(frozen=True)
class Names:
    """The names that can be mentioned: `@Giulia Rossi` and `#general`, to ids.

    `hidden` are the ids of channels whose names commands do not tell (private ones).
    """

    users: Mapping[str, str]
    channels: Mapping[str, str]
    hidden: frozenset[str] = frozenset()


def read(text: str, names: Names) -> tuple[Typed, ...]:
    """Split what was typed; of several names that fit, the longest counts."""
    pattern = re.compile(
        f"(?P<link>{_LINK})|(?P<broadcast>{_BROADCAST})"
        f"|(?<!\\w)@(?P<user>{_any_of(names.users)})|(?<!\\w)#(?P<channel>{_any_of(names.channels)})"
    )
    pieces, end = [], 0
    for match in pattern.finditer(text):
        pieces += [Typed(Piece.TEXT, text[end : match.start()]), _typed(match, names)]
        end = match.end()
    pieces.append(Typed(Piece.TEXT, text[end:]))
    return tuple(piece for piece in pieces if piece.raw)


def as_message(pieces: Iterable[Typed]) -> str:
    """The text of a message: escaped, with mentions by id and links in angle brackets."""
    return "".join(_message_text(piece) for piece in pieces)


def as_command(pieces: Iterable[Typed], names: Names, *, should_escape: bool) -> str:
    """The text of a slash command; raw unless the manifest says `should_escape`."""
    if not should_escape:
        return "".join(piece.raw for piece in pieces)
    return "".join(_command_text(piece, names) for piece in pieces)


def as_rich_text(pieces: Iterable[Typed]) -> dict[str, Any]:
    """The rich_text block that comes with what a person writes."""
    elements = [_rich_element(piece) for piece in pieces]
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "elements": [section]}


def escaped(text: str) -> str:
    """Slack's escape of its three control characters."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _any_of(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    alternatives = "|".join(re.escape(name) for name in longest_first) or "(?!)"
    return f"(?:{alternatives})(?!\\w)"


def _typed(match: re.Match[str], names: Names) -> Typed:
    raw = match[0]
    if match["user"]:
        return Typed(Piece.USER, raw, names.users[match["user"]])
    if match["channel"]:
        return Typed(Piece.CHANNEL, raw, names.channels[match["channel"]])
    return Typed(Piece.LINK if match["link"] else Piece.BROADCAST, raw)


def _message_text(piece: Typed) -> str:
    match piece.kind:
        case Piece.USER:
            return f"<@{piece.target}>"
        case Piece.CHANNEL:
            return f"<#{piece.target}|{piece.raw.removeprefix('#')}>"
        case Piece.BROADCAST:
            return f"<!{piece.raw.removeprefix('@')}>"
        case Piece.LINK:
            return f"<{escaped(piece.raw)}>"
        case Piece.TEXT:
            return escaped(piece.raw)


def _command_text(piece: Typed, names: Names) -> str:
    if piece.target in names.hidden:
        return f"<#{piece.target}|>"
    return _message_text(piece)


def _rich_element(piece: Typed) -> dict[str, Any]:
    match piece.kind:
        case Piece.USER:
            return {"type": "user", "user_id": piece.target}
        case Piece.CHANNEL:
            return {"type": "channel", "channel_id": piece.target}
        case Piece.BROADCAST:
            return {"type": "broadcast", "range": piece.raw.removeprefix("@")}
        case Piece.LINK:
            return {"type": "link", "url": piece.raw}
        case Piece.TEXT:
            return {"type": "text", "text": piece.raw}
