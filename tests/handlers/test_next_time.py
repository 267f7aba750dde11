"""What somebody writes of the next time."""

from datetime import date

import pytest

from bot.domain.feedback import Feedback
from handlers import next_time

TODAY = date(2027, 1, 12)
"""A Tuesday."""


@pytest.mark.parametrize(
    ("text", "to_try", "day", "besides"),
    [
        ("to try: film a reel", "film a reel", None, ""),
        ("One thing to try - film a reel, then post it", "film a reel, then post it", None, ""),
        ("da provare: pubblicare un post", "pubblicare un post", None, ""),
        ("Una cosa da provare: un reel", "un reel", None, ""),
        ("next meeting Thursday 28 January", None, (1, 28), ""),
        ("next meeting: Thursday, 28 January", None, (1, 28), ""),
        ("our next meeting is on January 28", None, (1, 28), ""),
        ("next time 16 February at 3pm", None, (2, 16), ""),
        ("we meet again on 28/1", None, (1, 28), ""),
        ("la prossima volta ci vediamo giovedì 28", None, (1, 28), ""),
        ("prossimo incontro: domani", None, (1, 13), ""),
        ("ci rivediamo il 28 gennaio", None, (1, 28), ""),
        ("next meeting on Tuesday", None, (1, 19), ""),
        ("5 great, next Thursday the 28th, I'll try a reel", "a reel", (1, 28), "5 great"),
        ("5 bello, giovedì 28, proverò a fare un reel", "fare un reel", (1, 28), "5 bello"),
        ("it was nice. Next time 16 February", None, (2, 16), "it was nice"),
        ("5, next time 16 February", None, (2, 16), "5"),
        ("to try: a reel\nnext time 16 February", "a reel", (2, 16), ""),
    ],
)
def test_what_is_said_of_it(
    text: str, to_try: str | None, day: tuple[int, int] | None, besides: str
) -> None:
    next_on = date(2027, *day) if day else None
    word = Feedback(to_try=to_try, next_on=next_on)
    assert next_time.read(text, TODAY) == next_time.Chosen(word, besides)


@pytest.mark.parametrize(
    "text",
    [
        "next meeting Thursday 28 January?",
        "la prossima volta giovedì 28?",
        "next time",
        "next week",
        "5 great, 28 people",
        "I'll try to be on time",
        "proverò a scrivergli",
        "next meeting 17 December",
        "I'm away until 16 February, next time after that",
        "Thursday 28",
        "non ci rivediamo il 28",
    ],
)
def test_what_is_nothing_of_it(text: str) -> None:
    assert next_time.read(text, TODAY) is None
