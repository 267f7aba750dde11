"""What a message says of a pause or an absence, where it is no answer about a meeting."""

import re
from datetime import date

from bot.domain.errors import InvalidDate
from handlers import answers, days, hearts, markup, phrases, resting

_EMOJI = re.compile(r":[\w+-]+:")
_BETWEEN = re.compile(r"[,;:!?()|\n–—]|\s-\s|\.(?=\s|$)")
"""What sets off that from what else there is in a status."""


def is_all(text: str) -> bool:
    """Whether it says nothing but that somebody wants a pause, or is away."""
    found = _wish(text, days.ANY_DAY)
    return found is not None and found.is_all


def says_status(text: str, today: date) -> bool:
    """Whether a status in Slack says that somebody is away on that day: what it begins with says
    so, as it would of oneself in a message, and no day that it names is yet to come."""
    said = _EMOJI.sub(" ", text)
    first = next(filter(str.strip, _BETWEEN.split(said)), "")
    is_away = phrases.in_a_status(said) or resting.is_absence(first)
    return is_away and not resting.begins_later(said, today)


def may_rest(text: str) -> bool:
    """Whether a longer message says it too, and does not tell how a meeting was."""
    return _wish(text, days.ANY_DAY) is not None


def rest(text: str, today: date) -> tuple[resting.Wish | None, bool]:
    """What it says of that, as of that day; and whether it is certain, and can be done."""
    found = _wish(text, today)
    if found is None:
        found = resting.wish(markup.unescaped(text).strip(), today)
        return (found if found and found.private and not found.is_theirs else None), False
    is_now = found.begins_now(today) and not found.is_of_an_event(today)
    is_ahead = found.back is not None and found.back > today
    is_certain = found.is_all and not found.was_so and is_now and is_ahead
    begins_with_yes_or_no = answers.yes_or_no(markup.unescaped(text).strip())[0] is not None
    return found, is_certain and not begins_with_yes_or_no


def private(text: str) -> resting.Kind | None:
    """Whether a message speaks of an illness, a loss or a child of who writes or of theirs, and of
    which."""
    found = resting.wish(markup.unescaped(text).strip(), days.ANY_DAY)
    return found.private if found and not is_theirs(text) else None


def is_theirs(text: str) -> bool:
    """Whether a message says that it is the other of the two who is ill or away, and does not
    answer how a meeting was."""
    typed = markup.unescaped(text).strip()
    found = resting.wish(typed, days.ANY_DAY)
    is_an_answer = answers.yes_or_no(typed)[0] is not None or answers.rating(typed)[0]
    if found is None or not found.is_theirs or is_an_answer:
        return False
    return found.private is resting.Kind.LOSS or not hearts.tells(typed)


def until(text: str | None, today: date) -> date:
    """A day, from a form or as typed: see `days.read_return`; raises InvalidDate."""
    found = days.read_return(markup.unescaped(text or ""), today)
    if found is None:
        raise InvalidDate
    return found


def _wish(text: str, today: date) -> resting.Wish | None:
    """A rating is one of a meeting, and so is that they met; of a no, what was so is the reason."""
    typed = markup.unescaped(text).strip()
    found = resting.wish(typed, today)
    if found is None or (found.is_all and not found.was_so):
        return found
    met, words = answers.yes_or_no(typed)
    is_an_answer = met or (met is False and found.was_so) or answers.rating(words)[0]
    return None if is_an_answer or found.is_theirs else found
