"""What admins enter in the forms for programmes."""

from datetime import date, timedelta

import pytest

from bot.domain.closed_days import MOST_SPANS, Span
from bot.domain.errors import InvalidClosedDays, TooManyClosedDays
from bot.domain.programmes import Format, GenerationLabels, Surplus
from bot.programme_forms import SettingsForm
from handlers import programme_forms
from tests.handlers.forms import chosen, submitted, written

TODAY = date(2026, 11, 25)
CHRISTMAS = Span(date(2026, 12, 24), date(2027, 1, 6))


def test_the_settings_form_gives_what_was_entered() -> None:
    """A time zone as it was typed: whether it exists is told by its field."""
    form = submitted(
        format=chosen("group"),
        meetings=chosen("8"),
        most_mentors=chosen("2"),
        most_mentees=chosen("1"),
        weekday=chosen("3"),
        at={"type": "timepicker", "selected_time": "16:30"},
        time_zone=written(" Europe/Rom "),
        every_weeks=chosen("2"),
        surplus=chosen("wait"),
        cooldown=chosen("26"),
        country=chosen("IT"),
        closed_days=written("24/12 - 6/1, 15/8"),
        labels=chosen("birth-generations"),
        programme_language=chosen("it"),
    )
    assert programme_forms.settings_form(form, TODAY) == SettingsForm(
        weekday=3,
        at="16:30",
        time_zone="Europe/Rom",
        every_weeks=2,
        labels=GenerationLabels.BIRTH_GENERATIONS,
        locale="it",
        surplus=Surplus.WAIT,
        cooldown=26,
        format=Format.GROUP,
        meetings=8,
        most_mentors=2,
        most_mentees=1,
        country="IT",
        closed_days=(CHRISTMAS, Span(date(2027, 8, 15), date(2027, 8, 15))),
    )


@pytest.mark.parametrize("value", ["none", None])
def test_no_country_is_a_choice(value: str | None) -> None:
    form = submitted(
        format=chosen("coffee"),
        meetings=chosen("6"),
        most_mentors=chosen("4"),
        most_mentees=chosen("4"),
        weekday=chosen("3"),
        every_weeks=chosen("2"),
        surplus=chosen("wait"),
        cooldown=chosen("26"),
        labels=chosen("birth-generations"),
        programme_language=chosen("it"),
        country=chosen(value),
    )
    assert programme_forms.settings_form(form, TODAY).country is None


@pytest.mark.parametrize(
    "written_down",
    [
        "24/12 - 6/1",
        "24/12-6/1",
        "24 December – 6 January",
        "24 dicembre — 6 gennaio",
        "2026-12-24 - 2027-01-06",
        " 24/12/2026 - 06/01/2027 \n\n",
        "24/12 - 6/1; 24.12. - 6.1.",
    ],
)
def test_closed_days_are_read_however_they_are_written(written_down: str) -> None:
    assert programme_forms.closed_days(written_down, TODAY) == (CHRISTMAS,)


def test_closed_days_may_begin_today_and_are_put_in_their_order() -> None:
    today = Span(TODAY, TODAY)
    assert programme_forms.closed_days("24/12 - 6/1\n25/11", TODAY) == (today, CHRISTMAS)
    assert programme_forms.closed_days("", TODAY) == ()


@pytest.mark.parametrize(
    ("written_down", "unread"),
    [
        ("31/2", "31/2"),
        ("24/12, 31/2, soon, 15/8", "31/2, soon"),
        ("6/1/2027 - 24/12/2026", "6/1/2027 - 24/12/2026"),
        ("24/12 - 6/1 - 7/1", "24/12 - 6/1 - 7/1"),
        ("24/12 - 31/2", "24/12 - 31/2"),
        ("24/12/2026 - 6/1/2036", "24/12/2026 - 6/1/2036"),
        ("24/12/2206", "24/12/2206"),
        ("-", "-"),
    ],
)
def test_every_closed_day_that_is_none_is_named(written_down: str, unread: str) -> None:
    with pytest.raises(InvalidClosedDays) as refused:
        programme_forms.closed_days(written_down, TODAY)
    assert refused.value.values == {"name": unread}


def test_more_closed_days_than_fit_into_the_field_are_refused() -> None:
    days = [TODAY + timedelta(days=2 * number) for number in range(MOST_SPANS + 1)]
    with pytest.raises(TooManyClosedDays):
        programme_forms.closed_days(",".join(day.isoformat() for day in days), TODAY)
