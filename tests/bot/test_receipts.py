"""Where nobody knows whether a message was sent, a receipt or the DM tells, or it is sent again."""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import rounds
from bot.domain.deliveries import Kind
from storage import sending
from tests.bot.company import (
    EMMA,
    NEXT_MONDAY,
    NOW,
)
from tests.bot.office import GENERAL, GRACE, HISTORY, INTRODUCTION, POST, Office
from tests.databases import on_both, on_sqlite

NO_INTRODUCTION = "I have nobody to introduce you to this time"
FOR_EVER = 60
"""Seconds until an answer, unless all faults are cleared before."""

UNKNOWN: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 502, "error": "bad_gateway"},
    {"status": 503, "error": "service_unavailable"},
    {"status": 200, "error": "internal_error"},
    {"status": 200, "error": "fatal_error"},
    {"drop": True},
]


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
        await office.hears_of_the_introduction()
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
        await office.hears_of_the_introduction()
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
        await office.posts_a_prompt(GENERAL)
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
        await office.hears_of_the_introduction()
        before = await office.the(Kind.INTRODUCTION)
        assert before.receipt_at == NOW
        office.wall.goes_on(minutes=1)
        await office.hears_of_the_introduction()
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
        await office.hears_of_the_introduction()
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
        await office.hears_of_the_introduction()
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
        await office.hears_of_the_introduction()
        await office.people.works_again()
        await sending
        assert (await office.the(Kind.INTRODUCTION)).state == "sent"
