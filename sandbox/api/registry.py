"""The table of methods: each with the token and scopes it wants and how often it may run."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import resources
from typing import Any, TypeVar

from sandbox.api.call import Call
from sandbox.api.limits import Tier

Reply = dict[str, Any]
Handler = Callable[[Call], Reply]
H = TypeVar("H", bound=Handler)


class Token(Enum):
    """The kind of token that a method takes."""

    BOT = "bot"
    APP = "app"


@dataclass(frozen=True)
class Method:
    """One API method. Any one of `scopes` is enough; no scopes means none is needed."""

    name: str
    handler: Handler
    tier: Tier
    scopes: tuple[str, ...] = ()
    token: Token = Token.BOT


METHODS: dict[str, Method] = {}


def method(name: str, *scopes: str, tier: Tier, token: Token = Token.BOT) -> Callable[[H], H]:
    """Register a function as an API method.

    It returns the fields of the answer beside `ok`, or raises Refused.
    """

    def register(handler: H) -> H:
        METHODS[name] = Method(name, handler, tier, scopes, token)
        return handler

    return register


@cache
def real_methods() -> frozenset[str]:
    """The names of Slack's methods, so that a missing one is told from a misspelt one."""
    listing = resources.files("sandbox.api").joinpath("methods.txt").read_text(encoding="utf-8")
    return frozenset(listing.split())
