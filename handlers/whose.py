"""Of whom a sentence says something: of who writes, of somebody of theirs, or of whom they meet."""

import re
from collections.abc import Sequence, Set
from enum import Enum, auto
from functools import cache

from bot.messages.text import phrases
from handlers import whens

_IS = re.compile(r"(?<!\w)(?:[èé]|e['’])(?!\w)|\A\s*e(?= )", re.IGNORECASE)
"""The Italian "is", which without its accent is "and"; a sentence begins with it, rather."""

_LONGEST_PHRASE = 4


class Whose(Enum):
    """Of whom something is said."""

    MINE = auto()
    FAMILYS = auto()
    THEIRS = auto()
    """Of the other of the two, or of a relative of theirs."""


def whose(text: str, what: Set[str], most: int) -> Whose:
    """Of whom `what` is said in it, as far as so many words tell: of whoever was named last when it
    is, unless there is a relative in it; where nobody was, of who writes."""
    said = _words(text)[:most]
    if (kin := _first(said, _listed("words-rest-kin"))) is not None:
        is_of_another = _ends_with(said[:kin], _listed("words-whose-kin"))
        return Whose.THEIRS if is_of_another else Whose.FAMILYS
    at = _first(said, what)
    until = len(said) if at is None else at + _taken(said, at, what)
    mine, theirs = (_last(said[:until], _listed(f"words-whose-{each}")) for each in ("me", "other"))
    return Whose.THEIRS if theirs > mine else Whose.MINE


def _first(said: Sequence[str], listed: Set[str]) -> int | None:
    return next((at for at in range(len(said)) if _taken(said, at, listed)), None)


def _ends_with(said: Sequence[str], listed: Set[str]) -> bool:
    return any(" ".join(said[-n:]) in listed for n in range(1, _LONGEST_PHRASE + 1))


def _last(said: Sequence[str], listed: Set[str]) -> int:
    """Where the last of them ends, -1 if there is none."""
    return max(
        (at + _taken(said, at, listed) for at in range(len(said)) if _taken(said, at, listed)),
        default=-1,
    )


def _taken(said: Sequence[str], at: int, listed: Set[str]) -> int:
    """How many words of it are listed there, 0 for none."""
    numbers = range(min(_LONGEST_PHRASE, len(said) - at), 0, -1)
    return next((n for n in numbers if " ".join(said[at : at + n]) in listed), 0)


def _words(text: str) -> list[str]:
    return whens.words(_IS.sub(" ee ", text))


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(" ".join(_words(each)) for each in phrases(key))
