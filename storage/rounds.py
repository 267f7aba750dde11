"""Rounds, pairings, seats, and who sat out."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.rounds import (
    Because,
    Fit,
    Kinship,
    Pairing,
    Role,
    Round,
    Seat,
    SittingOutReason,
)
from bot.domain.states import RoundState, next_round_state
from storage import membership, tables
from storage.rows import identity

_LATEST = (
    select(tables.Round)
    .where(col(tables.Round.programme_id) == bindparam("programme"))
    .order_by(col(tables.Round.starts_at).desc())
    .limit(1)
)
_WITH_ROUNDS = select(tables.Pairing, tables.Round).join(
    tables.Round, col(tables.Round.id) == col(tables.Pairing.round_id)
)
_BY_ID = _WITH_ROUNDS.where(col(tables.Pairing.id) == bindparam("pairing"))
_OF_MEMBER = (
    _WITH_ROUNDS.join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.Pairing.id))
    .where(col(tables.Seat.member_id) == bindparam("member"))
    .order_by(col(tables.Pairing.id).desc())
    .limit(bindparam("most"))
)
_SEATS = (
    select(tables.Seat, tables.Member, tables.Feedback.met)
    .join(tables.Member, col(tables.Member.id) == col(tables.Seat.member_id))
    .outerjoin(
        tables.Feedback,
        (col(tables.Feedback.pairing_id) == col(tables.Seat.pairing_id))
        & (col(tables.Feedback.member_id) == col(tables.Seat.member_id)),
    )
    .where(col(tables.Seat.pairing_id).in_(bindparam("pairings", expanding=True)))
    .order_by(col(tables.Seat.member_id))
)


async def get(session: AsyncSession, round_id: int) -> Round:
    """The round with that id; raises if there is none."""
    return _round(await session.get_one(tables.Round, round_id))


async def latest(session: AsyncSession, programme_id: int) -> Round | None:
    """The programme's round that started last."""
    row = (await session.exec(_LATEST, params={"programme": programme_id})).first()
    return _round(row) if row else None


async def close(
    session: AsyncSession, *, programme_id: int | None = None, by: datetime | None = None
) -> list[int]:
    """Close the open rounds of a programme, or all that end by an instant; gives their ids."""
    statement = select(tables.Round).where(tables.Round.state == RoundState.OPEN)
    if programme_id is not None:
        statement = statement.where(tables.Round.programme_id == programme_id)
    if by is not None:
        statement = statement.where(col(tables.Round.closes_at) <= by)
    rows = (await session.exec(statement)).all()
    for row in rows:
        row.state = next_round_state(RoundState(row.state), RoundState.CLOSED)
    return [identity(row) for row in rows]


async def next_close_at(session: AsyncSession, *, after: datetime) -> datetime | None:
    """When the next open round ends after that instant."""
    statement = select(func.min(tables.Round.closes_at)).where(
        tables.Round.state == RoundState.OPEN, tables.Round.closes_at > after
    )
    return (await session.exec(statement)).one()


async def find_pairing(session: AsyncSession, pairing_id: int) -> Pairing | None:
    """The pairing with that id."""
    row = (await session.exec(_BY_ID, params={"pairing": pairing_id})).first()
    return (await _values(session, [row]))[0] if row else None


async def pairing(session: AsyncSession, pairing_id: int) -> Pairing:
    """The pairing with that id; raises if there is none."""
    row = (await session.exec(_BY_ID, params={"pairing": pairing_id})).one()
    return (await _values(session, [row]))[0]


async def has_pairings(session: AsyncSession, round_id: int) -> bool:
    """Whether anybody was introduced in that round."""
    statement = select(tables.Pairing.id).where(tables.Pairing.round_id == round_id).limit(1)
    return (await session.exec(statement)).first() is not None


async def times_together(session: AsyncSession, pairing: Pairing) -> int:
    """How many pairings all of these people have had together, this one counted."""
    members = [seat.member.id for seat in pairing.seats]
    together = (
        select(tables.Seat.pairing_id)
        .where(col(tables.Seat.member_id).in_(members))
        .group_by(col(tables.Seat.pairing_id))
        .having(func.count() == len(members))
        .subquery()
    )
    return (await session.exec(select(func.count()).select_from(together))).one()


async def pairings_of(session: AsyncSession, member_id: int, *, limit: int) -> list[Pairing]:
    """The pairings of a member, the latest first."""
    named = {"member": member_id, "most": limit}
    return await _values(session, (await session.exec(_OF_MEMBER, params=named)).all())


async def sitting_out(
    session: AsyncSession, round_id: int, member_id: int
) -> SittingOutReason | None:
    """Why that member sits out in that round; None if they do not."""
    row = await session.get(tables.SittingOut, (round_id, member_id))
    return SittingOutReason(row.reason) if row else None


async def reasons(session: AsyncSession, round_id: int) -> dict[int, SittingOutReason]:
    """Why each member sits out in that round who does."""
    statement = select(tables.SittingOut.member_id, tables.SittingOut.reason).where(
        tables.SittingOut.round_id == round_id
    )
    rows = (await session.exec(statement)).all()
    return {member_id: SittingOutReason(reason) for member_id, reason in rows}


async def why_nobody(session: AsyncSession, round_id: int) -> SittingOutReason:
    """Why a round introduced nobody; without anybody who sat out, there was nobody at all."""
    statement = (
        select(tables.SittingOut.reason).where(tables.SittingOut.round_id == round_id).limit(1)
    )
    return SittingOutReason((await session.exec(statement)).first() or SittingOutReason.ALONE)


async def _values(
    session: AsyncSession, rows: Sequence[tuple[tables.Pairing, tables.Round]]
) -> list[Pairing]:
    seats = await _seats(session, [identity(row) for row, _ in rows])
    return [
        Pairing(
            id=identity(row),
            round=_round(round_row),
            topic=row.topic,
            seats=tuple(seats[identity(row)]),
            because=_because(row),
        )
        for row, round_row in rows
    ]


async def _seats(session: AsyncSession, pairing_ids: list[int]) -> dict[int, list[Seat]]:
    rows = (await session.exec(_SEATS, params={"pairings": pairing_ids})).all()
    members = await membership.values(session, [member for _, member, _ in rows])
    seats: dict[int, list[Seat]] = defaultdict(list)
    for (seat, _, met), member in zip(rows, members, strict=True):
        seats[seat.pairing_id].append(Seat(member, Role(seat.role), met))
    return seats


def _because(row: tables.Pairing) -> Because | None:
    if row.fit is None or row.kinship is None or row.hours_in_common is None:
        return None
    return Because(
        fit=Fit(row.fit),
        kinship=Kinship(row.kinship),
        met_rounds_ago=row.met_rounds_ago,
        different_teams=row.different_teams,
        hours_in_common=row.hours_in_common,
    )


def _round(row: tables.Round) -> Round:
    return Round(
        id=identity(row),
        programme_id=row.programme_id,
        state=RoundState(row.state),
        starts_at=row.starts_at,
        closes_at=row.closes_at,
    )
