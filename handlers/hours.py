"""An hour as people type it, in every language there is a catalogue of: "at 5", "17:30", "5 pm"."""

import re
from functools import cache

from handlers.day_names import listed, plain

_LONGEST = 60
_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:h][0-5]\d|\.[0-5]\d(?!\d))?"
_IN_WORDS = tuple(f"words-number-{number}" for number in range(2, 11))
"""One is an article, too."""


def is_named(text: str) -> bool:
    """Whether it names an hour, or from when to when, perhaps the place, and nothing besides. A
    number alone is none."""
    said = " ".join(re.sub("[,;]", " ", plain(text[: _LONGEST + 1])).split())
    return len(text) <= _LONGEST and _hours().fullmatch(said) is not None


@cache
def _hours() -> re.Pattern[str]:
    """Something has to say that it is one, before it or after it."""
    lead, after = _any("words-at-hour"), _any("words-after-hour")
    number = rf"(?:{_CLOCK}|{_any(*_IN_WORDS)})"
    one = rf"(?:{lead} )+{number}(?: {after})*|{_CLOCK}(?: ?{after})+|\d\d?[:h][0-5]\d|h ?\d\d?"
    hour = rf"(?:{one}|(?:{lead} )*{_any('words-an-hour')})"
    polite = rf"(?:{_any('words-polite', 'words-thanks')} ?)*"
    place = rf"(?: {_any('words-in-place')}(?: \w+){{1,2}})?"
    return re.compile(rf"{polite}{hour}(?: ?[-–]? ?{hour})*{place} ?{polite}")


def _any(*keys: str) -> str:
    each = {phrase for key in keys for phrase in listed(key)}
    return f"(?:{'|'.join(sorted(map(re.escape, each), key=len, reverse=True))})"
