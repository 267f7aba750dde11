"""The few kinds of blocks that messages are made of, with our defaults.

Every mrkdwn text is `verbatim`, so that Slack makes no mention or link of what looks like one.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from slack_sdk.models.basic_objects import JsonObject
from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ContextBlock,
    HeaderBlock,
    InputBlock,
    InputInteractiveElement,
    InteractiveElement,
    MarkdownTextObject,
    Option,
    PlainTextObject,
    SectionBlock,
)
from slack_sdk.models.views import View

from bot.messages import ids
from bot.messages.text import Message, text
from bot.messages.written import shorten

MOST_IN_BUTTON = 2000
"""Characters that Slack takes as the value of a button."""

_MOST_FALLBACK = 4000
"""Characters that chat.update takes as `text` (https://docs.slack.dev/reference/methods/chat.update)."""

_BOLD = re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])")

_MOST_KEPT = 2_000
"""Several times as many as there are in all languages."""

_MOST_PARAGRAPHS = 100
"""Those that many people see, beside those of the people who came last."""

_MOST_FIELDS = 50

for_many = lru_cache(_MOST_FIELDS)
"""For a function that draws a field from values that many people share: kept, it is drawn once. To
be told nothing that somebody wrote."""


class _Checked(JsonObject):
    """Keeps the rules of its class; slack-sdk looks for them in every object anew."""

    def validate_json(self) -> None:
        """Raise SlackObjectFormationError for what Slack would refuse."""
        for rule in _rules(type(self)):
            rule(self)


@cache
def _rules(kind: type[JsonObject]) -> tuple[Callable[[JsonObject], None], ...]:
    members = (getattr(kind, name) for name in dir(kind))
    return tuple(member for member in members if hasattr(member, "validator"))


class _DrawnOnce(_Checked):
    """Checked and made into JSON once: a form has a hundred options, and the next form has the
    same ones."""

    _drawn: dict[str, Any] | None = None

    def to_dict(self, *args: object) -> dict[str, Any]:
        """As it is sent; not to be changed."""
        if self._drawn is None:
            self._drawn = super().to_dict(*args)
        return self._drawn


class _Option(_DrawnOnce, Option):
    pass


class _Button(_DrawnOnce, ButtonElement):
    pass


class _Section(_DrawnOnce, SectionBlock):
    pass


class _Small(_DrawnOnce, ContextBlock):
    pass


class _Field(_DrawnOnce, InputBlock):
    pass


class _View(_DrawnOnce, View):
    pass


class _Buttons(_DrawnOnce, ActionsBlock):
    pass


class _Markdown(_Checked, MarkdownTextObject):
    pass


class _Plain(_Checked, PlainTextObject):
    pass


def message(*blocks: Block) -> Message:
    """A message whose fallback text says all that the blocks say, as far as Slack takes it, without
    the signs of bold print, which a screen reader would read aloud."""
    spoken = "\n".join(words for block in blocks for words in _spoken(block))
    return Message(shorten(_BOLD.sub(r"\1", spoken), _MOST_FALLBACK), blocks)


def _spoken(block: Block) -> Iterable[str]:
    if isinstance(block, SectionBlock) and block.text:
        yield block.text.text
    elif isinstance(block, ContextBlock):
        yield from (part.text for part in block.elements if isinstance(part, MarkdownTextObject))


def section(
    words: str, accessory: InteractiveElement | None = None, *, row: str | None = None
) -> SectionBlock:
    """A paragraph, perhaps with a button beside it, of which a press tells the `row`, as below."""
    if accessory is None:
        return _section(words)
    return _Section(text=_mrkdwn(words), accessory=accessory, block_id=row)


@lru_cache(_MOST_PARAGRAPHS)
def _section(words: str) -> SectionBlock:
    return _Section(text=_mrkdwn(words))


@lru_cache(_MOST_PARAGRAPHS)
def small(words: str) -> ContextBlock:
    """A line in small print."""
    return _Small(elements=[_mrkdwn(words)])


def header(words: str) -> HeaderBlock:
    """A heading."""
    return HeaderBlock(text=_plain(words))


def buttons(*elements: InteractiveElement, row: str | None = None) -> ActionsBlock:
    """A row of buttons; a press tells which `row` it was in, if it has a name."""
    return _Buttons(elements=list(elements), block_id=row)


