"""What a round lacks that would introduce nobody."""

from collections.abc import Sequence

import pytest

from bot.domain.members import Member, Profile
from bot.domain.missing import missing_among
from bot.domain.programmes import Format
from bot.domain.rounds import SittingOutReason
from tests.domain.test_rounds import NOW

AWAY, NO_SIGN = SittingOutReason.AWAY, SittingOutReason.NO_SIGN


def _members(generations: Sequence[int]) -> list[Member]:
    return [
        Member(number, f"U{number}", "en", "Europe/Rome", Profile(generation), NOW)
        for number, generation in enumerate(generations)
    ]


@pytest.mark.parametrize(
    ("out", "why"),
    [
        ({}, None),
        ({0: AWAY}, None),
        ({2: AWAY}, AWAY),
        ({2: NO_SIGN}, NO_SIGN),
        ({2: NO_SIGN, 1: AWAY}, AWAY),
    ],
)
def test_whoever_would_make_it_possible_is_why(
    out: dict[int, SittingOutReason], why: SittingOutReason | None
) -> None:
    """Two who begin and one who leads: nobody is told that all are at the same stage."""
    assert missing_among(_members([0, 0, 3]), Format.COFFEE, out) is why


def test_what_it_would_lack_with_everybody_there_goes_before() -> None:
    """Or an admin would wait for somebody to come back, and invite nobody."""
    of_one_generation = _members([0, 0, 0])
    missing = missing_among(of_one_generation, Format.COFFEE, {0: AWAY})
    assert missing is SittingOutReason.ONE_GENERATION
