"""What somebody says at heart, wherever in a sentence they say it.

The catalogues list hearts instead of sentences: words that have to come in this order. "can/may" is
one or the other, "stupid*" has any ending, "…" stands for a few words, none of which denies, and a
heart that ends with "?" has to be asked.
"""

import re
from collections.abc import Iterable
from functools import cache

from bot.messages.text import phrases
from handlers import answers
from handlers.phrases import without_accents, words

_LONGEST = 200
_MOST_BETWEEN = 5


def says(key: str, text: str) -> bool:
    """Whether a message says one of the hearts under that key, and neither begins with whether
    there was a meeting nor rates it."""
    if len(text) > _LONGEST or answers.yes_or_no(text)[0] is not None or answers.rating(text)[0]:
        return False
    said = _plain(text)
    return _said(key).search(said) is not None or any(
        _is_asked(text, is_at_the_end=found.end() == len(said))
        for found in _asked(key).finditer(said)
    )


def tells(text: str) -> bool:
    """Whether it tells of a meeting, or of what was, and does not ask."""
    is_told = answers.names_a_meeting(text) or _said("words-telling").search(_plain(text))
    return bool(is_told) and not text.rstrip().endswith("?")


def _is_asked(text: str, *, is_at_the_end: bool) -> bool:
    """Whether it is one question, with its mark or without, and nothing comes after it."""
    return is_at_the_end or (text.rstrip().endswith("?") and text.count("?") == 1)


def _plain(text: str) -> str:
    """Before a vowel an apostrophe ends a word, as in "l'agenda"."""
    return without_accents(words(re.sub("['’](?=[aeiouhàèéìòù])", " ", text)))


@cache
def _said(key: str) -> re.Pattern[str]:
    return _any(each for each in phrases(key) if not each.endswith("?"))


@cache
def _asked(key: str) -> re.Pattern[str]:
    return _any(each.removesuffix("?") for each in phrases(key) if each.endswith("?"))


def _any(hearts: Iterable[str]) -> re.Pattern[str]:
    found = "|".join(sorted(map(_heart, hearts))) or r"\Z\w"
    return re.compile(
        rf"(?<!\w){''.join(_not_after(each) for each in _denying())}(?:{found})(?!\w)"
    )


def _heart(listed: str) -> str:
    denied = "|".join(re.escape(each) for each in _denying())
    between = rf"(?:(?!(?:{denied}) )\w+ ){{0,{_MOST_BETWEEN}}}"
    parts = (between if each == "…" else f"{_either(each)} " for each in listed.split())
    return "".join(parts).removesuffix(" ")


def _either(listed: str) -> str:
    """One word or another; "*" is any ending."""
    each = (re.escape(_plain(word)) + (r"\w*" if "*" in word else "") for word in listed.split("/"))
    return f"(?:{'|'.join(each)})"


def _not_after(word: str) -> str:
    return rf"(?<!\b{re.escape(word)} )"


@cache
def _denying() -> tuple[str, ...]:
    return tuple(sorted(_plain(each) for each in phrases("words-denying")))
