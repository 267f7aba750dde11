"""What admins enter of a programme, and what can be wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.closed_days import check_country
from bot.domain.closed_days import Span
from bot.domain.errors import InvalidInput, InvalidTime
from bot.domain.mistakes import Mistakes
from bot.domain.programmes import (
    USUAL_WEEKS,
    Format,
    GenerationLabels,
    Programme,
    Rhythm,
    Surplus,
    check_channel,
    check_is_free,
    check_name,
)
from bot.domain.schedule import check_time_zone
from bot.domain.users import User


@dataclass(frozen=True)
class SettingsForm:
    """The settings as an admin entered them. `at` is "HH:MM"; `time_zone` may not exist. None is
    what was not asked, because another technique needs it, and stays as it is."""

    weekday: int
    at: str
    time_zone: str
    every_weeks: int
    labels: GenerationLabels
    locale: str
    surplus: Surplus | None
    cooldown: int
    country: str | None
    closed_days: tuple[Span, ...]
    contact: str | None = None
    format: Format = Format.COFFEE
    meetings: int | None = None
    most_mentors: int | None = None
    most_mentees: int | None = None
    name: str = ""
    channel: str | None = None
    unread: tuple[InvalidInput, ...] = ()


@dataclass(frozen=True)
class NewForm:
    """A programme as an admin entered it. `at` is "HH:MM"; without `every_weeks` it has the usual
    rhythm of its format."""

    name: str
    format: Format
    channel: str | None
    weekday: int
    at: str
    every_weeks: int | None = None


async def check_settings(form: SettingsForm, others: Sequence[Programme]) -> None:
    """Raise all that is wrong with the settings of a programme that runs beside these:
    InvalidClosedDays, TooManyClosedDays, InvalidTimeZone, InvalidTime, InvalidCountry, ChannelTaken
    and NameTaken."""
    mistakes = Mistakes(form.unread)
    with mistakes:
        check_time_zone(form.time_zone)
    with mistakes:
        await check_country(form.country)
    _check_beside(others, form, mistakes)


def check_new(form: NewForm, others: Sequence[Programme]) -> None:
    """Raise all that is wrong with a programme that is to run beside these: NameMissing, NameTaken,
    InvalidTime and ChannelTaken."""
    mistakes = Mistakes()
    with mistakes:
        check_name(form.name)
    _check_beside(others, form, mistakes)


def changed(programme: Programme, form: SettingsForm, *, by: User) -> Programme:
    """It, with the settings as they were entered; another format has its usual rhythm, unless that
    was changed as well. The calendar is as it was."""
    return replace(
        programme,
        format=form.format,
        meetings=form.meetings or programme.meetings,
        most_mentors=form.most_mentors or programme.most_mentors,
        most_mentees=form.most_mentees or programme.most_mentees,
        rhythm=_rhythm(programme, form),
        labels=form.labels,
        locale=form.locale,
        surplus=form.surplus or programme.surplus,
        cooldown=form.cooldown,
        organiser=by.slack_id,
        country=form.country,
        closed_days=form.closed_days,
        contact=form.contact,
        name=form.name or None,
        channel=form.channel,
    )


def new(form: NewForm, first: Programme, *, by: User) -> Programme:
    """A programme as it was entered, whose calendar has not begun; whatever the form does not ask
    is as in the first."""
    weeks = form.every_weeks or USUAL_WEEKS[form.format]
    return replace(
        first,
        name=check_name(form.name),
        format=form.format,
        channel=form.channel,
        rhythm=Rhythm(form.weekday, wall_time(form.at), first.rhythm.time_zone, weeks),
        next_round_at=None,
        wanted_at=None,
        paused_at=None,
        organiser=by.slack_id,
    )


def _rhythm(before: Programme, form: SettingsForm) -> Rhythm:
    time_zone = check_time_zone(form.time_zone)
    return Rhythm(form.weekday, wall_time(form.at), time_zone, _weeks(before, form))


def _weeks(before: Programme, form: SettingsForm) -> int:
    """As the admin said, or as is usual for a format that is new, if they left it as it was."""
    is_untouched = form.every_weeks == before.rhythm.every_weeks
    is_new = form.format is not before.format
    return USUAL_WEEKS[form.format] if is_new and is_untouched else form.every_weeks


def wall_time(text: str) -> time:
    """The time of day that was entered; raises InvalidTime."""
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a wall has no zone
    except ValueError as error:
        raise InvalidTime from error


def _check_beside(
    others: Sequence[Programme], form: SettingsForm | NewForm, mistakes: Mistakes
) -> None:
    """What both forms ask."""
    with mistakes:
        wall_time(form.at)
    with mistakes:
        check_channel(form.channel, others)
    with mistakes:
        check_is_free(form.name, others)
    mistakes.check()
