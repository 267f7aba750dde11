"""Whether somebody writes that they want a pause or are away, and from when until when; or that the
other of the two is.

A sentence is cut into pieces: words of resting, days, words that say nothing beside them ("I need
a"), and all others. So nobody has to list sentences.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto
from functools import cache, lru_cache
from itertools import groupby

from bot.messages.text import phrases
from handlers import days, whens
from handlers.whose import Whose, whose

_MOST_WORDS = 60
_LATEST = 4
"""What one message says is asked for by everybody who may be meant by it."""
_LONGEST_PHRASE = 5
_LONGEST_WORD = 20
_BETWEEN_CLAUSES = re.compile(r"[,;:!?\n]|\.(?=\s|$)")


class Kind(Enum):
    """What a piece of a sentence says."""

    REST = auto()
    """A pause."""
    OFF = auto()
    """A holiday, or being away."""
    AWAY = auto()
    """The same, plainly of oneself."""
    ILL = auto()
    """An illness: nobody may ever find that in an answer, nor one of the next two."""
    LOSS = auto()
    """Somebody died."""
    EXPECTING = auto()
    """A child is to come, or has."""
    BACK = auto()
    """Coming back: nothing without the day of it."""
    DATED = auto()
    """What is a pause with a day only: to stop, to travel."""
    PAST = auto()
    """It was so: nobody asks for a pause by that."""
    ME = auto()
    NOTHING = auto()
    WHEN = auto()
    OTHERS = auto()
    """It is about somebody else."""
    OTHER = auto()


_LISTED = {
    Kind.OTHER: ("words-rest-other",),
    Kind.LOSS: ("words-loss",),
    Kind.EXPECTING: ("words-expecting",),
    Kind.ILL: ("words-ill-myself",),
    Kind.AWAY: ("words-away-myself",),
    Kind.PAST: ("words-rest-past",),
    Kind.OFF: ("words-away",),
    Kind.REST: ("words-rest", "words-pause"),
    Kind.BACK: ("words-rest-back",),
    Kind.DATED: ("words-rest-dated",),
    Kind.OTHERS: ("words-rest-others",),
    Kind.ME: ("words-rest-me",),
    Kind.NOTHING: (
        "words-rest-nothing",
        "words-short-break",
        "words-polite",
        "words-greeting",
        "words-regret",
    ),
}
PRIVATE = (Kind.LOSS, Kind.EXPECTING, Kind.ILL)
"""What somebody says of it is kept nowhere; the one that asks for more care first."""

_EVENTS = (Kind.LOSS, Kind.EXPECTING)
_OF_ONESELF = {Kind.AWAY, *PRIVATE}
_RESTING = {Kind.REST, Kind.OFF, *_OF_ONESELF}
_AT_REST = {*_RESTING, Kind.BACK}
_A_MOMENT = timedelta(days=2)
"""Who can't today or tomorrow has no time, and wants no pause."""
_WITH_A_DAY = {*_RESTING, Kind.BACK, Kind.DATED}
_BEGINNING = {Kind.WHEN, Kind.BACK, Kind.ME, Kind.NOTHING}
_ABSENT = {Kind.OFF, Kind.AWAY, Kind.ILL, Kind.LOSS}
_ABSENCE = {*_ABSENT, Kind.BACK, Kind.ME, Kind.NOTHING, Kind.WHEN}
_ABOUT_IT = {*_WITH_A_DAY, Kind.PAST, Kind.ME, Kind.NOTHING, Kind.WHEN}


@dataclass(frozen=True)
class Piece:
    """Some words of a sentence."""

    kind: Kind
    when: whens.When | None = None


@dataclass(frozen=True)
class Wish:
    """Somebody wants to rest. `is_all`: they say nothing besides; `was_so`: they tell of what is
    over; `private` is what it speaks of, of an illness, a loss and a child. `first` is None for
    now, `back` for what they did not say or what is no day, and `is_dated` says whether they meant
    to; `has_happened`, that it tells of what has befallen somebody. `is_theirs`: it is the other of
    the two who rests."""

    is_all: bool
    was_so: bool = False
    first: date | None = None
    back: date | None = None
    is_dated: bool = False
    private: Kind | None = None
    has_happened: bool = False
    is_theirs: bool = False

    def is_of_a_moment(self, today: date) -> bool:
        """Whether it names today or tomorrow, and no return."""
        starts, ends = self.first, self.back
        return bool(starts and ends and ends <= today + _A_MOMENT)

    def is_of_an_event(self, today: date) -> bool:
        """Whether the day that it names is rather the day of a loss, a birth or an operation, and
        says nothing of how long they need."""
        if self.first is None:
            return False
        if self.private and not self.begins_now(today):
            return True
        is_one_day = self.back == self.first + timedelta(days=1)
        return self.private in _EVENTS or (is_one_day and self.has_happened)

    def begins_now(self, today: date) -> bool:
        """Whether it has begun, as far as they say."""
        return self.first is None or self.first <= today


