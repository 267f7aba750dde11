"""Signed HTTP requests to the app: to a real Bolt app, and to one that does as it is told."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

import pytest
from slack_bolt.async_app import AsyncAck
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from sandbox.client import Person, SlackShowsAnError, Workspace
from sandbox.delivery import Failure, Kind
from sandbox.http_delivery import HttpTransport, VerificationError, signature
from sandbox.loopback import http_client
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import Script, app_for, over_http, until, with_app_at_url

Json = dict[str, Any]
OK = Response()
BROKEN = Response(status_code=500)


@asynccontextmanager
async def scripted(world: World, *answers: Response | None) -> AsyncIterator[tuple[Script, Person]]:
    """Bruno, and an app that gives these answers; None is never an answer."""
    script = Script(list(answers))
    async with (
        with_app_at_url(world, lambda _: script) as slack,
        Workspace(slack.url) as workspace,
    ):
        yield script, workspace.person("Bruno")


async def skip_when_received(script: Script, world: World, seconds: float) -> None:
    await script.next()
    world.clock.skip(seconds)


@pytest.mark.checklist(6)
async def test_a_bolt_app_takes_the_signature_of_events_and_commands(world: World) -> None:
    heard: list[str] = []

    async def hear(event: Json) -> None:
        heard.append(event["text"])

    async def run(ack: AsyncAck, command: Json) -> None:
        heard.append(command["text"])
        await ack("done & <done>")

    def make(api_url: str) -> Any:  # noqa: ANN401 - any web application
        app = app_for(api_url, world)
        app.event("message")(hear)
        app.command("/reverse-mentor")(run)
        return over_http(app)

    async with with_app_at_url(world, make) as slack, Workspace(slack.url) as workspace:
        bruno = workspace.person("Bruno")
        await bruno.writes("ciao")
        await workspace.is_quiet()
        await bruno.types("/reverse-mentor è ora")
        seen = await bruno.sees("done & <done>")
    assert heard == ["ciao", "è ora"]
    assert seen.ephemeral


@pytest.mark.checklist(6)
@pytest.mark.parametrize(
    ("secret", "age", "status"),
    [("right", 0, 200), ("wrong", 0, 401), ("right", 6 * 60, 401)],
    ids=["fresh and right", "wrong secret", "six minutes old"],
)
async def test_a_bolt_app_refuses_a_bad_or_an_old_signature(
    world: World, secret: str, age: int, status: int
) -> None:
    """The same bytes with a right and fresh signature are taken: only the signature matters."""
    body = json.dumps({"type": "url_verification", "token": "x", "challenge": "y"}).encode()
    at = int(time.time()) - age
    key = world.app.credentials.signing_secret if secret == "right" else "wrong"
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": str(at),
        "X-Slack-Signature": signature(key, at, body),
    }
    async with with_app_at_url(world, lambda api_url: over_http(app_for(api_url, world))) as slack:
        url = request_url(slack)
        async with http_client() as client:
            response = await client.post(url, content=body, headers=headers)
    assert response.status_code == status


def request_url(slack: Running) -> str:
    """Where the app of this stand-in listens."""
    transport = slack.switchboard.transport
    assert isinstance(transport, HttpTransport)
    return transport.url


@pytest.mark.checklist(52)
async def test_a_bolt_app_passes_url_verification(world: World) -> None:
    async with with_app_at_url(world, lambda api_url: over_http(app_for(api_url, world))) as slack:
        transport = slack.switchboard.transport
        assert isinstance(transport, HttpTransport)
        await transport.verify()


@pytest.mark.checklist(52)
async def test_an_app_that_echoes_nothing_is_not_verified(world: World) -> None:
    script = Script([OK])
    async with with_app_at_url(world, lambda _: script) as slack:
        transport = slack.switchboard.transport
        assert isinstance(transport, HttpTransport)
        with pytest.raises(VerificationError):
            await transport.verify()


@pytest.mark.checklist(7)
async def test_an_event_without_a_2xx_comes_again_with_number_reason_and_the_same_id(
    world: World,
) -> None:
    async with scripted(world, BROKEN, None, BROKEN, OK) as (script, bruno):
        await bruno.writes("ciao")
        attempts = [await script.next(), await script.next()]
        world.clock.skip(3)  # the first retry gets no answer
        await until(lambda: world.log[-1].attempt == 1)
        world.clock.skip(60)
        attempts.append(await script.next())
        await until(lambda: world.log[-1].attempt == 2)
        assert script.received.empty(), "the last retry waits for five minutes"
        world.clock.skip(300)
        attempts.append(await script.next())
    numbers = [headers.get("x-slack-retry-num") for headers, _ in attempts]
    reasons = [headers.get("x-slack-retry-reason") for headers, _ in attempts]
    assert numbers == [None, "1", "2", "3"]
    assert reasons == [None, "http_error", "http_timeout", "http_error"]
    assert len({json.loads(body)["event_id"] for _, body in attempts}) == 1


@pytest.mark.checklist(7)
async def test_an_app_can_refuse_retries(world: World) -> None:
    refusal = Response(status_code=500, headers={"X-Slack-No-Retry": "1"})
    async with scripted(world, refusal, OK) as (script, bruno):
        await bruno.writes("ciao")
        await script.next()
        await bruno.does_not_see("nothing")
        assert script.received.empty()


@pytest.mark.checklist(8)
async def test_a_command_without_an_answer_in_three_seconds_is_a_timeout_and_not_repeated(
    world: World,
) -> None:
    async with scripted(world, None, OK) as (script, bruno), asyncio.TaskGroup() as tasks:
        tasks.create_task(skip_when_received(script, world, 3))
        with pytest.raises(SlackShowsAnError, match="operation_timeout"):
            await bruno.types("/raw")
        await bruno.sees("/raw failed with the error “operation_timeout”")
        world.clock.skip(400)
        await bruno.does_not_see("nothing")
        assert script.received.empty()


@pytest.mark.checklist(8)
async def test_a_command_that_the_app_answers_with_an_error_fails(world: World) -> None:
    async with scripted(world, BROKEN) as (_, bruno):
        with pytest.raises(SlackShowsAnError, match="dispatch_failed"):
            await bruno.types("/raw")


async def test_an_app_that_is_down_is_a_failed_connection(world: World) -> None:
    async with http_client() as client:
        transport = HttpTransport("http://127.0.0.1:9/", "secret", client, world.clock.pause)
        answer = await transport.deliver(Kind.EVENT, {"type": "event_callback"})
    assert answer.failure is Failure.CONNECTION


@pytest.mark.parametrize(
    ("answer", "seen"),
    [
        (PlainTextResponse("plain words"), "plain words"),
        (JSONResponse({"text": "worded in JSON", "response_type": "in_channel"}), "worded in JSON"),
    ],
    ids=["text", "json"],
)
async def test_a_command_can_be_answered_at_once(world: World, answer: Response, seen: str) -> None:
    async with scripted(world, answer, OK) as (_, bruno):
        await bruno.types("/raw")
        await bruno.sees(seen)


async def test_two_redirects_are_followed_and_a_third_is_too_many(world: World) -> None:
    elsewhere = [RedirectResponse("/elsewhere", status_code=302) for _ in range(5)]
    async with scripted(world, *elsewhere[:2], OK, *elsewhere[2:]) as (script, bruno):
        await bruno.types("/raw")
        bodies = {(await script.next())[1] for _ in range(3)}
        assert len(bodies) == 1, "the body goes along"
        with pytest.raises(SlackShowsAnError, match="dispatch_failed"):
            await bruno.types("/raw")


@pytest.mark.checklist(47)
async def test_a_command_is_a_form_with_all_its_fields(world: World) -> None:
    async with scripted(world, OK) as (script, bruno):
        await bruno.types("/raw  show payload ", to="#secret")
        headers, body = await script.next()
    fields = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert fields.pop("response_url").startswith("http://127.0.0.1:")
    assert fields.pop("trigger_id").count(".") == 2
    assert fields == {
        "token": "legacy",
        "team_id": "T0AURORA",
        "team_domain": "aurora",
        "channel_id": "C0SECRET",
        "channel_name": "privategroup",
        "user_id": "U0BRUNO",
        "user_name": "bruno",
        "command": "/raw",
        "text": "show payload",
        "api_app_id": "A0MENTOR",
        "is_enterprise_install": "false",
    }


@pytest.mark.checklist(47)
async def test_bolt_stumbles_over_the_word_payload_in_a_command_over_http(world: World) -> None:
    """A known fault of Bolt 1.30, which the stand-in must be able to show."""

    async def run(ack: AsyncAck) -> None:
        await ack("fine")

    def make(api_url: str) -> Any:  # noqa: ANN401 - any web application
        app = app_for(api_url, world)
        app.command("/reverse-mentor")(run)
        return over_http(app)

    async with with_app_at_url(world, make) as slack, Workspace(slack.url) as workspace:
        bruno = workspace.person("Bruno")
        await bruno.types("/reverse-mentor show")
        with pytest.raises(SlackShowsAnError, match="dispatch_failed"):
            await bruno.types("/reverse-mentor show payload")


async def test_the_signing_secret_is_not_shown(world: World) -> None:
    async with http_client() as client:
        transport = HttpTransport("http://127.0.0.1:9/", "hush", client, world.clock.pause)
    assert "hush" not in repr(transport)
