"""One browser tab: who looks, and at what. Its parts draw themselves again when they must."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from nicegui import ui

from sandbox.models import Change, Conversation, Part
from sandbox.outcomes import Impossible, Outcome
from sandbox.page.asking import tell, tell_failure
from sandbox.page.stage import Stage
from sandbox.page.viewer import Viewer, can_act_as
from sandbox.places import Tab as TabName

_TOGETHER_WITHIN = 0.03


@dataclass(frozen=True)
class Spot:
    """Where one looks: a conversation, or with `at_home` the Home tab of the app."""

    conversation_id: str
    at_home: bool = False


class Drawn(Protocol):
    """A part of the screen."""

    def refresh(self, parts: frozenset[Part]) -> None:
        """Draw again what `parts` of the workspace have changed."""


class Tab:
    """A person at a screen. Changes that come together are drawn together."""

    def __init__(self, stage: Stage, user_id: str, spot: Spot) -> None:
        self.stage = stage
        self.world = stage.world
        self.viewer = Viewer(stage.world, user_id)
        self.spot = spot
        self._parts: list[Drawn] = []
        self._changed: set[Part] = set()
        self._unwatch = stage.world.watch(self._note)
        self._client = ui.context.client
        self._client.on_delete(self._unwatch)

    @property
    def conversation(self) -> Conversation:
        """The conversation that is open (beside the Home, the DM with the app)."""
        return self.world.conversations[self.spot.conversation_id]

    @property
    def address(self) -> str:
        """The path of what is open."""
        return self.path_to(self.spot)

    def path_to(self, spot: Spot) -> str:
        """The path at which this person sees `spot`."""
        return f"/as/{self.viewer.id}/{'home' if spot.at_home else spot.conversation_id}"

    def add(self, part: Drawn) -> None:
        """Let a part of the screen know of changes."""
        self._parts.append(part)

    def go(self, spot: Spot, *, remember: bool = True) -> None:
        """Look at something else; `remember` puts it into the browser's history."""
        self.spot = spot
        if remember:
            ui.navigate.history.push(self.address)
        self.arrive()
        self.draw(frozenset(Part))

    def arrive(self) -> None:
        """What happens by looking: the app hears of a visit, and nothing is unread any more."""
        if self.viewer.is_with_app(self.conversation):
            self._visit_app()
        self._read()

    def draw(self, parts: frozenset[Part]) -> None:
        """Draw again what these parts of the workspace show on the screen."""
        for drawn in tuple(self._parts):
            drawn.refresh(parts)

    @property
    def is_in_front(self) -> bool:
        """Whether this is where the person has acted last."""
        return self.stage.in_front.get(self.viewer.id) is self

    def come_to_front(self) -> None:
        """The person acts here."""
        self.stage.in_front[self.viewer.id] = self

    async def attempt(self, act: Callable[[], Awaitable[Outcome]]) -> Outcome | None:
        """Do something as this person and tell what goes wrong; None means it was impossible."""
        self.come_to_front()
        try:
            outcome = await act()
        except Impossible as reason:
            tell(str(reason))
            return None
        if outcome.error:
            tell_failure(outcome.error)
        return outcome

    def try_to(self, act: Callable[[], object]) -> bool:
        """Do something that the app does not answer; False when it was impossible."""
        try:
            act()
        except Impossible as reason:
            tell(str(reason))
            return False
        return True

    def _visit_app(self) -> None:
        tab: TabName = "home" if self.spot.at_home else "messages"
        self.try_to(lambda: self.stage.acting.open_home(self.viewer.id, tab))

    def _read(self) -> None:
        if not self.spot.at_home:
            self.world.mark_read(self.viewer.id, self.spot.conversation_id)

    def _note(self, change: Change) -> None:
        if not self._concerns(change):
            return
        if not self._changed:
            asyncio.get_running_loop().call_later(_TOGETHER_WITHIN, self._draw_changed)
        self._changed.add(change.part)

    def _concerns(self, change: Change) -> bool:
        if change.part in (Part.VIEWS, Part.CONVERSATIONS):
            return change.user_id in (None, self.viewer.id)
        if change.part is Part.MESSAGES:
            is_mine = self.world.is_member(change.conversation_id or "", self.viewer.id)
            is_open = change.conversation_id == self.spot.conversation_id
            return (is_mine or is_open) and change.user_id in (None, self.viewer.id)
        return True

    def _draw_changed(self) -> None:
        parts = frozenset(self._changed)
        self._changed.clear()
        if self._client.is_deleted:
            return
        with self._client:
            if Part.EVERYTHING in parts or not can_act_as(self.world, self.viewer.id):
                ui.navigate.to(f"/as/{self.viewer.id}")
                return
            self._read()
            self.draw(parts)
