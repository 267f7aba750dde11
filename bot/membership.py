"""Joining, pausing, coming back, leaving."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from bot import calling_off, parting, pauses
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays
from bot.domain.errors import RulesNotAccepted
from bot.domain.members import Member, Profile, Standing, check_is_another, check_pause
from bot.domain.pairings import Pairing
from bot.domain.programmes import PEOPLE_TO_START, Programme
from bot.domain.schedule import end_of_day, next_start, today
from bot.domain.users import User, check_may_join, may_join
from bot.domain.workspaces import Workspace
from storage import enrolments, membership, programmes, safety
from storage.database import Database, Writing

A_MONTH = relativedelta(months=1)
Closed = Mapping[int, ClosedDays]
"""The days that are closed, by the id of a programme."""

T = TypeVar("T")


class _CalendarStarts(Exception):
    """Nothing is stored yet: which days are closed for this programme is to be found out first."""

    def __init__(self, programme: Programme) -> None:
        super().__init__(programme.id)
        self.programme = programme


@dataclass(frozen=True)
class Joined:
    """What came of the form to join with: whether somebody is new or back again; the programmes
    that they are in by it; the introductions of theirs, to somebody of their reporting line, that
    have ended by it, as they were; and whether they may be introduced to somebody else before the
    next round."""

    is_new: bool
    programmes: tuple[Programme, ...] = ()
    ended: tuple[Pairing, ...] = ()
    may_be_soon: bool = False


async def join(
    db: Database,
    workspace: Workspace,
    profile: Profile,
    *,
    programme_ids: Collection[int] = (),
    rules_accepted: bool,
    by: User,
    now: datetime,
) -> Joined:
    """Let somebody into these programmes, or save what a member changed. Without any programme,
    whoever is new joins the first.

    One that has ended since it was chosen takes nobody in, but what was told is kept: whoever chose
    it is a member who can join another. The fourth to join a programme starts its calendar. Raises
    NotAllowed for guests, people of other companies, bots and deactivated accounts, OwnManager,
    and RulesNotAccepted for whoever is new.
    """
    check_may_join(by)
    check_is_another(profile.reports_to, by.slack_id)

    async def act(closed: Closed) -> Joined:
        async with db.write() as session:
            saved = await membership.save_profile(session, workspace.id, by, profile, now)
            member_id, is_new = saved
            if is_new and not rules_accepted:
                raise RulesNotAccepted
            ended = () if is_new else await _part(session, workspace, by, now)
            if not programme_ids and not is_new:
                return Joined(is_new, ended=ended)
            joining = await _running(session, workspace, programme_ids)
            await _enrol(session, member_id, joining, closed, now)
        return Joined(is_new, tuple(joining), ended)

    joined = await _knowing_closed_days(act)
    return replace(joined, may_be_soon=await parting.may_be_soon(db, joined.ended, now))


async def report_to(
    db: Database, workspace: Workspace, manager: str | None, *, by: User, now: datetime
) -> Joined:
    """Change nothing in a profile but to whom a member reports: a Slack id, or None to tell it no
    more. Raises NotAMember and OwnManager."""
    check_is_another(manager, by.slack_id)
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        await membership.set_reports_to(session, member.id, manager)
        ended = await _part(session, workspace, by, now)
    may_be_soon = await parting.may_be_soon(db, ended, now)
    return Joined(is_new=False, ended=ended, may_be_soon=may_be_soon)


async def join_another(
    db: Database, workspace: Workspace, programme_id: int | None, *, by: User, now: datetime
) -> Programme:
    """Let a member into one more programme, or the first, with all that they have told already;
    gives it as it is then. Raises NotAllowed as above, NotAMember and ProgrammeHasEnded."""
    check_may_join(by)

    async def act(closed: Closed) -> Programme:
        async with db.write() as session:
            member = await membership.get_joined(session, workspace.id, by.slack_id)
            joining = await programmes.chosen_held(session, workspace.id, programme_id)
            await _enrol(session, member.id, [joining], closed, now)
            return await programmes.get(session, joining.id)

    return await _knowing_closed_days(act)


async def pause(
    db: Database, workspace: Workspace, until: date, *, by: User, now: datetime
) -> None:
    """Pause until that day of the member's calendar, on which they are back by themselves.

    Raises NotAMember, DateNotAhead if the day does not lie ahead, and DateTooFar.
    """
    check_pause(until, today=today(by.time_zone, now))
    known = await pauses.calendars(db, workspace, by.slack_id)
    async with db.write() as session:
        before = await _set_pause(session, workspace, until, by=by)
        await calling_off.paused(session, workspace.id, before)
        await pauses.ask(session, before, until, known, now)


async def pause_a_month(db: Database, workspace: Workspace, *, by: User, now: datetime) -> None:
    """Pause until the same day of next month; raises NotAMember."""
    until = today(by.time_zone, now) + A_MONTH
    await pause(db, workspace, until, by=by, now=now)


async def resume(db: Database, workspace: Workspace, *, by: User, now: datetime) -> bool:
    """End a pause at once; whether there was one. Raises NotAMember."""
    async with db.write() as session:
        before = await _set_pause(session, workspace, None, by=by)
        await pauses.no_more(session, before)
    return before.standing(today(by.time_zone, now)) is Standing.PAUSED


async def leave(db: Database, workspace: Workspace, *, by: User, now: datetime) -> None:
    """Leave every programme, without having to say why; raises NotAMember."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        await _leave(session, workspace, member, now)


