"""The checks of whole messages and views: each block by itself, then all of them together."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Literal

from sandbox.blocks.layouts import BLOCKS, Surface
from sandbox.blocks.objects import ID, PLAIN, text
from sandbox.blocks.rules import Json, Problem, Rule, Shape, array, boolean, string, tagged
from sandbox.blocks.walk import Block, elements_of, every_block

MOST_VIEW_BYTES = 250_000
_MOST_MARKDOWN = 12_000
_MOST_IN_TABLES = 10_000

Found = list[tuple[str, Block]]


def check_message_blocks(blocks: Json) -> tuple[Problem, ...]:
    """Why Slack would refuse these blocks in a message; nothing if it would take them.

    An empty list is right: it means a message without blocks. Pointers start with `/blocks`.
    """
    return tuple(_blocks_rule(Surface.MESSAGE, least=0)(blocks, "/blocks"))


def check_view(view: Json, expected: Literal["modal", "home"] | None = None) -> tuple[Problem, ...]:
    """Why Slack would refuse this view; nothing if it would take it.

    With `expected` a view of the other type is refused too: views.open takes only a modal,
    views.publish only a home. Pointers start with `/view`. The size in bytes is not looked at:
    see `is_too_large`.
    """
    allowed = {kind: rule for kind, rule in _VIEWS.items() if expected in (None, kind)}
    return tuple(tagged(allowed)(view, "/view"))


def is_too_large(view: Json) -> bool:
    """Whether the view is beyond the 250 kB that Slack takes (`view_too_large`)."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > MOST_VIEW_BYTES


def _blocks_rule(surface: Surface, *, least: int) -> Rule:
    one_by_one = array(tagged(BLOCKS[surface]), least, surface.most_blocks)

    def check(blocks: Json, at: str) -> Iterator[Problem]:
        problems = tuple(one_by_one(blocks, at))
        yield from problems
        if not problems:
            found = list(every_block(blocks, at))
            for together in _TOGETHER[surface]:
                yield from together(found)

    return check


def _unique_block_ids(found: Found) -> Iterator[Problem]:
    yield from _repeated("block_id", found)


def _unique_action_ids(found: Found) -> Iterator[Problem]:
    for at, block in found:
        yield from _repeated("action_id", [(at + at_, each) for at_, each in elements_of(block)])


def _repeated(name: str, places: Found) -> Iterator[Problem]:
    seen: set[str] = set()
    for at, item in places:
        if item.get(name) in seen:
            yield Problem(f"{at}/{name}", f"`{name}` {item[name]} already exists")
        if name in item:
            seen.add(item[name])


def _one_focus(found: Found) -> Iterator[Problem]:
    focused = [
        f"{at}{inner}/focus_on_load"
        for at, block in found
        for inner, element in elements_of(block)
        if element.get("focus_on_load")
    ]
    for at in focused[1:]:
        yield Problem(at, "only one element can have focus_on_load")


def _no_files_at_home(found: Found) -> Iterator[Problem]:
    for at, block in found:
        for inner, element in elements_of(block):
            if element["type"] == "file_input":
                yield Problem(f"{at}{inner}/type", "unsupported type: file_input")


def _markdown_together(found: Found) -> Iterator[Problem]:
    total = sum(len(block["text"]) for _, block in found if block["type"] == "markdown")
    if total > _MOST_MARKDOWN:
        yield Problem("/blocks", f"markdown must be less than {_MOST_MARKDOWN + 1} characters")


def _tables_together(found: Found) -> Iterator[Problem]:
    rows = [row for _, block in found for row in block.get("rows", ())]
    if sum(_letters(row) for row in rows) > _MOST_IN_TABLES:
        yield Problem("/blocks", f"tables must be less than {_MOST_IN_TABLES + 1} characters")


def _letters(value: Json) -> int:
    """The characters in all `text` properties, at any depth."""
    if isinstance(value, list):
        return sum(_letters(item) for item in value)
    if isinstance(value, dict):
        own = len(value["text"]) if isinstance(value.get("text"), str) else 0
        return own + sum(_letters(item) for name, item in value.items() if name != "text")
    return 0


_EVERYWHERE = (_unique_block_ids, _unique_action_ids, _one_focus)
_TOGETHER: dict[Surface, tuple[Callable[[Found], Iterator[Problem]], ...]] = {
    Surface.MESSAGE: (*_EVERYWHERE, _markdown_together, _tables_together),
    Surface.MODAL: _EVERYWHERE,
    Surface.HOME: (*_EVERYWHERE, _no_files_at_home),
}


def _submit_with_inputs(view: dict[str, Any], at: str) -> Iterator[Problem]:
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        yield Problem(at, "missing required field: submit (a modal with an input block)")


_ANY_VIEW = {"callback_id": ID, "external_id": ID, "private_metadata": string(0, 3000)}
_SHORT = text(24, PLAIN)
_VIEWS: dict[str, Rule] = {
    "modal": Shape(
        {"title": _SHORT, "blocks": _blocks_rule(Surface.MODAL, least=1)},
        {
            **_ANY_VIEW,
            "submit": _SHORT,
            "close": _SHORT,
            **dict.fromkeys(("clear_on_close", "notify_on_close", "submit_disabled"), boolean),
        },
        (_submit_with_inputs,),
    ),
    "home": Shape({"blocks": _blocks_rule(Surface.HOME, least=1)}, _ANY_VIEW),
}
