"""The words people type after `/reverse-mentor`, in a DM to the bot, or after a mention of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Vocabulary = Mapping[str, "Command"]
"""Every word in every language, in lower case."""


class Command(StrEnum):
    MENU = "menu"
    HELP = "help"
    JOIN = "join"
    LEAVE = "leave"
    PAUSE = "pause"
    RESUME = "resume"
    PROFILE = "profile"
    STATUS = "status"
    ASK = "ask"
    FEEDBACK = "feedback"
    MEETING = "meeting"
    REMATCH = "rematch"
    BLOCK = "block"
    UNBLOCK = "unblock"
    REPORT = "report"
    MANAGER = "manager"
    ADMIN = "admin"


class Worry(StrEnum):
    """What somebody may be uneasy about, or ask because they are; the more particular first."""

    TOLD_ON = "told-on"
    WHO_ANSWERED = "who-answered"
    SAME_LINE = "same-line"
    LEFT_OUT = "left-out"
    MY_DATA = "my-data"
    SCALE = "scale"
    IMPORTANT = "important"
    MUST_RATE = "must-rate"
    WHAT_TO_SHOW = "what-to-show"
    MUST_TAKE_PART = "must-take-part"
    WHO_SEES = "who-sees"
    FOUND_OUT = "found-out"
    HOW_LONG = "how-long"
    FIRST_MESSAGE = "first-message"
    NO_ANSWER = "no-answer"
    FORMAL = "formal"
    SAID_WRONG = "said-wrong"
    SAYING_WRONG = "saying-wrong"


class Aside(StrEnum):
    """What somebody says that is no word of how a meeting was, nor anything to be done."""

    AWAY = "away"
    """The other is ill or away."""
    NO_TIME = "no-time"
    LATER = "later"
    """They will tell how it was."""
    NEVER_MIND = "never-mind"
    """They let something be."""
    MISTAKE = "mistake"
    """They did not mean to write it, or to press something."""
    RELAY = "relay"
    """I should tell the other something."""
    PROPOSED = "proposed"
    """Whether that day or hour would suit."""
    AGREED = "agreed"
    """On which day it is."""


@dataclass(frozen=True)
class Request:
    """A command, and what was typed after it; `is_sure`: it can mean nothing else."""

    command: Command
    rest: str = ""
    is_sure: bool = True


def understand(text: str, vocabulary: Vocabulary) -> Request | None:
    """The request in a typed text; the menu for an empty one; None if its first word is unknown."""
    word, rest = (*text.split(maxsplit=1), "", "")[:2]
    if not word:
        return Request(Command.MENU)
    command = vocabulary.get(word.casefold().strip(".,!?"))
    return Request(command, rest.strip()) if command else None
