"""The two ways in which Slack reaches an app, and how long it takes to acknowledge."""

import asyncio
import hashlib
import hmac
import json
import socket
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum
from time import perf_counter
from typing import Protocol
from urllib.parse import urlencode
from uuid import uuid4

from aiohttp import ClientSession, TCPConnector

from benchmarks import names
from benchmarks.slack import Arrival, Json, Slack

LOOK_AGAIN_AFTER = 0.005
IDLE_SECONDS = 2
"""Shorter than any server keeps a connection that nobody uses: none breaks as it is taken up."""


class Kind(Enum):
    """What is delivered, with its names in Socket Mode."""

    COMMAND = "slash_commands"
    INTERACTION = "interactive"


@dataclass(frozen=True)
class Letter:
    """Something to deliver, written before the clock runs; over HTTP with what it is signed by."""

    body: bytes
    name: str = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Delivered:
    """When it was sent, and when and how it was acknowledged."""

    sent_at: float
    acknowledgement: Arrival


class Wire(Protocol):
    """Reaches one app."""

    @property
    def port(self) -> int | None:
        """Where the app has to listen; None if it opens a socket."""
        ...

    async def until_reachable(self) -> None:
        """Wait until the app can be reached."""
        ...

    def letter(self, kind: Kind, body: Json) -> Letter:
        """Write it down as Slack does."""
        ...

    async def deliver(self, letter: Letter) -> Delivered:
        """Deliver, and wait for the acknowledgement."""
        ...


@dataclass(frozen=True)
class SocketWire:
    """Over the socket that the app opened."""

    slack: Slack
    port: None = None

    async def until_reachable(self) -> None:
        """Wait for the socket."""
        await self.slack.connected.wait()

    def letter(self, kind: Kind, body: Json) -> Letter:
        """An envelope."""
        envelope_id = str(uuid4())
        envelope = {
            "envelope_id": envelope_id,
            "type": kind.value,
            "accepts_response_payload": True,
            "payload": body,
        }
        return Letter(json.dumps(envelope).encode(), envelope_id)

    async def deliver(self, letter: Letter) -> Delivered:
        """Deliver one envelope."""
        acknowledged = self.slack.expect(letter.name)
        sent_at = perf_counter()
        await self.slack.send(letter.body.decode())
        return Delivered(sent_at, await acknowledged)


@dataclass(frozen=True)
class HttpWire:
    """By signed requests to the port where the app listens."""

    session: ClientSession
    port: int

    async def until_reachable(self) -> None:
        """Knock until somebody opens."""
        while True:
            try:
                _, writer = await asyncio.open_connection(names.HOST, self.port)
            except ConnectionRefusedError:
                await asyncio.sleep(LOOK_AGAIN_AFTER)
            else:
                writer.close()
                return

    def letter(self, kind: Kind, body: Json) -> Letter:
        """A signed request."""
        fields = body if kind is Kind.COMMAND else {"payload": json.dumps(body)}
        raw = urlencode(fields).encode()
        return Letter(raw, headers=_signed(raw))

    async def deliver(self, letter: Letter) -> Delivered:
        """Deliver one request."""
        url = f"http://{names.HOST}:{self.port}/slack/events"
        sent_at = perf_counter()
        async with self.session.post(url, data=letter.body, headers=letter.headers) as answer:
            content = await answer.text()
            acknowledged_at = perf_counter()
            answer.raise_for_status()
        return Delivered(sent_at, Arrival(acknowledged_at, json.loads(content or "{}")))


@asynccontextmanager
async def socket_wire(slack: Slack) -> AsyncIterator[Wire]:
    """Socket Mode."""
    yield SocketWire(slack)


@asynccontextmanager
async def http_wire(_: Slack) -> AsyncIterator[Wire]:
    """HTTP, at a port that is free now."""
    connector = TCPConnector(limit=0, keepalive_timeout=IDLE_SECONDS)
    async with ClientSession(connector=connector) as session:
        yield HttpWire(session, _free_port())


class Transport(Enum):
    """How an app is reached; the value is what people call it."""

    SOCKET = "Socket Mode"
    HTTP = "HTTP"

    def wire(self, slack: Slack) -> AbstractAsyncContextManager[Wire]:
        """A wire of this kind to an app."""
        return (socket_wire if self is Transport.SOCKET else http_wire)(slack)


def _free_port() -> int:
    with socket.create_server((names.HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _signed(body: bytes) -> dict[str, str]:
    """https://docs.slack.dev/authentication/verifying-requests-from-slack/"""
    timestamp = str(int(time.time()))
    signed = f"v0:{timestamp}:".encode() + body
    digest = hmac.new(names.SIGNING_SECRET.encode(), signed, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": f"v0={digest}",
    }
