"""What somebody writes that they want until the next meeting of a series: one thing to try, and the
day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import chain

from bot.domain.feedback import Feedback
from bot.messages.series import MOST_TO_TRY
from bot.messages.text import phrases
from handlers import answers, away, days, hearts, markup, whens
from handlers.day_names import names

_A_DAY = timedelta(days=1)
_FARTHEST = timedelta(weeks=26)


@dataclass(frozen=True)
class Chosen:
    """The one, the other or both, and what was written `besides`."""

    word: Feedback
    besides: str


def read(text: str, today: date) -> Chosen | None:
    """What a message says of the next time, where it says so in so many words; None where it says
    nothing of it, asks, or speaks of a pause. Beside a rating fewer words are enough."""
    typed = markup.unescaped(text).strip()
    is_rated = answers.rating(typed)[0] is not None
    day, to_try, besides = None, list[str](), list[str]()
    for clause in _clauses(typed):
        if found := _day(clause, today, is_rated=is_rated):
            day = found
        elif lead := _trying(is_rated=is_rated).match(clause):
            to_try.append(clause[lead.end() :].strip())
        else:
            (to_try or besides).append(clause)
    word = Feedback(to_try=", ".join(to_try)[:MOST_TO_TRY] or None, next_on=day)
    is_lost = is_rated and not besides
    if word == Feedback() or is_lost or typed.endswith("?") or away.may_rest(text):
        return None
    return Chosen(word, ", ".join(besides))


def _clauses(typed: str) -> Iterator[str]:
    return (part.strip() for part in _between().split(typed) if part.strip())


def _day(clause: str, today: date, *, is_rated: bool) -> date | None:
    """The one that is ahead, and soon enough."""
    if not (hearts.says_besides("words-next-time", clause) or (is_rated and _is_a_day(clause))):
        return None
    said = whens.words(clause)
    found = (whens.at(said, start, today) for start in range(len(said)))
    days_in_it = [each[0] for each in found if each and _is_one_day(each[0])]
    day = days_in_it[0].again or days_in_it[0].first if days_in_it else None
    return day if day and today <= day <= today + _FARTHEST else None


def _is_a_day(clause: str) -> bool:
    in_words = any(sign.isalpha() for sign in clause)
    return in_words and days.read(clause, days.ANY_DAY) is not None


def _is_one_day(when: whens.When) -> bool:
    return when.first is not None and when.back == when.first + _A_DAY


@cache
def _between() -> re.Pattern[str]:
    """What separates clauses: no comma in a day, as in "Thursday, 17 December"."""
    months = "|".join(sorted(map(re.escape, chain(*names().MONTHS))))
    return re.compile(rf",(?!\s*(?:\d|(?:{months})\b))|[;\n]+|[.!](?=\s|\Z)", re.IGNORECASE)


@cache
def _trying(*, is_rated: bool) -> re.Pattern[str]:
    """What leads to a thing to try."""
    keys = ("words-to-try", "words-i-will-try") if is_rated else ("words-to-try",)
    leads = sorted((each for key in keys for each in phrases(key)), key=len, reverse=True)
    any_lead = "|".join(re.escape(each).replace("’", "['’]?") for each in leads)
    return re.compile(rf"(?:{any_lead})(?:\s*[:–—-]\s*|\s+)(?=\w)", re.IGNORECASE)
