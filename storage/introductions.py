"""What has become of the introductions of a round, and of what follows upon them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import bindparam, func, update
from sqlmodel import col, select

from bot.domain.deliveries import Kind
from bot.domain.members import Standing
from bot.domain.rounds import Introduced
from bot.domain.schedule import today
from bot.domain.states import DeliveryState
from storage import bulk, deliveries, membership, tables
from storage.database import Writing
from storage.rows import AnyRow, Reading, first

_ASKED_AT = select(tables.Delivery.subject_id, tables.Delivery.attempted_at).where(
    col(tables.Delivery.workspace_id) == bindparam("workspace_id"),
    col(tables.Delivery.kind) == bindparam("kind"),
    col(tables.Delivery.subject_id).in_(bindparam("pairings", expanding=True)),
    col(tables.Delivery.slack_id) == bindparam("slack_id"),
    col(tables.Delivery.state).in_((DeliveryState.SENT, DeliveryState.SENDING)),
)
_BY_STATE = (
    sqlalchemy.select(
        col(tables.Delivery.state),
        func.count().label("number"),
        func.min(col(tables.Delivery.due_at)).label("first_at"),
        func.max(col(tables.Delivery.due_at)).label("last_at"),
    )
    .join(tables.Pairing, col(tables.Pairing.id) == col(tables.Delivery.subject_id))
    .where(
        col(tables.Pairing.round_id) == bindparam("round_id"),
        col(tables.Delivery.workspace_id) == col(tables.Pairing.workspace_id),
        col(tables.Delivery.kind) == Kind.INTRODUCTION,
    )
    .group_by(col(tables.Delivery.state))
)
_TO_COME_WITH_SOMEBODY_AWAY = (
    sqlalchemy.select(
        col(tables.Delivery.subject_id), col(tables.Delivery.due_at), *membership.COLUMNS
    )
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.Delivery.subject_id))
    .join(tables.Member, col(tables.Member.id) == col(tables.Seat.member_id))
    .where(
        col(tables.Seat.round_id) == bindparam("round_id"),
        col(tables.Delivery.workspace_id) == col(tables.Seat.workspace_id),
        col(tables.Delivery.kind) == Kind.INTRODUCTION,
        col(tables.Delivery.state) == DeliveryState.DUE,
        col(tables.Member.left_at).is_not(None)
        | col(tables.Member.silent_since).is_not(None)
        | col(tables.Member.paused_until).is_not(None),
    )
)
_CANCEL_IN_ROUND = deliveries.CANCEL.where(
    deliveries.TABLE.c.subject_id.in_(
        sqlalchemy.select(col(tables.Pairing.id)).where(
            col(tables.Pairing.round_id) == bindparam("of_round")
        )
    )
)
_CALLED_OFF = (
    sqlalchemy.select(col(tables.Pairing.id))
    .join(
        tables.Delivery,
        (col(tables.Delivery.workspace_id) == col(tables.Pairing.workspace_id))
        & (col(tables.Delivery.kind) == Kind.INTRODUCTION)
        & (col(tables.Delivery.subject_id) == col(tables.Pairing.id)),
    )
    .where(
        col(tables.Pairing.round_id) == bindparam("round_id"),
        col(tables.Delivery.state) == DeliveryState.CANCELLED,
        sqlalchemy.exists().where(col(tables.Seat.pairing_id) == col(tables.Pairing.id)),
        ~sqlalchemy.exists().where(col(tables.Feedback.pairing_id) == col(tables.Pairing.id)),
    )
    .order_by(col(tables.Pairing.id))
)
"""Those who were told nothing yet; if somebody has spoken of it, they may have met all the same."""


@dataclass(frozen=True)
class ToCome:
    """So many of so many introductions, and when the first and the last of them fall due."""

    number: int
    of_all: int
    first_at: datetime
    last_at: datetime


async def cancel(session: Writing, workspace_id: int, pairing_id: int) -> bool:
    """Do not introduce these; False if they have been, or are being introduced at this moment."""
    rows = await session.rows(
        deliveries.CANCEL_ABOUT.returning(deliveries.TABLE.c.id),
        of_workspace=workspace_id,
        of_kind=Kind.INTRODUCTION,
        about=pairing_id,
    )
    return bool(rows)


async def cancel_in_round(session: Writing, workspace_id: int, round_id: int) -> None:
    """The same for everybody who is still to be introduced in that round."""
    named = {"of_workspace": workspace_id, "of_kind": Kind.INTRODUCTION, "of_round": round_id}
    await bulk.write(session, _CANCEL_IN_ROUND, [named])


async def called_off(reading: Reading, round_id: int) -> list[int]:
    """The pairings of that round that still have their seats though they will not be introduced."""
    return [row.id for row in await reading.rows(_CALLED_OFF, round_id=round_id)]


async def move(
    session: Writing, workspace_id: int, kind: Kind, subject_id: int, due_at: datetime
) -> None:
    """Send the messages of that kind about that subject that are still to come at that instant,
    unless they would be of no use any more then."""
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.workspace_id) == workspace_id,
            col(tables.Delivery.kind) == kind,
            col(tables.Delivery.subject_id) == subject_id,
            col(tables.Delivery.state) == DeliveryState.DUE,
            col(tables.Delivery.expires_at) > due_at,
        )
        .values(due_at=due_at)
    )


async def hold(session: Writing, workspace_id: int, pairing_id: int) -> None:
    """What has become of the introduction of that pairing stays so until the end of this
    transaction. Whoever marks it in another at this moment is waited for, or waits."""
    statement = select(tables.Delivery.id).where(
        tables.Delivery.workspace_id == workspace_id,
        tables.Delivery.kind == Kind.INTRODUCTION,
        tables.Delivery.subject_id == pairing_id,
    )
    await session.rows(statement.with_for_update())


async def fate(
    reading: Reading, workspace_id: int, pairing_id: int
) -> tuple[DeliveryState, datetime | None] | None:
    """What has become by now of the introduction of that pairing, and when it was sent if it was;
    None if there is none."""
    statement = select(tables.Delivery.state, tables.Delivery.sent_at).where(
        tables.Delivery.workspace_id == workspace_id,
        tables.Delivery.kind == Kind.INTRODUCTION,
        tables.Delivery.subject_id == pairing_id,
    )
    rows = await reading.rows(statement)
    return (DeliveryState(rows[0].state), rows[0].sent_at) if rows else None


async def asked_from(reading: Reading, workspace_id: int, pairing_id: int) -> datetime:
    """When the first of that pairing is asked how it was."""
    statement = select(func.min(tables.Delivery.due_at)).where(
        tables.Delivery.workspace_id == workspace_id,
        tables.Delivery.kind == Kind.CHECK_IN,
        tables.Delivery.subject_id == pairing_id,
    )
    instant: datetime = await first(reading, statement)
    return instant


async def to_come(reading: Reading, round_id: int, now: datetime) -> ToCome | None:
    """Which of a round's introductions are still to be sent; None if there are none any more. One
    of somebody who will have left, or be paused, when it is due comes to nothing."""
    rows = {row.state: row for row in await reading.rows(_BY_STATE, round_id=round_id)}
    due = rows.get(DeliveryState.DUE)
    in_vain = await _in_vain(reading, round_id, now) if due else 0
    if due is None or due.number <= in_vain:
        return None
    of_all = sum(row.number for row in rows.values())
    return ToCome(due.number - in_vain, of_all - in_vain, due.first_at, due.last_at)


async def _in_vain(reading: Reading, round_id: int, now: datetime) -> int:
    rows = await reading.rows(_TO_COME_WITH_SOMEBODY_AWAY, round_id=round_id)
    return len({row.subject_id for row in rows if not _takes_part(row, max(row.due_at, now))})


def _takes_part(row: AnyRow, at: datetime) -> bool:
    member = membership.value(row)
    return member.standing(today(member.time_zone, at)) is Standing.ACTIVE


async def so_far(reading: Reading, round_id: int) -> Introduced:
    """Who has been introduced in that round by now, or may have been."""
    states = {row.state for row in await reading.rows(_BY_STATE, round_id=round_id)}
    is_begun = states & {DeliveryState.SENT, DeliveryState.SENDING}
    return Introduced.SOMEBODY if is_begun else Introduced.NOBODY


async def went_out(reading: Reading, workspace_id: int, pairing_id: int) -> bool:
    """Whether the introduction of that pairing went out, or may have."""
    told = await fate(reading, workspace_id, pairing_id)
    return told is not None and told[0] in (DeliveryState.SENT, DeliveryState.SENDING)


async def asked_at(
    reading: Reading,
    workspace_id: int,
    kind: Kind,
    pairing_ids: Sequence[int],
    slack_id: str = "",
) -> dict[int, datetime]:
    """When the message of that kind about each of these pairings went out, as far as it did; one
    that may have arrived counts."""
    named = {"workspace_id": workspace_id, "kind": kind, "slack_id": slack_id}
    rows = await reading.rows(_ASKED_AT, **named, pairings=pairing_ids)
    return {row.subject_id: row.attempted_at for row in rows}
