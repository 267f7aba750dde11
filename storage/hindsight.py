"""What a clock that stood ahead has dated."""

from datetime import datetime

from sqlalchemy import exists, update
from sqlmodel import col, select

from bot.domain.deliveries import AT_ONCE, LONGEST_PUT_OFF, SOON, Kind
from bot.domain.states import DeliveryState
from storage import bulk, tables
from storage.database import Writing

_MEMBERS = bulk.table_of(tables.Member).c
_HAS_HAPPENED = (
    _MEMBERS.joined_at,
    _MEMBERS.last_sign_at,
    _MEMBERS.asked_at,
    _MEMBERS.silent_since,
)
_HAS_NOT_HEARD_OF_IT = exists().where(
    col(tables.Delivery.workspace_id) == col(tables.Member.workspace_id),
    col(tables.Delivery.kind) == Kind.SILENT,
    col(tables.Delivery.slack_id) == col(tables.Member.slack_id),
    col(tables.Delivery.state) == DeliveryState.DUE,
)


async def put_right(session: Writing, now: datetime) -> None:
    """What a clock that stood ahead attempted or sent counts from now; what it put off is due now.
    Whatever it says of members happened now, and whom it has paused are not, unless they have heard
    of it."""
    await _put_deliveries_right(session, now)
    await _put_members_right(session, now)


async def _put_deliveries_right(session: Writing, now: datetime) -> None:
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
    was_due = (col(tables.Delivery.attempts) > 0) | col(tables.Delivery.kind).in_(AT_ONCE + SOON)
    await session.exec(
        update(tables.Delivery)
        .where(
            col(tables.Delivery.state) == DeliveryState.DUE, due > now + LONGEST_PUT_OFF, was_due
        )
        .values(due_at=now)
    )
    await session.exec(
        update(tables.Delivery)
        .where(col(tables.Delivery.sent_at) > now)
        .values(due_at=now, sent_at=now)
    )


async def _put_members_right(session: Writing, now: datetime) -> None:
    await session.exec(
        update(tables.Member)
        .where(col(tables.Member.silent_since) > now, _HAS_NOT_HEARD_OF_IT)
        .values(silent_since=None)
    )
    for instant in _HAS_HAPPENED:
        await session.exec(update(instant.table).where(instant > now).values({instant: now}))


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
