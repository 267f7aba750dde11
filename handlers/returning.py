"""What somebody says of the pause that they have: how much longer it is to last, on which day it is
to end, or that they are back. Whoever has none may mean something else by it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from dateutil.relativedelta import relativedelta

from bot.messages.text import phrases
from handlers import hearts, markup, resting, whens

_MOST_WORDS = 20
_LONGEST_PHRASE = 5


@dataclass(frozen=True)
class Told:
    """How much `longer` they are away, or when they are `back`, which may be today; neither, if
    they say that what it was for is over."""

    longer: relativedelta | None = None
    back: date | None = None


def told(text: str, today: date) -> Told | None:
    """What a message says of it; None if it says more, or something else."""
    typed = markup.unescaped(text).strip()
    said = whens.words(typed)[: _MOST_WORDS + 1]
    if len(said) > _MOST_WORDS:
        return None
    if length := _longer(said, today):
        return Told(longer=length)
    if day := _until(said, today):
        return Told(back=day)
    if _is_dated(typed, today):
        return None
    if hearts.says("words-returned", typed):
        return _if_theirs(said, Told() if typed.endswith("?") else Told(back=today))
    return Told() if hearts.says("words-well-again", typed) else None


def day_of_start(text: str, today: date) -> date | None:
    """The day from which on somebody takes part, where it names one and nothing besides: "from
    January", "not before Monday"."""
    said = list(_in_full(whens.words(text), "words-pause-until"))
    return resting.day_of_start(said, today)


def _if_theirs(said: Sequence[str], told: Told) -> Told | None:
    """Nobody is back because another is."""
    return None if set(said) & _others() else told


@cache
def _others() -> frozenset[str]:
    each = (" ".join(whens.words(phrase)) for phrase in phrases("words-whose-other"))
    return frozenset(word for word in each if " " not in word)


def _longer(said: Sequence[str], today: date) -> relativedelta | None:
    """ "Another month", and nothing besides."""
    about = list(_in_full(said, "words-pause-longer"))
    is_it = about != said and resting.is_about_it(about, today)
    return whens.length_in(about) if is_it else None


def _until(said: Sequence[str], today: date) -> date | None:
    """ "Start again on Monday", and nothing besides; "back today" is said without such words."""
    about = list(_in_full(said, "words-pause-longer", "words-pause-until"))
    day = resting.day_of_return(about, today)
    return day if day and (day > today) is (about != said) and day >= today else None


def _is_dated(typed: str, today: date) -> bool:
    """Whether it names the day of a return that is to come."""
    found = resting.wish(typed, today)
    return bool(found and found.back and found.back > today)


def _in_full(said: Sequence[str], *keys: str) -> Iterator[str]:
    """The same words, without those of these lists or with what they stand for: "a month" for
    "another month"."""
    listed, at = _listed(keys), 0
    while at < len(said):
        rows = ((" ".join(said[at : at + n]), n) for n in range(_LONGEST_PHRASE, 0, -1))
        row, taken = next((each for each in rows if each[0] in listed), (said[at], 1))
        yield from listed.get(row, row).split()
        at += taken


@cache
def _listed(keys: tuple[str, ...]) -> Mapping[str, str]:
    """What each of these stands for, after "="; nothing, mostly."""
    pairs = (each.partition("=") for key in keys for each in phrases(key))
    return {" ".join(whens.words(short)): " ".join(whens.words(full)) for short, _, full in pairs}
