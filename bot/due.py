"""What falls due next."""

from dataclasses import dataclass
from datetime import datetime

from storage import deliveries, programmes, rounds
from storage.database import Database


@dataclass(frozen=True)
class Thing:
    """Something that will be done at an instant."""

    at: datetime
    what: str


async def next_thing(db: Database, now: datetime) -> Thing | None:
    """The next thing that time alone will bring about; None if there is nothing ahead."""
    async with db.read() as session:
        instants = {
            "a message": await deliveries.next_due_at(session, after=now),
            "a round begins": await programmes.next_round_at(session, after=now),
            "a round ends": await rounds.next_close_at(session, after=now),
        }
    things = [Thing(at, what) for what, at in instants.items() if at is not None]
    return min(things, key=lambda thing: thing.at, default=None)
