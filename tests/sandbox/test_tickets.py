"""The tickets of Socket Mode."""

from urllib.parse import parse_qs, urlsplit

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Running
from sandbox.world import World


@pytest.mark.checklist(13)
async def test_opening_a_connection_gives_an_address_with_a_ticket(
    slack: Running, api: AsyncWebClient
) -> None:
    app_token = slack.world.app.credentials.app_token
    opened = await api.apps_connections_open(app_token=app_token)
    address = urlsplit(opened["url"])
    query = parse_qs(address.query)
    assert (address.scheme, f"http://{address.netloc}") == ("ws", slack.url)
    assert query["app_id"] == [slack.world.app.id]
    assert slack.world.use_ticket(query["ticket"][0])


@pytest.mark.checklist(13)
def test_a_ticket_is_good_once(world: World) -> None:
    ticket, unused = world.issue_ticket(), world.issue_ticket()
    assert world.use_ticket(ticket)
    assert not world.use_ticket(ticket)
    assert not world.use_ticket("made up")
    assert world.use_ticket(unused)
