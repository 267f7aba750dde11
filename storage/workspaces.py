"""Workspaces, and the events that each was sent."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col

from bot.domain.workspaces import Workspace
from storage import tables
from storage.database import Writing
from storage.rows import Reading, first, identity

EVENTS_ARE_REPEATED_FOR = timedelta(days=2)
"""Slack repeats an event for an hour, and once an hour for a day where that was asked for."""


async def find(reading: Reading, team_id: str) -> Workspace | None:
    """The workspace of that Slack team."""
    statement = select(
        col(tables.Workspace.id), col(tables.Workspace.team_id), col(tables.Workspace.bot_user_id)
    ).where(col(tables.Workspace.team_id) == team_id)
    return next((Workspace(*row) for row in await reading.rows(statement)), None)


async def add(session: Writing, team_id: str, bot_user_id: str, now: datetime) -> Workspace:
    """A new workspace."""
    row = tables.Workspace(team_id=team_id, bot_user_id=bot_user_id, created_at=now)
    session.add(row)
    await session.flush()
    return Workspace(identity(row), row.team_id, row.bot_user_id)


async def is_known_event(reading: Reading, workspace_id: int, event_id: str) -> bool:
    """Whether that event was remembered."""
    statement = select(col(tables.Event.event_id)).where(
        col(tables.Event.workspace_id) == workspace_id, col(tables.Event.event_id) == event_id
    )
    return await first(reading, statement) is not None


async def remember_event(session: Writing, workspace_id: int, event_id: str, now: datetime) -> bool:
    """Remember that event, once; whether it was not remembered before."""
    row = {"workspace_id": workspace_id, "event_id": event_id, "received_at": now}
    added = insert(tables.Event).values(**row).on_conflict_do_nothing()
    return bool((await session.exec(added.returning(col(tables.Event.event_id)))).first())


async def forget_old_events(session: Writing, now: datetime) -> None:
    """Drop the memory of events that Slack will not repeat any more."""
    oldest = now - EVENTS_ARE_REPEATED_FOR
    await session.exec(delete(tables.Event).where(col(tables.Event.received_at) < oldest))
