"""What an admin entered in the forms for programmes."""

import re
from datetime import date
from typing import Any

from bot.domain.closed_days import MOST_SPANS, Span
from bot.domain.errors import InvalidClosedDays, InvalidInput, TooManyClosedDays
from bot.domain.programmes import Format, GenerationLabels, Surplus
from bot.messages import ids
from bot.messages.text import language_of
from bot.programme_forms import NewForm, SettingsForm
from handlers import days, fields


def settings_form(view: dict[str, Any], today: date) -> SettingsForm:
    """The settings as they were entered. Only what Slack's own selects cannot give is refused, all
    of it together, with a word by each field: later, with what could not be read here."""
    country, surplus = fields.chosen(view, ids.COUNTRY), fields.chosen(view, ids.SURPLUS)
    closed, unread = _closed_days(view, today)
    return SettingsForm(
        format=technique(view),
        meetings=fields.number(view, ids.MEETINGS),
        most_mentors=fields.number(view, ids.MOST_MENTORS),
        most_mentees=fields.number(view, ids.MOST_MENTEES),
        weekday=int(fields.chosen(view, ids.WEEKDAY)),
        at=fields.time(view, ids.AT),
        time_zone=fields.text(view, ids.TIME_ZONE),
        every_weeks=int(fields.chosen(view, ids.EVERY_WEEKS)),
        labels=GenerationLabels(fields.chosen(view, ids.LABELS)),
        locale=language_of(fields.chosen(view, ids.PROGRAMME_LANGUAGE)),
        surplus=Surplus(surplus) if surplus else None,
        cooldown=int(fields.chosen(view, ids.COOLDOWN)),
        country=None if country in ("", ids.NO_COUNTRY) else country,
        closed_days=closed,
        unread=unread,
        contact=fields.user(view, ids.CONTACT),
        name=fields.text(view, ids.PROGRAMME_NAME),
        channel=fields.channel(view, ids.HOME_CHANNEL),
    )


def technique(view: dict[str, Any]) -> Format:
    """The technique that is chosen in a form."""
    return Format(fields.chosen(view, ids.FORMAT))


def new_form(view: dict[str, Any]) -> NewForm:
    """Another programme as it was entered."""
    return NewForm(
        name=fields.text(view, ids.PROGRAMME_NAME),
        format=technique(view),
        channel=fields.channel(view, ids.HOME_CHANNEL),
        weekday=int(fields.chosen(view, ids.WEEKDAY)),
        at=fields.time(view, ids.AT),
        every_weeks=fields.number(view, ids.EVERY_WEEKS),
    )


def closed_days(text: str, today: date) -> tuple[Span, ...]:
    """Days and spans of days, one a line or between commas; raises InvalidClosedDays, which names
    everything that is none, and TooManyClosedDays."""
    entries = [entry.strip() for entry in re.split(r"[\n,;]", text) if entry.strip()]
    spans = {entry: days.read_span(entry, today) for entry in entries}
    unread = [entry for entry, span in spans.items() if span is None]
    if unread:
        raise InvalidClosedDays(name=", ".join(unread))
    if len(spans) > MOST_SPANS:
        raise TooManyClosedDays
    return tuple(sorted({span for span in spans.values() if span}))


def _closed_days(
    view: dict[str, Any], today: date
) -> tuple[tuple[Span, ...], tuple[InvalidInput, ...]]:
    """The days that were entered, or what is wrong with them."""
    try:
        return closed_days(fields.text(view, ids.CLOSED_DAYS), today), ()
    except InvalidInput as error:
        return (), (error,)
