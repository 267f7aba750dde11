"""How words are held against the lists of the catalogues, in every language."""

import re
from functools import cache, lru_cache
from unicodedata import combining, normalize

from bot.messages.text import phrases

_LONGEST = 120
_LATEST = 4
"""One message is held against every phrase there is, and then the next one."""

_NAME = re.compile(
    r"(?<=\w),? +(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^\W\d_a-zà-ÿ][\w’'-]*)(?=[\s.!]*\Z)"
)
"""Whom one thanks or greets at the end: a mention, or a word with a capital."""


def is_all(pattern: re.Pattern[str], text: str) -> bool:
    return len(text) <= _LONGEST and pattern.fullmatch(in_full(words(text))) is not None


@lru_cache(_LATEST)
def words(text: str) -> str:
    """Its words in lower case and without apostrophes, which many leave out; what stands for an
    emoji is one."""
    return " ".join(re.findall(r":[\w+-]+:|[^\W_]+", re.sub("['’]", "", text.casefold())))


def in_full(said: str) -> str:
    """The same words without those that are written in haste: "non" for "nn"."""
    return " ".join(_in_full().get(word, word) for word in said.split())


def without_name(text: str) -> str:
    """The same without whom one speaks to, or of, at the end."""
    return _NAME.sub("", text)


def without_accents(text: str) -> str:
    """The same letters without accents, which many leave out."""
    apart = normalize("NFD", text)
    return "".join(sign for sign in apart if not combining(sign))


def any_of(*keys: str) -> str:
    """A pattern for whatever the catalogues list under these keys, with accents or without."""
    each = sorted(re.escape(words(each)) for key in keys for each in phrases(key))
    return f"(?:{'|'.join(map(_or_without_accents, each))})"


def politely(answer: str) -> re.Pattern[str]:
    """With polite words and emoji around it."""
    around = any_of("words-polite", "words-greeting", "words-thanks", "words-after-thanks")
    after = rf"{answer}|{around}|:[\w+-]+:"
    return re.compile(f"(?:{any_of('words-greeting')} )*{answer}(?: (?:{after}))*")


@cache
def _in_full() -> dict[str, str]:
    pairs = (each.split("=") for each in phrases("words-in-haste"))
    return {short.strip(): full.strip() for short, full in pairs}


def _or_without_accents(pattern: str) -> str:
    return re.sub("[àèéìòù]", lambda sign: f"[{sign[0]}{without_accents(sign[0])}]", pattern)
