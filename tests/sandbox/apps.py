"""Real Bolt apps on real wires, for the stand-in to talk to."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from sandbox.server import HOST, Running, Server
from sandbox.world import World

SECRET = "c0ffee00c0ffee00c0ffee00c0ffee00"


def app_for(api_url: str, world: World) -> AsyncApp:
    """A Bolt app without listeners, which hears its own messages too."""
    credentials = world.app.credentials
    return AsyncApp(
        client=AsyncWebClient(token=credentials.bot_token, base_url=api_url, retry_handlers=[]),
        signing_secret=credentials.signing_secret,
        ignoring_self_events_enabled=False,
    )


@asynccontextmanager
async def on_socket(app: AsyncApp, slack: Running) -> AsyncIterator[AsyncSocketModeHandler]:
    """Connect an app in Socket Mode."""
    handler = AsyncSocketModeHandler(app, slack.world.app.credentials.app_token)
    await handler.connect_async()
    try:
        yield handler
    finally:
        await handler.close_async()


@asynccontextmanager
async def at_url(application: ASGIApp, listener: socket.socket) -> AsyncIterator[str]:
    """Serve a web application on a socket that listens already."""
    server = Server(uvicorn.Config(application, log_level="warning", lifespan="off"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await server.listening.wait()
    try:
        yield address_of(listener)
    finally:
        server.should_exit = True
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
