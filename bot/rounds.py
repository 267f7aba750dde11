"""The life of a round: it begins and ends when its time has come, or is skipped or stopped."""

import logging
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from bot import calling_off
from bot.administering import administering
from bot.closed_days import closed_days
from bot.closing import close_these
from bot.domain.deliveries import Kind
from bot.domain.errors import RoundJustStarted
from bot.domain.programmes import Programme
from bot.domain.schedule import is_too_late, start_after, start_after_absence, today
from bot.domain.statuses import Look
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.opening import LONGEST_SECONDS, nobody, open_one
from storage import deliveries, introductions, programmes, rounds
from storage.database import Database
from storage.deliveries import Intention

log = logging.getLogger(__name__)


async def stop(
    db: Database,
    workspace: Workspace,
    programme_id: int | None = None,
    *,
    by: User,
    now: datetime,
) -> None:
    """Introduce nobody more in the open round of a programme, or the first; `tell_of_stops` tells
    whoever waits for it.

    Raises AdminsOnly and ProgrammeHasEnded.
    """
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.chosen_held(session, workspace.id, programme_id)
        latest = await rounds.latest(session, programme.id)
        if latest is not None and latest.introduces:
            await introductions.cancel_in_round(session, workspace.id, latest.id)
            await rounds.stop(session, latest.id, now)
    log.info("round stopped", extra={"programme": programme.id})


async def tell_of_stops(db: Database, now: datetime) -> bool:
    """Whoever has not been introduced in a round that was stopped sits out, and is told; whether
    there was anybody."""
    async with db.read() as reading:
        stopped = await rounds.stopped(reading)
        waiting = [each for each in stopped if await introductions.called_off(reading, each.id)]
    for this in waiting:
        async with db.write(longest_seconds=LONGEST_SECONDS) as session:
            programme = await programmes.get(session, this.programme_id)
            await calling_off.the_rest(session, programme.workspace_id, this, now)
    return bool(waiting)


async def open_due(
    db: Database, now: datetime, look: Look = nobody, admins: Collection[str] = ()
) -> bool:
    """Open every round whose time has come, without those whom `look` finds away; whether there
    was any. One that was missed for too long is skipped, up to the next that is not, and so is one
    whose people were introduced minutes ago. What was missed is told to whoever organises, else to
    these `admins` (Slack's ids)."""
    has_skipped = await _skip_missed(db, now, admins)
    async with db.read() as session:
        due = await programmes.due(session, now)
    for programme in due:
        starts_at = programme.next_round_at or now
        try:
            await open_one(db, programme, starts_at=starts_at, now=now, look=look)
        except RoundJustStarted:
            closed = await closed_days(programme.country, programme.closed_days)
            following = start_after(starts_at, programme.rhythm, now=now, closed=closed)
            await _skip(db, programme, following, reason="too early")
    return has_skipped or bool(due)


async def _skip_missed(db: Database, now: datetime, admins: Collection[str]) -> bool:
    """Move on whatever was missed for too long, and tell whether there was any; it is told once for
    all that was missed together."""
    has_skipped = False
    async with db.read() as session:
        due = await programmes.due(session, now)
    for programme in due:
        missed = programme.next_round_at or now
        if is_too_late(missed, now=now):
            has_skipped = True
            closed = await closed_days(programme.country, programme.closed_days)
            following = start_after_absence(missed, programme.rhythm, now=now, closed=closed)
            told = of_what_was_missed(programme, missed, now, admins)
            await _skip(db, programme, following, reason="too late", told=told)
    return has_skipped


def of_what_was_missed(
    programme: Programme, missed: datetime, now: datetime, admins: Collection[str] = ()
) -> list[Intention]:
    """That a round of that instant was skipped: for whoever organises, else for these admins."""
    missed_on = today(programme.rhythm.time_zone, missed).toordinal()
    told = [programme.organiser] if programme.organiser else admins
    return [Intention(Kind.SKIPPED, missed_on, now, each) for each in told]


async def is_turning(db: Database, now: datetime) -> bool:
    """Whether it is time for one round to end and for another to begin."""
    async with db.read() as reading:
        if not await programmes.with_round_over(reading, now):
            return False
        return bool(await programmes.due(reading, now) or await programmes.wanted(reading))


async def close_due(db: Database, now: datetime) -> bool:
    """Close every round whose time is over; whether there was any."""
    async with db.read() as reading:
        over = await programmes.with_round_over(reading, now)
    closed = [await _close(db, programme, now) for programme in over]
    return any(closed)


async def _close(db: Database, programme: Programme, now: datetime) -> bool:
    free_days = await closed_days(programme.country, programme.closed_days)
    async with db.write() as session:
        over = [each for each in await rounds.are_open(session, programme.id) if each.is_over(now)]
        await close_these(session, programme, over, free_days, now)
    return bool(over)


async def _skip(
    db: Database,
    programme: Programme,
    following: datetime,
    *,
    reason: str,
    told: Iterable[Intention] = (),
) -> None:
    async with db.write() as session:
        current = await programmes.get_held(session, programme.id)
        if current.next_round_at != programme.next_round_at:
            return
        await programmes.save(session, replace(current, next_round_at=following))
        await deliveries.add(session, programme.workspace_id, told)
    log.warning("round skipped", extra={"programme": programme.id, "reason": reason})
