"""The rich_text block as HTML."""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from sandbox.emoji import EMOJI
from sandbox.mrkdwn import Reader, to_html

Part = Mapping[str, Any]

_TAGS = {"bold": "strong", "italic": "em", "strike": "s", "code": "code", "underline": "u"}
_REFERENCES: Mapping[str, Callable[[Part], str]] = {
    "user": lambda part: f"<@{part['user_id']}>",
    "channel": lambda part: f"<#{part['channel_id']}>",
    "broadcast": lambda part: f"<!{part['range']}>",
    "usergroup": lambda part: f"<!subteam^{part['usergroup_id']}>",
    "link": lambda part: _bracketed(part["url"], part.get("text")),
    "date": lambda part: _date(part),
    "team": lambda part: escape(part["team_id"]),
    "color": lambda part: escape(part["value"]),
    "emoji": lambda part: EMOJI.get(part["name"], f":{escape(part['name'])}:"),
}
_BLOCKS = {
    "rich_text_section": "div",
    "rich_text_quote": "blockquote",
    "rich_text_preformatted": "pre",
}


def rich_text_html(block: Part, reader: Reader) -> str:
    """The whole block; what people wrote in it is escaped."""
    return "".join(_part(part, reader) for part in block["elements"])


def _part(part: Part, reader: Reader) -> str:
    if part["type"] == "rich_text_list":
        return _list(part, reader)
    tag = _BLOCKS[part["type"]]
    return f"<{tag}>{_inlines(part, reader)}</{tag}>"


def _list(part: Part, reader: Reader) -> str:
    tag = "ol" if part["style"] == "ordered" else "ul"
    items = "".join(f"<li>{_inlines(item, reader)}</li>" for item in part["elements"])
    start = f' start="{part["offset"] + 1}"' if part.get("offset") else ""
    return f'<{tag}{start} style="--indent:{int(part.get("indent", 0))}">{items}</{tag}>'


def _inlines(part: Part, reader: Reader) -> str:
    return "".join(_inline(inline, reader) for inline in part["elements"])


def _inline(part: Part, reader: Reader) -> str:
    if part["type"] == "text":
        shown = escape(part["text"])
    else:
        shown = to_html(_REFERENCES[part["type"]](part), reader)
    for style, tag in _TAGS.items():
        if part.get("style", {}).get(style):
            shown = f"<{tag}>{shown}</{tag}>"
    return shown


def _bracketed(url: str, label: str | None) -> str:
    words = f"|{escape(label, quote=False)}" if label else ""
    return f"<{escape(url, quote=False)}{words}>"


def _date(part: Part) -> str:
    link = f"^{part['url']}" if part.get("url") else ""
    fallback = escape(part.get("fallback", ""), quote=False)
    return f"<!date^{part['timestamp']}^{part['format']}{link}|{fallback}>"
