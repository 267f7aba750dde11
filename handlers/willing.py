"""What somebody answers who is asked whether they meet all the same: in so many words, or with a
yes or a no of any kind.

Nothing besides may be said, since a "no" tells the other, and a "yes" lets them wait: "no problem"
and "ok", which may be to anything, are none. What says what is to be done counts more than the yes
or the no beside it, as in "no, don’t cancel it" and "yes, please tell them I can’t".
"""

from collections.abc import Callable

from handlers.markup import unescaped, without_markup
from handlers.pieces import Keys, consists_of
from handlers.wording import without_name

_LONGEST = 120
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
    return any(consists_of(each, says, around) for each in spoken)
