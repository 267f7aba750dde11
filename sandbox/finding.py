"""Finds what can be used on a message, a modal or a Home by the words that a person reads there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import category

Json = dict[str, Any]
_UNREAD = frozenset({"So", "Sk", "Cf"})
"""Unicode categories of pictures and of invisible characters."""
_MARKUP = re.compile(r"[*_~`]|:[a-z0-9_+-]+:")
PRESSED = frozenset({"button", "overflow", "workflow_button"})
"""What one presses; everything else one fills in."""


@dataclass(frozen=True)
class Element:
    """An interactive element, the `names` a person may call it by, and the text it stands `beside`.

    The names are its own text or placeholder, the label of its input, the text of its section.
    """

    block_id: str
    action_id: str
    names: tuple[str, ...]
    beside: str
    raw: Json

    @property
    def type(self) -> str:
        """The Block Kit type, such as `button` or `static_select`."""
        return str(self.raw["type"])

    @property
    def options(self) -> tuple[Json, ...]:
        """The options that it offers, those in groups included."""
        grouped = (
            option for group in self.raw.get("option_groups", ()) for option in group["options"]
        )
        return (*self.raw.get("options", ()), *grouped)

    def option(self, words: str) -> Json | None:
        """The option that reads like `words`, exactly rather than in part."""
        return _best(self.options, words, lambda option: (option["text"]["text"],))


def elements(blocks: Iterable[Json]) -> Iterator[Element]:
    """Every interactive element, from top to bottom."""
    beside = ""
    for block in blocks:
        beside = _text_of(block) or beside
        for raw in _interactive(block):
            names = (*_own_names(raw), *_block_names(block))
            yield Element(block["block_id"], raw.get("action_id", ""), names, beside, raw)


def find(candidates: Iterable[Element], words: str, *, beside: str | None = None) -> Element | None:
    """The first element called `words`, exactly rather than in part; `beside` narrows it down."""
    near = [each for each in candidates if beside is None or fits(each.beside, beside)]
    return _best(near, words, lambda element: element.names)


def fits(text: str, words: str) -> bool:
    """True when a reader finds `words` in `text`; marks, emoji, case and spaces don't count."""
    return plain(words) in plain(text)


def plain(text: str) -> str:
    """A text as it is compared."""
    readable = (c for c in _MARKUP.sub("", text) if category(c) not in _UNREAD and c != "\ufe0f")
    return " ".join("".join(readable).casefold().split())


def _best(things: Iterable[Any], words: str, names: Callable[[Any], Iterable[str]]) -> Any | None:  # noqa: ANN401
    known = tuple(things)
    exact = (thing for thing in known if plain(words) in map(plain, names(thing)))
    partial = (thing for thing in known if any(fits(name, words) for name in names(thing)))
    return next(exact, None) or next(partial, None)


def _interactive(block: Json) -> Iterator[Json]:
    inside = (block.get("accessory"), block.get("element"), *block.get("elements", ()))
    return (each for each in inside if each and "action_id" in each)


def _own_names(raw: Json) -> Iterator[str]:
    for key in ("text", "placeholder"):
        if isinstance(raw.get(key), dict):
            yield raw[key]["text"]
    if raw.get("accessibility_label"):
        yield raw["accessibility_label"]
    if raw["type"] == "overflow":
        yield from (option["text"]["text"] for option in raw["options"])


def _block_names(block: Json) -> Iterator[str]:
    named = block.get("label") or (block.get("accessory") and block.get("text"))
    if named:
        yield named["text"]


def _text_of(block: Json) -> str:
    texts = (block.get("text"), block.get("label"), *block.get("fields", ()))
    return " ".join(text["text"] for text in texts if isinstance(text, dict))
