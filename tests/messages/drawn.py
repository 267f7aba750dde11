"""Looking at what was drawn."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from slack_sdk.models.views import View

from bot import messages
from bot.messages.text import Message

Json = dict[str, Any]


def blocks_of(drawn: Message | View) -> list[Json]:
    as_json = drawn.to_dict() if isinstance(drawn, View) else drawn.payload()
    blocks: list[Json] = as_json["blocks"]
    return blocks


def buttons_of(drawn: Message | View) -> Iterator[Json]:
    for block in blocks_of(drawn):
        for element in [*block.get("elements", ()), block.get("accessory", {})]:
            if element.get("type") == "button":
                yield element


def labels_of(drawn: Message | View) -> list[str]:
    return [button["text"]["text"] for button in buttons_of(drawn)]


def presses_of(drawn: Message | View) -> list[tuple[str, str | None]]:
    """What is sent when each button is pressed: its action_id and its value."""
    return [(button["action_id"], button.get("value")) for button in buttons_of(drawn)]


def fields_of(view: View) -> dict[str, Json]:
    """Each element of a form by the name of its field."""
    return {
        block["block_id"]: block["element"] for block in blocks_of(view) if block["type"] == "input"
    }


def words_of(drawn: Message | View) -> str:
    """All the paragraphs of a view or a message."""
    return "\n".join(
        block["text"]["text"] for block in blocks_of(drawn) if block["type"] == "section"
    )


def modules() -> list[ModuleType]:
    """All that draw, or help to."""
    names = [file.stem for file in Path(messages.__path__[0]).glob("*.py")]
    return [import_module(f"{messages.__name__}.{name}") for name in names]


def caches() -> list[Any]:
    """All that the drawings remember."""
    things = [thing for module in modules() for thing in vars(module).values()]
    return [thing for thing in things if hasattr(thing, "cache_clear")]
