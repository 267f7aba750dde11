"""What admins see of the programme, and its settings."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby

from slack_sdk.models.blocks import (
    Block,
    ButtonElement,
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
from bot.domain.deliveries import Failed
from bot.domain.programmes import Format, GenerationLabels, Programme, Surplus
from bot.domain.situation import Introducing, Overview, Situation
from bot.domain.summaries import Summary
from bot.messages import ids, sentences, summaries
from bot.messages.blocks import (
    button,
    buttons,
    chosen,
    field,
    message,
    modal,
    option,
    section,
    small,
)
from bot.messages.rounds import catch_up_hours, missing
from bot.messages.text import Message, clock, country, language_of, languages, text, weekday
from bot.messages.written import quote

EVERY_WEEKS = range(1, 5)
SERIES = (3, 4, 6, 8, 10, 12)
"""How many meetings there can be in one."""

COOLDOWNS = (4, 8, 12, 26, 52)
_MOST_ON_A_SIDE = 4
"""Of a group: with us there is room for nine in a group DM."""
_MOST_CODE = 60
_MOST_LOCALES = 10
_DATE_FORMAT = "%d/%m/%Y"
"""What `handlers.days` reads in every language."""

_TIME_FORMAT = "%H:%M"
"""Slack's own, whatever the reader's language."""


def panel(situation: Situation) -> Message:
    """The programme at a glance, with everything an admin can do. Needs an overview."""
    return message(section(text("panel-title", situation.locale)), *panel_blocks(situation))


def panel_blocks(situation: Situation) -> tuple[Block, ...]:
    """The same without its title, for the Home tab; nothing for who has no overview."""
    if situation.overview is None:
        return ()
    lines = (
        *_numbers(situation.overview, situation.locale),
        _readiness(situation.overview, situation),
        *_how(situation),
        sentences.next_round(situation),
    )
    return (
        section("\n".join(lines)),
        small(text("panel-catching-up", situation.locale, hours=catch_up_hours())),
        *_without_contact(situation),
        *_introducing(situation.overview.introducing, situation.locale),
        *_last_round(situation.overview.last_round, situation),
        *_failed(situation.overview.failed, situation.locale),
        buttons(*_panel_buttons(situation.locale)),
    )


def _without_contact(situation: Situation) -> tuple[Block, ...]:
    is_named = situation.programme.contact is not None
    return () if is_named else (small(text("panel-no-contact", situation.locale)),)


def tried_again(locale: str) -> Message:
    """For the admin who pressed that."""
    return message(section(text("tried-again", locale)))


def settings_modal(
    programme: Programme, countries: Collection[str], today: date, locale: str
) -> View:
    """The form for rhythm, closed days, how people are put together, labels and language, as they
    are now. Days that have passed are left out."""
    rhythm = programme.rhythm
    at = TimePickerElement(initial_time=rhythm.at.strftime(_TIME_FORMAT))
    zone = PlainTextInputElement(initial_value=rhythm.time_zone)
    zone_hint = text("settings-zone-hint", locale)
    return modal(
        ids.SETTINGS_MODAL,
        locale,
        _format(programme, locale),
        _select(
            ids.MEETINGS, "settings-meetings", _meetings(programme), programme.meetings, locale
        ),
        *_sizes(programme, locale),
        _select(ids.WEEKDAY, "settings-weekday", _weekdays(locale), rhythm.weekday, locale),
        field(ids.AT, text("settings-time", locale), at),
        field(ids.TIME_ZONE, text("settings-zone", locale), zone, hint=zone_hint),
        _select(ids.EVERY_WEEKS, "settings-weeks", _weeks(locale), rhythm.every_weeks, locale),
        _country(programme, frozenset(countries), locale),
        _closed_days(programme, today, locale),
        _surplus(programme, locale),
        _cooldown(programme, locale),
        _labels(programme, locale),
        _language(programme, locale),
        _contact(programme, locale),
        title="settings-title",
        submit="modal-save",
    )


def _contact(programme: Programme, locale: str) -> InputBlock:
    placeholder = text("settings-contact-placeholder", locale)
    person = UserSelectElement(placeholder=placeholder, initial_user=programme.contact)
    hint = text("settings-contact-hint", locale)
    label = text("settings-contact", locale)
    return field(ids.CONTACT, label, person, hint=hint, optional=True)


def settings_saved(situation: Situation) -> Message:
    """How people meet and when from now on, in words."""
    lines = (*_how(situation), sentences.next_round(situation))
    return message(section(text("settings-saved", situation.locale)), section("\n".join(lines)))


def _how(situation: Situation) -> tuple[str, str]:
    """In which format people meet, and in which rhythm."""
    programme, locale = situation.programme, situation.locale
    kind = text(f"settings-format-{programme.format}", locale)
    return f"{kind}.", f"{sentences.rhythm(programme.rhythm, locale)}."


def _numbers(overview: Overview, locale: str) -> tuple[str, str]:
    return (
        text("panel-joined", locale, people=sentences.people(overview.joined, locale)),
        text("panel-waiting", locale, people=sentences.people(overview.waiting, locale)),
    )


def _readiness(overview: Overview, situation: Situation) -> str:
    locale = situation.locale
    if overview.again_at:
        at = overview.again_at.astimezone(situation.zone).time()
        return text("panel-just-started", locale, time=clock(at, locale))
    if overview.missing:
        return text("panel-missing", locale, reason=missing(overview.missing, locale))
    return text("panel-ready", locale)


def _introducing(progress: Introducing | None, locale: str) -> tuple[Block, ...]:
    """How far the round has come, with a button that stops it; no number about few people."""
    if progress is None:
        return ()
    stop = button("button-stop-round", locale, ids.STOP_ROUND, style="danger")
    if progress.all.exact is None:
        return (section(text("panel-introducing-few", locale), stop),)
    words = text(
        "panel-introducing",
        locale,
        done=progress.done,
        all=progress.all.exact,
        minutes=progress.minutes_left,
    )
    return (section(words, stop),)


def _last_round(last_round: Summary | None, situation: Situation) -> tuple[Block, ...]:
    if last_round is None:
        return ()
    return summaries.blocks(last_round, situation.zone, situation.locale)


def _failed(failed: Sequence[Failed], locale: str) -> tuple[Block, ...]:
    """What could not be sent and why, with a button to try again; never to whom."""
    if not failed:
        return ()
    lines = (
        f"• {text('failed-kind', locale, kind=each.kind)}: {_reason(each.reason, locale)}"
        for each in failed
    )
    words = "\n".join((text("panel-failed", locale), *lines))
    return (section(words, button("button-try-again", locale, ids.TRY_AGAIN)),)


def _reason(code: str, locale: str) -> str:
    return text("failed-reason", locale, code=quote(code, _MOST_CODE))


def _panel_buttons(locale: str) -> tuple[ButtonElement, ...]:
    return (
        button("button-run-round", locale, ids.RUN_ROUND, style="primary"),
        button("button-preview", locale, ids.PREVIEW),
        button("button-post-prompt", locale, ids.POST_PROMPT),
        button("button-invite", locale, ids.INVITE),
        button("button-starters", locale, ids.STARTERS),
        button("button-settings", locale, ids.SETTINGS),
    )


def _select(name: str, key: str, choices: list[Option], now: object, locale: str) -> InputBlock:
    select = StaticSelectElement(options=choices, initial_option=chosen(choices, now))
    return field(name, text(key, locale), select)


def _format(programme: Programme, locale: str) -> InputBlock:
    choices = [option(each, text(f"settings-format-{each}", locale)) for each in Format]
    radio = RadioButtonsElement(options=choices, initial_option=chosen(choices, programme.format))
    hint = text("settings-format-hint", locale)
    return field(ids.FORMAT, text("settings-format", locale), radio, hint=hint)


def _sizes(programme: Programme, locale: str) -> tuple[InputBlock, InputBlock]:
    """How big a group is at the most."""
    mentors, mentees = programme.most_mentors, programme.most_mentees
    return (
        _select(ids.MOST_MENTORS, "settings-most-mentors", _upto(2), mentors, locale),
        _select(ids.MOST_MENTEES, "settings-most-mentees", _upto(1), mentees, locale),
    )


def _meetings(programme: Programme) -> list[Option]:
    return [option(number, str(number)) for number in sorted({*SERIES, programme.meetings})]


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
    return field(ids.LABELS, text("settings-labels", locale), radio)


def _language(programme: Programme, locale: str) -> InputBlock:
    choices = [option(each, text("language-name", each)) for each in languages()]
    select = StaticSelectElement(
        options=choices, initial_option=chosen(choices, language_of(programme.locale))
    )
    hint = text("settings-language-hint", locale)
    return field(ids.PROGRAMME_LANGUAGE, text("settings-language", locale), select, hint=hint)
