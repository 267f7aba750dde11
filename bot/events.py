"""What takes effect once, however often and on however many machines Slack delivers it."""

import hashlib
from datetime import datetime

from bot.domain.workspaces import Workspace
from storage import workspaces
from storage.database import Database, Writing


class Repeated(Exception):
    """It has taken effect already."""


async def is_known(db: Database, workspace: Workspace, event_id: str) -> bool:
    """Whether that event has taken effect."""
    async with db.read() as session:
        return await workspaces.is_known_event(session, workspace.id, event_id)


async def remember(db: Database, workspace: Workspace, event_id: str, *, now: datetime) -> bool:
    """Note that it has, and tell whether that is new; saying so again changes nothing."""
    async with db.write() as session:
        return await workspaces.remember_event(session, workspace.id, event_id, now)


def once(db: Database, workspace: Workspace, event_id: str, *, now: datetime) -> Database:
    """The same database, in which whatever is stored first is stored together with the note that
    this event has taken effect; raises Repeated there if it has."""

    async def note(session: Writing) -> None:
        if not await workspaces.remember_event(session, workspace.id, event_id, now):
            raise Repeated

    return db.doing_first(note)


def pressed_once(db: Database, workspace: Workspace, press: str, *, now: datetime) -> Database:
    """The same for a press, which may well be repeated, but not in one breath. A breath is one of
    real time, so `now` is the machine's, whatever the app's clock is turned to."""

    async def note(session: Writing) -> None:
        if not await workspaces.remember_press(session, workspace.id, _name(press), now):
            raise Repeated

    return db.doing_first(note)


async def forget_old(db: Database, now: datetime) -> None:
    """Forget those that Slack will not deliver again."""
    async with db.write() as session:
        await workspaces.forget_old_events(session, now)


def _name(press: str) -> str:
    """Short, and without what a form or a button holds."""
    return f"press {hashlib.sha256(press.encode()).hexdigest()[:32]}"
