"""HTTP: Slack's requests where there is no Socket Mode, and a word on how we are."""

import asyncio
import re
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from urllib.parse import parse_qsl

import uvicorn
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.request.async_internals import build_async_context
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MOST_BYTES = 1_000_000
"""Far above what Slack sends (a view is 250 kB at most), far below what would hurt."""

MOST_UNSIGNED_BYTES = 1_000

_TIMESTAMP = "x-slack-request-timestamp"
_SIGNED = {
    _TIMESTAMP: re.compile("[0-9]{1,12}"),
    "x-slack-signature": re.compile("v0=[0-9a-f]{64}"),
}
"""What Slack signs with; on anything else the verifier of slack-sdk may fail, not refuse."""

_MOST_SECONDS = 5 * 60
"""How old a request of Slack's may be, or how far our clock behind its own."""

Told = Callable[[], Awaitable[dict[str, Any]]]


class Server(uvicorn.Server):
    """A server that leaves signals to the bot."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


@asynccontextmanager
async def serving(routes: list[Route], *, host: str, port: int) -> AsyncIterator[None]:
    """These routes, reachable during the block; raises OSError if the port is not to be had."""
    listening = socket.create_server((host, port))
    config = uvicorn.Config(Starlette(routes=routes), log_config=None, access_log=False)
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving
        listening.close()


def slack_route(app: AsyncApp, signing_secret: str) -> Route:
    """`POST /slack/events`: events, commands and interactivity, all signed.

    Nothing in a request is read before its signature was found right: 401.
    """
    verifier = SignatureVerifier(signing_secret)

    async def handle(request: Request) -> Response:
        can_be_signed = _can_be_signed(request)
        body = await _body(request, MOST_BYTES if can_be_signed else _most_unsigned(request))
        if can_be_signed and _is_signed(request, body, verifier):
            bolt_request = _bolt_request(request, body)
            return to_starlette_response(await app.async_dispatch(bolt_request))
        if _asks_for_our_certificate(request, body):
            return Response()
        raise HTTPException(401)

    return Route("/slack/events", handle, methods=["POST"])


def told_route(path: str, told: Told) -> Route:
    """A GET route that answers with JSON; `{"ok": false}` in it is told as a 503."""

    async def handle(_: Request) -> Response:
        answer = await told()
        return JSONResponse(answer, status_code=200 if answer.get("ok", True) else 503)

    return Route(path, handle, methods=["GET"])


async def _body(request: Request, most_bytes: int) -> bytes:
    """The body, if it is no longer than that: nobody vouches for one that was not read."""
    body = b""
    if not most_bytes:
        raise HTTPException(401)
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > most_bytes:
                raise HTTPException(401)
    except ClientDisconnect as gone:
        raise HTTPException(400) from gone  # nobody is left to read it
    return body


def _can_be_signed(request: Request) -> bool:
    """Whether each header of a signature is there once, in its usual form, and of these minutes."""
    sent = {name: request.headers.getlist(name) for name in _SIGNED}
    if not all(
        len(sent[name]) == 1 and form.fullmatch(sent[name][0]) for name, form in _SIGNED.items()
    ):
        return False
    age = time.time() - int(sent[_TIMESTAMP][0])
    return abs(age) <= _MOST_SECONDS


def _is_signed(request: Request, body: bytes, verifier: SignatureVerifier) -> bool:
    """Whether the signature is Slack's."""
    try:
        return verifier.is_valid_request(body, dict(request.headers))
    except UnicodeDecodeError:  # the verifier reads it as text, and Slack sends nothing else
        return False


def _most_unsigned(request: Request) -> int:
    """How much is read of what is not signed: a small form, for the check of our certificate."""
    return MOST_UNSIGNED_BYTES if _is_form(request) else 0


def _asks_for_our_certificate(request: Request, body: bytes) -> bool:
    """Slack's check of it is not signed, and wants nothing but a yes.

    https://docs.slack.dev/interactivity/implementing-slash-commands#validating-ssl-certificates
    """
    fields = dict(parse_qsl(body.decode("ascii", "ignore")))
    return _is_form(request) and fields.get("ssl_check") == "1"


def _is_form(request: Request) -> bool:
    kind = request.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "application/x-www-form-urlencoded"


def _bolt_request(request: Request, body: bytes) -> AsyncBoltRequest:
    """What Bolt reads from a request, with one of its slips mended.

    Bolt 1.30 reads a form that has the word "payload" in it, but no such field, as empty.
    """
    try:
        made = to_async_bolt_request(request, body)
    except (ValueError, AttributeError, LookupError, TypeError, RecursionError) as error:
        # no UTF-8, no JSON, or JSON in no shape that Slack sends
        raise HTTPException(400) from error
    if body and not made.body:
        made.body = dict(parse_qsl(made.raw_body, keep_blank_values=True))
        build_async_context(made.context, made.body)
    return made
