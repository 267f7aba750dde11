"""Why somebody sits out a round."""

from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum

from bot.domain.programmes import Format


class SittingOutReason(StrEnum):
    """Why somebody who could have been introduced was not."""

    ALONE = "alone"
    ONE_GENERATION = "one-generation"
    NOBODY_ALLOWED = "nobody-allowed"
    NOBODY_ACROSS = "nobody-across"
    NOBODY_LEFT = "nobody-left"
    NOBODY_FREE = "nobody-free"
    NO_PANEL = "no-panel"
    PARTNER_GONE = "partner-gone"
    ASKED_FOR_ANOTHER = "asked-for-another"
    NO_TIME = "no-time"
    PARTNER_HAS_NO_TIME = "partner-has-no-time"
    ROUND_STOPPED = "round-stopped"
    AWAY = "away"
    NO_SIGN = "no-sign"
    SERIES_RESTS = "series-rests"
    UNREACHED = "unreached"


FREE = frozenset(
    {
        SittingOutReason.NOBODY_ALLOWED,
        SittingOutReason.NOBODY_ACROSS,
        SittingOutReason.NOBODY_LEFT,
        SittingOutReason.NOBODY_FREE,
        SittingOutReason.PARTNER_GONE,
        SittingOutReason.ASKED_FOR_ANOTHER,
        SittingOutReason.UNREACHED,
        SittingOutReason.PARTNER_HAS_NO_TIME,
    }
)
"""The reasons of those who can be introduced in the middle of a round after all."""


RESTS = frozenset({SittingOutReason.NO_TIME, SittingOutReason.SERIES_RESTS})
"""The reasons of those whose part in a series goes on after it."""


NEVER_INTRODUCED = frozenset({SittingOutReason.PARTNER_GONE, SittingOutReason.UNREACHED})
"""The reasons of those whose introduction came to nothing, though nobody meant it to."""


def why_nobody(
    generations: Sequence[int], format_: Format = Format.COFFEE
) -> SittingOutReason | None:
    """Why nobody among people of these generations could be introduced; None if somebody could."""
    if len(generations) <= 1:
        return SittingOutReason.ALONE
    if len(set(generations)) == 1:
        return SittingOutReason.ONE_GENERATION
    makes_a_panel = sorted(generations)[1] < max(generations)
    needs_a_panel = format_ is Format.GROUP
    return SittingOutReason.NO_PANEL if needs_a_panel and not makes_a_panel else None


_OF_ALL = (SittingOutReason.ONE_GENERATION, SittingOutReason.NO_PANEL)


_OF_THE_ABSENT = (SittingOutReason.AWAY, SittingOutReason.NO_SIGN)


def what_was_missing(told: Collection[SittingOutReason]) -> SittingOutReason:
    """Of what those were told who sat out a round that introduced nobody, what explains it best: of
    those who are absent what most of them are; where nobody was told anything, nobody was there."""
    how_many = Counter(told)
    absent = sorted(_OF_THE_ABSENT, key=how_many.__getitem__, reverse=True)
    best = (each for each in (*_OF_ALL, *absent) if each in how_many)
    return next(best, next(iter(sorted(told)), SittingOutReason.ALONE))
