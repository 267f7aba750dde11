"""Socket Mode: the connections of the app, and delivery over them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from starlette.websockets import WebSocket, WebSocketDisconnect

from sandbox.cutting import cut_wire
from sandbox.delivery import (
    ACKNOWLEDGE_WITHIN,
    FIRST,
    Answer,
    Body,
    Failure,
    Kind,
    Pause,
    Retry,
    within,
)

MOST_CONNECTIONS = 10
SECONDS_FROM_WARNING_TO_REFRESH = 10.0
GOING_AWAY = 1001
HOST = "applink-stand-in"
GONE = (RuntimeError, WebSocketDisconnect)
"""What Starlette raises when one sends to a socket that has closed."""


@dataclass(eq=False)
class Connection:
    """One web socket of the app; `leaving` once it was told to go away."""

    websocket: WebSocket
    leaving: bool = False

    async def send(self, frame: Body) -> bool:
        """Send one frame; False when the socket has closed."""
        try:
            await self.websocket.send_text(json.dumps(frame))
        except GONE:
            return False
        return True

    def cut(self) -> None:
        """End the connection beneath the socket, which gets no closing frame."""
        cut_wire(self.websocket.scope)

    async def close(self, code: int = 1000) -> None:
        """Close the socket; it may be closed already."""
        try:
            await self.websocket.close(code)
        except GONE:
            return


@dataclass(eq=False)
class Sockets:
    """All connections of the app: a transport that uses exactly one of them per envelope.

    An acknowledgement is matched by its envelope id on whichever connection it arrives, because
    slack-sdk acknowledges on its new connection what came over the old one.
    """

    app_id: str
    pause: Pause
    connections: list[Connection] = field(default_factory=list)
    _acknowledgements: dict[str, asyncio.Future[dict[str, Any] | None]] = field(
        default_factory=dict
    )
    _connected: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        """Deliver once. An event waits in line while no connection is open; nothing else does
        so for longer than the app has to acknowledge."""
        if kind is Kind.EVENT:
            await self._connected.wait()
        try:
            return await within(
                ACKNOWLEDGE_WITHIN, self._exchange(kind, body, retry), pause=self.pause
            )
        except TimeoutError:
            return Answer(failure=Failure.TIMEOUT)

    async def serve(self, websocket: WebSocket) -> None:
        """Be the server of one connection until it closes."""
        await websocket.accept()
        connection = Connection(websocket)
        if len(self.connections) >= MOST_CONNECTIONS:
            await self._send_away(connection, "too_many_websockets")
            return
        try:
            await connection.send(self._hello())
            self._add(connection)
            await self._listen(websocket)
        except GONE:
            return
        finally:
            self._remove(connection)

    async def warn(self) -> None:
        """Tell every connection that it will be refreshed soon."""
        for connection in tuple(self.connections):
            connection.leaving = True
            await connection.send(_disconnect("warning"))

    async def refresh(self) -> None:
        """Ask every connection to be opened anew: a warning, ten seconds, the request, the end.

        Connections that appear meanwhile are left alone.
        """
        aging = tuple(self.connections)
        await self.warn()
        await self.pause(SECONDS_FROM_WARNING_TO_REFRESH)
        for connection in aging:
            await self._send_away(connection, "refresh_requested")

    async def disable(self) -> None:
        """End every connection as when Socket Mode is switched off in the app's settings."""
        for connection in tuple(self.connections):
            await self._send_away(connection, "link_disabled")

    def cut(self) -> None:
        """End every connection without a word, as a failing network does."""
        for connection in tuple(self.connections):
            self._remove(connection)
            connection.cut()

    async def close(self) -> None:
        """Close every connection, as a server does that goes away."""
        for connection in tuple(self.connections):
            self._remove(connection)
            await connection.close(GOING_AWAY)

    async def _exchange(self, kind: Kind, body: Body, retry: Retry) -> Answer:
        envelope_id = str(uuid4())
        acknowledgement = asyncio.get_running_loop().create_future()
        self._acknowledgements[envelope_id] = acknowledgement
        try:
            await self._send_to_one(_envelope(envelope_id, kind, body, retry))
            return Answer(payload=await acknowledgement)
        finally:
            del self._acknowledgements[envelope_id]

    async def _send_to_one(self, envelope: Body) -> None:
        while True:
            await self._connected.wait()
            connection = self._next_connection()
            if await connection.send(envelope):
                return
            self._remove(connection)

    def _next_connection(self) -> Connection:
        """Each in turn, and one that was told to leave only when there is no other."""
        staying = [each for each in self.connections if not each.leaving]
        connection = (staying or self.connections)[0]
        self.connections.remove(connection)
        self.connections.append(connection)
        return connection

    async def _listen(self, websocket: WebSocket) -> None:
        while True:
            frame = await websocket.receive_text()
            self._acknowledge(json.loads(frame))

    def _acknowledge(self, frame: dict[str, Any]) -> None:
        waiting = self._acknowledgements.get(frame.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(frame.get("payload"))

    def _add(self, connection: Connection) -> None:
        self.connections.append(connection)
        self._connected.set()

    def _remove(self, connection: Connection) -> None:
        if connection in self.connections:
            self.connections.remove(connection)
        if not self.connections:
            self._connected.clear()

    async def _send_away(self, connection: Connection, reason: str) -> None:
        connection.leaving = True
        await connection.send(_disconnect(reason))
        self._remove(connection)
        await connection.close()

    def _hello(self) -> Body:
        return {
            "type": "hello",
            "num_connections": len(self.connections) + 1,
            "connection_info": {"app_id": self.app_id},
            "debug_info": {"host": HOST, "build_number": 1, "approximate_connection_time": 3600},
        }


def _envelope(envelope_id: str, kind: Kind, body: Body, retry: Retry) -> Body:
    envelope: dict[str, Any] = {
        "envelope_id": envelope_id,
        "type": kind.value,
        "accepts_response_payload": kind is not Kind.EVENT,
        "payload": body,
    }
    if kind is Kind.EVENT:
        envelope |= {"retry_attempt": retry.attempt, "retry_reason": retry.reason}
    return envelope


def _disconnect(reason: str) -> Body:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": HOST}}
