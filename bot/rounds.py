"""The life of a round: planned and opened in one transaction, and closed when its time is over."""

import asyncio
import logging
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib import import_module
from random import SystemRandom
from typing import TYPE_CHECKING

from bot import calling_off, silence
from bot.calls import Calls
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays
from bot.domain.deliveries import Kind
from bot.domain.errors import RoundJustStarted
from bot.domain.missing import missing_among
from bot.domain.programmes import Programme
from bot.domain.rounds import Round, SittingOutReason
from bot.domain.schedule import (
    NOT_AGAIN_WITHIN,
    RoundTimes,
    is_too_late,
    next_start,
    round_times,
    start_after,
    start_after_absence,
    today,
)
from bot.domain.states import RoundState
from bot.domain.statuses import Look
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from bot.overview import active
from storage import (
    deliveries,
    enrolments,
    introductions,
    membership,
    pairings,
    programmes,
    rounds,
    series,
    sitting_out,
)
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading

if TYPE_CHECKING:
    from bot.domain.plans import RoundPlan

log = logging.getLogger(__name__)

LONGEST_SECONDS = 300
"""What loading two years of a company, or storing its round, may take."""


async def nobody(_: datetime) -> Collection[str]:
    """Looks at no status."""
    return ()


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
    check_is_admin(by)
    async with db.write() as session:
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


async def close_these(
    session: Writing,
    programme: Programme,
    over: Sequence[Round],
    free_days: Container[date],
    now: datetime,
) -> None:
    """Close these rounds of a programme, with all that follows from the end of a round."""
    # The deliveries first, as whoever sends them does, or each would wait for the other.
    for each in over:
        await introductions.cancel_in_round(session, programme.workspace_id, each.id)
    for round_id in await rounds.close(session, [each.id for each in over], now):
        await _after_close(session, programme, round_id, free_days, now)
        log.info("round closed", extra={"round_id": round_id})


async def _after_close(
    session: Writing, programme: Programme, round_id: int, free_days: Container[date], now: datetime
) -> None:
    this = await rounds.get(session, round_id)
    await calling_off.the_rest(session, programme.workspace_id, this, now)
    await silence.ask(session, programme, round_id, free_days, now)
    if programme.organiser:
        told = Intention(Kind.SUMMARY, round_id, now, programme.organiser)
        await deliveries.add(session, programme.workspace_id, [told])


@dataclass(frozen=True)
class _Planned:
    """A plan with all that its messages need; the round leaves `out` some, each for a reason."""

    plan: "RoundPlan"
    seed: int
    slack_ids: Mapping[int, str]
    time_zones: Mapping[int, str]
    out: Mapping[int, SittingOutReason]
    is_wanted: bool

    @property
    def is_in_vain(self) -> bool:
        """Whether an admin wants a round in which nobody can be introduced."""
        return self.is_wanted and not len(self.plan)

    @property
    def reasons(self) -> dict[int, SittingOutReason]:
        """Why each member sits out who does."""
        return {each.person: each.reason for each in self.plan.sitting_out} | dict(self.out)


async def open_one(
    db: Database, programme: Programme, *, starts_at: datetime, now: datetime, look: Look = nobody
) -> SittingOutReason | None:
    """Plan a round of that programme and open it, in the place of one that is open; gives why
    nobody is introduced in it, None if somebody is. One that an admin wants, and that would
    introduce nobody, changes neither the calendar nor a round in which people were introduced.

    Raises RoundJustStarted within ten minutes of the last one.
    """
    away = await look(starts_at)
    planned = await _plan(db, programme, away, starts_at, now)
    if not planned.is_in_vain and await _make_way(db, programme, starts_at, now):
        planned = await _plan(db, programme, away, starts_at, now)
    closed = await closed_days(programme.country, programme.closed_days)
    times = _times(programme, planned, closed, starts_at, now)
    calls = Calls(programme, times, planned.slack_ids, planned.time_zones, closed, now)
    if await _store(db, programme, planned, calls):
        pairings = len(planned.plan)
        log.info("round opened", extra={"programme": programme.id, "pairings": pairings})
    return None if len(planned.plan) else await _why_nobody(db, programme, planned, now)


async def _plan(
    db: Database, programme: Programme, away: Collection[str], starts_at: datetime, now: datetime
) -> _Planned:
    await asyncio.to_thread(import_module, "bot.planning")
    from bot import planning  # loaded late, and beside the loop: it brings NumPy and SciPy

    async with db.read(longest_seconds=LONGEST_SECONDS) as session:
        out = await _left_out(session, programme, away)
        those = await planning.taking_part(
            session, programme, starts_at=starts_at, now=now, besides=out
        )
        running = await series.running(session, programme)
        parted = await series.parted(session, programme)
    seed = SystemRandom().getrandbits(31)
    return _Planned(
        plan=await asyncio.to_thread(planning.plan, programme, those, seed, running, parted),
        seed=seed,
        slack_ids=those.slack_ids,
        time_zones=those.time_zones,
        out={each: out[each] for each in those.besides},
        is_wanted=starts_at != programme.next_round_at,
    )


