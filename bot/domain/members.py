"""A member: somebody who joined."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from bot.domain.errors import DateNotAhead, DateTooFar, NotAMember, OwnManager

LONGEST_PAUSE = relativedelta(years=2)


class Standing(StrEnum):
    """Where somebody stands towards the programme on a given day."""

    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"


@dataclass(frozen=True)
class Profile:
    """What a member tells us. `generation` counts the programme's bands from 0, the youngest;
    `language` is a catalogue's ("it") or None for the one set in Slack; `can_be_asked`: on the
    spot, between rounds; `reports_to` is the Slack id of the person right above, where a member
    tells it, to be introduced to nobody of the same line: only they see it."""

    generation: int
    can_show: frozenset[str] = frozenset()
    wants_to_learn: frozenset[str] = frozenset()
    language: str | None = None
    can_be_asked: bool = True
    reports_to: str | None = None


@dataclass(frozen=True)
class Member:
    """`paused_until` is the first day (in the member's time zone) on which they are back;
    `asked_at` when they were asked whether they are still in, as long as they have not said, and
    `pauses_at` the earliest instant at which they may be paused for it, once they were told;
    `silent_since` when they were paused because they did not say, as long as they are."""

    id: int
    slack_id: str
    locale: str
    time_zone: str
    profile: Profile
    joined_at: datetime
    left_at: datetime | None = None
    paused_until: date | None = None
    asked_at: datetime | None = None
    pauses_at: datetime | None = None
    silent_since: datetime | None = None

    @property
    def language(self) -> str:
        """The language to write to this member in, with its region where Slack knows it."""
        chosen = self.profile.language
        if chosen is None or chosen == self.locale.partition("-")[0]:
            return self.locale
        return chosen

    def standing(self, on: date) -> Standing:
        """Where this member stands on that day. A pause ends by itself, unless it is that of
        somebody who was silent."""
        if self.left_at is not None:
            return Standing.LEFT
        if self.silent_since is not None:
            return Standing.PAUSED
        if self.paused_until is not None and on < self.paused_until:
            return Standing.PAUSED
        return Standing.ACTIVE


def check_is_another(manager: str | None, slack_id: str) -> None:
    """Raise OwnManager for whoever names themselves as the one they report to."""
    if manager == slack_id:
        raise OwnManager


def check_joined(member: Member | None) -> Member:
    """The member, who must have joined and not left; raises NotAMember."""
    if member is None or member.left_at is not None:
        raise NotAMember
    return member


def check_pause(until: date, *, today: date) -> None:
    """Raise DateNotAhead unless the day of return lies ahead, and DateTooFar for one that is
    further off than any pause: a year that was mistyped would keep somebody out unnoticed."""
    if until <= today:
        raise DateNotAhead
    if until > today + LONGEST_PAUSE:
        raise DateTooFar
