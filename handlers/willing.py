"""What somebody answers who is asked whether they meet all the same: in so many words, or with a
yes or a no of any kind.

Nothing besides may be said, since a "no" tells the other, and a "yes" lets them wait: "no problem"
and "ok", which may be to anything, are none. What says what is to be done counts more than the yes
or the no beside it, as in "no, don’t cancel it" and "yes, please tell them I can’t".
"""

import re
from collections.abc import Iterable
from functools import cache

from bot.messages.text import phrases
from handlers.hearts import heart, plain
from handlers.markup import unescaped, without_markup
from handlers.phrases import without_name

_LONGEST = 120
_AROUND = ("words-meet-around", "words-thanks", "words-greeting", "words-regret")
_SAYS = {
    True: ("words-still-meet", "words-meet-keep"),
    False: ("words-no-time", "words-meet-call-off"),
}
_A_WORD = {True: "words-meet-yes", False: "words-meet-no"}
_ONLY_BESIDE = {True: ("words-meet-when", "words-today", "words-tomorrow"), False: ()}
"""Who can’t on Thursday may be able to on Friday."""


def meets(text: str) -> bool | None:
    """Whether somebody says that they meet, or that they can’t; None if they say neither, or
    both, or more, or ask."""
    typed = without_markup(unescaped(text))
    if len(typed) > _LONGEST or typed.endswith("?"):
        return None
    for pattern in (_in_so_many_words, _with_a_word):
        meant = {each for each in (True, False) if _says(pattern(each), typed, each)}
        if meant:
            return meant.pop() if len(meant) == 1 else None
    return None


def _says(pattern: re.Pattern[str], typed: str, meant: bool) -> bool:
    """Whom one meets may be named at the end; whoever can’t may name the day."""
    spoken = (typed, without_name(typed)) if meant else (typed,)
    return any(pattern.fullmatch(plain(each)) for each in spoken)


@cache
def _in_so_many_words(meant: bool) -> re.Pattern[str]:
    keys = (*_SAYS[meant], *_ONLY_BESIDE[meant], *_A_WORD.values())
    return _nothing_but(_any(_SAYS[meant]), keys)


@cache
def _with_a_word(meant: bool) -> re.Pattern[str]:
    word = _A_WORD[meant]
    return _nothing_but(_any([word]), (word, *_ONLY_BESIDE[meant]))


def _nothing_but(said: str, beside: Iterable[str]) -> re.Pattern[str]:
    around = rf"(?:{_any((*beside, *_AROUND))}|:[\w+-]+:)"
    return re.compile(f"(?:{around} )*{said}(?: {around})*")


def _any(keys: Iterable[str]) -> str:
    each = {heart(phrase) for key in keys for phrase in phrases(key)}
    return f"(?:{'|'.join(sorted(each))})"
