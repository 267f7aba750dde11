"""Stored intentions to send a message."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import ColumnElement, bindparam, update
from sqlmodel import col, select

from bot.domain.deliveries import EXTRAS, Failed, Fate, Kind
from bot.domain.states import DeliveryState
from storage import bulk, tables, upserts
from storage.database import Writing
from storage.rows import Reading

TABLE = bulk.table_of(tables.Delivery)
CANCEL = (
    update(TABLE)
    .where(
        TABLE.c.workspace_id == bindparam("of_workspace"),
        TABLE.c.kind == bindparam("of_kind"),
        TABLE.c.state == DeliveryState.DUE,
    )
    .values(state=DeliveryState.CANCELLED)
)
CANCEL_ABOUT = CANCEL.where(TABLE.c.subject_id == bindparam("about"))
_ONE_MESSAGE = ("workspace_id", "kind", "subject_id", "slack_id")
_RENEWED = (
    "key",
    "state",
    "due_at",
    "expires_at",
    "at_any_hour",
    "attempts",
    "receipt_at",
    "failure",
)


@dataclass(frozen=True)
class Intention:
    """A message to send; `slack_id` is "" where the subject says whom it is for. One that somebody
    wants now is sent `at_any_hour`."""

    kind: Kind
    subject_id: int
    due_at: datetime
    slack_id: str = ""
    expires_at: datetime | None = None
    at_any_hour: bool = False


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


async def add_anew(session: Writing, workspace_id: int, intentions: Iterable[Intention]) -> None:
    """Store each; one that is there already is to be sent once more, whatever became of it.

    It gets another key, so that a receipt of what was said before settles nothing.
    """
    adding = upserts.insert(session, tables.Delivery)
    renewed = {name: adding.excluded[name] for name in _RENEWED}
    adding = adding.on_conflict_do_update(index_elements=_ONE_MESSAGE, set_=renewed)
    await bulk.write(session, adding, (_row(workspace_id, each) for each in intentions))


async def cancel(
    session: Writing, workspace_id: int, kinds: Sequence[Kind], subject_ids: Iterable[int]
) -> None:
    """Send no message of these kinds about these subjects that is still to be sent."""
    about = (
        {"of_workspace": workspace_id, "of_kind": kind, "about": subject_id}
        for subject_id in subject_ids
        for kind in kinds
    )
    await bulk.write(session, CANCEL_ABOUT, about)


async def cancel_for(
    session: Writing, workspace_id: int, kinds: Sequence[Kind], subject_id: int, slack_id: str
) -> None:
    """Send that Slack user no message of these kinds about that subject."""
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.workspace_id) == workspace_id,
            col(tables.Delivery.kind).in_(kinds),
            col(tables.Delivery.subject_id) == subject_id,
            col(tables.Delivery.slack_id) == slack_id,
            col(tables.Delivery.state) == DeliveryState.DUE,
        )
        .values(state=DeliveryState.CANCELLED)
    )


async def failed(reading: Reading, workspace_id: int, now: datetime) -> list[Failed]:
    """What of a round could not be sent and could still be, each kind with each reason once."""
    statement = (
        sqlalchemy.select(col(tables.Delivery.kind), col(tables.Delivery.failure))
        .where(*_can_be_tried_again(workspace_id, now))
        .distinct()
        .order_by(col(tables.Delivery.kind), col(tables.Delivery.failure))
    )
    rows = await reading.rows(statement)
    return [Failed(Kind(row.kind), row.failure or "") for row in rows]


async def try_again(session: Writing, workspace_id: int, now: datetime) -> None:
    """Make due again what could not be sent and could still be, as if for the first time."""
    await session.exec(
        update(tables.Delivery)
        .where(*_can_be_tried_again(workspace_id, now))
        .values(state=DeliveryState.DUE, due_at=now, attempts=0, failure=None)
    )


async def posted(
    reading: Reading, workspace_id: int, kinds: Sequence[Kind], subject_id: int
) -> list[Posted]:
    """The messages of these kinds about that subject that are known to have been sent, in that
    order."""
    statement = (
        select(tables.Delivery.kind, tables.Delivery.conversation, tables.Delivery.ts)
        .where(
            tables.Delivery.workspace_id == workspace_id,
            col(tables.Delivery.kind).in_(kinds),
            tables.Delivery.subject_id == subject_id,
            tables.Delivery.state == DeliveryState.SENT,
        )
        .order_by(col(tables.Delivery.sent_at), col(tables.Delivery.id))
    )
    rows = await reading.rows(statement)
    return [Posted(Kind(row.kind), row.conversation, row.ts) for row in rows]


async def was_sent_before(reading: Reading, delivery_id: int) -> bool:
    """Whether that message, which is to be sent anew, was sent once before."""
    statement = sqlalchemy.select(col(tables.Delivery.id)).where(
        col(tables.Delivery.id) == delivery_id, col(tables.Delivery.sent_at).is_not(None)
    )
    return bool(await reading.rows(statement))


async def fates(reading: Reading, workspace_id: int, kind: Kind, subject_id: int) -> list[Fate]:
    """What has become by now of each message of that kind about that subject."""
    statement = (
        sqlalchemy.select(
            col(tables.Delivery.slack_id),
            col(tables.Delivery.state),
            col(tables.Delivery.failure),
            col(tables.Delivery.attempted_at),
            col(tables.Delivery.receipt_at),
        )
        .where(
            col(tables.Delivery.workspace_id) == workspace_id,
            col(tables.Delivery.kind) == kind,
            col(tables.Delivery.subject_id) == subject_id,
        )
        .order_by(col(tables.Delivery.id))
    )
    return [
        Fate(row.slack_id, DeliveryState(row.state), *row[2:])
        for row in await reading.rows(statement)
    ]


def _can_be_tried_again(workspace_id: int, now: datetime) -> Iterable[ColumnElement[bool]]:
    yield col(tables.Delivery.workspace_id) == workspace_id
    yield col(tables.Delivery.state) == DeliveryState.FAILED
    yield col(tables.Delivery.kind).not_in(EXTRAS)
    yield col(tables.Delivery.expires_at) > now


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
        "at_any_hour": intention.at_any_hour,
        "attempts": 0,
        "receipt_at": None,
        "failure": None,
    }
