"""Stored intentions to send a message, and what became of each."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.deliveries import Delivery, Kind
from bot.domain.states import DeliveryState, next_delivery_state
from storage import bulk, tables
from storage.rows import identity

_ENDED_UNSENT = (DeliveryState.FAILED, DeliveryState.CANCELLED, DeliveryState.EXPIRED)


@dataclass(frozen=True)
class Intention:
    """A message to send; `slack_id` is "" where the subject says whom it is for."""

    kind: Kind
    subject_id: int
    due_at: datetime
    slack_id: str = ""
    expires_at: datetime | None = None


async def add(session: AsyncSession, workspace_id: int, intentions: Iterable[Intention]) -> None:
    """Store each, once: an intention that is there already stays as it is."""
    adding = insert(bulk.table_of(tables.Delivery)).on_conflict_do_nothing()
    await bulk.write(session, adding, (_row(workspace_id, each) for each in intentions))


async def claim(session: AsyncSession, now: datetime) -> Delivery | None:
    """Take what fell due first and mark it as being sent; what is past its time expires."""
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.state) == DeliveryState.DUE, col(tables.Delivery.expires_at) <= now
        )
        .values(state=DeliveryState.EXPIRED)
    )
    statement = (
        select(tables.Delivery)
        .where(tables.Delivery.state == DeliveryState.DUE, tables.Delivery.due_at <= now)
        .order_by(col(tables.Delivery.due_at), col(tables.Delivery.id))
        .limit(1)
    )
    row = (await session.exec(statement)).first()
    if row is None:
        return None
    _step(row, DeliveryState.SENDING)
    row.attempts, row.attempted_at = row.attempts + 1, now
    return _value(row)


async def find_by_key(session: AsyncSession, key: str) -> Delivery | None:
    """The delivery whose key came back in a receipt."""
    row = (await session.exec(select(tables.Delivery).where(tables.Delivery.key == key))).first()
    return _value(row) if row else None


async def mark_sent(
    session: AsyncSession, delivery_id: int, *, conversation: str, ts: str, now: datetime
) -> None:
    """It was sent; saying so again changes nothing."""
    row = await session.get_one(tables.Delivery, delivery_id)
    if row.state == DeliveryState.SENT:
        return
    _step(row, DeliveryState.SENT)
    row.conversation, row.ts, row.sent_at = conversation, ts, now


async def mark_due_again(session: AsyncSession, delivery_id: int, due_at: datetime) -> None:
    """It was refused for now; nothing changes if a receipt of an earlier attempt has come."""
    row = await session.get_one(tables.Delivery, delivery_id)
    if row.state == DeliveryState.SENT:
        return
    _step(row, DeliveryState.DUE)
    row.due_at = due_at


async def mark_ended(
    session: AsyncSession, delivery_id: int, state: DeliveryState, failure: str | None = None
) -> bool:
    """It will not be sent: failed (with Slack's reason), cancelled or expired.

    False, and nothing changes, if a receipt of an earlier attempt has come.
    """
    row = await session.get_one(tables.Delivery, delivery_id)
    if row.state == DeliveryState.SENT:
        return False
    _step(row, state)
    row.failure = failure
    return True


async def give_up_waiting(session: AsyncSession, now: datetime, grace: timedelta) -> int:
    """Make due again whatever was attempted and never heard of for longer than the grace time."""
    statement = select(tables.Delivery).where(
        tables.Delivery.state == DeliveryState.SENDING,
        col(tables.Delivery.attempted_at) <= now - grace,
    )
    rows = (await session.exec(statement)).all()
    for row in rows:
        _step(row, DeliveryState.DUE)
        row.due_at = now
    return len(rows)


async def wait_anew(session: AsyncSession, now: datetime) -> None:
    """Count the grace time of whatever is unknown from now."""
    await session.exec(
        update(tables.Delivery)
        .where(col(tables.Delivery.state) == DeliveryState.SENDING)
        .values(attempted_at=now)
    )


async def has_ended_unsent(session: AsyncSession, kind: Kind, subject_id: int) -> bool:
    """Whether there is a delivery of that kind about that subject that will not be sent."""
    statement = select(tables.Delivery.id).where(
        tables.Delivery.kind == kind,
        tables.Delivery.subject_id == subject_id,
        col(tables.Delivery.state).in_(_ENDED_UNSENT),
    )
    return (await session.exec(statement)).first() is not None


async def next_due_at(session: AsyncSession, *, after: datetime) -> datetime | None:
    """When the next one falls due after that instant."""
    statement = select(func.min(tables.Delivery.due_at)).where(
        tables.Delivery.state == DeliveryState.DUE, tables.Delivery.due_at > after
    )
    return (await session.exec(statement)).one()


def _row(workspace_id: int, intention: Intention) -> bulk.Row:
    return {
        "workspace_id": workspace_id,
        "kind": intention.kind,
        "subject_id": intention.subject_id,
        "slack_id": intention.slack_id,
        "key": secrets.token_urlsafe(18),
        "state": DeliveryState.DUE,
        "due_at": intention.due_at,
        "expires_at": intention.expires_at,
        "attempts": 0,
    }


def _step(row: tables.Delivery, to: DeliveryState) -> None:
    row.state = next_delivery_state(DeliveryState(row.state), to)


def _value(row: tables.Delivery) -> Delivery:
    return Delivery(
        id=identity(row),
        workspace_id=row.workspace_id,
        kind=Kind(row.kind),
        subject_id=row.subject_id,
        slack_id=row.slack_id,
        key=row.key,
        attempts=row.attempts,
    )
