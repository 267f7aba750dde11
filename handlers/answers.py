"""What a message says of a meeting: whether there was one, and how good it was."""

import re
from functools import cache

from bot.messages.text import phrases
from handlers.phrases import leads_in, says_nothing

BETWEEN = " \t\r\n,.:;!–—-"
_SET_OFF = r"[ \t]*(?:[,.:;!–—\n]|-\s|\d|\Z)"
_STAR = re.compile(r"[★⭐🌟]|:star2?:")
_STARS = re.compile(
    rf"\A\s*(?:(?:{_STAR.pattern})[\uFE0F\s]*){{2,5}}(?:[☆\s]*\Z|(?!{_STAR.pattern}|☆))"
)
"""A row of them alone, or at the beginning. Elsewhere they are praise, as one alone is, and how
many there are tells nothing."""
_NUMBER = r"[-+−–]?\d+(?:[.,]\d+)?"


def yes_or_no(text: str) -> tuple[bool | None, str]:
    """Whether they met, as far as it says so at its beginning, and what is said besides.

    What goes on belongs to what was said, as in "We did not meet this week".
    """
    plain = text.replace("’", "'")
    for meaning in (True, False):
        if found := _saying(meaning).match(plain):
            is_set_off = re.compile(_SET_OFF).match(plain, found.end())
            return meaning, text[found.end() :].lstrip(BETWEEN) if is_set_off else text
    return None, text


def names_a_meeting(text: str) -> bool:
    """Whether it says of a meeting that it was, or was not, wherever it says so."""
    return _meeting().search(text.replace("’", "'")) is not None


def rating(text: str) -> tuple[int | None, str, bool]:
    """A rating and what is said besides; and whether it is one beyond doubt, and not the number
    that some sentence happens to end with. "4 or 5" is none; "a 3, not a 4" is 3, and "4 and a
    half" is 4."""
    typed, text = text, _as_meant(text)
    is_corrected = text != typed
    first, last, out_of_five, either = _ratings()
    if (found := first.match(text)) and not _asks(text[found.end() :]):
        words = text[found.end() :].lstrip(BETWEEN)
        return int(found[1]), "" if is_corrected and says_nothing(words) else words, True
    if (found := last.search(text)) and not either.search(text):
        is_plain = is_corrected or out_of_five.search(text) is not None
        words = text[: found.start()].rstrip(BETWEEN)
        is_lead_in = leads_in(words) or (is_corrected and says_nothing(words))
        is_plain = is_plain or is_lead_in
        if not (is_plain or is_set_off(words, text)) and leads_to_a_number(words):
            return None, typed, False
        return int(found[1]), "" if is_lead_in else words, is_plain
    return None, typed, False


def _asks(after: str) -> bool:
    """Whether a number begins a question, as in "3 is good?", and is not set off from it."""
    return after.rstrip().endswith("?") and not re.compile(_SET_OFF).match(after)


def _as_meant(text: str) -> str:
    """The same with one rating instead of two of which one is denied, without a half, and in
    figures."""
    text = _STARS.sub(lambda row: f"{len(_STAR.findall(row[0]))}/5 ", text)
    for pattern, rating in _corrections():
        text = pattern.sub(rating, text)
    return text


def is_set_off(words: str, typed: str) -> bool:
    """Whether the rating that ends what was typed is set off from the words before it."""
    return typed.removeprefix(words).lstrip()[:1] in tuple(",.:;!–—-\n")


def leads_to_a_number(words: str) -> bool:
    """Whether words end with one that leads to an hour, a room or a day: "see you at"."""
    return _leading().search(words) is not None


def is_number(text: str) -> bool:
    """Whether it is a number and nothing besides, or one or another."""
    return _number().fullmatch(text) is not None


@cache
def _saying(meaning: bool) -> re.Pattern[str]:
    """A sentence that says whether they met, which counts more than the yes or the no before it; or
    one of these that is set off, unless what follows contradicts it. "No complaints" is none of
    them."""
    mine, other = ("met", "not-met") if meaning else ("not-met", "met")
    word = _any("words-yes" if meaning else "words-no")
    before = rf"(?:{_any('words-regret', 'words-yes', 'words-no')}[\s,.:;!–—-]+)*"
    at_last = rf"(?:[\s,]+{_any('words-at-last')})?"
    sentence = rf"{before}{_any(f'words-{mine}')}{at_last}(?!\w)"
    contradiction = rf"[\s,.:;!–—-]+{_any(f'words-{other}', f'words-contradict-{mine}')}(?!\w)"
    ends = _SET_OFF if meaning else rf"{_SET_OFF}|\s+{_any('words-because')}(?!\w)"
    set_off = rf"(?:(?:{_any('words-regret')}|{word})[\s,]+)*{word}(?={ends})(?!{contradiction})"
    return re.compile(f"{sentence}|{set_off}", re.IGNORECASE)


