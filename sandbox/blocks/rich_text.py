"""The rich_text block: sections, lists, quotes and preformatted text.

See https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.
"""

from sandbox.blocks.objects import ENTITY_ID, URL
from sandbox.blocks.rules import (
    Fields,
    Shape,
    array,
    boolean,
    integer,
    one_of,
    string,
    tagged,
)

_MANY = 10_000
_STYLE = {
    "style": Shape(
        optional=dict.fromkeys(
            ("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight",
             "unlink"), boolean
        )
    )
}  # fmt: skip

_INLINE: Fields = {
    "text": Shape({"text": string(1, 40_000)}, _STYLE),
    "link": Shape({"url": URL}, {**_STYLE, "text": string(0, 40_000), "unsafe": boolean}),
    "user": Shape({"user_id": ENTITY_ID}, _STYLE),
    "channel": Shape({"channel_id": ENTITY_ID}, _STYLE),
    "usergroup": Shape({"usergroup_id": ENTITY_ID}, _STYLE),
    "team": Shape({"team_id": ENTITY_ID}, _STYLE),
    "emoji": Shape(
        {"name": string(1, 255)},
        {**_STYLE, "unicode": string(1, 255), "skin_tone": integer(1, 6)},
    ),
    "date": Shape(
        {"timestamp": integer(0, 99_999_999_999), "format": string(1, 255)},
        {**_STYLE, "url": URL, "fallback": string(1, 3000)},
    ),
    "broadcast": Shape({"range": one_of("here", "channel", "everyone")}, _STYLE),
    "color": Shape({"value": string(1, 32)}, _STYLE),
}

_inline = array(tagged(_INLINE), 0, _MANY)
_BORDER = {"border": integer(0, 1)}

_SECTION = Shape({"elements": _inline})

_PARTS: Fields = {
    "rich_text_section": _SECTION,
    "rich_text_preformatted": Shape({"elements": _inline}, {**_BORDER, "language": string(1, 50)}),
    "rich_text_quote": Shape({"elements": _inline}, _BORDER),
    "rich_text_list": Shape(
        {
            "elements": array(tagged({"rich_text_section": _SECTION}), 0, _MANY),
            "style": one_of("bullet", "ordered"),
        },
        {**_BORDER, "indent": integer(0, 8), "offset": integer(0, 1_000_000)},
    ),
}


RICH_TEXT_FIELDS: Fields = {"elements": array(tagged(_PARTS), 1, _MANY)}
