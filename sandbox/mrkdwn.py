"""Slack's mrkdwn as safe HTML for the page: whatever the text, no markup but ours comes out.

Lines are kept as line breaks, to be shown with `white-space: pre-wrap`.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from sandbox.dates import Device, dated
from sandbox.emoji import drawn
from sandbox.references import BRACKETS, auto_parsed

_HIDDEN = "\ue000{}\ue001"
_FOUND = re.compile("\ue000(\\d+)\ue001")
_BLOCK_OF_CODE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_QUOTE = re.compile(r"(?:^&gt; ?[^\n]*(?:\n|\Z))+", re.MULTILINE)
_STYLES = tuple(
    (
        re.compile(rf"(?<![\w{mark}])\{mark}(?=\S)([^{mark}\n]*[^{mark}\s])\{mark}(?![\w{mark}])"),
        tag,
    )
    for mark, tag in (("*", "strong"), ("_", "em"), ("~", "s"))
)
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|tel:)\S+", re.IGNORECASE)


class Directory(Protocol):
    """Who is who, as the reader may see it; None for what the reader does not know."""

    def user_name(self, user_id: str) -> str | None:
        """The name to show for a person."""

    def channel_name(self, channel_id: str) -> str | None:
        """The name of a channel, without `#`."""

    def audience(self) -> int:
        """How many people `@channel` would notify here."""


@dataclass(frozen=True)
class Reader:
    """For whom a text is drawn: what they know, and the screen they look at."""

    directory: Directory
    device: Device


def to_html(text: str, reader: Reader, *, verbatim: bool = True) -> str:
    """The HTML of an mrkdwn text.

    `verbatim=False` is Slack's default for mrkdwn objects in blocks: addresses and `@here` in the
    text become links and mentions. `&amp;`, `&lt;` and `&gt;` are decoded once.
    """
    clean = text.replace("\ue000", "").replace("\ue001", "")
    return _Drawing(reader).draw(clean if verbatim else auto_parsed(clean))


def plain_to_html(text: str) -> str:
    """The HTML of a plain text: nothing is markup in it but the names of emoji."""
    return drawn(html.escape(text))


def is_safe_link(address: str) -> bool:
    """Whether an address can stand in a link: web, mail and telephone, and nothing that runs."""
    return _SAFE_LINK.fullmatch(address) is not None


def as_text(text: str, reader: Reader) -> str:
    """What an mrkdwn text says, without any markup: for searching, and for one-line previews."""
    return html.unescape(re.sub(r"<[^>]*>", "", to_html(text, reader)))


class _Drawing:
    """One text on its way to HTML: finished parts are set aside under numbers, and put in last."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._finished: list[str] = []

    def draw(self, text: str) -> str:
        text = _BLOCK_OF_CODE.sub(lambda match: self._code(match[1], "pre"), text)
        text = _CODE.sub(lambda match: self._code(match[1], "code"), text)
        text = BRACKETS.sub(lambda match: self._set_aside(self._reference(match[1])), text)
        text = drawn(_styled(_quoted(_escaped(text))))
        while _FOUND.search(text):
            text = _FOUND.sub(lambda match: self._finished[int(match[1])], text)
        return text

    def _set_aside(self, done: str) -> str:
        self._finished.append(done)
        return _HIDDEN.format(len(self._finished) - 1)

    def _code(self, text: str, tag: str) -> str:
        shown = BRACKETS.sub(lambda match: self._set_aside(self._reference(match[1])), text)
        return self._set_aside(f"<{tag}>{_escaped(shown)}</{tag}>")

    def _reference(self, inside: str) -> str:
        target, _, label = inside.partition("|")
        for sign, draw in self._by_sign():
            if target.startswith(sign):
                return draw(target.removeprefix(sign), label)
        return _link(target, label) if is_safe_link(target) else _escaped(f"<{inside}>")

    def _by_sign(self) -> Iterable[tuple[str, Callable[[str, str], str]]]:
        return (
            ("@", self._user),
            ("#", self._channel),
            ("!date^", self._date),
            ("!subteam^", lambda target, label: _mention(label or f"@{target}")),
            ("!", self._broadcast),
        )

    def _user(self, user_id: str, label: str) -> str:
        return _mention(f"@{self._reader.directory.user_name(user_id) or label or 'unknown'}")

    def _channel(self, channel_id: str, _label: str) -> str:
        return _mention(f"#{self._reader.directory.channel_name(channel_id) or 'private channel'}")

    def _broadcast(self, word: str, label: str) -> str:
        if word not in ("here", "channel", "everyone"):
            return _escaped(label or f"<!{word}>")
        count = self._reader.directory.audience()
        return _mention(f"@{word}", "mention mention-all", f"would notify {count} people")

    def _date(self, target: str, fallback: str) -> str:
        epoch, _, rest = target.partition("^")
        template, _, link = rest.partition("^")
        words = dated(int(epoch), template, self._reader.device) if epoch.isdigit() else None
        return _link(link, words or fallback) if link else _escaped(words or fallback)


def _mention(name: str, kind: str = "mention", title: str = "") -> str:
    told = f' title="{html.escape(title)}"' if title else ""
    return f'<span class="{kind}"{told}>{_escaped(name)}</span>'


def _link(address: str, label: str) -> str:
    if not is_safe_link(address):
        return _escaped(label or address)
    href = _escaped(address)
    shown = _styled(_escaped(label)) if label else href.removeprefix("mailto:")
    return f'<a href="{href}" target="_blank" rel="noopener noreferrer">{shown}</a>'


def _escaped(text: str) -> str:
    """Slack's three entities decoded once, then everything escaped for HTML."""
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return html.escape(text)


def _styled(text: str) -> str:
    for pattern, tag in _STYLES:
        text = pattern.sub(rf"<{tag}>\1</{tag}>", text)
    return text


def _quoted(text: str) -> str:
    """Lines that begin with `>` (which is escaped here already) as one quotation."""
    return _QUOTE.sub(lambda match: f"<blockquote>{_unquoted(match[0])}</blockquote>", text)


def _unquoted(lines: str) -> str:
    return re.sub(r"^&gt; ?", "", lines, flags=re.MULTILINE).removesuffix("\n")
