"""Forms as Slack sends them."""

from typing import Any

from bot.messages import ids

Json = dict[str, Any]


def submitted(private_metadata: str = "", **fields: Json) -> Json:
    """A view as Slack submits it: `state.values[block][action]`."""
    values = {name: {ids.VALUE: value} for name, value in fields.items()}
    return {"private_metadata": private_metadata, "state": {"values": values}}


def chosen(value: str | None) -> Json:
    """A select or radio buttons; None for nothing chosen."""
    return {"type": "static_select", "selected_option": value and {"value": value}}


def all_chosen(*values: str) -> Json:
    """Checkboxes or a select of several."""
    return {"type": "checkboxes", "selected_options": [{"value": value} for value in values]}


def written(value: str | None) -> Json:
    """A text field."""
    return {"type": "plain_text_input", "value": value}
