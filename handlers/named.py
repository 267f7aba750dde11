"""Which programmes a message names, whatever is to be done with them."""

import re
from collections.abc import Callable, Iterator, Sequence

from bot.domain.programmes import Programme
from bot.domain.situation import Situation
from bot.messages.enrolments import kinds, titles
from bot.messages.text import phrases
from handlers.phrases import is_polite
from handlers.wording import without_accents, words

_MOST_WORDS = 2

Programmes = tuple[Programme, ...]


def named(written: str, situation: Situation) -> Programmes:
    """The programmes that may be meant, several if only the person knows which: by a whole name,
    else by a part of one and nothing besides, else by what kind it is. A longer name is meant
    rather than one that is in it; one that they take part in rather than another, and one that has
    ended least of all."""
    theirs = tuple(each.programme for each in situation.in_each)
    of_all = theirs, situation.to_join, situation.ended
    for found in _likely(_plain(written), of_all):
        if found:
            return found
    return ()


def names_only(written: str, situation: Situation) -> bool:
    """Whether it names programmes, and says nothing besides."""
    said = _plain(written)
    names = (name for each in named(written, situation) for name in (*titles(each), *kinds(each)))
    return any(_is_part(said, name) for name in names)


def names_all(written: str) -> bool:
    """Whether it says "all of them"."""
    return any(_is_in(_plain(each), _plain(written)) for each in phrases("words-all"))


def may_be_a_name(written: str) -> str | None:
    """What is left of it without articles and the like, if it can be what somebody calls a
    programme: one or two words, and none that says something by itself."""
    said = _without_articles(written).split()
    is_one = 0 < len(said) <= _MOST_WORDS and not phrases("words-no-name") & set(said)
    return " ".join(said) if is_one and not is_polite(written) else None


def _likely(said: str, of_all: Sequence[Programmes]) -> Iterator[Programmes]:
    yield _the_longest(of_all, lambda each: _longest(titles(each), said))
    yield _the_longest(of_all, lambda each: any(_is_part(said, name) for name in titles(each)))
    yield _the_longest(of_all, lambda each: bool(_longest(kinds(each), said)))


def _the_longest(of_all: Sequence[Programmes], found: Callable[[Programme], int]) -> Programmes:
    """Of those in which most was found, the first that there are."""
    most = max((found(each) for those in of_all for each in those), default=0)
    each = (tuple(one for one in those if most and found(one) == most) for those in of_all)
    return next(filter(None, each), ())


def _longest(names: Sequence[str], said: str) -> int:
    """How long the longest of these names is that was said; 0 for none."""
    return max((len(name) for name in map(_plain, names) if _is_in(name, said)), default=0)


def _is_in(name: str, said: str) -> bool:
    """As whole words, where an article may have run into the first, as in "dall’Officina"."""
    pattern = rf"(?:^| )(?:{'|'.join(_elided())})?{re.escape(name)}(?: |$)"
    return bool(name) and re.search(pattern, said) is not None


def _is_part(said: str, name: str) -> bool:
    """Whether what was said, without articles and the like, is some words of that name."""
    rest = _without_articles(said)
    ways = (rest, *(rest.removeprefix(each) for each in _elided()))
    return any(way and f" {way} " in f" {_plain(name)} " for way in ways)


def _without_articles(said: str) -> str:
    around = phrases("words-around-name") | phrases("words-polite")
    return " ".join(each for each in said.split() if each not in around)


def _elided() -> tuple[str, ...]:
    return tuple(each for each in map(_plain, phrases("words-elided")) if each)


def _plain(written: str) -> str:
    return without_accents(words(written))
