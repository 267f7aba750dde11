"""What there is to show to one person: who they are here, with whom, and what comes next."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.deliveries import Failed
from bot.domain.feedback import Feedback
from bot.domain.members import Member, Standing
from bot.domain.numbers import Count
from bot.domain.programmes import Programme
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.summaries import Summary
from bot.domain.users import User


@dataclass(frozen=True)
class PastPairing:
    """A pairing of an earlier round, with what this person said of it."""

    pairing: Pairing
    feedback: Feedback | None


@dataclass(frozen=True)
class Introducing:
    """How far a round has come that is still introducing people: so many introductions of so
    many, and about how long it goes on, at Slack's pace."""

    done: int
    all: Count
    minutes_left: int


@dataclass(frozen=True)
class Overview:
    """What an admin sees of the programme as a whole. `introducing` is None between rounds' first
    messages; `failed` is what could not be sent and still can be. `missing` is why a round run now
    would introduce nobody, None if it would introduce somebody; `again_at` when one may be run
    after the latest, which has just started, None for now; `last_round` is what the latest came to
    that is over."""

    joined: Count
    waiting: Count
    missing: SittingOutReason | None
    again_at: datetime | None = None
    introducing: Introducing | None = None
    failed: tuple[Failed, ...] = ()
    last_round: Summary | None = None


@dataclass(frozen=True)
class Situation:
    """Everything a menu, a status or a Home tab is drawn from.

    `member` is None for somebody who never joined. `pairing` is theirs in the round that is open,
    `feedback` what they said of it; `sitting_out` the reason why they have none in it. `history`
    holds earlier pairings, the latest first. `overview` is there for admins only.
    """

    user: User
    programme: Programme
    today: date
    member: Member | None = None
    pairing: Pairing | None = None
    feedback: Feedback | None = None
    sitting_out: SittingOutReason | None = None
    history: tuple[PastPairing, ...] = ()
    overview: Overview | None = None

    @property
    def standing(self) -> Standing:
        """Where this person stands today; somebody who never joined has left, as it were."""
        return self.member.standing(self.today) if self.member else Standing.LEFT

    @property
    def latest(self) -> PastPairing | None:
        """Their latest pairing, whether its round is open or not, if one was asked for."""
        if self.pairing:
            return PastPairing(self.pairing, self.feedback)
        return self.history[0] if self.history else None

    @property
    def locale(self) -> str:
        """The language to draw in: the one chosen at joining, else Slack's."""
        return self.member.language if self.member else self.user.locale

    @property
    def zone(self) -> ZoneInfo:
        """The time zone to show times in."""
        return ZoneInfo(self.user.time_zone)
