"""Joining, changing one's profile, pausing, coming back, leaving."""

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot import membership
from bot.domain.errors import (
    DateNotAhead,
    DateTooFar,
    GuestsCannotJoin,
    NotAMember,
    RulesNotAccepted,
)
from bot.domain.members import Member, Profile, Standing
from bot.domain.users import User
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
    somebody_writes_meanwhile,
)
from tests.databases import on_both

pytestmark = on_both

LATER = NOW + timedelta(days=1)
TODAY = date(2026, 11, 25)
CHRISTMAS = date(2026, 12, 24)
PROFILE = Profile(STARTING, frozenset({"short-video"}), frozenset({"start-ups"}), "it")


async def test_who_joins_is_a_member_with_all_they_told(company: Company) -> None:
    assert await _join(company, EMMA)
    member = await _member(company, EMMA)
    assert member.profile == PROFILE
    assert (member.slack_id, member.locale, member.time_zone) == ("U0EMMA", "en-GB", "Europe/Rome")
    assert member.joined_at == NOW
    assert member.standing(TODAY) is Standing.ACTIVE


async def test_nobody_joins_without_accepting_the_rules(company: Company) -> None:
    with pytest.raises(RulesNotAccepted):
        await _join(company, EMMA, rules_accepted=False)
    assert (await company.sees(EMMA)).member is None


async def test_guests_cannot_join(company: Company) -> None:
    guest = replace(EMMA, is_guest=True)
    with pytest.raises(GuestsCannotJoin):
        await _join(company, guest)
    assert (await company.sees(guest)).member is None


async def test_saving_again_changes_the_profile(company: Company) -> None:
    """All of it, and nothing else; the rules were accepted before."""
    await _join(company, EMMA)
    other = Profile(LEADING, frozenset({"start-ups"}), frozenset())
    assert not await _join(company, EMMA, other, rules_accepted=False, now=LATER)
    member = await _member(company, EMMA)
    assert member.profile == other
    assert member.joined_at == NOW


async def test_who_changes_their_profile_stays_paused(company: Company) -> None:
    await _join(company, EMMA)
    await _pause(company, EMMA, CHRISTMAS)
    await _join(company, EMMA, Profile(LEADING))
    assert (await _member(company, EMMA)).paused_until == CHRISTMAS


async def test_who_left_can_come_back(company: Company) -> None:
    """As new: active, and asked for the rules again."""
    await _join(company, EMMA)
    await _pause(company, EMMA, CHRISTMAS)
    await company.leaves(EMMA, LATER)
    with pytest.raises(RulesNotAccepted):
        await _join(company, EMMA, rules_accepted=False)
    assert await _join(company, EMMA, now=LATER)
    member = await _member(company, EMMA)
    assert member.joined_at == LATER
    assert member.standing(TODAY) is Standing.ACTIVE


async def test_a_form_sent_twice_at_once_makes_one_member(company: Company) -> None:
    outcomes = await asyncio.gather(*(_join(company, EMMA) for _ in range(4)))
    assert sorted(outcomes) == [False, False, False, True]


async def test_the_fourth_to_join_starts_the_calendar(company: Company) -> None:
    """The first round is on the Monday after, at ten."""
    for user in (EMMA, RICHARD, JONAS):
        await company.joins(user)
    assert (await company.programme()).next_round_at is None
    await company.joins(somebody("Sabine"))
    assert (await company.programme()).next_round_at == NEXT_MONDAY


