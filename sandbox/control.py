"""The control API: what tests and the demo do to the stand-in over HTTP, under `/control/`.

`POST /control/people/<user id>/<deed>` lets somebody act (`sandbox.deeds`), `POST /control/<order>`
does something to the workspace (`sandbox.orders`); both take one JSON object. What can be read:
`people`, `people/<user id>/screen`, `changes` (a long poll), `calls`, `quiet` (a long poll too),
`faults`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from sandbox import shapes
from sandbox.deeds import DEEDS, Actor, user_named
from sandbox.models import Change, LogEntry, User
from sandbox.orders import ORDERS, Room
from sandbox.outcomes import Impossible
from sandbox.reading import Reading

Json = dict[str, Any]
T = TypeVar("T")
Endpoint = Callable[[Request], Awaitable[Json]]

LOOK_AGAIN_AFTER = 0.02
LONGEST_POLL = 30.0


class Control:
    """Serves the control API of one workspace."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._revision = 0
        self._next_change = asyncio.Event()
        self.stop = room.world.watch(self._note)

    def routes(self) -> list[Route]:
        """Everything under `/control/`."""
        return [
            _route("/control/people", self._people),
            _route("/control/people/{user}", self._person),
            _route("/control/people/{user}/screen", self._screen),
            _route("/control/people/{user}/{deed}", self._do, "POST"),
            _route("/control/conversations", self._conversation),
            _route("/control/changes", self._changes),
            _route("/control/calls", self._calls),
            _route("/control/quiet", self._quiet),
            _route("/control/faults", self._troubles),
            _route("/control/{order:path}", self._order, "POST"),
        ]

    def _note(self, _: Change) -> None:
        self._revision += 1
        self._next_change.set()
        self._next_change = asyncio.Event()

    async def _people(self, _: Request) -> Json:
        world = self._room.world
        people = [self._user_object(user) for user in world.users.values()]
        return {"people": people, "app": world.bot_user.visible_name}

    async def _person(self, request: Request) -> Json:
        world = self._room.world
        return self._user_object(world.users[user_named(world, request.path_params["user"])])

    async def _conversation(self, request: Request) -> Json:
        """The channel of this `name`, with `#` or without."""
        world, name = self._room.world, request.query_params.get("name", "")
        channel_id = world.conversation_of_name.get(name.removeprefix("#"))
        if channel_id is None:
            raise Impossible(f"there is no channel {name}")
        return {"id": channel_id, "members": world.members_of(channel_id)}

    def _user_object(self, user: User) -> Json:
        world = self._room.world
        now = world.clock.now()
        return shapes.user(user, world.team, at=now, with_locale=True, with_email=True)

    async def _screen(self, request: Request) -> Json:
        world = self._room.world
        reading = Reading(world, user_named(world, request.path_params["user"]))
        return {
            "revision": self._revision,
            "messages": reading.messages(),
            "home": reading.home(),
            "modals": reading.modals(),
        }

    async def _do(self, request: Request) -> Json:
        deed = _known(DEEDS, request.path_params["deed"]).model_validate(await _body(request))
        room = self._room
        user_id = user_named(room.world, request.path_params["user"])
        who = Actor(user_id, room.switchboard.acting, room.world)
        outcome = await deed.do(who)
        return {"error": outcome.error, "errors": dict(outcome.errors)}

    async def _order(self, request: Request) -> Json:
        order = _known(ORDERS, request.path_params["order"]).model_validate(await _body(request))
        return await order.carry_out(self._room)

    async def _changes(self, request: Request) -> Json:
        """Wait until there is a revision after `since`, for `timeout` seconds at most."""
        since = int(request.query_params["since"])
        try:
            async with asyncio.timeout(_seconds(request, "timeout")):
                while self._revision <= since:
                    await self._next_change.wait()
        except TimeoutError:
            pass
        return {"revision": self._revision}

    async def _calls(self, request: Request) -> Json:
        """The log, the oldest first; `name` and `direction` narrow it down."""
        wanted = request.query_params
        entries = [
            _entry(entry)
            for entry in self._room.world.log
            if entry.name == wanted.get("name", entry.name)
            and entry.direction == wanted.get("direction", entry.direction)
        ]
        return {"calls": entries}

    async def _troubles(self, _: Request) -> Json:
        """What goes wrong at present, or will."""
        return self._room.troubles.told()

    async def _quiet(self, request: Request) -> Json:
        """Wait until nothing was called, delivered or changed `for` so many seconds."""
        async with asyncio.timeout(_seconds(request, "timeout")):
            await self._wait_for_quiet(float(request.query_params.get("for", 0.2)))
        return {"revision": self._revision}

    async def _wait_for_quiet(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        seen, since = self._signs_of_life(), loop.time()
        while self._room.switchboard.wire.under_way or loop.time() - since < seconds:
            await asyncio.sleep(LOOK_AGAIN_AFTER)
            if seen != self._signs_of_life():
                seen, since = self._signs_of_life(), loop.time()

    def _signs_of_life(self) -> tuple[int, int]:
        log = self._room.world.log
        return self._revision, id(log[-1]) if log else 0


def _route(path: str, endpoint: Endpoint, method: str = "GET") -> Route:
    async def serve(request: Request) -> JSONResponse:
        try:
            return JSONResponse(await endpoint(request))
        except TimeoutError:
            return JSONResponse({"problem": "it took too long"}, status_code=504)
        except Impossible as error:
            return JSONResponse({"problem": str(error)}, status_code=409)
        except ValueError as error:
            return JSONResponse({"problem": _problem(error)}, status_code=400)

    return Route(path, serve, methods=[method])


def _problem(error: ValueError) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
    return str(error)


def _known(table: Mapping[str, T], name: str) -> T:
    if name not in table:
        raise Impossible(f"there is no {name}; there are {', '.join(sorted(table))}")
    return table[name]


async def _body(request: Request) -> Json:
    raw = await request.body()
    body = json.loads(raw) if raw else {}
    if not isinstance(body, dict):
        raise ValueError("a JSON object is expected")
    return body


def _seconds(request: Request, name: str) -> float:
    return min(float(request.query_params.get(name, LONGEST_POLL)), LONGEST_POLL)


def _entry(entry: LogEntry) -> Json:
    return {
        "at": entry.at.isoformat(),
        "direction": entry.direction.value,
        "name": entry.name,
        "request": entry.request,
        "status": entry.status,
        "answer": entry.answer,
        "attempt": entry.attempt,
        "ok": entry.ok,
    }
