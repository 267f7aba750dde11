"""Rounds: when they begin and end, and what is to be done in them."""

from collections.abc import Collection
from datetime import datetime

import sqlmodel
from sqlalchemy import bindparam, exists, select, update
from sqlmodel import col, func

from bot.domain.rounds import Round
from bot.domain.states import RoundState, next_round_state
from storage import tables
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, first, held, identity

COLUMNS: Columns = (
    col(tables.Round.id).label("round_id"),
    col(tables.Round.programme_id),
    col(tables.Round.state),
    col(tables.Round.starts_at),
    col(tables.Round.closes_at),
    col(tables.Round.stopped_at),
    col(tables.Round.rematch_at),
)
_ROUND_BY_ID = select(*COLUMNS).where(col(tables.Round.id) == bindparam("round_id"))
_LATEST = (
    select(*COLUMNS)
    .where(col(tables.Round.programme_id) == bindparam("programme_id"))
    .order_by(col(tables.Round.id).desc())
    .limit(1)
)
_HAS_PEOPLE = exists().where(col(tables.Pairing.round_id) == col(tables.Round.id))
_LATEST_WITH_PEOPLE = _LATEST.where(_HAS_PEOPLE)
_OPEN = select(*COLUMNS).where(
    col(tables.Round.programme_id) == bindparam("programme_id"),
    col(tables.Round.state) == RoundState.OPEN,
)
_REPLACED = (
    select(*COLUMNS)
    .where(
        col(tables.Round.programme_id) == bindparam("programme_id"),
        col(tables.Round.id) != bindparam("round_id"),
        col(tables.Round.closes_at) >= bindparam("starts_at"),
        _HAS_PEOPLE,
    )
    .order_by(col(tables.Round.id).desc())
    .limit(1)
)
_UNDER_WAY = select(*COLUMNS).where(
    col(tables.Round.state) == RoundState.OPEN, col(tables.Round.stopped_at).is_(None)
)
_STOPPED = select(*COLUMNS).where(
    col(tables.Round.state) == RoundState.OPEN, col(tables.Round.stopped_at).is_not(None)
)
_REMATCHING = select(*COLUMNS).where(
    col(tables.Round.rematch_at).is_not(None),
    col(tables.Round.state) == RoundState.OPEN,
    col(tables.Round.stopped_at).is_(None),
)


async def get(reading: Reading, round_id: int) -> Round:
    """The round with that id; raises if there is none."""
    (row,) = await reading.rows(_ROUND_BY_ID, round_id=round_id)
    return value(row)


async def latest(reading: Reading, programme_id: int) -> Round | None:
    """The programme's round that was opened last."""
    rows = await reading.rows(_LATEST, programme_id=programme_id)
    return value(rows[0]) if rows else None


async def latest_with_people(reading: Reading, programme_id: int) -> Round | None:
    """The programme's round in which people were introduced last."""
    rows = await reading.rows(_LATEST_WITH_PEOPLE, programme_id=programme_id)
    return value(rows[0]) if rows else None


async def last_closed(reading: Reading, programme_id: int) -> int | None:
    """The id of the programme's latest round that is over."""
    statement = select(func.max(tables.Round.id)).where(
        col(tables.Round.programme_id) == programme_id,
        col(tables.Round.state) == RoundState.CLOSED,
    )
    round_id: int | None = await first(reading, statement)
    return round_id


async def is_there(reading: Reading, programme_id: int, *, starts_at: datetime) -> bool:
    """Whether the programme has a round with that start."""
    statement = select(col(tables.Round.id)).where(
        col(tables.Round.programme_id) == programme_id, col(tables.Round.starts_at) == starts_at
    )
    return await first(reading, statement) is not None


async def replaced(reading: Reading, this: Round) -> Round | None:
    """The round with people in it that was open until that one began; None if there was none."""
    named = {"programme_id": this.programme_id, "round_id": this.id, "starts_at": this.starts_at}
    rows = await reading.rows(_REPLACED, **named)
    return value(rows[0]) if rows else None


async def redate(
    session: Writing, round_id: int, *, starts_at: datetime, closes_at: datetime
) -> None:
    """Give a round another beginning and another end."""
    await session.exec(
        update(tables.Round)
        .where(col(tables.Round.id) == round_id)
        .values(starts_at=starts_at, closes_at=closes_at)
    )


async def are_open(reading: Reading, programme_id: int) -> list[Round]:
    """The open rounds of a programme."""
    return [value(row) for row in await reading.rows(_OPEN, programme_id=programme_id)]


async def close(session: Writing, round_ids: Collection[int], now: datetime) -> list[int]:
    """Close those of these rounds that are open; gives their ids. One that makes way for another
    before its time has ended now, and what people do later belongs to that."""
    rows = await session.exec(
        held(
            sqlmodel.select(tables.Round).where(
                tables.Round.state == RoundState.OPEN, col(tables.Round.id).in_(round_ids)
            )
        )
    )
    closing = rows.all()
    for row in closing:
        row.state = next_round_state(RoundState(row.state), RoundState.CLOSED)
        if row.starts_at < now:
            row.closes_at = min(row.closes_at, now)
    return [identity(row) for row in closing]


async def next_close_at(reading: Reading, *, after: datetime) -> datetime | None:
    """When the next open round ends after that instant."""
    statement = select(func.min(tables.Round.closes_at)).where(
        col(tables.Round.state) == RoundState.OPEN, col(tables.Round.closes_at) > after
    )
    instant: datetime | None = await first(reading, statement)
    return instant


async def stop(session: Writing, round_id: int, now: datetime) -> None:
    """Introduce nobody more in that round."""
    await session.exec(
        update(tables.Round).where(col(tables.Round.id) == round_id).values(stopped_at=now)
    )


async def under_way(reading: Reading) -> list[Round]:
    """The open rounds in which people may still be introduced."""
    return [value(row) for row in await reading.rows(_UNDER_WAY)]


async def stopped(reading: Reading) -> list[Round]:
    """The open rounds in which nobody more is introduced."""
    return [value(row) for row in await reading.rows(_STOPPED)]


async def want_rematch(session: Writing, round_id: int, now: datetime) -> None:
    """Introduce whoever is free in that round, as long as it introduces people."""
    await session.exec(
        update(tables.Round).where(col(tables.Round.id) == round_id).values(rematch_at=now)
    )


async def rematched(session: Writing, this: Round) -> None:
    """That is done, or cannot be, unless somebody has wanted it again since."""
    await session.exec(
        update(tables.Round)
        .where(col(tables.Round.id) == this.id, col(tables.Round.rematch_at) == this.rematch_at)
        .values(rematch_at=None)
    )


async def rematching(reading: Reading) -> list[Round]:
    """The rounds in which whoever is free is to be introduced."""
    return [value(row) for row in await reading.rows(_REMATCHING)]


def value(row: AnyRow) -> Round:
    """The round in a row with these columns."""
    return Round(
        id=row.round_id,
        programme_id=row.programme_id,
        state=RoundState(row.state),
        starts_at=row.starts_at,
        closes_at=row.closes_at,
        stopped_at=row.stopped_at,
        rematch_at=row.rematch_at,
    )
