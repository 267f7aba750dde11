"""Answers that never come."""

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sandbox.cutting import cut_wire


class Silence(Response):
    """Says nothing until the other side hangs up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Wait for the end of the connection."""
        while (await receive())["type"] != "http.disconnect":
            continue


class DroppedConnection(Silence):
    """Closes the connection without a byte, as when a wire is cut."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Cut the wire, and wait until the server has noticed."""
        cut_wire(scope)
        await super().__call__(scope, receive, send)
