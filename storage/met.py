"""Who has met where somebody is gone: there it depends on when each was gone and had spoken, which
`Pairing.who_met` knows, and no statement."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BindParameter, CompoundSelect, bindparam, exists, select, union_all
from sqlalchemy.orm import aliased
from sqlmodel import col, func

from storage import pairings, tables
from storage.rows import Reading

_TOGETHER = aliased(tables.Seat)
_ARE_SEVERAL = (
    select(func.count() > 2)
    .where(col(_TOGETHER.pairing_id) == col(tables.Seat.pairing_id))
    .scalar_subquery()
)
_ROUNDS: BindParameter[int] = bindparam("rounds", expanding=True)
_WHO_LEFT: CompoundSelect[tuple[int | None]] = union_all(
    select(col(tables.Enrolment.member_id)).where(
        col(tables.Enrolment.programme_id).in_(
            select(col(tables.Round.programme_id)).where(col(tables.Round.id).in_(_ROUNDS))
        ),
        col(tables.Enrolment.left_at).is_not(None),
    ),
    select(col(tables.Member.id)).where(col(tables.Member.left_at).is_not(None)),
)
"""Of everybody, once: to look at each of a big company’s seats would take several times as long."""

_DEPENDING = (
    select(col(tables.Seat.pairing_id))
    .distinct()
    .where(
        col(tables.Seat.round_id).in_(_ROUNDS),
        col(tables.Seat.ended_at).is_not(None) | col(tables.Seat.member_id).in_(_WHO_LEFT),
        exists().where(
            col(tables.Feedback.pairing_id) == col(tables.Seat.pairing_id),
            col(tables.Feedback.met).is_(True),
        ),
        _ARE_SEVERAL,
    )
)


async def where_it_depends(
    reading: Reading, round_ids: Sequence[int], *, by: datetime | None = None
) -> dict[int, set[int]]:
    """The pairings of these rounds of which somebody said that they met, and somebody is gone, each
    with the ids of those who have met as far as that had been said by then, if any.

    Of all other pairings of which it was said everybody has met.
    """
    rows = await reading.rows(_DEPENDING, rounds=round_ids)
    found = await pairings.by_ids(reading, [row.pairing_id for row in rows])
    return {each.id: {member.id for member in each.who_met(by=by)} for each in found}