@cache
def _meeting() -> re.Pattern[str]:
    return re.compile(rf"\b{_any('words-met', 'words-not-met')}\b", re.IGNORECASE)


@cache
def _ratings() -> tuple[re.Pattern[str], ...]:
    """A rating at the beginning, one at the end, one out of five at the end, and one or another at
    the end. They take no longer than the text is long."""
    of = rf"(?:/|{_any('words-out-of')})"
    out_of_five = rf"\s*{of}\s*5"
    other_scale = rf"(?!\s*{of}\s*\d)"
    end = r"[\s.!]*\Z"
    rating = rf"([1-5])(?:{out_of_five}|{other_scale})"
    alone = r"(?<![\w/+−–-])(?<!\d[.,])(?<!\bnot )(?<!\bnon )"
    counted = rf"\s*{_any('words-counted')}(?!\w)"
    another = rf"(?:\s+{_any('words-or')}\s+|[-–])[1-5]"
    return (
        re.compile(rf"{rating}(?![\w/]|[.,]\d|{counted}|{another}(?!\w))", re.IGNORECASE),
        re.compile(rf"{alone}{rating}{end}", re.IGNORECASE),
        re.compile(rf"[1-5]{out_of_five}{end}", re.IGNORECASE),
        re.compile(rf"[1-5]{another}{end}", re.IGNORECASE),
    )


@cache
def _corrections() -> tuple[tuple[re.Pattern[str], str], ...]:
    """ "4 stars", "3, not a 4", "not a 4 but a 3", "4 and a half", "4.5", "four out of five",
    "five" alone; and what each means."""
    end = rf"(?![\w/]|[.,]\d|\s*{_any('words-counted')}(?!\w))"
    a = rf"(?:{_any('words-a')}\s+)?"
    denied = rf"{_any('words-instead-of')}\s+{a}[1-5]"
    alone, between = r"(?<![\d.,/])([1-5])", r"[\s,.;–—-]+"
    said = (
        (rf"{alone}\s*{_any('words-stars')}(?!\w)", r"\1"),
        (rf"{alone}{between}{denied}{end}", r"\1"),
        (rf"\b{denied}{between}{_any('words-but')}\s+{a}([1-5]){end}", r"\1"),
        (rf"{alone}\s+{_any('words-half')}{end}", r"\1"),
        (rf"(?<![\d.,/])([1-4])[.,]5(?:\s*(?:/|{_any('words-out-of')})\s*5)?{end}", r"\1"),
        *((_in_words(rating), f"{rating}/5") for rating in range(1, 6)),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), meant) for pattern, meant in said)


def _in_words(rating: int) -> str:
    five = rf"(?:5|{_any('words-number-5')})"
    of_five = rf"\s+(?:{_any('words-out-of')}\s+{five}|{_any('words-stars')})"
    ends = r"(?=[\s.!]*(?:\Z|[,;:–—]))"
    number, article = _any(f"words-number-{rating}"), rf"(?!{_any('words-a')}\b)"
    return rf"\b{number}{of_five}{ends}|\A\s*{article}{number}(?=[\s.!]*\Z)"


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"\b{_any('words-leading-to-a-number')}\Z", re.IGNORECASE)


@cache
def _number() -> re.Pattern[str]:
    another = rf"(?:\s+{_any('words-or')}\s+|[-–]){_NUMBER}"
    return re.compile(rf"{_NUMBER}(?:{another})?[\s.!]*", re.IGNORECASE)


def _any(*keys: str) -> str:
    """A pattern for whatever the catalogues list under these keys."""
    each = (phrase.replace("’", "'") for key in keys for phrase in phrases(key))
    longest_first = sorted(map(re.escape, each), key=len, reverse=True)
    return f"(?:{'|'.join(map(_in_haste, longest_first))})"


def _in_haste(pattern: str) -> str:
    """Apostrophes are left out, and the Italian "non" is "nn"."""
    return re.sub(r"\bnon\b", "no?n", pattern).replace("'", "'?")
