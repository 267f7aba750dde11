"""What somebody answers who is asked whether they are still in: yes, yes from a day on, or no."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from handlers import answers, away, days, resting, returning, telling
from handlers.markup import unescaped
from handlers.wording import after_first_mark, any_of, in_full, is_all, politely, words

_MOST_WORDS = 20


def still_in(text: str) -> bool | None:
    """What a message says to it, and nothing besides, unless it is the reason for a no; None for
    anything else."""
    typed = unescaped(text).strip()
    answered = _yes_or_no(typed)
    return False if answered is None and _is_no_longer_in(typed) else answered


def still_in_from(text: str, today: date) -> date | None:
    """The day from which on somebody is in who says yes, and from when: "yes, but from January".
    None if they say more, or something else."""
    typed = unescaped(text).split()
    if len(typed) > _MOST_WORDS:
        return None
    days_named = (returning.day_of_start(after, today) for after in _after_yes(typed))
    return next(filter(None, days_named), None)


def stays(text: str) -> bool:
    """Whether a message says with the words of that question's button that somebody stays in, and
    nothing besides."""
    return is_all(_staying(), unescaped(text))


def is_unsure(text: str) -> bool:
    """Whether a message says that somebody does not know, and nothing besides."""
    return is_all(_unsure(), unescaped(text))


def keeps_away(text: str) -> bool:
    """Whether a message speaks of such a thing, and does not plainly answer how a meeting was."""
    return away.private(text) is not None and not telling.answer_in(text).is_plain


def _yes_or_no(typed: str) -> bool | None:
    return next((said for said in (True, False) if is_all(_still_in(said), typed)), None)


def _after_yes(typed: list[str]) -> Iterator[str]:
    """What follows each yes that it begins with."""
    for end in range(len(typed) - 1, 0, -1):
        if _yes_or_no(" ".join(typed[:end])):
            yield " ".join(typed[end:])


def _is_no_longer_in(typed: str) -> bool:
    """Whether it begins with a no, and tells nothing of a meeting after it."""
    reason = _after_no(typed)
    if reason is None:
        return _begins_with_no(typed) and resting.wish(typed, days.ANY_DAY) is not None
    is_news = answers.yes_or_no(reason)[0] is not None or answers.rating(reason)[0] is not None
    return not (is_news or answers.names_a_meeting(typed) or _yes_or_no(reason))


def _after_no(typed: str) -> str | None:
    """What follows a no, where it is set off, or polite; None where it begins with none."""
    first, *rest = after_first_mark(typed)
    if rest and is_all(_still_in(False), first):
        return rest[0]
    said = in_full(words(typed))
    found = _no_politely().match(said)
    return said[found.end() :] if found else None


def _begins_with_no(typed: str) -> bool:
    return re.match(rf"{any_of('words-not-in')}(?!\w)", in_full(words(typed))) is not None


@cache
def _still_in(said: bool) -> re.Pattern[str]:
    return politely(any_of("words-still-in" if said else "words-not-in"))


@cache
def _unsure() -> re.Pattern[str]:
    return politely(f"(?:{any_of('words-unsure')} )*{any_of('words-unsure')}")


@cache
def _staying() -> re.Pattern[str]:
    return politely(f"(?:{any_of('words-still-in')} )*{any_of('words-stay')}")


@cache
def _no_politely() -> re.Pattern[str]:
    """A no, and thanks or another polite word."""
    polite = any_of("words-polite", "words-thanks", "words-regret")
    return re.compile(rf"{any_of('words-not-in')}(?: {polite})+(?!\w)")
