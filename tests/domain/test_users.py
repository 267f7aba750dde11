"""Who may do what."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.errors import (
    AdminsOnly,
    GuestsCannotJoin,
    NobodysManager,
    NotAllowed,
    NotAMember,
    NothingToRate,
    OnlyPeopleCanJoin,
    OutsidersCannotJoin,
)
from bot.domain.users import (
    SLACKBOT,
    User,
    check_can_be_a_manager,
    check_is_admin,
    check_may_join,
    true_reason,
)

EMMA = User("U0EMMA", "en-GB", "Europe/London")


def test_a_colleague_may_join() -> None:
    check_may_join(EMMA)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_guest": True}, GuestsCannotJoin),
        ({"is_outsider": True}, OutsidersCannotJoin),
        ({"is_outsider": True, "is_guest": True}, OutsidersCannotJoin),
        ({"is_bot": True}, OnlyPeopleCanJoin),
        ({"is_deactivated": True}, OnlyPeopleCanJoin),
        ({"slack_id": SLACKBOT}, OnlyPeopleCanJoin),
    ],
)
def test_whoever_may_not_join_is_told_why(change: dict[str, Any], reason: type[NotAllowed]) -> None:
    with pytest.raises(reason):
        check_may_join(replace(EMMA, **change))


@pytest.mark.parametrize("change", [{"is_bot": True}, {"slack_id": SLACKBOT}])
def test_nobody_reports_to_an_app(change: dict[str, Any]) -> None:
    """A manager may well be somebody who cannot take part here."""
    with pytest.raises(NobodysManager):
        check_can_be_a_manager(replace(EMMA, **change))
    check_can_be_a_manager(replace(EMMA, is_guest=True))


def test_only_admins_do_what_admins_do() -> None:
    check_is_admin(replace(EMMA, is_admin=True))
    with pytest.raises(AdminsOnly):
        check_is_admin(EMMA)


def test_who_cannot_join_is_told_why_and_not_to_join() -> None:
    guest = replace(EMMA, is_guest=True)
    assert isinstance(true_reason(NotAMember(), guest), GuestsCannotJoin)
    assert isinstance(true_reason(NotAMember(), EMMA), NotAMember)
    assert isinstance(true_reason(NothingToRate(), guest), NothingToRate)
