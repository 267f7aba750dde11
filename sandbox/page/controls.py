"""Blocks in use: draws their elements, and passes on what people do with them."""

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nicegui import events, ui

from sandbox.blocks import elements_of, every_block
from sandbox.emoji import drawn
from sandbox.mrkdwn import is_safe_link, plain_to_html
from sandbox.page import fields
from sandbox.page.asking import confirmed
from sandbox.page.choices import choices, flat
from sandbox.page.fields import Label
from sandbox.page.markup import VALUE, attach, button, markup
from sandbox.page.viewer import Sight
from sandbox.state import KINDS, Values
from sandbox.words import say

Block = Mapping[str, Any]
Element = Mapping[str, Any]
Value = Any
Use = Callable[[str, str, Value], Awaitable[None]]
Suggest = Callable[[str, str, str], Awaitable[tuple[dict[str, Any], ...]]]
Draw = Callable[["Controls", str, Element, Label], None]

_CHIP = """
  <q-chip dense removable :tabindex="props.tabindex" @remove="props.removeAtIndex(props.index)">
    {{ props.opt.label.split(' · ').pop() }}
  </q-chip>
"""
"""A chosen option, without the group that stands before it in the list."""

_AS_INPUT = """() => {
  const select = document.getElementById('{id}').closest('.select');
  select.dispatchEvent(new Event('input', {bubbles: true}));
}"""
"""What is chosen from a list is told as any other input tells it: by the whole select, whose own
field would take the event for typing and open the list again."""

_PRESS = """(event) => {
  const pressed = event.target.closest('[data-press]');
  if (pressed) emit(pressed.dataset.press);
}"""
_DOWN = """(event) => {
  event.currentTarget.held = event.target.closest('[data-press]');
}"""
_UP = """(event) => {
  const held = event.currentTarget.held, now = event.target.closest('[data-press]');
  const mark = (button) => button.dataset.press.split(' ')[0];
  if (held && now && !held.isConnected && mark(held) === mark(now)) emit(now.dataset.press);
}"""
"""The browser makes no click of a press on a button that is drawn again meanwhile; this does."""


