"""What stands between angle brackets in mrkdwn, and whom it notifies.

See https://docs.slack.dev/messaging/formatting-message-text.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

BRACKETS = re.compile(r"<([^<>]*)>")
_BROADCAST = re.compile(r"!(here|channel|everyone)(?:\|.*)?")
_USER = re.compile(r"@([UW][A-Z0-9]+)(?:\|.*)?")
_BARE_BROADCAST = re.compile(r"(?<![\w@/])@(here|channel|everyone)\b")
_BARE_URL = re.compile(r"(?<![\w/])(https?://(?:(?!&[lg]t;)[^\s<>])*(?!&[lg]t;)[\w/=&%#-])")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)

Blocks = list[dict[str, Any]]


def would_notify(
    text: str = "", blocks: Blocks | tuple[dict[str, Any], ...] = (), *, parsed: bool = False
) -> frozenset[str]:
    """Whom a message would notify: user ids, and the words `here`, `channel`, `everyone`.

    `text` counts only where there are no blocks, as it does on screen. `parsed` says that it was
    sent with `link_names` or `parse=full`; mrkdwn objects in blocks are parsed by Slack unless
    they are `verbatim`, so that a plain `@here` in them notifies.
    """
    if not blocks:
        return frozenset(_notified(auto_parsed(text) if parsed else text))
    return frozenset(each for block in blocks for each in _notified_in(block))


def auto_parsed(text: str) -> str:
    """The text after Slack looked for names and addresses in it: `@here` becomes `<!here>`.

    Code is left alone, and so is what stands between angle brackets already.
    """
    return _outside_of(text, _CODE, lambda plain: _outside_of(plain, BRACKETS, _parse))


def _parse(text: str) -> str:
    return _BARE_URL.sub(r"<\1>", _BARE_BROADCAST.sub(r"<!\1>", text))


def _outside_of(text: str, pattern: re.Pattern[str], change: Callable[[str], str]) -> str:
    pieces, end = [], 0
    for match in pattern.finditer(text):
        pieces += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*pieces, change(text[end:])])


def _notified(text: str) -> Iterator[str]:
    for match in BRACKETS.finditer(text):
        if found := _BROADCAST.fullmatch(match[1]) or _USER.fullmatch(match[1]):
            yield found[1]


def _notified_in(value: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a block
    """Whom the text objects and rich text inside a part of a block would notify."""
    if isinstance(value, list):
        for item in value:
            yield from _notified_in(item)
    elif isinstance(value, Mapping):
        kind = value.get("type")
        if kind == "mrkdwn":
            text = value["text"]
            yield from _notified(text if value.get("verbatim") else auto_parsed(text))
        elif kind == "user":
            yield value["user_id"]
        elif kind == "broadcast":
            yield value["range"]
        else:
            yield from _notified_in(list(value.values()))
