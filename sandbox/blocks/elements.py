"""Block elements: what may stand inside a block, and the limits of each.

The limits are those of https://docs.slack.dev/reference/block-kit/block-elements.
"""

from collections.abc import Iterator

from sandbox.blocks import values
from sandbox.blocks.objects import (
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_CONFIG,
    ENTITY_ID,
    ID,
    MRKDWN,
    PLAIN,
    SLACK_FILE,
    URL,
    WEB_URL,
    chosen_from_offered,
    option,
    option_group,
    text,
)
from sandbox.blocks.rules import (
    NOTHING,
    Fields,
    Json,
    Problem,
    Rule,
    Shape,
    anything,
    array,
    boolean,
    exactly_one,
    integer,
    no_more_than,
    one_of,
    ordered,
    parsed_by,
    string,
)

_ACTION: Fields = {"action_id": ID}
_CONFIRMED: Fields = {**_ACTION, "confirm": CONFIRM}
_FOCUSED: Fields = {**_CONFIRMED, "focus_on_load": boolean}
_PLACED: Fields = {**_FOCUSED, "placeholder": text(150, PLAIN)}
_TYPED: Fields = {
    **_ACTION,
    "focus_on_load": boolean,
    "placeholder": text(150, PLAIN),
    "dispatch_action_config": DISPATCH_CONFIG,
}
_MULTI: Fields = {**_PLACED, "max_selected_items": integer(1, 2**31)}
_STYLE: Fields = {"style": one_of("primary", "danger"), "accessibility_label": string(1, 75)}
_DATE = parsed_by(values.calendar_date, "must be a valid date")
_NUMBER = parsed_by(values.number, "must be a valid number")


def _static(initial: str, fields: Fields, rule: Rule, *checks: Rule) -> Rule:
    """A select whose options the app lists, plainly or in groups."""
    own = {
        "options": array(option(PLAIN), 1, 100),
        "option_groups": array(option_group(), 1, 100),
        initial: rule,
    }
    sources = (exactly_one("options", "option_groups"), chosen_from_offered(initial))
    return Shape(optional={**fields, **own}, checks=(*sources, *checks))


def _single(initial: str, **also: Rule) -> Rule:
    """A select of one person or place, filled by Slack."""
    return Shape(optional={**_PLACED, initial: ENTITY_ID, **also})


def _several(initial: str, **also: Rule) -> Rule:
    """A select of several people or places, filled by Slack."""
    return Shape(
        optional={**_MULTI, initial: array(ENTITY_ID, 1, 1000), **also},
        checks=(no_more_than(initial, "max_selected_items"),),
    )


def _choice(initial: str, rule: Rule) -> Rule:
    """Radio buttons or checkboxes: all options are on view, and their text may be mrkdwn."""
    return Shape(
        {"options": array(option(PLAIN, MRKDWN), 1, 10)},
        {**_FOCUSED, initial: rule},
        (chosen_from_offered(initial),),
    )


def _whole_unless_allowed(value: Json, at: str) -> Iterator[Problem]:
    if value["is_decimal_allowed"]:
        return
    for name in ("initial_value", "min_value", "max_value"):
        if "." in value.get(name, ""):
            yield Problem(f"{at}/{name}", "must be a whole number")


_FEEDBACK_BUTTON = Shape(
    {"text": text(75, PLAIN), "value": string(1, 2000)}, {"accessibility_label": string(1, 75)}
)
_WORKFLOW = Shape({"trigger": Shape({"url": WEB_URL}, {"customizable_input_parameters": anything})})
_CONVERSATIONS: Fields = {"filter": CONVERSATION_FILTER, "default_to_current_conversation": boolean}
_RESPONSE_URL: Fields = {"response_url_enabled": boolean}
_OPTIONS_CHOSEN = array(option(PLAIN), 1, 100)
_EXTERNAL: Fields = {"min_query_length": integer(0, 2**31)}

IMAGE = Shape(
    {"alt_text": string(1, 2000)},
    {"image_url": WEB_URL, "slack_file": SLACK_FILE},
    (exactly_one("image_url", "slack_file"),),
)

BUTTON = Shape(
    {"text": text(75, PLAIN)},
    {
        **_CONFIRMED,
        **_STYLE,
        "url": URL,
        "value": string(1, 2000),
        "agent_prompt": string(1, 4000),
    },
)