@dataclass
class Controls:
    """The elements of one message, modal or Home.

    `use(block_id, action_id, value)` is called when something was chosen or written; what was
    written but not left yet is `waiting` until then, or until `flush`. `blocks` gives what the
    place holds now, which may be newer than what is drawn.
    """

    sight: Sight
    values: Values
    use: Use
    suggest: Suggest
    blocks: Callable[[], Iterable[dict[str, Any]]]
    waiting: dict[tuple[str, str], Value] = field(default_factory=dict)

    def draw(self, block_id: str, element: Element, label: Label | None = None) -> None:
        """Put one element onto the page; without a `label` it is called by its own words."""
        named = label or Label(_own_label(element))
        _DRAWN[element["type"]](self, block_id, element, named)

    async def flush(self) -> None:
        """Pass on everything that is written but not left yet."""
        for (block_id, action_id), value in tuple(self.waiting.items()):
            del self.waiting[block_id, action_id]
            await self.use(block_id, action_id, value)

    async def press(self, press: str, value: Value = None) -> None:
        """A button was pressed, as `hear_presses` tells; nothing happens if it is gone by now."""
        found = {_press(block_id, each): (block_id, each) for block_id, each in self._elements()}
        same = (each for key, each in found.items() if _mark(key) == _mark(press))
        pressed = found.get(press) or next(same, None)
        if pressed:
            await self._use(*pressed, value)

    def button(self, block_id: str, element: Element, label: Label) -> None:
        """A button, or a link that looks like one."""
        shown = plain_to_html(element["text"]["text"])
        style = f"button button-{element.get('style', 'plain')}"
        told = {"aria_label": label.words, "data_press": _press(block_id, element)}
        if is_safe_link(element.get("url", "")):
            link = {"href": element["url"], "target": "_blank", "rel": "noopener noreferrer"}
            markup(shown, style, tag="a", **told, **link)
        else:
            markup(shown, style, tag="button", type="button", **told)

    def overflow(self, block_id: str, element: Element, _label: Label) -> None:
        """A menu behind three dots."""
        with ui.button(icon="more_horiz").props("flat dense") as opener:
            opener.props["aria-label"] = "More actions"
            with ui.menu():
                for option in element["options"]:
                    chosen = self._choosing(block_id, element, option["value"])
                    ui.menu_item(drawn(option["text"]["text"]), chosen)

    def single_line(self, block_id: str, element: Element, label: Label) -> None:
        """A text, a number, a date or a time."""
        self._typed(
            block_id, element, fields.single_line(element, self._held(block_id, element), label)
        )

    def text(self, block_id: str, element: Element, label: Label) -> None:
        """A text of one line or of several."""
        if not element.get("multiline"):
            self.single_line(block_id, element, label)
            return
        held = self._held(block_id, element)
        self._typed(block_id, element, fields.several_lines(element, held, label))

    def rich_text(self, block_id: str, element: Element, label: Label) -> None:
        """A text with marks, of which this page offers the text."""
        self._typed(block_id, element, fields.several_lines(element, "", label))

    def moment(self, block_id: str, element: Element, label: Label) -> None:
        """A date with a time, on the viewer's wall."""
        tz = self.sight.viewer.device.tz
        held = self._held(block_id, element)
        shown = datetime.fromtimestamp(held, tz).strftime("%Y-%m-%dT%H:%M") if held else None
        made = markup(fields.single_line(element, shown, label), "field")

        async def changed(event: events.GenericEventArguments) -> None:
            written = event.args[0]
            moment = datetime.fromisoformat(written).replace(tzinfo=tz) if written else None
            await self._use(block_id, element, int(moment.timestamp()) if moment else None)

        made.on("change", changed, js_handler=VALUE)

    def menu(self, block_id: str, element: Element, label: Label) -> None:
        """A select of one."""
        offered = choices(element, self.sight.viewer)
        held = self._held(block_id, element)
        empty = say("Choose …", self.sight.viewer.user.locale)
        made = markup(fields.menu(element, held, label, offered, empty), "field")
        made.on("change", self._changed(block_id, element), js_handler=VALUE)

    def several(self, block_id: str, element: Element, label: Label) -> None:
        """A select of several."""
        offered = flat(choices(element, self.sight.viewer))
        held = [each for each in self._held(block_id, element) if each in offered]
        self._select(block_id, element, label, offered, held)

    def external(self, block_id: str, element: Element, label: Label) -> None:
        """A select whose options come from the app while one types."""
        held = self._held(block_id, element)
        chosen = held if isinstance(held, list) else [held] if held else []
        known = {each["value"]: each for each in chosen}
        picked = list(known) if isinstance(held, list) else next(iter(known), None)
        labels = {value: each["text"]["text"] for value, each in known.items()}
        made = self._select(block_id, element, label, labels, picked, known)

        async def typed(event: events.GenericEventArguments) -> None:
            if len(event.args or "") >= element.get("min_query_length", 3):
                found = await self.suggest(block_id, element["action_id"], event.args)
                known.update({each["value"]: each for each in found})
                made.set_options({value: each["text"]["text"] for value, each in known.items()})

        made.on("input-value", typed, throttle=0.3, leading_events=False)

    def radio(self, block_id: str, element: Element, label: Label) -> None:
        """Radio buttons."""
        held = self._held(block_id, element)
        html = fields.radios(element, held, label, self.sight.reader)
        made = markup(html, "field")
        made.on("change", self._changed(block_id, element), js_handler=VALUE)

    def ticks(self, block_id: str, element: Element, label: Label) -> None:
        """Checkboxes."""
        ticked = list(self._held(block_id, element))
        html = fields.checkboxes(element, ticked, label, self.sight.reader)
        made = markup(html, "field")

        async def changed(event: events.GenericEventArguments) -> None:
            value, is_on = event.args
            now = {*ticked, value} if is_on else {*ticked} - {value}
            order = (option["value"] for option in element["options"])
            ticked[:] = [each for each in order if each in now]
            await self._use(block_id, element, list(ticked))

        made.on("change", changed, js_handler=VALUE)

    def feedback(self, block_id: str, element: Element, _label: Label) -> None:
        """Two buttons: it was good, it was not."""
        for side in ("positive_button", "negative_button"):
            part = element[side]
            pressed = self._choosing(block_id, element, part["value"])
            button(plain_to_html(part["text"]["text"]), pressed, "button-plain")

    def nothing(self, _block_id: str, _element: Element, _label: Label) -> None:
        """What this page cannot do."""
        markup("Files cannot be uploaded here.", "hint")

    def _select(
        self,
        block_id: str,
        element: Element,
        label: Label,
        offered: dict[str, str],
        held: Value,
        known: Mapping[str, Value] | None = None,
    ) -> ui.select:
        several = isinstance(held, list)

        async def picked(event: events.ValueChangeEventArguments[Value]) -> None:
            values = event.value if several else [event.value] if event.value else []
            whole = [(known or {}).get(value, value) for value in values]
            await self._use(block_id, element, whole if several else next(iter(whole), None))

        made = ui.select(
            offered, value=held, multiple=several, with_input=True, on_change=picked, clearable=True
        ).props("outlined dense options-dense")
        if several:
            made.add_slot("selected-item", _CHIP)
        attach(made, **label.names, **label.marks)
        made.on("update:model-value", js_handler=_AS_INPUT.replace("{id}", made.html_id))
        made.props["placeholder"] = "" if held else _own_label(element)
        return made.classes("select")

    def _typed(self, block_id: str, element: Element, html: str) -> None:
        key = (block_id, element["action_id"])
        made = markup(html, "field")

        def noted(event: events.GenericEventArguments) -> None:
            self.waiting[key] = event.args[0] or None

        async def left(event: events.GenericEventArguments) -> None:
            self.waiting.pop(key, None)
            await self._use(block_id, element, event.args[0] or None)

        made.on("input", noted, js_handler=VALUE)
        made.on("change", left, js_handler=VALUE)

    def _changed(self, block_id: str, element: Element) -> Callable[..., Awaitable[None]]:
        async def changed(event: events.GenericEventArguments) -> None:
            await self._use(block_id, element, event.args[0] or None)

        return changed

    def _choosing(
        self, block_id: str, element: Element, value: Value
    ) -> Callable[[], Awaitable[None]]:
        return lambda: self.press(_press(block_id, element), value)

    def _elements(self) -> Iterator[tuple[str, Element]]:
        for _, block in every_block(list(self.blocks()), ""):
            for _, element in elements_of(block):
                yield block["block_id"], element

    async def _use(self, block_id: str, element: Element, value: Value) -> None:
        if await confirmed(element.get("confirm"), self.sight.reader):
            await self.use(block_id, element["action_id"], value)

    def _held(self, block_id: str, element: Element) -> Value:
        """What the element holds now; an option by its value, but an external one whole."""
        kind = KINDS[element["type"]]
        if (block_id, element["action_id"]) in self.waiting:
            return self.waiting[block_id, element["action_id"]]
        held = self.values[block_id][element["action_id"]].get(kind.field, kind.empty)
        if not kind.of_options or "external" in element["type"]:
            return held
        if kind.several:
            return [option["value"] for option in held or ()]
        return held["value"] if held else None