async def leave_one(
    db: Database, workspace: Workspace, programme_id: int, *, by: User, now: datetime
) -> bool:
    """Leave one programme; whether they take part in another that runs. Whoever does not has left
    altogether. Raises NotAMember."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        running = {each.id for each in await programmes.running(session, workspace.id)}
        takes_part_in = await enrolments.of_member(session, member.id) & running
        if not takes_part_in - {programme_id}:
            await _leave(session, workspace, member, now)
            return False
        await enrolments.end(session, member.id, now, programme_id=programme_id)
        await calling_off.left(session, workspace.id, member, now, programme_id=programme_id)
    return True


async def follow_user(db: Database, workspace: Workspace, user: User, *, now: datetime) -> bool:
    """Take over what changed about a Slack user; who may not take part any more has left, and
    whether that is so."""
    async with db.write() as session:
        member = await membership.find(session, workspace.id, user.slack_id)
        if member is None or member.left_at is not None:
            return False
        if may_join(user):
            await membership.follow(session, member.id, user)
            return False
        await _leave(session, workspace, member, now)
    return True


async def is_joined(db: Database, workspace: Workspace, slack_id: str) -> bool:
    """Whether that Slack user takes part, paused or not."""
    async with db.read() as session:
        member = await membership.find(session, workspace.id, slack_id)
    return member is not None and member.left_at is None


async def _leave(session: Writing, workspace: Workspace, member: Member, now: datetime) -> None:
    await membership.set_left(session, member.id, now)
    await enrolments.end(session, member.id, now)
    await calling_off.left(session, workspace.id, member, now)


async def _part(
    session: Writing, workspace: Workspace, by: User, now: datetime
) -> tuple[Pairing, ...]:
    """End what a member has with anybody of their reporting line, if they tell of one."""
    member = await membership.get_joined(session, workspace.id, by.slack_id)
    if member.profile.reports_to is None:
        return ()
    apart = await safety.kept_apart(session, workspace.id, by.slack_id)
    return await parting.from_all(session, workspace, member, apart, now)


async def _set_pause(
    session: Writing, workspace: Workspace, until: date | None, *, by: User
) -> Member:
    """Set it, and give the member as they were before."""
    member = await membership.get_joined(session, workspace.id, by.slack_id)
    await membership.set_pause(session, member.id, until)
    return member


async def _running(
    session: Writing, workspace: Workspace, programme_ids: Collection[int]
) -> list[Programme]:
    """Those of these programmes that run, or the first; nobody else joins them until the
    transaction ends."""
    if not programme_ids:
        return [await programmes.first_held(session, workspace.id)]
    running = await programmes.running_held(session, workspace.id)
    return [each for each in running if each.id in programme_ids]


async def _knowing_closed_days(act: Callable[[Closed], Awaitable[T]]) -> T:
    """Do it; where it starts a calendar, once more, knowing the days that are closed. They are
    found out in no transaction: the public holidays may have to be loaded for it."""
    closed: dict[int, ClosedDays] = {}
    while True:
        try:
            return await act(closed)
        except _CalendarStarts as starts:
            of = starts.programme
            closed[of.id] = await closed_days(of.country, of.closed_days)


async def _enrol(
    session: Writing,
    member_id: int,
    joining: Collection[Programme],
    closed: Closed,
    now: datetime,
) -> None:
    for programme in joining:
        await enrolments.add(session, programme, member_id, now)
        if programme.next_round_at is None and programme.paused_at is None:
            await _start_the_calendar(session, programme, closed, now)


async def _start_the_calendar(
    session: Writing, programme: Programme, closed: Closed, now: datetime
) -> None:
    if await enrolments.count(session, programme.id) < PEOPLE_TO_START:
        return
    if programme.id not in closed:
        raise _CalendarStarts(programme)
    rhythm = programme.rhythm
    first = next_start(rhythm, after=end_of_day(rhythm, now), closed=closed[programme.id])
    await programmes.save(session, replace(programme, next_round_at=first))
