"""The two clocks of the workspace: the wall that people see, and the timer for deadlines."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True)
class ClockSetting:
    """How the wall clock differs from the real one; a restart keeps it."""

    offset: timedelta = timedelta()
    frozen_at: datetime | None = None


class Clock:
    """A wall clock that can be moved, and a protocol timer that the wall does not touch."""

    def __init__(self, setting: ClockSetting | None = None) -> None:
        self._setting = setting or ClockSetting()
        self._listeners: list[Callable[[ClockSetting], None]] = []
        self._timer_started_at = time.time() - time.monotonic()
        self._skipped = 0.0
        self._sleepers: set[asyncio.Future[None]] = set()

    @property
    def setting(self) -> ClockSetting:
        """The present difference to the real time."""
        return self._setting

    def now(self) -> datetime:
        """The workspace's wall time, aware and in UTC; runs at real speed unless frozen."""
        return self._setting.frozen_at or datetime.now(UTC) + self._setting.offset

    def advance(self, by: timedelta) -> None:
        """Move the wall clock forward (or back, when negative)."""
        self.set_to(self.now() + by)

    def set_to(self, at: datetime) -> None:
        """Make it `at` (aware) now; a frozen clock stays frozen."""
        if at.tzinfo is None:
            raise ValueError("the clock takes aware datetimes only")
        if self._setting.frozen_at:
            self._change(ClockSetting(frozen_at=at.astimezone(UTC)))
        else:
            self._change(ClockSetting(offset=at - datetime.now(UTC)))

    def freeze(self) -> None:
        """Stop the wall clock where it is."""
        self._change(ClockSetting(frozen_at=self.now()))

    def thaw(self) -> None:
        """Let the wall clock run on from where it stands."""
        self._change(ClockSetting(offset=self.now() - datetime.now(UTC)))

    def restore(self, setting: ClockSetting) -> None:
        """Take over a setting kept from an earlier run."""
        self._change(setting)

    def on_change(self, listener: Callable[[ClockSetting], None]) -> None:
        """Call `listener` with the new setting whenever the wall clock is moved or stopped."""
        self._listeners.append(listener)

    def timer(self) -> float:
        """Seconds for protocol deadlines: never goes back, and goes on after a restart."""
        return self._timer_started_at + time.monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        """Let `seconds` pass at once for protocol deadlines; the wall clock stays."""
        self._skipped += seconds
        for sleeper in tuple(self._sleepers):
            sleeper.cancel()

    async def pause(self, seconds: float) -> None:
        """Wait until the timer has gone on by `seconds`, by itself or by `skip`."""
        due = self.timer() + seconds
        while (left := due - self.timer()) > 0:
            sleeper = asyncio.get_running_loop().create_future()
            self._sleepers.add(sleeper)
            try:
                await asyncio.wait({sleeper}, timeout=left)
            finally:
                self._sleepers.discard(sleeper)

    def _change(self, setting: ClockSetting) -> None:
        self._setting = setting
        for listener in self._listeners:
            listener(setting)