async def _why_nobody(
    db: Database, programme: Programme, planned: _Planned, now: datetime
) -> SittingOutReason:
    async with db.read() as reading:
        members = active(await enrolments.joined(reading, programme.id), now)
    missing = missing_among(members, programme.format, planned.out)
    return missing or next(iter(planned.reasons.values()), SittingOutReason.ALONE)


async def _make_way(db: Database, programme: Programme, starts_at: datetime, now: datetime) -> bool:
    """Whoever still waits for an introduction in the round that this one replaces is planned for
    anew, as one who has met nobody in it; whether there was anybody."""
    async with db.read() as reading:
        latest = await rounds.latest(reading, programme.id)
    if not latest or not latest.introduces or starts_at - latest.starts_at < NOT_AGAIN_WITHIN:
        return False
    async with db.write() as session:
        return await calling_off.make_way(session, programme.workspace_id, latest, now)


async def _left_out(
    reading: Reading, programme: Programme, away: Collection[str]
) -> dict[int, SittingOutReason]:
    """Whom the round leaves out, and why."""
    absent = await membership.ids_of(reading, programme.workspace_id, away)
    silent = await silence.not_to_be_introduced(reading, programme)
    return {
        **dict.fromkeys(absent, SittingOutReason.AWAY),
        **dict.fromkeys(silent, SittingOutReason.NO_SIGN),
    }


async def _store(db: Database, programme: Programme, planned: _Planned, calls: Calls) -> bool:
    """Store the round with all its messages; False if it has nothing new to tell, or the programme
    has ended."""
    from storage import plans  # loaded late: it brings NumPy

    plan, times = planned.plan, calls.times
    async with db.write(longest_seconds=LONGEST_SECONDS) as session:
        current = await programmes.get_held(session, programme.id)
        if current.ended_at is not None:
            return False
        if await _tells_nothing_new(session, programme, planned, times, calls.now):
            await _move_on(session, current, programme, times)
            return False
        replaced = await rounds.are_open(session, programme.id)
        await calling_off.replaced(session, programme.workspace_id, [each.id for each in replaced])
        await close_these(session, current, replaced, calls.closed, calls.now)
        paused = await _pause_the_silent(session, programme, planned, calls.now)
        round_id, pairing_ids = await plans.add(session, programme, plan, times, seed=planned.seed)
        left_out = {each: why for each, why in planned.out.items() if each not in paused}
        await sitting_out.add(session, programme.workspace_id, round_id, left_out)
        await _move_on(session, current, programme, times)
        intentions = calls.intentions(plan, round_id, pairing_ids, left_out, paused)
        await deliveries.add(session, programme.workspace_id, intentions)
    return True


async def _pause_the_silent(
    session: Writing, programme: Programme, planned: _Planned, now: datetime
) -> set[int]:
    """They have until the next round to answer, and one that is in vain is none."""
    return set() if planned.is_in_vain else await silence.pause_the_silent(session, programme, now)


async def _tells_nothing_new(
    session: Writing, programme: Programme, planned: _Planned, times: RoundTimes, now: datetime
) -> bool:
    """Whether nobody is introduced, and everybody has heard so minutes ago, for the same reasons.
    Of one that is in vain it is enough to have heard it in the round that is open, to have been
    introduced in that, or to be about to hear it by the calendar.

    Raises RoundJustStarted if people were introduced minutes ago, or in a round with that start.
    """
    if await rounds.is_there(session, programme.id, starts_at=times.starts_at):
        raise RoundJustStarted
    latest = await rounds.latest(session, programme.id)
    if latest is None:
        return planned.is_in_vain and times.closes_at <= now
    has_introduced = await pairings.are_there(session, latest.id)
    is_recent = times.starts_at - latest.starts_at < NOT_AGAIN_WITHIN
    if is_recent and has_introduced:
        raise RoundJustStarted
    if planned.is_in_vain and times.closes_at <= now:
        return True
    is_known = is_recent or (planned.is_in_vain and latest.state is RoundState.OPEN)
    if len(planned.plan) or not is_known:
        return False
    return has_introduced or planned.reasons == await sitting_out.reasons(session, latest.id)


async def _move_on(
    session: Writing, current: Programme, programme: Programme, times: RoundTimes
) -> None:
    """Store when the next round is, which one that is run before the calendar has begun does not
    decide, nor one planned with a calendar that was changed meanwhile."""
    is_kept = current.next_round_at is None or _calendar(current) != _calendar(programme)
    next_round_at = current.next_round_at if is_kept else times.closes_at
    changed = replace(current, next_round_at=next_round_at, wanted_at=None)
    await programmes.save(session, changed)


def _calendar(programme: Programme) -> tuple[object, ...]:
    """What decides when rounds are."""
    return programme.rhythm, programme.country, programme.closed_days


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


def _times(
    programme: Programme, planned: _Planned, closed: ClosedDays, starts_at: datetime, now: datetime
) -> RoundTimes:
    """Until the calendar's next start, which is left out where it is near; but not for one that is
    in vain."""
    rhythm = programme.rhythm
    coming = programme.next_round_at or next_start(rhythm, after=now, closed=closed)
    closes_at = (
        coming if planned.is_in_vain else start_after(coming, rhythm, now=now, closed=closed)
    )
    return round_times(starts_at, closes_at, rhythm, closed)
