"""Sending: at least once always, exactly once whenever a receipt can be had."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot import feedback, membership, progress, prompts, rematching, rounds, silence
from bot.deliveries import AT_ONCE, Sender, try_again
from bot.domain.deliveries import ANSWERS, MOST_ATTEMPTS, TO_CHANNELS, Failed, Kind
from bot.domain.errors import AdminsOnly
from bot.domain.feedback import Feedback
from bot.domain.numbers import Count
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Introducing
from bot.outcomes import GAVE_UP
from bot.receipts import Receipts
from bot.slack.client import sending_client
from bot.slack.gateway import Gateway, WorkspaceGone
from bot.slack.pacing import PACES, Pacer
from sandbox.models import User
from sandbox.server import listening
from storage import deliveries, sending
from storage.deliveries import Intention
from tests.bot.company import (
    CHIARA,
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
)
from tests.bot.office import GENERAL, GRACE, Office
from tests.databases import on_both, on_postgresql, on_sqlite, opened, time_is_over

POST, OPEN, HISTORY = "chat.postMessage", "conversations.open", "conversations.history"
FAST = 1_000
"""Times as fast as the real clock: the pace is kept, and nobody waits for it."""

FOR_EVER = 60
"""Seconds until an answer, unless all faults are cleared before."""

NO_INTRODUCTION = "I have nobody to introduce you to this time"
INTRODUCTION = "Two ways to begin"
QUESTION = "Which rule would you drop?"

UNKNOWN: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 502, "error": "bad_gateway"},
    {"status": 503, "error": "service_unavailable"},
    {"status": 200, "error": "internal_error"},
    {"status": 200, "error": "fatal_error"},
    {"drop": True},
]


class TestWhatIsDue:
    @on_both
    async def test_it_is_sent_once(self, office: Office) -> None:
        """To both, in one conversation; and what Slack said of it is kept."""
        await office.two_are_introduced()
        for _ in range(3):
            await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1
        assert await office.sees("Richard", INTRODUCTION) == 1
        row = await office.the(Kind.INTRODUCTION)
        (message,) = await office.people.person("Emma").messages()
        assert (row.state, row.attempts, row.sent_at) == ("sent", 1, NOW)
        assert (row.conversation, row.ts) == (message.conversation, message.ts)

    async def test_it_is_not_sent_before_its_time(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.sender.send_due()
        assert {row.state for row in await office.company.deliveries(Kind.CHECK_IN)} == {"due"}
        assert len(await office.people.person("Emma").messages()) == 1

    async def test_each_is_asked_alone_how_it_went(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.sender.send_due()
        office.wall.shows((await office.company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        for name in ("Emma", "Richard"):
            assert len(await office.people.person(name).inbox()) == 1

    @on_both
    async def test_two_senders_at_once_send_it_once(self, office: Office) -> None:
        await office.two_are_introduced()
        await asyncio.gather(*(office.sender.send_due() for _ in range(4)))
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_it_carries_a_key_that_nobody_can_guess(self, office: Office) -> None:
        """Slack's receipt gives it back."""
        await office.two_are_introduced()
        await office.sender.send_due()
        key = (await office.the(Kind.INTRODUCTION)).key
        (call,) = await office.people.calls(POST)
        assert key in str(call.request["metadata"])
        assert len(key) >= 24

    @on_sqlite
    async def test_with_nothing_to_do_nobody_who_writes_is_waited_for(
        self, office: Office, tmp_path: Path
    ) -> None:
        """Nor kept waiting."""
        await office.two_are_introduced()
        await office.ticks()
        with closing(sqlite3.connect(tmp_path / "mentor.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            async with asyncio.timeout(2):
                await office.ticks()

    @on_both
    async def test_what_has_expired_is_not_sent(self, office: Office) -> None:
        """An introduction to a round that is over."""
        await office.two_are_introduced()
        office.wall.shows((await office.the(Kind.INTRODUCTION)).expires_at or NOW)
        await office.ticks()
        assert (await office.the(Kind.INTRODUCTION)).state == "expired"
        assert await office.sees("Emma", INTRODUCTION) == 0


class TestNothingToSay:
    """What is no longer true when its time comes is not said."""

    @on_both
    async def test_nobody_is_introduced_to_somebody_who_left(self, office: Office) -> None:
        await office.two_are_introduced()
        company = office.company
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
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
        company, word = office.company, Feedback(met=True)
        pairing_id = (await company.pairing_of(EMMA)).id
        await feedback.give(company.db, company.workspace, pairing_id, word, by=EMMA, now=NOW)
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
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
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
        company, word = office.company, Feedback(rating=4)
        pairing_id = (await company.pairing_of(EMMA)).id
        await feedback.give(company.db, company.workspace, pairing_id, word, by=EMMA, now=NOW)
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        asked = {row.slack_id: row.state for row in await company.deliveries(Kind.CHECK_IN)}
        assert asked == {EMMA.slack_id: "cancelled", RICHARD.slack_id: "sent"}

    async def test_whoever_is_said_to_have_met_is_asked_how_it_was(self, office: Office) -> None:
        """Not whether; and who has sent the form is asked nothing."""
        await office.two_are_introduced()
        await office.sender.send_due()
        company, form = office.company, Feedback(met=True, share=False)
        pairing_id = (await company.pairing_of(EMMA)).id
        await feedback.give(company.db, company.workspace, pairing_id, form, by=EMMA, now=NOW)
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
        pairing_id = (await company.pairing_of(EMMA)).id
        about = company.db, company.workspace
        given = await feedback.give(*about, pairing_id, they_met, by=EMMA, now=NOW)
        assert not given.is_asked
        await feedback.note_asked(*about, given)
        assert (await feedback.give(*about, pairing_id, they_met, by=EMMA, now=NOW)).is_asked
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
        pairing_id = (await company.pairing_of(EMMA)).id
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        about = company.db, company.workspace, pairing_id, Feedback(met=True)
        assert (await feedback.give(*about, by=EMMA, now=office.wall.now())).is_asked

    async def test_whose_partner_is_gone_before_the_introduction_sits_out(
        self, office: Office
    ) -> None:
        """They hear it, see it, and nothing more of that pairing comes."""
        await office.two_are_introduced()
        company = office.company
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
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
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
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
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        await office.sender.send_due()
        assert await office.sees("Emma", "is not taking part any more") == 1
        await membership.leave(company.db, company.workspace, by=EMMA, now=NOW)
        await office.sender.send_due()
        assert await office.sees("Richard", "is not taking part any more") == 0

    async def test_who_leaves_comes_back_and_leaves_again_is_told_of_again(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        company = office.company
        for _ in range(2):
            await office.sender.send_due()
            await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
            await office.sender.send_due()
            await company.joins(RICHARD, LEADING)
        assert await office.sees("Emma", "is not taking part any more") == 2

    async def test_who_is_back_before_it_is_told_is_not_told_of(self, office: Office) -> None:
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        await company.joins(RICHARD, LEADING)
        await office.sender.send_due()
        assert await office.sees("Emma", "not taking part any more") == 0
        assert (await office.the(Kind.PARTNER_LEFT)).state == "cancelled"

    async def test_a_leaving_while_another_is_being_told_is_told_too(self, office: Office) -> None:
        """The answer to the message that is on its way says nothing of what it did not say."""
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        told = await office.the(Kind.PARTNER_LEFT)
        async with company.db.write() as session:
            await sending.claim(session, told.key, conversation="D0", now=NOW)
        await company.joins(RICHARD, LEADING)
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        await office.sender.outcomes.settle(told.key, conversation="D0", ts="1")
        await office.sender.send_due()
        assert await office.sees("Emma", "is not taking part any more") == 1

    async def test_a_leaving_while_another_is_being_refused_is_told_all_the_same(
        self, office: Office
    ) -> None:
        """What becomes of the message that is on its way is said of that one only."""
        await office.two_are_introduced()
        company = office.company
        await office.sender.send_due()
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        await office.people.fails(POST, status=200, error="channel_not_found", delay=FOR_EVER)
        sending = asyncio.create_task(office.sender.send_due())
        async with asyncio.timeout(5):
            while (await office.the(Kind.PARTNER_LEFT)).attempts < 1:
                await asyncio.sleep(0.01)
        await company.joins(RICHARD, LEADING)
        await membership.leave(company.db, company.workspace, by=RICHARD, now=NOW)
        await office.people.works_again()
        await sending
        await office.sender.send_due()
        assert await office.sees("Emma", "is not taking part any more") == 1

    async def test_whoever_stays_of_three_hears_of_each_who_leaves(self, office: Office) -> None:
        """At the end they are alone, and nobody asks them whether they met the others."""
        company = await self._three_are_introduced(office)
        await membership.leave(company.db, company.workspace, by=EMMA, now=NOW)
        await office.sender.send_due()
        assert await office.sees("Richard", "Emma is not taking part any more") == 1
        await membership.leave(company.db, company.workspace, by=JONAS, now=NOW)
        await office.sender.send_due()
        assert await office.sees("Richard", "are not taking part any more") == 1
        assert await office.sees("Richard", "there is nothing for you to do") == 1
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Richard", "Did you meet") == 0

    async def test_whoever_stays_is_asked_about_those_who_stay(self, office: Office) -> None:
        company = await self._three_are_introduced(office)
        await membership.leave(company.db, company.workspace, by=EMMA, now=NOW)
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert await office.sees("Richard", "Did you meet @Jonas?") == 1

    async def test_who_left_is_not_told_that_they_sit_out(self, office: Office) -> None:
        company = office.company
        await company.joins(EMMA)
        await company.runs_a_round()
        await membership.leave(company.db, company.workspace, by=EMMA, now=NOW)
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


class TestRefusedForNow:
    async def test_slack_says_how_long_to_wait(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.people.fails(POST, status=429, error="ratelimited", retry_after=30)
        await office.sender.send_due()
        row = await office.the(Kind.INTRODUCTION)
        assert (row.state, row.due_at) == ("due", NOW + timedelta(seconds=30))
        office.wall.goes_on(seconds=29)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 0
        office.wall.goes_on(seconds=1)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_without_a_word_the_wait_doubles(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.people.fails(POST, status=429, error="ratelimited", times=3)
        waits = []
        for _ in range(3):
            await office.sender.send_due()
            due_at = (await office.the(Kind.INTRODUCTION)).due_at
            waits.append((due_at - office.wall.now()).total_seconds())
            office.wall.shows(due_at)
        assert waits == [5, 10, 20]

    async def test_a_conversation_that_could_not_be_opened_is_no_unknown_post(
        self, office: Office
    ) -> None:
        """Opening it twice gives the same one: there is nothing to wait for."""
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=500)
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "due"
        office.wall.goes_on(seconds=5)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_a_slack_that_cannot_be_reached_has_done_nothing(self, office: Office) -> None:
        await office.two_are_introduced()
        with listening() as nobody:
            url = f"http://127.0.0.1:{nobody.getsockname()[1]}/api/"
        async with ClientSession() as session:
            gateway = Gateway(sending_client("xoxb-1", url, session), Pacer(office.wall))
            await replace(office.sender, gateway=gateway).send_due()
        row = await office.the(Kind.INTRODUCTION)
        assert (row.state, row.due_at) == ("due", NOW + timedelta(seconds=5))


class TestPace:
    @on_both
    async def test_many_at_once_are_each_introduced_once(self, office: Office) -> None:
        """Several are on their way at any time, and nobody has one in hand that another has."""
        await _many_are_introduced(office, pairs=9)
        await office.sender.send_due()
        posts = [call.request["channel"] for call in await office.people.calls(POST)]
        assert (len(posts), len(set(posts))) == (9, 9)

    @pytest.mark.parametrize("method", [OPEN, POST])
    async def test_after_a_429_nothing_is_sent_until_slack_has_rested(
        self, office: Office, method: str
    ) -> None:
        """But what is on its way already; the others are not even tried."""
        office.wall.speed = FAST
        await _many_are_introduced(office, pairs=9)
        await office.people.fails(method, times=4, status=429, error="ratelimited", retry_after=30)
        await office.sender.send_due()
        await office.sender.send_due()
        tried = [row.attempts for row in await office.company.deliveries(Kind.INTRODUCTION)]
        assert 1 <= sum(tried) <= AT_ONCE
        assert len(await office.people.calls(method)) <= AT_ONCE
        for _ in range(AT_ONCE):  # it refuses four, however many of them are met at the same time
            office.wall.goes_on(seconds=30)
            await office.sender.send_due()
        states = {row.state for row in await office.company.deliveries(Kind.INTRODUCTION)}
        assert states == {"sent"}

    async def test_a_channel_waits_for_no_conversation_to_be_opened(self, office: Office) -> None:
        """While people wait until Slack has rested, and lose no attempt by it."""
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=429, error="ratelimited", retry_after=30)
        await office.sender.send_due()
        await _prompt(office, GENERAL)
        await office.sender.send_due()
        assert (await office.the(Kind.PROMPT)).state == "sent"
        introduction = await office.the(Kind.INTRODUCTION)
        assert (introduction.state, introduction.attempts) == ("due", 1)

    @on_both
    async def test_a_conversation_that_is_open_waits_for_no_other_to_be_opened(
        self, office: Office
    ) -> None:
        """Emma, who has a DM with the bot, hears at once what she is to hear; Jonas waits."""
        await office.company.four_join()
        await self._is_told(office, EMMA.slack_id, about=1)
        await office.sender.send_due()
        await office.people.fails(OPEN, status=429, error="ratelimited", retry_after=30, times=1)
        await self._is_told(office, JONAS.slack_id, about=1)
        await office.sender.send_due()
        await self._is_told(office, SABINE.slack_id, about=2)
        await self._is_told(office, EMMA.slack_id, about=2)
        await office.sender.send_due()
        rows = await office.company.deliveries(Kind.SKIPPED)
        assert [(row.slack_id, row.state, row.attempts) for row in rows] == [
            (EMMA.slack_id, "sent", 1),
            (JONAS.slack_id, "due", 1),
            (SABINE.slack_id, "due", 0),
            (EMMA.slack_id, "sent", 1),
        ]

    async def _is_told(self, office: Office, slack_id: str, *, about: int) -> None:
        """That the round of a day long ago was skipped."""
        told = [Intention(Kind.SKIPPED, about, NOW, slack_id)]
        async with office.company.db.write() as session:
            await deliveries.add(session, office.company.workspace.id, told)

    async def test_a_channel_and_an_answer_wait_for_no_round_to_be_introduced(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        await _prompt(office, GENERAL)
        db, workspace = office.company.db, office.company.workspace
        await silence.stay_in(db, workspace, EMMA.slack_id, now=NOW)
        await office.sender.send_due(TO_CHANNELS + ANSWERS)
        assert (await office.the(Kind.STAYS_IN)).state == "sent"
        assert (await office.the(Kind.PROMPT)).state == "sent"
        assert (await office.the(Kind.INTRODUCTION)).state == "due"

    async def test_what_slack_refuses_for_days_is_given_up(self, office: Office) -> None:
        """Where it would be of use for ever; an admin sees it then."""
        await _prompt(office, GENERAL)
        await self._is_refused_already(office, Kind.PROMPT, MOST_ATTEMPTS - 1)
        await office.people.fails(POST, status=429, error="ratelimited")
        await office.sender.send_due()
        row = await office.the(Kind.PROMPT)
        assert (row.state, row.failure) == ("failed", GAVE_UP)

    async def test_nobody_loses_an_introduction_while_its_round_is_open(
        self, office: Office
    ) -> None:
        """However long Slack could not be reached."""
        await office.two_are_introduced()
        await self._is_refused_already(office, Kind.INTRODUCTION, MOST_ATTEMPTS)
        await office.people.fails(POST, status=429, error="ratelimited")
        await office.sender.send_due()
        office.wall.goes_on(days=3)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_a_slack_that_wants_a_second_again_and_again_is_asked_ever_less_often(
        self, office: Office
    ) -> None:
        office.wall.speed = FAST
        await office.two_are_introduced()
        limited: dict[str, Any] = {"status": 429, "error": "ratelimited", "retry_after": 1}
        await office.people.fails(POST, times=1000, **limited)
        for _ in range(60):
            await office.sender.send_due()
            office.wall.goes_on(seconds=15)
        assert (await office.the(Kind.INTRODUCTION)).state == "due"
        assert len(await office.people.calls(POST)) < 10

    async def _is_refused_already(self, office: Office, kind: Kind, times: int) -> None:
        row = await office.the(kind)
        async with office.company.db.write() as session:
            for _ in range(times):
                await sending.put_off(session, row.key, NOW)


@on_both
class TestWhatAnAdminSees:
    async def test_how_far_a_round_has_come(self, office: Office) -> None:
        """While there is somebody to introduce; numbers only about enough people."""
        company = office.company
        await office.two_are_introduced()
        assert await _introducing(company) == Introducing(0, Count(5, None), 1)
        await office.sender.send_due()
        assert await _introducing(company) is None
        office.wall.goes_on(hours=1)
        await _many_are_introduced(office, pairs=60)
        progress = await _introducing(company, office.wall.now())
        assert progress == Introducing(0, Count(5, 61), 2)

    async def test_the_log_says_how_far_it_has_come_whenever_it_has_come_further(
        self, office: Office, caplog: pytest.LogCaptureFixture
    ) -> None:
        told = progress.Told(office.company.db)
        await _many_are_introduced(office, pairs=3)
        with caplog.at_level(logging.INFO, "bot.progress"):
            for _ in range(2):
                await told.tell(office.wall.now())
            await office.sender.send_due()
            await told.tell(office.wall.now())
        (record,) = caplog.records
        said = vars(record)
        assert (said["introduced"], said["of"], said["minutes_left"]) == (0, 3, 1)

    async def test_a_round_that_is_stopped_introduces_nobody_more(self, office: Office) -> None:
        """They hear it, see it, and are first next time."""
        company = office.company
        await office.two_are_introduced()
        await company.stops_the_round()
        assert await _introducing(company) is None
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 0
        assert await office.sees("Emma", "An admin stopped this round") == 1
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ROUND_STOPPED

    async def test_who_was_introduced_before_the_stop_stays_so(self, office: Office) -> None:
        company = office.company
        await office.two_are_introduced()
        await office.sender.send_due()
        await company.stops_the_round()
        await office.sender.send_due()
        assert (await company.sees(EMMA)).pairing is not None
        assert await office.sees("Emma", "An admin stopped this round") == 0

    async def test_only_admins_stop_a_round_and_try_again(self, office: Office) -> None:
        db, workspace = office.company.db, office.company.workspace
        for act in (rounds.stop, try_again):
            with pytest.raises(AdminsOnly):
                await act(db, workspace, by=EMMA, now=NOW)

    async def test_what_failed_is_listed_and_can_be_tried_again(self, office: Office) -> None:
        """Once, as long as it is of use. Those who sit out since then are introduced anew."""
        company = office.company
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=200, error="user_disabled")
        await office.sender.send_due()
        assert await _failed(company) == (Failed(Kind.INTRODUCTION, "user_disabled"),)
        await try_again(company.db, company.workspace, by=CHIARA, now=NOW)
        assert await _failed(company) == ()
        await rematching.introduce_the_free(company.db, NOW)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_what_is_past_its_time_is_not_tried_again(self, office: Office) -> None:
        company = office.company
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=200, error="user_disabled")
        await office.sender.send_due()
        later = NOW + timedelta(weeks=2)
        await try_again(company.db, company.workspace, by=CHIARA, now=later)
        assert (await office.the(Kind.INTRODUCTION)).state == "failed"
        assert await _failed(company, later) == ()


class TestUnknown:
    """Slack may have carried it out, or not."""

    @pytest.mark.parametrize("fault", UNKNOWN)
    @on_both
    async def test_without_a_receipt_it_is_sent_again_after_the_grace_time(
        self, office: Office, fault: dict[str, Any]
    ) -> None:
        """And not before."""
        await office.two_are_introduced()
        await office.people.fails(POST, **fault)
        await office.ticks()
        assert (await office.the(Kind.INTRODUCTION)).state == "sending"
        office.wall.shows(NOW + GRACE - timedelta(seconds=1))
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 0
        office.wall.goes_on(seconds=1)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1
        row = await office.the(Kind.INTRODUCTION)
        assert (row.state, row.attempts) == ("sent", 2)

    @pytest.mark.parametrize("fault", UNKNOWN)
    @on_both
    async def test_with_its_receipt_it_is_not_sent_again(
        self, office: Office, fault: dict[str, Any]
    ) -> None:
        await office.two_are_introduced()
        await office.people.fails(POST, processed=True, **fault)
        await office.ticks()
        await _receipt(office)
        office.wall.goes_on(hours=1)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1
        row = await office.the(Kind.INTRODUCTION)
        assert (row.state, row.conversation, row.ts) == ("sent", "G0GROUP", "1.000001")

    @on_both
    async def test_it_holds_up_nobody_else(self, office: Office) -> None:
        await office.company.four_join()
        await rounds.open_due(office.company.db, NEXT_MONDAY)
        office.wall.shows(NEXT_MONDAY)
        await office.people.fails(POST, status=500)
        await office.ticks()
        states = [row.state for row in await office.company.deliveries(Kind.INTRODUCTION)]
        assert sorted(states) == ["sending", "sent"]

    @on_sqlite
    async def test_one_that_could_not_be_marked_is_not_sent_again_before_its_time(
        self, office: Office, tmp_path: Path
    ) -> None:
        """Whatever failed, it is there."""
        await office.two_are_introduced()
        with closing(sqlite3.connect(tmp_path / "mentor.db")) as other:
            other.execute(
                "CREATE TRIGGER no_marks BEFORE UPDATE ON delivery"
                " WHEN new.state = 'sent' BEGIN SELECT RAISE(ABORT, 'no'); END"
            )
        await office.ticks()
        await office.ticks()
        assert (await office.the(Kind.INTRODUCTION)).state == "sending"
        assert await office.sees("Emma", INTRODUCTION) == 1

    @on_both
    async def test_in_a_dm_it_is_looked_for_before_it_is_sent_again(self, office: Office) -> None:
        """Our own DM with somebody may be read, where no receipt comes."""
        office.slack.world.clock.set_to(NOW)
        await office.company.joins(EMMA)
        await office.company.runs_a_round()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        assert (await office.the(Kind.SITTING_OUT)).state == "sending"
        office.wall.shows(NOW + GRACE)
        await office.ticks()
        row = await office.the(Kind.SITTING_OUT)
        assert (row.state, row.attempts) == ("sent", 1)
        assert await office.sees("Emma", NO_INTRODUCTION) == 1

    async def test_it_is_found_there_however_long_the_bot_was_away_meanwhile(
        self, office: Office
    ) -> None:
        """The grace time begins again when Slack can reach us; the message is as old as it is."""
        office.slack.world.clock.set_to(NOW)
        await office.company.joins(EMMA)
        await office.company.runs_a_round()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.goes_on(hours=1)
        await office.sender.receipts.hear_again()
        office.wall.goes_on(hours=1)
        await office.ticks()
        row = await office.the(Kind.SITTING_OUT)
        assert (row.state, row.attempts) == ("sent", 1)
        assert await office.sees("Emma", NO_INTRODUCTION) == 1

    async def test_one_that_is_not_in_the_dm_is_sent_again(self, office: Office) -> None:
        await office.company.joins(EMMA)
        await office.company.runs_a_round()
        await office.people.fails(POST, drop=True)
        await office.ticks()
        office.wall.shows(NOW + GRACE)
        await office.people.fails(HISTORY, status=500)
        await office.ticks()
        assert (await office.the(Kind.SITTING_OUT)).state == "sending"
        await office.ticks()
        assert (await office.the(Kind.SITTING_OUT)).state == "sent"
        assert await office.sees("Emma", NO_INTRODUCTION) == 1

    async def test_a_dm_that_may_not_be_read_is_written_to_again(self, office: Office) -> None:
        """At least once always."""
        await office.company.joins(EMMA)
        await office.company.runs_a_round()
        office.slack.world.grant(office.slack.world.app.scopes - {"im:history"})
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.shows(NOW + GRACE)
        await office.ticks()
        assert (await office.the(Kind.SITTING_OUT)).state == "sent"

    async def test_a_crash_while_sending_is_unknown_too(self, office: Office) -> None:
        """Nobody marked what became of it."""
        await office.two_are_introduced()
        row = await office.the(Kind.INTRODUCTION)
        async with office.company.db.write() as session:
            assert await sending.claim(session, row.key, conversation="G0GROUP", now=NOW)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 0
        office.wall.shows(NOW + GRACE)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_slack_has_the_whole_grace_time_once_it_can_reach_us_again(
        self, office: Office
    ) -> None:
        """It delivers only then what it could not tell us while we were away."""
        await office.two_are_introduced()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.goes_on(hours=3)
        await office.sender.receipts.hear_again()
        await office.ticks()
        assert (await office.the(Kind.INTRODUCTION)).state == "sending"
        await _receipt(office)
        office.wall.goes_on(hours=1)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_a_connection_that_breaks_all_the_time_keeps_nobody_waiting_for_ever(
        self, office: Office
    ) -> None:
        """A receipt could have come in between."""
        await office.two_are_introduced()
        await office.people.fails(POST, status=500)
        await office.ticks()
        for _ in range(75):
            office.wall.goes_on(minutes=1)
            await office.sender.receipts.hear_again()
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1

    @pytest.mark.parametrize("minutes", [9, 11])
    async def test_nor_does_a_bot_that_is_killed_all_the_time(
        self, office: Office, minutes: int
    ) -> None:
        """Nothing but the database knows how long it has been waited for."""
        await office.two_are_introduced()
        await office.people.fails(POST, status=500)
        await office.ticks()
        for _ in range(8):
            office.wall.goes_on(minutes=minutes)
            await replace(office.sender).receipts.hear_again()
            await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_it_is_settled_while_others_are_being_sent(self, office: Office) -> None:
        """A round of an hour keeps nobody waiting for an hour."""
        await office.two_are_introduced()
        await office.people.fails(POST, status=500)
        await office.ticks()
        office.wall.shows(NOW + GRACE)
        await _prompt(office, GENERAL)
        await office.people.fails(POST, delay=FOR_EVER)
        sending = asyncio.create_task(office.sender.send_due())
        async with asyncio.timeout(5):
            while (await office.the(Kind.PROMPT)).state != "sending":
                await asyncio.sleep(0.01)
        await office.sender.settle_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "due"
        assert not sending.done()
        await office.people.works_again()
        await sending


@on_both
class TestReceipts:
    async def test_a_second_receipt_changes_nothing(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.ticks()
        await _receipt(office)
        before = await office.the(Kind.INTRODUCTION)
        assert before.receipt_at == NOW
        office.wall.goes_on(minutes=1)
        await _receipt(office)
        assert await office.the(Kind.INTRODUCTION) == before

    async def test_a_receipt_of_something_else_changes_nothing(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.sender.outcomes.believe("a key of somebody else", conversation="C0X", ts="1.1")
        assert (await office.the(Kind.INTRODUCTION)).state == "due"

    async def test_one_that_comes_after_the_grace_time_is_believed(self, office: Office) -> None:
        """If it comes before the second attempt."""
        await office.two_are_introduced()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.goes_on(hours=1)
        await office.people.fails(POST, status=429, error="ratelimited", retry_after=5)
        await office.ticks()
        await _receipt(office)
        office.wall.goes_on(hours=1)
        await office.ticks()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_one_of_an_expired_message_is_believed(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.goes_on(weeks=2)
        await office.ticks()
        assert (await office.the(Kind.INTRODUCTION)).state == "expired"
        await _receipt(office)
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"

    @pytest.mark.parametrize(
        "refusal",
        [{"status": 429, "error": "ratelimited"}, {"status": 200, "error": "channel_not_found"}],
    )
    async def test_one_that_comes_during_the_second_attempt_is_believed(
        self, office: Office, refusal: dict[str, Any]
    ) -> None:
        """Whatever becomes of that attempt."""
        await office.two_are_introduced()
        await office.people.fails(POST, processed=True, status=500)
        await office.ticks()
        office.wall.shows(NOW + GRACE)
        await office.people.fails(POST, delay=FOR_EVER, **refusal)
        sending = asyncio.create_task(office.ticks())
        async with asyncio.timeout(5):
            while (await office.the(Kind.INTRODUCTION)).attempts < 2:
                await asyncio.sleep(0.01)
        await _receipt(office)
        await office.people.works_again()
        await sending
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"


@on_both
class TestRefusedForGood:
    async def test_somebody_who_was_deactivated_holds_up_nobody_else(self, office: Office) -> None:
        """Slack's reason is kept."""
        await office.company.four_join()
        await rounds.open_due(office.company.db, NEXT_MONDAY)
        office.wall.shows(NEXT_MONDAY)
        await office.people.changes(office.people.person("Emma"), deleted=True)
        await office.sender.send_due()
        rows = await office.company.deliveries(Kind.INTRODUCTION)
        assert sorted((row.state, row.failure) for row in rows if row.failure) == [
            ("failed", "user_disabled")
        ]
        assert [row.state for row in rows if not row.failure] == ["sent"]
        assert await office.sees("Jonas", INTRODUCTION) == 1

    async def test_it_is_not_tried_again(self, office: Office) -> None:
        await office.two_are_introduced()
        await office.people.fails(POST, status=200, error="channel_not_found")
        await office.sender.send_due()
        office.wall.goes_on(days=1)
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "failed"
        assert await office.sees("Emma", INTRODUCTION) == 0

    async def test_an_admin_hears_of_a_prompt_that_could_not_be_posted(
        self, office: Office
    ) -> None:
        """In their own DM and language."""
        await _prompt(office, "C0NOWHERE")
        await office.sender.send_due()
        assert (await office.the(Kind.PROMPT)).failure == "channel_not_found"
        (told,) = await office.people.person("Chiara").inbox()
        assert QUESTION in told.text
        assert "canale" in told.text

    async def test_without_a_token_that_works_nothing_is_tried(self, office: Office) -> None:
        """When the app is back, everything is sent after all."""
        await office.company.four_join()
        await rounds.open_due(office.company.db, NEXT_MONDAY)
        office.wall.shows(NEXT_MONDAY)
        world = office.slack.world
        scopes = world.app.scopes
        world.uninstall()
        with pytest.raises(WorkspaceGone):
            await office.sender.send_due()
        world.grant(scopes)
        office.wall.goes_on(hours=1)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1
        assert await office.sees("Jonas", INTRODUCTION) == 1


@on_postgresql
class TestSeveralBots:
    """On one database, one of them sends at a time."""

    @pytest.fixture
    async def other(self, office: Office, url: str) -> AsyncIterator[Sender]:
        """Another bot's sender, with a pace and a database connection of its own."""
        async with opened(url) as db, ClientSession() as session:
            slack = office.slack
            token = slack.world.app.credentials.bot_token
            gateway = Gateway(
                sending_client(token, slack.api_url, session), Pacer(office.wall, PACES)
            )
            outcomes = replace(office.sender.outcomes, db=db, name="another")
            receipts = Receipts(outcomes, gateway, GRACE)
            yield replace(
                office.sender,
                outcomes=outcomes,
                receipts=receipts,
                gateway=gateway,
                _in_hand=set(),
            )

    async def test_one_sends_and_the_other_leaves_it_alone(
        self, office: Office, other: Sender
    ) -> None:
        await office.sender.send_due()
        await office.two_are_introduced()
        await other.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "due"
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"

    async def test_another_takes_over_at_once_from_one_that_ends(
        self, office: Office, other: Sender
    ) -> None:
        await office.sender.send_due()
        await office.two_are_introduced()
        await office.sender.outcomes.give_back()
        await other.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"

    async def test_who_gives_back_what_another_has_takes_nothing_away(
        self, office: Office, other: Sender
    ) -> None:
        await office.sender.send_due()
        await other.outcomes.give_back()
        await office.two_are_introduced()
        await other.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "due"

    async def test_another_takes_over_from_one_that_was_killed_when_its_time_is_over(
        self, office: Office, other: Sender
    ) -> None:
        await office.sender.send_due()
        await office.two_are_introduced()
        await time_is_over(office.company.db)
        await other.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"

    async def test_one_that_lost_its_turn_while_it_waited_decides_nothing_more(
        self, office: Office, other: Sender
    ) -> None:
        """Not even to give up on what it had in hand: the other may be sending it."""
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=429, delay=FOR_EVER)
        waiting = asyncio.create_task(office.sender.send_due())
        async with asyncio.timeout(5):
            while (await office.people.troubles())["faults"]:
                await asyncio.sleep(0.01)
        await time_is_over(office.company.db)
        await office.people.fails(POST, processed=True, status=500)
        await other.send_due()
        assert not waiting.done()
        await office.people.works_again()
        await waiting
        row = await office.the(Kind.INTRODUCTION)
        assert (row.state, row.attempts) == ("sending", 1)

    async def test_one_that_ends_begins_nothing_more(self, office: Office) -> None:
        await office.two_are_introduced()
        office.sender.finish()
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "due"


@on_both
class TestABadRow:
    async def test_one_that_cannot_be_written_holds_up_nobody_else(
        self, office: Office, caplog: pytest.LogCaptureFixture
    ) -> None:
        """It is our mistake: logged, and tried again after the grace time."""
        bad = Intention(Kind.PROMPT, 404, NOW - timedelta(minutes=1))
        async with office.company.db.write() as session:
            await deliveries.add(session, office.company.workspace.id, [bad])
        await office.two_are_introduced()
        await office.sender.send_due()
        assert (await office.the(Kind.PROMPT)).state == "due"
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"
        assert [record.exc_info for record in caplog.records if record.levelname == "ERROR"]
        office.wall.shows(NOW + GRACE)
        await office.sender.send_due()
        assert (await office.the(Kind.PROMPT)).attempts == 2

    async def test_a_reader_whom_slack_cannot_tell_about_now_is_written_to_later(
        self, office: Office
    ) -> None:
        """A message to an admin is in the language that Slack knows."""
        await _prompt(office, "C0NOWHERE")
        await office.people.fails("users.info", status=500)
        await office.sender.send_due()
        assert await office.people.person("Chiara").inbox() == ()
        office.wall.shows(NOW + GRACE)
        await office.sender.send_due()
        assert len(await office.people.person("Chiara").inbox()) == 1


async def test_a_prompt_stands_in_its_channel(office: Office) -> None:
    await _prompt(office, GENERAL)
    await office.sender.send_due()
    (message,) = [
        each for each in await office.people.person("Chiara").messages() if QUESTION in each.text
    ]
    assert message.place == "#general"


async def test_whoever_sits_out_reads_why(office: Office) -> None:
    await office.company.joins(EMMA, STARTING)
    await office.company.joins(JONAS, STARTING)
    await office.company.joins(RICHARD, LEADING)
    await office.company.lets_a_surplus_wait()
    await office.company.runs_a_round()
    await office.sender.send_due()
    told = [await office.sees(name, "nobody to introduce you to") for name in ("Emma", "Jonas")]
    assert sorted(told) == [0, 1]


async def _introducing(company: Company, now: datetime = NOW) -> Introducing | None:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.introducing


async def _failed(company: Company, now: datetime = NOW) -> tuple[Failed, ...]:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.failed


async def _many_are_introduced(office: Office, *, pairs: int) -> None:
    """So many pairs join, and a round is run: their introductions are due."""
    world, company = office.slack.world, office.company
    for number in range(2 * pairs):
        name = f"Person{number}"
        world.add_user(User(f"U0{name.upper()}", name.lower(), name, locale="en-GB"))
        await company.joins(somebody(name), LEADING if number % 2 else STARTING)
    await company.runs_a_round(office.wall.now())


async def _receipt(office: Office) -> None:
    """Slack tells that the introduction was posted."""
    key = (await office.the(Kind.INTRODUCTION)).key
    await office.sender.outcomes.believe(key, conversation="G0GROUP", ts="1.000001")


async def _prompt(office: Office, channel: str) -> None:
    db, workspace = office.company.db, office.company.workspace
    await prompts.post(db, workspace, channel=channel, text=QUESTION, by=CHIARA, now=NOW)
