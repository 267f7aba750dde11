"""The database goes away for a while: people hear of it, and nothing is lost."""

import asyncio

import pytest

from handlers.services import Services
from sandbox.client import Workspace
from sandbox.person import Complaints
from tests.databases import on_postgresql
from tests.journeys.steps import (
    COMMAND,
    STARTING,
    ItBecomes,
    four_join,
    introduced,
    joining,
    two_are_introduced,
)
from tests.postgresql import Server

pytestmark = on_postgresql
SORRY = "something went wrong"


async def test_people_get_an_apology_and_then_all_goes_on(
    aurora: Workspace, server: Server
) -> None:
    """A form keeps what was typed."""
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    await emma.modal()
    async with server.away():
        with pytest.raises(Complaints, match=SORRY):
            await emma.submits(joining(STARTING))
        richard = aurora.person("Richard")
        await richard.types(COMMAND)
        await richard.sees(SORRY)
    await emma.submits(joining(STARTING))
    await emma.sees("You’re in")


async def test_what_was_written_meanwhile_is_heard_afterwards(
    aurora: Workspace, server: Server
) -> None:
    """It is not acknowledged, so that Slack delivers it again."""
    emma, _ = await two_are_introduced(aurora)
    async with server.away():
        await emma.writes("5, a good talk")
        await emma.sees(SORRY)
    thanks = await emma.sees("Thank you, I have noted it.")
    assert "5 out of 5" in thanks.text


async def test_the_week_goes_on_by_itself(
    aurora: Workspace,
    bot: Services,
    server: Server,
    it_becomes: ItBecomes,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A tick that fails is logged; the round that fell due meanwhile opens when it can."""
    await it_becomes("2026-11-26T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    async with server.away():
        await it_becomes("2026-11-30T10:00:05+01:00")
        await _logged(caplog, "a step of the tick failed")
    bot.wake()
    await introduced(sabine)


async def _logged(caplog: pytest.LogCaptureFixture, words: str) -> None:
    async with asyncio.timeout(5):
        while words not in caplog.text:
            await asyncio.sleep(0.02)
