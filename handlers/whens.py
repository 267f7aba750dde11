"""When somebody is away, wherever a sentence says it: "from 3 to 17 April", "for two weeks"."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta
from functools import cache
from typing import TypeVar

from dateutil.relativedelta import MO, relativedelta

from bot.messages.text import phrases
from handlers import days, feasts
from handlers.day_names import is_month, is_weekday, plain

_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_MOST_IN_A_ROW = 6
_SHORTEST_NAME = 4
"""Letters: "sun", "mar" and "ago" are other words too, where nothing leads to a day."""
_RATING = re.compile("[1-5]/5")
_WORD = re.compile(r"\d{4}-\d\d-\d\d|\d+(?:[./]\d+)*(?:st|nd|rd|th)?|\w+|[-–—]")


@dataclass(frozen=True)
class When:
    """The first day on which somebody is away, None for now, and the day when they are back, None
    for one that is not said or does not exist; `again` is the next day of that name, where it is
    today's."""

    first: date | None = None
    back: date | None = None
    again: date | None = None

    def as_return(self) -> "When":
        """The same said of a return: "on Monday" is the day of it, and on a Monday the next one."""
        return When(None, self.again or self.first or self.back)


_T = TypeVar("_T")


def together(told: Iterable[When], today: date) -> When:
    """All that a message says of it: "two weeks, from Monday" ends two weeks after Monday."""
    whole = When()
    for each in told:
        first, back = whole.first or each.first, each.back or whole.back
        if whole.back and each.first and not each.back:
            back = each.first + (whole.back - today)
        whole = When(first, back)
    return whole


Found = tuple[When, int]
"""And of how many words it is."""


def words(text: str) -> list[str]:
    """The words of a text as they are compared here; a dash is one, a comma none."""
    return _WORD.findall(plain(text))


def at(said: Sequence[str], start: int, today: date) -> Found | None:
    """What begins there; None if no day or length does."""
    for begins in (_span, _from, _until, _for, _week, _on):
        if found := begins(said, start, today):
            return found
    return None


def _span(said: Sequence[str], start: int, today: date) -> Found | None:
    """ "3 - 17 April", "from the 3rd to the 17th of April"."""
    lead = _lead(said, start, "words-from")
    if not (first := _day(said, start + lead, today, today - _A_DAY)):
        return None
    middle = start + lead + first[1]
    link = _lead(said, middle, "words-to", "words-until")
    if not link or not (last := _day(said, middle + link, today, today - _A_DAY)):
        return None
    number = said[middle - 1] if said[middle - 1].isdecimal() else ""
    begins, ends = _in_order(first[0], last[0], is_a_number=bool(number))
    is_whole = last[1] == 1 and is_month(said[middle + link])
    return When(begins, ends if is_whole else ends + _A_DAY), middle + link + last[1] - start


def _in_order(first: date, last: date, *, is_a_number: bool) -> tuple[date, date]:
    """Two days that were read each for itself: the first may have passed, or lack its month."""
    if is_a_number:
        first = last + relativedelta(day=first.day)
        return (first if first <= last else first - relativedelta(months=1)), last
    if last < first < last + _A_WEEK:
        return first, last + _A_WEEK
    return (first if first <= last else first - relativedelta(years=1)), last


def _from(said: Sequence[str], start: int, today: date) -> Found | None:
    """ "From Monday", and for how long."""
    lead = _lead(said, start, "words-from")
    if not lead or not (first := _day(said, start + lead, today, today - _A_DAY)):
        return None
    end = start + lead + first[1]
    if length := _length(said, end):
        return When(first[0], first[0] + length[0]), end + length[1] - start
    return When(first[0]), end - start


def _until(said: Sequence[str], start: int, today: date) -> Found | None:
    """ "Until Monday"; and "until" with whatever follows it that is no day."""
    lead = _lead(said, start, "words-until")
    if not lead:
        return None
    if last := _day(said, start + lead, today):
        return When(None, last[0]), lead + last[1]
    return When(), len(said) - start


def length_in(said: Sequence[str]) -> relativedelta | None:
    """The first length that is in it, as in "two weeks"."""
    found = (_length(said, start) for start in range(len(said)))
    return next((each[0] for each in found if each), None)


def is_length_ahead(said: Sequence[str]) -> bool:
    """Whether a length in it leads to a day: "in two weeks"."""
    leads = ((at, _lead(said, at, "words-ahead")) for at in range(len(said)))
    return any(lead and _length(said, at + lead) for at, lead in leads)


