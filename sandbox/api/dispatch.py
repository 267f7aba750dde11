"""The way of every API call: arguments, token, scopes, limits, the method, the answer, the log."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.api import arguments
from sandbox.api.arguments import Arguments, Sent
from sandbox.api.call import Call, missing_scope
from sandbox.api.faults import Fault, Faults
from sandbox.api.limits import Limits, RateLimited
from sandbox.api.registry import METHODS, Method, Reply, Token, real_methods
from sandbox.api.unanswered import DroppedConnection, Silence
from sandbox.errors import Refused
from sandbox.models import Direction, Part
from sandbox.world import World

NOT_IMPLEMENTED = "not_implemented_by_the_stand_in"

_NO_FAULT = Fault()


@dataclass(frozen=True)
class Outcome:
    """What a call comes to: a status, the JSON of the answer, and further headers."""

    reply: Reply
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Api:
    """The Web API of one world; `limits` and `faults` are for tests and the demo to set."""

    def __init__(self, world: World) -> None:
        self.limits = Limits(world.clock.pace)
        self.faults = Faults(lambda: world.changed(Part.TROUBLES))
        self._world = world

    def routes(self) -> list[Route]:
        """Where the API lives: `/api/<method>`."""
        return [Route("/api/{method}", self.serve, methods=["GET", "POST"])]

    async def serve(self, request: Request) -> Response:
        """Answer one call and note it in the log."""
        name = request.path_params["method"]
        fault = self.faults.take(name) or _NO_FAULT
        values, outcome = await self._carried_out(name, request, fault)
        await self.faults.wait(fault.delay)
        self._world.record(
            Direction.CALL, name, request=values, status=outcome.status, answer=outcome.reply
        )
        if fault.drop or fault.silent:
            return DroppedConnection() if fault.drop else Silence()
        headers = {**outcome.headers, "X-Slack-Req-Id": secrets.token_hex(16)}
        return JSONResponse(outcome.reply, outcome.status, headers)

    async def _carried_out(
        self, name: str, request: Request, fault: Fault
    ) -> tuple[Mapping[str, Any], Outcome]:
        try:
            sent = await arguments.read(request)
        except Refused as refusal:
            return {}, _refused(refusal)
        if fault.prevents:
            return sent.values, _failed(fault)
        outcome = self._outcome(name, sent, _base_url(request))
        return sent.values, _failed(fault) if fault.replaces else outcome

    def _outcome(self, name: str, sent: Sent, base_url: str) -> Outcome:
        try:
            method = _known(name)
            self._authorise(method, sent.token)
            self.limits.charge_method(name, method.tier)
            call = Call(self._world, Arguments(sent.values), self.limits, base_url)
            return Outcome({"ok": True, **method.handler(call)}, headers=self._headers(method))
        except Refused as refusal:
            return _refused(refusal)

    def _authorise(self, method: Method, token: str | None) -> None:
        """https://docs.slack.dev/authentication/tokens"""
        if not token:
            raise Refused("not_authed")
        kind = self._kind_of(token)
        if kind is not method.token:
            raise Refused("not_allowed_token_type")
        app = self._world.app
        granted = app.scopes if kind is Token.BOT else app.app_token_scopes
        if method.scopes and granted.isdisjoint(method.scopes):
            raise missing_scope(method.scopes, granted)

    def _kind_of(self, token: str) -> Token:
        app = self._world.app
        if token == app.credentials.app_token:
            return Token.APP
        if token != app.credentials.bot_token:
            raise Refused("invalid_auth")
        if not app.installed:
            raise Refused("account_inactive")
        return Token.BOT

    def _headers(self, method: Method) -> dict[str, str]:
        return {
            "X-OAuth-Scopes": ",".join(sorted(self._world.app.scopes)),
            "X-Accepted-OAuth-Scopes": ",".join(method.scopes),
        }


def _known(name: str) -> Method:
    if name in METHODS:
        return METHODS[name]
    raise Refused(NOT_IMPLEMENTED if name in real_methods() else "unknown_method")


def _base_url(request: Request) -> str:
    return str(request.base_url).rstrip("/")


def _refused(refusal: Refused) -> Outcome:
    reply: Reply = {"ok": False, "error": refusal.code, **refusal.extra}
    if refusal.messages:
        reply["response_metadata"] = {"messages": list(refusal.messages)}
    if isinstance(refusal, RateLimited):
        return Outcome(reply, 429, {"Retry-After": str(refusal.retry_after)})
    return Outcome(reply)


def _failed(fault: Fault) -> Outcome:
    """The answer that a fault gives; status 0 stands for one that never comes."""
    reply = {"ok": False, "error": fault.code}
    wait = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    return Outcome(reply, fault.status or 0, wait)
