"""A round: one turn of a programme."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.states import RoundState

ABOUT_A_WEEK = timedelta(days=8)
"""With a day of grace for what began early, or ends late."""


class Introduced(StrEnum):
    """Who has been introduced by now in a round that is open."""

    NOBODY = "nobody"
    SOMEBODY = "somebody"


@dataclass(frozen=True)
class Round:
    """Instants are aware UTC. From `stopped_at` on nobody more is introduced in it. Since
    `rematch_at` somebody who is free in it is to be introduced to somebody else who is."""

    id: int
    programme_id: int
    state: RoundState
    starts_at: datetime
    closes_at: datetime
    stopped_at: datetime | None = None
    rematch_at: datetime | None = None

    @property
    def takes_weeks(self) -> bool:
        """Whether it takes longer than a week, as one has it in mind who speaks of this week."""
        return self.closes_at - self.starts_at > ABOUT_A_WEEK

    @property
    def introduces(self) -> bool:
        """Whether people are still introduced in it."""
        return self.state is RoundState.OPEN and self.stopped_at is None

    def is_over(self, now: datetime) -> bool:
        """Whether it should have ended by now."""
        return self.closes_at <= now
