"""What a status says."""

from datetime import UTC, datetime

import pytest

from bot.domain.statuses import Status, lasts, says_away

MONDAY_TEN = datetime(2026, 11, 30, 9, tzinfo=UTC)
ROME = "Europe/Rome"


def is_absence(words: str) -> bool:
    return words == "Ferie"


@pytest.mark.parametrize("emoji", [":palm_tree:", ":face_with_thermometer:"])
def test_an_emoji_says_so_whatever_the_words(emoji: str) -> None:
    assert says_away(Status(emoji=emoji, text="Ciao!"), is_absence)


def test_words_say_so_whatever_the_emoji() -> None:
    assert says_away(Status(emoji=":calendar:", text="Ferie"), is_absence)
    assert not says_away(Status(emoji=":calendar:", text="Ciao!"), is_absence)


@pytest.mark.parametrize(
    ("expires_at", "still"),
    [
        (None, True),
        (datetime(2026, 11, 30, 22, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 30, 23, tzinfo=UTC), False),
        (datetime(2026, 12, 1, 12, tzinfo=UTC), True),
    ],
)
def test_whoever_is_back_on_the_second_day_can_take_part(
    expires_at: datetime | None, still: bool
) -> None:
    """Midnight is that of their own walls."""
    assert lasts(Status(expires_at=expires_at), ROME, MONDAY_TEN) is still
