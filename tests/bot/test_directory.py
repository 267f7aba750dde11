"""Where most of a workspace's people are, and what they read."""

import asyncio
from collections.abc import Sequence

import pytest
from aiohttp import ClientSession

from bot.domain.workspaces import Place
from bot.slack.client import answering_client
from bot.slack.directory import Directory
from sandbox.models import User
from sandbox.server import running
from sandbox.world import World
from tests.manifest import MANIFEST

ITALIAN, BRITISH, AMERICAN = (
    ("Europe/Rome", "it-IT"),
    ("Europe/London", "en-GB"),
    ("America/New_York", "en-US"),
)


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ([ITALIAN, ITALIAN, BRITISH], Place("Europe/Rome", "it")),
        ([ITALIAN, BRITISH, AMERICAN], Place("Europe/Rome", "en")),
        ([ITALIAN, BRITISH], Place("Europe/Rome", "en")),
        ([AMERICAN], Place("America/New_York", "en")),
    ],
)
async def test_it_is_where_most_people_are(
    people: Sequence[tuple[str, str]], expected: Place
) -> None:
    """English where two languages have as many; neither Slackbot nor our own bot counts."""
    assert await _common_place(people) == expected


async def test_a_change_that_nobody_told_us_of_is_seen_when_the_time_is_over() -> None:
    """Of several bots only one hears of it."""
    world = World.open(MANIFEST)
    world.add_user(User("U0EMMA", "emma", "Emma", locale="en-GB"))
    async with running(world) as slack, ClientSession() as session:
        client = answering_client(world.app.credentials.bot_token, slack.api_url, session)
        directory = Directory(client, world.team.id, frozenset(), remember_seconds=0.05)
        assert (await directory.user("U0EMMA")).locale == "en-GB"
        world.change_user("U0EMMA", locale="it-IT")
        await asyncio.sleep(0.06)
        assert (await directory.user("U0EMMA")).locale == "it-IT"
    world.close()


async def _common_place(people: Sequence[tuple[str, str]]) -> Place:
    world = World.open(MANIFEST)
    for number, (time_zone, locale) in enumerate(people):
        world.add_user(User(f"U{number:03}", f"p{number}", "P", tz=time_zone, locale=locale))
    async with running(world) as slack, ClientSession() as session:
        client = answering_client(world.app.credentials.bot_token, slack.api_url, session)
        place = await Directory(client, world.team.id, frozenset()).common_place()
    world.close()
    return place
