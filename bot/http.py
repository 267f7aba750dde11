"""HTTP: Slack's requests where there is no Socket Mode, and a word on how we are."""

import asyncio
import re
import socket
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
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MOST_BYTES = 1_000_000
"""Far above what Slack sends (a view is 250 kB at most), far below what would hurt."""

_SIGNED = {
    "x-slack-request-timestamp": re.compile("[0-9]{1,12}"),
    "x-slack-signature": re.compile("v0=[0-9a-f]{64}"),
}
"""What Slack signs with; on anything else the verifier of slack-sdk may fail, not refuse."""

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
        body = await _body(request)
        if not _is_signed(request, body, verifier) and not _asks_for_our_certificate(body):
            raise HTTPException(401)
        bolt_request = _bolt_request(request, body)
        return to_starlette_response(await app.async_dispatch(bolt_request))

    return Route("/slack/events", handle, methods=["POST"])


def told_route(path: str, told: Told) -> Route:
    """A GET route that answers with JSON; `{"ok": false}` in it is told as a 503."""

    async def handle(_: Request) -> Response:
        answer = await told()
        return JSONResponse(answer, status_code=200 if answer.get("ok", True) else 503)

    return Route(path, handle, methods=["GET"])


async def _body(request: Request) -> bytes:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise HTTPException(413)
    return body


def _is_signed(request: Request, body: bytes, verifier: SignatureVerifier) -> bool:
    """Whether the signature is Slack's, with each of its headers there once, in its usual form."""
    sent = ((form, request.headers.getlist(name)) for name, form in _SIGNED.items())
    if not all(len(values) == 1 and form.fullmatch(values[0]) for form, values in sent):
        return False
    try:
        return verifier.is_valid_request(body, dict(request.headers))
    except UnicodeDecodeError:  # the verifier reads it as text, and Slack sends nothing else
        return False


def _asks_for_our_certificate(body: bytes) -> bool:
    """Slack's check of it is not signed, and Bolt answers it with nothing but a yes.

    https://docs.slack.dev/interactivity/implementing-slash-commands#validating-ssl-certificates
    """
    return dict(parse_qsl(body.decode("ascii", "ignore"))).get("ssl_check") == "1"


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
