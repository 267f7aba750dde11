"""In the middle of a round, whoever is free is introduced to somebody else who is."""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module
from random import SystemRandom
from typing import TYPE_CHECKING

from bot import calling_off
from bot.calls import Calls
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays
from bot.domain.programmes import Format, Programme
from bot.domain.rounds import Round
from bot.domain.schedule import round_times
from storage import deliveries, pairings, programmes, rounds, series, sitting_out
from storage.database import Database

if TYPE_CHECKING:
    from bot.domain.plans import RoundPlan
    from storage.population import TakingPart

log = logging.getLogger(__name__)

LONG_ENOUGH = timedelta(days=1)
"""Before people are asked whether they met; with less, they are first in the next round."""

MOST_GOES = 3
"""How often it is planned anew because somebody was introduced meanwhile."""


class _Changed(Exception):
    """Somebody who was free is not any more."""


async def introduce_the_free(db: Database, now: datetime) -> bool:
    """Introduce those who sit out a round in which somebody wants that, across generations, as far
    as they fit; whether there was anybody. Nobody meets somebody again from whom they have parted
    in it, or in a round of another programme that is open, nor somebody whom they meet in one.

    Panels are left as they are: one person more or less makes none.
    """
    async with db.read() as reading:
        waiting = await rounds.rematching(reading)
    done = [await _introduce_in(db, this, now) for this in waiting]
    return any(done)


async def is_possible(db: Database, programme_id: int, now: datetime) -> bool:
    """Whether somebody who is free in that programme may be introduced before its next round."""
    async with db.read() as reading:
        programme = await programmes.get(reading, programme_id)
        this = await rounds.latest(reading, programme_id)
    closed = await closed_days(programme.country, programme.closed_days)
    return this is not None and this.introduces and _is_possible(programme, this, closed, now)


def _is_possible(programme: Programme, this: Round, closed: ClosedDays, now: datetime) -> bool:
    asked_at = round_times(this.starts_at, this.closes_at, programme.rhythm, closed).check_in_at
    return programme.format is not Format.GROUP and asked_at - now >= LONG_ENOUGH


async def _introduce_in(db: Database, this: Round, now: datetime) -> bool:
    async with db.read() as reading:
        programme = await programmes.get(reading, this.programme_id)
    async with db.write() as session:
        await calling_off.release(session, programme.workspace_id, this, now)
    for _ in range(MOST_GOES):
        try:
            return await _introduce(db, programme, this, now)
        except _Changed:
            continue
    return False


async def _introduce(db: Database, programme: Programme, this: Round, now: datetime) -> bool:
    async with db.read() as reading:
        free = await sitting_out.free(reading, this.id)
    closed = await closed_days(programme.country, programme.closed_days)
    if len(free) < 2 or not _is_possible(programme, this, closed, now):
        await _leave_it(db, this)
        return False
    times = round_times(now, this.closes_at, programme.rhythm, closed)
    plan, those = await _plan(db, programme, free, now)
    told_by_day = replace(programme, next_round_at=now)
    calls = Calls(told_by_day, times, those.slack_ids, those.time_zones, closed, now)
    await _store(db, programme, this, plan, calls)
    return len(plan) > 0


async def _leave_it(db: Database, this: Round) -> None:
    async with db.write() as session:
        await rounds.rematched(session, this)


async def _plan(
    db: Database, programme: Programme, free: list[int], now: datetime
) -> tuple["RoundPlan", "TakingPart"]:
    await asyncio.to_thread(import_module, "bot.planning")
    from bot import planning  # loaded late, and beside the loop: it brings NumPy and SciPy

    async with db.read() as session:
        those = await planning.taking_part(session, programme, starts_at=now, now=now)
        in_rounds = await pairings.parted(session, programme.workspace_id)
        parted = in_rounds + await series.parted(session, programme)
    seed = SystemRandom().getrandbits(31)
    return await asyncio.to_thread(
        planning.plan_for_the_free, programme, those, free, parted, seed
    ), those


async def _store(
    db: Database, programme: Programme, this: Round, plan: "RoundPlan", calls: Calls
) -> None:
    from storage import plans  # loaded late: it brings NumPy

    seated = [each for planned in plan.pairings for each in planned.mentors + planned.mentees]
    async with db.write() as session:
        await programmes.get_held(session, programme.id)
        if not await sitting_out.seat_again(session, this.id, seated):
            raise _Changed
        await rounds.rematched(session, this)
        pairing_ids = await plans.add_pairings(session, programme, plan, round_id=this.id)
        introductions = calls.of_pairings(plan, pairing_ids)
        await deliveries.add(session, programme.workspace_id, introductions)
    log.info("introduced in the middle of a round", extra={"pairings": len(plan)})
