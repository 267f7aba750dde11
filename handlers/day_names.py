"""What days and months are called, in every language there is a catalogue of."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from babel.dates import get_day_names, get_month_names
from dateutil.parser import parserinfo

from bot.messages.text import languages, phrases
from handlers.wording import without_accents

Reading = Callable[[date], date]
"""Takes from that date whatever a day leaves open; raises ValueError if there is no such day."""


def plain(text: str) -> str:
    """In lower case, without accents, apostrophes, "1°" for "1", and what ends a sentence."""
    kept = without_accents(text.casefold())
    return " ".join(re.sub(r"['’]|(?<=\d)[°º]", " ", kept).split()).rstrip(" .!?")


@cache
def listed(key: str) -> frozenset[str]:
    """The phrases of a list, as `plain` leaves them."""
    return frozenset(map(plain, phrases(key)))


def is_month(word: str) -> bool:
    """Whether it is the name of a month and nothing besides, as `plain` leaves it."""
    return names().month(word) is not None


def is_weekday(word: str) -> bool:
    """Whether it is the name of a day of the week and nothing besides, as `plain` leaves it."""
    return names().weekday(word) is not None


@cache
def names() -> parserinfo:
    """What a day is made of, in all our languages at once; a time of day is no part of it."""
    months = _named(range(1, 13), get_month_names)
    taken = {name for names in months for name in names}
    weekdays = [tuple(set(each) - taken) for each in _named(range(7), get_day_names)]
    words = {
        "MONTHS": months,
        "WEEKDAYS": weekdays,
        "JUMP": [" ", ",", ".", *sorted(listed("words-in-days"))],
        **{name: [] for name in ("HMS", "AMPM", "UTCZONE", "PERTAIN")},
    }
    known: parserinfo = type("Names", (parserinfo,), words)(dayfirst=True)
    return known


def _named(numbers: range, names: Callable[..., Mapping[int, str]]) -> list[tuple[str, ...]]:
    """For each number all its names, whole and abbreviated, in every language."""
    return [
        tuple(
            {
                plain(names(width, context, language.replace("-", "_"))[number])
                for language in languages()
                for width in ("wide", "abbreviated")
                for context in ("format", "stand-alone")
            }
        )
        for number in numbers
    ]