def hear_presses(surface: ui.element, controls: Callable[[], Controls | None]) -> None:
    """Pass on what is pressed on a surface, which stays when the buttons on it are drawn again."""

    async def pressed(event: events.GenericEventArguments) -> None:
        if now := controls():
            await now.press(event.args)

    surface.on("click", pressed, js_handler=_PRESS)
    surface.on("mousedown", js_handler=_DOWN)
    surface.on("mouseup", pressed, js_handler=_UP)


def _press(block_id: str, element: Element) -> str:
    """What a button is known by: all that makes it up, and the block that it is in."""
    made_up = json.dumps(element, sort_keys=True)
    return f"{hashlib.sha256(made_up.encode()).hexdigest()} {block_id}"


def _mark(press: str) -> str:
    """What it is known by in any block; Slack makes up the id of one that has none each time."""
    return press.partition(" ")[0]


def _own_label(element: Element) -> str:
    """The words that an element brings along."""
    text = element.get("text") or element.get("placeholder")
    words = text["text"] if text else element["type"].replace("_", " ")
    return str(element.get("accessibility_label", words))


_SELECTS = ("static_select", "users_select", "channels_select", "conversations_select")

_DRAWN: Mapping[str, Draw] = {
    "button": Controls.button,
    "workflow_button": Controls.button,
    "icon_button": Controls.button,
    "feedback_buttons": Controls.feedback,
    "overflow": Controls.overflow,
    "plain_text_input": Controls.text,
    "rich_text_input": Controls.rich_text,
    "radio_buttons": Controls.radio,
    "checkboxes": Controls.ticks,
    "datetimepicker": Controls.moment,
    "file_input": Controls.nothing,
    **dict.fromkeys(
        ("email_text_input", "url_text_input", "number_input", "datepicker", "timepicker"),
        Controls.single_line,
    ),
    **dict.fromkeys(_SELECTS, Controls.menu),
    **{f"multi_{name}": Controls.several for name in _SELECTS},
    "external_select": Controls.external,
    "multi_external_select": Controls.external,
}
