"""Messages that consist of pieces which the catalogues list, and of nothing besides. "can/may" in a
piece is either word.

However long a row of short words is, each is looked at a few times only.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from bot.messages.text import phrases
from handlers.hearts import plain

Keys = tuple[str, ...]
"""Of lists in the catalogues."""

_MOST_WORDS = 8
"""Of a piece."""


def consists_of(typed: str, says: Keys, around: Keys) -> bool:
    """Whether it is pieces of both kinds and nothing besides, one at least that says it; what
    stands for an emoji may be anywhere after that."""
    return _consist_of(plain(typed).split(), says, around)


def _consist_of(words: Sequence[str], says: Keys, around: Keys) -> bool:
    reached, said = {0}, set[int]()
    for start, end, piece in _pieces(words):
        if start not in reached and start not in said:
            continue
        says_it = _is_listed(piece, says)
        is_around = _is_listed(piece, around) or _is_emoji(piece)
        if says_it or (start in said and is_around):
            said.add(end)
        if start in reached and is_around:
            reached.add(end)
    return len(words) in said


def _pieces(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Each run of words that may be one, from the first on, with where it starts and ends."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            yield start, end, " ".join(words[start:end])


def _is_emoji(piece: str) -> bool:
    return piece.startswith(":") and " " not in piece


def _is_listed(piece: str, keys: Keys) -> bool:
    return any(piece in _listed(key) for key in keys)


@cache
def _listed(key: str) -> frozenset[str]:
    each = (spelled for phrase in phrases(key) for spelled in _spelled_out(phrase))
    return frozenset(map(plain, each))


def _spelled_out(phrase: str) -> Iterable[str]:
    """With one or the other of the words that it leaves open."""
    return map(" ".join, product(*(word.split("/") for word in phrase.split())))
