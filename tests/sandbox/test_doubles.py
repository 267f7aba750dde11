"""Deliveries that come twice, over sockets and over signed HTTP, to real Bolt apps."""

import json
from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from starlette.responses import Response

from sandbox.client import NotPossible, Workspace
from sandbox.delivery import Kind
from sandbox.doubles import Double
from sandbox.server import Running
from sandbox.world import World
from tests.sandbox.apps import Script, on_socket, until, with_app_at_url
from tests.sandbox.company import BRUNO

Json = dict[str, Any]


def say(slack: Running, text: str) -> None:
    """Let Bruno write to the app."""
    slack.switchboard.acting.write(BRUNO, slack.world.direct_of_bot(BRUNO).id, text)


async def test_an_event_that_comes_again_says_so_over_a_socket(
    slack: Running, app: AsyncApp, workspace: Workspace
) -> None:
    """Both have the same id, and bolt sees the second as a retry."""
    heard: list[tuple[str, int, str]] = []

    @app.event("message")
    async def hear(body: Json, request: Any) -> None:  # noqa: ANN401 - as bolt has it
        number, reason = (request.headers[f"x-slack-retry-{name}"][0] for name in ("num", "reason"))
        heard.append((body["event_id"], int(number), reason))

    await workspace.delivers_twice("events_api")
    async with on_socket(app, slack):
        say(slack, "ciao")
        say(slack, "once")
        await until(lambda: len(heard) == 3)
        await workspace.is_quiet()
    assert len(heard) == 3
    assert len({event_id for event_id, _, _ in heard}) == 2
    assert sorted(retry for _, *retry in heard) == [[0, ""], [0, ""], [1, "http_timeout"]]


async def test_an_event_that_comes_again_says_so_over_http(world: World) -> None:
    script = Script([Response(), Response()])
    async with with_app_at_url(world, lambda _: script) as slack:
        slack.switchboard.doubles.plan(Double(Kind.EVENT))
        say(slack, "ciao")
        received = [await script.next() for _ in range(2)]
    bodies = [json.loads(body) for _, body in received]
    retries = {headers.get("x-slack-retry-num"): headers for headers, _ in received}
    assert bodies[0] == bodies[1]
    assert retries.keys() == {None, "1"}
    assert retries["1"]["x-slack-retry-reason"] == "http_timeout"


async def test_a_command_that_comes_twice_is_answered_once(
    slack: Running, app: AsyncApp, workspace: Workspace
) -> None:
    """The person sees the first answer, as if there had been no other."""
    triggers: list[str] = []

    @app.command("/raw")
    async def run(ack: AsyncAck, body: Json) -> None:
        triggers.append(body["trigger_id"])
        await ack(f"answer {len(triggers)}")

    bruno = workspace.person("Bruno")
    await workspace.delivers_twice(rate=1.0)
    async with on_socket(app, slack):
        await bruno.types("/raw")
        await bruno.sees("answer")
        await until(lambda: len(triggers) == 2)
        await workspace.is_quiet()
    assert triggers[0] == triggers[1]
    answers = [shown for shown in await bruno.messages() if "answer" in shown.text]
    assert len(answers) == 1


async def test_only_the_kind_that_was_asked_for_comes_twice(
    slack: Running, app: AsyncApp, workspace: Workspace
) -> None:
    async def hear() -> None:
        """Acknowledge."""

    app.event("message")(hear)
    await workspace.delivers_twice("interactive", rate=1.0)
    async with on_socket(app, slack):
        say(slack, "ciao")
        await workspace.is_quiet()
    assert len(await workspace.deliveries("message")) == 1
    assert await workspace.troubles() == {
        "faults": [],
        "doubles": [{"kind": "interactive", "times": 1, "rate": 1.0}],
        "sockets": {},
        "limits": False,
    }


@pytest.mark.parametrize("path", ["faults", "deliveries/twice"])
async def test_a_rate_is_a_share_over_the_control_api_too(workspace: Workspace, path: str) -> None:
    plan = workspace.fails if path == "faults" else workspace.delivers_twice
    with pytest.raises(NotPossible, match="rate: a share of all cases"):
        await plan(rate=20)
