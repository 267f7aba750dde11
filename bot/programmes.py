"""The programme and its settings, and what an admin sees of it."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from math import ceil

from bot.closed_days import check_country, closed_days, country_of
from bot.domain.closed_days import ClosedDays, Span
from bot.domain.errors import InvalidTime
from bot.domain.members import Standing
from bot.domain.numbers import count_of_people
from bot.domain.programmes import (
    USUAL_WEEKS,
    Format,
    GenerationLabels,
    Programme,
    Rhythm,
    Surplus,
)
from bot.domain.rounds import Round, why_nobody
from bot.domain.schedule import (
    check_time_zone,
    next_start,
    possible_again_at,
    start_in_step,
    today,
)
from bot.domain.situation import Introducing, Overview
from bot.domain.summaries import Summary, summary
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Place, Workspace
from bot.slack.pacing import OPEN, PACES
from storage import deliveries, introductions, membership, programmes, rounds, summaries, workspaces
from storage.database import Database
from storage.introductions import ToCome
from storage.rows import Reading

MONDAY, AT_TEN = 0, time(10)


@dataclass(frozen=True)
class SettingsForm:
    """The settings as an admin entered them. `at` is "HH:MM"; `time_zone` may not exist."""

    weekday: int
    at: str
    time_zone: str
    every_weeks: int
    labels: GenerationLabels
    locale: str
    surplus: Surplus
    cooldown: int
    country: str | None
    closed_days: tuple[Span, ...]
    contact: str | None = None
    format: Format = Format.COFFEE
    meetings: int = 6
    most_mentors: int = 4
    most_mentees: int = 4


async def ensure(
    db: Database, team_id: str, bot_user_id: str, *, place: Place, now: datetime
) -> Workspace:
    """The workspace, with its first programme made at its first start: coffee, every Monday at
    ten in that place's time zone, and in its language."""
    async with db.write() as session:
        workspace = await workspaces.add(session, team_id, bot_user_id, now)
        if workspace is None:
            return await workspaces.get(session, team_id)
        await programmes.add(session, workspace.id, _first_programme(workspace, place))
        return workspace


async def is_known(db: Database, team_id: str) -> bool:
    """Whether the app has been started for that Slack team before."""
    async with db.read() as session:
        return await workspaces.is_known(session, team_id)


async def overview(
    reading: Reading, workspace: Workspace, programme: Programme, now: datetime
) -> Overview:
    """What an admin may see of the members as a whole."""
    members = await membership.joined(reading, workspace.id)
    latest = await rounds.latest(reading, programme.id)
    waiting = [
        member
        for member in members
        if member.standing(today(member.time_zone, now)) is Standing.ACTIVE
    ]
    return Overview(
        joined=count_of_people(len(members), programme.minimum_group),
        waiting=count_of_people(len(waiting), programme.minimum_group),
        missing=why_nobody([member.profile.generation for member in waiting], programme.format),
        again_at=await _again_at(reading, latest, now),
        introducing=await _introducing(reading, programme, latest, now) if latest else None,
        failed=tuple(await deliveries.failed(reading, workspace.id, now)),
        last_round=await _last_round(reading, programme, (len(members), len(waiting))),
    )


async def _last_round(
    reading: Reading, programme: Programme, beside: tuple[int, ...]
) -> Summary | None:
    """What the last round that is over came to, as it may be shown beside these numbers."""
    round_id = await rounds.last_closed(reading, programme.id)
    if round_id is None:
        return None
    tally = await summaries.tally(reading, round_id)
    return summary(tally, programme.minimum_group).beside(beside) if tally.introduced else None


async def _introducing(
    reading: Reading, programme: Programme, latest: Round, now: datetime
) -> Introducing | None:
    """How far the open round has come; None for one that is done with it, or was stopped."""
    if not latest.introduces:
        return None
    to_come = await introductions.to_come(reading, latest.id)
    if to_come is None:
        return None
    return Introducing(
        done=to_come.of_all - to_come.number,
        all=count_of_people(to_come.of_all, programme.minimum_group),
        minutes_left=_minutes_left(to_come, now),
    )


def _minutes_left(to_come: ToCome, now: datetime) -> int:
    """At Slack's pace from the first that may be sent, and not before the last may be."""
    until_first, until_last = (
        max(at - now, timedelta()) / timedelta(minutes=1)
        for at in (to_come.first_at, to_come.last_at)
    )
    return ceil(max(until_first + to_come.number / PACES[OPEN].per_minute, until_last))


async def _again_at(reading: Reading, latest: Round | None, now: datetime) -> datetime | None:
    at = possible_again_at(latest.starts_at, now=now) if latest else None
    return at if at and latest and await rounds.has_pairings(reading, latest.id) else None


async def change(
    db: Database, workspace: Workspace, form: SettingsForm, *, by: User, now: datetime
) -> Programme:
    """Save the settings; another format has its usual rhythm, unless that was changed as well. A
    calendar that is running goes on with the next start of the new rhythm, or in step, with the
    next that the days that are closed now allow.

    Raises AdminsOnly, InvalidTimeZone, InvalidTime and InvalidCountry.
    """
    check_is_admin(by)
    at, time_zone = _time(form.at), check_time_zone(form.time_zone)
    country = await check_country(form.country)
    closed = await closed_days(country, form.closed_days)
    async with db.write() as session:
        programme = await programmes.first_held(session, workspace.id)
        latest = await rounds.latest(session, programme.id)
        changed = replace(
            programme,
            format=form.format,
            meetings=form.meetings,
            most_mentors=form.most_mentors,
            most_mentees=form.most_mentees,
            rhythm=Rhythm(form.weekday, at, time_zone, _weeks(programme, form)),
            labels=form.labels,
            locale=form.locale,
            surplus=form.surplus,
            cooldown=form.cooldown,
            organiser=by.slack_id,
            country=country,
            closed_days=form.closed_days,
            contact=form.contact,
        )
        next_round_at = _next_round(programme, changed, closed, latest, now)
        changed = replace(changed, next_round_at=next_round_at)
        await programmes.save(session, changed)
    return changed


def _next_round(
    before: Programme, after: Programme, closed: ClosedDays, latest: Round | None, now: datetime
) -> datetime | None:
    planned, rhythm = before.next_round_at, after.rhythm
    if planned is None:
        return None
    if before.rhythm != rhythm:
        return next_start(rhythm, after=now, closed=closed)
    if (before.country, before.closed_days) == (after.country, after.closed_days):
        return planned
    began = latest.starts_at if latest else None
    return start_in_step(planned, rhythm, latest=began, now=now, closed=closed)


def _weeks(before: Programme, form: SettingsForm) -> int:
    """As the admin said, or as is usual for a format that is new, if they left it as it was."""
    is_untouched = form.every_weeks == before.rhythm.every_weeks
    is_new = form.format is not before.format
    return USUAL_WEEKS[form.format] if is_new and is_untouched else form.every_weeks


def _time(text: str) -> time:
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - a wall has no zone
    except ValueError as error:
        raise InvalidTime from error


def _first_programme(workspace: Workspace, place: Place) -> Programme:
    return Programme(
        id=0,
        workspace_id=workspace.id,
        format=Format.COFFEE,
        rhythm=Rhythm(MONDAY, AT_TEN, place.time_zone),
        labels=GenerationLabels.CAREER_STAGES,
        locale=place.locale,
        minimum_group=5,
        country=country_of(place.time_zone),
    )
