"""What somebody says of whom they report to. It may end an introduction, so only what can mean
nothing else is plain: "my manager is @Emma" and nothing besides in its part of the sentence."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from handlers import answers, markup
from handlers.wording import any_of, in_full, words

_BETWEEN_CLAUSES = re.compile(r"[,.:;!\n]")
_MOST_READ = 1000
_NAMED = re.compile(r"\w [A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)?\s*\Z")
"""It ends with a name that is no mention, of which nobody can know whose it is."""

_PERSON = ":person:"
"""A mention, as one of the words."""


class Line(Enum):
    """What is said of a reporting line."""

    THIS = auto()
    NOT_THIS = auto()
    NOBODY = auto()
    UNCLEAR = auto()
    """It is about that, and it is not plain what."""


@dataclass(frozen=True)
class Told:
    """`slack_id` is that of whoever is mentioned, "" where nobody is."""

    line: Line
    slack_id: str = ""


def told(text: str) -> Told | None:
    """What a message says of it; None if it is about something else, or is a question."""
    if answers.names_a_meeting(text) or text.rstrip().endswith("?"):
        return None
    said = [found for _, found in _in_each(text) if found]
    plain = {each for each in said if each.line is not Line.UNCLEAR}
    last = {each for each in plain if each.line is Line.THIS} or plain
    if len(last) == 1 and len(plain) == len(said):
        return last.pop()
    return Told(Line.UNCLEAR) if said or _is_renewed(text) else None


def after_the_command(text: str) -> Told:
    """The same of what was typed after "manager": a name or "nobody" is enough."""
    return _matched(text, _bare()) or told(text) or Told(Line.UNCLEAR)


def says_more(text: str) -> bool:
    """Whether it is not about that alone, as far as it is plain."""
    told_of = told(text)
    if told_of is None:
        return False
    is_all = all(found or _belongs(clause) for clause, found in _in_each(text))
    return told_of.line is Line.UNCLEAR or not is_all


def _in_each(text: str) -> list[tuple[str, Told | None]]:
    """The parts of a sentence, and what each says of it."""
    is_renewed = _is_renewed(text)
    return [(each, _in_clause(each, is_renewed=is_renewed)) for each in _clauses(text)]


def _clauses(text: str) -> list[str]:
    return [each for each in _BETWEEN_CLAUSES.split(text[:_MOST_READ]) if each.strip()]


def _is_renewed(text: str) -> bool:
    return any(map(_has_changed, _clauses(text)))


def _in_clause(text: str, *, is_renewed: bool) -> Told | None:
    """Where a part says "I have a new boss", a name is enough in another."""
    found = _matched(text, _plain()) or (_matched(text, _renewed()) if is_renewed else None)
    names = markup.mentioned(text) or _NAMED.search(text)
    is_begun = found is None and names and _begun().match(_read(text))
    return Told(Line.UNCLEAR) if is_begun else found


def _matched(text: str, patterns: dict[Line, re.Pattern[str]]) -> Told | None:
    mentioned = next(iter(markup.mentioned(text)), "")
    said = (line for line, pattern in patterns.items() if pattern.fullmatch(_read(text)))
    line = next(said, None)
    return Told(line, mentioned) if line else None


def _read(text: str) -> str:
    return in_full(words(markup.with_mentions_as(f" {_PERSON} ", markup.unescaped(text))))


@cache
def _plain() -> dict[Line, re.Pattern[str]]:
    mine, is_, is_not = (any_of(f"words-{each}") for each in ("my-manager", "is", "is-not"))
    new = any_of("words-new-manager")
    report, not_report = any_of("words-i-report-to"), any_of("words-i-do-not-report-to")
    nobody, none = any_of("words-nobody"), any_of("words-no-manager")
    return {
        Line.THIS: _around(
            f"{mine} {is_} {_PERSON}|{_PERSON} {is_} {mine}|{report} {_PERSON}"
            f"|{new} (?:{any_of('words-any-more')} )?(?:{is_} )?{_PERSON}"
        ),
        Line.NOT_THIS: _around(
            f"{mine} {is_not} {_PERSON}|{_PERSON} {is_not} {mine}|{not_report} {_PERSON}"
        ),
        Line.NOBODY: _around(f"{none}|{mine} {is_} {nobody}|{report} {nobody}"),
    }


def _belongs(text: str) -> bool:
    """Whether it says nothing else beside it."""
    polite = re.fullmatch(f"{_polite()}(?: {_polite()})*", _read(text))
    return polite is not None or _has_changed(text)


def _has_changed(text: str) -> bool:
    return _around(any_of("words-new-manager")).fullmatch(_read(text)) is not None


@cache
def _bare() -> dict[Line, re.Pattern[str]]:
    return {
        Line.THIS: _around(f"(?:{any_of('words-is')} )?{_PERSON}"),
        Line.NOT_THIS: _around(f"{any_of('words-is-not', 'words-no-more')} {_PERSON}"),
        Line.NOBODY: _around(f"{any_of('words-nobody')}|{any_of('words-no-manager')}"),
    }


@cache
def _renewed() -> dict[Line, re.Pattern[str]]:
    """No other words may be around a name alone: whoever is thanked is nobody’s manager by it."""
    is_named = _around(f"{any_of('words-is')} {_PERSON}")
    return {Line.THIS: re.compile(f"{is_named.pattern}|{_PERSON}")}


@cache
def _begun() -> re.Pattern[str]:
    mine, is_, is_not = (any_of(f"words-{each}") for each in ("my-manager", "is", "is-not"))
    return re.compile(rf"{mine} (?:{is_}|{is_not}) |{any_of('words-i-report-to')} ")


def _around(said: str) -> re.Pattern[str]:
    """With polite words before it and after it."""
    return re.compile(f"(?:{_polite()} )*(?:{said})(?: {_polite()})*")


@cache
def _polite() -> str:
    return any_of("words-polite", "words-greeting", "words-regret", "words-any-more")
