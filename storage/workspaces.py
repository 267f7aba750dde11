"""Workspaces, and the events that each was sent."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.workspaces import Workspace
from storage import tables
from storage.rows import identity

EVENTS_ARE_REPEATED_FOR = timedelta(days=2)
"""Slack repeats an event for an hour, and once an hour for a day where that was asked for."""


async def find(session: AsyncSession, team_id: str) -> Workspace | None:
    """The workspace of that Slack team."""
    row = (
        await session.exec(select(tables.Workspace).where(tables.Workspace.team_id == team_id))
    ).first()
    return Workspace(identity(row), row.team_id, row.bot_user_id) if row else None


async def add(session: AsyncSession, team_id: str, bot_user_id: str, now: datetime) -> Workspace:
    """A new workspace."""
    row = tables.Workspace(team_id=team_id, bot_user_id=bot_user_id, created_at=now)
    session.add(row)
    await session.flush()
    return Workspace(identity(row), row.team_id, row.bot_user_id)


async def is_known_event(session: AsyncSession, workspace_id: int, event_id: str) -> bool:
    """Whether that event was remembered."""
    return await session.get(tables.Event, (workspace_id, event_id)) is not None


async def remember_event(
    session: AsyncSession, workspace_id: int, event_id: str, now: datetime
) -> None:
    """Remember that event, once."""
    row = {"workspace_id": workspace_id, "event_id": event_id, "received_at": now}
    await session.exec(insert(tables.Event).values(**row).on_conflict_do_nothing())


async def forget_old_events(session: AsyncSession, now: datetime) -> None:
    """Drop the memory of events that Slack will not repeat any more."""
    oldest = now - EVENTS_ARE_REPEATED_FOR
    await session.exec(delete(tables.Event).where(col(tables.Event.received_at) < oldest))