def is_until(said: Sequence[str], today: date) -> bool:
    """Whether it begins with "until" and a day."""
    found = _until(said, 0, today)
    return found is not None and found[0].back is not None


def _for(said: Sequence[str], start: int, today: date) -> Found | None:
    """ "For two weeks", and from when. What is two weeks ago is over."""
    if not (length := _length(said, start)):
        return None
    end = start + length[1]
    if _lead(said, end, "words-ago"):
        return None
    if begun := _from(said, end, today):
        first = begun[0].first or today
        return When(first, first + length[0]), end + begun[1] - start
    return When(None, today + length[0]), end - start


def _week(said: Sequence[str], start: int, today: date) -> Found | None:
    monday = today + relativedelta(days=1, weekday=MO)
    if taken := _lead(said, start, "words-next-week"):
        return When(monday, monday + _A_WEEK), taken
    if taken := _lead(said, start, "words-this-week"):
        return When(None, monday), taken
    taken = _lead(said, start, "words-this-month")
    return (When(None, today + relativedelta(day=1, months=1)), taken) if taken else None


def _on(said: Sequence[str], start: int, today: date) -> Found | None:
    """One day, or a whole month: "on Monday", "in August". A number is none, nor a short name,
    unless something leads to it; and "in 2" is not the second of a month."""
    lead = _lead(said, start, "words-on")
    if (ahead := _lead(said, start, "words-ahead")) and days.is_number(said, start + ahead):
        return _in_how_many(said, start, ahead)
    found = _day(said, start + lead, today, today - _A_DAY)
    if not found:
        return _no_day(said, start)
    day, taken = found
    word = said[start + lead]
    leads = lead and (
        not word.isdecimal() or said[start + lead - 1] in _phrases(("words-in-days",))
    )
    if taken == 1 and not (leads or _is_plain(word)):
        return None
    if taken == 1 and is_month(word):
        return (When(day, day + relativedelta(months=1)), lead + taken) if lead else None
    if feasts.are_the_holidays(" ".join(said[start + lead : start + lead + taken])):
        return When(day, day + feasts.LENGTH_OF_HOLIDAYS), lead + taken
    return replace(_one(day), again=_again(day, said[start + lead], today)), lead + taken


def _is_plain(word: str) -> bool:
    """Whether a word alone can be nothing but a day; "4/5" is a rating, rather."""
    is_name = word.isalpha() and len(word) >= _SHORTEST_NAME
    return is_name or (re.search("[./-]", word) is not None and not _RATING.fullmatch(word))


def _one(day: date) -> When:
    return When(day, day + _A_DAY)


def _again(day: date, word: str, today: date) -> date | None:
    """The same day of next week, where today is called by its name."""
    return today + _A_WEEK if day == today and is_weekday(word) else None


def _in_how_many(said: Sequence[str], start: int, ahead: int) -> Found | None:
    """ "In 2" is no day: of days, or of weeks? "In 2 weeks" is a length."""
    return None if _length(said, start + ahead) else (When(), ahead + 1)


def _no_day(said: Sequence[str], start: int) -> Found | None:
    """A number and a month that has no such day."""
    is_one = len(said) > start + 1 and said[start].isdecimal() and is_month(said[start + 1])
    return (When(), 2) if is_one else None


def _day(
    said: Sequence[str], start: int, today: date, after: date | None = None
) -> tuple[date, int] | None:
    """The longest row of words that is a day, the next one `after` that day; none of the last
    year that there is, because no return follows that."""
    found = _longest(said, start, lambda text: days.read(text, today, after=after))
    return found if found and found[0].year < MAXYEAR else None


def _length(said: Sequence[str], start: int) -> tuple[relativedelta, int] | None:
    return _longest(said, start, days.how_long)


def _longest(
    said: Sequence[str], start: int, read: Callable[[str], _T | None]
) -> tuple[_T, int] | None:
    for number in range(min(_MOST_IN_A_ROW, len(said) - start), 0, -1):
        found = read(" ".join(said[start : start + number]))
        if found is not None:
            return found, number
    return None


def _lead(said: Sequence[str], start: int, *keys: str) -> int:
    """How many words lead to a day there, as these lists have it."""
    listed = _phrases(keys)
    for number in range(min(_MOST_IN_A_ROW, len(said) - start), 0, -1):
        if " ".join(said[start : start + number]) in listed:
            return number
    return 0


@cache
def _phrases(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(" ".join(words(each)) for key in keys for each in phrases(key))
