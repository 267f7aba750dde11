"""The forms for programmes: the settings of one, and another one beside it."""

import unicodedata
from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache
from itertools import groupby

from slack_sdk.models.blocks import (
    ConversationFilter,
    ConversationSelectElement,
    InputBlock,
    Option,
    OptionGroup,
    PlainTextInputElement,
    RadioButtonsElement,
    StaticSelectElement,
    TimePickerElement,
    UserSelectElement,
)
from slack_sdk.models.views import View

from bot.domain.closed_days import Span
from bot.domain.programmes import (
    LONGEST_NAME,
    Format,
    GenerationLabels,
    Programme,
    Surplus,
)
from bot.messages import ids
from bot.messages.blocks import chosen, field, modal, option
from bot.messages.text import country, language_of, languages, text, weekday

EVERY_WEEKS = range(1, 5)
SERIES = (3, 4, 6, 8, 10, 12)
"""How many meetings there can be in one."""

COOLDOWNS = (4, 8, 12, 26, 52)
_MOST_ON_A_SIDE = 4
"""Of a group: with us there is room for nine in a group DM."""
_MOST_LOCALES = 10
_DATE_FORMAT = "%d/%m/%Y"
"""What `handlers.days` reads in every language."""

_TIME_FORMAT = "%H:%M"
"""Slack's own, whatever the reader's language."""


def settings_modal(
    programme: Programme, countries: Collection[str], today: date, locale: str
) -> View:
    """The form for a programme's name and home, rhythm, closed days, how people are put together,
    labels and language, as they are now. Days that have passed are left out, and so is what its
    technique does not need."""
    rhythm = programme.rhythm
    at = TimePickerElement(initial_time=rhythm.at.strftime(_TIME_FORMAT))
    zone = PlainTextInputElement(initial_value=rhythm.time_zone)
    zone_hint = text("settings-zone-hint", locale)
    return modal(
        ids.SETTINGS_MODAL,
        locale,
        _name(programme.name, locale, optional=True),
        _home(programme.channel, locale),
        _format(programme.format, locale, redraws=True),
        *_of_technique(programme, locale),
        _select(ids.WEEKDAY, "settings-weekday", _weekdays(locale), rhythm.weekday, locale),
        field(ids.AT, text("settings-time", locale), at),
        field(ids.TIME_ZONE, text("settings-zone", locale), zone, hint=zone_hint),
        _select(ids.EVERY_WEEKS, "settings-weeks", _weeks(locale), rhythm.every_weeks, locale),
        _country(programme, frozenset(countries), locale),
        _closed_days(programme, today, locale),
        *(() if programme.format is Format.GROUP else (_surplus(programme, locale),)),
        _cooldown(programme, locale),
        _labels(programme, locale),
        _language(programme, locale),
        _contact(programme, locale),
        title="settings-title",
        submit="modal-save",
        about=programme.id,
    )


def add_modal(first: Programme, locale: str) -> View:
    """The form for another programme, which begins with the day and the hour of the first."""
    rhythm = first.rhythm
    at = TimePickerElement(initial_time=rhythm.at.strftime(_TIME_FORMAT))
    usual = text("settings-weeks-usual", locale)
    weeks = StaticSelectElement(placeholder=usual, options=_weeks(locale))
    return modal(
        ids.ADD_PROGRAMME_MODAL,
        locale,
        _name(None, locale, optional=False),
        _format(first.format, locale),
        _home(None, locale),
        _select(ids.WEEKDAY, "settings-weekday", _weekdays(locale), rhythm.weekday, locale),
        field(ids.AT, text("settings-time", locale), at),
        field(ids.EVERY_WEEKS, text("settings-weeks", locale), weeks, optional=True),
        title="add-programme-title",
        submit="add-programme-submit",
    )


def _name(name: str | None, locale: str, *, optional: bool) -> InputBlock:
    words = PlainTextInputElement(initial_value=name, max_length=LONGEST_NAME)
    hint = text("settings-name-hint", locale)
    label = text("settings-name", locale)
    return field(ids.PROGRAMME_NAME, label, words, hint=hint, optional=optional)


def _home(channel: str | None, locale: str) -> InputBlock:
    select = ConversationSelectElement(
        placeholder=text("prompt-channel-placeholder", locale),
        filter=ConversationFilter(include=["public", "private"], exclude_bot_users=True),
        initial_conversation=channel,
    )
    hint = text("settings-home-hint", locale)
    label = text("settings-home", locale)
    return field(ids.HOME_CHANNEL, label, select, hint=hint, optional=True)


def _contact(programme: Programme, locale: str) -> InputBlock:
    placeholder = text("settings-contact-placeholder", locale)
    person = UserSelectElement(placeholder=placeholder, initial_user=programme.contact)
    hint = text("settings-contact-hint", locale)
    label = text("settings-contact", locale)
    return field(ids.CONTACT, label, person, hint=hint, optional=True)


def _select(name: str, key: str, choices: list[Option], now: object, locale: str) -> InputBlock:
    select = StaticSelectElement(options=choices, initial_option=chosen(choices, now))
    return field(name, text(key, locale), select)


def _of_technique(programme: Programme, locale: str) -> tuple[InputBlock, ...]:
    """What only its technique needs to know."""
    match programme.format:
        case Format.COFFEE:
            return ()
        case Format.INDIVIDUAL:
            return (_meetings(programme, locale),)
        case Format.GROUP:
            return _sizes(programme, locale)


