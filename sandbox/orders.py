"""What the workspace itself can be ordered to do over the control API, in tests and in the demo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter

from sandbox.api.faults import Fault
from sandbox.deeds import user_named
from sandbox.delivery import Kind
from sandbox.doubles import Double
from sandbox.models import User
from sandbox.outcomes import Impossible
from sandbox.plans import SEED
from sandbox.seed import seed
from sandbox.switchboard import Switchboard
from sandbox.troubles import Troubles
from sandbox.unrest import Mishap
from sandbox.world import World

Json = dict[str, Any]

MOST_SPEED = 1_000
"""A week in ten minutes; what follows the clock asks for it five times a second."""


@dataclass(frozen=True)
class Room:
    """Everything that orders work on."""

    world: World
    switchboard: Switchboard
    troubles: Troubles


class Order(BaseModel):
    """Something that is done to the workspace."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    async def carry_out(self, room: Room) -> Json:
        """Do it; what is returned is the answer."""
        raise NotImplementedError


class Reset(Order):
    """Empty the workspace, end all troubles, and (unless not wanted) seed it anew."""

    seeded: bool = True

    async def carry_out(self, room: Room) -> Json:
        with room.switchboard.events.muted():
            room.world.reset()
            if self.seeded:
                seed(room.world)
        room.troubles.clear()
        return {}


class TurnClock(Order):
    """Move the wall clock by so many seconds or to an instant, stop it or let it run, or let it run
    so many times as fast as the real one."""

    by: float = 0.0
    to: AwareDatetime | None = None
    frozen: bool | None = None
    speed: float | None = Field(None, gt=0, le=MOST_SPEED)

    async def carry_out(self, room: Room) -> Json:
        clock = room.world.clock
        if self.frozen is not None:
            (clock.freeze if self.frozen else clock.thaw)()
        if self.to:
            clock.set_to(self.to)
        if self.by:
            clock.advance(timedelta(seconds=self.by))
        if self.speed:
            clock.run_at(self.speed)
        return {"now": clock.now().isoformat()}


class SkipTimer(Order):
    """Let so many seconds pass for deadlines, retries and rate limits."""

    seconds: float

    async def carry_out(self, room: Room) -> Json:
        room.world.clock.skip(self.seconds)
        return {}


class SwitchLimits(Order):
    """Switch rate limits on or off."""

    enabled: bool

    async def carry_out(self, room: Room) -> Json:
        room.troubles.limit(self.enabled)
        return {}


class PlanFault(Order):
    """Let calls of a method fail; the fields are those of `Fault`."""

    method: str = "*"
    times: int = 1
    rate: float | None = None
    status: int | None = None
    error: str = ""
    retry_after: int | None = None
    drop: bool = False
    silent: bool = False
    processed: bool = False
    delay: float = 0.0

    async def carry_out(self, room: Room) -> Json:
        room.troubles.faults.plan(Fault(**self.model_dump()))
        return {}


class PlanDouble(Order):
    """Deliver things twice; the fields are those of `Double`."""

    kind: Kind | None = None
    times: int = 1
    rate: float | None = None

    async def carry_out(self, room: Room) -> Json:
        room.troubles.doubles.plan(Double(**self.model_dump()))
        return {}


class ClearTroubles(Order):
    """Let everything work again; later rates draw from this seed on."""

    seed: int = SEED

    async def carry_out(self, room: Room) -> Json:
        room.troubles.clear(self.seed)
        return {}


class RepeatEvent(Order):
    """Deliver an event again: one by its event id, or the latest of a type."""

    event_id: str | None = None
    type: str = ""

    async def carry_out(self, room: Room) -> Json:
        events = room.switchboard.events
        try:
            event_id = self.event_id or events.latest(self.type)["event_id"]
            events.deliver_again(event_id)
        except LookupError as error:
            raise Impossible(f"no such event was sent: {error}") from error
        return {"event_id": event_id}


class Disconnect(Order):
    """End the app's sockets: politely, in three ways, or by cutting them.

    Once, or `every` so many seconds, until that is 0.
    """

    how: Mishap
    every: float | None = None

    async def carry_out(self, room: Room) -> Json:
        unrest = room.troubles.unrest
        if not room.troubles.over_sockets:
            raise Impossible("the app has no sockets: it is reached over HTTP")
        if self.every is None:
            await unrest.once(self.how)
        elif self.every == 0:
            unrest.end(self.how)
        else:
            unrest.every(self.every, self.how)
        return {}


class ChangeUser(Order):
    """Change fields of a user; `deleted` deactivates."""

    user: str
    changes: dict[str, Any]

    async def carry_out(self, room: Room) -> Json:
        user_id = user_named(room.world, self.user)
        if self.changes.keys() & {"id", "updated"}:
            raise Impossible("neither the id of a user nor when they were updated can be changed")
        changed = checked({**asdict(room.world.users[user_id]), **self.changes})
        changes = {name: getattr(changed, name) for name in self.changes}
        if changes.pop("deleted", False):
            room.world.deactivate(user_id)
        if changes:
            room.world.change_user(user_id, **changes)
        return room.world.user_object(room.world.users[user_id])


class AddUser(Order):
    """Let somebody join the workspace; the fields are those of `User`."""

    user: dict[str, Any]

    async def carry_out(self, room: Room) -> Json:
        return room.world.user_object(room.world.add_user(checked(self.user)))


class Grant(Order):
    """Install the app anew with exactly these scopes."""

    scopes: frozenset[str]

    async def carry_out(self, room: Room) -> Json:
        room.world.grant(self.scopes)
        return {}


class Uninstall(Order):
    """Remove the app from the workspace; it hears of that, and then of nothing any more."""

    async def carry_out(self, room: Room) -> Json:
        world = room.world
        world.publish({"type": "tokens_revoked", "tokens": {"bot": [world.app.bot_user_id]}})
        world.publish({"type": "app_uninstalled"})
        world.uninstall()
        return {}


ORDERS: Mapping[str, type[Order]] = {
    "reset": Reset,
    "clock": TurnClock,
    "timer": SkipTimer,
    "limits": SwitchLimits,
    "faults": PlanFault,
    "faults/clear": ClearTroubles,
    "deliveries/twice": PlanDouble,
    "events/repeat": RepeatEvent,
    "sockets": Disconnect,
    "users": AddUser,
    "users/change": ChangeUser,
    "scopes": Grant,
    "uninstall": Uninstall,
}


def checked(values: Mapping[str, Any]) -> User:
    """A user of these fields; Impossible or ValueError if a user has no such field or value.

    Any text will do for a zone or a language: Slack may send one that does not exist.
    """
    unknown = values.keys() - {each.name for each in fields(User)}
    if unknown:
        raise Impossible(f"a user has no {', '.join(sorted(unknown))}")
    return TypeAdapter(User).validate_python(dict(values))
