"""The one process: the Web API and everything else that plays Slack, served on loopback."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from sandbox.api.dispatch import Api
from sandbox.world import World

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Running:
    """A stand-in that can be reached; `url` has no slash at its end, `api_url` has."""

    url: str
    world: World
    api: Api

    @property
    def api_url(self) -> str:
        """What `base_url` of Slack's SDK has to be."""
        return f"{self.url}/api/"


class Server(uvicorn.Server):
    """A server that leaves signals to others, and says when it can be reached."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def build(world: World) -> Starlette:
    """The application that plays Slack for this world."""
    api = Api(world)

    async def clock(_: Request) -> JSONResponse:
        return JSONResponse({"now": world.clock.now().isoformat()})

    async def health(_: Request) -> JSONResponse:
        return JSONResponse({"ok": True})

    app = Starlette(routes=[*api.routes(), Route("/clock", clock), Route("/healthz", health)])
    app.state.api = api
    return app


def server_of(app: Starlette, *, port: int) -> Server:
    """A server for an application from `build`, listening on loopback only."""
    config = uvicorn.Config(
        app, host=HOST, port=port, ws="websockets-sansio", log_level="warning", lifespan="on"
    )
    server = Server(config)
    app.state.connections = server.server_state.connections
    return server


@asynccontextmanager
async def running(world: World, port: int = 0) -> AsyncIterator[Running]:
    """Serve a world in the current event loop; port 0 takes any free one.

    Everything is closed at the end, the world's file too.
    """
    app = build(world)
    with _listening(port) as listener:
        server = server_of(app, port=port)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            await server.listening.wait()
            number = listener.getsockname()[1]
            yield Running(f"http://{HOST}:{number}", world, app.state.api)
        finally:
            server.should_exit = True
            await serving
            world.close()


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    with socket.create_server((HOST, port)) as listener:
        yield listener
