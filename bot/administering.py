"""What admins do, and who of them hears what becomes of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from storage import programmes
from storage.database import Database, Writing


@asynccontextmanager
async def administering(db: Database, workspace: Workspace, *, by: User) -> AsyncIterator[Writing]:
    """A transaction for something that only admins do: whoever does it organises from now on every
    programme that nobody organises yet. Raises AdminsOnly."""
    check_is_admin(by)
    async with db.write() as session:
        await programmes.take_charge(session, workspace.id, by.slack_id)
        yield session
