"""The two clocks of the workspace: the wall that people see, and the timer for deadlines."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True)
class ClockSetting:
    """How the wall clock differs from the real one; a restart keeps it. It was `offset` ahead at
    the real instant `since`, and has run at `speed` from then on."""

    offset: timedelta = timedelta()
    frozen_at: datetime | None = None
    speed: float = 1.0
    since: datetime | None = None

    def at(self, real: datetime) -> datetime:
        """What it shows at a real instant."""
        gained = (real - (self.since or real)) * (self.speed - 1)
        return self.frozen_at or real + self.offset + gained


class Clock:
    """A wall clock that can be moved and made faster, and a protocol timer that it does not touch:
    whoever acknowledges or answers does so in real time. Limits on how much may be done follow the
    speed of the wall."""

    def __init__(self, setting: ClockSetting | None = None) -> None:
        self._setting = setting or ClockSetting()
        self._listeners: list[Callable[[ClockSetting], None]] = []
        self._timer_started_at = time.time() - time.monotonic()
        self._skipped = 0.0
        self._gained, self._gaining_since = 0.0, time.monotonic()
        self._sleepers: set[asyncio.Future[None]] = set()

    @property
    def setting(self) -> ClockSetting:
        """The present difference to the real time."""
        return self._setting

    @property
    def speed(self) -> float:
        """How many times as fast as the real one the wall clock runs, when it is not stopped."""
        return self._setting.speed

    def now(self) -> datetime:
        """The workspace's wall time, aware and in UTC."""
        return self._setting.at(datetime.now(UTC))

    def advance(self, by: timedelta) -> None:
        """Move the wall clock forward (or back, when negative)."""
        self.set_to(self.now() + by)

    def set_to(self, at: datetime) -> None:
        """Make it `at` (aware) now; a frozen clock stays frozen."""
        if at.tzinfo is None:
            raise ValueError("the clock takes aware datetimes only")
        self._set(at.astimezone(UTC), self._setting.speed, is_frozen=bool(self._setting.frozen_at))

    def freeze(self) -> None:
        """Stop the wall clock where it is."""
        self._set(self.now(), self._setting.speed, is_frozen=True)

    def thaw(self) -> None:
        """Let the wall clock run on from where it stands."""
        self._set(self.now(), self._setting.speed, is_frozen=False)

    def run_at(self, speed: float) -> None:
        """Let the wall clock run so many times as fast as the real one from now on."""
        self._set(self.now(), speed, is_frozen=bool(self._setting.frozen_at))

    def restore(self, setting: ClockSetting) -> None:
        """Take over a setting kept from an earlier run."""
        self._change(setting)

    def on_change(self, listener: Callable[[ClockSetting], None]) -> None:
        """Call `listener` with the new setting whenever the wall clock is moved or stopped."""
        self._listeners.append(listener)

    def timer(self) -> float:
        """Seconds for protocol deadlines: never goes back, and goes on after a restart."""
        return self._timer_started_at + time.monotonic() + self._skipped

    def pace(self) -> float:
        """Seconds for limits on how much may be done: the timer's, as fast as the wall runs."""
        elapsed = time.monotonic() - self._gaining_since
        return self.timer() + self._gained + elapsed * (self._setting.speed - 1)

    def skip(self, seconds: float) -> None:
        """Let `seconds` pass at once for protocol deadlines; the wall clock stays."""
        self._skipped += seconds
        for sleeper in tuple(self._sleepers):
            sleeper.cancel()

    async def pause(self, seconds: float) -> None:
        """Wait until the timer has gone on by `seconds`, by itself or by `skip`."""
        await self._until(self.timer, self.timer() + seconds, 1.0)

    async def wait(self, seconds: float) -> None:
        """The same for what Slack does on its own schedule: at the speed of the wall."""
        await self._until(self.pace, self.pace() + seconds, self._setting.speed)

    async def _until(self, seconds: Callable[[], float], due: float, speed: float) -> None:
        while (left := due - seconds()) > 0:
            sleeper = asyncio.get_running_loop().create_future()
            self._sleepers.add(sleeper)
            try:
                await asyncio.wait({sleeper}, timeout=left / speed)
            finally:
                self._sleepers.discard(sleeper)

    def _set(self, at: datetime, speed: float, *, is_frozen: bool) -> None:
        real = datetime.now(UTC)
        frozen_at = at if is_frozen else None
        self._change(ClockSetting(at - real, frozen_at, speed, since=real))

    def _change(self, setting: ClockSetting) -> None:
        gained = self.pace() - self.timer()
        self._gained, self._gaining_since = gained, time.monotonic()
        self._setting = setting
        for listener in self._listeners:
            listener(setting)
