"""Joining, pausing, coming back, leaving."""

from dataclasses import replace
from datetime import date, datetime

from dateutil.relativedelta import relativedelta

from bot import calling_off
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays
from bot.domain.errors import RulesNotAccepted
from bot.domain.members import Member, Profile, Standing, check_pause
from bot.domain.programmes import PEOPLE_TO_START
from bot.domain.schedule import end_of_day, next_start, today
from bot.domain.users import User, check_may_join, may_join
from bot.domain.workspaces import Workspace
from storage import membership, programmes
from storage.database import Database, Writing

A_MONTH = relativedelta(months=1)


async def join(
    db: Database,
    workspace: Workspace,
    profile: Profile,
    *,
    rules_accepted: bool,
    by: User,
    now: datetime,
) -> bool:
    """Let somebody in, or save what a member changed; whether they are new or back again.

    The fourth to join starts the programme's calendar. Raises NotAllowed for guests, people of
    other companies, bots and deactivated accounts, and RulesNotAccepted for whoever is new.
    """
    check_may_join(by)
    closed = await _closed_before_the_first_round(db, workspace)
    async with db.write() as session:
        is_new = await membership.save_profile(session, workspace.id, by, profile, now)
        if is_new and not rules_accepted:
            raise RulesNotAccepted
        if closed is not None:
            await _start_the_calendar(session, workspace, closed, now)
    return is_new


async def pause(
    db: Database, workspace: Workspace, until: date, *, by: User, now: datetime
) -> None:
    """Pause until that day of the member's calendar, on which they are back by themselves.

    Raises NotAMember, DateNotAhead if the day does not lie ahead, and DateTooFar.
    """
    check_pause(until, today=today(by.time_zone, now))
    await _set_pause(db, workspace, until, by=by)


async def pause_a_month(db: Database, workspace: Workspace, *, by: User, now: datetime) -> None:
    """Pause until the same day of next month; raises NotAMember."""
    until = today(by.time_zone, now) + A_MONTH
    await pause(db, workspace, until, by=by, now=now)


async def resume(db: Database, workspace: Workspace, *, by: User, now: datetime) -> bool:
    """End a pause at once; whether there was one. Raises NotAMember."""
    before = await _set_pause(db, workspace, None, by=by)
    return before.standing(today(by.time_zone, now)) is Standing.PAUSED


async def leave(db: Database, workspace: Workspace, *, by: User, now: datetime) -> None:
    """Leave, without having to say why; raises NotAMember."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        await _leave(session, workspace, member, now)


async def follow_user(db: Database, workspace: Workspace, user: User, *, now: datetime) -> None:
    """Take over what changed about a Slack user; who may not take part any more has left."""
    async with db.write() as session:
        member = await membership.find(session, workspace.id, user.slack_id)
        if member is None or member.left_at is not None:
            return
        if may_join(user):
            await membership.follow(session, member.id, user)
        else:
            await _leave(session, workspace, member, now)


async def is_joined(db: Database, workspace: Workspace, slack_id: str) -> bool:
    """Whether that Slack user takes part, paused or not."""
    async with db.read() as session:
        member = await membership.find(session, workspace.id, slack_id)
    return member is not None and member.left_at is None


async def _leave(session: Writing, workspace: Workspace, member: Member, now: datetime) -> None:
    await membership.set_left(session, member.id, now)
    await calling_off.left(session, workspace.id, member, now)


async def _set_pause(db: Database, workspace: Workspace, until: date | None, *, by: User) -> Member:
    """Set it, and give the member as they were before."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        await membership.set_pause(session, member.id, until)
        if until is not None:
            await calling_off.paused(session, workspace.id, member)
    return member


async def _closed_before_the_first_round(db: Database, workspace: Workspace) -> ClosedDays | None:
    """Which days are closed; None once there is a calendar. Found out in no transaction: the public
    holidays may have to be loaded for it."""
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace.id)
    if programme.next_round_at is not None:
        return None
    return await closed_days(programme.country, programme.closed_days)


async def _start_the_calendar(
    session: Writing, workspace: Workspace, closed: ClosedDays, now: datetime
) -> None:
    programme = await programmes.first_held(session, workspace.id)
    if programme.next_round_at is not None:
        return
    if await membership.count_joined(session, workspace.id) >= PEOPLE_TO_START:
        rhythm = programme.rhythm
        first = next_start(rhythm, after=end_of_day(rhythm, now), closed=closed)
        await programmes.save(session, replace(programme, next_round_at=first))
