"""Aurora on the stand-in, and the real bot at work in it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from bot.app import running as bot_running
from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.seed import seed
from sandbox.server import Running
from sandbox.server import running as slack_running
from sandbox.world import World
from tests.journeys.steps import ItBecomes, TimePasses
from tests.manifest import MANIFEST

A_TUESDAY = datetime(2026, 11, 24, 8, tzinfo=UTC)


@pytest.fixture
def http_port(request: pytest.FixtureRequest) -> int | None:
    """None for Socket Mode; the port that Slack calls the bot on, for a test marked `over_http`."""
    return free_port() if request.node.get_closest_marker("over_http") else None


@pytest.fixture
async def slack(http_port: int | None) -> AsyncIterator[Running]:
    """Aurora, served, in memory, on a Tuesday morning: a story is the same on every day."""
    world = World.open(MANIFEST)
    world.clock.set_to(A_TUESDAY)
    seed(world)
    app_url = f"http://127.0.0.1:{http_port}/slack/events" if http_port else None
    async with slack_running(world, app_url=app_url) as served:
        yield served
    world.close()


@pytest.fixture
def settings(slack: Running, url: str, http_port: int | None) -> Settings:
    """What the bot is started with: the stand-in's clock, and a new database."""
    credentials = slack.world.app.credentials
    return Settings(
        slack_bot_token=SecretStr(credentials.bot_token),
        slack_app_token=None if http_port else SecretStr(credentials.app_token),
        slack_signing_secret=SecretStr(credentials.signing_secret),
        port=http_port,
        slack_api_url=slack.api_url,
        clock_url=f"{slack.url}/clock",
        database_url=url,
    )


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Services]:
    """The bot, connected and at work."""
    async with bot_running(settings) as services:
        yield services


@pytest.fixture
async def aurora(slack: Running, bot: Services) -> AsyncIterator[Workspace]:
    """Aurora's people, with the bot among them."""
    async with Workspace(slack.url) as workspace:
        yield workspace


@pytest.fixture
def time_passes(slack: Running, bot: Services) -> TimePasses:
    """Turn the stand-in's clock by so much, and let the bot see it."""

    async def turn(**by: float) -> None:
        slack.world.clock.advance(timedelta(**by))
        await _bot_has_seen(slack, bot)

    return turn


@pytest.fixture
def it_becomes(slack: Running, bot: Services) -> ItBecomes:
    """Set the stand-in's clock to an instant, and let the bot see it."""

    async def turn(instant: str) -> None:
        slack.world.clock.set_to(datetime.fromisoformat(instant))
        await _bot_has_seen(slack, bot)

    return turn


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
        return port


async def _bot_has_seen(slack: Running, bot: Services) -> None:
    async with asyncio.timeout(5):
        while abs(bot.clock.now() - slack.world.clock.now()) > timedelta(seconds=1):
            await asyncio.sleep(0.02)
