"""What is due, what is on its way, and what became of each: the steps of a delivery."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import ColumnElement, bindparam, update
from sqlmodel import col, select

from bot.domain.deliveries import Delivery, Kind
from bot.domain.states import DeliveryState, next_delivery_state
from storage import tables
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, first, held, identity

_COLUMNS: Columns = tuple(
    tables.Delivery.__table__.columns  # type: ignore[attr-defined]
)
_OF_WORKSPACE = (
    sqlalchemy.select(*_COLUMNS)
    .where(
        col(tables.Delivery.workspace_id) == bindparam("workspace_id"),
        col(tables.Delivery.id).not_in(bindparam("besides", expanding=True)),
    )
    .order_by(col(tables.Delivery.due_at), col(tables.Delivery.id))
)
_DUE_NOW = _OF_WORKSPACE.where(
    col(tables.Delivery.state) == DeliveryState.DUE,
    col(tables.Delivery.due_at) <= bindparam("now"),
    col(tables.Delivery.kind).in_(bindparam("kinds", expanding=True)),
    col(tables.Delivery.expires_at).is_(None)
    | (col(tables.Delivery.expires_at) > bindparam("now")),
)
_NEXT_DUE = _DUE_NOW.limit(1)
_DUE_TO_NAMED = _DUE_NOW.where(col(tables.Delivery.slack_id) != "")
_DUE_AFTER = _OF_WORKSPACE.where(
    col(tables.Delivery.state) == DeliveryState.DUE,
    col(tables.Delivery.due_at) > bindparam("instant"),
)
_UNHEARD_OF = _OF_WORKSPACE.where(
    col(tables.Delivery.state) == DeliveryState.SENDING,
    col(tables.Delivery.unheard_since) <= bindparam("since"),
)


@dataclass(frozen=True)
class Attempt:
    """A delivery that may have been sent, and where to."""

    delivery: Delivery
    conversation: str | None


async def is_anything_past(reading: Reading, now: datetime) -> bool:
    """Whether there is anything to expire."""
    statement = select(tables.Delivery.id).where(*_is_past(now)).limit(1)
    return await first(reading, statement) is not None


async def expire(session: Writing, now: datetime) -> list[Delivery]:
    """What is past its time is not sent any more; gives what that is."""
    expiring = update(tables.Delivery).where(*_is_past(now))
    expired = await session.exec(expiring.values(state=DeliveryState.EXPIRED).returning(*_COLUMNS))
    return [_value(row) for row in expired.all()]


async def next_due(
    reading: Reading,
    workspace_id: int,
    now: datetime,
    *,
    besides: Collection[int] = (),
    kinds: Sequence[Kind] = tuple(Kind),
) -> Delivery | None:
    """What of these kinds fell due first in that workspace, besides those that somebody has in
    hand."""
    named = {"workspace_id": workspace_id, "now": now, "besides": list(besides)}
    rows = await reading.rows(_NEXT_DUE, **named, kinds=kinds)
    return _value(rows[0]) if rows else None


async def due_to_named(
    reading: Reading,
    workspace_id: int,
    now: datetime,
    *,
    besides: Collection[int] = (),
    kinds: Sequence[Kind],
) -> list[Delivery]:
    """All of these kinds that is due there and says itself whom it is for, the first due first."""
    named = {"workspace_id": workspace_id, "now": now, "besides": list(besides)}
    return [_value(row) for row in await reading.rows(_DUE_TO_NAMED, **named, kinds=kinds)]


async def claim(session: Writing, key: str, *, conversation: str, now: datetime) -> bool:
    """Mark it as being sent there from now on; False if it is not due any more under that key."""
    claimed = await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.key) == key,
            col(tables.Delivery.state) == DeliveryState.DUE,
        )
        .values(
            state=DeliveryState.SENDING,
            attempts=col(tables.Delivery.attempts) + 1,
            attempted_at=now,
            unheard_since=now,
            conversation=conversation,
        )
        .returning(col(tables.Delivery.id))
    )
    return bool(claimed.first())


async def mark_sent(
    session: Writing, key: str, *, conversation: str, ts: str, now: datetime
) -> Delivery | None:
    """The delivery with that key was sent; gives it where that is news. None if it was known, or if
    there is none, as after it was made due anew."""
    row = await _held(session, key)
    if row is None or row.state == DeliveryState.SENT:
        return None
    _step(row, DeliveryState.SENT)
    row.conversation, row.ts, row.sent_at = conversation, ts, now
    return _value(row)


async def note_receipt(session: Writing, key: str, now: datetime) -> None:
    """Slack told that the delivery with that key was posted; only the first time counts."""
    await session.exec(
        update(tables.Delivery)
        .where(col(tables.Delivery.key) == key, col(tables.Delivery.receipt_at).is_(None))
        .values(receipt_at=now)
    )


async def put_off(session: Writing, key: str, due_at: datetime) -> None:
    """It was refused for now, or before it could be tried; nothing changes if a receipt of an
    earlier attempt has come, it has ended otherwise, or was made due anew under another key."""
    row = await _held(session, key)
    if row is None:
        return
    if row.state == DeliveryState.DUE:
        row.attempts, row.due_at = row.attempts + 1, due_at
    elif row.state == DeliveryState.SENDING:
        _step(row, DeliveryState.DUE)
        row.due_at = due_at


async def wait(session: Writing, key: str, due_at: datetime) -> None:
    """If it is still to be sent, it is due then, and not before."""
    await session.exec(
        update(tables.Delivery)
        .where(col(tables.Delivery.key) == key, col(tables.Delivery.state) == DeliveryState.DUE)
        .values(due_at=due_at)
    )


async def mark_ended(
    session: Writing, key: str, state: DeliveryState, failure: str | None = None
) -> bool:
    """It will not be sent: failed (with Slack's reason), cancelled or expired.

    False, and nothing changes, if a receipt of an earlier attempt has come, it has ended, or was
    made due anew under another key.
    """
    row = await _held(session, key)
    if row is None or row.state not in (DeliveryState.DUE, DeliveryState.SENDING):
        return False
    _step(row, state)
    row.failure = failure
    return True


async def unheard_of(
    reading: Reading, workspace_id: int, *, since: datetime, besides: Collection[int]
) -> list[Attempt]:
    """Whatever in that workspace was attempted by then, and has never been heard of."""
    named = {"workspace_id": workspace_id, "since": since, "besides": list(besides)}
    return [
        Attempt(_value(row), row.conversation) for row in await reading.rows(_UNHEARD_OF, **named)
    ]


async def wait_anew(session: Writing, workspace_id: int, now: datetime, *, since: datetime) -> None:
    """Count the grace time of whatever is unknown from now, if it was attempted after `since`, or
    nobody could have heard of it since then."""
    attempted, unheard = col(tables.Delivery.attempted_at), col(tables.Delivery.unheard_since)
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.workspace_id) == workspace_id,
            col(tables.Delivery.state) == DeliveryState.SENDING,
            (attempted > since) | (unheard <= since),
        )
        .values(unheard_since=now)
    )


async def due_after(reading: Reading, workspace_id: int, instant: datetime) -> list[Delivery]:
    """What falls due in that workspace after that instant, the earliest first."""
    rows = await reading.rows(_DUE_AFTER, workspace_id=workspace_id, instant=instant, besides=[])
    return [_value(row) for row in rows]


def _is_past(now: datetime) -> Iterable[ColumnElement[bool]]:
    yield col(tables.Delivery.state) == DeliveryState.DUE
    yield col(tables.Delivery.expires_at) <= now


async def _held(session: Writing, key: str) -> tables.Delivery | None:
    """By its key and no other name: what is known of one message says nothing of the next that
    has the same row."""
    found = await session.exec(held(select(tables.Delivery).where(tables.Delivery.key == key)))
    return found.first()


def _step(row: tables.Delivery, to: DeliveryState) -> None:
    row.state = next_delivery_state(DeliveryState(row.state), to)


def _value(row: tables.Delivery | AnyRow) -> Delivery:
    return Delivery(
        id=identity(row),
        workspace_id=row.workspace_id,
        kind=Kind(row.kind),
        subject_id=row.subject_id,
        slack_id=row.slack_id,
        key=row.key,
        attempts=row.attempts,
        due_at=row.due_at,
        expires_at=row.expires_at,
        at_any_hour=row.at_any_hour,
    )
