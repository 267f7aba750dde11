"""What a round came to, in numbers that tell nothing about a few people."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.numbers import Group, count_beside, tellable
from bot.domain.sitting_out import SittingOutReason

JOINED, INTRODUCED, MET, SAT_OUT = "joined", "introduced", "met", "sat-out"


@dataclass(frozen=True)
class Tally:
    """People counted for one round. `joined` are all who took part or could have, the paused too;
    `met` are those of whose pairing somebody said that they met; `rated` gave `stars` in all."""

    starts_at: datetime
    joined: int
    introduced: int
    met: int
    sat_out: Mapping[SittingOutReason, int]
    rated: int
    stars: int


@dataclass(frozen=True)
class Summary:
    """What may be told of a round: None, or no line, for what may not. `average` is of ratings from
    1 to 5; `least` the minimum group."""

    starts_at: datetime
    least: int
    joined: int | None
    introduced: int | None
    met: int | None
    sat_out: int | None
    reasons: Mapping[SittingOutReason, int]
    average: float | None

    def beside(self, numbers: tuple[int, ...]) -> "Summary":
        """As it may be told beside these numbers of people of today, from which it may differ by
        none or by the minimum group."""

        def kept(number: int | None) -> int | None:
            return number and count_beside(number, numbers, self.least).exact

        return replace(
            self,
            joined=None,
            introduced=kept(self.introduced),
            met=kept(self.met),
            sat_out=kept(self.sat_out),
            reasons={why: count for why, count in self.reasons.items() if kept(count)},
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that may be told."""
        told = (self.joined, self.introduced, self.met, self.sat_out, self.average)
        return not any(each is not None for each in told)


def summary(tally: Tally, minimum_group: int) -> Summary:
    """The numbers of a round that may be told together."""
    told = tellable(_groups(tally), minimum_group)
    return Summary(
        starts_at=tally.starts_at,
        least=minimum_group,
        joined=told.get(JOINED),
        introduced=told.get(INTRODUCED),
        met=told.get(MET),
        sat_out=told.get(SAT_OUT),
        reasons={why: told[why] for why in tally.sat_out if why in told},
        average=tally.stars / tally.rated if tally.rated >= minimum_group else None,
    )


def _groups(tally: Tally) -> dict[str, Group]:
    """The most telling ones first."""
    reasons = sorted(tally.sat_out.items(), key=lambda pair: (-pair[1], pair[0]))
    return {
        JOINED: Group(tally.joined, None),
        INTRODUCED: Group(tally.introduced, JOINED),
        MET: Group(tally.met, INTRODUCED),
        SAT_OUT: Group(sum(tally.sat_out.values()), JOINED),
        **{why: Group(number, SAT_OUT) for why, number in reasons},
    }
