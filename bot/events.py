"""Events that Slack delivered: each takes effect once, however often it comes."""

from datetime import datetime

from bot.domain.workspaces import Workspace
from storage import workspaces
from storage.database import Database


async def is_known(db: Database, workspace: Workspace, event_id: str) -> bool:
    """Whether that event has taken effect."""
    async with db.read() as session:
        return await workspaces.is_known_event(session, workspace.id, event_id)


async def remember(db: Database, workspace: Workspace, event_id: str, *, now: datetime) -> bool:
    """Note that it has, and tell whether that is new; saying so again changes nothing."""
    async with db.write() as session:
        return await workspaces.remember_event(session, workspace.id, event_id, now)


async def forget_old(db: Database, now: datetime) -> None:
    """Forget those that Slack will not deliver again."""
    async with db.write() as session:
        await workspaces.forget_old_events(session, now)
