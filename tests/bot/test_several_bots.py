"""Of several bots on one database one sends."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import ClientSession

from bot.deliveries import Sender
from bot.domain.deliveries import Kind
from bot.receipts import Receipts
from bot.slack.client import sending_client
from bot.slack.gateway import Gateway
from bot.slack.pacing import PACES, Pacer
from tests.bot.office import GRACE, OPEN, POST, Office
from tests.databases import on_postgresql, opened, time_is_over

FOR_EVER = 60
"""Seconds until an answer, unless all faults are cleared before."""


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
