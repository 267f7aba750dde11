"""apps.*: the tickets for Socket Mode."""

from urllib.parse import urlencode

from sandbox.api.call import Call
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, Token, method


@method("apps.connections.open", "connections:write", tier=Tier.THREE, token=Token.APP)
def connections_open(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/apps.connections.open"""
    ticket = call.world.issue_ticket()
    query = urlencode({"ticket": ticket, "app_id": call.world.app.id})
    socket_url = call.base_url.replace("http", "ws", 1)
    return {"url": f"{socket_url}/link/?{query}"}
