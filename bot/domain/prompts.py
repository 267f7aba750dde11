"""A prompt: a question that an admin posts to a channel."""

from dataclasses import dataclass

from bot.domain.errors import TextMissing


@dataclass(frozen=True)
class Post:
    """`channel` and `posted_by` are Slack ids. An invitation has no text of its own."""

    channel: str
    text: str
    posted_by: str


def check_prompt(text: str) -> str:
    """The text to post; raises TextMissing if there is nothing in it."""
    if not text.strip():
        raise TextMissing
    return text.strip()
