"""Workspaces, and the events that each was sent."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Executable, bindparam, delete, select
from sqlmodel import col

from bot.domain.workspaces import Workspace
from storage import tables, upserts
from storage.database import Writing
from storage.rows import Reading, first
from storage.tables import Instant

EVENTS_ARE_REPEATED_FOR = timedelta(days=2)
"""Slack repeats an event for an hour, and once an hour for a day where that was asked for."""

PRESSES_ARE_REPEATED_FOR = timedelta(seconds=10)
"""By people who press twice; who presses later means it."""

_ALL = select(
    col(tables.Workspace.id),
    col(tables.Workspace.team_id),
    col(tables.Workspace.bot_user_id),
    col(tables.Workspace.created_at),
)
_OF_TEAM = _ALL.where(col(tables.Workspace.team_id) == bindparam("team_id"))
_BY_ID = _ALL.where(col(tables.Workspace.id) == bindparam("workspace_id"))


async def get(reading: Reading, team_id: str) -> Workspace:
    """The workspace of that Slack team; raises if there is none."""
    (row,) = await reading.rows(_OF_TEAM, team_id=team_id)
    return Workspace(*row)


async def by_id(reading: Reading, workspace_id: int) -> Workspace:
    """The workspace of that id of ours; raises if there is none."""
    (row,) = await reading.rows(_BY_ID, workspace_id=workspace_id)
    return Workspace(*row)


async def is_known(reading: Reading, team_id: str) -> bool:
    """Whether there is a workspace of that Slack team."""
    return await first(reading, _OF_TEAM, team_id=team_id) is not None


async def add(session: Writing, team_id: str, bot_user_id: str, now: datetime) -> Workspace | None:
    """A new workspace; None if it is there already."""
    row = {"team_id": team_id, "bot_user_id": bot_user_id, "created_at": now}
    adding = upserts.insert(session, tables.Workspace).values(**row).on_conflict_do_nothing()
    added: int | None = await first(session, adding.returning(col(tables.Workspace.id)))
    return Workspace(added, team_id, bot_user_id, now) if added else None


async def is_known_event(reading: Reading, workspace_id: int, event_id: str) -> bool:
    """Whether that event was remembered."""
    statement = select(col(tables.Event.event_id)).where(
        col(tables.Event.workspace_id) == workspace_id, col(tables.Event.event_id) == event_id
    )
    return await first(reading, statement) is not None


async def remember_event(session: Writing, workspace_id: int, event_id: str, now: datetime) -> bool:
    """Remember that event, once; whether it was not remembered before."""
    row = {"workspace_id": workspace_id, "event_id": event_id, "received_at": now}
    adding = upserts.insert(session, tables.Event).on_conflict_do_nothing()
    added = await first(session, adding.returning(col(tables.Event.event_id)), **row)
    return added is not None


async def remember_press(session: Writing, workspace_id: int, press: str, now: datetime) -> bool:
    """Remember that something was pressed; whether it had not just been. One of the future is of a
    clock that was wrong."""
    breath = PRESSES_ARE_REPEATED_FOR
    row = {"workspace_id": workspace_id, "event_id": press, "received_at": now}
    pressing = _pressing(upserts.dialect(session))
    added = await first(session, pressing, earliest=now - breath, latest=now + breath, **row)
    return added is not None


@cache
def _pressing(dialect: str) -> Executable:
    """Made once: it runs with every press."""
    adding, received_at = upserts.insert_in(dialect, tables.Event), col(tables.Event.received_at)
    saving = adding.on_conflict_do_update(
        index_elements=["workspace_id", "event_id"],
        set_={"received_at": adding.excluded.received_at},
        where=~received_at.between(
            bindparam("earliest", type_=Instant), bindparam("latest", type_=Instant)
        ),
    )
    return saving.returning(col(tables.Event.event_id))


async def forget_old_events(session: Writing, now: datetime) -> None:
    """Drop the memory of events that Slack will not repeat any more."""
    oldest = now - EVENTS_ARE_REPEATED_FOR
    await session.exec(delete(tables.Event).where(col(tables.Event.received_at) < oldest))
