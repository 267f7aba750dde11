"""What people said of their pairings."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from functools import cache

from sqlalchemy import Executable, bindparam, delete, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.domain.feedback import Feedback
from storage import bulk, tables, upserts
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading

_WORDS = [field.name for field in fields(Feedback)]

OWN = aliased(tables.Feedback)
OWN_COLUMNS: Columns = (
    col(OWN.member_id).label("own_member_id"),
    col(OWN.met).label("own_met"),
    col(OWN.rating).label("own_rating"),
    col(OWN.learned).label("own_learned"),
    col(OWN.share).label("own_share"),
    col(OWN.to_try).label("own_to_try"),
    col(OWN.next_on).label("own_next_on"),
)
"""What `own` reads: the feedback of whoever asks."""

_FIND = select(*OWN_COLUMNS).where(
    col(OWN.pairing_id) == bindparam("pairing_id"), col(OWN.member_id) == bindparam("member_id")
)
_EDITED_AT = select(col(OWN.pairing_id), col(OWN.edited_at), *OWN_COLUMNS).where(
    col(OWN.member_id) == bindparam("member_id"),
    col(OWN.pairing_id).in_(bindparam("pairings", expanding=True)),
)


async def find(reading: Reading, pairing_id: int, member_id: int) -> Feedback | None:
    """What that member said of that pairing."""
    rows = await reading.rows(_FIND, pairing_id=pairing_id, member_id=member_id)
    return own(rows[0]) if rows else None


def own(row: AnyRow) -> Feedback | None:
    """What whoever asks said; None if they said nothing."""
    if row.own_member_id is None:
        return None
    return Feedback(
        met=row.own_met,
        rating=row.own_rating,
        learned=row.own_learned,
        share=row.own_share,
        to_try=row.own_to_try,
        next_on=row.own_next_on,
    )


async def asked_at(
    reading: Reading, member_id: int, pairing_ids: Sequence[int]
) -> dict[int, datetime]:
    """When that member said that they met, and so was asked how it was, by pairing: as long as
    they have not told."""
    rows = await reading.rows(_EDITED_AT, member_id=member_id, pairings=pairing_ids)
    return {
        row.pairing_id: row.edited_at
        for row in rows
        for said in [own(row)]
        if said and not said.is_complete
    }


async def save(
    session: Writing,
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
    await bulk.write(session, _saving(upserts.dialect(session)), [named])


async def forget(session: Writing, pairing_id: int, member_id: int) -> None:
    """That member has said nothing of that pairing."""
    feedback = tables.Feedback
    theirs = col(feedback.pairing_id) == pairing_id, col(feedback.member_id) == member_id
    await session.exec(delete(feedback).where(*theirs))


@cache
def _saving(dialect: str) -> Executable:
    adding = upserts.insert_in(dialect, tables.Feedback)
    return adding.on_conflict_do_update(
        index_elements=["pairing_id", "member_id"],
        set_={name: adding.excluded[name] for name in (*_WORDS, "edited_at")},
    )