def place_buttons(programme_id: int, *elements: InteractiveElement) -> ActionsBlock:
    """A row of buttons beside what somebody has in that programme: a press tells that it was."""
    return buttons(*elements, row=f"{ids.PLACE} {programme_id}")


def part(name: str, *blocks: Block) -> tuple[Block, ...]:
    """Blocks that are about one thing, in a message about others too: a press tells by its row that
    it was in there."""
    named = enumerate(each.to_dict() for each in blocks)
    return tuple(Block.parse_all([{**each, "block_id": f"{name} {at}"} for at, each in named]))


def instead_of_part(pressed: Mapping[str, Any], row: str, said: Message) -> Message:
    """A message in which that row was pressed, with `said` in the place of the part that it is in.

    `pressed` is the `message` of Slack's `block_actions` payload.
    """
    blocks = Block.parse_all(list(pressed["blocks"]))
    there = [each for each in blocks if _part_of(each.block_id) == _part_of(row)]
    at = blocks.index(there[0])
    return message(*blocks[:at], *said.blocks, *blocks[at + len(there) :])


def _part_of(row: str | None) -> str:
    return (row or "").rpartition(" ")[0]


def button(
    label: str, locale: str, action_id: str, value: object = None, *, style: str | None = None
) -> ButtonElement:
    """A button; `label` is its key in the catalogues, `value` the id of what it is about."""
    words = text(label, locale)
    if value is None:
        return _button(words, action_id, style)
    return _Button(text=_plain(words), action_id=action_id, value=str(value), style=style)


def choice(words: str, action_id: str, value: object) -> ButtonElement:
    """A button with words that are in no catalogue, such as a time."""
    return _Button(text=_plain(words), action_id=action_id, value=str(value))


def once_more(pressed: Mapping[str, Any]) -> ButtonElement:
    """The same button as was pressed, as Slack tells of it."""
    return _Button(
        text=_plain(pressed["text"]["text"]),
        action_id=pressed["action_id"],
        value=pressed.get("value"),
        style=pressed.get("style"),
    )


def link(label: str, locale: str, action_id: str, url: str) -> ButtonElement:
    """A button that leads to a page on the web."""
    return _Button(text=_plain(text(label, locale)), action_id=action_id, url=url)


@lru_cache(_MOST_KEPT)
def _button(words: str, action_id: str, style: str | None) -> ButtonElement:
    return _Button(text=_plain(words), action_id=action_id, style=style)


def option(value: object, words: str) -> Option:
    """One choice of a select, radio or checkbox."""
    return _option(str(value), words)


@lru_cache(_MOST_KEPT)
def _option(value: str, words: str) -> Option:
    return _Option(value=value, text=_plain(words))


def chosen(options: Sequence[Option], value: object) -> Option | None:
    """The option with that value."""
    return next((each for each in options if each.value == str(value)), None)


def field(
    name: str,
    label: str,
    element: InputInteractiveElement,
    *,
    hint: str | None = None,
    optional: bool = False,
    is_told_at_once: bool = False,
) -> InputBlock:
    """A field of a form; in `view.state` its value is under `name` and VALUE. `is_told_at_once`:
    before the form is sent, the app hears what is chosen."""
    element.action_id = ids.VALUE
    return _Field(
        block_id=name,
        label=_plain(label),
        element=element,
        hint=_plain(hint) if hint else None,
        optional=optional,
        dispatch_action=is_told_at_once or None,
    )


def modal(
    callback_id: str, locale: str, *blocks: Block, title: str, submit: str, about: object = ""
) -> View:
    """A form. `title` and `submit` are keys; `about` comes back as its `private_metadata`."""
    return _View(
        type="modal",
        callback_id=callback_id,
        title=_plain(text(title, locale)),
        submit=_plain(text(submit, locale)),
        close=_plain(text("modal-cancel", locale)),
        private_metadata=str(about),
        blocks=list(blocks),
    )


def notice(locale: str, *blocks: Block, title: str, about: object = "") -> View:
    """A window with something to read and nothing to send. `title` and `about` as in a form."""
    return View(
        type="modal",
        title=_plain(text(title, locale)),
        close=_plain(text("modal-close", locale)),
        private_metadata=str(about),
        blocks=list(blocks),
    )


def _mrkdwn(words: str) -> MarkdownTextObject:
    return _Markdown(text=words, verbatim=True)


def _plain(words: str) -> PlainTextObject:
    return _Plain(text=words, emoji=True)
