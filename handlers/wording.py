"""How words are held against the lists of the catalogues, in every language."""

import re
from functools import cache, lru_cache
from unicodedata import combining, normalize

from bot.messages.text import phrases

_LONGEST = 120
_LONGEST_IN_CLAUSES = 400
_LATEST = 4
"""One message is held against every phrase there is, and then the next one."""

_BETWEEN_CLAUSES = re.compile(r"\s*[,.;:!?\n–—]\s*|\s+-\s+")
_NAME = re.compile(
    r"(?<=\w),? +(?:<@[UW][A-Z0-9]+(?:\|[^>]*)?>|[^\W\d_a-zà-ÿ][\w’'-]*)(?=[\s.!]*\Z)"
)
"""Whom one thanks or greets at the end: a mention, or a word with a capital."""


def is_all(pattern: re.Pattern[str], text: str) -> bool:
    """Whether that is all that somebody says; nothing longer than anybody says is looked at."""
    return len(text) <= _LONGEST and pattern.fullmatch(in_full(words(text))) is not None


@lru_cache(_LATEST)
def words(text: str) -> str:
    """Its words in lower case and without apostrophes, which many leave out; what stands for an
    emoji is one."""
    return " ".join(re.findall(r":[\w+-]+:|[^\W_]+", re.sub("['’]", "", text.casefold())))


def in_full(said: str) -> str:
    """The same words without those that are written in haste: "non" for "nn"."""
    return " ".join(_in_full().get(word, word) for word in said.split())


def after_first_mark(text: str) -> tuple[str, ...]:
    """What comes before the first mark that sets something off, and what comes after it."""
    return tuple(_BETWEEN_CLAUSES.split(text, maxsplit=1))


@lru_cache(_LATEST)
def clauses(text: str) -> tuple[str, ...]:
    """What somebody says one after the other, in one sentence or in several: "I’m scared, and I
    want to leave". One long message is not taken apart."""
    if len(text) > _LONGEST_IN_CLAUSES:
        return ()
    apart = (_joining().split(each) for each in _BETWEEN_CLAUSES.split(text))
    return tuple(each.strip() for clause in apart for each in clause if each.strip())


def without_name(text: str) -> str:
    """The same without whom one speaks to, or of, at the end."""
    return _NAME.sub("", text)


def without_accents(text: str) -> str:
    """The same letters without accents, which many leave out."""
    apart = normalize("NFD", text)
    return "".join(sign for sign in apart if not combining(sign))


def any_of(*keys: str) -> str:
    """A pattern for whatever the catalogues list under these keys, with accents or without."""
    every = {words(each) for key in keys for each in phrases(key)}
    accented = {without_accents(each) for each in every if each != without_accents(each)}
    each = sorted(map(re.escape, every - accented))  # each once, or a long row takes ages
    return f"(?:{'|'.join(map(_or_without_accents, each))})"


def politely(answer: str) -> re.Pattern[str]:
    """With polite words and emoji around it, each read in one way: a long row of what is both takes
    no time."""
    around = any_of("words-polite", "words-greeting", "words-thanks", "words-after-thanks")
    after = rf"(?>(?:{answer}|{around}|:[\w+-]+:)(?!\S))"
    return re.compile(f"(?:{any_of('words-greeting')} )*{answer}(?: {after})*")


@cache
def _joining() -> re.Pattern[str]:
    """Between two clauses, as they are typed."""
    each = "|".join(sorted(map(re.escape, phrases("words-joining-clauses"))))
    return re.compile(rf"(?:^|\s)(?:{each})(?=\s)", re.IGNORECASE)


@cache
def _in_full() -> dict[str, str]:
    pairs = (each.split("=") for each in phrases("words-in-haste"))
    return {short.strip(): full.strip() for short, full in pairs}


def _or_without_accents(pattern: str) -> str:
    return re.sub("[àèéìòù]", lambda sign: f"[{sign[0]}{without_accents(sign[0])}]", pattern)
