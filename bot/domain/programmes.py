"""A programme: who meets whom in which format, and its rhythm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.closed_days import Span
from bot.domain.errors import (
    ChannelTaken,
    LastProgramme,
    NameMissing,
    NameTaken,
    TooManyProgrammes,
)

PEOPLE_TO_START = 4
MOST_PROGRAMMES = 10
"""That run at the same time in one workspace: as many as can be chosen from."""

LONGEST_NAME = 40


class Format(StrEnum):
    COFFEE = "coffee"
    INDIVIDUAL = "individual"
    GROUP = "group"


class Surplus(StrEnum):
    """What becomes of people for whom nobody of another generation is left: they meet each other,
    they join a pairing as a third or fourth, or they wait for the next round."""

    PEERS = "peers"
    GROUPS = "groups"
    WAIT = "wait"


class GenerationLabels(StrEnum):
    """How the bands are called. Both have four, so that changing the labels changes no data."""

    CAREER_STAGES = "career-stages"
    BIRTH_GENERATIONS = "birth-generations"


GENERATIONS = range(4)

USUAL_WEEKS = {Format.COFFEE: 1, Format.INDIVIDUAL: 2, Format.GROUP: 4}
"""How often people meet in each format, unless an admin wants it otherwise."""


@dataclass(frozen=True)
class Rhythm:
    """Every `every_weeks` weeks on `weekday` (0 = Monday) at the wall time `at` in `time_zone`."""

    weekday: int
    at: time
    time_zone: str
    every_weeks: int = 1

    @property
    def zone(self) -> ZoneInfo:
        """The time zone itself."""
        return ZoneInfo(self.time_zone)


@dataclass(frozen=True)
class Programme:
    """`next_round_at` is None until enough people have joined for a first round; `organiser` is
    the admin (a Slack id) who last ran or changed it, else who first did anything as an admin, and
    hears when something is missing, and what a round came to. On
    public holidays of `country` (ISO 3166-1) and on `closed_days` nothing happens. What
    `surplus`, `gap`, `cooldown`, `cap`, `most_mentors` and `most_mentees` mean, population.Rules
    says. `contact` is who hears that something was not right (a Slack id). A series has so many
    `meetings`. `wanted_at` is when an admin asked for a round that has not been opened yet.

    `name` is None for one that is called by its format; `channel` is Slack's id of its home. Since
    `paused_at` its calendar stands still; from `ended_at` on nobody is introduced in it any more.
    """

    id: int
    workspace_id: int
    format: Format
    rhythm: Rhythm
    labels: GenerationLabels
    locale: str
    minimum_group: int
    next_round_at: datetime | None = None
    organiser: str | None = None
    surplus: Surplus = Surplus.PEERS
    gap: int = 1
    cooldown: int = 12
    cap: int = 3
    country: str | None = None
    closed_days: tuple[Span, ...] = ()
    contact: str | None = None
    most_mentors: int = 4
    most_mentees: int = 4
    meetings: int = 6
    wanted_at: datetime | None = None
    name: str | None = None
    channel: str | None = None
    paused_at: datetime | None = None
    ended_at: datetime | None = None


def check_name(name: str) -> str:
    """The name of a programme; raises NameMissing."""
    tidy = _tidy(name)
    if not tidy:
        raise NameMissing
    return tidy


def _tidy(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]


def check_room(running: Sequence[Programme]) -> None:
    """Raise TooManyProgrammes if no other can run beside these."""
    if len(running) >= MOST_PROGRAMMES:
        raise TooManyProgrammes


def check_is_free(name: str | None, others: Sequence[Programme]) -> None:
    """Raise NameTaken if one of the others has that name, however it is written."""
    wanted = _tidy(name or "").casefold()
    if wanted and any(_tidy(each.name or "").casefold() == wanted for each in others):
        raise NameTaken


def check_channel(channel: str | None, others: Sequence[Programme]) -> None:
    """Raise ChannelTaken if one of the others is at home there."""
    if channel is not None and any(each.channel == channel for each in others):
        raise ChannelTaken


def check_goes_on(running: Sequence[Programme]) -> None:
    """Raise LastProgramme if nothing would go on without one of these."""
    if len(running) == 1:
        raise LastProgramme
