"""How far a round has come that is still introducing people."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from bot.domain.rounds import Round
from bot.slack.pacing import OPEN, PACES
from storage import introductions, rounds
from storage.database import Database
from storage.introductions import ToCome
from storage.rows import Reading

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Progress:
    """So many introductions are out, of so many; and about how long it goes on."""

    done: int
    of_all: int
    minutes_left: int


async def progress(reading: Reading, this: Round, now: datetime) -> Progress | None:
    """How far that round has come; None for one that is done with it, or was stopped."""
    to_come = await introductions.to_come(reading, this.id, now) if this.introduces else None
    if to_come is None:
        return None
    done = to_come.of_all - to_come.number
    return Progress(done, to_come.of_all, _minutes_left(to_come, now))


class Told:
    """Says in the log how far each round has come, if it has come further since it last did."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._last: dict[int, int] = {}

    async def tell(self, now: datetime) -> None:
        """To be called again and again."""
        async with self._db.read() as reading:
            for this in await rounds.under_way(reading):
                if (come := await progress(reading, this, now)) is not None:
                    self._say(this, come)

    def _say(self, this: Round, come: Progress) -> None:
        if self._last.get(this.id) == come.done:
            return
        self._last[this.id] = come.done
        numbers = {"introduced": come.done, "of": come.of_all, "minutes_left": come.minutes_left}
        log.info("introducing", extra={"round_id": this.id, **numbers})


def _minutes_left(to_come: ToCome, now: datetime) -> int:
    """At Slack's pace from the first that may be sent, and not before the last may be."""
    until_first, until_last = (
        max(at - now, timedelta()) / timedelta(minutes=1)
        for at in (to_come.first_at, to_come.last_at)
    )
    return ceil(max(until_first + to_come.number / PACES[OPEN].per_minute, until_last))
