"""Real Bolt apps on real wires, for the stand-in to talk to."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.server import HOST, Running, Server, listening, running
from sandbox.world import World


def app_for(api_url: str, world: World) -> AsyncApp:
    """A Bolt app without listeners, which hears its own messages too."""
    credentials = world.app.credentials
    return AsyncApp(
        name=__name__,  # else Bolt reads the source of all that is being called, to find one
        client=AsyncWebClient(token=credentials.bot_token, base_url=api_url, retry_handlers=[]),
        signing_secret=credentials.signing_secret,
        ignoring_self_events_enabled=False,
    )


@asynccontextmanager
async def on_socket(
    app: AsyncApp, slack: Running, *, ping_interval: float = 10
) -> AsyncIterator[AsyncSocketModeHandler]:
    """Connect an app in Socket Mode; so often it looks whether its socket is still there."""
    token = slack.world.app.credentials.app_token
    handler = AsyncSocketModeHandler(app, token, ping_interval=ping_interval)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


@asynccontextmanager
async def at_url(application: ASGIApp, listener: socket.socket) -> AsyncIterator[str]:
    """Serve a web application on a socket that listens already."""
    server = Server(
        uvicorn.Config(application, log_config=None, log_level="warning", lifespan="off")
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await server.listening.wait()
    try:
        yield address_of(listener)
    finally:
        server.leave()
        await serving


def address_of(listener: socket.socket) -> str:
    """Where a socket listens, as an address."""
    return f"http://{HOST}:{listener.getsockname()[1]}"


def over_http(app: AsyncApp) -> Starlette:
    """A Bolt app as a web application with its one address for everything."""
    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    return Starlette(routes=[Route("/slack/events", events, methods=["POST"])])


@asynccontextmanager
async def with_app_at_url(world: World, make: Callable[[str], ASGIApp]) -> AsyncIterator[Running]:
    """The stand-in in HTTP mode, and the web application that `make(api_url)` gives."""
    with listening() as listener:
        app_url = f"{address_of(listener)}/slack/events"
        async with (
            running(world, app_url=app_url) as slack,
            at_url(make(slack.api_url), listener),
        ):
            yield slack


@dataclass
class Script:
    """A web application that answers what it is told to, and keeps what it was sent."""

    answers: list[Response | None]
    received: asyncio.Queue[tuple[Headers, bytes]] = field(default_factory=asyncio.Queue)

    async def next(self) -> tuple[Headers, bytes]:
        """The headers and the body of the next request."""
        async with asyncio.timeout(5):
            return await self.received.get()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        await self.received.put((request.headers, await request.body()))
        answer = self.answers.pop(0)
        if answer is None:
            await receive()  # which returns when the other side has hung up
        else:
            await answer(scope, receive, send)


async def until(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.sleep(0.005)
