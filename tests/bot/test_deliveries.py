"""Sending: at least once always, exactly once whenever a receipt can be had."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot import rounds, silence
from bot.deliveries import AT_ONCE
from bot.domain.deliveries import ANSWERS, MOST_ATTEMPTS, TO_CHANNELS, Kind
from bot.outcomes import GAVE_UP
from bot.slack.client import sending_client
from bot.slack.gateway import Gateway, WorkspaceGone
from bot.slack.pacing import Pacer
from sandbox.server import listening
from storage import deliveries, sending
from storage.deliveries import Intention
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
)
from tests.bot.office import GENERAL, GRACE, INTRODUCTION, OPEN, POST, QUESTION, Office
from tests.databases import on_both, on_sqlite

FAST = 1_000
"""Times as fast as the real clock: the pace is kept, and nobody waits for it."""


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
        await office.many_are_introduced(pairs=9)
        await office.sender.send_due()
        posts = [call.request["channel"] for call in await office.people.calls(POST)]
        assert (len(posts), len(set(posts))) == (9, 9)

    @pytest.mark.parametrize("method", [OPEN, POST])
    async def test_after_a_429_nothing_is_sent_until_slack_has_rested(
        self, office: Office, method: str
    ) -> None:
        """But what is on its way already; the others are not even tried."""
        office.wall.speed = FAST
        await office.many_are_introduced(pairs=9)
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
        await office.posts_a_prompt(GENERAL)
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
        await office.posts_a_prompt(GENERAL)
        db, workspace = office.company.db, office.company.workspace
        await silence.stay_in(db, workspace, EMMA.slack_id, now=NOW)
        await office.sender.send_due(TO_CHANNELS + ANSWERS)
        assert (await office.the(Kind.STAYS_IN)).state == "sent"
        assert (await office.the(Kind.PROMPT)).state == "sent"
        assert (await office.the(Kind.INTRODUCTION)).state == "due"

    async def test_what_slack_refuses_for_days_is_given_up(self, office: Office) -> None:
        """Where it would be of use for ever; an admin sees it then."""
        await office.posts_a_prompt(GENERAL)
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
        await office.posts_a_prompt("C0NOWHERE")
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
        await office.posts_a_prompt("C0NOWHERE")
        await office.people.fails("users.info", status=500)
        await office.sender.send_due()
        assert await office.people.person("Chiara").inbox() == ()
        office.wall.shows(NOW + GRACE)
        await office.sender.send_due()
        assert len(await office.people.person("Chiara").inbox()) == 1


async def test_a_prompt_stands_in_its_channel(office: Office) -> None:
    await office.posts_a_prompt(GENERAL)
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
