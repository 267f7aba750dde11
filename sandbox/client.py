"""A workspace for tests: its people, its clock and its log, through the address of a stand-in.

async with Workspace(url) as workspace:
    giulia = workspace.person("Giulia")
    await giulia.types("/reverse-mentor join")
    await giulia.sees("Welcome")
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any

from sandbox.line import Json, Line, NotPossible
from sandbox.person import Complaints, NotSeen, Person, SlackShowsAnError
from sandbox.plans import SEED
from sandbox.screen import Message, View

__all__ = [
    "Complaints",
    "Exchange",
    "Message",
    "NotPossible",
    "NotSeen",
    "Person",
    "SlackShowsAnError",
    "View",
    "Workspace",
]


@dataclass(frozen=True)
class Exchange:
    """An API call, or a delivery to the app (`attempt` 0 is the first), from the log."""

    at: datetime
    name: str
    request: Json
    status: int
    answer: Json
    attempt: int
    ok: bool


class Workspace:
    """The whole stand-in; an async context manager."""

    def __init__(self, url: str, *, within: float = 5.0) -> None:
        self._line = Line(url)
        self._within = within
        self._people: list[Json] = []

    async def __aenter__(self) -> Workspace:
        await self._look_around()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._line.close()

    def person(self, name: str) -> Person:
        """Somebody by first name, full name, handle or id; LookupError unless it is one person."""
        fitting = [user for user in self._people if _is_called(user, name)]
        if len(fitting) != 1:
            known = ", ".join(_names(user)[1] for user in self._people)
            raise LookupError(f"{len(fitting)} people are called {name}; there are {known}")
        return Person(self._line, fitting[0], app=self._app, within=self._within)

    def people(self) -> tuple[Person, ...]:
        """Everybody who can act: no bots, nobody who has left."""
        return tuple(
            Person(self._line, user, app=self._app, within=self._within)
            for user in self._people
            if not user["is_bot"] and not user["deleted"] and user["id"] != "USLACKBOT"
        )

    async def now(self) -> datetime:
        """The wall time of the workspace."""
        return await self._clock()

    async def turns_clock(self, **by: float) -> datetime:
        """Move the wall clock, as in `turns_clock(days=1, hours=2)`; returns the new time."""
        return await self._clock(by=timedelta(**by).total_seconds())

    async def clock_to(self, at: datetime | str) -> datetime:
        """Set the wall clock to an instant, aware or in ISO 8601 with an offset."""
        return await self._clock(to=at if isinstance(at, str) else at.isoformat())

    async def stops_clock(self, *, stopped: bool = True) -> datetime:
        """Stop the wall clock, or let it run on."""
        return await self._clock(frozen=stopped)

    async def skips(self, seconds: float) -> None:
        """Let seconds pass for deadlines, retries and rate limits, but not on the wall."""
        await self._line.post("timer", seconds=seconds)

    async def calls(self, method: str | None = None) -> tuple[Exchange, ...]:
        """The app's API calls, the oldest first; those of one method if it is given."""
        return await self._log("call", method)

    async def deliveries(self, name: str | None = None) -> tuple[Exchange, ...]:
        """What was sent to the app: events by type, commands by name, interactions by type."""
        return await self._log("delivery", name)

    async def is_quiet(self, for_: float = 0.2) -> None:
        """Wait until nothing has happened for so many seconds and nothing is under way."""
        await self._line.get("quiet", **{"for": for_, "timeout": self._within})

    async def repeats_event(self, event_type: str) -> str:
        """Deliver the latest event of this type once more; returns its event id."""
        answer = await self._line.post("events/repeat", type=event_type)
        return str(answer["event_id"])

    async def disconnects(self, how: str = "cut", *, every: float | None = None) -> None:
        """End the app's sockets: `warning`, `refresh_requested`, `link_disabled` or `cut`.

        Once, or `every` so many seconds; 0 ends that.
        """
        await self._line.post("sockets", how=how, every=every)

    async def delivers_twice(self, kind: str | None = None, **plan: Any) -> None:  # noqa: ANN401 - of Plan
        """Deliver `events_api`, `slash_commands`, `interactive` or all of it twice.

        Further fields are `times` or `rate`, as in `sandbox.plans.Plan`.
        """
        await self._line.post("deliveries/twice", kind=kind, **plan)

    async def fails(self, method: str = "*", **fault: Any) -> None:  # noqa: ANN401 - of Fault
        """Let calls of a method fail; further fields as in `sandbox.api.faults.Fault`."""
        await self._line.post("faults", method=method, **fault)

    async def troubles(self) -> Json:
        """What goes wrong at present, or will: `faults`, `doubles`, `sockets`, `limits`."""
        return await self._line.get("faults")

    async def works_again(self, *, seed: int = SEED) -> None:
        """End all troubles, limits included: what is slow is answered now. Later rates draw from
        this seed on."""
        await self._line.post("faults/clear", seed=seed)

    async def limits_rates(self, *, enabled: bool = True) -> None:
        """Switch rate limits on or off."""
        await self._line.post("limits", enabled=enabled)

    async def grants(self, scopes: Iterable[str]) -> None:
        """Install the app anew with exactly these scopes."""
        await self._line.post("scopes", scopes=sorted(scopes))

    async def uninstalls_app(self) -> None:
        """Remove the app; `grants` installs it again."""
        await self._line.post("uninstall")

    async def changes(self, person: Person, **fields: Any) -> None:  # noqa: ANN401 - of User
        """Change fields of somebody (`tz`, `locale`, `title` …); `deleted=True` deactivates."""
        await self._line.post("users/change", user=person.id, changes=fields)

    async def hires(self, user_id: str, name: str, **fields: Any) -> Person:  # noqa: ANN401 - of User
        """Let somebody new join the workspace."""
        user = {"id": user_id, "name": user_id.lower(), "real_name": name, **fields}
        await self._line.post("users", user=user)
        await self._look_around()
        return self.person(user_id)

    async def resets(self, *, seeded: bool = True) -> None:
        """Start over."""
        await self._line.post("reset", seeded=seeded)
        await self._look_around()

    async def _look_around(self) -> None:
        answer = await self._line.get("people")
        self._people, self._app = answer["people"], answer["app"]

    async def runs_clock(self, speed: float) -> datetime:
        """Let the wall clock run so many times as fast as the real one."""
        return await self._clock(speed=speed)

    async def _clock(self, **order: Any) -> datetime:  # noqa: ANN401 - of TurnClock
        return datetime.fromisoformat((await self._line.post("clock", **order))["now"])

    async def _log(self, direction: str, name: str | None) -> tuple[Exchange, ...]:
        answer = await self._line.get("calls", direction=direction, name=name)
        return tuple(_exchange(entry) for entry in answer["calls"])


def _exchange(entry: Json) -> Exchange:
    fields = {name: value for name, value in entry.items() if name != "direction"}
    return Exchange(**{**fields, "at": datetime.fromisoformat(entry["at"])})


def _names(user: Json) -> tuple[str, str, str]:
    profile = user["profile"]
    return user["name"], profile["real_name"], profile["display_name"]


def _is_called(user: Json, name: str) -> bool:
    first_or_full = (own == name or own.startswith(f"{name} ") for own in _names(user))
    return user["id"] == name or any(first_or_full)
