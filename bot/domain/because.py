"""Why people were put together: what is true about a pairing."""

from dataclasses import dataclass
from enum import StrEnum


class Fit(StrEnum):
    """Where the topic of a pairing comes from: a mentor shows what a mentee wants to learn; a
    mentor shows it; a mentee wants to learn it; no mentee named any, and no mentor one that is new
    to the mentees."""

    SHOWN_AND_WANTED = "shown-and-wanted"
    SHOWN = "shown"
    WANTED = "wanted"
    FREE = "free"


class Kinship(StrEnum):
    """Whether those in a pairing are of different generations, for all that they declared."""

    ACROSS_GENERATIONS = "across-generations"
    PEERS = "peers"
    UNDECLARED = "undeclared"


@dataclass(frozen=True)
class Because:
    """The truth about a pairing. `met_rounds_ago` is None where no mentor in it ever met a mentee
    in it before; `different_teams` is None where a team is not known; `hours_in_common` counts the
    hours of an eight-hour day in which all are at work."""

    fit: Fit
    kinship: Kinship
    met_rounds_ago: int | None
    different_teams: bool | None
    hours_in_common: int
