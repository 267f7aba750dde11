"""HTTP: Slack's requests where there is no Socket Mode, and a word on how we are."""

import logging
import re
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import ClientError, web
from aiohttp.http_exceptions import HttpProcessingError
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.request.async_internals import build_async_context
from slack_sdk.signature import SignatureVerifier

log = logging.getLogger(__name__)

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


@asynccontextmanager
async def serving(routes: Iterable[web.RouteDef], *, host: str, port: int) -> AsyncIterator[None]:
    """These routes, reachable during the block; raises OSError if the port is not to be had. At its
    end the requests that are under way are answered."""
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, logger=_quiet_logger())
    await runner.setup()
    try:
        await web.SockSite(runner, socket.create_server((host, port))).start()
        yield
    finally:
        await runner.cleanup()


def _quiet_logger() -> logging.Logger:
    """Whatever else comes to our port than HTTP is refused, and is no failure of ours to be told
    with a piece of it."""
    log.addFilter(_is_ours)
    return log


def _is_ours(record: logging.LogRecord) -> bool:
    failure = record.exc_info[1] if record.exc_info else None
    return not isinstance(failure, HttpProcessingError)


def slack_route(app: AsyncApp, signing_secret: str) -> web.RouteDef:
    """`POST /slack/events`: events, commands and interactivity, all signed.

    Nothing in a request is read before its signature was found right: 401.
    """
    verifier = SignatureVerifier(signing_secret)

    async def handle(request: web.Request) -> web.Response:
        can_be_signed = _can_be_signed(request)
        body = await _body(request, MOST_BYTES if can_be_signed else _most_unsigned(request))
        if can_be_signed and _is_signed(request, body, verifier):
            bolt_request = _bolt_request(request, body)
            return await to_aiohttp_response(await app.async_dispatch(bolt_request))
        if _asks_for_our_certificate(request, body):
            return web.Response()
        raise web.HTTPUnauthorized

    return web.post("/slack/events", handle)


def told_route(path: str, told: Told) -> web.RouteDef:
    """A GET route that answers with JSON; `{"ok": false}` in it is told as a 503."""

    async def handle(_: web.Request) -> web.Response:
        answer = await told()
        return web.json_response(answer, status=200 if answer.get("ok", True) else 503)

    return web.get(path, handle)


async def _body(request: web.Request, most_bytes: int) -> bytes:
    """The body, if it is no longer than that: nobody vouches for one that was not read."""
    body = b""
    if not most_bytes:
        raise web.HTTPUnauthorized
    try:
        async for piece in request.content.iter_any():
            body += piece
            if len(body) > most_bytes:
                raise web.HTTPUnauthorized
    except (ClientError, ConnectionError) as gone:
        raise web.HTTPBadRequest from gone  # nobody is left to read it
    return body


def _can_be_signed(request: web.Request) -> bool:
    """Whether each header of a signature is there once, in its usual form, and of these minutes."""
    sent = {name: request.headers.getall(name, []) for name in _SIGNED}
    if not all(
        len(sent[name]) == 1 and form.fullmatch(sent[name][0]) for name, form in _SIGNED.items()
    ):
        return False
    age = time.time() - int(sent[_TIMESTAMP][0])
    return abs(age) <= _MOST_SECONDS


def _is_signed(request: web.Request, body: bytes, verifier: SignatureVerifier) -> bool:
    """Whether the signature is Slack's."""
    try:
        return verifier.is_valid_request(body, dict(request.headers))
    except UnicodeDecodeError:  # the verifier reads it as text, and Slack sends nothing else
        return False


def _most_unsigned(request: web.Request) -> int:
    """How much is read of what is not signed: a small form, for the check of our certificate."""
    return MOST_UNSIGNED_BYTES if _is_form(request) else 0


def _asks_for_our_certificate(request: web.Request, body: bytes) -> bool:
    """Slack's check of it is not signed, and wants nothing but a yes.

    https://docs.slack.dev/interactivity/implementing-slash-commands#validating-ssl-certificates
    """
    fields = dict(parse_qsl(body.decode("ascii", "ignore")))
    return _is_form(request) and fields.get("ssl_check") == "1"


def _is_form(request: web.Request) -> bool:
    kind = request.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "application/x-www-form-urlencoded"


def _bolt_request(request: web.Request, body: bytes) -> AsyncBoltRequest:
    """What Bolt reads from a request, with one of its slips mended.

    Bolt 1.30 reads a form that has the word "payload" in it, but no such field, as empty.
    """
    try:
        made = AsyncBoltRequest(
            body=body.decode("utf-8"),
            query=request.query_string,
            headers={name: request.headers.getall(name) for name in request.headers},
        )
    except (ValueError, AttributeError, LookupError, TypeError, RecursionError) as error:
        # no UTF-8, no JSON, or JSON in no shape that Slack sends
        raise web.HTTPBadRequest from error
    if body and not made.body:
        made.body = dict(parse_qsl(made.raw_body, keep_blank_values=True))
        build_async_context(made.context, made.body)
    return made
