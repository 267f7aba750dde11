"""What there is to show to one person: who they are here, with whom, and what comes next."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.deliveries import Failed
from bot.domain.feedback import Feedback
from bot.domain.meetings import Meeting
from bot.domain.members import Member, Standing
from bot.domain.next_days import NextDays
from bot.domain.numbers import Count
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.rounds import Introduced
from bot.domain.schedule import today
from bot.domain.sitting_out import SittingOutReason
from bot.domain.summaries import Summary
from bot.domain.users import User


@dataclass(frozen=True)
class PastPairing:
    """A pairing of an earlier round, with what this person said of it, and its programme, which may
    have ended since; what is proposed in one of a round that is open."""

    pairing: Pairing
    feedback: Feedback | None
    programme: Programme
    proposed: Meeting | None = None


@dataclass(frozen=True)
class Introducing:
    """How far a round has come that is still introducing people: so many introductions of so
    many, and about how long it goes on, at Slack's pace."""

    done: int
    all: Count
    minutes_left: int


@dataclass(frozen=True)
class Overview:
    """What an admin sees of the programme as a whole. `waiting` is None where it would tell of a
    few; `introducing` is None between rounds' first messages; `failed` is what could not be sent
    and still can be. `missing` is why a round run now would introduce nobody, None if it would
    introduce somebody; `again_at` when one may be run after the latest, which has just started,
    None for now; it `replaces` one that is open, in which these were introduced, None if there is
    none; `last_round` is what the latest came to that is over."""

    joined: Count
    waiting: Count | None
    missing: SittingOutReason | None
    again_at: datetime | None = None
    replaces: Introduced | None = None
    introducing: Introducing | None = None
    failed: tuple[Failed, ...] = ()
    last_round: Summary | None = None


@dataclass(frozen=True)
class Coming:
    """An introduction that was not sent yet; `at` is when it will be, None for any moment now."""

    at: datetime | None


@dataclass(frozen=True)
class Place:
    """Somebody's place in a programme that they take part in: as in Situation."""

    programme: Programme
    pairing: Pairing | None = None
    feedback: Feedback | None = None
    sitting_out: SittingOutReason | None = None
    coming: Coming | None = None
    resting: Pairing | None = None
    days: NextDays = field(default_factory=NextDays)
    proposed: Meeting | None = None


@dataclass(frozen=True)
class Situation:
    """Everything a menu, a status or a Home tab is drawn from.

    `member` is None for somebody who never joined. `pairing` is theirs in the round that is open in
    `programme`, `feedback` what they said of it, and `proposed` a time in it that waits for an
    answer and has not passed; `sitting_out` the reason why they have none in it, and `resting` the
    last meeting of a series that goes on all the same; `days` are those named for the next meeting
    of one.
    `latest` is their latest pairing, whether its round is open or not; `history` holds as many
    earlier ones as were asked for, the latest first. One in which they are not introduced yet is
    none of these: that it comes is all that is told, in `coming`, and not even that as long as it
    does not, because somebody in it is paused. `overview` is there for admins
    only.

    `programme` is the first that this person takes part in, else the workspace's. The others that
    they take part in are `elsewhere`, and those that they can still join `to_join`; `overviews` are
    of every programme, for admins, where the workspace has several: `is_one_of_several`. Those in
    which nobody is introduced any more have `ended`.
    """

    user: User
    programme: Programme
    now: datetime
    member: Member | None = None
    pairing: Pairing | None = None
    feedback: Feedback | None = None
    sitting_out: SittingOutReason | None = None
    coming: Coming | None = None
    resting: Pairing | None = None
    days: NextDays = field(default_factory=NextDays)
    proposed: Meeting | None = None
    latest: PastPairing | None = None
    history: tuple[PastPairing, ...] = ()
    overview: Overview | None = None
    elsewhere: tuple[Place, ...] = ()
    to_join: tuple[Programme, ...] = ()
    overviews: tuple[tuple[Programme, Overview], ...] = ()
    is_one_of_several: bool = False
    ended: tuple[Programme, ...] = ()

    def at(self, place: Place) -> "Situation":
        """The same, as that place of theirs is."""
        return replace(
            self,
            programme=place.programme,
            pairing=place.pairing,
            feedback=place.feedback,
            sitting_out=place.sitting_out,
            coming=place.coming,
            resting=place.resting,
            days=place.days,
            proposed=place.proposed,
        )

    @property
    def today(self) -> date:
        """The day it is for this person."""
        return today(self.user.time_zone, self.now)

    @property
    def takes_part(self) -> bool:
        """Whether `programme` is one that this person takes part in."""
        return self.standing is not Standing.LEFT and self.programme not in self.to_join

    @property
    def in_each(self) -> tuple["Situation", ...]:
        """The same, once for each programme that they take part in, as their place in it is."""
        if not self.takes_part:
            return ()
        return self, *map(self.at, self.elsewhere)

    @property
    def is_in_several_pairings(self) -> bool:
        """Whether there is more than one introduction that they may mean."""
        return sum(each.pairing is not None for each in self.in_each) > 1

    @property
    def is_awaited(self) -> bool:
        """Whether others wait to hear from somebody who pauses whether they meet all the same."""
        pairing = self.pairing
        if pairing is None or pairing.has_met or pairing.agreed_at is not None:
            return False
        is_asked = pairing.seat_of(self.user.slack_id).answer_by is not None
        return is_asked and self.standing is Standing.PAUSED

    @property
    def awaited(self) -> tuple["Situation", ...]:
        """The same, once for each programme in which that is so."""
        return tuple(each for each in self.in_each if each.is_awaited)

    @property
    def goes_on(self) -> bool:
        """Whether they are to meet the same people again, in a series."""
        return self.resting is not None or (self.pairing is not None and self.pairing.goes_on)

    @property
    def can_be_left(self) -> bool:
        """Whether they are in a series or a group with a meeting to come, which they can end for
        themselves and go on in the programme."""
        pairing = self.pairing
        if pairing is None or pairing.has_met:
            return self.goes_on
        return pairing.is_group or pairing.step is not None

    @property
    def has_several_to_end(self) -> bool:
        """The same of those who would like somebody else, who may mean a series that rests."""
        return sum(bool(each.pairing or each.resting) for each in self.in_each) > 1

    @property
    def has_had_several(self) -> bool:
        """Whether there is more than one programme to tell apart, of those that they take part in
        and those of their history."""
        theirs = {each.programme.id for each in self.in_each}
        return len(theirs | {each.programme.id for each in self.history}) > 1

    @property
    def home(self) -> str | None:
        """Slack's id of the channel that invitations and prompts go to, where that is clear."""
        return None if self.is_one_of_several else self.programme.channel

    @property
    def standing(self) -> Standing:
        """Where this person stands today; somebody who never joined has left, as it were."""
        return self.member.standing(self.today) if self.member else Standing.LEFT

    @property
    def locale(self) -> str:
        """The language to draw in: the one chosen at joining, else Slack's."""
        return self.member.language if self.member else self.user.locale

    @property
    def zone(self) -> ZoneInfo:
        """The time zone to show times in."""
        return ZoneInfo(self.user.time_zone)
