"""Connects a workspace with its app: the wire, the events that go out on it, and people's hands."""

from __future__ import annotations

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

from sandbox.acting import Acting
from sandbox.delivery import FIRST, Answer, Background, Body, Kind, Retry, Transport
from sandbox.doubles import Doubles
from sandbox.events import Events
from sandbox.http_delivery import HttpTransport
from sandbox.loopback import http_client
from sandbox.models import Direction, Part
from sandbox.socket import Sockets
from sandbox.unrest import Unrest
from sandbox.world import World


class Recorded:
    """A transport that notes every delivery in the world's log, and counts those under way."""

    def __init__(self, transport: Transport, world: World) -> None:
        self._transport = transport
        self._world = world
        self.under_way = 0

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        """Deliver once, as the transport beneath does."""
        self.under_way += 1
        try:
            answer = await self._transport.deliver(kind, body, retry=retry)
        finally:
            self.under_way -= 1
        self._note(kind, body, retry, answer)
        return answer

    def _note(self, kind: Kind, body: Body, retry: Retry, answer: Answer) -> None:
        said = answer.payload or {}
        self._world.record(
            Direction.DELIVERY,
            name_of(kind, body),
            request=body,
            status=answer.status or (200 if answer.acknowledged else 504),
            answer=said if answer.failure is None else {"ok": False, "error": answer.failure.value},
            attempt=retry.attempt,
        )


class Switchboard:
    """All that lies between a workspace and its app.

    Everything goes over sockets unless `app_url` says where signed HTTP requests go. `base_url` is
    the address of the stand-in itself, for response URLs. Needs a running event loop.
    """

    def __init__(self, world: World, *, base_url: str, app_url: str | None = None) -> None:
        self.world = world
        self.background = Background()
        self.sockets = Sockets(world.app.id, world.clock.pause)
        self._http = http_client(timeout=None)  # deadlines are ours
        self.transport = self._chosen(app_url)
        self.wire = Recorded(self.transport, world)
        self.doubles = Doubles(self.wire, self.background, self._troubled)
        self.unrest = Unrest(self.sockets, self.background, world.clock.pause, self._troubled)
        self.events = Events(world, self.doubles, self.background)
        self.acting = Acting(world, self.doubles, base_url=base_url)

    def route(self) -> WebSocketRoute:
        """Where the addresses lead that `apps.connections.open` gives."""
        return WebSocketRoute("/link/", self._link)

    async def close(self) -> None:
        """Stop listening to the world, end what is under way and close the wires."""
        self.events.stop()
        await self.background.close()
        await self.sockets.close()
        await self._http.aclose()

    async def _link(self, websocket: WebSocket) -> None:
        if self.world.use_ticket(websocket.query_params.get("ticket", "")):
            await self.sockets.serve(websocket)
        else:
            await websocket.close()

    def _troubled(self) -> None:
        self.world.changed(Part.TROUBLES)

    def _chosen(self, app_url: str | None) -> Transport:
        if app_url is None:
            return self.sockets
        secret = self.world.app.credentials.signing_secret
        return HttpTransport(app_url, secret, self._http, self.world.clock.pause)


def name_of(kind: Kind, body: Body) -> str:
    """What a delivery is called in the log: the event's type, the command, the interaction."""
    if kind is Kind.EVENT:
        return str(body.get("event", body)["type"])
    return str(body["command"] if kind is Kind.COMMAND else body["type"])