ELEMENTS: Fields = {
    "button": BUTTON,
    "workflow_button": Shape(
        {"text": text(75, PLAIN), "workflow": _WORKFLOW}, {**_ACTION, **_STYLE}
    ),
    "overflow": Shape({"options": array(option(PLAIN, url=URL), 1, 5)}, _CONFIRMED),
    "checkboxes": _choice("initial_options", array(option(PLAIN, MRKDWN), 1, 10)),
    "radio_buttons": _choice("initial_option", option(PLAIN, MRKDWN)),
    "datepicker": Shape(
        optional={
            **_PLACED,
            "initial_date": _DATE,
        }
    ),
    "timepicker": Shape(
        optional={
            **_PLACED,
            "initial_time": parsed_by(values.clock_time, "must be a valid time"),
            "timezone": parsed_by(values.time_zone, "must be a valid time zone"),
        }
    ),
    "datetimepicker": Shape(optional={**_FOCUSED, "initial_date_time": integer(0, 9_999_999_999)}),
    "static_select": _static("initial_option", _PLACED, option(PLAIN)),
    "multi_static_select": _static(
        "initial_options",
        _MULTI,
        _OPTIONS_CHOSEN,
        no_more_than("initial_options", "max_selected_items"),
    ),
    "external_select": Shape(optional={**_PLACED, **_EXTERNAL, "initial_option": option(PLAIN)}),
    "multi_external_select": Shape(
        optional={**_MULTI, **_EXTERNAL, "initial_options": _OPTIONS_CHOSEN},
        checks=(no_more_than("initial_options", "max_selected_items"),),
    ),
    "users_select": _single("initial_user"),
    "multi_users_select": _several("initial_users"),
    "channels_select": _single("initial_channel", **_RESPONSE_URL),
    "multi_channels_select": _several("initial_channels"),
    "conversations_select": _single("initial_conversation", **_CONVERSATIONS, **_RESPONSE_URL),
    "multi_conversations_select": _several("initial_conversations", **_CONVERSATIONS),
    "plain_text_input": Shape(
        optional={
            **_TYPED,
            "initial_value": string(0, 3000),
            "multiline": boolean,
            "min_length": integer(0, 3000),
            "max_length": integer(1, 3000),
        },
        checks=(ordered("min_length", "max_length"),),
    ),
    "email_text_input": Shape(optional={**_TYPED, "initial_value": string(0, 3000)}),
    "url_text_input": Shape(optional={**_TYPED, "initial_value": string(0, 3000)}),
    "number_input": Shape(
        {"is_decimal_allowed": boolean},
        {**_TYPED, "initial_value": _NUMBER, "min_value": _NUMBER, "max_value": _NUMBER},
        (ordered("min_value", "max_value"), _whole_unless_allowed),
    ),
    "rich_text_input": Shape(
        optional={
            **_TYPED,
            "initial_value": anything,
            "min_lines": integer(1, 100),
            "max_lines": integer(1, 100),
        }
    ),
    "file_input": Shape(
        optional={
            **_ACTION,
            "filetypes": array(string(1, 50), 1, 100),
            "max_files": integer(1, 10),
        }
    ),
    "feedback_buttons": Shape(
        {"positive_button": _FEEDBACK_BUTTON, "negative_button": _FEEDBACK_BUTTON}, _ACTION
    ),
    "icon_button": Shape(
        {"icon": string(1, 255), "text": text(75, PLAIN)},
        {
            **_CONFIRMED,
            "accessibility_label": string(1, 75),
            "value": string(1, 2000),
            "visible_to_user_ids": array(ENTITY_ID, 1, 1000),
        },
    ),
    "image": IMAGE,
    "url": Shape({"url": WEB_URL, "text": string(1, 3000)}, NOTHING),
}

_SELECTS = ("static_select", "external_select", "users_select", "channels_select",
            "conversations_select")  # fmt: skip
_PICKED = (*_SELECTS, *(f"multi_{name}" for name in _SELECTS), "checkboxes", "radio_buttons",
           "datepicker", "timepicker")  # fmt: skip
_WRITTEN = ("plain_text_input", "email_text_input", "url_text_input", "number_input",
            "rich_text_input", "file_input")  # fmt: skip


def _named(*names: str) -> Fields:
    return {name: ELEMENTS[name] for name in names}


IN_SECTION = _named(*_PICKED, "button", "workflow_button", "overflow", "image")
IN_ACTIONS = _named(
    *_PICKED, "datetimepicker", "rich_text_input", "button", "workflow_button", "overflow"
)
IN_INPUT = _named(*_PICKED, *_WRITTEN, "datetimepicker")
IN_CONTEXT_ACTIONS = _named("feedback_buttons", "icon_button")
