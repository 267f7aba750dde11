"""Signed HTTP: what is not from Slack gets nowhere."""

import asyncio
import json
import logging
import time
from urllib.parse import urlencode

import httpx
import pytest
from slack_sdk.signature import SignatureVerifier

from bot.http import MOST_BYTES
from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.loopback import http_client
from sandbox.server import Running
from tests.journeys.steps import COMMAND, joins

pytestmark = pytest.mark.over_http


@pytest.fixture
async def slack_calls(slack: Running, settings: Settings, bot: Services) -> "Caller":
    """Somebody who knows the bot's address, and how Slack signs."""
    return Caller(f"http://127.0.0.1:{settings.port}", slack.world.app.credentials.signing_secret)


class Caller:
    def __init__(self, url: str, secret: str) -> None:
        self.url = url
        self.secret = secret

    async def post(self, body: str, *, at: int | str | None = None, **headers: str) -> int:
        """The status that a body gets, signed as of `at`."""
        stamp = str(int(time.time()) if at is None else at)
        signed = SignatureVerifier(self.secret).generate_signature(timestamp=stamp, body=body)
        sent = {
            "content-type": "application/x-www-form-urlencoded",
            "x-slack-request-timestamp": stamp,
            "x-slack-signature": signed or "",
            **headers,
        }
        lines = [(name.encode(), value.encode("latin-1")) for name, value in sent.items()]
        async with http_client() as client:
            answer = await client.post(f"{self.url}/slack/events", content=body, headers=lines)
        return answer.status_code

    async def begins(self, headers: dict[str, str], *, stamp: str) -> bytes:
        """The first of the answer to a request whose body does not come."""
        reader, writer = await self._begun(headers, stamp)
        try:
            async with asyncio.timeout(5):
                return await reader.read(100)
        finally:
            writer.close()

    async def writes(self, raw: bytes) -> bytes:
        """The first of the answer to whatever this is."""
        url = httpx.URL(self.url)
        reader, writer = await asyncio.open_connection(url.host, url.port)
        writer.write(raw)
        try:
            async with asyncio.timeout(5):
                return await reader.read(100)
        finally:
            writer.close()

    async def hangs_up(self, headers: dict[str, str], *, stamp: str) -> None:
        """Go away in the middle of the body."""
        _, writer = await self._begun(headers, stamp)
        writer.close()
        await writer.wait_closed()

    async def _begun(
        self, headers: dict[str, str], stamp: str
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        url = httpx.URL(self.url)
        reader, writer = await asyncio.open_connection(url.host, url.port)
        sent = {"Host": url.host, "Content-Length": "1000", "X-Slack-Request-Timestamp": stamp}
        lines = [f"{name}: {value}" for name, value in (sent | headers).items()]
        writer.write("\r\n".join(("POST /slack/events HTTP/1.1", *lines, "", "x")).encode())
        await writer.drain()
        return reader, writer


FORGED = "v0=" + "a" * 64
CHALLENGE = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"})


async def test_a_right_signature_is_heard(slack_calls: Caller) -> None:
    assert await slack_calls.post(CHALLENGE, **{"content-type": "application/json"}) == 200


async def test_a_wrong_signature_is_refused(slack_calls: Caller) -> None:
    slack_calls.secret = "not the secret"
    assert await slack_calls.post(CHALLENGE) == 401


@pytest.mark.parametrize("age", [-330, 330])
async def test_an_old_or_future_signature_is_refused(slack_calls: Caller, age: int) -> None:
    assert await slack_calls.post(CHALLENGE, at=int(time.time()) - age) == 401


@pytest.mark.parametrize("signature", ["v0=\xe9", "", "\xff" * 67, "v1=" + "0" * 64])
async def test_whatever_bytes_a_wrong_signature_has_it_is_refused(
    slack_calls: Caller, signature: str
) -> None:
    assert await slack_calls.post(CHALLENGE, **{"x-slack-signature": signature}) == 401


@pytest.mark.parametrize("name", ["X-Slack-Request-Timestamp", "X-Slack-Signature"])
async def test_a_header_that_is_there_twice_is_refused(slack_calls: Caller, name: str) -> None:
    """Otherwise one could be looked at, and the other one believed."""
    assert await slack_calls.post(CHALLENGE, **{name: "\xe9"}) == 401


@pytest.mark.parametrize("name", ["user-agent", "x-slack-retry-num", "x-slack-retry-reason"])
async def test_other_headers_may_hold_any_byte(slack_calls: Caller, name: str) -> None:
    headers = {"content-type": "application/json", name: "\xe9\xff"}
    assert await slack_calls.post(CHALLENGE, **headers) == 200


@pytest.mark.parametrize("stamp", ["yesterday", "", "-5", "1e9", "\xb2", "9" * 400, "9" * 5000])
async def test_a_timestamp_that_is_no_number_is_refused(slack_calls: Caller, stamp: str) -> None:
    assert await slack_calls.post(CHALLENGE, at=stamp) == 401


@pytest.mark.parametrize(
    "headers", [{}, {"x-slack-signature": FORGED}, {"x-slack-signature": "none"}]
)
async def test_a_body_beyond_reason_is_not_believed(
    slack_calls: Caller, headers: dict[str, str]
) -> None:
    """Nobody finds out how far it was read, whatever it was signed with."""
    assert await slack_calls.post("x" * (MOST_BYTES + 1), **headers) == 401


@pytest.mark.parametrize("stamp", ["", "1", "now"])
async def test_of_a_request_that_cannot_be_signed_no_body_is_awaited(
    slack_calls: Caller, stamp: str
) -> None:
    """The answer comes though the body does not."""
    answer = await slack_calls.begins({"X-Slack-Signature": FORGED}, stamp=stamp)
    assert answer.startswith(b"HTTP/1.1 401")


async def test_who_hangs_up_in_the_middle_leaves_no_failure_in_the_log(
    slack_calls: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    await slack_calls.hangs_up({"X-Slack-Signature": FORGED}, stamp=str(int(time.time())))
    assert await slack_calls.post(CHALLENGE, **{"content-type": "application/json"}) == 200
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []


@pytest.mark.parametrize(
    "bytes_", [b"\x16\x03\x01\x02\x00\x01 hello", b"GET /healthz\r\n: x\r\n\r\n"]
)
async def test_what_is_no_http_is_refused_and_not_kept_in_the_log(
    slack_calls: Caller, bytes_: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await slack_calls.writes(bytes_)
    assert answer.startswith((b"HTTP/1.0 400", b"HTTP/1.1 400"))
    assert [each for each in caplog.records if each.levelno >= logging.WARNING] == []


async def test_the_check_of_our_certificate_is_a_form(slack_calls: Caller) -> None:
    """Nothing else is read without its signature."""
    slack_calls.secret = "not the secret"
    for body in ('{"a": "&ssl_check=1&"}', "payload=null&ssl_check=1"):
        assert await slack_calls.post(body, **{"content-type": "application/json"}) == 401
    assert await slack_calls.post("payload=null&ssl_check=1") == 200


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "[]",
        "payload=%7B",
        "payload=null",
        '{"type": "event_callback", "authorizations": {"a": 1}, "event": {"channel": 3}}',
    ],
)
async def test_a_forged_request_is_refused_before_anything_in_it_is_read(
    slack_calls: Caller, body: str
) -> None:
    slack_calls.secret = "not the secret"
    assert await slack_calls.post(body, **{"content-type": "application/json"}) == 401


async def test_the_check_of_our_certificate_is_answered_unsigned(slack_calls: Caller) -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    async with http_client() as client:
        url = f"{slack_calls.url}/slack/events"
        answer = await client.post(url, content="ssl_check=1&token=x", headers=form)
    assert answer.status_code == 200


@pytest.mark.parametrize("body", ["{not json", "payload=%7Bnot+json", "payload=null"])
async def test_a_body_that_is_no_json_is_refused(slack_calls: Caller, body: str) -> None:
    assert await slack_calls.post(body) == 400


@pytest.mark.parametrize("body", ["[]", "null", "7"])
async def test_json_that_is_no_object_is_refused(slack_calls: Caller, body: str) -> None:
    assert await slack_calls.post(body, **{"content-type": "application/json"}) == 400


async def test_bytes_that_are_no_text_are_refused(slack_calls: Caller) -> None:
    """Whether the headers of a signature are there or not."""
    forged = {"x-slack-request-timestamp": str(int(time.time())), "x-slack-signature": FORGED}
    async with http_client() as client:
        for headers in ({}, forged):
            url = f"{slack_calls.url}/slack/events"
            answer = await client.post(url, content=b"\xff\xfe{", headers=headers)
            assert answer.status_code == 401


async def test_the_word_payload_in_a_command_is_a_word_like_any_other(aurora: Workspace) -> None:
    emma = aurora.person("Emma")
    await joins(emma)
    await emma.types(f"{COMMAND} payload")
    await emma.sees("I didn’t understand “payload”")


async def test_a_command_of_somebody_slack_does_not_know_gets_an_apology(
    slack_calls: Caller, slack: Running
) -> None:
    """No failure is swallowed, none is shown as a traceback, and Slack gets its acknowledgement."""
    form = {"command": COMMAND, "user_id": "U0NOBODY", "team_id": slack.world.team.id, "text": ""}
    assert await slack_calls.post(urlencode(form)) == 200


async def test_health_is_told(slack_calls: Caller, aurora: Workspace) -> None:
    await joins(aurora.person("Emma"))
    async with http_client() as client:
        answer = await client.get(f"{slack_calls.url}/healthz")
    assert (answer.status_code, answer.json()) == (200, {"ok": True})
