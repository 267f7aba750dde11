"""Answers through a response_url: what they show, to whom, and when they are refused."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond

from sandbox.client import Workspace
from sandbox.loopback import http_client
from sandbox.models import Message
from sandbox.response_urls import url_of
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import on_socket
from tests.sandbox.company import BOT, BRUNO, GENERAL, GIULIA, RANDOM

Json = dict[str, Any]
Post = Callable[[str, Json], Awaitable[httpx.Response]]

pytestmark = pytest.mark.checklist(29)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    """Posts JSON to an address."""
    async with http_client() as client:

        async def send(url: str, body: Json) -> httpx.Response:
            return await client.post(url, json=body)

        yield send


def issued(slack: Running, conversation: str = RANDOM, **details: Any) -> str:  # noqa: ANN401
    """A response_url for Bruno."""
    response_url = slack.world.issue_response_url(BRUNO, conversation, **details)
    return url_of(slack.world, response_url, slack.url)


def bots_message(world: World, text: str = "original", **details: Any) -> Message:  # noqa: ANN401
    """A message of the bot in #general."""
    return world.post_message(
        GENERAL, user=BOT, text=text, bot_id="B0MENTOR", app_id="A0MENTOR", **details
    )


def texts(world: World, conversation: str, reader: str) -> list[str]:
    return [message.text for message in world.visible_messages(conversation, reader)]


async def test_an_answer_is_for_one_person_unless_it_says_otherwise(
    slack: Running, post: Post, world: World
) -> None:
    """Also where the bot is not a member."""
    response = await post(issued(slack), {"text": "psst"})
    assert (response.status_code, response.text) == (200, "ok")
    assert texts(world, RANDOM, BRUNO)[-1] == "psst"
    assert "psst" not in texts(world, RANDOM, GIULIA)


async def test_an_answer_can_be_for_everybody(slack: Running, post: Post, world: World) -> None:
    await post(issued(slack), {"text": "hear, hear", "response_type": "in_channel"})
    (message,) = world.timeline(RANDOM)
    assert (message.text, message.user, message.bot_id) == ("hear, hear", BOT, "B0MENTOR")


async def test_the_sixth_answer_is_refused(slack: Running, post: Post, world: World) -> None:
    url = issued(slack)
    statuses = [(await post(url, {"text": str(number)})).status_code for number in range(6)]
    assert statuses == [200] * 5 + [404]
    assert texts(world, RANDOM, BRUNO) == ["0", "1", "2", "3", "4"]


async def test_an_answer_after_half_an_hour_is_refused(
    slack: Running, post: Post, world: World
) -> None:
    url = issued(slack)
    world.clock.skip(29 * 60)
    assert (await post(url, {"text": "in time"})).status_code == 200
    world.clock.skip(2 * 60)
    late = await post(url, {"text": "too late"})
    assert (late.status_code, late.text) == (404, "expired_url")
    assert texts(world, RANDOM, BRUNO) == ["in time"]


@pytest.mark.parametrize("flag", [True, "true"])
async def test_the_original_can_be_replaced(
    slack: Running, post: Post, world: World, flag: object
) -> None:
    original = bots_message(world, blocks=({"type": "divider", "block_id": "d"},))
    url = issued(slack, GENERAL, message_ts=original.ts)
    await post(url, {"text": "new", "replace_original": flag})
    replaced = world.message(GENERAL, original.ts)
    assert replaced
    assert (replaced.text, replaced.blocks) == ("new", ())
    assert len(world.timeline(GENERAL)) == 1


@pytest.mark.parametrize("flag", [False, "false", None])
async def test_without_being_asked_nothing_is_replaced(
    slack: Running, post: Post, world: World, flag: object
) -> None:
    original = bots_message(world)
    url = issued(slack, GENERAL, message_ts=original.ts)
    await post(url, {"text": "beside it", "replace_original": flag})
    assert texts(world, GENERAL, BRUNO) == ["original", "beside it"]


@pytest.mark.parametrize("flag", [True, "true"])
async def test_the_original_can_be_deleted(
    slack: Running, post: Post, world: World, flag: object
) -> None:
    original = bots_message(world)
    await post(issued(slack, GENERAL, message_ts=original.ts), {"delete_original": flag})
    assert world.timeline(GENERAL) == ()


async def test_the_original_can_be_deleted_and_something_else_shown(
    slack: Running, post: Post, world: World
) -> None:
    original = bots_message(world)
    url = issued(slack, GENERAL, message_ts=original.ts)
    await post(url, {"delete_original": True, "text": "instead"})
    assert texts(world, GENERAL, BRUNO) == ["instead"]


async def test_a_deleted_original_cannot_be_replaced(
    slack: Running, post: Post, world: World
) -> None:
    original = bots_message(world)
    url = issued(slack, GENERAL, message_ts=original.ts)
    world.delete_message(GENERAL, original.ts)
    response = await post(url, {"text": "new", "replace_original": True})
    assert (response.status_code, response.text) == (404, "message_not_found")


async def test_an_answer_to_a_message_in_a_thread_stays_in_the_thread(
    slack: Running, post: Post, world: World
) -> None:
    parent = bots_message(world)
    url = issued(slack, GENERAL, message_ts=parent.ts, thread_ts=parent.ts)
    await post(url, {"text": "in here"})
    assert world.visible_messages(GENERAL, BRUNO)[-1].thread_ts == parent.ts


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({}, "no_text"),
        ({"text": "x", "blocks": [{"type": "nonsense"}]}, "invalid_blocks"),
        ({"text": "x", "blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
    ],
    ids=["nothing", "unknown block", "too many blocks"],
)
async def test_a_wrong_answer_is_refused(
    slack: Running, post: Post, world: World, body: Json, error: str
) -> None:
    response = await post(issued(slack), body)
    assert (response.status_code, response.text) == (400, error)
    assert texts(world, RANDOM, BRUNO) == []


async def test_an_answer_that_is_not_json_is_refused(slack: Running) -> None:
    async with http_client() as client:
        response = await client.post(issued(slack), content=b"{")
    assert (response.status_code, response.text) == (400, "invalid_payload")


async def test_an_address_that_was_never_given_is_refused(slack: Running, post: Post) -> None:
    response = await post(f"{slack.url}/actions/T0AURORA/nonsense", {"text": "x"})
    assert response.status_code == 404


async def test_answers_are_in_the_log(slack: Running, post: Post, world: World) -> None:
    await post(issued(slack), {"text": "psst"})
    assert (world.log[-1].name, world.log[-1].request) == ("response_url", {"text": "psst"})
    assert world.log[-1].ok


async def test_bolt_replaces_an_ephemeral_message(
    slack: Running, app: AsyncApp, workspace: Workspace
) -> None:
    async def start(ack: AsyncAck, respond: AsyncRespond) -> None:
        button = {
            "type": "button",
            "action_id": "go",
            "text": {"type": "plain_text", "text": "Go"},
        }
        await ack()
        await respond(text="Ready?", blocks=[{"type": "actions", "elements": [button]}])

    async def go(ack: AsyncAck, body: Json, respond: AsyncRespond) -> None:
        await ack()
        assert body["container"]["is_ephemeral"]
        await respond(text="Gone", replace_original=True)

    app.command("/raw")(start)
    app.action("go")(go)
    bruno = workspace.person("Bruno")
    async with on_socket(app, slack):
        await bruno.types("/raw", to="#random")
        await bruno.presses("Go")
        gone = await bruno.sees("Gone")
    assert gone.ephemeral
    assert [message.text for message in await bruno.messages(in_="#random")] == ["Gone"]
