"""Block Kit on the page: what is only looked at as HTML, what can be used as controls."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from sandbox.page.controls import Controls
from sandbox.page.markup import box, icon, markup
from sandbox.page.statics import static_html, text_html, words_of_section
from sandbox.words import say

Block = Mapping[str, Any]


def draw_blocks(
    blocks: Iterable[Block], controls: Controls, errors: Mapping[str, str] | None = None
) -> None:
    """Put blocks onto the page; `errors` are shown at the inputs, by block_id."""
    still: list[str] = []
    for block in blocks:
        html = static_html(block, controls.sight.reader)
        if html is not None:
            still.append(html)
            continue
        _put(still)
        draw = _USED.get(block["type"], _unknown)
        draw(block, controls, (errors or {}).get(block["block_id"], ""))
    _put(still)


def _put(still: list[str]) -> None:
    """What has gathered of HTML becomes one element."""
    if still:
        markup("".join(still), "blocks")
        still.clear()


def _section(block: Block, controls: Controls, _error: str) -> None:
    reader = controls.sight.reader
    label = block["text"]["text"] if "text" in block else ""
    with box("section"):
        markup(words_of_section(block, reader), "blocks")
        with box("accessory"):
            element = block["accessory"]
            own = element["type"] in ("button", "overflow", "workflow_button")
            controls.draw(block["block_id"], element, "" if own else label)


def _actions(block: Block, controls: Controls, _error: str) -> None:
    with box("actions"):
        for element in block["elements"]:
            controls.draw(block["block_id"], element)


def _input(block: Block, controls: Controls, error: str) -> None:
    reader = controls.sight.reader
    label = block["label"]["text"]
    locale = controls.sight.viewer.user.locale
    optional = f' <span class="optional">{say("(optional)", locale)}</span>'
    with box("question has-error" if error else "question"):
        label_html = text_html(block["label"], reader)
        markup(label_html + (optional if block.get("optional") else ""), "label")
        controls.draw(block["block_id"], block["element"], label)
        if error:
            markup(f"{icon('error_outline')} {escape(error)}", "error", role="alert")
        if "hint" in block:
            markup(text_html(block["hint"], reader), "hint")


def _card(block: Block, controls: Controls, _error: str) -> None:
    parts = (block[name] for name in ("title", "subtitle", "body") if name in block)
    with box("card"):
        markup("".join(f"<p>{text_html(part, controls.sight.reader)}</p>" for part in parts))
        with box("actions"):
            for element in block.get("actions", ()):
                controls.draw(block["block_id"], element)


def _inside(name: str) -> Callable[[Block, Controls, str], None]:
    """A block that holds others."""

    def draw(block: Block, controls: Controls, _error: str) -> None:
        with box("card"):
            if "title" in block:
                markup(text_html(block["title"], controls.sight.reader), "label")
            draw_blocks(block[name], controls)

    return draw


def _unknown(block: Block, _controls: Controls, _error: str) -> None:
    markup(f"A block of type “{escape(block['type'])}” is not drawn here.", "hint")


_USED: Mapping[str, Callable[[Block, Controls, str], None]] = {
    "section": _section,
    "actions": _actions,
    "context_actions": _actions,
    "input": _input,
    "card": _card,
    "container": _inside("child_blocks"),
    "carousel": _inside("elements"),
}
