"""The HTML of single inputs: what a person fills in, with what it holds now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import count
from typing import Any

from sandbox.mrkdwn import Reader
from sandbox.page.choices import Group
from sandbox.page.statics import text_html

Element = Mapping[str, Any]
Value = Any

_TYPES = {
    "plain_text_input": "text",
    "email_text_input": "email",
    "url_text_input": "url",
    "number_input": "text",
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "datetime-local",
}
_numbers = count(1)


@dataclass(frozen=True)
class Label:
    """What a field is called, and how it stands, for those who hear the page.

    `described_by` has the ids of what is said below the field.
    """

    words: str
    is_required: bool = False
    is_wrong: bool = False
    described_by: str | None = None

    @property
    def names(self) -> dict[str, str | None]:
        """The attributes that say what the field is."""
        return {"aria_label": self.words, "aria_describedby": self.described_by}

    @property
    def marks(self) -> dict[str, str | None]:
        """The attributes that say whether it must be filled in, and whether it is as it should."""
        return {
            "aria_required": "true" if self.is_required else None,
            "aria_invalid": "true" if self.is_wrong else None,
        }


def attributes(**values: str | bool | int | None) -> str:
    """HTML attributes; those that are None or False are left out."""
    return "".join(
        f" {name.rstrip('_').replace('_', '-')}"
        + ("" if value is True else f'="{escape(str(value))}"')
        for name, value in values.items()
        if value is not None and value is not False
    )


def single_line(element: Element, value: Value, label: Label) -> str:
    """A text, number, date or time."""
    numeric = "decimal" if element.get("is_decimal_allowed") else "numeric"
    shown = attributes(
        type=_TYPES[element["type"]],
        value=value,
        placeholder=_placeholder(element),
        inputmode=numeric if element["type"] == "number_input" else None,
        **_common(element, label),
    )
    return f'<input class="input"{shown}>'


def several_lines(element: Element, value: str | None, label: Label) -> str:
    """A text of any length."""
    shown = attributes(
        rows=element.get("min_lines", 4),
        placeholder=_placeholder(element),
        **_common(element, label),
    )
    return f'<textarea class="input"{shown}>{escape(value or "")}</textarea>'


def menu(
    element: Element, value: str | None, label: Label, groups: Iterable[Group], empty: str
) -> str:
    """A list of which one can be chosen; `empty` stands for none where it has no words for it."""
    empty = escape(_placeholder(element) or empty)
    options = f'<option value=""{attributes(selected=not value)}>{empty}</option>' + "".join(
        _grouped(name, "".join(_option(*choice, value) for choice in choices))
        for name, choices in groups
    )
    return f'<select class="input"{attributes(**_common(element, label))}>{options}</select>'


def radios(element: Element, chosen: str | None, label: Label, reader: Reader) -> str:
    """Radio buttons, all on view; together they are one field."""
    rows = _rows(element, "radio", {chosen}, reader)
    return _group(rows, role="radiogroup", **label.names, **label.marks)


def checkboxes(element: Element, chosen: Iterable[str], label: Label, reader: Reader) -> str:
    """Checkboxes, all on view; each is a field of its own."""
    rows = _rows(element, "checkbox", set(chosen), reader, **label.marks)
    return _group(rows, role="group", **label.names)


def _rows(
    element: Element, kind: str, ticked: set[str | None], reader: Reader, **marks: str | None
) -> str:
    name = f"choice-{next(_numbers)}"
    return "".join(
        f'<label class="choice"><input{_tick(name, kind, option, ticked)}{attributes(**marks)}>'
        f"<span>{_words(option, reader)}</span></label>"
        for option in element["options"]
    )


def _group(rows: str, **told: str | None) -> str:
    return f'<div class="choices"{attributes(**told)}>{rows}</div>'


def _common(element: Element, label: Label) -> dict[str, str | bool | None]:
    return {**label.names, **label.marks, "data_autofocus": bool(element.get("focus_on_load"))}


def _placeholder(element: Element) -> str | None:
    text = element.get("placeholder")
    return text["text"] if text else None


def _option(value: str, label: str, chosen: str | None) -> str:
    return f"<option{attributes(value=value, selected=value == chosen)}>{escape(label)}</option>"


def _grouped(name: str, options: str) -> str:
    return f'<optgroup label="{escape(name)}">{options}</optgroup>' if name else options


def _tick(name: str, kind: str, option: Element, ticked: set[str | None]) -> str:
    value = option["value"]
    return attributes(type=kind, name=name, value=value, checked=value in ticked)


def _words(option: Element, reader: Reader) -> str:
    described = option.get("description")
    more = f"<small>{text_html(described, reader)}</small>" if described else ""
    return text_html(option["text"], reader) + more
