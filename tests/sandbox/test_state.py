"""The state of views as the app gets it, and the checks before a submission."""

from dataclasses import dataclass
from typing import Any

import pytest

from sandbox.answers import missing_or_invalid
from sandbox.state import NotAnOption, action, values

Value = Any
Json = dict[str, Value]


def option(value: str) -> Json:
    return {"text": {"type": "plain_text", "text": value.upper()}, "value": value}


A, B = option("a"), option("b")
OPTIONS: dict[str, Any] = {"options": [A, B]}
GROUPS = {"option_groups": [{"label": {"type": "plain_text", "text": "G"}, **OPTIONS}]}
RICH = {
    "type": "rich_text",
    "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "Hi"}]}],
}


def element(kind: str, **more: Value) -> Json:
    return {"type": kind, "action_id": "it", **more}


def asking(kind: str, *, optional: bool = False, **more: Value) -> Json:
    """A modal whose block `asked` asks with one element, whose action_id is `it`."""
    label = {"type": "plain_text", "text": "Label"}
    asked = {"type": "input", "block_id": "asked", "label": label, "optional": optional}
    return {"type": "modal", "blocks": [asked | {"element": element(kind, **more)}]}


def only(state: Json) -> Json:
    entry: Json = state["asked"]["it"]
    return entry


@dataclass(frozen=True)
class Case:
    """One type of element: what a person gives, and what its field then holds."""

    kind: str
    more: Json
    field: str
    given: Value
    kept: Value

    @property
    def element(self) -> Json:
        return element(self.kind, **self.more)

    def modal(self, *, optional: bool = False) -> Json:
        return asking(self.kind, optional=optional, **self.more)


SINGLE = [
    Case("plain_text_input", {}, "value", "Ciao", "Ciao"),
    Case("email_text_input", {}, "value", "a@example.org", "a@example.org"),
    Case("url_text_input", {}, "value", "https://example.org", "https://example.org"),
    Case("number_input", {"is_decimal_allowed": True}, "value", "4.50", "4.50"),
    Case("static_select", OPTIONS, "selected_option", "b", option("b")),
    Case("static_select", GROUPS, "selected_option", "b", option("b")),
    Case("radio_buttons", OPTIONS, "selected_option", "a", option("a")),
    Case("external_select", {}, "selected_option", option("z"), option("z")),
    Case("users_select", {}, "selected_user", "U1", "U1"),
    Case("conversations_select", {}, "selected_conversation", "C1", "C1"),
    Case("channels_select", {}, "selected_channel", "C1", "C1"),
    Case("datepicker", {}, "selected_date", "2026-11-23", "2026-11-23"),
    Case("timepicker", {}, "selected_time", "09:30", "09:30"),
    Case("datetimepicker", {}, "selected_date_time", 1_800_000_000, 1_800_000_000),
    Case("rich_text_input", {}, "rich_text_value", "Hi", RICH),
]
SEVERAL = [
    Case("multi_static_select", OPTIONS, "selected_options", ["b"], [option("b")]),
    Case("checkboxes", OPTIONS, "selected_options", ["a", "b"], [option("a"), option("b")]),
    Case("multi_external_select", {}, "selected_options", [option("z")], [option("z")]),
    Case("multi_users_select", {}, "selected_users", ["U1", "U2"], ["U1", "U2"]),
    Case("multi_conversations_select", {}, "selected_conversations", ["C1"], ["C1"]),
    Case("multi_channels_select", {}, "selected_channels", ["C1"], ["C1"]),
    Case("file_input", {}, "files", [{"id": "F1"}], [{"id": "F1"}]),
]
EVERY = pytest.mark.parametrize("case", [*SINGLE, *SEVERAL], ids=lambda case: case.kind)


@pytest.mark.checklist(23)
@EVERY
def test_what_was_entered_is_in_the_field_of_its_element(case: Case) -> None:
    state = values(case.modal(), {"asked": {"it": case.given}})
    assert only(state) == {"type": case.kind, case.field: case.kept}


@pytest.mark.checklist(23)
@pytest.mark.parametrize("case", SINGLE, ids=lambda case: case.kind)
def test_an_empty_single_value_is_null(case: Case) -> None:
    emptied = values(case.modal(), {"asked": {"it": None}})
    assert only(emptied) == only(values(case.modal(), {})) == {"type": case.kind, case.field: None}


@pytest.mark.checklist(23)
@pytest.mark.parametrize("case", SEVERAL, ids=lambda case: case.kind)
def test_several_values_that_are_empty_are_an_empty_list(case: Case) -> None:
    emptied = values(case.modal(), {"asked": {"it": []}})
    assert only(emptied) == only(values(case.modal(), {})) == {"type": case.kind, case.field: []}


@pytest.mark.checklist(23)
@pytest.mark.parametrize(
    ("kind", "more", "field", "kept"),
    [
        ("plain_text_input", {"initial_value": "Ciao"}, "value", "Ciao"),
        ("number_input", {"is_decimal_allowed": False, "initial_value": "3"}, "value", "3"),
        ("static_select", {**OPTIONS, "initial_option": B}, "selected_option", B),
        ("checkboxes", {**OPTIONS, "initial_options": [B]}, "selected_options", [B]),
        ("users_select", {"initial_user": "U1"}, "selected_user", "U1"),
        ("multi_users_select", {"initial_users": ["U1"]}, "selected_users", ["U1"]),
        ("conversations_select", {"initial_conversation": "C1"}, "selected_conversation", "C1"),
        ("multi_channels_select", {"initial_channels": ["C1"]}, "selected_channels", ["C1"]),
        ("datepicker", {"initial_date": "2026-11-23"}, "selected_date", "2026-11-23"),
        ("timepicker", {"initial_time": "09:30"}, "selected_time", "09:30"),
        ("datetimepicker", {"initial_date_time": 7}, "selected_date_time", 7),
        ("rich_text_input", {"initial_value": RICH}, "rich_text_value", RICH),
    ],
)
def test_initial_values_count_until_they_are_changed(
    kind: str, more: Json, field: str, kept: Value
) -> None:
    assert only(values(asking(kind, **more), {}))[field] == kept
    emptied = only(values(asking(kind, **more), {"asked": {"it": None}}))[field]
    assert emptied in (None, [])


