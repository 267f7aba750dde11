"""A round is planned, and opened in one transaction with all its messages."""

import asyncio
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from random import SystemRandom
from typing import TYPE_CHECKING

from bot import calling_off, resting, silence
from bot.calls import Calls
from bot.closed_days import closed_days
from bot.closing import close_these
from bot.domain.closed_days import ClosedDays
from bot.domain.errors import RoundJustStarted
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from bot.domain.schedule import NOT_AGAIN_WITHIN, RoundTimes, next_start, round_times, start_after
from bot.domain.sitting_out import SittingOutReason, what_was_missing
from bot.domain.states import RoundState
from bot.domain.statuses import Look
from storage import deliveries, membership, pairings, programmes, rounds, series, sitting_out
from storage.database import Database, Writing
from storage.rows import Reading

if TYPE_CHECKING:
    from bot.domain.plans import RoundPlan

log = logging.getLogger(__name__)

LONGEST_SECONDS = 300
"""What loading two years of a company, or storing its round, may take."""


async def nobody(_: datetime) -> Collection[str]:
    """Looks at no status."""
    return ()


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
    number = len(planned.plan)
    if await _store(db, programme, planned, calls):
        log.info("round opened", extra={"programme": programme.id, "pairings": number})
    return None if number else what_was_missing(planned.reasons.values())


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


async def _make_way(db: Database, programme: Programme, starts_at: datetime, now: datetime) -> bool:
    """Whoever still waits for an introduction in the round that this one replaces is planned for
    anew, as one who has met nobody in it; whether there was anybody."""
    async with db.read() as reading:
        latest = await rounds.latest(reading, programme.id)
    if not latest or not latest.introduces or _is_recent(latest, starts_at):
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
        await _check_not_just_started(session, programme, times.starts_at)
        if await _tells_nothing_new(session, programme, planned, times, calls.now):
            await _move_on(session, current, programme, times)
            return False
        replaced = await rounds.are_open(session, programme.id)
        await calling_off.replaced(session, programme.workspace_id, [each.id for each in replaced])
        await close_these(session, current, replaced, calls.closed, calls.now)
        paused = await _pause_the_silent(session, programme, planned, calls.now)
        given_up = await resting.given_up(session, plan.continued.given_up)
        round_id, pairing_ids = await plans.add(session, programme, plan, times, seed=planned.seed)
        left_out = {each: why for each, why in planned.out.items() if each not in paused}
        await sitting_out.add(session, programme.workspace_id, round_id, left_out)
        await _move_on(session, current, programme, times)
        intentions = calls.intentions(plan, round_id, pairing_ids, left_out, paused)
        await deliveries.add(session, programme.workspace_id, calls.of_given_up(given_up))
        await deliveries.add(session, programme.workspace_id, intentions)
    return True


async def _pause_the_silent(
    session: Writing, programme: Programme, planned: _Planned, now: datetime
) -> set[int]:
    """One that is in vain is no round to be paused by."""
    if planned.is_in_vain:
        return set()
    return await silence.pause_the_silent(session, programme, now)


async def _check_not_just_started(
    session: Writing, programme: Programme, starts_at: datetime
) -> None:
    """Raise RoundJustStarted if people were introduced minutes ago, or in a round with that
    start."""
    if await rounds.is_there(session, programme.id, starts_at=starts_at):
        raise RoundJustStarted
    latest = await rounds.latest(session, programme.id)
    if latest and _is_recent(latest, starts_at) and await pairings.are_there(session, latest.id):
        raise RoundJustStarted


async def _tells_nothing_new(
    session: Writing, programme: Programme, planned: _Planned, times: RoundTimes, now: datetime
) -> bool:
    """Whether nobody is introduced, and everybody knows, or the calendar is about to tell them."""
    if len(planned.plan):
        return False
    if planned.is_in_vain and times.closes_at <= now:
        return True
    latest = await rounds.latest(session, programme.id)
    return latest is not None and await _is_known(session, planned, latest, times.starts_at)


async def _is_known(
    session: Writing, planned: _Planned, latest: Round, starts_at: datetime
) -> bool:
    """Whether people were introduced in the latest round, or have heard in it that they are not,
    for the same reasons: minutes ago, or as long as it is open, if this one is in vain."""
    goes_on = planned.is_in_vain and latest.state is RoundState.OPEN
    if not (goes_on or _is_recent(latest, starts_at)):
        return False
    if await pairings.are_there(session, latest.id):
        return True
    return planned.reasons == await sitting_out.reasons(session, latest.id)


def _is_recent(latest: Round, starts_at: datetime) -> bool:
    """Whether it began minutes ago, as things are for one that starts then."""
    return starts_at - latest.starts_at < NOT_AGAIN_WITHIN


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
