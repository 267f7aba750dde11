"""A round that an admin wants at once: kept first, then opened by whoever comes to it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.errors import RoundJustStarted
from bot.domain.numbers import Count, count_of_people
from bot.domain.programmes import Programme
from bot.domain.rounds import SittingOutReason, what_was_missing
from bot.domain.schedule import is_too_late, possible_again_at
from bot.domain.statuses import Look
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from bot.rounds import nobody, of_what_was_missed, open_one
from storage import deliveries, pairings, programmes, rounds, sitting_out
from storage.database import Database, Writing
from storage.deliveries import Intention


@dataclass(frozen=True)
class Opened:
    """What a round came to: how many are introduced, or what is missing for it; and of which
    programme, where there are several."""

    people: Count
    missing: SittingOutReason | None
    programme: Programme | None = None


async def want(
    db: Database,
    workspace: Workspace,
    programme_id: int | None = None,
    *,
    by: User,
    now: datetime,
) -> None:
    """Keep that an admin wants a round of a programme, or the first, that begins now.

    Raises AdminsOnly, ProgrammeHasEnded, and RoundJustStarted within ten minutes of the last one.
    """
    check_is_admin(by)
    async with db.write() as session:
        programme = await programmes.chosen_held(session, workspace.id, programme_id)
        if programme.wanted_at or await _has_just_begun(session, programme, now):
            raise RoundJustStarted
        await programmes.save(session, replace(programme, organiser=by.slack_id, wanted_at=now))


async def open_due(db: Database, now: datetime, look: Look = nobody) -> bool:
    """Open every round that an admin wants, without those whom `look` finds away; whether there was
    any. One that is a day old by now is skipped, and whoever wanted it is told."""
    async with db.read() as reading:
        wanted = await programmes.wanted(reading)
    for programme in wanted:
        wanted_at = programme.wanted_at or now
        if is_too_late(wanted_at, now=now):
            await _drop(db, programme, told=of_what_was_missed(programme, wanted_at, now))
            continue
        try:
            await open_one(db, programme, starts_at=min(wanted_at, now), now=now, look=look)
        except RoundJustStarted:
            await _drop(db, programme)
    return bool(wanted)


async def outcome(db: Database, workspace: Workspace, programme_id: int | None = None) -> Opened:
    """What the programme's latest round has come to, which is the one that was wanted, or one that
    began in the same breath."""
    async with db.read() as reading:
        programme = await programmes.chosen(reading, workspace.id, programme_id)
        named = await programmes.if_one_of_several(reading, programme)
        latest = await rounds.latest(reading, programme.id)
        if latest is None:
            nobody_there = count_of_people(0, programme.minimum_group)
            return Opened(nobody_there, SittingOutReason.ALONE, named)
        seated = await pairings.count_seated(reading, latest.id)
        told = await sitting_out.reasons(reading, latest.id)
        missing = None if seated else what_was_missing(told.values())
    return Opened(count_of_people(seated, programme.minimum_group), missing, named)


async def _has_just_begun(session: Writing, programme: Programme, now: datetime) -> bool:
    latest = await rounds.latest(session, programme.id)
    if latest is None or possible_again_at(latest.starts_at, now=now) is None:
        return False
    return await pairings.are_there(session, latest.id)


async def _drop(db: Database, programme: Programme, told: Iterable[Intention] = ()) -> None:
    async with db.write() as session:
        current = await programmes.get_held(session, programme.id)
        if current.wanted_at == programme.wanted_at:
            await programmes.save(session, replace(current, wanted_at=None))
            await deliveries.add(session, programme.workspace_id, told)
