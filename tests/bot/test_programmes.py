"""The programme's first start, and its settings."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot import programmes
from bot.domain.errors import AdminsOnly, InvalidTime, InvalidTimeZone
from bot.domain.programmes import Format, GenerationLabels, Programme, Rhythm, Surplus
from bot.domain.users import User
from bot.domain.workspaces import Place
from bot.programmes import SettingsForm
from storage.database import Database
from tests.bot.company import CHIARA, EMMA, NEXT_MONDAY, NOW, ROME, Company

FORM = SettingsForm(
    weekday=3,
    at="16:30",
    time_zone="America/New_York",
    every_weeks=2,
    labels=GenerationLabels.BIRTH_GENERATIONS,
    locale="it",
    surplus=Surplus.GROUPS,
    cooldown=26,
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


async def test_only_admins_change_settings(company: Company) -> None:
    with pytest.raises(AdminsOnly):
        await _change(company, FORM, by=EMMA)


async def _change(company: Company, form: SettingsForm, *, by: User = CHIARA) -> Programme:
    return await programmes.change(company.db, company.workspace, form, by=by, now=NOW)
