"""Days that people call by another name than their date: Christmas, mid January, after Easter."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache, partial

from dateutil.easter import easter
from dateutil.relativedelta import TH, relativedelta

from handlers.day_names import Reading, listed, names

_A_DAY = timedelta(days=1)
_WITH_A_YEAR = re.compile(r"(.+) (20\d\d)")
_FIXED = ("01-01", "01-06", "08-15", "10-31", "11-01", "12-08", "12-24", "12-25", "12-26", "12-31")
_AROUND_EASTER = {"good-friday": -2, "easter": 0, "easter-monday": 1}
NAMES = (*_FIXED, *_AROUND_EASTER, "thanksgiving")
_SOON = timedelta(days=100)
"""In summer "the holidays" are others than those of Christmas and the new year."""

LENGTH_OF_HOLIDAYS = timedelta(days=14)
"""From Christmas Eve to Epiphany."""

_MIDDLE = 15
_PARTS: Mapping[str, relativedelta] = {
    "words-early": relativedelta(day=1),
    "words-mid": relativedelta(day=_MIDDLE),
    "words-late": relativedelta(day=1, months=1),
}
"""Where in a month a part of it is; at the end of one is on the first of the next."""


def read(typed: str) -> Reading | None:
    """The day that is called by that name, as `plain` leaves it, or a part of a month; or the day
    after it; perhaps of a year. None for anything else."""
    if found := _WITH_A_YEAR.fullmatch(typed):
        return _in_year(int(found[2]), read(found[1]))
    if found := _after().match(typed):
        return _day_after(typed[found.end() :])
    return _named().get(typed) or _begin_of_holidays(typed) or _part_of_month(typed)


def _in_year(year: int, reading: Reading | None) -> Reading | None:
    return None if reading is None else lambda _near: reading(date(year, 1, 1))


def are_the_holidays(typed: str) -> bool:
    """Whether it means those of Christmas and the new year as a whole."""
    return typed in listed("words-the-holidays")


def _day_after(typed: str) -> Reading | None:
    if are_the_holidays(typed):
        return lambda near: _if_soon(_next_on(near, 1, 7), near)
    before = read(typed)
    return None if before is None else lambda near: before(near - _A_DAY) + _A_DAY


def _begin_of_holidays(typed: str) -> Reading | None:
    if not are_the_holidays(typed):
        return None
    return lambda near: _if_soon(_next_on(near, 12, 24), near)


def _if_soon(day: date, near: date) -> date:
    if day - near > _SOON:
        raise ValueError("other holidays come first")
    return day


def _part_of_month(typed: str) -> Reading | None:
    for key, shift in _PARTS.items():
        if found := _part(key).match(typed):
            return _shifted(_month(typed[found.end() :]), shift)
    return None


def _shifted(month: Reading | None, shift: relativedelta) -> Reading | None:
    return None if month is None else lambda near: month(near) + shift


def _month(typed: str) -> Reading | None:
    """The first day of the month that is called so, or a day of the present one, after words that
    join it to the part: "of", "del"."""
    first, _, rest = typed.partition(" ")
    return _month_called(typed) or (_month(rest) if first in listed("words-in-days") else None)


def _month_called(typed: str) -> Reading | None:
    if typed in listed("words-the-month"):
        return lambda near: near - _A_DAY  # today is the day before
    if typed in listed("words-next-month"):
        return _next_month
    number = names().month(typed)
    return None if number is None else lambda near: date(near.year, number, 1)


def _next_month(near: date) -> date:
    return near - _A_DAY + relativedelta(day=1, months=1)


@cache
def _named() -> Mapping[str, Reading]:
    fixed = {each: partial(_on, month=int(each[:2]), day=int(each[3:])) for each in _FIXED}
    moving = {name: partial(_from_easter, days=days) for name, days in _AROUND_EASTER.items()}
    of_all: dict[str, Reading] = {**fixed, **moving, "thanksgiving": _thanksgiving}
    by_name = {each: of_all[name] for name in of_all for each in listed(f"words-day-{name}")}
    return by_name | dict.fromkeys(listed("words-next-month"), _next_month)


def _on(near: date, month: int, day: int) -> date:
    return date(near.year, month, day)


def _next_on(near: date, month: int, day: int) -> date:
    this_year = _on(near, month, day)
    return this_year if this_year >= near else _on(near + relativedelta(years=1), month, day)


def _from_easter(near: date, days: int) -> date:
    return easter(near.year) + timedelta(days)


def _thanksgiving(near: date) -> date:
    return near + relativedelta(month=11, day=1, weekday=TH(4))


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"{_any('words-after-day')}\s+")


@cache
def _part(key: str) -> re.Pattern[str]:
    return re.compile(rf"{_any(key)}[\s-]+")


def _any(key: str) -> str:
    longest_first = sorted(listed(key), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
