"""One small workspace per test, and the real SDK to talk to it over a real socket."""

from collections.abc import AsyncIterator, Iterator

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Workspace
from sandbox.manifest import Manifest
from sandbox.server import Running, running
from sandbox.world import World
from tests.sandbox.apps import app_for
from tests.sandbox.company import manifest_with, settle


@pytest.fixture
def manifest() -> Manifest:
    """Everything is subscribed and every scope granted; override it to take something away."""
    return manifest_with()


@pytest.fixture
def world(manifest: Manifest) -> Iterator[World]:
    """The small company, in memory."""
    world = settle(World.open(manifest))
    yield world
    world.close()


@pytest.fixture
async def slack(world: World) -> AsyncIterator[Running]:
    """The company, served."""
    async with running(world) as served:
        yield served


@pytest.fixture
def api(slack: Running) -> AsyncWebClient:
    """The bot's own client, which repeats nothing by itself."""
    token = slack.world.app.credentials.bot_token
    return AsyncWebClient(token=token, base_url=slack.api_url, retry_handlers=[])


@pytest.fixture
async def workspace(slack: Running) -> AsyncIterator[Workspace]:
    """The company as journeys see it."""
    async with Workspace(slack.url) as place:
        yield place


@pytest.fixture
def app(slack: Running) -> AsyncApp:
    """A Bolt app of this workspace, still without listeners and not connected."""
    return app_for(slack.api_url, slack.world)
