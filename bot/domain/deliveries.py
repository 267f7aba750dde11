"""A delivery: a stored intention to send one message."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

LONGEST_WAIT = timedelta(minutes=15)


class Kind(StrEnum):
    INTRODUCTION = "introduction"
    SITTING_OUT = "sitting_out"
    NUDGE = "nudge"
    CHECK_IN = "check_in"
    PARTNER_LEFT = "partner_left"
    IMPOSSIBLE = "impossible"
    PROMPT = "prompt"
    INVITATION = "invitation"
    POST_FAILED = "post_failed"


@dataclass(frozen=True)
class Delivery:
    """`subject_id` is the id of what it is about: a pairing, a round or a post, as the kind says;
    `slack_id` whom it goes to, "" where the subject says so. `key` travels in the message's
    metadata and cannot be guessed. `attempts` counts this one."""

    id: int
    workspace_id: int
    kind: Kind
    subject_id: int
    slack_id: str
    key: str
    attempts: int


def wait_before_retry(attempts: int) -> timedelta:
    """How long to wait after that many refusals: doubling from five seconds to a quarter hour."""
    return min(timedelta(seconds=5 * (1 << min(attempts - 1, 10))), LONGEST_WAIT)
