"""Who is not introduced after all hears it, has met nobody, and is first next time."""

import asyncio
from collections.abc import Collection
from datetime import datetime, timedelta

import pytest

from bot import calling_off, feedback, rematching, rounds, wanted
from bot.domain.deliveries import Kind
from bot.domain.errors import TokenNotAccepted
from bot.domain.feedback import Feedback
from bot.domain.sitting_out import SittingOutReason
from storage import sending
from storage.population import TakingPart, taking_part
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    SABINE,
    Company,
    somebody,
)
from tests.bot.office import GRACE, INTRODUCTION, POST, Office
from tests.databases import on_both, on_postgresql

NO_INTRODUCTION = "nobody to introduce you to"
IS_GONE = "is no longer part of this introduction"


@on_both
class TestAnIntroductionThatNeverWentOut:
    async def test_of_one_that_slack_refuses_everybody_hears_the_truth(
        self, office: Office
    ) -> None:
        await _is_refused(office)
        for name in ("Emma", "Richard"):
            assert await office.sees(name, "my message did not get through") == 1
            assert await office.sees(name, "You are first in line") == 1
        situation = await office.company.sees(EMMA)
        assert situation.pairing is None
        assert situation.sitting_out is SittingOutReason.UNREACHED

    async def test_they_have_not_met_and_are_first_next_time(self, office: Office) -> None:
        await _is_refused(office)
        await _nobody_has_met(office.company)

    async def test_one_that_is_past_its_time_counts_for_nothing_either(
        self, office: Office
    ) -> None:
        """Though the round is not closed yet."""
        await office.two_are_introduced()
        office.wall.shows((await office.the(Kind.INTRODUCTION)).expires_at or NOW)
        await office.sender.settle_due()
        await office.sender.send_due()
        assert await office.sees("Emma", "my message did not get through") == 1
        await _nobody_has_met(office.company)

    async def test_of_a_round_that_ends_before_it_they_hear_too(self, office: Office) -> None:
        """As after days in which the bot was not running."""
        await office.two_are_introduced()
        office.wall.shows(NEXT_MONDAY)
        await rounds.close_due(office.company.db, NEXT_MONDAY)
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "cancelled"
        for name in ("Emma", "Richard"):
            assert await office.sees(name, "in the last round never went out") == 1
            assert await office.sees(name, NO_INTRODUCTION) == 0
        await _nobody_has_met(office.company)

    async def test_who_waits_in_a_round_that_is_replaced_hears_of_the_new_one_alone(
        self, office: Office
    ) -> None:
        """There they are introduced as two who have not met."""
        await office.two_are_introduced()
        office.wall.goes_on(minutes=10)
        await office.company.runs_a_round(office.wall.now())
        await office.sender.send_due()
        assert len(await office.people.person("Emma").messages()) == 1
        told = await office.company.deliveries(Kind.SITTING_OUT)
        assert [row.state for row in told] == ["cancelled", "cancelled"]
        because = (await office.company.pairing_of(EMMA, office.wall.now())).because
        assert because is not None
        assert because.met_rounds_ago is None

    async def test_who_waits_in_a_round_that_was_to_be_replaced_hears_it_if_none_comes(
        self, office: Office
    ) -> None:
        """As when the bot is killed between the two, and for a day."""
        await office.two_are_introduced()
        office.wall.goes_on(minutes=15)
        company = office.company
        await company.wants_a_round(office.wall.now())
        this = (await company.pairing_of(EMMA)).round
        async with company.db.write() as session:
            await calling_off.make_way(session, 1, this, office.wall.now())
        office.wall.goes_on(hours=25)
        await wanted.open_due(company.db, office.wall.now())
        await office.sender.send_due()
        for name in ("Emma", "Richard"):
            assert await office.sees(name, "my message did not get through") == 1

    async def test_who_waits_is_introduced_though_slack_does_not_let_another_round_begin(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        office.wall.goes_on(minutes=15)
        await office.company.wants_a_round(office.wall.now())
        with pytest.raises(TokenNotAccepted):
            await wanted.open_due(office.company.db, office.wall.now(), _refused)
        assert (await office.the(Kind.INTRODUCTION)).state == "due"

    async def test_what_somebody_has_said_of_it_is_kept(self, office: Office) -> None:
        """They may have met; a line alone does not say so."""
        await office.two_are_introduced()
        company, word = office.company, Feedback(learned="Shortcuts!")
        pairing_id = await company.has_said(EMMA, word)
        await company.stops_the_round()
        said = await feedback.of_pairing(company.db, pairing_id, by=EMMA)
        assert said.feedback == word


async def test_whoever_waited_in_vain_hears_it_after_the_weekend(company: Company) -> None:
    """By a bot that comes back on a Saturday night, when the round is long over."""
    await company.two_join()
    await company.runs_a_round(NEXT_MONDAY)
    saturday = NEXT_MONDAY + timedelta(days=12, hours=14)
    await rounds.close_due(company.db, saturday)
    told = await company.deliveries(Kind.SITTING_OUT)
    assert len(told) == 2
    monday = NEXT_MONDAY + timedelta(weeks=2)
    assert all(each.expires_at and each.expires_at > monday for each in told)


async def _refused(_: datetime) -> Collection[str]:
    raise TokenNotAccepted


class TestAStop:
    async def test_who_would_be_introduced_later_hears_it_at_once(self, office: Office) -> None:
        """Rosa is in New York, where it is night: hours later they would have met."""
        company = office.company
        await company.four_join()
        await company.joins(somebody("Rosa", "America/New_York"), LEADING)
        await rounds.open_due(company.db, NEXT_MONDAY)
        await company.stops_the_round(NEXT_MONDAY)
        states = {row.state for row in await company.deliveries(Kind.INTRODUCTION)}
        told = await company.deliveries(Kind.SITTING_OUT)
        assert states == {"cancelled"}
        assert {row.due_at for row in told} == {NEXT_MONDAY}
        assert len(told) == 5
        following = await company.deliveries(Kind.NUDGE, Kind.CHECK_IN)
        assert {row.state for row in following} == {"cancelled"}

    async def test_it_does_not_wait_for_slack(self, office: Office) -> None:
        """It is decided when the admin presses, not when the introduction would have its turn."""
        await office.two_are_introduced()
        await office.people.fails(POST, status=429, error="ratelimited", retry_after=3600)
        await office.sender.send_due()
        await office.company.stops_the_round()
        assert (await office.company.sees(EMMA)).sitting_out is SittingOutReason.ROUND_STOPPED
        assert len(await office.company.deliveries(Kind.SITTING_OUT)) == 2


@on_both
class TestLeavingWhileTheIntroductionIsUnknown:
    """Whoever stays hears of it once, when it is known what they know."""

    @pytest.fixture
    async def unknown(self, office: Office) -> Office:
        """Slack may have posted the introduction, or not; Richard leaves."""
        await office.two_are_introduced()
        await office.people.fails(POST, status=500)
        await office.sender.send_due()
        company = office.company
        await company.leaves(RICHARD)
        await office.sender.send_due()
        assert await office.people.person("Emma").messages() == ()
        return office

    async def test_if_it_was_never_posted_they_sit_out(self, unknown: Office) -> None:
        unknown.wall.shows(NOW + GRACE)
        for _ in range(2):
            await unknown.sender.settle_due()
            await unknown.sender.send_due()
        assert await unknown.sees("Emma", "is no longer part of the introduction") == 1
        assert await unknown.sees("Emma", IS_GONE) == 0

    async def test_if_it_was_they_hear_who_is_gone(self, unknown: Office) -> None:
        key = (await unknown.the(Kind.INTRODUCTION)).key
        for _ in range(2):
            await unknown.sender.outcomes.believe(key, conversation="G0GROUP", ts="1.000001")
            await unknown.sender.send_due()
        assert await unknown.sees("Emma", IS_GONE) == 1
        assert await unknown.sees("Emma", NO_INTRODUCTION) == 0


@on_postgresql
async def test_who_leaves_in_the_moment_of_the_claim_is_told_of_when_it_is_sent(
    office: Office,
) -> None:
    """Each of the two decides after the other: none of them reads what is not true any more."""
    await office.two_are_introduced()
    company, row = office.company, await office.the(Kind.INTRODUCTION)
    async with company.db.write() as session:
        assert await sending.claim(session, row.key, conversation="G0GROUP", now=NOW)
        leaving = asyncio.create_task(company.leaves(RICHARD))
        await asyncio.sleep(0.2)
        assert not leaving.done()
    await leaving
    assert await company.deliveries(Kind.SITTING_OUT, Kind.PARTNER_LEFT) == []
    await office.sender.outcomes.settle(row.key, conversation="G0GROUP", ts="1.000001")
    await office.sender.send_due()
    assert await office.sees("Emma", IS_GONE) == 1


@on_both
async def test_who_is_introduced_to_somebody_else_at_once_never_hears_that_there_is_nobody(
    office: Office,
) -> None:
    """Their partners leave before anybody was introduced, and they are put together instead."""
    company = office.company
    await company.four_join()
    await company.runs_a_round()
    richards = EMMA if await company.partner_of(RICHARD) == EMMA.slack_id else JONAS
    gone = {RICHARD, EMMA, JONAS} - {RICHARD, richards}
    stay = {"Emma": EMMA, "Jonas": JONAS, "Sabine": SABINE}
    for user in (RICHARD, *gone):
        await company.leaves(user)
    assert await rematching.introduce_the_free(company.db, NOW)
    await office.sender.send_due()
    for name in [name for name, user in stay.items() if user not in gone]:
        assert await office.sees(name, INTRODUCTION) == 1
        assert await office.sees(name, NO_INTRODUCTION) == 0


async def _is_refused(office: Office) -> None:
    """Slack lets nobody write to the two together."""
    await office.two_are_introduced()
    await office.people.fails("conversations.open", status=200, error="user_disabled")
    await office.sender.send_due()


async def _nobody_has_met(company: Company) -> None:
    those = await _taking_part(company)
    assert len(those.history.one) == 0
    assert those.people.waited.tolist() == [1, 1]


async def _taking_part(company: Company) -> TakingPart:
    later = NOW + timedelta(days=5)
    async with company.db.read() as session:
        return await taking_part(session, await company.programme(), starts_at=later, now=later)
