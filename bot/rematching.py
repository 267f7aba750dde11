"""In the middle of a round, whoever is free is introduced to somebody else who is."""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from importlib import import_module
from random import SystemRandom
from typing import TYPE_CHECKING

from bot.calls import Calls
from bot.closed_days import closed_days
from bot.domain.programmes import Format, Programme
from bot.domain.rounds import Round
from bot.domain.schedule import round_times
from bot.domain.workspaces import Workspace
from storage import deliveries, programmes, rounds, series
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


async def introduce_the_free(db: Database, workspace: Workspace, *, now: datetime) -> bool:
    """Introduce those who sit out the open round across generations, as far as they fit; whether
    there was anybody. Nobody meets somebody again from whom they have parted in it.

    Panels are left as they are: one person more or less makes none.
    """
    for _ in range(MOST_GOES):
        try:
            return await _introduce(db, workspace, now)
        except _Changed:
            continue
    return False


async def _introduce(db: Database, workspace: Workspace, now: datetime) -> bool:
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace.id)
        latest = await rounds.latest(reading, programme.id)
        free = await rounds.free(reading, latest.id) if latest and latest.introduces else []
    if latest is None or len(free) < 2 or programme.format is Format.GROUP:
        return False
    closed = await closed_days(programme.country, programme.closed_days)
    asked_at = round_times(latest.starts_at, latest.closes_at, programme.rhythm, closed).check_in_at
    if asked_at - now < LONG_ENOUGH:
        return False
    times = round_times(now, latest.closes_at, programme.rhythm, closed)
    plan, those = await _plan(db, programme, latest, free, now)
    told_by_day = replace(programme, next_round_at=now)
    calls = Calls(told_by_day, times, those.slack_ids, those.time_zones, closed, now)
    return len(plan) > 0 and await _store(db, programme, latest, plan, calls)


async def _plan(
    db: Database, programme: Programme, latest: Round, free: list[int], now: datetime
) -> tuple["RoundPlan", "TakingPart"]:
    await asyncio.to_thread(import_module, "bot.planning")
    from bot import planning  # loaded late, and beside the loop: it brings NumPy and SciPy

    async with db.read() as session:
        those = await planning.taking_part(session, programme, starts_at=now, now=now)
        parted = await rounds.parted(session, latest.id) + await series.parted(session, programme)
    seed = SystemRandom().getrandbits(31)
    return await asyncio.to_thread(
        planning.plan_for_the_free, programme, those, free, parted, seed
    ), those


async def _store(
    db: Database, programme: Programme, latest: Round, plan: "RoundPlan", calls: Calls
) -> bool:
    from storage import plans  # loaded late: it brings NumPy

    seated = [each for planned in plan.pairings for each in planned.mentors + planned.mentees]
    async with db.write() as session:
        await programmes.get_held(session, programme.id)
        if not await rounds.seat_again(session, latest.id, seated):
            raise _Changed
        pairing_ids = await plans.add_pairings(session, programme, plan, round_id=latest.id)
        introductions = calls.of_pairings(plan, pairing_ids)
        await deliveries.add(session, programme.workspace_id, introductions)
    log.info("introduced in the middle of a round", extra={"pairings": len(plan)})
    return True
