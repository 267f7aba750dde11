"""Slack's signs in what people write: mentions, links, and what is escaped.

https://docs.slack.dev/messaging/formatting-message-text
"""

import re

_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")


def mentioned(text: str) -> frozenset[str]:
    """The Slack ids of all who are mentioned in it."""
    return frozenset(_MENTION.findall(text))


def with_mentions_as(word: str, text: str) -> str:
    """A text with that word for each mention."""
    return _MENTION.sub(word, text)


def after_mention(text: str) -> str:
    """What was written to somebody who is mentioned first."""
    return re.sub(r"^\s*<@[UW][A-Z0-9]+(\|[^>]*)?>[\s,:]*", "", text)


def without_our_name(text: str, bot_user_id: str) -> str:
    """What was written in our DM by somebody who mentions us first, as one does in a channel."""
    return after_mention(text) if text.lstrip().startswith(f"<@{bot_user_id}") else text


def unescaped(text: str) -> str:
    """Message text as it was typed: Slack escapes these three signs and no others.

    https://docs.slack.dev/messaging/formatting-message-text#escaping
    """
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def without_markup(text: str) -> str:
    """A text as one reads it aloud: a link is its label, a channel its name, and a mention of
    people is left out, because who is meant is nobody else's business."""
    named = re.sub(r"<(?:https?:|mailto:|#)[^<>|]*\|([^<>]+)>", r"\1", text)
    bare = re.sub(r"<(https?:[^<>|]*)>", r"\1", named)
    return " ".join(re.sub(r"<[@!#][^<>]*>", " ", bare).split())
