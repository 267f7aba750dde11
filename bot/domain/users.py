"""A Slack user as far as we need one, and what that user may do here."""

from dataclasses import dataclass

from bot.domain.errors import (
    AdminsOnly,
    GuestsCannotJoin,
    MentoringError,
    NobodysManager,
    NotAllowed,
    NotAMember,
    OnlyPeopleCanJoin,
    OutsidersCannotJoin,
)

SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class User:
    """`locale` is Slack's ("it-IT"); `time_zone` an IANA name that exists."""

    slack_id: str
    locale: str
    time_zone: str
    is_admin: bool = False
    is_guest: bool = False
    is_outsider: bool = False
    is_bot: bool = False
    is_deactivated: bool = False


def check_may_join(user: User) -> None:
    """Raise the reason why this user cannot take part, if there is one.

    Guests and people of other companies see only a part of the workspace, and are not introduced
    to colleagues whom Slack itself would not show them.
    """
    if user.is_bot or user.is_deactivated or user.slack_id == SLACKBOT:
        raise OnlyPeopleCanJoin
    if user.is_outsider:
        raise OutsidersCannotJoin
    if user.is_guest:
        raise GuestsCannotJoin


def check_can_be_a_manager(user: User) -> None:
    """Raise NobodysManager for an app, to which nobody reports."""
    if user.is_bot or user.slack_id == SLACKBOT:
        raise NobodysManager


def may_join(user: User) -> bool:
    """Whether this user can take part."""
    try:
        check_may_join(user)
    except NotAllowed:
        return False
    return True


def true_reason(error: MentoringError, user: User) -> MentoringError:
    """What to tell this user instead: who has not joined and cannot is told why they cannot, and
    not that they should."""
    if not isinstance(error, NotAMember):
        return error
    try:
        check_may_join(user)
    except NotAllowed as reason:
        return reason
    return error


def check_is_admin(user: User) -> None:
    """Raise AdminsOnly unless this user is an admin here."""
    if not user.is_admin:
        raise AdminsOnly
