"""Stored intentions to send a message, and what became of each."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, update
from sqlmodel import col, func, select

from bot.domain.deliveries import Delivery, Kind
from bot.domain.states import DeliveryState, next_delivery_state
from storage import bulk, tables, upserts
from storage.database import Writing
from storage.rows import Reading, first, identity

_ASKED_AT = select(tables.Delivery.subject_id, tables.Delivery.attempted_at).where(
    col(tables.Delivery.workspace_id) == bindparam("workspace_id"),
    col(tables.Delivery.kind) == bindparam("kind"),
    col(tables.Delivery.subject_id).in_(bindparam("pairings", expanding=True)),
    col(tables.Delivery.slack_id) == bindparam("slack_id"),
    col(tables.Delivery.state).in_((DeliveryState.SENT, DeliveryState.SENDING)),
)
_ENDED_UNSENT = (DeliveryState.FAILED, DeliveryState.CANCELLED, DeliveryState.EXPIRED)


@dataclass(frozen=True)
class Intention:
    """A message to send; `slack_id` is "" where the subject says whom it is for."""

    kind: Kind
    subject_id: int
    due_at: datetime
    slack_id: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Posted:
    """A message of ours in Slack."""

    kind: Kind
    conversation: str
    ts: str


async def add(session: Writing, workspace_id: int, intentions: Iterable[Intention]) -> None:
    """Store each, once: an intention that is there already stays as it is."""
    adding = upserts.insert(session, tables.Delivery).on_conflict_do_nothing()
    await bulk.write(session, adding, (_row(workspace_id, each) for each in intentions))


async def claim(session: Writing, now: datetime) -> Delivery | None:
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
        .with_for_update(skip_locked=True, key_share=True)
    )
    row = (await session.exec(statement)).first()
    if row is None:
        return None
    _step(row, DeliveryState.SENDING)
    row.attempts, row.attempted_at = row.attempts + 1, now
    return _value(row)


async def find_by_key(session: Writing, key: str) -> Delivery | None:
    """The delivery whose key came back in a receipt."""
    row = (await session.exec(select(tables.Delivery).where(tables.Delivery.key == key))).first()
    return _value(row) if row else None


async def mark_sent(
    session: Writing, delivery_id: int, *, conversation: str, ts: str, now: datetime
) -> None:
    """It was sent; saying so again changes nothing."""
    row = await session.get_one(tables.Delivery, delivery_id, with_for_update=True)
    if row.state == DeliveryState.SENT:
        return
    _step(row, DeliveryState.SENT)
    row.conversation, row.ts, row.sent_at = conversation, ts, now


async def mark_due_again(session: Writing, delivery_id: int, due_at: datetime) -> None:
    """It was refused for now; nothing changes if a receipt of an earlier attempt has come."""
    row = await session.get_one(tables.Delivery, delivery_id, with_for_update=True)
    if row.state == DeliveryState.SENT:
        return
    _step(row, DeliveryState.DUE)
    row.due_at = due_at


async def mark_ended(
    session: Writing, delivery_id: int, state: DeliveryState, failure: str | None = None
) -> bool:
    """It will not be sent: failed (with Slack's reason), cancelled or expired.

    False, and nothing changes, if a receipt of an earlier attempt has come.
    """
    row = await session.get_one(tables.Delivery, delivery_id, with_for_update=True)
    if row.state == DeliveryState.SENT:
        return False
    _step(row, state)
    row.failure = failure
    return True


async def give_up_waiting(session: Writing, now: datetime, grace: timedelta) -> int:
    """Make due again whatever was attempted and never heard of for longer than the grace time."""
    statement = (
        select(tables.Delivery)
        .where(
            tables.Delivery.state == DeliveryState.SENDING,
            col(tables.Delivery.attempted_at) <= now - grace,
        )
        .with_for_update(key_share=True)
    )
    rows = (await session.exec(statement)).all()
    for row in rows:
        _step(row, DeliveryState.DUE)
        row.due_at = now
    return len(rows)


async def wait_anew(session: Writing, now: datetime) -> None:
    """Count the grace time of whatever is unknown from now."""
    await session.exec(
        update(tables.Delivery)
        .where(col(tables.Delivery.state) == DeliveryState.SENDING)
        .values(attempted_at=now)
    )


async def has_ended_unsent(reading: Reading, kind: Kind, subject_id: int) -> bool:
    """Whether there is a delivery of that kind about that subject that will not be sent."""
    statement = select(tables.Delivery.id).where(
        tables.Delivery.kind == kind,
        tables.Delivery.subject_id == subject_id,
        col(tables.Delivery.state).in_(_ENDED_UNSENT),
    )
    return await first(reading, statement) is not None


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


async def posted(
    reading: Reading, workspace_id: int, kinds: Sequence[Kind], subject_id: int
) -> list[Posted]:
    """The messages of these kinds about that subject that are known to have been sent."""
    statement = select(
        tables.Delivery.kind, tables.Delivery.conversation, tables.Delivery.ts
    ).where(
        tables.Delivery.workspace_id == workspace_id,
        col(tables.Delivery.kind).in_(kinds),
        tables.Delivery.subject_id == subject_id,
        tables.Delivery.state == DeliveryState.SENT,
    )
    rows = await reading.rows(statement)
    return [Posted(Kind(row.kind), row.conversation, row.ts) for row in rows]


async def next_due_at(reading: Reading, *, after: datetime) -> datetime | None:
    """When the next one falls due after that instant."""
    statement = select(func.min(tables.Delivery.due_at)).where(
        tables.Delivery.state == DeliveryState.DUE, tables.Delivery.due_at > after
    )
    instant: datetime | None = await first(reading, statement)
    return instant


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
