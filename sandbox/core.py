"""The ground the world stands on: the team and the app, the clock, the store, the listeners."""

import secrets
import string
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sandbox.clock import Clock, ClockSetting
from sandbox.manifest import Manifest
from sandbox.models import App, Change, Conversation, Credentials, LogEntry, Part, Team
from sandbox.store import Store

InnerEvent = dict[str, Any]
Subscriber = Callable[[InnerEvent, Conversation | None], None]
Watcher = Callable[[Change], None]

LOG_LENGTH = 20_000
_ID_LETTERS = string.ascii_uppercase + string.digits


def new_id(prefix: str) -> str:
    """A fresh Slack-like id such as `C07Q2XKB9MD`."""
    return prefix + "0" + "".join(secrets.choice(_ID_LETTERS) for _ in range(9))


class Core:
    """Identity, time, persistence and notification; every other part of the world builds on it."""

    def __init__(
        self,
        manifest: Manifest,
        *,
        store: Store | None = None,
        clock: Clock | None = None,
        credentials: Credentials | None = None,
    ) -> None:
        self.manifest = manifest
        self.store = store or Store()
        self.clock = clock or Clock()
        self.team = Team("T0AURORA", "Aurora", "aurora", "aurora.example", "Europe/Rome")
        self._new_app = App(
            id="A0MENTOR",
            name=manifest.display_information.name,
            bot_id="B0MENTOR",
            bot_user_id="U0MENTOR",
            credentials=credentials or Credentials(),
            scopes=manifest.scopes,
        )
        self.app = self._new_app
        self.log: deque[LogEntry] = deque(maxlen=LOG_LENGTH)
        self._subscribers: list[Subscriber] = []
        self._watchers: list[Watcher] = []

    def load(self) -> None:
        """Take over what an earlier run has kept."""
        for _, app in self.store.load("app", App):
            self.app = app
        for _, setting in self.store.load("clock", ClockSetting):
            self.clock.restore(setting)
        self.clock.on_change(self._clock_changed)

    def forget(self) -> None:
        """Empty the workspace, in memory and on disk, and go back to the real time."""
        self.store.clear()
        self.log.clear()
        self.app = self._new_app
        self.clock.restore(ClockSetting())

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber(inner_event, conversation)` each time; returns the way out."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def publish(self, event: InnerEvent, conversation: Conversation | None = None) -> None:
        """Tell the subscribers of an inner event; whether the app hears of it, they judge."""
        event.setdefault("event_ts", self.event_ts())
        for subscriber in tuple(self._subscribers):
            subscriber(event, conversation)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call `watcher(change)` whenever something visible changes; returns the way out."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def changed(
        self, part: Part, *, conversation_id: str | None = None, user_id: str | None = None
    ) -> None:
        """Tell the watchers that something visible is different now."""
        for watcher in tuple(self._watchers):
            watcher(Change(part, conversation_id, user_id))

    def seconds(self) -> int:
        """The wall time in whole epoch seconds."""
        return int(self.clock.now().timestamp())

    def event_ts(self) -> str:
        """The wall time as Slack writes it in events."""
        return f"{self.clock.now().timestamp():.6f}"

    def grant(self, scopes: frozenset[str]) -> None:
        """Install the app anew with exactly these scopes, as when optional ones are refused."""
        self._install(replace(self.app, scopes=scopes, installed=True))

    def uninstall(self) -> None:
        """Take the app out of the workspace: its tokens are worth nothing from now on."""
        self._install(replace(self.app, installed=False))

    def _install(self, app: App) -> None:
        self.app = app
        self.store.put("app", app.id, app)

    def _clock_changed(self, setting: ClockSetting) -> None:
        self.store.put("clock", "clock", setting)
        self.changed(Part.CLOCK)
