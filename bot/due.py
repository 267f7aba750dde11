"""What falls due next."""

from dataclasses import dataclass
from datetime import datetime

from storage import asks, pauses, programmes, rounds
from storage.database import Database


@dataclass(frozen=True)
class Thing:
    """Something that will be done at an instant."""

    at: datetime
    what: str


async def next_thing(db: Database, now: datetime, *, message_at: datetime | None) -> Thing | None:
    """The next thing that time alone will bring about; None if there is nothing ahead.

    `message_at` is when the next message falls due, as `bot.deliveries` tells.
    """
    async with db.read() as session:
        instants = {
            "a message": message_at,
            "a round begins": await programmes.next_round_at(session, after=now),
            "a colleague’s time to answer is over": await asks.next_at(session, after=now),
            "the time of who pauses to answer is over": await pauses.next_at(session, after=now),
            "a round ends": await rounds.next_close_at(session, after=now),
        }
    things = [Thing(at, what) for what, at in instants.items() if at is not None]
    return min(things, key=lambda thing: thing.at, default=None)
