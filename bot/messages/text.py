"""The words people read: one catalogue per language, and dates as that language writes them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from babel import Locale
from babel.dates import (
    format_date,
    format_datetime,
    format_time,
    get_day_names,
    get_timezone_location,
)
from babel.lists import format_list
from slack_sdk.models.blocks import Block

from bot.domain.commands import Command
from bot.messages.catalogue import Catalogue, read_catalogues

FALLBACK = "en"
_NEAR_ENOUGH = 70
"""Of 100: one wrong letter in a word of four is 75; "help" and "hello" are 67."""

MOST_GUESSES = 2
"""What was not understood gets so many buttons."""

_ENOUGH_TO_BEGIN = 3
"""Letters: "si" is a yes, and no beginning of "signup"."""

_MOST_MOMENTS = _MOST_LOCALES = 100
"""More than a company meets in a day: everybody in one time zone waits for the same next round."""


@dataclass(frozen=True)
class Message:
    """What is posted. `text` says all that `blocks` show, for notifications and screen readers."""

    text: str
    blocks: tuple[Block, ...]

    def payload(self) -> dict[str, Any]:
        """Arguments for chat.postMessage, chat.update or a response_url.

        Raises SlackObjectFormationError for blocks beyond the limits of Block Kit.
        """
        return {"text": self.text, "blocks": [block.to_dict() for block in self.blocks]}


def text(key: str, locale: str, **values: object) -> str:
    """The words under `key` in the language of `locale`, with `values` filled in.

    A key that this language lacks is taken from English; one that English lacks too, or a value
    that the words need and did not get, raises KeyError. What a person wrote must have gone
    through `written.quote` first.
    """
    language = language_of(locale)
    return _filled(key, language, values) if values else _constant(key, language)


@cache
def _constant(key: str, language: str) -> str:
    return _filled(key, language, {})


def _filled(key: str, language: str, values: dict[str, object]) -> str:
    own, english = _catalogues()[language], _catalogues()[FALLBACK]
    return (own if key in own else english).filled(key, values)


def languages() -> tuple[str, ...]:
    """The languages there are catalogues of, as in "it"; their names are under `language-name`."""
    return tuple(_catalogues())


@lru_cache(_MOST_LOCALES)
def language_of(locale: str) -> str:
    """The catalogue for a Slack locale ("it-IT"): its own, else its language's, else English."""
    exact = locale.replace("_", "-")
    wanted = (exact, exact.partition("-")[0])
    return next((language for language in wanted if language in _catalogues()), FALLBACK)


def shared_locale(locales: Iterable[str], otherwise: str) -> str:
    """The one language in which all these readers are written to, else `otherwise`."""
    found = {language_of(locale) for locale in locales}
    return found.pop() if len(found) == 1 else otherwise


def words_for(command: Command, locale: str) -> tuple[str, ...]:
    """What can be typed for a command in one language, the best word first."""
    return tuple(word.strip() for word in text(f"words-{command}", locale).split(","))


@cache
def vocabulary() -> dict[str, Command]:
    """What each word means, in every language and in lower case."""
    return {
        word.casefold(): command
        for language in languages()
        for command in Command
        for word in words_for(command, language)
    }


def nearest(word: str, locale: str) -> tuple[str, ...]:
    """The words of the two commands that were most probably meant, the likelier first, rather in
    the reader's language; fewer where no other word is near.

    One that begins with what was typed is meant rather than one that is spelt much like it.
    """
    from rapidfuzz import fuzz, process  # loaded late: most people never mistype

    own = {each for command in Command for each in words_for(command, locale)}
    typed = word.casefold()
    is_enough = len(typed) >= _ENOUGH_TO_BEGIN
    begun = [each for each in vocabulary() if is_enough and each.startswith(typed)]
    begun.sort(key=lambda each: (each not in own, len(each)))
    spelt = process.extract(
        typed, list(vocabulary()), scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=None
    )
    spelt = [match for match in spelt if not _leads_out(match[0]) or _is_it(typed, match[0])]
    spelt.sort(key=lambda match: (-match[1], match[0] not in own))
    by_command: dict[Command, str] = {}
    for each in (*begun, *(match[0] for match in spelt)):
        by_command.setdefault(vocabulary()[each], each)
    return tuple(by_command.values())[:MOST_GUESSES]


def _leads_out(word: str) -> bool:
    return vocabulary()[word] is Command.LEAVE


def _is_it(typed: str, word: str) -> bool:
    """Whether it is nearly that word: nobody who wrote "top" is asked whether they leave."""
    is_begun = typed[:1] == word[:1]
    return sorted(typed) == sorted(word) or (is_begun and _is_one_letter_off(typed, word))


def _is_one_letter_off(typed: str, word: str) -> bool:
    from rapidfuzz.distance import OSA

    return OSA.distance(typed, word) <= 1


@cache
def phrases(key: str) -> frozenset[str]:
    """What people write for one thing, in every language, in lower case."""
    lists = (text(key, language).split(",") for language in languages())
    return frozenset(phrase.strip().casefold() for each in lists for phrase in each)


def day(when: date | datetime, zone: tzinfo, locale: str, *, today: date | None = None) -> str:
    """A day in words, "lunedì 30 novembre"; of an instant, the day that it is in `zone`. Where
    `today` is given, a day of another year is told with its year."""
    local = when.astimezone(zone).date() if isinstance(when, datetime) else when
    is_this_year = today is None or local.year == today.year
    pattern = _pattern("date-day" if is_this_year else "date-day-of-year", locale)
    return format_date(local, pattern, _babel(locale))


@lru_cache(_MOST_MOMENTS)
def moment(instant: datetime, zone: tzinfo, locale: str) -> str:
    """An instant on the walls of `zone`, "lunedì 30 novembre alle 10:00"."""
    local = instant.astimezone(zone).replace(tzinfo=None)
    return format_datetime(local, _pattern("date-moment", locale), locale=_babel(locale))


def clock(at: time, locale: str) -> str:
    """A time of day, "10:00"."""
    return format_time(at, _pattern("date-time", locale), locale=_babel(locale))


def weekday(number: int, locale: str) -> str:
    """The name of a day of the week, 0 for Monday."""
    return str(get_day_names("wide", "stand-alone", _babel(locale))[number])


def city(time_zone: str, locale: str) -> str:
    """The city that a time zone is named after, "Roma"."""
    where = get_timezone_location(time_zone, locale=_babel(locale), return_city=True)
    return where.rpartition("/")[2]


def country(code: str, locale: str) -> str:
    """The name of a country; its code where the language has none for it."""
    return str(Locale.parse(_babel(locale)).territories.get(code, code))


def listed(things: Sequence[str], locale: str) -> str:
    """Several things as the language lists them, "mele, pere e uva"."""
    return format_list(things, locale=_babel(locale))


def either(things: Sequence[str], locale: str) -> str:
    """One or another, as in "mele o pere"."""
    return format_list(things, style="or", locale=_babel(locale))


def _pattern(key: str, locale: str) -> str:
    """How dates are written where the reader is, if their locale names a region."""
    return text(key, locale, region=locale.replace("_", "-").rpartition("-")[2].upper())


def _babel(locale: str) -> str:
    return language_of(locale).replace("-", "_")


@cache
def _catalogues() -> dict[str, Catalogue]:
    return read_catalogues(resources.files("bot.messages") / "locales")
