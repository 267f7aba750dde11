"""How Slack hands events, commands and interactions to an app, whatever the wire beneath."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeVar

ACKNOWLEDGE_WITHIN = 3.0
"""Seconds that an app has to acknowledge anything."""
REDELIVER_AFTER = (0.0, 60.0, 300.0)
"""Seconds before each of the three further attempts at an event."""

Body = Mapping[str, Any]
T = TypeVar("T")


class Kind(StrEnum):
    """What is delivered, in the words of a Socket Mode envelope."""

    EVENT = "events_api"
    COMMAND = "slash_commands"
    INTERACTION = "interactive"


class Failure(StrEnum):
    """Why a delivery was not acknowledged, in the words of `X-Slack-Retry-Reason`."""

    TIMEOUT = "http_timeout"
    HTTP_ERROR = "http_error"
    CONNECTION = "connection_failed"
    SSL = "ssl_error"
    REDIRECTS = "too_many_redirects"
    UNKNOWN = "unknown_error"


@dataclass(frozen=True)
class Retry:
    """Which attempt this is (0 is the first) and why the one before failed."""

    attempt: int = 0
    reason: str = ""


FIRST = Retry()


@dataclass(frozen=True)
class Answer:
    """What the app answered to one delivery.

    `payload` is the JSON object of the acknowledgement (a plain text is `{"text": ...}`), or None
    for an empty one. `failure` says why a delivery is not acknowledged; `final` that the app asked
    for no further attempt.
    """

    failure: Failure | None = None
    payload: dict[str, Any] | None = None
    status: int | None = None
    final: bool = False

    @property
    def acknowledged(self) -> bool:
        return self.failure is None


class Pause(Protocol):
    """Waits for a number of seconds on the clock of the protocol."""

    async def __call__(self, seconds: float, /) -> None: ...


class Transport(Protocol):
    """A wire to the app."""

    async def deliver(self, kind: Kind, body: Body, *, retry: Retry = FIRST) -> Answer:
        """Deliver once and wait for the answer, at most `ACKNOWLEDGE_WITHIN` seconds."""
        ...


async def deliver_event(transport: Transport, body: Body, *, pause: Pause) -> Answer:
    """Deliver an event, and again on Slack's schedule until it is acknowledged; the last answer.

    https://docs.slack.dev/apis/events-api/#retries
    """
    answer = await transport.deliver(Kind.EVENT, body)
    for attempt, seconds in enumerate(REDELIVER_AFTER, start=1):
        if answer.failure is None or answer.final:
            break
        await pause(seconds)
        answer = await transport.deliver(Kind.EVENT, body, retry=Retry(attempt, answer.failure))
    return answer


async def within(seconds: float, work: Coroutine[Any, Any, T], *, pause: Pause) -> T:
    """The result of `work`; TimeoutError when `seconds` pass before it is there."""
    result, alarm = asyncio.ensure_future(work), asyncio.ensure_future(pause(seconds))
    try:
        await asyncio.wait({result, alarm}, return_when=asyncio.FIRST_COMPLETED)
        if not result.done():
            raise TimeoutError
        return result.result()
    finally:
        result.cancel()
        alarm.cancel()
        await asyncio.gather(result, alarm, return_exceptions=True)


class Background:
    """Tasks that nobody waits for, ended together with the stand-in."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run `work` from now on; needs a running event loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
