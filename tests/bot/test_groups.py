"""Groups: a panel of mentors with a team of mentees, of whom one moderates."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot import conversations, meetings, membership, safety
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.meetings import ASKED_AFTER
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.messages.blocks import message
from bot.messages.groups import moderating
from bot.messages.places import my_pairing
from sandbox.server import running
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.bot.office import Office, at_work, small_world
from tests.databases import on_both

PLAN = "A plan for your hour"
WITHOUT = "is no longer part"
OVER = "nobody left among you"
HOUR = timedelta(hours=1)


@pytest.fixture
async def group(company: Company) -> Company:
    """Emma and Jonas, who show, and Richard and Sabine, who learn, in a programme of groups."""
    await company.meets_in(Format.GROUP)
    await company.four_join()
    return company


@pytest.fixture
async def office(group: Company) -> AsyncIterator[Office]:
    """The four, introduced to each other, with the sender at work."""
    with small_world() as world:
        async with running(world) as slack, at_work(group, slack) as office:
            await group.runs_a_round()
            await office.sender.send_due()
            yield office


async def test_a_group_meets_for_an_hour_and_is_asked_after_it(group: Company) -> None:
    await group.introduces()
    ours = group.db, group.workspace
    starts_at = min(each.due_at for each in await group.deliveries(Kind.CHECK_IN)) - HOUR
    about = (await group.pairing_of(EMMA)).id
    proposed = await meetings.propose(*ours, about, starts_at, by=EMMA, now=NOW)
    for each in (JONAS, RICHARD, SABINE):
        await meetings.accept(*ours, proposed.meeting.id, by=each, now=NOW)
    asked_at = {each.due_at for each in await group.deliveries(Kind.CHECK_IN)}
    assert asked_at == {starts_at + HOUR + ASKED_AFTER}


async def _asks_for_somebody_else(company: Company, user: User) -> None:
    pairing_id = (await company.pairing_of(user)).id
    await safety.rematch(company.db, company.workspace, pairing_id, by=user, now=NOW)


async def _people(company: Company, user: User) -> set[str]:
    """Who is in somebody's pairing."""
    return {seat.member.slack_id for seat in (await company.pairing_of(user)).seats}


async def test_four_meet_as_one_group_and_are_asked_each(group: Company) -> None:
    await group.runs_a_round()
    pairing = await group.pairing_of(EMMA)
    assert {each.slack_id for each in pairing.mentors} == {"U0EMMA", "U0JONAS"}
    assert {each.slack_id for each in pairing.mentees} == {"U0RICHARD", "U0SABINE"}
    assert len(await group.deliveries(Kind.INTRODUCTION)) == 1
    assert len(await group.deliveries(Kind.CHECK_IN)) == 4


async def test_everybody_moderates_in_turn_and_the_mentees_first(group: Company) -> None:
    moderators = []
    for number in range(8):
        now = NOW + number * HOUR
        await group.introduces(now)
        moderators.append((await group.pairing_of(EMMA, now)).moderator.slack_id)
    assert set(moderators[:2]) == {"U0RICHARD", "U0SABINE"}
    assert set(moderators[2:4]) == {"U0EMMA", "U0JONAS"}
    assert moderators[4:] == moderators[:4]


@on_both
async def test_a_group_is_no_bigger_than_the_programme_says(group: Company) -> None:
    await group.meets_in(Format.GROUP, most_mentors=2, most_mentees=1)
    for name in ("Aida", "Bea"):
        await group.joins(somebody(name), STARTING)
    await group.runs_a_round()
    for user in (RICHARD, SABINE):
        pairing = await group.pairing_of(user)
        assert (len(pairing.mentors), len(pairing.mentees)) == (2, 1)


async def test_two_make_no_group_and_the_admin_hears_why(company: Company) -> None:
    await company.meets_in(Format.GROUP)
    await company.two_join()
    assert (await company.runs_a_round()).missing is SittingOutReason.NO_PANEL


