"""Who is together now in other programmes of a workspace: in a round that is open, or in a series
that is not over.

NumPy is loaded with this module.
"""

import numpy as np
from sqlalchemy import bindparam, select
from sqlmodel import col, func

from bot.domain.programmes import Format, Programme
from bot.domain.states import RoundState
from storage import enrolments, series, tables
from storage.columns import Ids, columns, couples, told
from storage.database import Snapshot

_STAYING = (
    select(told(tables.Seat.pairing_id), told(tables.Seat.member_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .join(tables.Enrolment, enrolments.OF_SEAT)
    .where(
        col(tables.Round.workspace_id) == bindparam("workspace_id"),
        col(tables.Round.programme_id) != bindparam("programme_id"),
        col(tables.Enrolment.left_at).is_(None),
    )
)
_IN_ROUNDS = _STAYING.where(
    col(tables.Round.state) == RoundState.OPEN, col(tables.Seat.ended_at).is_(None)
)
_LAST_OF_EACH = (
    select(func.max(tables.SeriesPairing.pairing_id))
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.SeriesPairing.pairing_id))
    .where(col(tables.SeriesPairing.workspace_id) == bindparam("workspace_id"))
    .group_by(col(tables.SeriesPairing.series_id))
)
_IN_SERIES = (
    _STAYING.join(
        tables.SeriesPairing, col(tables.SeriesPairing.pairing_id) == col(tables.Seat.pairing_id)
    )
    .join(tables.Series, col(tables.Series.id) == col(tables.SeriesPairing.series_id))
    .join(tables.Programme, col(tables.Programme.id) == col(tables.Series.programme_id))
    .where(
        col(tables.Series.ended_at).is_(None),
        col(tables.SeriesPairing.number) < col(tables.Series.meetings),
        col(tables.SeriesPairing.pairing_id).in_(_LAST_OF_EACH),
        col(tables.Programme.format) == Format.INDIVIDUAL,
        col(tables.Programme.ended_at).is_(None),
        ~series.HAS_ENDED,
    )
)


async def elsewhere(reading: Snapshot, programme: Programme) -> Ids:
    """Every two who are together in other programmes than that one, as (m, 2)."""
    about = {"workspace_id": programme.workspace_id, "programme_id": programme.id}
    each = [couples(*await columns(reading, here, **about)) for here in (_IN_ROUNDS, _IN_SERIES)]
    return np.concatenate([np.column_stack(two) for two in each])