@pytest.mark.checklist(23)
def test_elements_outside_of_inputs_have_state_and_buttons_have_none() -> None:
    button = {"type": "button", "action_id": "go", "value": "7"}
    picker = element("datepicker", initial_date="2026-11-23")
    view = {
        "blocks": [
            {"type": "actions", "block_id": "row", "elements": [picker, button]},
            {"type": "section", "block_id": "side", "accessory": element("checkboxes", **OPTIONS)},
            {"type": "section", "block_id": "plain", "accessory": button},
        ]
    }
    assert values(view, {}) == {
        "row": {"it": {"type": "datepicker", "selected_date": "2026-11-23"}},
        "side": {"it": {"type": "checkboxes", "selected_options": []}},
    }


@pytest.mark.checklist(23)
def test_a_time_tells_its_zone_when_the_app_set_one() -> None:
    state = values(asking("timepicker", timezone="Europe/Rome"), {})
    assert only(state) == {"type": "timepicker", "selected_time": None, "timezone": "Europe/Rome"}


@pytest.mark.checklist(23)
def test_what_was_entered_survives_an_update_with_the_same_ids_only() -> None:
    before = values(asking("plain_text_input"), {"asked": {"it": "typed"}})
    updated = asking("plain_text_input", initial_value="new")
    assert only(values(updated, before))["value"] == "typed"
    renamed = asking("plain_text_input", initial_value="new")
    renamed["blocks"][0]["block_id"] = "other"
    assert values(renamed, before)["other"]["it"]["value"] == "new"


@pytest.mark.checklist(23)
def test_what_is_not_offered_cannot_be_chosen() -> None:
    with pytest.raises(NotAnOption):
        values(asking("static_select", **OPTIONS), {"asked": {"it": "z"}})
    with pytest.raises(NotAnOption):
        values(asking("checkboxes", **OPTIONS), {"asked": {"it": ["a", "z"]}})


@EVERY
def test_an_action_holds_what_the_element_now_has(case: Case) -> None:
    told = action(case.element, case.given, block_id="b", action_ts="1.2")
    assert told[case.field] == case.kept
    assert (told["type"], told["action_id"]) == (case.kind, "it")
    assert (told["block_id"], told["action_ts"]) == ("b", "1.2")


def test_a_button_tells_its_own_value_and_text() -> None:
    text = {"type": "plain_text", "text": "Go"}
    button = element("button", text=text, value="7", style="primary")
    assert action(button, None, block_id="b", action_ts="1.2") == {
        "type": "button",
        "action_id": "it",
        "block_id": "b",
        "text": text,
        "style": "primary",
        "value": "7",
        "action_ts": "1.2",
    }


def test_a_menu_tells_the_chosen_option() -> None:
    told = action(element("overflow", **OPTIONS), "b", block_id="b", action_ts="1.2")
    assert told["selected_option"] == option("b")


@pytest.mark.checklist(24)
@EVERY
def test_a_required_input_must_be_filled(case: Case) -> None:
    assert set(missing_or_invalid(case.modal(), {})) == {"asked"}
    assert missing_or_invalid(case.modal(), {"asked": {"it": case.given}}) == {}
    assert missing_or_invalid(case.modal(optional=True), {}) == {}


@pytest.mark.checklist(24)
@pytest.mark.parametrize(
    ("kind", "more", "right", "wrong"),
    [
        ("plain_text_input", {"min_length": 3}, "abc", "ab"),
        ("plain_text_input", {"max_length": 3}, "abc", "abcd"),
        ("plain_text_input", {}, "x" * 3000, "x" * 3001),
        ("number_input", {"is_decimal_allowed": False}, "-3", "3.5"),
        ("number_input", {"is_decimal_allowed": False}, "3", "three"),
        ("number_input", {"is_decimal_allowed": True}, "3.5", "nan"),
        ("number_input", {"is_decimal_allowed": True, "min_value": "2"}, "2.0", "1.9"),
        ("number_input", {"is_decimal_allowed": False, "max_value": "9"}, "9", "10"),
        ("email_text_input", {}, "a@example.org", "a at example"),
        ("url_text_input", {}, "https://example.org", "example"),
        ("datepicker", {}, "2026-02-28", "2026-02-30"),
        ("timepicker", {}, "23:59", "24:00"),
        ("multi_users_select", {"max_selected_items": 1}, ["U1"], ["U1", "U2"]),
    ],
)
def test_what_the_client_would_not_let_through_is_named(
    kind: str, more: Json, right: Value, wrong: Value
) -> None:
    view = asking(kind, optional=True, **more)
    assert missing_or_invalid(view, {"asked": {"it": right}}) == {}
    assert set(missing_or_invalid(view, {"asked": {"it": wrong}})) == {"asked"}