@lru_cache(_LATEST)
def wish(text: str, today: date) -> Wish | None:
    """What a message says of resting: all of it, or a part of it that is about resting and tells
    when, or that is about who writes; or an "until Christmas" alone. None if it is about something
    else."""
    words = whens.words(text)[:_MOST_WORDS]
    found = _wish(text, words, today)
    has_happened = _has_any(words, _listed_under("words-rest-happened"))
    return replace(found, has_happened=has_happened) if found else None


def _wish(text: str, words: Sequence[str], today: date) -> Wish | None:
    is_until = whens.is_until(words, today)
    if not (
        is_until or any(" ".join(words[at : at + n]) in _resting() for at, n in _windows(words))
    ):
        return None
    pieces = tuple(_pieces(words, today))
    was_so = _has_any(words, _listed_under("words-rest-was"))
    if _is_theirs(text, words, pieces):
        theirs = replace(_told(pieces, today, is_all=False), is_theirs=True)
        return None if was_so and theirs.private is not Kind.LOSS else theirs
    if len(whens.words(text)) <= _MOST_WORDS and _is_all(pieces):
        all_of_it = _or_was_so(_told(pieces, today, is_all=True), was_so=was_so)
        is_no_rest = all_of_it.is_of_a_moment(today) and not _kinds(pieces) & _AT_REST
        return None if is_no_rest else all_of_it
    clauses = [pieces, *(tuple(_pieces(whens.words(each), today)) for each in _clauses(text))]
    parts = (part for clause in clauses for part in _parts(clause) if _is_a_wish(part))
    is_nothing_else = is_until and _kinds(pieces) <= {Kind.WHEN, Kind.NOTHING}
    found = next(parts, pieces if is_nothing_else or _is_private(words, pieces) else None)
    if found is None:
        return None
    return _or_was_so(_told(found, today, is_all=False), was_so=was_so)


def _or_was_so(told: Wish, *, was_so: bool) -> Wish:
    return replace(told, was_so=told.was_so or was_so)


def is_absence(text: str) -> bool:
    """Whether it says nothing but that somebody is away, for whatever reason, and is no wish for
    anything. Who is back is away until the day of it only."""
    words = whens.words(text)[:_MOST_WORDS]
    is_short = _has_any(words, _listed_under("words-appointment"))
    if is_short or not _has_any(words, _saying(frozenset(_ABSENT))):
        return False
    kinds = _kinds(tuple(_pieces(words, days.ANY_DAY)))
    is_absent = bool(kinds & _ABSENT) and kinds <= _ABSENCE
    return is_absent and (Kind.BACK not in kinds or Kind.WHEN in kinds)


def begins_later(text: str, today: date) -> bool:
    """Whether the first day that it names of an absence is yet to come."""
    pieces = tuple(_pieces(whens.words(text)[:_MOST_WORDS], today))
    first = whens.together(_whens(pieces), today).first
    return first is not None and first > today


def is_about_it(words: Sequence[str], today: date) -> bool:
    """Whether these say nothing but something of resting, with a day or a length, or without."""
    return _kinds(tuple(_pieces(words, today))) <= _ABOUT_IT


def day_of_return(words: Sequence[str], today: date) -> date | None:
    """The day that these name, said of a return, if they are about nothing else."""
    pieces = tuple(_pieces(words, today))
    each = (piece.when.as_return().back for piece in pieces if piece.when)
    return next(each, None) if _kinds(pieces) <= _ABOUT_IT else None


def day_of_start(words: Sequence[str], today: date) -> date | None:
    """The same, said of a beginning, which neither a length nor the end of something is: "from
    January" and "in two weeks", but not "until January"."""
    pieces = tuple(_pieces(words, today))
    is_ahead = whens.is_length_ahead(words)
    each = (piece.when for piece in pieces if piece.when)
    begin = (when.as_return().back for when in each if when.first or is_ahead)
    return next(begin, None) if _kinds(pieces) <= _BEGINNING else None


def _has_any(words: Sequence[str], listed: Set[str]) -> bool:
    return any(" ".join(words[at : at + n]) in listed for at, n in _windows(words))


