"""Programmes: the first, others beside it, and the settings of each."""

from dataclasses import replace
from datetime import datetime, time

from bot import programme_forms
from bot.administering import administering
from bot.closed_days import closed_days, country_of
from bot.domain.closed_days import ClosedDays
from bot.domain.programmes import (
    PEOPLE_TO_START,
    Format,
    GenerationLabels,
    Programme,
    Rhythm,
    check_channel,
    check_is_free,
    check_room,
)
from bot.domain.rounds import Round
from bot.domain.schedule import next_start, start_in_step
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Place, Workspace
from bot.programme_forms import NewForm, SettingsForm, check_new, check_settings
from storage import enrolments, programmes, rounds, workspaces
from storage.database import Database

MONDAY, AT_TEN = 0, time(10)


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


async def let_go(db: Database, workspace: Workspace, slack_id: str) -> None:
    """Whoever has left the company organises nothing any more and is nobody's contact person: the
    next admin who does something takes charge."""
    async with db.write() as session:
        await programmes.let_go(session, workspace.id, slack_id)


async def chosen(db: Database, workspace: Workspace, programme_id: int | None) -> Programme:
    """The programme with that id, or without one the first; raises ProgrammeHasEnded."""
    async with db.read() as reading:
        return await programmes.chosen(reading, workspace.id, programme_id)


async def beside(db: Database, workspace: Workspace, *, by: User) -> Programme:
    """The first, beside which another can be added. Raises AdminsOnly and TooManyProgrammes."""
    check_is_admin(by)
    async with db.read() as reading:
        running = await programmes.running(reading, workspace.id)
    check_room(running)
    return running[0]


async def add(db: Database, workspace: Workspace, form: NewForm, *, by: User) -> Programme:
    """Add a programme in which nobody takes part yet; whatever the form does not ask is as in the
    first.

    Raises AdminsOnly, TooManyProgrammes, and all that is wrong with the form at once.
    """
    async with administering(db, workspace, by=by) as session:
        running = await programmes.running_held(session, workspace.id)
        check_room(running)
        check_new(form, running)
        new = programme_forms.new(form, running[0], by=by)
        return await programmes.add(session, workspace.id, new)


async def pause(
    db: Database, workspace: Workspace, programme_id: int | None, *, by: User, now: datetime
) -> Programme:
    """Let the calendar of a programme stand still; its open round goes on to its end, and a round
    can be run all the same. Raises AdminsOnly and ProgrammeHasEnded."""
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.chosen_held(session, workspace.id, programme_id)
        paused = replace(programme, next_round_at=None, paused_at=now)
        await programmes.save(session, paused)
    return paused


async def resume(
    db: Database, workspace: Workspace, programme_id: int | None, *, by: User, now: datetime
) -> Programme:
    """Let it go on with the next start of its rhythm, once enough people have joined. Raises
    AdminsOnly and ProgrammeHasEnded."""
    check_is_admin(by)
    known = await chosen(db, workspace, programme_id)
    closed = await closed_days(known.country, known.closed_days)
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.chosen_held(session, workspace.id, known.id)
        if programme.paused_at is None:
            return programme
        are_enough = await enrolments.count(session, programme.id) >= PEOPLE_TO_START
        first = next_start(programme.rhythm, after=now, closed=closed) if are_enough else None
        resumed = replace(programme, next_round_at=first, paused_at=None)
        await programmes.save(session, resumed)
    return resumed


async def change(
    db: Database,
    workspace: Workspace,
    form: SettingsForm,
    programme_id: int | None = None,
    *,
    by: User,
    now: datetime,
) -> Programme:
    """Save the settings of a programme, or the first; another format has its usual rhythm, unless
    that was changed as well. A calendar that is running goes on with the next start of the new
    rhythm, or in step, with the next that the days that are closed now allow.

    How members describe themselves and who hears that something was not right belong to the
    workspace: they are the same in all its programmes. Raises AdminsOnly, ProgrammeHasEnded, and
    all that is wrong with the form at once.
    """
    check_is_admin(by)
    await _check(db, workspace, form, programme_id)
    closed = await closed_days(form.country, form.closed_days)
    async with administering(db, workspace, by=by) as session:
        running = await programmes.running_held(session, workspace.id)
        programme = await programmes.chosen(session, workspace.id, programme_id)
        others = [each for each in running if each.id != programme.id]
        check_channel(form.channel, others)
        check_is_free(form.name, others)
        changed = programme_forms.changed(programme, form, by=by)
        latest = await rounds.latest_with_people(session, programme.id)
        next_round_at = _next_round(programme, changed, closed, latest, now)
        dated = replace(changed, next_round_at=next_round_at)
        same = [replace(each, labels=form.labels, contact=form.contact) for each in others]
        for each in (dated, *same):
            await programmes.save(session, each)
    return dated


async def _check(
    db: Database, workspace: Workspace, form: SettingsForm, programme_id: int | None
) -> None:
    async with db.read() as reading:
        running = await programmes.running(reading, workspace.id)
        programme = await programmes.chosen(reading, workspace.id, programme_id)
    await check_settings(form, [each for each in running if each.id != programme.id])


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
