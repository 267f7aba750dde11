"""The one process: the Web API and everything else that plays Slack, served on loopback."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from sandbox import files, response_urls
from sandbox.api.dispatch import Api
from sandbox.control import Control
from sandbox.models import Part
from sandbox.orders import Room
from sandbox.switchboard import Switchboard
from sandbox.troubles import Troubles
from sandbox.world import World

HOST = "127.0.0.1"
KEEP_ALIVE_SECONDS = 75
"""Longer than clients keep an idle connection, so that no request meets one that is closing."""

SECONDS_FOR_GOODBYES = 2


@dataclass(frozen=True)
class Running:
    """A stand-in that can be reached; `url` has no slash at its end, `api_url` has."""

    url: str
    world: World
    api: Api
    switchboard: Switchboard
    troubles: Troubles

    @property
    def api_url(self) -> str:
        """What `base_url` of Slack's SDK has to be."""
        return f"{self.url}/api/"


class Server(uvicorn.Server):
    """A server that leaves signals to others, says when it can be reached, and leaves at once."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._leaving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        """Wait for `leave`; uvicorn's own loop only looks ten times a second."""
        await self.on_tick(0)
        await self._leaving.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let the calls under way end, without the tenth of a second that uvicorn rests here."""
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            _, late = await asyncio.wait(self.server_state.tasks, timeout=SECONDS_FOR_GOODBYES)
            for task in late:
                task.cancel()
        await self.lifespan.shutdown()

    def leave(self) -> None:
        """Stop serving."""
        self.should_exit = True
        self._leaving.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def build(world: World, *, base_url: str, app_url: str | None = None) -> Starlette:
    """The application that plays Slack for this world.

    `base_url` is where it will be reached, without a slash at the end. The app is told of things
    over sockets, or by signed requests to `app_url`.
    """
    api = Api(world)
    switchboard = Switchboard(world, base_url=base_url, app_url=app_url)
    troubles = _troubles(api, switchboard)
    control = Control(Room(world, switchboard, troubles))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        control.stop()
        await switchboard.close()

    app = Starlette(
        routes=[
            *api.routes(),
            *response_urls.routes(world),
            *files.routes(world),
            *control.routes(),
            switchboard.route(),
            *_own_routes(world),
        ],
        lifespan=lifespan,
    )
    app.state.api, app.state.switchboard, app.state.troubles = api, switchboard, troubles
    return app


def _troubles(api: Api, switchboard: Switchboard) -> Troubles:
    return Troubles(
        api.faults,
        switchboard.doubles,
        switchboard.unrest,
        api.limits,
        switchboard.transport is switchboard.sockets,
        lambda: switchboard.world.changed(Part.TROUBLES),
    )


def _own_routes(world: World) -> list[Route]:
    async def clock(_: Request) -> JSONResponse:
        now, speed = world.clock.now(), world.clock.speed
        return JSONResponse({"now": now.isoformat(), "speed": speed})

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"ok": True})

    return [Route("/clock", clock), Route("/healthz", health)]


def server_of(app: Starlette, *, port: int) -> Server:
    """A server for an application from `build`, listening on loopback only."""
    config = uvicorn.Config(
        app,
        host=HOST,
        port=port,
        ws="websockets-sansio",
        log_config=None,  # whoever runs us says how to log
        log_level="warning",
        lifespan="on",
        date_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
    )
    server = Server(config)
    app.state.connections = server.server_state.connections
    return server


@asynccontextmanager
async def running(
    world: World,
    port: int = 0,
    *,
    app_url: str | None = None,
    add_page: Callable[[Starlette], None] | None = None,
) -> AsyncIterator[Running]:
    """Serve a world in the current event loop; port 0 takes any free one, `app_url` as in `build`.

    `add_page` may put further routes onto the application before it starts. The world stays open
    at the end: whoever opened it closes it.
    """
    with listening(port) as listener:
        url = f"http://{HOST}:{listener.getsockname()[1]}"
        app = build(world, base_url=url, app_url=app_url)
        if add_page:
            add_page(app)
        server = server_of(app, port=port)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            await server.listening.wait()
            state = app.state
            yield Running(url, world, state.api, state.switchboard, state.troubles)
        finally:
            server.leave()
            await serving


def listening(port: int = 0) -> socket.socket:
    """A socket that listens on loopback and answers without delay; a context manager.

    Asyncio asks for that only where the protocol number is given, and Nagle's algorithm would hold
    back the body of every answer for 40 ms.
    """
    listener = socket.create_server((HOST, port))
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener
