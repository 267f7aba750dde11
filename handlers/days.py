"""A day as people type it, in every language there is a catalogue of."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import chain

from dateutil.parser import parser, parserinfo
from dateutil.relativedelta import MO, relativedelta

from bot.domain.closed_days import Span
from bot.domain.members import LONGEST_PAUSE
from handlers import feasts
from handlers.day_names import Reading, listed, names, plain

LONGEST = 60
LONGEST_SPAN = timedelta(days=366)
ANY_DAY = date(2000, 10, 1)
"""Whether something is a day at all does not depend on the day on which it is read: on that one
all of them are near."""

_A_DAY = timedelta(days=1)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?")
_CENTURY = 2000
_MOST_IN_WORDS = 10
"""Who is away for longer than that many days, weeks or months writes the number."""
_NEAR = {
    "words-yesterday": -1,
    "words-today": 0,
    "words-tomorrow": 1,
    "words-day-after-tomorrow": 2,
}
"""How many days ahead of today."""
_OPEN_ENDS = (relativedelta(), relativedelta(months=1), relativedelta(years=1))
"""How much later than tomorrow a day may be that was typed without its month or its year."""


def read(text: str, today: date, *, after: date | None = None) -> date | None:
    """The day that was typed: 2026-12-24, 24/12, "24 December", "until Friday", "domani", "after
    Christmas".

    The next one `after` that day (today, unless it is given) where it leaves the year or the month
    open; None for anything else.
    """
    if len(text) > LONGEST:
        return None
    typed = _beginning().sub("", plain(text))
    for words, ahead in _NEAR.items():
        if typed in listed(words):
            return today + timedelta(days=ahead)
    if typed in listed("words-next-week"):
        return today + relativedelta(days=1, weekday=MO)
    reading = feasts.read(typed) or _day_first(typed) or _in_words(typed)
    return _iso(typed) or _next(reading, after or today)


def read_return(text: str, today: date) -> date | None:
    """The day when somebody is back: one that was typed, as above, or for how long they are away,
    counted from today: "for two weeks"."""
    length = how_long(text)
    return read(text, today) if length is None else today + length


def how_long(text: str) -> relativedelta | None:
    """For how long, as in "for two weeks"; None for anything else."""
    found = _how_long().fullmatch(plain(text[:LONGEST]))
    if found is None:
        return None
    number, unit = found.groups()
    many = int(number) if number.isdecimal() else _numbers()[number]
    return many * _units()[unit]


def is_number(said: Sequence[str], at: int) -> bool:
    """Whether there is a number of days, weeks or months there, in digits or as a word; "one" is an
    article too."""
    return at < len(said) and (said[at].isdecimal() or _numbers().get(said[at], 1) > 1)


def read_span(text: str, today: date) -> Span | None:
    """One day, or the first and the last of several: "24/12", "24/12 - 6/1"; today counts as ahead.

    None for anything else: also if it would go backwards, take more than a year, or begin more
    than two years ahead.
    """
    parts = _dashes(text)
    first = read(parts[0], today, after=today - _A_DAY)
    last = read(parts[-1], today, after=first - _A_DAY) if first else None
    if len(parts) > 2 or first is None or last is None:
        return None
    is_plausible = first <= last <= first + LONGEST_SPAN and first <= today + LONGEST_PAUSE
    return Span(first, last) if is_plausible else None


def _dashes(text: str) -> list[str]:
    """What stands before and after a dash. In 2026-12-24 there is none between days."""
    parts = re.split(r"\s*[–—]\s*|\s+-\s+", text.strip())
    return text.split("-") if len(parts) == 1 and text.count("-") == 1 else parts


def begins_like_one(text: str) -> bool:
    """Whether it is a day, or begins as one does, as in "until I am back"."""
    return bool(_beginning().match(plain(text[:LONGEST]))) or read_return(text, ANY_DAY) is not None


@cache
def _beginning() -> re.Pattern[str]:
    longest_first = sorted(listed("words-until"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?:\s+|\Z)")


@cache
def _how_long() -> re.Pattern[str]:
    lead, number, unit = (
        "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        for words in (
            listed("words-for"),
            _numbers(),
            _units(),
        )
    )
    return re.compile(rf"(?:(?:{lead})\s+)?(\d{{1,2}}|{number})\s+({unit})")


@cache
def _numbers() -> Mapping[str, int]:
    return {
        word: number
        for number in range(1, _MOST_IN_WORDS + 1)
        for word in listed(f"words-number-{number}")
    }


@cache
def _units() -> Mapping[str, relativedelta]:
    lengths = {
        "days": relativedelta(days=1),
        "weeks": relativedelta(weeks=1),
        "months": relativedelta(months=1),
    }
    return {word: each for unit, each in lengths.items() for word in listed(f"words-unit-{unit}")}


def _iso(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _next(reading: Reading | None, today: date) -> date | None:
    if reading is None:
        return None
    found = []
    for later in _OPEN_ENDS:
        try:
            found.append(reading(today + timedelta(days=1) + later))
        except (ValueError, OverflowError):
            continue
    return next((day for day in found if day > today), found[0] if found else None)


def _day_first(typed: str) -> Reading | None:
    found = _DAY_FIRST.fullmatch(typed)
    if not found:
        return None
    day, month, year = map(int, found.groups(default="0"))
    in_full = year + _CENTURY if 0 < year < 100 else year
    return lambda near: date(in_full or near.year, month, day)


def _in_words(typed: str) -> Reading | None:
    typed = _first(names()).sub("1 ", typed)
    month = names().month(typed)
    if month is not None:
        return lambda near: date(near.year, month, 1)
    if not re.fullmatch(r"\d{1,2}|(?=.*[a-z])[\w ,.]+", typed):
        return None
    numbers = set(map(int, re.findall(r"\d+", typed)))
    read_by = parser(names())

    def reading(near: date) -> date:
        found = read_by.parse(typed, default=datetime.combine(near, time())).date()
        if numbers and found.day not in numbers:
            raise ValueError("a number that is no day of the month")
        return found

    return reading


@cache
def _first(known: parserinfo) -> re.Pattern[str]:
    """The "first" in "the first of March", and not in "the first Monday"."""
    first, months = "|".join(listed("words-first")), "|".join(chain(*known.MONTHS))
    return re.compile(
        rf"\b(?:{first}) (?=(?:(?:{'|'.join(listed('words-in-days'))}) )?(?:{months})\b)"
    )
