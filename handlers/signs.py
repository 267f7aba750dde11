"""Signs of life: whoever presses, sends or writes something is still in."""

import logging
from collections.abc import Callable
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


class Signs:
    """Notes signs when nobody comes any more, or after some two seconds: those of everybody who
    came meanwhile, together. One that is lost by a kill in that time is as if they had done
    nothing; the next is noted."""

    def __init__(
        self, db: Database, workspace: Workspace, tasks: Tasks, wake: Callable[[], None]
    ) -> None:
        self._db, self._workspace, self._tasks, self._wake = db, workspace, tasks, wake
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
            if await silence.note_signs(self._db, self._workspace, willing, now=now):
                self._wake()  # whoever had been asked hears that this was a yes
        except Exception:
            log.exception("signs were not noted")
