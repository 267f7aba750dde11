"""The world: one workspace with its people, conversations, messages, views and the installed app.

Each layer is a module that builds on the one below: core, people, conversations, announcements,
messages, files, membership, interactions, views. All of it is plain synchronous code: a method
changes the state, keeps the touched entity on disk and tells the listeners, in this order.
"""

from pathlib import Path

from sandbox.clock import Clock
from sandbox.manifest import Manifest
from sandbox.models import Credentials, Direction, Json, LogEntry, Part
from sandbox.store import Store
from sandbox.views import Views


class World(Views):
    """A workspace in one process. Make one with `World.open`."""

    @classmethod
    def open(
        cls,
        manifest: Manifest,
        *,
        data: Path | None = None,
        clock: Clock | None = None,
        credentials: Credentials | None = None,
    ) -> "World":
        """The workspace kept in `data` (a SQLite file), or one in memory that starts empty."""
        world = cls(manifest, store=Store(data), clock=clock, credentials=credentials)
        world.load()
        return world

    @property
    def is_empty(self) -> bool:
        """True as long as there is nobody but Slackbot and our bot."""
        return len(self.users) <= 2

    def reset(self) -> None:
        """Empty the workspace but for Slackbot and our bot."""
        self.forget()
        self.changed(Part.EVERYTHING)

    def record(
        self,
        direction: Direction,
        name: str,
        *,
        request: Json,
        status: int,
        answer: Json,
        attempt: int = 0,
    ) -> LogEntry:
        """Note one exchange between the app and Slack in the log; tokens must not be in it."""
        entry = LogEntry(self.clock.now(), direction, name, request, status, answer, attempt)
        self.log.append(entry)
        return entry

    def close(self) -> None:
        """Close the file."""
        self.store.close()
