"""Wires that are cut."""

from starlette.types import Scope


def cut_wire(scope: Scope) -> None:
    """End a connection without a byte, as a failing network does.

    The server that serves the application keeps its open connections in `app.state.connections`.
    """
    for connection in tuple(scope["app"].state.connections):
        if connection.client == scope["client"]:
            connection.transport.abort()
