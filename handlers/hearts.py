"""What somebody says at heart, wherever in a sentence they say it.

The catalogues list hearts instead of sentences: words that have to come in this order. "can/may" is
one or the other, "stupid*" has any ending and "*ed" any beginning, and "…" stands for a few words,
none of which denies. A heart that ends with "?" has to be asked, and one that begins with "=" is
all that is said.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from bot.messages.text import phrases
from handlers import answers
from handlers.wording import in_full, without_accents, words

_LONGEST = 200
_MOST_BETWEEN = 5
_LATEST = 4
"""One message is held against every heart that there is, and then the next one."""


def says(key: str, text: str) -> bool:
    """Whether a message says one of the hearts under that key, and neither begins with whether
    there was a meeting nor rates it."""
    return len(text) <= _LONGEST and not _answers(text) and says_besides(key, text)


def says_besides(key: str, text: str) -> bool:
    """The same, whether it answers how a meeting was or not, and however long it is."""
    said = _read(text)
    asked = _asked(key) if _is_a_question(text) else _asked_last(key)
    return bool(_said(key).search(said) or asked.search(said))


def tells(text: str) -> bool:
    """Whether it tells of a meeting, or of what was, and does not ask."""
    is_told = answers.names_a_meeting(text) or _said("words-telling").search(_read(text))
    return bool(is_told) and not text.rstrip().endswith("?")


def _is_a_question(text: str) -> bool:
    """Whether it is one question, and nothing comes after it."""
    return re.fullmatch(r"[^?]*\?[?!\s]*", text) is not None


@lru_cache(_LATEST)
def _answers(text: str) -> bool:
    return answers.yes_or_no(text)[0] is not None or bool(answers.rating(text)[0])


@lru_cache(_LATEST)
def _read(text: str) -> str:
    return plain(text)


def plain(text: str) -> str:
    """The words that hearts are held against. Before a vowel an apostrophe ends a word, as in
    "l'agenda"; "we're" is no "were"."""
    apart = re.sub(r"['’]re\b", " are", text, flags=re.IGNORECASE)
    said = words(re.sub("['’](?=[aeiouhàèéìòù])", " ", apart))
    return without_accents(in_full(said))


@cache
def _said(key: str) -> re.Pattern[str]:
    return _any(each for each in phrases(key) if not each.endswith("?"))


@cache
def _asked(key: str) -> re.Pattern[str]:
    return _any(each.removesuffix("?") for each in phrases(key) if each.endswith("?"))


@cache
def _asked_last(key: str) -> re.Pattern[str]:
    """The same without a mark, where it ends with it."""
    return re.compile(rf"{_asked(key).pattern}\Z")


def _any(hearts: Iterable[str]) -> re.Pattern[str]:
    found = "|".join(sorted(map(_heart, hearts))) or r"\Z\w"
    return re.compile(
        rf"(?<!\w){''.join(_not_after(each) for each in _denying())}(?:{found})(?!\w)"
    )


def _heart(listed: str) -> str:
    denied = "|".join(re.escape(each) for each in _denying())
    between = rf"(?:(?!(?:{denied}) )\w+ ){{0,{_MOST_BETWEEN}}}"
    parts = (between if each == "…" else f"{_either(each)} " for each in listed.lstrip("=").split())
    heart = "".join(parts).removesuffix(" ")
    return rf"(?<!.){heart}\Z" if listed.startswith("=") else heart


def _either(listed: str) -> str:
    """One word or another."""
    return f"(?:{'|'.join(map(_word, listed.split('/')))})"


def _word(listed: str) -> str:
    """After it or before it "*" is any ending, or any beginning of three letters or more."""
    beginning = r"\w{3,}" if listed.startswith("*") else ""
    ending = r"\w*" if listed.endswith("*") else ""
    return f"{beginning}{re.escape(plain(listed))}{ending}"


def _not_after(word: str) -> str:
    return rf"(?<!\b{re.escape(word)} )"


@cache
def _denying() -> tuple[str, ...]:
    return tuple(sorted(plain(each) for each in phrases("words-denying")))
