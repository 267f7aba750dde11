"""What is not sent, because there is nothing to say any more."""

import asyncio
from datetime import timedelta

from bot import feedback
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.sitting_out import SittingOutReason
from storage import sending
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    Company,
    somebody,
)
from tests.bot.office import INTRODUCTION, POST, Office
from tests.databases import on_both

FOR_EVER = 60
"""Seconds until an answer, unless all faults are cleared before."""


class TestNothingToSay:
    """What is no longer true when its time comes is not said."""

    @on_both
    async def test_nobody_is_introduced_to_somebody_who_left(self, office: Office) -> None:
        await office.two_are_introduced()
        company = office.company
        await company.leaves(RICHARD)
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "cancelled"
        assert await office.sees("Emma", INTRODUCTION) == 0

    async def test_nobody_is_introduced_for_a_round_that_is_over(self, office: Office) -> None:
        """The introduction was still waiting when another round took the place of its own."""
        await office.two_are_introduced()
        office.wall.goes_on(minutes=11)
        await office.company.runs_a_round(office.wall.now())
        await office.sender.send_due()
        first, second = await office.company.deliveries(Kind.INTRODUCTION)
        assert (first.state, second.state) == ("cancelled", "sent")

    async def test_nobody_is_nudged_who_has_met(self, office: Office) -> None:
        await self._until_the_nudge(office)
        await office.company.tells(EMMA, Feedback(met=True))
        await office.sender.send_due()
        assert (await office.the(Kind.NUDGE)).state == "cancelled"

    async def test_nobody_is_nudged_for_a_round_that_is_over(self, office: Office) -> None:
        await self._until_the_nudge(office)
        await office.company.runs_a_round(office.wall.now())
        await office.sender.send_due()
        assert (await office.the(Kind.NUDGE)).state == "cancelled"

    async def test_who_was_never_introduced_is_neither_nudged_nor_asked(
        self, office: Office
    ) -> None:
        """To Emma, Richard is nobody she could have met: he left before they were introduced."""
        await office.two_are_introduced()
        company = office.company
        await company.leaves(RICHARD)
        await office.sender.send_due()
        await company.joins(RICHARD, LEADING)
        for kind in (Kind.NUDGE, Kind.CHECK_IN):
            office.wall.shows((await company.deliveries(kind))[0].due_at)
            await office.sender.send_due()
        states = {row.state for row in await company.deliveries(Kind.NUDGE, Kind.CHECK_IN)}
        assert states == {"cancelled"}

    async def test_who_has_answered_is_not_asked(self, office: Office) -> None:
        """But the other is."""
        await office.two_are_introduced()
        await office.sender.send_due()
        company = office.company
        await company.tells(EMMA, Feedback(rating=4))
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        asked = {row.slack_id: row.state for row in await company.deliveries(Kind.CHECK_IN)}
        assert asked == {EMMA.slack_id: "cancelled", RICHARD.slack_id: "sent"}

    async def test_whoever_is_said_to_have_met_is_asked_how_it_was(self, office: Office) -> None:
        """Not whether; and who has sent the form is asked nothing."""
        await office.two_are_introduced()
        await office.sender.send_due()
        company = office.company
        await company.tells(EMMA, Feedback(met=True, share=False))
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Richard", "How did it go with") == 1
        assert await office.sees("Richard", "Did you meet") == 0
        assert await office.sees("Emma", "How did it go with") == 0

    async def test_who_was_asked_when_they_said_so_is_not_asked_again(self, office: Office) -> None:
        """The question comes once, whether it is answered or not."""
        await office.two_are_introduced()
        await office.sender.send_due()
        company, they_met = office.company, Feedback(met=True)
        given = await company.tells(EMMA, they_met)
        assert not given.is_asked
        await feedback.note_asked(company.db, company.workspace, given)
        assert (await company.tells(EMMA, they_met)).is_asked
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        asked = {row.slack_id: row.state for row in await company.deliveries(Kind.CHECK_IN)}
        assert asked == {EMMA.slack_id: "cancelled", RICHARD.slack_id: "sent"}

    async def test_who_was_asked_near_the_end_is_not_asked_when_they_say_so(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        await office.sender.send_due()
        company = office.company
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert (await company.tells(EMMA, Feedback(met=True), office.wall.now())).is_asked

    async def test_whose_partner_is_gone_before_the_introduction_sits_out(
        self, office: Office
    ) -> None:
        """They hear it, see it, and nothing more of that pairing comes."""
        await office.two_are_introduced()
        company = office.company
        await company.leaves(RICHARD)
        await office.sender.send_due()
        assert await office.sees("Emma", "is no longer part of the introduction") == 1
        assert await office.sees("Emma", INTRODUCTION) == 0
        situation = await company.sees(EMMA)
        assert situation.pairing is None
        assert situation.sitting_out is SittingOutReason.PARTNER_GONE
        office.wall.goes_on(days=5)
        await office.sender.send_due()
        assert await office.sees("Emma", "Did you meet") == 0

    @on_both
    async def test_who_sat_out_for_that_is_first_next_time(self, office: Office) -> None:
        """Of many juniors she is the one who meets the only senior."""
        company = office.company
        await office.two_are_introduced()
        await company.leaves(RICHARD)
        await office.sender.send_due()
        for name in ("Aida", "Bea", "Carl", "Dana", "Ed", "Fay", "Gus", "Hana"):
            await company.joins(somebody(name))
        await company.joins(SABINE, LEADING)
        await company.runs_a_round(NOW + timedelta(hours=1))
        assert await company.partner_of(SABINE) == EMMA.slack_id

    async def test_whose_partner_leaves_after_the_introduction_is_told(
        self, office: Office
    ) -> None:
        """Once, and not whoever has said that they met."""
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await company.leaves(RICHARD)
        await office.sender.send_due()
        assert await office.sees("Emma", "is no longer part") == 1
        await company.leaves(EMMA)
        await office.sender.send_due()
        assert await office.sees("Richard", "is no longer part") == 0

    async def test_who_leaves_comes_back_and_leaves_again_is_told_of_again(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        company = office.company
        for _ in range(2):
            await office.sender.send_due()
            await company.leaves(RICHARD)
            await office.sender.send_due()
            await company.joins(RICHARD, LEADING)
        assert await office.sees("Emma", "is no longer part") == 2

    async def test_who_is_back_before_it_is_told_is_not_told_of(self, office: Office) -> None:
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await company.leaves(RICHARD)
        await company.joins(RICHARD, LEADING)
        await office.sender.send_due()
        assert await office.sees("Emma", "no longer part") == 0
        assert (await office.the(Kind.PARTNER_LEFT)).state == "cancelled"

    async def test_a_leaving_while_another_is_being_told_is_told_too(self, office: Office) -> None:
        """The answer to the message that is on its way says nothing of what it did not say."""
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await company.leaves(RICHARD)
        told = await office.the(Kind.PARTNER_LEFT)
        async with company.db.write() as session:
            await sending.claim(session, told.key, conversation="D0", now=NOW)
        await company.joins(RICHARD, LEADING)
        await company.leaves(RICHARD)
        await office.sender.outcomes.settle(told.key, conversation="D0", ts="1")
        await office.sender.send_due()
        assert await office.sees("Emma", "is no longer part") == 1

    async def test_a_leaving_while_another_is_being_refused_is_told_all_the_same(
        self, office: Office
    ) -> None:
        """What becomes of the message that is on its way is said of that one only."""
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await company.leaves(RICHARD)
        await office.people.fails(POST, status=200, error="channel_not_found", delay=FOR_EVER)
        sending = asyncio.create_task(office.sender.send_due())
        async with asyncio.timeout(5):
            while (await office.the(Kind.PARTNER_LEFT)).attempts < 1:
                await asyncio.sleep(0.01)
        await company.joins(RICHARD, LEADING)
        await company.leaves(RICHARD)
        await office.people.works_again()
        await sending
        await office.sender.send_due()
        assert await office.sees("Emma", "is no longer part") == 1

    async def test_whoever_stays_of_three_hears_of_each_who_leaves(self, office: Office) -> None:
        """At the end they are alone, and nobody asks them whether they met the others."""
        company = await self._three_are_introduced(office)
        await company.leaves(EMMA)
        await office.sender.send_due()
        assert await office.sees("Richard", "Emma is no longer part") == 1
        await company.leaves(JONAS)
        await office.sender.send_due()
        assert await office.sees("Richard", "are no longer part") == 1
        assert await office.sees("Richard", "there is nothing for you to do") == 1
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Richard", "Did you meet") == 0

    async def test_whoever_stays_is_asked_about_those_who_stay(self, office: Office) -> None:
        company = await self._three_are_introduced(office)
        await company.leaves(EMMA)
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Richard", "Did you meet @Jonas?") == 1

    async def test_who_left_is_not_told_that_they_sit_out(self, office: Office) -> None:
        company = office.company
        await company.joins(EMMA)
        await company.runs_a_round()
        await company.leaves(EMMA)
        await office.sender.send_due()
        assert (await office.the(Kind.SITTING_OUT)).state == "cancelled"

    async def _three_are_introduced(self, office: Office) -> Company:
        """Richard learns from Emma and Jonas."""
        await office.company.two_join()
        await office.company.joins(JONAS)
        await office.company.runs_a_round()
        await office.sender.send_due()
        return office.company

    async def _until_the_nudge(self, office: Office) -> None:
        """A round that is run then is too short for a nudge of its own."""
        await office.two_are_introduced()
        await office.sender.send_due()
        office.wall.shows((await office.the(Kind.NUDGE)).due_at)
