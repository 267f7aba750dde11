"""What somebody answers who is asked whether they meet all the same: in so many words, or with a
yes or a no of any kind.

Nothing besides may be said, since a "no" tells the other, and a "yes" lets them wait: "no problem"
and "ok", which may be to anything, are none. What says what is to be done counts more than the yes
or the no beside it, as in "no, don’t cancel it" and "yes, please tell them I can’t".

The catalogues list the pieces that a message may consist of; "can/may" in one is either word.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from bot.messages.text import phrases
from handlers.hearts import plain
from handlers.markup import unescaped, without_markup
from handlers.wording import without_name

Keys = tuple[str, ...]
"""Of lists in the catalogues."""

_LONGEST = 120
_MOST_WORDS = 8
"""Of a piece."""
_AROUND = ("words-meet-around", "words-greeting", "words-regret")
_SAYS = {
    True: ("words-still-meet", "words-meet-keep"),
    False: ("words-no-time", "words-meet-call-off"),
}
_IN_SO_MANY_WORDS = {True: ("words-still-meet",), False: ("words-no-time",)}
_A_WORD = {True: ("words-meet-yes",), False: ("words-meet-no",)}
_ONLY_BESIDE = {
    True: ("words-meet-when", "words-today", "words-tomorrow", "words-thanks"),
    False: ("words-meet-because",),
}
"""Who can’t on Thursday may be able to on Friday, and a "no" before "no worries" is none; whoever
is away is so whether they meet or not."""


def meets(text: str) -> bool | None:
    """Whether somebody says that they meet, or that they can’t; None if they say neither, or
    both, or more, or ask."""
    return _meant(text, _says_what_to_do, _says_yes_or_no)


def in_so_many_words(text: str) -> bool | None:
    """The same of what means it whether anybody has asked or not: the words of the two buttons,
    and others like them."""
    return _meant(text, _says_plainly)


def _meant(text: str, *ways: Callable[[str, bool], bool]) -> bool | None:
    """By the first of these ways in which they say any of it."""
    typed = without_markup(unescaped(text))
    if len(typed) > _LONGEST or typed.endswith("?"):
        return None
    each_way = ([each for each in (True, False) if says(typed, each)] for says in ways)
    meant = next(filter(None, each_way), [])
    return meant[0] if len(meant) == 1 else None


def _says_plainly(typed: str, meant: bool) -> bool:
    return _says(typed, _IN_SO_MANY_WORDS[meant], _AROUND, meant)


def _says_what_to_do(typed: str, meant: bool) -> bool:
    around = (*_ONLY_BESIDE[meant], *_A_WORD[True], *_A_WORD[False], *_AROUND)
    return _says(typed, _SAYS[meant], around, meant)


def _says_yes_or_no(typed: str, meant: bool) -> bool:
    return _says(typed, _A_WORD[meant], (*_ONLY_BESIDE[meant], *_AROUND), meant)


def _says(typed: str, says: Keys, around: Keys, meant: bool) -> bool:
    """Whom one meets may be named at the end; whoever can’t may name the day there."""
    spoken = (typed, without_name(typed)) if meant else (typed,)
    return any(_consists_of(plain(each).split(), says, around) for each in spoken)


def _consists_of(words: Sequence[str], says: Keys, around: Keys) -> bool:
    """Whether these words are pieces of both kinds and nothing besides, one at least that says
    it."""
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