def _format(now: Format, locale: str, *, redraws: bool = False) -> InputBlock:
    """`redraws`: the app is told at once what is chosen."""
    choices = [option(each, text(f"settings-format-{each}", locale)) for each in Format]
    radio = RadioButtonsElement(options=choices, initial_option=chosen(choices, now))
    hint = text("settings-format-hint", locale)
    label = text("settings-format", locale)
    return field(ids.FORMAT, label, radio, hint=hint, is_told_at_once=redraws)


def _sizes(programme: Programme, locale: str) -> tuple[InputBlock, InputBlock]:
    """How big a group is at the most."""
    mentors, mentees = programme.most_mentors, programme.most_mentees
    return (
        _select(ids.MOST_MENTORS, "settings-most-mentors", _upto(2), mentors, locale),
        _select(ids.MOST_MENTEES, "settings-most-mentees", _upto(1), mentees, locale),
    )


def _meetings(programme: Programme, locale: str) -> InputBlock:
    offered = sorted({*SERIES, programme.meetings})
    choices = [option(number, str(number)) for number in offered]
    return _select(ids.MEETINGS, "settings-meetings", choices, programme.meetings, locale)


def _upto(fewest: int) -> list[Option]:
    return [option(number, str(number)) for number in range(fewest, _MOST_ON_A_SIDE + 1)]


def _weekdays(locale: str) -> list[Option]:
    return [option(number, weekday(number, locale).capitalize()) for number in range(7)]


def _weeks(locale: str) -> list[Option]:
    return [option(n, text("settings-weeks-option", locale, weeks=n)) for n in EVERY_WEEKS]


def _country(programme: Programme, countries: frozenset[str], locale: str) -> InputBlock:
    groups = _countries(countries, locale)
    now = programme.country or ids.NO_COUNTRY
    initial = chosen([each for group in groups for each in group.options or ()], now)
    select = StaticSelectElement(option_groups=list(groups), initial_option=initial)
    hint = text("settings-country-hint", locale)
    return field(ids.COUNTRY, text("settings-country", locale), select, hint=hint)


@lru_cache(_MOST_LOCALES)
def _countries(countries: frozenset[str], locale: str) -> tuple[OptionGroup, ...]:
    """By their first letters: Slack takes no more than a hundred options in one list."""
    none = option(ids.NO_COUNTRY, text("settings-country-none", locale))
    named = sorted((_plain_letters(country(each, locale)), each) for each in countries)
    groups = groupby(named, key=lambda pair: pair[0][0].upper())
    return (
        OptionGroup(label=text("settings-country-without", locale), options=[none]),
        *(
            OptionGroup(
                label=letter, options=[option(each, country(each, locale)) for _, each in those]
            )
            for letter, those in groups
        ),
    )


def _plain_letters(name: str) -> str:
    """Without accents, so that Åland stands among the As."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def _closed_days(programme: Programme, today: date, locale: str) -> InputBlock:
    lines = "\n".join(_written(span for span in programme.closed_days if span.last >= today))
    area = PlainTextInputElement(multiline=True, initial_value=lines or None)
    label, hint = text("settings-closed", locale), text("settings-closed-hint", locale)
    return field(ids.CLOSED_DAYS, label, area, hint=hint, optional=True)


def _written(spans: Iterable[Span]) -> Iterable[str]:
    for span in spans:
        days = [day.strftime(_DATE_FORMAT) for day in (span.first, span.last)]
        yield days[0] if span.first == span.last else " - ".join(days)


def _surplus(programme: Programme, locale: str) -> InputBlock:
    choices = [option(each, text(f"settings-surplus-{each}", locale)) for each in Surplus]
    select = StaticSelectElement(options=choices, initial_option=chosen(choices, programme.surplus))
    hint = text("settings-surplus-hint", locale)
    return field(ids.SURPLUS, text("settings-surplus", locale), select, hint=hint)


def _cooldown(programme: Programme, locale: str) -> InputBlock:
    offered = sorted({*COOLDOWNS, programme.cooldown})
    choices = [option(n, text("settings-cooldown-option", locale, rounds=n)) for n in offered]
    select = StaticSelectElement(
        options=choices, initial_option=chosen(choices, programme.cooldown)
    )
    hint = text("settings-cooldown-hint", locale)
    return field(ids.COOLDOWN, text("settings-cooldown", locale), select, hint=hint)


def _labels(programme: Programme, locale: str) -> InputBlock:
    choices = [option(each, text(f"settings-labels-{each}", locale)) for each in GenerationLabels]
    now = chosen(choices, programme.labels)
    radio = RadioButtonsElement(options=choices, initial_option=now)
    label, hint = text("settings-labels", locale), text("settings-labels-hint", locale)
    return field(ids.LABELS, label, radio, hint=hint)


def _language(programme: Programme, locale: str) -> InputBlock:
    choices = [option(each, text("language-name", each)) for each in languages()]
    select = StaticSelectElement(
        options=choices, initial_option=chosen(choices, language_of(programme.locale))
    )
    hint = text("settings-language-hint", locale)
    return field(ids.PROGRAMME_LANGUAGE, text("settings-language", locale), select, hint=hint)
