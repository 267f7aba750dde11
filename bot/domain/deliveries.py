"""A delivery: a stored intention to send one message."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

MOST_ATTEMPTS = 30
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_PUT_OFF = timedelta(hours=6)
"""Longer than any wait of ours or of Slack's before it is tried again."""


class Kind(StrEnum):
    INTRODUCTION = "introduction"
    SITTING_OUT = "sitting_out"
    NUDGE = "nudge"
    CHECK_IN = "check_in"
    PARTNER_LEFT = "partner_left"
    IMPOSSIBLE = "impossible"
    SKIPPED = "skipped"
    PROMPT = "prompt"
    INVITATION = "invitation"
    POST_FAILED = "post_failed"


AT_ONCE = (
    Kind.PARTNER_LEFT,
    Kind.IMPOSSIBLE,
    Kind.SKIPPED,
    Kind.PROMPT,
    Kind.INVITATION,
    Kind.POST_FAILED,
)
"""What is due from the moment it is decided; the others have an hour of their own."""


@dataclass(frozen=True)
class Delivery:
    """`subject_id` is the id of what it is about: a pairing, a round or a post, as the kind says,
    or the number of a day (`date.toordinal`) whose round was skipped; `slack_id` whom it goes to,
    "" where the subject says so. `key` travels in the message's metadata and cannot be guessed.
    `attempts` counts those that were made before."""

    id: int
    workspace_id: int
    kind: Kind
    subject_id: int
    slack_id: str
    key: str
    attempts: int


@dataclass(frozen=True)
class Failed:
    """Messages that were not sent: of which kind, and Slack's reason or ours."""

    kind: Kind
    reason: str


def wait_before_retry(attempts: int, *, jitter: float) -> timedelta:
    """How long to wait after that many refusals: doubling from five seconds to a quarter hour,
    and up to a quarter longer by `jitter` (0 to 1), so that not all come back at once."""
    wait = min(timedelta(seconds=5 * (1 << min(attempts - 1, 10))), LONGEST_WAIT)
    return wait * (1 + jitter / 4)


def is_hopeless(attempts: int) -> bool:
    """Whether it has been refused so often, over some six hours, that an admin should know."""
    return attempts >= MOST_ATTEMPTS
