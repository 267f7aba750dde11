"""A Slack that does as little as it can: it answers every call at once and checks nothing, so that
what is measured is the app. Who waits for something to arrive is told when it did."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from aiohttp import web

from benchmarks import names

Json = dict[str, Any]

MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class Arrival:
    """Something that the app sent; `at` is on the clock of `time.perf_counter`."""

    at: float
    content: Json


class Slack:
    """The Web API, response URLs and Socket Mode of one app."""

    def __init__(self) -> None:
        self.url = ""
        self.connected = asyncio.Event()
        self._socket: web.WebSocketResponse | None = None
        self._expected: dict[str, asyncio.Future[Arrival]] = {}
        self._answers: dict[str, Callable[[Json], Json]] = {
            "auth.test": lambda _: _IDENTITY,
            "apps.connections.open": lambda _: {"url": f"{self.url.replace('http', 'ws')}/link"},
            "users.info": lambda asked: {"user": _user(asked["user"])},
            "users.list": lambda _: {"members": [_user(names.member(0))]},
            "conversations.open": lambda asked: {"channel": {"id": f"D{asked['users']}"}},
            "chat.postMessage": self._posted,
            "views.open": self._opened,
            "views.publish": lambda asked: {"view": asked["view"]},
        }

    @property
    def api_url(self) -> str:
        """What an app has to be given as the address of the Web API."""
        return f"{self.url}/api/"

    def response_url(self, key: str) -> str:
        """Where an answer to `key` may be posted."""
        return f"{self.url}/response/{key}"

    def expect(self, key: str) -> asyncio.Future[Arrival]:
        """What arrives next for `key`: an envelope id, a trigger id or the end of a response URL,
        or a user id for a message in their DM."""
        return self._expected.setdefault(key, asyncio.get_running_loop().create_future())

    async def send(self, frame: str) -> None:
        """Send one frame over the socket that the app opened."""
        assert self._socket is not None, "the app has not connected"
        await self._socket.send_str(frame)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Be reachable during the block, at `url`."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/response/{key}", self._respond)
        app.router.add_get("/link", self._link)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, names.HOST, 0)
        await site.start()
        self.url = f"http://{names.HOST}:{runner.addresses[0][1]}"
        try:
            yield
        finally:
            await runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        answer = self._answers[request.match_info["method"]](await _arguments(request))
        return web.json_response({"ok": True, **answer}, headers={"X-OAuth-Scopes": "commands"})

    async def _respond(self, request: web.Request) -> web.Response:
        self._arrived(request.match_info["key"], await request.json())
        return web.Response(text="ok")

    async def _link(self, request: web.Request) -> web.WebSocketResponse:
        self._socket = socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.connected.set()
        async for frame in socket:
            acknowledgement = frame.json()
            self._arrived(acknowledgement["envelope_id"], acknowledgement.get("payload") or {})
        self.connected.clear()
        return socket

    def _opened(self, asked: Json) -> Json:
        view = {"id": f"V{asked['trigger_id']}", "hash": "1.a", **asked["view"]}
        self._arrived(asked["trigger_id"], view)
        return {"view": view}

    def _posted(self, asked: Json) -> Json:
        self._arrived(asked["channel"].removeprefix("D"), asked)
        return {"channel": asked["channel"], "ts": "1.000001", "message": asked}

    def _arrived(self, key: str, content: Json) -> None:
        expected = self._expected.pop(key, None)
        if expected is not None and not expected.done():
            expected.set_result(Arrival(perf_counter(), content))


_IDENTITY = {
    "url": "https://benchmark.slack.com/",
    "team": "Benchmark",
    "team_id": names.TEAM,
    "user": "bot",
    "user_id": names.BOT_USER,
    "bot_id": names.BOT,
}


async def _arguments(request: web.Request) -> Json:
    """The SDK puts them into the query or into JSON."""
    asked: Json = dict(request.query)
    if request.content_type == "application/json":
        asked |= json.loads(await request.read())
    return asked


def _user(slack_id: str) -> Json:
    return {
        "id": slack_id,
        "team_id": names.TEAM,
        "name": slack_id.lower(),
        "tz": "Europe/Rome",
        "tz_offset": 3600,
        "locale": "en-GB",
        "is_admin": False,
        "is_bot": False,
        "deleted": False,
        "profile": {"real_name": slack_id, "display_name": slack_id},
    }
