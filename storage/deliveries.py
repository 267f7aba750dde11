"""Stored intentions to send a message, and what became of each."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import ColumnElement, bindparam, func, update
from sqlmodel import col, select

from bot.domain.deliveries import (
    AT_ONCE,
    LONGEST_PUT_OFF,
    Delivery,
    Failed,
    Fate,
    Kind,
)
from bot.domain.states import DeliveryState, next_delivery_state
from storage import bulk, tables, upserts
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, first, held, identity

_ASKED_AT = select(tables.Delivery.subject_id, tables.Delivery.attempted_at).where(
    col(tables.Delivery.workspace_id) == bindparam("workspace_id"),
    col(tables.Delivery.kind) == bindparam("kind"),
    col(tables.Delivery.subject_id).in_(bindparam("pairings", expanding=True)),
    col(tables.Delivery.slack_id) == bindparam("slack_id"),
    col(tables.Delivery.state).in_((DeliveryState.SENT, DeliveryState.SENDING)),
)
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
_BY_STATE = (
    sqlalchemy.select(
        col(tables.Delivery.state),
        func.count().label("number"),
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
_DELIVERY = bulk.table_of(tables.Delivery)
_CANCEL = (
    update(_DELIVERY)
    .where(
        _DELIVERY.c.workspace_id == bindparam("of_workspace"),
        _DELIVERY.c.kind == bindparam("of_kind"),
        _DELIVERY.c.state == DeliveryState.DUE,
    )
    .values(state=DeliveryState.CANCELLED)
)
_CANCEL_ABOUT = _CANCEL.where(_DELIVERY.c.subject_id == bindparam("about"))
_CANCEL_IN_ROUND = _CANCEL.where(
    _DELIVERY.c.subject_id.in_(
        sqlalchemy.select(col(tables.Pairing.id)).where(
            col(tables.Pairing.round_id) == bindparam("of_round")
        )
    )
)
_NEVER_INTRODUCED = (
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
class Attempt:
    """A delivery that may have been sent, and where to."""

    delivery: Delivery
    conversation: str | None


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


async def cancel(
    session: Writing, workspace_id: int, kinds: Sequence[Kind], subject_ids: Iterable[int]
) -> None:
    """Send no message of these kinds about these subjects that is still to be sent."""
    about = (
        {"of_workspace": workspace_id, "of_kind": kind, "about": subject_id}
        for subject_id in subject_ids
        for kind in kinds
    )
    await bulk.write(session, _CANCEL_ABOUT, about)


async def cancel_introduction(session: Writing, workspace_id: int, pairing_id: int) -> bool:
    """Do not introduce these; False if they have been, or are being introduced at this moment."""
    rows = await session.rows(
        _CANCEL_ABOUT.returning(_DELIVERY.c.id),
        of_workspace=workspace_id,
        of_kind=Kind.INTRODUCTION,
        about=pairing_id,
    )
    return bool(rows)


async def cancel_introductions(session: Writing, workspace_id: int, round_id: int) -> None:
    """The same for everybody who is still to be introduced in that round."""
    named = {"of_workspace": workspace_id, "of_kind": Kind.INTRODUCTION, "of_round": round_id}
    await bulk.write(session, _CANCEL_IN_ROUND, [named])


async def never_introduced(reading: Reading, round_id: int) -> list[int]:
    """The pairings of that round that still have their seats though they will not be introduced."""
    return [row.id for row in await reading.rows(_NEVER_INTRODUCED, round_id=round_id)]


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


async def wait_until(
    session: Writing, workspace_id: int, kind: Kind, subject_id: int, due_at: datetime
) -> None:
    """Send no message of that kind about that subject before that instant, unless it would be of
    no use any more then."""
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.workspace_id) == workspace_id,
            col(tables.Delivery.kind) == kind,
            col(tables.Delivery.subject_id) == subject_id,
            col(tables.Delivery.state) == DeliveryState.DUE,
            col(tables.Delivery.due_at) < due_at,
            col(tables.Delivery.expires_at) > due_at,
        )
        .values(due_at=due_at)
    )


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


async def put_right(session: Writing, now: datetime) -> None:
    """What a clock that stood ahead attempted counts from now; what it put off is due now."""
    attempted, due = (col(tables.Delivery.attempted_at), col(tables.Delivery.due_at))
    unheard = col(tables.Delivery.unheard_since)
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.state) == DeliveryState.SENDING,
            (attempted > now) | (unheard > now),
        )
        .values(attempted_at=now, unheard_since=now)
    )
    was_due = (col(tables.Delivery.attempts) > 0) | col(tables.Delivery.kind).in_(AT_ONCE)
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.state) == DeliveryState.DUE, due > now + LONGEST_PUT_OFF, was_due
        )
        .values(due_at=now)
    )


async def bring_forward(session: Writing, round_id: int, *, to: datetime, now: datetime) -> None:
    """Of a round that ends earlier: whoever would be told after its end hears it now, and whoever
    would be asked is asked then."""
    pairings = select(tables.Pairing.id).where(tables.Pairing.round_id == round_id)
    of_pairings, kind = col(tables.Delivery.subject_id).in_(pairings), col(tables.Delivery.kind)
    of_round = (kind == Kind.SITTING_OUT) & (col(tables.Delivery.subject_id) == round_id)
    told = of_round | ((kind == Kind.INTRODUCTION) & of_pairings)
    asked = kind.in_((Kind.NUDGE, Kind.CHECK_IN)) & of_pairings
    for which, due_at in ((told, now), (asked, to)):
        await session.exec(
            update(tables.Delivery)
            .where(
                col(tables.Delivery.state) == DeliveryState.DUE,
                col(tables.Delivery.due_at) > to,
                which,
            )
            .values(due_at=due_at)
        )


async def hold_introduction(session: Writing, workspace_id: int, pairing_id: int) -> None:
    """What has become of the introduction of that pairing stays so until the end of this
    transaction. Whoever marks it in another at this moment is waited for, or waits."""
    statement = select(tables.Delivery.id).where(
        tables.Delivery.workspace_id == workspace_id,
        tables.Delivery.kind == Kind.INTRODUCTION,
        tables.Delivery.subject_id == pairing_id,
    )
    await session.rows(statement.with_for_update())


async def introduced(
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


async def introductions(reading: Reading, round_id: int) -> tuple[int, int, datetime | None]:
    """How many of a round's introductions are still to be sent, how many there are in all, and
    when the last of the first falls due."""
    rows = {row.state: row for row in await reading.rows(_BY_STATE, round_id=round_id)}
    due = rows.get(DeliveryState.DUE)
    all_of_them = sum(row.number for row in rows.values())
    return (due.number, all_of_them, due.last_at) if due else (0, all_of_them, None)


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


async def has_gone_out(reading: Reading, workspace_id: int, pairing_id: int) -> bool:
    """Whether the introduction of that pairing went out, or may have."""
    told = await introduced(reading, workspace_id, pairing_id)
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


async def due_after(reading: Reading, workspace_id: int, instant: datetime) -> list[Delivery]:
    """What falls due in that workspace after that instant, the earliest first."""
    rows = await reading.rows(_DUE_AFTER, workspace_id=workspace_id, instant=instant, besides=[])
    return [_value(row) for row in rows]


def _is_past(now: datetime) -> Iterable[ColumnElement[bool]]:
    yield col(tables.Delivery.state) == DeliveryState.DUE
    yield col(tables.Delivery.expires_at) <= now


def _can_be_tried_again(workspace_id: int, now: datetime) -> Iterable[ColumnElement[bool]]:
    yield col(tables.Delivery.workspace_id) == workspace_id
    yield col(tables.Delivery.state) == DeliveryState.FAILED
    yield col(tables.Delivery.kind) != Kind.PROBE
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
