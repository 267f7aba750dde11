"""The right to send in a workspace, which one of the bots on a database has at a time.

It runs out by the database's own clock, because those of several machines differ. A database that
is one bot's own knows no other, so there it is not needed: whoever asks has it.
"""

from datetime import timedelta

from sqlalchemy import ColumnElement, func, or_, update
from sqlmodel import col

from storage import tables
from storage.database import Writing

LASTS = timedelta(seconds=40)
"""Longer than any call to Slack, so that nobody loses it while they wait for an answer."""


async def take(session: Writing, workspace_id: int, sender: str) -> bool:
    """Have it from now on, or longer; False while somebody else has it."""
    may = or_(
        col(tables.Workspace.sender).is_(None),
        col(tables.Workspace.sender) == sender,
        col(tables.Workspace.sends_until) <= func.now(),
    )
    return await _have(session, workspace_id, sender, may)


async def keep(session: Writing, workspace_id: int, sender: str) -> bool:
    """Have it longer; False once somebody else has taken it."""
    return await _have(session, workspace_id, sender, col(tables.Workspace.sender) == sender)


async def give_back(session: Writing, workspace_id: int, sender: str) -> None:
    """Let somebody else have it at once."""
    await session.exec(
        update(tables.Workspace)
        .where(col(tables.Workspace.id) == workspace_id, col(tables.Workspace.sender) == sender)
        .values(sender=None, sends_until=None)
    )


async def _have(session: Writing, workspace_id: int, sender: str, may: ColumnElement[bool]) -> bool:
    if not session.is_shared:
        return True
    had = await session.exec(
        update(tables.Workspace)
        .where(col(tables.Workspace.id) == workspace_id, may)
        .values(sender=sender, sends_until=func.now() + LASTS)
        .returning(col(tables.Workspace.id))
    )
    return bool(had.first())
