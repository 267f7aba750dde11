"""A delivery: a stored intention to send one message."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.states import DeliveryState

LEASE = timedelta(minutes=2)
"""A worker that has not marked a delivery by then has died."""

LONGEST_WAIT = timedelta(minutes=15)


class Kind(StrEnum):
    INTRODUCTION = "introduction"
    SITTING_OUT = "sitting_out"
    NUDGE = "nudge"
    CHECK_IN = "check_in"
    PROMPT = "prompt"
    INVITATION = "invitation"
    NOTICE = "notice"


@dataclass(frozen=True)
class Delivery:
    """`subject_id` is the id of what it is about: a pairing, a round or a post, as the kind says;
    `slack_id` whom or which channel it goes to, where the subject does not say so. `key` travels
    in the message's metadata and cannot be guessed."""

    id: int
    kind: Kind
    subject_id: int
    slack_id: str | None
    key: str
    state: DeliveryState
    due_at: datetime
    expires_at: datetime | None
    attempts: int
    attempted_at: datetime | None
    lost_sight: bool = False


def wait_before_retry(attempts: int) -> timedelta:
    """How long to wait after that many refusals: doubling from five seconds to a quarter hour."""
    return min(timedelta(seconds=5 * (1 << min(attempts - 1, 10))), LONGEST_WAIT)
