"""Who takes part in which programme."""

from datetime import datetime
from functools import cache

from sqlalchemy import Executable, bindparam, case, select, update
from sqlmodel import col, func

from bot.domain.members import Member
from bot.domain.programmes import Programme
from storage import bulk, membership, tables, upserts
from storage.database import Writing
from storage.rows import Reading, first

TAKES_PART = col(tables.Enrolment.left_at).is_(None) & col(tables.Member.left_at).is_(None)

OF_SEAT = (col(tables.Enrolment.programme_id) == col(tables.Round.programme_id)) & (
    col(tables.Enrolment.member_id) == col(tables.Seat.member_id)
)
"""Joins to a seat, and the round that it is in, how its member takes part in that programme."""

_JOINED = (
    select(*membership.COLUMNS)
    .join(tables.Enrolment, col(tables.Enrolment.member_id) == col(tables.Member.id))
    .where(col(tables.Enrolment.programme_id) == bindparam("programme_id"), TAKES_PART)
)
_COUNT = _JOINED.with_only_columns(func.count(), maintain_column_froms=True)
_OF_MEMBER = select(col(tables.Enrolment.programme_id)).where(
    col(tables.Enrolment.member_id) == bindparam("member_id"),
    col(tables.Enrolment.left_at).is_(None),
)


async def joined(reading: Reading, programme_id: int) -> list[Member]:
    """Everybody who takes part in that programme, paused or not."""
    rows = await reading.rows(_JOINED, programme_id=programme_id)
    return [membership.value(row) for row in rows]


async def count(reading: Reading, programme_id: int) -> int:
    """How many take part in that programme."""
    number: int = await first(reading, _COUNT, programme_id=programme_id)
    return number


async def of_member(reading: Reading, member_id: int) -> set[int]:
    """The ids of the programmes that a member takes part in, those that have ended too."""
    return {row.programme_id for row in await reading.rows(_OF_MEMBER, member_id=member_id)}


async def takes_part(reading: Reading, programme_id: int, member_id: int) -> bool:
    """Whether a member takes part in that programme."""
    return programme_id in await of_member(reading, member_id)


async def add(session: Writing, programme: Programme, member_id: int, now: datetime) -> None:
    """From now on a member takes part in that programme; nothing changes if they do already."""
    row = {
        "programme_id": programme.id,
        "member_id": member_id,
        "workspace_id": programme.workspace_id,
        "joined_at": now,
    }
    await bulk.write(session, _adding(upserts.dialect(session)), [row])


async def end(
    session: Writing, member_id: int, now: datetime, *, programme_id: int | None = None
) -> None:
    """A member takes part in that programme no more; without one, in none."""
    ending = update(tables.Enrolment).where(
        col(tables.Enrolment.member_id) == member_id, col(tables.Enrolment.left_at).is_(None)
    )
    if programme_id is not None:
        ending = ending.where(col(tables.Enrolment.programme_id) == programme_id)
    await session.exec(ending.values(left_at=now))


@cache
def _adding(dialect: str) -> Executable:
    adding = upserts.insert_in(dialect, tables.Enrolment)
    goes_on = col(tables.Enrolment.left_at).is_(None)
    since = case((goes_on, col(tables.Enrolment.joined_at)), else_=adding.excluded.joined_at)
    return adding.on_conflict_do_update(
        index_elements=("programme_id", "member_id"), set_={"joined_at": since, "left_at": None}
    )
