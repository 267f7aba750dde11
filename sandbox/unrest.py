"""What befalls the app's sockets, once or every so many seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from enum import StrEnum

from sandbox.delivery import Background, Pause
from sandbox.socket import Sockets


class Mishap(StrEnum):
    """How sockets end: cut, or politely in the words of Slack's disconnect frames."""

    CUT = "cut"
    WARNING = "warning"
    REFRESH = "refresh_requested"
    DISABLED = "link_disabled"


class Unrest:
    """Lets mishaps happen, on the clock of the protocol."""

    def __init__(
        self, sockets: Sockets, background: Background, pause: Pause, changed: Callable[[], None]
    ) -> None:
        self._sockets = sockets
        self._background = background
        self._pause = pause
        self._changed = changed
        self._going_on: dict[Mishap, tuple[float, asyncio.Task[None]]] = {}

    @property
    def going_on(self) -> Mapping[Mishap, float]:
        """What happens again and again, and every how many seconds."""
        return {mishap: seconds for mishap, (seconds, _) in self._going_on.items()}

    async def once(self, mishap: Mishap) -> None:
        """Let it happen now; a refresh takes its ten seconds, which nobody waits for."""
        match mishap:
            case Mishap.CUT:
                self._sockets.cut()
            case Mishap.WARNING:
                await self._sockets.warn()
            case Mishap.REFRESH:
                self._background.start(self._sockets.refresh())
            case Mishap.DISABLED:
                await self._sockets.disable()

    def every(self, seconds: float, mishap: Mishap) -> None:
        """Let it happen again and again from now on, at this distance only."""
        if seconds <= 0:
            raise ValueError("every: a number of seconds above 0")
        self._stop(mishap)
        task = self._background.start(self._again_and_again(seconds, mishap))
        self._going_on[mishap] = (seconds, task)
        self._changed()

    def end(self, mishap: Mishap) -> None:
        """Let it happen no more."""
        self._stop(mishap)
        self._changed()

    def clear(self) -> None:
        """Leave the sockets in peace."""
        for mishap in tuple(self._going_on):
            self._stop(mishap)
        self._changed()

    def _stop(self, mishap: Mishap) -> None:
        if mishap in self._going_on:
            _, task = self._going_on.pop(mishap)
            task.cancel()

    async def _again_and_again(self, seconds: float, mishap: Mishap) -> None:
        while True:
            await self._pause(seconds)
            await self.once(mishap)
