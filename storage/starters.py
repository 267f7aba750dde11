"""Conversation starters: what pairings were shown, and what admins added or switched off."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Update, bindparam, delete, select, update
from sqlmodel import col, func

from bot.domain.pairings import Pairing, Role
from bot.domain.starters import Library, Occasion, Starter
from storage import tables, upserts
from storage.database import Writing
from storage.rows import AnyRow, Reading

_OWN_ID = "own-"

_OWN = (
    select(
        col(tables.OwnStarter.id),
        col(tables.OwnStarter.subject),
        col(tables.OwnStarter.voice),
        col(tables.OwnStarter.occasion),
        col(tables.OwnStarter.words),
        col(tables.OwnStarter.removed_at),
    )
    .where(col(tables.OwnStarter.workspace_id) == bindparam("workspace_id"))
    .order_by(col(tables.OwnStarter.id))
)
_OFF = select(col(tables.StarterOff.starter)).where(
    col(tables.StarterOff.workspace_id) == bindparam("workspace_id")
)
_SHOWN = (
    select(col(tables.StarterShown.starter))
    .where(col(tables.StarterShown.pairing_id) == bindparam("pairing_id"))
    .order_by(col(tables.StarterShown.voice).desc())
)
"""The mentor's before the mentee's."""

_SEEN = (
    select(
        col(tables.StarterShown.starter),
        func.max(col(tables.StarterShown.pairing_id)).label("latest"),
    )
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.StarterShown.pairing_id))
    .where(
        col(tables.Seat.member_id).in_(bindparam("members", expanding=True)),
        col(tables.Seat.pairing_id) != bindparam("pairing_id"),
    )
    .group_by(col(tables.StarterShown.starter))
)


async def library(reading: Reading, workspace_id: int) -> Library:
    """All that a workspace has, for every programme in it."""
    own = await reading.rows(_OWN, workspace_id=workspace_id)
    off = await reading.rows(_OFF, workspace_id=workspace_id)
    return Library(
        own=tuple(_value(row) for row in own if row.removed_at is None),
        removed=tuple(_value(row) for row in own if row.removed_at is not None),
        off=frozenset(row.starter for row in off),
    )


async def shown(reading: Reading, pairing_id: int) -> list[str]:
    """What stands in the introduction of a pairing; nothing as long as none was drawn."""
    return [row.starter for row in await reading.rows(_SHOWN, pairing_id=pairing_id)]


async def seen(reading: Reading, pairing: Pairing) -> dict[str, int]:
    """What anybody in a pairing was shown in others, the greater the later."""
    members = [seat.member.id for seat in pairing.seats]
    rows = await reading.rows(_SEEN, members=members, pairing_id=pairing.id)
    return {row.starter: row.latest for row in rows}


async def keep(
    session: Writing, workspace_id: int, pairing_id: int, chosen: Sequence[Starter]
) -> None:
    """Store what a pairing is shown. What has been stored before stays."""
    for starter in chosen:
        row = {
            "pairing_id": pairing_id,
            "voice": starter.voice,
            "starter": starter.id,
            "workspace_id": workspace_id,
        }
        adding = upserts.insert(session, tables.StarterShown).values(row)
        await session.exec(adding.on_conflict_do_nothing())


async def add(
    session: Writing, workspace_id: int, programme_id: int, starter: Starter, now: datetime
) -> None:
    """Store what an admin wrote; the id is not used."""
    session.add(
        tables.OwnStarter(
            workspace_id=workspace_id,
            programme_id=programme_id,
            subject=starter.subject,
            voice=starter.voice,
            occasion=starter.occasion,
            words=dict(starter.words),
            added_at=now,
        )
    )
    await session.flush()


async def change(session: Writing, workspace_id: int, starter: Starter) -> None:
    """Put what an admin wrote into the place of what it was before, all but its subject."""
    now = {"voice": starter.voice, "occasion": starter.occasion, "words": dict(starter.words)}
    await session.exec(_updating(workspace_id, starter.id).values(now))


async def remove(session: Writing, workspace_id: int, starter_id: str, now: datetime) -> None:
    """Show one that an admin wrote to nobody any more; where it stands, it stays."""
    await session.exec(_updating(workspace_id, starter_id).values(removed_at=now))


async def switch_off(
    session: Writing, workspace_id: int, programme_id: int, starter_id: str
) -> None:
    """Show one of ours to nobody any more."""
    row = {"programme_id": programme_id, "starter": starter_id, "workspace_id": workspace_id}
    adding = upserts.insert(session, tables.StarterOff).values(row)
    await session.exec(adding.on_conflict_do_nothing())


async def switch_on(session: Writing, workspace_id: int, starter_id: str) -> None:
    """Show it again."""
    await session.exec(
        delete(tables.StarterOff).where(
            col(tables.StarterOff.workspace_id) == workspace_id,
            col(tables.StarterOff.starter) == starter_id,
        )
    )


def _updating(workspace_id: int, starter_id: str) -> Update:
    return update(tables.OwnStarter).where(
        col(tables.OwnStarter.id) == int(starter_id.removeprefix(_OWN_ID)),
        col(tables.OwnStarter.workspace_id) == workspace_id,
    )


def _value(row: AnyRow) -> Starter:
    return Starter(
        id=f"{_OWN_ID}{row.id}",
        subject=row.subject,
        voice=Role(row.voice),
        occasion=Occasion(row.occasion),
        words=row.words,
    )