class TestWhoIsIntroduced:
    async def test_they_read_who_moderates_and_a_plan_for_their_hour(self, office: Office) -> None:
        for name in ("Emma", "Jonas", "Richard", "Sabine"):
            assert await office.sees(name, PLAN) == 1
            assert await office.sees(name, "you moderate this time") == 1

    async def test_one_who_leaves_before_is_not_waited_for(self, group: Company) -> None:
        await group.runs_a_round()
        await group.leaves(EMMA)
        assert await _people(group, JONAS) == {"U0JONAS", "U0RICHARD", "U0SABINE"}
        (asked,) = [
            each for each in await group.deliveries(Kind.CHECK_IN) if each.slack_id == "U0EMMA"
        ]
        assert asked.state == "cancelled"

    @on_both
    async def test_whoever_was_to_moderate_and_pauses_before_makes_way_for_another(
        self, group: Company
    ) -> None:
        await group.runs_a_round()
        moderator = (await group.pairing_of(EMMA)).moderator
        user = RICHARD if moderator.slack_id == RICHARD.slack_id else SABINE
        await membership.pause_a_month(group.db, group.workspace, by=user, now=NOW)
        pairing = await group.pairing_of(EMMA)
        assert len(pairing.seats) == 3
        assert pairing.moderator == pairing.mentees[0]

    async def test_one_who_has_said_something_and_leaves_keeps_it(self, group: Company) -> None:
        await group.runs_a_round()
        await group.has_said(EMMA, Feedback(met=False))
        await group.leaves(EMMA)
        seats = (await group.pairing_of(JONAS)).seats
        assert {seat.member.slack_id for seat in seats if seat.is_gone} == {"U0EMMA"}

    async def test_one_who_asks_for_somebody_else_before_sits_out_alone(
        self, group: Company
    ) -> None:
        await group.runs_a_round()
        await _asks_for_somebody_else(group, EMMA)
        assert await _people(group, JONAS) == {"U0JONAS", "U0RICHARD", "U0SABINE"}
        assert (await group.sees(EMMA)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER
        assert await group.deliveries(Kind.GOING_ON) == []

    async def test_without_anybody_who_learns_they_hear_that_they_sit_out(
        self, group: Company
    ) -> None:
        await group.runs_a_round()
        await group.leaves(RICHARD)
        await _asks_for_somebody_else(group, SABINE)
        told = {each.slack_id for each in await group.deliveries(Kind.SITTING_OUT)}
        assert told == {"U0EMMA", "U0JONAS", "U0SABINE"}


class TestSomebodyLeaves:
    @pytest.mark.parametrize("goes", [Company.leaves, _asks_for_somebody_else])
    async def test_the_rest_go_on_in_a_conversation_without_them(
        self,
        office: Office,
        goes: object,
    ) -> None:
        """Told once, in the same words whatever the reason."""
        await goes(office.company, EMMA)  # type: ignore[operator]
        await office.sender.send_due()
        for name in ("Jonas", "Richard", "Sabine"):
            assert await office.sees(name, f"@Emma {WITHOUT}") == 1
        assert await office.sees("Emma", WITHOUT) == 0
        (told,) = [each for each in await office.people.person("Jonas").messages()
                   if WITHOUT in each.text]  # fmt: skip
        assert "moderates" in told.text
        assert "@Emma" not in told.place

    async def test_what_comes_later_goes_there(self, office: Office) -> None:
        await office.company.leaves(EMMA)
        await office.sender.send_due()
        office.wall.shows((await office.the(Kind.NUDGE)).due_at)
        await office.sender.send_due()
        assert await office.sees("Jonas", "Has your group found a time yet?") == 1
        assert await office.sees("Emma", "Has your group found a time yet?") == 0
        office.wall.shows((await office.company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Jonas", "Did you meet @Richard and @Sabine?") == 1
        assert await office.sees("Emma", "Did you meet") == 0

    @on_both
    async def test_a_second_one_is_told_of_too(self, office: Office) -> None:
        for user in (EMMA, RICHARD):
            await office.company.leaves(user)
            await office.sender.send_due()
        assert await office.sees("Jonas", "@Emma and @Richard are no longer part") == 1
        assert await office.sees("Jonas", "@Sabine moderates") >= 1

    async def test_who_is_back_is_not_told_of_when_they_have_met(self, office: Office) -> None:
        """The message that told of their leaving stays as it was."""
        company = office.company
        await company.leaves(EMMA)
        await office.sender.send_due()
        await company.joins(EMMA, STARTING)
        pairing = await company.pairing_of(JONAS)
        changed = await conversations.of_pairing(company.db, company.workspace, pairing.id, NOW)
        assert [posted.kind for posted, _ in changed] == [Kind.INTRODUCTION]

    async def test_who_was_to_moderate_and_met_after_all_does_so_no_more(
        self, office: Office
    ) -> None:
        """Somebody else does since they are gone, and nobody has to remind them of it."""
        company, later = office.company, NOW + HOUR
        group = await company.pairing_of(EMMA)
        is_richard = group.moderator.slack_id == RICHARD.slack_id
        was, since = (RICHARD, SABINE) if is_richard else (SABINE, RICHARD)
        await _asks_for_somebody_else(company, was)
        await company.tells(was, Feedback(met=True), later, of=group.id)
        seen = await company.sees(was, later)
        told = message(*my_pairing(seen)).text
        assert since.slack_id in told
        assert "moder" not in told.lower()
        assert f"<@{since.slack_id}> moderates." in moderating(seen).text

    async def test_without_anybody_who_learns_it_is_over_for_all(self, office: Office) -> None:
        for user in (RICHARD, SABINE):
            await _asks_for_somebody_else(office.company, user)
            await office.sender.send_due()
        for user in (EMMA, JONAS):
            seen = await office.company.sees(user)
            assert seen.sitting_out is SittingOutReason.PARTNER_GONE
            assert await office.sees(user.slack_id, OVER) == 1
        office.wall.shows((await office.company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Emma", "Did you meet") == 0


async def test_peers_of_an_undivided_company_are_no_group(company: Company) -> None:
    """One who starts out and two who lead: nobody else could show."""
    await company.meets_in(Format.GROUP)
    await company.joins(EMMA, STARTING)
    for user in (RICHARD, SABINE):
        await company.joins(user, LEADING)
    assert (await company.sees(RICHARD)).pairing is None
    assert (await company.runs_a_round()).missing is SittingOutReason.NO_PANEL
