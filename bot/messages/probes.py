"""The test message of `reverse-mentor doctor --probe`."""

from bot.messages.blocks import message, section
from bot.messages.text import Message, text


def probe(locale: str) -> Message:
    """Says what it is, and that nobody has to do anything."""
    return message(section(text("probe", locale)))
