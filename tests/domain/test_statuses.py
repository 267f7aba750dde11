"""What a status says."""

from datetime import UTC, datetime

import pytest

from bot.domain.statuses import Status, lasts, says_away
from bot.messages.text import phrases

MONDAY_TEN = datetime(2026, 11, 30, 9, tzinfo=UTC)
ROME = "Europe/Rome"


def is_away(status: Status) -> bool:
    return says_away(status, alone=phrases("words-away-alone"), begins=phrases("words-away"))


@pytest.mark.parametrize(
    "words",
    [
        "On holiday until Monday",
        "Vacation",
        "OOO 24/12 - 6/1",
        "out of office",
        "Away",
        "In ferie fino al 7",
        "ferie!",
        "Fuori ufficio",
        "Assente",
        "in malattia",
    ],
)
def test_words_that_say_so(words: str) -> None:
    assert is_away(Status(text=words))


@pytest.mark.parametrize("emoji", [":palm_tree:", ":face_with_thermometer:"])
def test_an_emoji_says_so_whatever_the_words(emoji: str) -> None:
    assert is_away(Status(emoji=emoji, text="Ciao!"))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Back from holiday",
        "Holiday planning",
        "Sick of meetings",
        "Away with the fairies",
        "In a meeting",
        "Working remotely",
        "Ferie finite",
        "Piano ferie 2027",
    ],
)
def test_words_that_do_not(words: str) -> None:
    assert not is_away(Status(emoji=":calendar:", text=words))


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
