"""Blocks: their properties and limits, and which surface takes which.

The limits are those of https://docs.slack.dev/reference/block-kit/blocks. Slack has further
kinds (`file`, `call`) which it shows but does not take from an app: they are not here.
"""

from collections.abc import Iterator, Mapping
from enum import Enum

from sandbox.blocks.elements import (
    BUTTON,
    ELEMENTS,
    IMAGE,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
)
from sandbox.blocks.objects import ID, PLAIN, SLACK_FILE, WEB_URL, text, text_kinds
from sandbox.blocks.rich_text import RICH_TEXT_FIELDS
from sandbox.blocks.rules import (
    NOTHING,
    Fields,
    Json,
    Problem,
    Rule,
    Shape,
    anything,
    array,
    at_least_one,
    boolean,
    exactly_one,
    integer,
    later,
    one_of,
    string,
    tagged,
)


class Surface(Enum):
    """A place where blocks are shown."""

    MESSAGE = "message"
    MODAL = "modal"
    HOME = "home"

    @property
    def most_blocks(self) -> int:
        """How many blocks fit."""
        return 50 if self is Surface.MESSAGE else 100


def _block(
    required: Fields = NOTHING,
    optional: Fields = NOTHING,
    *checks: Rule,
) -> Rule:
    """Every block may have a `block_id` beside its own properties."""
    return Shape(required, {"block_id": ID, **optional}, checks)


def _no_dispatch_of_files(value: Json, at: str) -> Iterator[Problem]:
    if value["element"]["type"] == "file_input" and value.get("dispatch_action"):
        yield Problem(f"{at}/dispatch_action", "is not supported with a file_input")


_RICH_TEXT = _block(RICH_TEXT_FIELDS)

_CLASSIC: Fields = {
    "actions": _block({"elements": array(tagged(IN_ACTIONS), 1, 25)}),
    "context": _block({"elements": array(tagged({"image": IMAGE, **text_kinds(3000)}), 1, 10)}),
    "divider": _block(),
    "header": _block({"text": text(150, PLAIN)}),
    "image": _block(
        {"alt_text": string(1, 2000)},
        {"image_url": WEB_URL, "slack_file": SLACK_FILE, "title": text(2000, PLAIN)},
        exactly_one("image_url", "slack_file"),
    ),
    "input": _block(
        {"label": text(2000, PLAIN), "element": tagged(IN_INPUT)},
        {"hint": text(2000, PLAIN), "optional": boolean, "dispatch_action": boolean},
        _no_dispatch_of_files,
    ),
    "rich_text": _RICH_TEXT,
    "section": _block(
        NOTHING,
        {
            "text": text(3000),
            "fields": array(text(2000), 1, 10),
            "accessory": tagged(IN_SECTION),
            "expand": boolean,
        },
        at_least_one("text", "fields"),
    ),
    "video": _block(
        {
            "alt_text": string(1, 2000),
            "thumbnail_url": WEB_URL,
            "title": text(199, PLAIN),
            "video_url": WEB_URL,
        },
        {
            "author_name": string(1, 49),
            "description": text(200, PLAIN),
            "provider_icon_url": WEB_URL,
            "provider_name": string(1, 255),
            "title_url": WEB_URL,
        },
    ),
}

_CELL = tagged(
    {
        "raw_text": Shape({"text": string(1, 10_000)}),
        "raw_number": Shape({"text": string(1, 10_000), "value": anything}),
        "rich_text": _RICH_TEXT,
    }
)
_COLUMN = Shape(optional={"align": one_of("left", "center", "right"), "is_wrapped": boolean})
_COLUMNS = {"column_settings": array(_COLUMN, 1, 20)}
_PICTURE = tagged({"image": IMAGE})

_CARD = _block(
    NOTHING,
    {
        "hero_image": _PICTURE,
        "icon": _PICTURE,
        "title": text(150),
        "subtitle": text(150),
        "body": text(200),
        "actions": array(tagged({"button": BUTTON}), 1, 25),
    },
    at_least_one("hero_image", "title", "actions", "body"),
)

_TASK_CARD = _block(
    {
        "task_id": string(1, 255),
        "title": string(1, 3000),
        "status": one_of("pending", "in_progress", "complete", "error"),
    },
    {
        "details": tagged({"rich_text": _RICH_TEXT}),
        "output": tagged({"rich_text": _RICH_TEXT}),
        "sources": array(tagged({"url": ELEMENTS["url"]}), 1, 100),
    },
)

_CONTAINER = _block(
    {"child_blocks": array(later(lambda: tagged(BLOCKS[Surface.MESSAGE])), 1, 10)},
    {
        "title": text(150, PLAIN),
        "rich_text_title": tagged({"rich_text": _RICH_TEXT}),
        "subtitle": text(150),
        "width": one_of("narrow", "standard", "wide", "full"),
        "icon": _PICTURE,
        "is_collapsible": boolean,
        "default_collapsed": boolean,
        "has_header_divider": boolean,
    },
    at_least_one("title", "rich_text_title"),
)

_ONLY_IN_MESSAGES: Fields = {
    "alert": _block(
        {"text": text(3000)},
        {"level": one_of("default", "info", "warning", "error", "success")},
    ),
    "card": _CARD,
    "carousel": _block({"elements": array(tagged({"card": _CARD}), 1, 10)}),
    "container": _CONTAINER,
    "context_actions": _block({"elements": array(tagged(IN_CONTEXT_ACTIONS), 1, 5)}),
    "data_table": _block(
        {"caption": string(1, 3000), "rows": array(array(_CELL, 1, 20), 2, 101)},
        {**_COLUMNS, "page_size": integer(1, 100)},
    ),
    "markdown": _block({"text": string(1, 12_000)}),
    "plan": _block(
        {"title": string(1, 3000)}, {"tasks": array(tagged({"task_card": _TASK_CARD}), 1, 100)}
    ),
    "table": _block({"rows": array(array(_CELL, 1, 20), 1, 100)}, _COLUMNS),
    "task_card": _TASK_CARD,
}

BLOCKS: Mapping[Surface, Fields] = {
    Surface.MESSAGE: {**_CLASSIC, **_ONLY_IN_MESSAGES},
    Surface.MODAL: _CLASSIC,
    Surface.HOME: _CLASSIC,
}
