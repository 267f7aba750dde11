"""What people enter in views and messages, as Slack tells it to the app.

Everything here is pure. *Entered* values are `{block_id: {action_id: value}}`, where a value is
what a person gives: a string for anything written (numbers too), the `value` of an option, a list
of these where several can be chosen, an id, a date `YYYY-MM-DD`, a time `HH:mm`, an epoch second;
`None` or `[]` for an input that was emptied. An entry of earlier `state.values` is taken as it is,
so that what was entered survives `views.update` (given the same block_id and action_id).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sandbox.blocks import elements_of, every_block
from sandbox.blocks.objects import offered

Element = Mapping[str, Any]
Value = Any
Entered = Mapping[str, Mapping[str, Value]]
Values = dict[str, dict[str, dict[str, Value]]]


class NotAnOption(ValueError):
    """The element does not offer what was chosen."""


@dataclass(frozen=True)
class Kind:
    """How one type of element keeps its value: the field, and the field of its initial value."""

    field: str
    initial: str
    of_options: bool = False
    several: bool = False

    @property
    def empty(self) -> list[Value] | None:
        """What the field holds when nothing is chosen; a new list each time."""
        return [] if self.several else None


def _selects(name: str, initial: str, *, of_options: bool = False) -> dict[str, Kind]:
    """The single and the multiple select of one source."""
    one, many = f"selected_{initial}", f"selected_{initial}s"
    return {
        name: Kind(one, f"initial_{initial}", of_options),
        f"multi_{name}": Kind(many, f"initial_{initial}s", of_options, several=True),
    }


_WRITTEN = Kind("value", "initial_value")

KINDS: Mapping[str, Kind] = {
    "plain_text_input": _WRITTEN,
    "email_text_input": _WRITTEN,
    "url_text_input": _WRITTEN,
    "number_input": _WRITTEN,
    "rich_text_input": Kind("rich_text_value", "initial_value"),
    "file_input": Kind("files", "initial_files", several=True),
    "datepicker": Kind("selected_date", "initial_date"),
    "timepicker": Kind("selected_time", "initial_time"),
    "datetimepicker": Kind("selected_date_time", "initial_date_time"),
    "radio_buttons": Kind("selected_option", "initial_option", of_options=True),
    "checkboxes": Kind("selected_options", "initial_options", of_options=True, several=True),
    **_selects("static_select", "option", of_options=True),
    **_selects("external_select", "option", of_options=True),
    **_selects("users_select", "user"),
    **_selects("conversations_select", "conversation"),
    **_selects("channels_select", "channel"),
}
"""The elements that have a state; buttons and overflow menus have none."""

_TOLD_BESIDE = ("text", "style", "url", "placeholder", "confirm", "timezone")


def stateful_elements(surface: Mapping[str, Any]) -> Iterator[tuple[str, Element]]:
    """Each element of a view or message that keeps a value, with the id of its block."""
    for _, block in every_block(surface.get("blocks", []), ""):
        for _, element in elements_of(block):
            if element["type"] in KINDS:
                yield block["block_id"], element


def values(surface: Mapping[str, Any], entered: Entered) -> Values:
    """`state.values` of a view or message with ids: what was entered, else the initial values.

    What was entered for elements that are not there (any more) is left out. Raises `NotAnOption`.
    """
    state: Values = {}
    for block_id, element in stateful_elements(surface):
        given = entered.get(block_id, {})
        action_id = element["action_id"]
        chosen = given[action_id] if action_id in given else _initial(element)
        state.setdefault(block_id, {})[action_id] = entry(element, chosen)
    return state


def entry(element: Element, value: Value) -> dict[str, Value]:
    """What `state.values` holds for one element with this value; raises `NotAnOption`."""
    if isinstance(value, Mapping) and value.get("type") == element["type"]:
        return dict(value)
    zone = {"timezone": element["timezone"]} if "timezone" in element else {}
    return {"type": element["type"], **_selected(element, value), **zone}


def action(element: Element, value: Value, *, block_id: str, action_ts: str) -> dict[str, Value]:
    """The `actions[0]` of a block_actions payload: this element was used, and now has `value`.

    For a button the value is ignored: it is the app's. Raises `NotAnOption`.
    """
    kind = KINDS.get(element["type"])
    told = (*_TOLD_BESIDE, kind.initial) if kind else _TOLD_BESIDE
    beside = {name: element[name] for name in told if name in element}
    names = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id}
    return {**names, **beside, **_selected(element, value), "action_ts": action_ts}


def _initial(element: Element) -> Value:
    return element.get(KINDS[element["type"]].initial)


def _selected(element: Element, value: Value) -> dict[str, Value]:
    """The field of the element's value; none for a button without a value."""
    if element["type"] == "overflow":
        return {"selected_option": option(element, value)}
    if element["type"] == "feedback_buttons":
        return {"value": value}
    if element["type"] not in KINDS:
        return {"value": element["value"]} if "value" in element else {}
    kind = KINDS[element["type"]]
    return {kind.field: _stored(kind, element, value)}


def _stored(kind: Kind, element: Element, value: Value) -> Value:
    if value is None or value in ("", []):
        return kind.empty
    if kind.of_options and kind.several:
        return [option(element, each) for each in value]
    if kind.of_options:
        return option(element, value)
    if kind.field == "rich_text_value" and isinstance(value, str):
        return as_rich_text(value)
    return value


def option(element: Element, value: Value) -> Value:
    """The whole option with this `value`; options of an external source come whole already."""
    if isinstance(value, Mapping):
        value = value if "external" in element["type"] else value["value"]
    if isinstance(value, Mapping):
        return value
    for each in offered(element):
        if each["value"] == value:
            return each
    raise NotAnOption(f"{element['type']} {element['action_id']} offers no {value!r}")


def as_rich_text(text: str) -> dict[str, Value]:
    """A rich_text block of one section, as a person's plain typing makes it."""
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [section]}
