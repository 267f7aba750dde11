"""Block Kit on the page: what is only looked at as HTML, what can be used as controls."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from typing import Any

from sandbox.mrkdwn import Reader
from sandbox.page.controls import Controls
from sandbox.page.fields import Label
from sandbox.page.markup import box, icon, markup
from sandbox.page.statics import static_html, text_html, words_of_section
from sandbox.page.viewer import Sight
from sandbox.words import say

Block = Mapping[str, Any]

_MENDED = """(event) => {
  const question = event.currentTarget;
  question.classList.remove('has-error');
  question.querySelector('.error')?.replaceChildren();
  for (const field of question.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
  }
}"""
"""What somebody does about a complaint ends it, until they submit again."""


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
    with box("section"):
        markup(words_of_section(block, reader), "blocks")
        with box("accessory"):
            element = block["accessory"]
            own = element["type"] in ("button", "overflow", "workflow_button")
            is_named = "text" in block and not own
            label = Label(block["text"]["text"]) if is_named else None
            controls.draw(block["block_id"], element, label)


def _actions(block: Block, controls: Controls, _error: str) -> None:
    with box("actions"):
        for element in block["elements"]:
            controls.draw(block["block_id"], element)


def _input(block: Block, controls: Controls, error: str) -> None:
    notes = dict(_notes(block, controls.sight.reader, error))
    with box("question has-error" if error else "question") as question:
        question.on("input", js_handler=_MENDED)
        ids = {kind: f"{question.html_id}-{kind}" for kind in notes}
        label = Label(
            block["label"]["text"],
            is_required=not block.get("optional"),
            is_wrong=bool(error),
            described_by=" ".join(ids.values()) or None,
        )
        markup(_asked(block, controls.sight), "label")
        controls.draw(block["block_id"], block["element"], label)
        for kind, html in notes.items():
            markup(f'<span id="{ids[kind]}">{html}</span>', kind)


def _asked(block: Block, sight: Sight) -> str:
    optional = f' <span class="optional">{say("(optional)", sight.viewer.user.locale)}</span>'
    return text_html(block["label"], sight.reader) + (optional if block.get("optional") else "")


def _notes(block: Block, reader: Reader, error: str) -> Iterator[tuple[str, str]]:
    """What stands below a field, by its class: what is wrong with it, and the app's hint."""
    if error:
        yield "error", f"{icon('error_outline')} {escape(error)}"
    if "hint" in block:
        yield "hint", text_html(block["hint"], reader)


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
