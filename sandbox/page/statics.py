"""Blocks that are only looked at, as HTML."""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any
from urllib.parse import urlsplit

from sandbox.mrkdwn import Reader, plain_to_html, to_html
from sandbox.page.markup import icon
from sandbox.page.rich_text import rich_text_html

Block = Mapping[str, Any]


def text_html(text: Mapping[str, Any], reader: Reader) -> str:
    """A text object: mrkdwn, parsed by Slack unless `verbatim`, or plain text."""
    if text["type"] == "mrkdwn":
        return to_html(text["text"], reader, verbatim=text.get("verbatim", False))
    return plain_to_html(text["text"])


def static_html(block: Block, reader: Reader) -> str | None:
    """The HTML of a block, or None when there is something in it to act on."""
    draw = _DRAWN.get(block["type"])
    return draw(block, reader) if draw else None


def picture(image: Mapping[str, Any], classes: str = "") -> str:
    """An image of this same host; of one from elsewhere only its description is shown."""
    alt = escape(image["alt_text"])
    address = image.get("image_url", "")
    if urlsplit(address).hostname in ("127.0.0.1", "localhost"):
        return f'<img class="{classes}" src="{escape(address)}" alt="{alt}">'
    return (
        f'<span class="picture {classes}" role="img" aria-label="{alt}" title="{escape(address)}">'
        f"{icon('image')}<span>{alt}</span></span>"
    )


def words_of_section(block: Block, reader: Reader) -> str:
    """The text and the fields of a section."""
    text = f"<p>{text_html(block['text'], reader)}</p>" if "text" in block else ""
    fields = "".join(f"<p>{text_html(each, reader)}</p>" for each in block.get("fields", ()))
    return text + (f'<div class="fields">{fields}</div>' if fields else "")


def _section(block: Block, reader: Reader) -> str | None:
    accessory = block.get("accessory")
    if accessory and accessory["type"] != "image":
        return None
    side = picture(accessory, "picture-side") if accessory else ""
    return f'<div class="section"><div>{words_of_section(block, reader)}</div>{side}</div>'


def _header(block: Block, _reader: Reader) -> str:
    return f'<h3 class="header">{plain_to_html(block["text"]["text"])}</h3>'


def _context(block: Block, reader: Reader) -> str:
    parts = "".join(
        picture(part, "picture-small")
        if part["type"] == "image"
        else f"<span>{text_html(part, reader)}</span>"
        for part in block["elements"]
    )
    return f'<div class="context">{parts}</div>'


def _image(block: Block, reader: Reader) -> str:
    title = text_html(block["title"], reader) if "title" in block else ""
    caption = f"<figcaption>{title}</figcaption>" if title else ""
    return f"<figure>{caption}{picture(block)}</figure>"


def _table(block: Block, reader: Reader) -> str:
    rows = "".join(
        f"<tr>{''.join(f'<td>{_cell(cell, reader)}</td>' for cell in row)}</tr>"
        for row in block["rows"]
    )
    caption = f"<caption>{escape(block['caption'])}</caption>" if "caption" in block else ""
    return f'<div class="table"><table>{caption}{rows}</table></div>'


def _cell(cell: Block, reader: Reader) -> str:
    return rich_text_html(cell, reader) if cell["type"] == "rich_text" else escape(cell["text"])


_DRAWN: Mapping[str, Callable[[Block, Reader], str | None]] = {
    "header": _header,
    "divider": lambda _block, _reader: "<hr>",
    "context": _context,
    "image": _image,
    "section": _section,
    "rich_text": lambda block, reader: f'<div class="rich">{rich_text_html(block, reader)}</div>',
    "markdown": lambda block, _reader: f'<div class="rich">{escape(block["text"])}</div>',
    "alert": lambda block, reader: f'<div class="alert">{text_html(block["text"], reader)}</div>',
    "table": _table,
    "data_table": _table,
}
