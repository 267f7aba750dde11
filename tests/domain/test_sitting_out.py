"""Why people sit out."""

import pytest

from bot.domain.sitting_out import SittingOutReason, what_was_missing


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("", "alone"),
        ("away no-sign no-sign nobody-free", "no-sign"),
        ("away away no-sign nobody-free", "away"),
        ("one-generation away away", "one-generation"),
        ("nobody-free nobody-free", "nobody-free"),
    ],
)
def test_what_was_missing_is_what_most_of_the_absent_were_told(told: str, missing: str) -> None:
    assert what_was_missing(list(map(SittingOutReason, told.split()))) == missing
