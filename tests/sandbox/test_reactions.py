"""Emoji under messages."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.world import World
from tests.sandbox.company import ANNA, BOT, GENERAL
from tests.sandbox.refusals import code


@pytest.fixture
async def ts(world: World) -> str:
    """A message of Anna's."""
    return world.post_message(GENERAL, user=ANNA, text="hi").ts


@pytest.mark.checklist(45)
async def test_a_reaction_is_added_once(world: World, api: AsyncWebClient, ts: str) -> None:
    await api.reactions_add(channel=GENERAL, timestamp=ts, name="tada")
    (reaction,) = world.messages[GENERAL][ts].reactions
    assert (reaction.name, reaction.users) == ("tada", (BOT,))
    again = api.reactions_add(channel=GENERAL, timestamp=ts, name="tada")
    assert await code(again) == "already_reacted"


@pytest.mark.checklist(45)
@pytest.mark.parametrize("name", [":tada:", "no_such_emoji", "🎉"])
async def test_a_bad_name_is_refused(api: AsyncWebClient, ts: str, name: str) -> None:
    call = api.reactions_add(channel=GENERAL, timestamp=ts, name=name)
    assert await code(call) == "invalid_name"


@pytest.mark.checklist(45)
@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [("1700000000.000001", "message_not_found"), ("now", "bad_timestamp")],
)
async def test_there_has_to_be_a_message(
    api: AsyncWebClient, timestamp: str, expected: str
) -> None:
    call = api.reactions_add(channel=GENERAL, timestamp=timestamp, name="tada")
    assert await code(call) == expected
