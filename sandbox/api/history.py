"""conversations.history and conversations.replies: reading back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sandbox import shapes
from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.paging import Page, page
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused
from sandbox.models import Conversation, ConversationKind, Message

HISTORY = ("channels:history", "groups:history", "im:history", "mpim:history")
_TS = re.compile(r"\d+(\.\d+)?")


@dataclass(frozen=True)
class Span:
    """The time asked for; its bounds are left out unless `inclusive`."""

    oldest: float
    latest: float
    inclusive: bool

    def holds(self, message: Message) -> bool:
        """True when the message lies within."""
        ts = float(message.ts)
        if self.inclusive:
            return self.oldest <= ts <= self.latest
        return self.oldest < ts < self.latest


@method("conversations.history", *HISTORY, tier=Tier.THREE)
def history(call: Call) -> Reply:
    """Newest first; thread replies only when they were sent to the channel too.

    https://docs.slack.dev/reference/methods/conversations.history
    """
    conversation = readable(call)
    span = _span(call)
    found = [
        message
        for message in reversed(call.world.timeline(conversation.id))
        if message.is_in_channel and span.holds(message)
    ]
    return _answer(call, found) | {"pin_count": 0}


@method("conversations.replies", *HISTORY, tier=Tier.THREE)
def replies(call: Call) -> Reply:
    """The parent first, then its replies, oldest first.

    https://docs.slack.dev/reference/methods/conversations.replies
    """
    conversation = readable(call)
    parent = call.world.message(conversation.id, call.arguments.text("ts"))
    if not parent:
        raise Refused("thread_not_found")
    span = _span(call)
    thread = [call.world.messages[conversation.id][ts] for ts in parent.reply_ts]
    return _answer(call, [parent, *(reply for reply in thread if span.holds(reply))])


def readable(call: Call) -> Conversation:
    """The conversation whose messages are asked for.

    Refuses `channel_not_found`, `missing_scope` and, for public channels, `not_in_channel`.
    """
    conversation = call.visible_conversation()
    call.require(f"{conversation.kind.family}:history")
    if conversation.kind is ConversationKind.PUBLIC and not call.is_in(conversation):
        raise Refused("not_in_channel")
    return conversation


def _span(call: Call) -> Span:
    return Span(
        oldest=_bound(call, "oldest", 0.0),
        latest=_bound(call, "latest", float("inf")),
        inclusive=call.arguments.flag("inclusive"),
    )


def _bound(call: Call, name: str, default: float) -> float:
    value = call.arguments.optional(name)
    if not value:
        return default
    if not _TS.fullmatch(value):
        raise Refused(f"invalid_ts_{name}")
    return float(value)


def _answer(call: Call, messages: Sequence[Message]) -> Reply:
    listed: Page[Message] = page(
        messages,
        lambda message: message.ts,
        limit=call.arguments.number("limit", 100, most=999, refused="invalid_limit"),
        cursor=call.arguments.optional("cursor"),
    )
    whole = call.arguments.flag("include_all_metadata")
    world = call.world
    shown = [shapes.message(m, world.team, world.app, with_metadata=whole) for m in listed.items]
    reply: Reply = {"messages": shown, "has_more": bool(listed.next_cursor)}
    return reply | ({"response_metadata": listed.metadata} if listed.next_cursor else {})
