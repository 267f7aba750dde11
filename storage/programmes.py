"""Programmes."""

from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.programmes import Format, GenerationLabels, Programme, Rhythm, Surplus
from storage import tables
from storage.rows import identity

_FIRST = (
    select(tables.Programme)
    .where(col(tables.Programme.workspace_id) == bindparam("workspace"))
    .order_by(col(tables.Programme.id))
    .limit(1)
)


async def first(session: AsyncSession, workspace_id: int) -> Programme:
    """The programme that a workspace has from its first start; raises if there is none."""
    return value((await session.exec(_FIRST, params={"workspace": workspace_id})).one())


async def get(session: AsyncSession, programme_id: int) -> Programme:
    """The programme with that id; raises if there is none."""
    return value(await session.get_one(tables.Programme, programme_id))


async def of_round(session: AsyncSession, round_id: int) -> Programme:
    """The programme that a round belongs to; raises if there is no such round."""
    statement = (
        select(tables.Programme)
        .join(tables.Round, col(tables.Round.programme_id) == col(tables.Programme.id))
        .where(tables.Round.id == round_id)
    )
    return value((await session.exec(statement)).one())


async def due(session: AsyncSession, now: datetime) -> list[Programme]:
    """Programmes whose next round should have started by now."""
    statement = select(tables.Programme).where(col(tables.Programme.next_round_at) <= now)
    return [value(row) for row in (await session.exec(statement)).all()]


async def next_round_at(session: AsyncSession, *, after: datetime) -> datetime | None:
    """When the next round of any programme begins after that instant."""
    statement = select(func.min(tables.Programme.next_round_at)).where(
        col(tables.Programme.next_round_at) > after
    )
    return (await session.exec(statement)).one()


async def add(session: AsyncSession, workspace_id: int, programme: Programme) -> None:
    """A new programme; its own id is not used."""
    session.add(_fill(tables.Programme(workspace_id=workspace_id), programme))  # type: ignore[call-arg]
    await session.flush()


async def save(session: AsyncSession, programme: Programme) -> None:
    """All of a programme in the place of what was there."""
    _fill(await session.get_one(tables.Programme, programme.id), programme)
    await session.flush()


def value(row: tables.Programme) -> Programme:
    """The programme in that row."""
    return Programme(
        id=identity(row),
        workspace_id=row.workspace_id,
        format=Format(row.format),
        rhythm=Rhythm(row.weekday, row.at, row.time_zone, row.every_weeks),
        labels=GenerationLabels(row.labels),
        locale=row.locale,
        minimum_group=row.minimum_group,
        next_round_at=row.next_round_at,
        organiser=row.organiser,
        surplus=Surplus(row.surplus),
        gap=row.gap,
        cooldown=row.cooldown,
        cap=row.cap,
    )


def _fill(row: tables.Programme, programme: Programme) -> tables.Programme:
    rhythm = programme.rhythm
    row.format = programme.format
    row.weekday, row.at = rhythm.weekday, rhythm.at
    row.time_zone, row.every_weeks = rhythm.time_zone, rhythm.every_weeks
    row.labels, row.locale = programme.labels, programme.locale
    row.minimum_group = programme.minimum_group
    row.next_round_at = programme.next_round_at
    row.organiser = programme.organiser
    row.surplus, row.gap = programme.surplus, programme.gap
    row.cooldown, row.cap = programme.cooldown, programme.cap
    return row