def _is_all(pieces: Sequence[Piece]) -> bool:
    kinds = _kinds(pieces)
    return kinds <= _ABOUT_IT and (bool(kinds & _RESTING) or _is_dated(kinds))


def _is_a_wish(part: Sequence[Piece]) -> bool:
    """Whether a part of a longer sentence is one, beyond what anybody may happen to say."""
    kinds = _kinds(part)
    return _is_dated(kinds) or (Kind.ME in kinds and bool(kinds & _OF_ONESELF))


def _is_private(words: Sequence[str], pieces: Sequence[Piece]) -> bool:
    """Whether it speaks of illness, a loss or a child, and not plainly of a meeting: whether they
    talked of it is asked rather than stored."""
    return bool(_kinds(pieces) & {*PRIVATE}) and not _is_told(words)


def _is_told(words: Sequence[str]) -> bool:
    return _has_any(words, _listed_under("words-rest-told"))


def _is_theirs(text: str, words: Sequence[str], pieces: Sequence[Piece]) -> bool:
    """Whether it is the other of the two who is ill or away, or has lost somebody."""
    kinds = _kinds(pieces)
    is_nothing_else = kinds <= {*_ABOUT_IT, Kind.OTHERS} and bool(
        kinds & _RESTING or _is_dated(kinds)
    )
    if _is_told(words) or not (kinds & _OF_ONESELF or is_nothing_else):
        return False
    what = _of_oneself() if kinds & _OF_ONESELF else _resting()
    return whose(text, what, _MOST_WORDS) is Whose.THEIRS


def _clauses(text: str) -> list[str]:
    clauses = _BETWEEN_CLAUSES.split(text[: _MOST_WORDS * _LONGEST_WORD])
    return clauses if len(clauses) > 1 else []


def _is_dated(kinds: Set[Kind]) -> bool:
    return Kind.WHEN in kinds and bool(kinds & _WITH_A_DAY)


def _parts(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, ...]]:
    """What stands together of it, unless it is said of somebody else."""
    before = None
    for is_about_it, group in groupby(pieces, lambda each: each.kind in _ABOUT_IT):
        part = tuple(group)
        if is_about_it and before is not Kind.OTHERS:
            yield part
        before = part[-1].kind


def _kinds(pieces: Sequence[Piece]) -> set[Kind]:
    return {each.kind for each in pieces}


def _told(pieces: Sequence[Piece], today: date, *, is_all: bool) -> Wish:
    kinds = _kinds(pieces)
    told = whens.together(_whens(pieces), today)
    return Wish(
        is_all,
        Kind.PAST in kinds,
        told.first,
        told.back,
        is_dated=Kind.WHEN in kinds,
        private=next((each for each in PRIVATE if each in kinds), None),
    )


def _whens(pieces: Sequence[Piece]) -> Iterator[whens.When]:
    """What follows a return is the day of it."""
    returns = False
    for each in pieces:
        returns = returns or each.kind is Kind.BACK
        if each.when:
            yield each.when.as_return() if returns else each.when


def _pieces(words: Sequence[str], today: date) -> Iterator[Piece]:
    at = 0
    while at < len(words):
        if found := whens.at(words, at, today):
            piece, taken = Piece(Kind.WHEN, found[0]), found[1]
        else:
            kind, taken = _listed(words, at)
            piece = Piece(kind)
        yield piece
        at += taken


def _listed(words: Sequence[str], at: int) -> tuple[Kind, int]:
    for number in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
        if kind := _kind_of().get(" ".join(words[at : at + number])):
            return kind, number
    return Kind.OTHER, 1


def _windows(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    return ((at, n) for at in range(len(words)) for n in range(1, _LONGEST_PHRASE + 1))


@cache
def _kind_of() -> dict[str, Kind]:
    """What each phrase says; of two kinds, the one that is listed first."""
    found: dict[str, Kind] = {}
    for kind, keys in _LISTED.items():
        for each in (phrase for key in keys for phrase in phrases(key)):
            found.setdefault(" ".join(whens.words(each)), kind)
    return found


def _resting() -> frozenset[str]:
    return _saying(frozenset(_WITH_A_DAY))


def _of_oneself() -> frozenset[str]:
    return _saying(frozenset(_OF_ONESELF))


@cache
def _saying(kinds: frozenset[Kind]) -> frozenset[str]:
    return frozenset(phrase for phrase, kind in _kind_of().items() if kind in kinds)


@cache
def _listed_under(key: str) -> frozenset[str]:
    return frozenset(" ".join(whens.words(each)) for each in phrases(key))
