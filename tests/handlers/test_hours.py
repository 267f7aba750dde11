"""An hour is neither a rating nor what somebody has learned."""

import pytest

from bot.domain.commands import Aside
from handlers import hours, said, telling
from tests.handlers.growth import LIKE_ANY, effort


@pytest.mark.parametrize(
    "typed",
    [
        *("at 5", "alle 5", "17:30", "5pm", "5 o'clock", "at noon", "half past five", "h 17"),
        *("alle cinque", "verso le 5", "ore 17", "mezzogiorno", "alle 5 e mezza", "Alle 17.30!"),
        *("from 3 to 4", "dalle 3 alle 4", "tra le 4 e le 5", "ok, alle 5, grazie", "3pm works"),
        *("at 3 in the canteen", "verso le 5 al bar"),
    ],
)
def test_an_hour_is_when_they_will_meet(typed: str) -> None:
    assert hours.is_named(typed)
    assert said.aside(typed) is Aside.AGREED


@pytest.mark.parametrize(
    ("typed", "rating"),
    [("5", 5), ("a 5", 5), ("4/5", 4), ("5 stars", 5), ("5 in the end", 5)],
)
def test_a_rating_is_none(typed: str, rating: int) -> None:
    assert said.aside(typed) is None
    assert telling.answer_in(typed).word.rating == rating


@pytest.mark.parametrize("typed", ["le 5 cose", "it went on until 5", "1:1"])
def test_nor_is_what_was(typed: str) -> None:
    assert said.aside(typed) is None


@pytest.mark.parametrize("piece", ["at 5 ", "alle ", "5-", "- "])
def test_the_longest_row_of_hours_is_read_in_no_time(piece: str) -> None:
    assert effort(hours.is_named, f"{piece * 60}x"[:60]) < LIKE_ANY
    assert effort(hours.is_named, f"{piece * (58 // len(piece))}x") < LIKE_ANY
