"""Who moderated in the groups there have been."""

from sqlalchemy import bindparam, func, select
from sqlmodel import col

from storage import tables
from storage.rows import Reading

_MODERATED = (
    select(col(tables.Seat.member_id), func.max(tables.Seat.pairing_id).label("last"))
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .where(
        col(tables.Round.programme_id) == bindparam("programme_id"),
        col(tables.Seat.moderates).is_(True),
    )
    .group_by(col(tables.Seat.member_id))
)


async def moderated(reading: Reading, programme_id: int) -> dict[int, int]:
    """In which pairing of the programme each member moderated last, of those who ever did."""
    rows = await reading.rows(_MODERATED, programme_id=programme_id)
    return {row.member_id: row.last for row in rows}
