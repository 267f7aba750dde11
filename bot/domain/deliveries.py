"""A delivery: a stored intention to send one message."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.states import DeliveryState

MOST_ATTEMPTS = 310
LONGEST_WAIT = timedelta(minutes=15)
LONGEST_PUT_OFF = timedelta(hours=6)
"""Longer than any wait of ours or of Slack's before it is tried again."""

UNSENT = (DeliveryState.FAILED, DeliveryState.CANCELLED, DeliveryState.EXPIRED)
"""The ends of a message that is not sent."""


class Kind(StrEnum):
    INTRODUCTION = "introduction"
    SITTING_OUT = "sitting_out"
    NUDGE = "nudge"
    CHECK_IN = "check_in"
    PARTNER_LEFT = "partner_left"
    GOING_ON = "going_on"
    IMPOSSIBLE = "impossible"
    SKIPPED = "skipped"
    STILL_IN = "still_in"
    SILENT = "silent"
    STAYS_IN = "stays_in"
    SUMMARY = "summary"
    PROMPT = "prompt"
    INVITATION = "invitation"
    POST_FAILED = "post_failed"
    PROBE = "probe"
    MEETING = "meeting"
    CALENDAR = "calendar"
    NO_TIME = "no_time"
    ASK_LOOKING = "ask_looking"
    ASK_OVER = "ask_over"
    ASK_REQUEST = "ask_request"
    ASK_SETTLED = "ask_settled"
    ASK_FOUND = "ask_found"
    ASK_WAITS = "ask_waits"
    ASK_AGAIN = "ask_again"
    ASK_OFF = "ask_off"
    ASK_NOBODY = "ask_nobody"
    ASK_UNMET = "ask_unmet"
    REPORT = "report"
    PROGRAMME_ENDED = "programme_ended"
    SERIES_OVER = "series_over"
    ARRIVAL = "arrival"


TO_CHANNELS = (Kind.PROMPT, Kind.INVITATION)
TO_PEOPLE = tuple(each for each in Kind if each not in TO_CHANNELS)
"""For these a conversation may have to be opened."""

EXTRAS = (Kind.PROBE, Kind.CALENDAR)
"""Nobody was promised these, and nobody is told where Slack takes none."""

ANSWERS = (
    Kind.STAYS_IN,
    Kind.ASK_LOOKING,
    Kind.ASK_OVER,
    Kind.ASK_NOBODY,
    Kind.ASK_WAITS,
    Kind.ASK_AGAIN,
)
"""What somebody waits for who has just done something."""

AT_ONCE = (
    Kind.PARTNER_LEFT,
    Kind.GOING_ON,
    Kind.IMPOSSIBLE,
    Kind.SKIPPED,
    Kind.SUMMARY,
    Kind.PROMPT,
    Kind.INVITATION,
    Kind.POST_FAILED,
    Kind.PROBE,
    Kind.MEETING,
    Kind.CALENDAR,
    Kind.NO_TIME,
    Kind.ASK_LOOKING,
    Kind.ASK_OVER,
    Kind.ASK_SETTLED,
    Kind.ASK_FOUND,
    Kind.ASK_AGAIN,
    Kind.ASK_OFF,
    Kind.ASK_NOBODY,
    Kind.ASK_UNMET,
    Kind.REPORT,
    Kind.STAYS_IN,
    Kind.ARRIVAL,
)
"""What is due from the moment it is decided; the others have an hour of their own."""

SOON = (Kind.STILL_IN, Kind.SILENT, Kind.PROGRAMME_ENDED, Kind.SERIES_OVER)
"""Of those others, what is due as soon as whoever reads it is at work."""


BY_DAY = (
    Kind.INTRODUCTION,
    Kind.SITTING_OUT,
    Kind.NUDGE,
    Kind.CHECK_IN,
    Kind.IMPOSSIBLE,
    Kind.SKIPPED,
    Kind.STILL_IN,
    Kind.SILENT,
    Kind.SUMMARY,
    Kind.ASK_REQUEST,
    Kind.ASK_OFF,
    Kind.ASK_UNMET,
    Kind.PROGRAMME_ENDED,
    Kind.SERIES_OVER,
)
"""What comes by itself, and so in working hours. The others answer somebody, or tell what a
colleague has just done."""


OF_A_PAIRING = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN, Kind.SERIES_OVER)
OF_A_ROUND = (Kind.SITTING_OUT, Kind.IMPOSSIBLE, Kind.STILL_IN, Kind.SILENT, Kind.SUMMARY)
"""Of these, what is about a pairing and what is about a round."""


class TooEarly(Exception):
    """What a message follows upon has not happened, or only just now: it waits for that instant."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class OutOfHours(TooEarly):
    """Those who read it are not at work: it waits until they are."""


@dataclass(frozen=True)
class Delivery:
    """`subject_id` is the id of what it is about: a programme, a pairing, a round, a meeting, a
    post, an ask or a request for one, as the kind says, or the number of a day (`date.toordinal`)
    whose round was skipped; `slack_id` whom it goes to, "" where the subject says so; a probe, and
    what tells that some go on without somebody, go to several, with commas between them. `key`
    travels in the message's metadata and cannot be guessed. `attempts` counts those that were made
    before. After `expires_at` it would be of no use any more. One that somebody wants now is sent
    `at_any_hour`.
    """

    id: int
    workspace_id: int
    kind: Kind
    subject_id: int
    slack_id: str
    key: str
    attempts: int
    due_at: datetime
    expires_at: datetime | None = None
    at_any_hour: bool = False

    @property
    def planned_at(self) -> datetime | None:
        """The hour that it was given; None once it was put off."""
        return None if self.attempts else self.due_at


@dataclass(frozen=True)
class Failed:
    """Messages that were not sent: of which kind, and Slack's reason or ours."""

    kind: Kind
    reason: str


@dataclass(frozen=True)
class Fate:
    """What became of a message to `slack_id` by now. `failure` is Slack's reason or ours, and
    `receipt_at` when Slack told that it was posted."""

    slack_id: str
    state: DeliveryState
    failure: str | None
    attempted_at: datetime | None
    receipt_at: datetime | None

    @property
    def has_ended(self) -> bool:
        """Whether nothing more can become of it that we would like to know."""
        return self.receipt_at is not None or self.state in UNSENT

    @property
    def is_tried(self) -> bool:
        """Whether some bot has tried to send it."""
        return self.attempted_at is not None or self.has_ended


def wait_before_retry(attempts: int, *, jitter: float) -> timedelta:
    """How long to wait after that many refusals: doubling from five seconds to a quarter hour,
    and up to a quarter longer by `jitter` (0 to 1), so that not all come back at once."""
    wait = min(timedelta(seconds=5 * (1 << min(attempts - 1, 10))), LONGEST_WAIT)
    return wait * (1 + jitter / 4)


def is_hopeless(attempts: int, *, expires_at: datetime | None) -> bool:
    """Whether it has been refused so often, over three days, that an admin should know. What
    expires is tried until then: an introduction for as long as its round is open."""
    return expires_at is None and attempts >= MOST_ATTEMPTS
