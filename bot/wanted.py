"""A round that an admin wants at once: kept first, then opened by whoever comes to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from bot import overview
from bot.administering import administering
from bot.domain.errors import RoundJustStarted
from bot.domain.numbers import Count, count_beside
from bot.domain.programmes import Programme
from bot.domain.rounds import Introduced, Round
from bot.domain.schedule import is_too_late, possible_again_at
from bot.domain.sitting_out import SittingOutReason, what_was_missing
from bot.domain.states import RoundState
from bot.domain.statuses import Look
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.opening import nobody, open_one
from bot.rounds import of_what_was_missed
from storage import deliveries, enrolments, introductions, pairings, programmes, rounds, sitting_out
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading

Came = Mapping[int, SittingOutReason | None]
"""By programme: why nobody was introduced in a round that was wanted; None if somebody was, or if
it was skipped."""


@dataclass(frozen=True)
class Opened:
    """What a round came to: how many are introduced, or what is missing for it; and of which
    programme, where there are several. It `replaces` one that was open, or that `goes_on`: who had
    been introduced in that; None where there is none, or none that can introduce anybody."""

    people: Count
    missing: SittingOutReason | None
    programme: Programme | None = None
    replaces: Introduced | None = None
    goes_on: Introduced | None = None


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
    async with administering(db, workspace, by=by) as session:
        programme = await programmes.chosen_held(session, workspace.id, programme_id)
        if programme.wanted_at or await _has_just_begun(session, programme, now):
            raise RoundJustStarted
        await programmes.save(session, replace(programme, organiser=by.slack_id, wanted_at=now))


async def open_due(db: Database, now: datetime, look: Look = nobody) -> Came:
    """Open every round that an admin wants, without those whom `look` finds away; gives what came
    of each. One that is a day old by now is skipped, and whoever wanted it is told."""
    async with db.read() as reading:
        wanted = await programmes.wanted(reading)
    return {programme.id: await _open(db, programme, now, look) for programme in wanted}


async def _open(
    db: Database, programme: Programme, now: datetime, look: Look
) -> SittingOutReason | None:
    wanted_at = programme.wanted_at or now
    if is_too_late(wanted_at, now=now):
        await _drop(db, programme, told=of_what_was_missed(programme, wanted_at, now))
        return None
    try:
        return await open_one(db, programme, starts_at=min(wanted_at, now), now=now, look=look)
    except RoundJustStarted:
        await _drop(db, programme)
        return None


async def outcome(
    db: Database,
    workspace: Workspace,
    programme_id: int | None = None,
    *,
    pressed_at: datetime,
    came: Came = MappingProxyType({}),
) -> Opened:
    """What has come of the round that was wanted then, or of one that began in the same breath.
    Whoever has opened it knows what `came` of it; else it may have been the tick, or another bot.
    """
    async with db.read() as reading:
        programme = await programmes.chosen(reading, workspace.id, programme_id)
        latest = await rounds.latest(reading, programme.id)
        seated = await pairings.count_seated(reading, latest.id) if latest else 0
        joined = await enrolments.count(reading, programme.id)
        opened = Opened(
            people=count_beside(seated, (joined,), programme.minimum_group),
            missing=None,
            programme=await programmes.if_one_of_several(reading, programme),
        )
        new = latest if latest and possible_again_at(latest.starts_at, now=pressed_at) else None
        if new and seated:
            before = await rounds.replaced(reading, new)
            return replace(opened, replaces=await _introduced(reading, before))
        missing = came.get(programme.id) or await _missing(reading, programme, new, pressed_at)
        is_open = latest is not None and seated > 0 and latest.state is RoundState.OPEN
        goes_on = await _going_on(reading, latest, pressed_at) if latest and is_open else None
    return replace(opened, missing=missing, goes_on=goes_on)


async def _introduced(reading: Reading, this: Round | None) -> Introduced | None:
    return await introductions.so_far(reading, this.id) if this else None


async def _going_on(reading: Reading, this: Round, now: datetime) -> Introduced | None:
    """Who has been introduced in it; None if nobody has, and nobody will be any more."""
    introduced = await introductions.so_far(reading, this.id)
    if introduced is Introduced.NOBODY and not await introductions.to_come(reading, this.id, now):
        return None
    return introduced


async def _missing(
    reading: Reading, programme: Programme, new: Round | None, now: datetime
) -> SittingOutReason:
    told = await sitting_out.reasons(reading, new.id) if new else {}
    if told:
        return what_was_missing(told.values())
    return await overview.missing(reading, programme, now) or SittingOutReason.NOBODY_FREE


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
