"""What a person tells us is stored before Slack is told that we heard it."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing

import asyncpg
import pytest

from bot.app import running as bot_running
from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.server import Running
from storage.database import is_sqlite
from tests.databases import on_both
from tests.journeys.steps import COMMAND, STARTING, introduced, joining, joins, two_are_introduced

MOMENT = 0.3

pytestmark = on_both


@asynccontextmanager
async def nobody_can_write(settings: Settings) -> AsyncIterator[None]:
    """Keep everybody else from writing; the bot may be writing when this is asked for."""
    if is_sqlite(settings.database_url):
        path = settings.database_url.removeprefix("sqlite:///")
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        with closing(other):
            await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    connection = await asyncpg.connect(settings.database_url)
    try:
        async with connection.transaction():
            await connection.execute("LOCK TABLE member, feedback, event, delivery IN SHARE MODE")
            yield
    finally:
        await connection.close()


async def acknowledged(aurora: Workspace, name: str) -> int:
    """How many deliveries of that name the bot has acknowledged."""
    return sum(each.status == 200 for each in await aurora.deliveries(name))


async def test_a_form_is_acknowledged_when_it_is_stored_and_not_before(
    aurora: Workspace, settings: Settings
) -> None:
    emma = aurora.person("Emma")
    await emma.types(f"{COMMAND} join")
    await emma.modal()
    async with nobody_can_write(settings):
        submitting = asyncio.create_task(emma.submits(joining(STARTING)))
        await asyncio.sleep(MOMENT)
        assert not submitting.done()
    await submitting
    await emma.sees("You’re in")


async def test_a_press_is_acknowledged_when_it_is_stored_and_not_before(
    aurora: Workspace, settings: Settings
) -> None:
    emma, _ = await two_are_introduced(aurora)
    introduction = await introduced(emma)
    async with nobody_can_write(settings):
        pressing = asyncio.create_task(emma.presses("We met", in_=introduction))
        await asyncio.sleep(MOMENT)
        assert not pressing.done()
    await pressing
    await emma.sees("You met.")


async def test_a_message_is_acknowledged_when_it_is_stored_and_not_before(
    aurora: Workspace, settings: Settings
) -> None:
    emma, _ = await two_are_introduced(aurora)
    await aurora.is_quiet()  # the bot hears of its own messages, too
    before = await acknowledged(aurora, "message")
    async with nobody_can_write(settings):
        await emma.writes("5, a good talk")
        await asyncio.sleep(MOMENT)
        assert await acknowledged(aurora, "message") == before
    await emma.sees("Thank you, I have noted it.")
    assert await acknowledged(aurora, "message") > before


async def test_a_menu_does_not_wait_for_anybody(aurora: Workspace, settings: Settings) -> None:
    emma = aurora.person("Emma")
    async with nobody_can_write(settings):
        await emma.types(COMMAND)
        await emma.sees("Join")


async def test_everything_is_there_after_a_restart(
    slack: Running, settings: Settings, bot_is_off: None
) -> None:
    async with Workspace(slack.url) as aurora:
        async with bot_running(settings):
            emma, richard = await two_are_introduced(aurora)
        async with bot_running(settings):
            await richard.presses("We met")
            await emma.sees("You met.")
            await emma.types(f"{COMMAND} status")
            await emma.sees("You have met.")


@pytest.fixture
def bot_is_off() -> None:
    """This story starts and stops the bot itself."""


async def test_what_was_said_while_the_bot_was_away_is_heard_when_it_is_back(
    slack: Running, settings: Settings, bot_is_off: None
) -> None:
    async with Workspace(slack.url) as aurora:
        async with bot_running(settings):
            emma, _ = await two_are_introduced(aurora)
        await emma.writes("4, worth it")
        async with bot_running(settings):
            thanks = await emma.sees("Thank you, I have noted it.")
            assert "4 out of 5" in thanks.text


async def test_what_a_new_connection_began_is_finished_before_the_bot_ends(
    slack: Running, settings: Settings, bot_is_off: None
) -> None:
    """At each hello it writes that what is unknown is waited for anew."""
    async with Workspace(slack.url) as aurora, AsyncExitStack() as until_the_end:
        await until_the_end.enter_async_context(bot_running(settings))
        await aurora.is_quiet()
        async with nobody_can_write(settings):
            await aurora.disconnects("refresh_requested")
            await asyncio.sleep(MOMENT)
            ending = asyncio.create_task(until_the_end.aclose())
            await asyncio.sleep(MOMENT)
            assert not ending.done()
        await ending


async def test_a_round_that_fell_due_while_the_bot_was_away_is_caught_up_once(
    slack: Running, settings: Settings, bot_is_off: None
) -> None:
    async with Workspace(slack.url) as aurora:
        await aurora.clock_to("2026-11-26T09:00:00+01:00")
        async with bot_running(settings):
            for name in ("Emma", "Jonas", "Lena", "Tyler"):
                await joins(aurora.person(name), STARTING)
            sabine = aurora.person("Sabine")
            await joins(sabine, "Leading: I guide people, projects or a field")
        await aurora.clock_to("2026-11-30T16:00:00+01:00")
        async with bot_running(settings):
            await introduced(sabine)
        await aurora.clock_to("2026-12-20T09:00:00+01:00")
        async with bot_running(settings) as services:
            await _tick(services)
            await aurora.is_quiet()
        introductions = [
            each for each in await sabine.messages() if "Two ways to begin" in each.text
        ]
        assert len(introductions) == 1


async def _tick(services: Services) -> None:
    services.wake()
    await asyncio.sleep(MOMENT)
