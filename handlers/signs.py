"""Signs of life: whoever presses, sends or writes something is still in."""

import logging
from datetime import datetime
from typing import Protocol

from bot import silence
from bot.domain.workspaces import Workspace
from handlers.tasks import Tasks
from storage.database import Database

log = logging.getLogger(__name__)


class Giver(Protocol):
    """Somebody who gives a sign, unless what they say turns out to be that they wish to stop."""

    wishes_to_stop: bool

    @property
    def user_id(self) -> str:
        """Slack's id."""
        ...

    def now(self) -> datetime:
        """The present instant."""
        ...

    async def hear_that_they_stay(self) -> None:
        """They had been asked whether they are still in, and this was a yes."""
        ...


class Signs:
    """Notes signs when nobody waits for anything, those of everybody who came meanwhile together.
    To lose some does no harm: the next will be noted."""

    def __init__(self, db: Database, workspace: Workspace, tasks: Tasks) -> None:
        self._db, self._workspace, self._tasks = db, workspace, tasks
        self._given: dict[str, Giver] = {}

    def give(self, giver: Giver) -> None:
        """That person gives a sign now."""
        if not self._given:
            self._tasks.start(self._note(giver.now()))
        self._given[giver.user_id] = giver

    async def _note(self, now: datetime) -> None:
        await self._tasks.calm()
        given, self._given = self._given, {}
        willing = [each for each, giver in given.items() if not giver.wishes_to_stop]
        try:
            asked = await silence.note_signs(self._db, self._workspace, willing, now=now)
        except Exception:
            log.exception("signs were not noted")
            return
        for each in asked:
            self._tasks.start(_tell(given[each]))


async def _tell(giver: Giver) -> None:
    try:
        await giver.hear_that_they_stay()
    except Exception:
        log.exception("somebody who stays in was not told")
