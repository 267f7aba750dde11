"""Socket Mode: with bare sockets for the frames, and with slack-bolt for the whole."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
from aiohttp import WSCloseCode, WSMsgType
from slack_bolt.async_app import AsyncAck, AsyncApp

from sandbox.client import SlackShowsAnError, Workspace
from sandbox.server import Running
from tests.sandbox.apps import on_socket, until
from tests.sandbox.company import BRUNO
from tests.sandbox.links import link_to, links, ticketed_url

Json = dict[str, Any]


def say(slack: Running, text: str) -> None:
    """Let Bruno write to the app."""
    conversation = slack.world.direct_of_bot(BRUNO)
    slack.switchboard.acting.write(BRUNO, conversation.id, text)


def text_of(envelope: Json) -> str:
    return str(envelope["payload"]["event"]["text"])


@pytest.mark.checklist(9)
async def test_hello_comes_first_and_counts_the_connections(slack: Running) -> None:
    say(slack, "waiting already")
    async with AsyncExitStack() as stack:
        for number in (1, 2):
            link = await stack.enter_async_context(link_to(await ticketed_url(slack)))
            hello = await link.frame()
            assert hello["type"] == "hello"
            assert hello["num_connections"] == number
            assert hello["connection_info"] == {"app_id": "A0MENTOR"}


@pytest.mark.checklist(9)
async def test_each_envelope_goes_to_exactly_one_connection(slack: Running) -> None:
    async with links(slack, 3) as opened:
        for number in range(6):
            say(slack, str(number))
        received = []
        for link in opened:
            for _ in range(2):
                envelope = await link.frame()
                received.append(text_of(envelope))
                await link.acknowledge(envelope)
        await until(lambda: len(slack.world.log) >= 6)
        assert sorted(received) == ["0", "1", "2", "3", "4", "5"]
        assert slack.switchboard.wire.under_way == 0


@pytest.mark.checklist(9)
async def test_an_acknowledgement_counts_on_any_connection(slack: Running) -> None:
    async with links(slack, 2) as (one, other):
        say(slack, "ciao")
        envelope = await one.frame()
        await other.acknowledge(envelope)
        await until(lambda: slack.world.log and slack.world.log[-1].name == "message")
        assert slack.world.log[-1].ok


async def test_an_envelope_says_what_slacks_does(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        say(slack, "ciao")
        envelope = await link.frame()
        await link.acknowledge(envelope)
    payload = envelope.pop("payload")
    assert payload["type"] == "event_callback"
    assert envelope.pop("envelope_id")
    assert envelope == {
        "type": "events_api",
        "accepts_response_payload": False,
        "retry_attempt": 0,
        "retry_reason": "",
    }


@pytest.mark.checklist(10)
async def test_an_unacknowledged_event_comes_again_in_a_new_envelope(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        say(slack, "ciao")
        first = await link.frame()
        slack.world.clock.skip(3)
        second = await link.frame()
        await link.acknowledge(second)
        await until(lambda: slack.world.log and slack.world.log[-1].ok)
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "http_timeout")
    assert second["envelope_id"] != first["envelope_id"]
    assert second["payload"] == first["payload"]


@pytest.mark.checklist(10)
async def test_an_unacknowledged_command_is_a_failure_and_does_not_come_again(
    slack: Running, workspace: Workspace
) -> None:
    async with links(slack, 1) as (link,):
        typed = asyncio.create_task(workspace.person("Bruno").types("/raw"))
        envelope = await link.frame()
        assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
        assert "retry_attempt" not in envelope
        slack.world.clock.skip(3)
        with pytest.raises(SlackShowsAnError, match="operation_timeout"):
            await typed
        slack.world.clock.skip(400)
        await workspace.is_quiet()
        with pytest.raises(TimeoutError):
            await link.websocket.receive(timeout=0.05)


async def test_a_late_acknowledgement_changes_nothing(slack: Running, workspace: Workspace) -> None:
    async with links(slack, 1) as (link,):
        typed = asyncio.create_task(workspace.person("Bruno").types("/raw"))
        envelope = await link.frame()
        slack.world.clock.skip(3)
        with pytest.raises(SlackShowsAnError):
            await typed
        await link.acknowledge(envelope, text="too late")
        await workspace.person("Bruno").does_not_see("too late")


@pytest.mark.checklist(11)
async def test_a_ping_is_answered_with_the_same_data(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        await link.websocket.ping(b"sdk-ping-pong:1")
        answer = await link.websocket.receive(timeout=5)
    assert (answer.type, bytes(answer.data)) == (WSMsgType.PONG, b"sdk-ping-pong:1")


@pytest.mark.checklist(12)
async def test_a_refresh_warns_then_asks_then_closes(slack: Running, workspace: Workspace) -> None:
    async with links(slack, 1) as (link,):
        await workspace.disconnects("refresh_requested")
        warning = await link.frame()
        assert (warning["type"], warning["reason"]) == ("disconnect", "warning")
        slack.world.clock.skip(10)
        assert (await link.frame())["reason"] == "refresh_requested"
        assert await link.is_closed()


@pytest.mark.checklist(12)
async def test_a_connection_that_was_warned_is_used_only_if_there_is_no_other(
    slack: Running, workspace: Workspace
) -> None:
    async with links(slack, 1) as (old,):
        await workspace.disconnects("warning")
        assert (await old.frame())["reason"] == "warning"
        say(slack, "to the old one")
        envelope = await old.frame()
        await old.acknowledge(envelope)
        async with links(slack, 1) as (new,):
            for text in ("1", "2"):
                say(slack, text)
                envelope = await new.frame()
                await new.acknowledge(envelope)
                assert (text_of(envelope), envelope["retry_attempt"]) == (text, 0)


@pytest.mark.checklist(12)
async def test_events_wait_while_nobody_is_connected(slack: Running) -> None:
    """They are not lost, and a wait is not a failed attempt."""
    say(slack, "while you were away")
    await asyncio.sleep(0.01)
    slack.world.clock.skip(3600)
    async with links(slack, 1) as (link,):
        envelope = await link.frame()
        await link.acknowledge(envelope)
    assert text_of(envelope) == "while you were away"
    assert envelope["retry_attempt"] == 0


@pytest.mark.checklist(12)
@pytest.mark.parametrize("how", ["warning", "refresh_requested", "cut"])
async def test_bolt_comes_back_and_misses_nothing(
    slack: Running, app: AsyncApp, workspace: Workspace, how: str
) -> None:
    heard: list[str] = []

    async def hear(event: Json) -> None:
        heard.append(event["text"])

    app.event("message")(hear)
    async with on_socket(app, slack, ping_interval=0.5):
        say(slack, "before")
        await until(lambda: heard)
        (connection,) = slack.switchboard.sockets.connections
        await workspace.disconnects(how)
        say(slack, "meanwhile")
        await until(lambda: connection not in slack.switchboard.sockets.connections)
        await until(lambda: slack.switchboard.sockets.connections)
        slack.world.clock.skip(3)  # if it went over the old socket it comes again
        await until(lambda: "meanwhile" in heard)
        say(slack, "after")
        await until(lambda: "after" in heard)
    assert list(dict.fromkeys(heard)) == ["before", "meanwhile", "after"]


@pytest.mark.checklist(13)
async def test_a_ticket_opens_one_connection(slack: Running) -> None:
    url = await ticketed_url(slack)
    async with link_to(url):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            async with link_to(url):
                pass


@pytest.mark.checklist(13)
async def test_an_unused_ticket_stays_valid(slack: Running) -> None:
    url = await ticketed_url(slack)
    slack.world.clock.skip(3600)
    async with link_to(url) as link:
        assert (await link.frame())["type"] == "hello"


@pytest.mark.checklist(13)
async def test_the_eleventh_connection_is_refused(slack: Running) -> None:
    async with links(slack, 10), link_to(await ticketed_url(slack)) as link:
        refusal = await link.frame()
        assert (refusal["type"], refusal["reason"]) == ("disconnect", "too_many_websockets")
        assert await link.is_closed()
        assert len(slack.switchboard.sockets.connections) == 10


@pytest.mark.checklist(12)
async def test_a_cut_socket_ends_without_a_closing_frame(
    slack: Running, workspace: Workspace
) -> None:
    async with links(slack, 1) as (link,):
        await workspace.disconnects("cut")
        assert await link.is_closed()
        assert link.websocket.close_code == WSCloseCode.ABNORMAL_CLOSURE


async def test_what_was_not_acknowledged_before_the_cut_comes_again(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        say(slack, "ciao")
        first = await link.frame()
        slack.switchboard.sockets.cut()
    async with links(slack, 1) as (link,):
        slack.world.clock.skip(3)
        second = await link.frame()
        await link.acknowledge(second)
    assert second["payload"] == first["payload"]
    assert second["retry_attempt"] == 1


@pytest.mark.checklist(12)
async def test_a_disabled_link_is_closed(slack: Running, workspace: Workspace) -> None:
    async with links(slack, 1) as (link,):
        await workspace.disconnects("link_disabled")
        assert (await link.frame())["reason"] == "link_disabled"
        assert await link.is_closed()


@pytest.mark.checklist(47)
async def test_a_command_with_the_word_payload_reaches_bolt_over_a_socket(
    slack: Running, app: AsyncApp, workspace: Workspace
) -> None:
    async def run(ack: AsyncAck, command: Json) -> None:
        await ack(f"you want {command['text']}")

    app.command("/reverse-mentor")(run)
    bruno = workspace.person("Bruno")
    async with on_socket(app, slack):
        await bruno.types("/reverse-mentor show payload")
        await bruno.sees("you want show payload")


@pytest.mark.checklist(54)
async def test_every_delivery_is_in_the_log_with_its_attempt(slack: Running) -> None:
    async with links(slack, 1) as (link,):
        say(slack, "ciao")
        await link.frame()
        slack.world.clock.skip(3)
        await link.acknowledge(await link.frame())
        await until(lambda: slack.world.log and slack.world.log[-1].ok)
        entries = [entry for entry in slack.world.log if entry.name == "message"]
    assert [(entry.attempt, entry.ok) for entry in entries] == [(0, False), (1, True)]
