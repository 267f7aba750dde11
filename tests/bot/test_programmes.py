"""The programme's first start, and its settings."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot import programmes
from bot.domain.closed_days import Span
from bot.domain.errors import (
    AdminsOnly,
    InvalidClosedDays,
    InvalidCountry,
    InvalidTime,
    InvalidTimeZone,
)
from bot.domain.programmes import Format, GenerationLabels, Programme, Rhythm, Surplus
from bot.domain.users import User
from bot.domain.workspaces import Place
from bot.programme_forms import SettingsForm
from storage.database import Database
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    ROME,
    SABINE,
    Company,
)
from tests.databases import on_both

pytestmark = on_both

FORM = SettingsForm(
    weekday=3,
    at="16:30",
    time_zone="America/New_York",
    every_weeks=2,
    labels=GenerationLabels.BIRTH_GENERATIONS,
    locale="it",
    surplus=Surplus.GROUPS,
    cooldown=26,
    country="CA",
    closed_days=(),
)
AS_IT_WAS = SettingsForm(
    weekday=0,
    at="10:00",
    time_zone=ROME,
    every_weeks=1,
    labels=GenerationLabels.CAREER_STAGES,
    locale="en",
    surplus=Surplus.PEERS,
    cooldown=12,
    country="IT",
    closed_days=(),
)
THURSDAY = datetime(2026, 11, 26, 21, 30, tzinfo=UTC)


async def test_the_first_start_makes_a_coffee_programme_on_mondays_at_ten(
    company: Company,
) -> None:
    programme = await company.programme()
    assert programme.format is Format.COFFEE
    assert programme.rhythm == Rhythm(0, time(10), ROME, every_weeks=1)
    assert programme.minimum_group == 5
    assert programme.next_round_at is None


async def test_what_another_technique_needs_stays_as_it_is(company: Company) -> None:
    """It is not asked, and is there again when that one is chosen."""
    series = replace(AS_IT_WAS, format=Format.INDIVIDUAL, meetings=8)
    group = replace(AS_IT_WAS, format=Format.GROUP, surplus=None, most_mentors=2, most_mentees=3)
    for form in (series, group):
        await programmes.change(company.db, company.workspace, form, by=CHIARA, now=NOW)
    now = await company.programme()
    assert (now.format, now.meetings, now.surplus) == (Format.GROUP, 8, Surplus.PEERS)
    assert (now.most_mentors, now.most_mentees) == (2, 3)


async def test_the_first_programme_is_where_most_people_are(db: Database) -> None:
    """Also in their language: what goes to a channel is written in it."""
    place = Place("Europe/Rome", "it")
    workspace = await programmes.ensure(db, "T0ELSEWHERE", "U0MENTOR", place=place, now=NOW)
    programme = await Company(db, workspace).programme()
    assert (programme.rhythm.time_zone, programme.locale) == ("Europe/Rome", "it")


async def test_a_later_start_changes_nothing(company: Company) -> None:
    await _change(company, FORM)
    before = await company.programme()
    again = await programmes.ensure(
        company.db, company.workspace.team_id, "U0MENTOR", place=Place("Asia/Tokyo"), now=NOW
    )
    assert again == company.workspace
    assert await company.programme() == before


async def test_a_workspace_is_known_after_its_first_start(company: Company) -> None:
    assert await programmes.is_known(company.db, company.workspace.team_id)
    assert not await programmes.is_known(company.db, "T0ELSEWHERE")


async def test_settings_are_saved(company: Company) -> None:
    changed = await _change(company, FORM)
    assert changed == await company.programme()
    assert changed.rhythm == Rhythm(3, time(16, 30), "America/New_York", every_weeks=2)
    assert (changed.labels, changed.locale) == (GenerationLabels.BIRTH_GENERATIONS, "it")
    assert changed.organiser == CHIARA.slack_id


async def test_a_calendar_that_waits_for_people_goes_on_waiting(company: Company) -> None:
    assert (await _change(company, FORM)).next_round_at is None


async def test_a_running_calendar_follows_the_new_rhythm(company: Company) -> None:
    """At 16:30 in New York it is 21:30 in UTC."""
    await company.four_join()
    assert (await _change(company, FORM)).next_round_at == THURSDAY


async def test_the_same_rhythm_keeps_its_next_start(company: Company) -> None:
    """Saving other settings does not shift a rhythm of several weeks."""
    await company.four_join()
    assert (await _change(company, replace(AS_IT_WAS, locale="it"))).next_round_at == NEXT_MONDAY


async def test_all_that_is_wrong_with_the_settings_is_told_at_once(company: Company) -> None:
    wrong = replace(FORM, time_zone="Europe/Rom", at="25:00", country="ZZ")
    unread = InvalidClosedDays(name="31/2")
    with pytest.raises(InvalidClosedDays) as refused:
        await _change(company, replace(wrong, unread=(unread,)))
    others = [type(each) for each in refused.value.others]
    assert others == [InvalidTimeZone, InvalidCountry, InvalidTime]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"time_zone": "Europe/Rom"}, InvalidTimeZone),
        ({"time_zone": ""}, InvalidTimeZone),
        ({"at": ""}, InvalidTime),
        ({"at": "25:00"}, InvalidTime),
        ({"at": "10:00+01:00"}, InvalidTime),
    ],
)
async def test_settings_that_cannot_be_are_refused(
    company: Company, change: dict[str, str], refusal: type[Exception]
) -> None:
    before = await company.programme()
    with pytest.raises(refusal):
        await _change(company, replace(FORM, **change))  # type: ignore[arg-type]
    assert await company.programme() == before


@pytest.mark.parametrize(
    ("format_", "weeks"), [(Format.INDIVIDUAL, 2), (Format.GROUP, 4), (Format.COFFEE, 1)]
)
async def test_another_format_comes_with_its_usual_rhythm(
    company: Company, format_: Format, weeks: int
) -> None:
    changed = await _change(company, replace(AS_IT_WAS, format=format_))
    assert (changed.format, changed.rhythm.every_weeks) == (format_, weeks)


async def test_a_rhythm_that_an_admin_chooses_goes_before_the_usual_one(company: Company) -> None:
    """In the same form, or later."""
    both = replace(AS_IT_WAS, format=Format.GROUP, every_weeks=3)
    assert (await _change(company, both)).rhythm.every_weeks == 3
    later = replace(both, every_weeks=1)
    assert (await _change(company, later)).rhythm.every_weeks == 1


async def test_the_sizes_of_a_group_are_saved(company: Company) -> None:
    form = replace(AS_IT_WAS, format=Format.GROUP, most_mentors=2, most_mentees=1)
    changed = await _change(company, form)
    assert (changed.most_mentors, changed.most_mentees) == (2, 1)


async def test_only_admins_change_settings(company: Company) -> None:
    with pytest.raises(AdminsOnly):
        await _change(company, FORM, by=EMMA)


IMMACULATE_CONCEPTION = Span(date(2026, 12, 8), date(2026, 12, 8))


async def test_the_first_programme_keeps_the_holidays_of_where_most_people_are(
    db: Database,
) -> None:
    """UTC belongs to no country."""
    for number, (zone, country) in enumerate([(ROME, "IT"), ("Asia/Kolkata", "IN"), ("UTC", None)]):
        place = Place(zone)
        workspace = await programmes.ensure(db, f"T{number}", "U0MENTOR", place=place, now=NOW)
        assert (await Company(db, workspace).programme()).country == country


async def test_country_and_closed_days_are_saved(company: Company) -> None:
    christmas = Span(date(2026, 12, 24), date(2027, 1, 6))
    form = replace(AS_IT_WAS, country="FR", closed_days=(christmas, IMMACULATE_CONCEPTION))
    await _change(company, form)
    changed = await company.programme()
    assert (changed.country, changed.closed_days) == ("FR", (christmas, IMMACULATE_CONCEPTION))


async def test_a_country_that_nobody_knows_is_refused(company: Company) -> None:
    with pytest.raises(InvalidCountry):
        await _change(company, replace(AS_IT_WAS, country="ZZ"))


async def test_closing_the_day_of_the_next_round_moves_it(company: Company) -> None:
    """And opening it again moves it back."""
    await company.four_join()
    monday = Span(date(2026, 11, 30), date(2026, 11, 30))
    changed = await _change(company, replace(AS_IT_WAS, closed_days=(monday,)))
    assert changed.next_round_at == NEXT_MONDAY + timedelta(days=1)
    assert (await _change(company, AS_IT_WAS)).next_round_at == NEXT_MONDAY


async def test_closing_a_day_brings_no_round_nearer(company: Company) -> None:
    """A round was run on Friday, so the next is not on Monday, whatever is closed."""
    await company.four_join()
    friday = NOW + timedelta(days=2)
    await company.runs_a_round(friday)
    form = replace(AS_IT_WAS, closed_days=(IMMACULATE_CONCEPTION,))
    changed = await programmes.change(
        company.db, company.workspace, form, by=CHIARA, now=friday + timedelta(hours=1)
    )
    assert changed.next_round_at == NEXT_MONDAY + timedelta(weeks=1)


async def test_a_round_that_introduced_nobody_puts_off_none(company: Company) -> None:
    """An admin tried in vain on Saturday, and then closes a day in December."""
    for user in (EMMA, RICHARD, JONAS, SABINE):
        await company.joins(user)
    saturday = NOW + timedelta(days=3)
    await company.runs_a_round(saturday)
    form = replace(AS_IT_WAS, closed_days=(IMMACULATE_CONCEPTION,))
    changed = await programmes.change(
        company.db, company.workspace, form, by=CHIARA, now=saturday + timedelta(hours=1)
    )
    assert changed.next_round_at == NEXT_MONDAY


async def test_the_first_round_does_not_fall_on_a_public_holiday(company: Company) -> None:
    """8 December is one in Italy, and in 2026 a Tuesday."""
    tuesdays = replace(AS_IT_WAS, weekday=1)
    await _change(company, tuesdays)
    now = NOW + timedelta(days=6)
    for user, generation in ((EMMA, 0), (RICHARD, 3), (JONAS, 0), (SABINE, 3)):
        await company.joins(user, generation, now=now)
    assert (await company.programme()).next_round_at == datetime(2026, 12, 9, 9, tzinfo=UTC)


async def _change(company: Company, form: SettingsForm, *, by: User = CHIARA) -> Programme:
    return await programmes.change(company.db, company.workspace, form, by=by, now=NOW)
