"""An answer that never comes."""

from starlette.responses import Response
from starlette.types import Receive, Scope, Send


class DroppedConnection(Response):
    """Closes the connection without a byte, as when a wire is cut.

    The server that serves the application keeps its open connections in `app.state.connections`.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Cut the wire, and wait until the server has noticed."""
        for connection in tuple(scope["app"].state.connections):
            if connection.client == scope["client"]:
                connection.transport.abort()
        while (await receive())["type"] != "http.disconnect":
            continue
