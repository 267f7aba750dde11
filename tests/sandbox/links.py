"""Bare connections in Socket Mode, for the frames themselves."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import ClientWebSocketResponse, WSMsgType
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Running

Json = dict[str, Any]


class Link:
    """One bare connection: what comes over it, and acknowledgements."""

    def __init__(self, websocket: ClientWebSocketResponse) -> None:
        self.websocket = websocket

    async def frame(self) -> Json:
        """The next frame."""
        message = await self.websocket.receive(timeout=5)
        assert message.type is WSMsgType.TEXT, message
        frame: Json = json.loads(message.data)
        return frame

    async def acknowledge(self, envelope: Json, **payload: Any) -> None:  # noqa: ANN401 - any JSON
        """Acknowledge, with a payload or without."""
        answer = {"envelope_id": envelope["envelope_id"]}
        await self.websocket.send_json(answer | ({"payload": payload} if payload else {}))

    async def is_closed(self) -> bool:
        """Whether the other side closes, after the frames that are still to be read."""
        closing = (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED)
        return (await self.websocket.receive(timeout=5)).type in closing


async def ticketed_url(slack: Running) -> str:
    """A fresh address from `apps.connections.open`."""
    token = slack.world.app.credentials.app_token
    client = AsyncWebClient(base_url=slack.api_url)
    return str((await client.apps_connections_open(app_token=token))["url"])


@asynccontextmanager
async def link_to(url: str) -> AsyncIterator[Link]:
    """One connection, not greeted yet."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(url, autoping=False) as websocket,
    ):
        yield Link(websocket)


@asynccontextmanager
async def links(slack: Running, count: int) -> AsyncIterator[list[Link]]:
    """So many connections that have been greeted."""
    async with AsyncExitStack() as stack:
        opened = []
        for _ in range(count):
            link = await stack.enter_async_context(link_to(await ticketed_url(slack)))
            assert (await link.frame())["type"] == "hello"
            opened.append(link)
        yield opened