async def test_nobody_waits_while_it_is_found_out_which_days_are_closed(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library of public holidays takes a moment to load."""
    monkeypatch.setattr(membership, "closed_days", somebody_writes_meanwhile(company))
    await company.four_join()
    assert (await company.programme()).next_round_at == NEXT_MONDAY


async def test_who_left_does_not_count_towards_the_four(company: Company) -> None:
    for user in (EMMA, RICHARD, JONAS):
        await company.joins(user)
    await company.leaves(JONAS, LATER)
    await company.joins(somebody("Sabine"))
    assert (await company.programme()).next_round_at is None


async def test_the_fifth_does_not_start_the_calendar_anew(company: Company) -> None:
    await company.four_join()
    await company.joins(somebody("Olga"), now=NOW + timedelta(weeks=2))
    assert (await company.programme()).next_round_at == NEXT_MONDAY


async def test_a_pause_lasts_until_its_day(company: Company) -> None:
    await _join(company, EMMA)
    await _pause(company, EMMA, CHRISTMAS)
    member = await _member(company, EMMA)
    assert member.standing(TODAY) is Standing.PAUSED
    assert member.standing(CHRISTMAS) is Standing.ACTIVE


async def test_a_pause_needs_a_day_ahead_on_the_members_own_wall(company: Company) -> None:
    """In Auckland it is the 26th already when it is the 25th in Rome."""
    tama = await company.joins(somebody("Tama", "Pacific/Auckland"))
    await _join(company, EMMA)
    late = NOW + timedelta(hours=6)
    tomorrow_in_rome = date(2026, 11, 26)
    await membership.pause(company.db, company.workspace, tomorrow_in_rome, by=EMMA, now=late)
    with pytest.raises(DateNotAhead):
        await membership.pause(company.db, company.workspace, tomorrow_in_rome, by=tama, now=late)


async def test_a_pause_of_more_than_two_years_is_refused(company: Company) -> None:
    """As a year that was mistyped would be."""
    await _join(company, EMMA)
    with pytest.raises(DateTooFar):
        await _pause(company, EMMA, date(2099, 1, 1))
    assert (await _member(company, EMMA)).paused_until is None


async def test_who_resumes_is_back_at_once(company: Company) -> None:
    await _join(company, EMMA)
    await _pause(company, EMMA, CHRISTMAS)
    assert await membership.resume(company.db, company.workspace, by=EMMA, now=NOW)
    assert not await membership.resume(company.db, company.workspace, by=EMMA, now=NOW)
    assert (await _member(company, EMMA)).standing(TODAY) is Standing.ACTIVE


async def test_who_leaves_has_left(company: Company) -> None:
    await _join(company, EMMA)
    await company.leaves(EMMA, LATER)
    assert (await _member(company, EMMA)).left_at == LATER


async def test_only_members_can_leave_pause_and_resume(company: Company) -> None:
    """Neither those who never joined nor those who left."""
    await _join(company, RICHARD)
    await company.leaves(RICHARD, LATER)
    for user in (EMMA, RICHARD):
        with pytest.raises(NotAMember):
            await company.leaves(user, LATER)
        with pytest.raises(NotAMember):
            await _pause(company, user, CHRISTMAS)
        with pytest.raises(NotAMember):
            await membership.resume(company.db, company.workspace, by=user, now=NOW)


async def test_a_member_moves_with_their_slack_account(company: Company) -> None:
    """Its language and time zone."""
    await _join(company, EMMA)
    await _follow(company, replace(EMMA, locale="fr-FR", time_zone="Asia/Tokyo"))
    member = await _member(company, EMMA)
    assert (member.locale, member.time_zone) == ("fr-FR", "Asia/Tokyo")
    assert member.profile == PROFILE


async def test_who_is_deactivated_has_left(company: Company) -> None:
    await _join(company, EMMA)
    await _follow(company, replace(EMMA, is_deactivated=True))
    assert (await _member(company, EMMA)).left_at == LATER


async def test_what_changes_about_others_is_not_our_business(company: Company) -> None:
    """Nobody becomes a member by it, and nobody who left leaves once more."""
    await _follow(company, RICHARD)
    assert (await company.sees(RICHARD)).member is None
    await _join(company, EMMA)
    await company.leaves(EMMA, LATER)
    before = await _member(company, EMMA)
    await _follow(company, replace(EMMA, locale="fr-FR"))
    assert await _member(company, EMMA) == before


async def _join(
    company: Company,
    user: User,
    profile: Profile = PROFILE,
    *,
    rules_accepted: bool = True,
    now: datetime = NOW,
) -> bool:
    joined = await membership.join(
        company.db, company.workspace, profile, rules_accepted=rules_accepted, by=user, now=now
    )
    return joined.is_new


async def _pause(company: Company, user: User, until: date) -> None:
    await membership.pause(company.db, company.workspace, until, by=user, now=NOW)


async def _follow(company: Company, user: User) -> None:
    await membership.follow_user(company.db, company.workspace, user, now=LATER)


async def _member(company: Company, user: User) -> Member:
    member = (await company.sees(user)).member
    assert member is not None
    return member


async def test_the_first_round_is_not_on_the_day_the_fourth_joins(company: Company) -> None:
    """On a Monday at nine nobody is thrown into a round at ten."""
    monday_at_nine = NEXT_MONDAY - timedelta(hours=1)
    for user in (EMMA, RICHARD, JONAS, SABINE):
        await company.joins(user, now=monday_at_nine)
    assert (await company.programme()).next_round_at == NEXT_MONDAY + timedelta(weeks=1)


async def test_a_member_who_becomes_a_guest_has_left(company: Company) -> None:
    await company.joins(EMMA)
    guest = replace(EMMA, is_guest=True)
    await membership.follow_user(company.db, company.workspace, guest, now=NOW)
    assert (await company.sees(EMMA)).standing is Standing.LEFT
