"""What the rounds to come would be like, in numbers that are about nobody in particular."""

from dataclasses import dataclass

from bot.domain.numbers import Count
from bot.domain.sitting_out import SittingOutReason


@dataclass(frozen=True)
class Forecast:
    """So many rounds with those who take part. `introduced` is in each round; `across` the
    share of the pairings across generations that there could be at the most, in whole percent, not
    rounded up; `repeats` the share of people put together again within the cool-down, not rounded
    down; `longest_wait` the most rounds in a row without meeting another generation."""

    rounds: int
    introduced: Count
    across: int
    repeats: int
    longest_wait: int


@dataclass(frozen=True)
class Preview:
    """There is no forecast for fewer people than the minimum group, nor where a round would
    introduce nobody, for the reason `missing`."""

    people: Count
    missing: SittingOutReason | None = None
    forecast: Forecast | None = None
