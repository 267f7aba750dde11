"""What people said of their pairings."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import bindparam
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.feedback import Feedback
from storage import tables

_WORDS = [field.name for field in fields(Feedback)]
_ADD = insert(tables.Feedback)
_SAVE = _ADD.on_conflict_do_update(
    index_elements=["pairing_id", "member_id"],
    set_={name: _ADD.excluded[name] for name in (*_WORDS, "edited_at")},
)
_OF_MEMBER = select(tables.Feedback).where(
    col(tables.Feedback.member_id) == bindparam("member"),
    col(tables.Feedback.pairing_id).in_(bindparam("pairings", expanding=True)),
)


async def find(session: AsyncSession, pairing_id: int, member_id: int) -> Feedback | None:
    """What that member said of that pairing."""
    row = await session.get(tables.Feedback, (pairing_id, member_id))
    return _value(row) if row else None


async def of_member(
    session: AsyncSession, member_id: int, pairing_ids: Iterable[int]
) -> dict[int, Feedback]:
    """What that member said, by pairing."""
    named = {"member": member_id, "pairings": list(pairing_ids)}
    rows = (await session.exec(_OF_MEMBER, params=named)).all()
    return {row.pairing_id: _value(row) for row in rows}


async def save(
    session: AsyncSession,
    workspace_id: int,
    pairing_id: int,
    member_id: int,
    feedback: Feedback,
    now: datetime,
) -> None:
    """That member's word on that pairing, in the place of an earlier one."""
    named = {
        "pairing_id": pairing_id,
        "member_id": member_id,
        "workspace_id": workspace_id,
        "given_at": now,
        "edited_at": now,
        **asdict(feedback),
    }
    await session.exec(_SAVE, params=named)


def _value(row: tables.Feedback) -> Feedback:
    return Feedback(met=row.met, rating=row.rating, learned=row.learned, share=row.share)
