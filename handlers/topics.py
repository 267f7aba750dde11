"""Which topic somebody writes about, and whether they ask to be shown something."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.domain.topics import ALL_TOPICS
from bot.messages.text import languages, phrases, text
from handlers.wording import without_accents

_SURE, _NEAR = 0.88, 0.82
"""Of 1: one wrong letter in nine, and one in six. A shorter word may well be another: a chat is no
chart, and a form is none of the forms that some would rather drop."""

_MOST_NEAR = 2
_EXACT_UP_TO = 3
"""Letters: "ai" and "reel" spelt otherwise are other words, if they are as short as the first."""

_MOST_READ = 300


@dataclass(frozen=True)
class Recognised:
    """The topic that is meant; else None, and those that come nearest, the nearest first."""

    topic: str | None
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, order=True)
class _Likeness:
    score: float
    letters: int
    topic: str


def recognise(written: str) -> Recognised:
    """What a question is about, in any language: by the names of topics and their synonyms."""
    found = sorted(_likenesses(_asked(words(written[:_MOST_READ]))), reverse=True)
    sure = [each.topic for each in found if each.score >= _SURE]
    if len(sure) == 1:
        return Recognised(sure[0])
    return Recognised(None, tuple(each.topic for each in found)[:_MOST_NEAR])


def question(written: str) -> str | None:
    """What somebody asks to be shown, if a message plainly does: "chi mi spiega TikTok?" """
    said = " ".join(words(written[:_MOST_READ]))
    if _asking_who().match(said):
        return written
    return written if asks_how(written) and recognise(written).topic else None


def asks_how(written: str) -> bool:
    """Whether it begins as one does who wants to know how something is done."""
    return _asking_how().match(" ".join(words(written[:_MOST_READ]))) is not None


def words(written: str) -> list[str]:
    """Its words in lower case and without apostrophes, which many leave out; a hyphen is a gap."""
    return re.findall(r"\w+", re.sub("['’]", " ", written.casefold()))


def _asked(said: list[str]) -> list[str]:
    """What is left of a question without the words that begin it."""
    row = " ".join(said)
    begun = next(filter(None, (each.match(row) for each in (_asking_who(), _asking_how()))), None)
    return row[begun.end() - 1 :].split() if begun else said


def _likenesses(said: list[str]) -> Iterator[_Likeness]:
    plain = [without_accents(each) for each in said]
    rows = {number: _rows(plain, number) for number in range(1, _longest_phrase() + 2)}
    for topic in sorted(ALL_TOPICS):
        best = max(_likeness(topic, phrase, rows) for phrase in _phrases(topic))
        if best.score >= _NEAR:
            yield best


def _rows(said: list[str], number: int) -> set[str]:
    """Every so many words in a row, written as one."""
    return {"".join(said[at : at + number]) for at in range(len(said) - number + 1)}


def _likeness(topic: str, phrase: tuple[str, ...], rows: Mapping[int, set[str]]) -> _Likeness:
    """How much a phrase is like the most similar words in a row, which may be written as one more
    or one less: "chat gpt", "powerbi". Who mistypes a word begins it right."""
    from rapidfuzz.distance import OSA  # loaded late: most people never ask
    from rapidfuzz.process import extractOne

    whole, number = "".join(phrase), len(phrase)
    if len(whole) <= _EXACT_UP_TO:
        return _Likeness(whole in rows[number], len(whole), topic)
    alike = {
        row
        for each in (number - 1, number, number + 1)
        for row in rows.get(each, ())
        if row[0] == whole[0]
    }
    best = extractOne(whole, sorted(alike), scorer=OSA.normalized_similarity)
    return _Likeness(best[1] if best else 0, len(whole), topic)


@cache
def _phrases(topic: str) -> tuple[tuple[str, ...], ...]:
    names = {text(f"topic-{topic}", language) for language in languages()}
    listed = {*names, *phrases(f"words-topic-{topic}")}
    return tuple(sorted(tuple(words(without_accents(each))) for each in listed))


@cache
def _longest_phrase() -> int:
    return max(len(phrase) for topic in ALL_TOPICS for phrase in _phrases(topic))


@cache
def _asking_who() -> re.Pattern[str]:
    return _beginning("words-who-shows")


@cache
def _asking_how() -> re.Pattern[str]:
    return _beginning("words-how-to")


def _beginning(key: str) -> re.Pattern[str]:
    """Words that begin a question, after a greeting or a polite word, and something after them."""
    before, begin = (_any(each) for each in (("words-greeting", "words-polite"), (key,)))
    return re.compile(f"(?:{before} )*{begin} .")


def _any(keys: tuple[str, ...]) -> str:
    listed = sorted({" ".join(words(each)) for key in keys for each in phrases(key)})
    return f"(?:{'|'.join(re.escape(each) for each in listed if each)})"
