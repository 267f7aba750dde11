"""Until when somebody who pauses may say whether they still meet those they are with."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, select, update
from sqlmodel import col, func

from bot.domain.states import RoundState
from storage import tables
from storage.database import Writing
from storage.rows import Reading, first
from storage.tables import Instant

_UNTIL = col(tables.Seat.answer_by)
_AWAITED = (
    select(col(tables.Seat.pairing_id), col(tables.Member.slack_id), _UNTIL)
    .join(tables.Member, col(tables.Member.id) == col(tables.Seat.member_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .where(
        _UNTIL.is_not(None),
        col(tables.Seat.ended_at).is_(None),
        col(tables.Round.state) == RoundState.OPEN,
    )
)
_UNANSWERED = _AWAITED.where(
    col(tables.Seat.workspace_id) == bindparam("workspace_id"),
    col(tables.Seat.answer_by) <= bindparam("now", type_=Instant),
).order_by(_UNTIL, col(tables.Seat.pairing_id), col(tables.Seat.member_id))


@dataclass(frozen=True)
class Unanswered:
    """A pairing, and the Slack id of who has not said in time whether they still meet in it."""

    pairing_id: int
    slack_id: str


async def ask(session: Writing, pairing_id: int, member_id: int, answer_by: datetime) -> None:
    """That member has until then to say so of that pairing."""
    await _set(session, answer_by, *_seat(pairing_id, member_id))


async def answered(session: Writing, pairing_id: int, member_id: int) -> None:
    """They have."""
    await _set(session, None, *_seat(pairing_id, member_id), _UNTIL.is_not(None))


async def forget(session: Writing, member_id: int) -> None:
    """That member need not say so of anything."""
    await _set(session, None, col(tables.Seat.member_id) == member_id, _UNTIL.is_not(None))


async def unanswered(reading: Reading, workspace_id: int, now: datetime) -> list[Unanswered]:
    """What nobody has answered in time, of what is still under way."""
    rows = await reading.rows(_UNANSWERED, workspace_id=workspace_id, now=now)
    return [Unanswered(row.pairing_id, row.slack_id) for row in rows]


async def take(session: Writing, pairing_id: int, member_id: int, now: datetime) -> bool:
    """It is for us to do what follows from that; False if somebody else has, or they have answered
    meanwhile."""
    taken = await session.exec(
        update(tables.Seat)
        .where(*_seat(pairing_id, member_id), col(tables.Seat.answer_by) <= now)
        .values(answer_by=None)
        .returning(col(tables.Seat.member_id))
    )
    return bool(taken.all())


async def next_at(reading: Reading, *, after: datetime) -> datetime | None:
    """When the next time to answer is over after that instant."""
    awaited = _AWAITED.subquery()
    statement = select(func.min(awaited.c.answer_by)).where(awaited.c.answer_by > after)
    instant: datetime | None = await first(reading, statement)
    return instant


def _seat(pairing_id: int, member_id: int) -> tuple[ColumnElement[bool], ...]:
    return col(tables.Seat.pairing_id) == pairing_id, col(tables.Seat.member_id) == member_id


async def _set(session: Writing, until: datetime | None, *which: ColumnElement[bool]) -> None:
    await session.exec(update(tables.Seat).where(*which).values(answer_by=until))
