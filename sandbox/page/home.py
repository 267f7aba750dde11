"""The Home tab of the app, and what all views on the page have in common."""

import json
from typing import Any

from sandbox import state
from sandbox.models import Part, View
from sandbox.outcomes import OnView
from sandbox.page.blocks import draw_blocks
from sandbox.page.controls import Controls, hear_presses
from sandbox.page.markup import box, markup
from sandbox.page.tab import Tab


def controls_of(tab: Tab, view: View, before: Controls | None = None) -> Controls:
    """The elements of a view, with what was entered into them so far.

    `before` are those of the same view as it looked until now: what is being written stays.
    """
    acting, user_id, place = tab.stage.acting, tab.viewer.id, OnView(view.id)

    def blocks() -> list[dict[str, Any]]:
        now = tab.world.views.get(view.id)
        return now.body["blocks"] if now else []

    async def use(block_id: str, action_id: str, value: object) -> None:
        await tab.attempt(lambda: acting.use(user_id, place, block_id, action_id, value))

    values = state.values(view.body, view.values or {})
    waiting = before.waiting if before else {}
    return Controls(
        tab.viewer.sight(),
        values,
        use,
        lambda *asked: acting.suggest(user_id, place, *asked),
        blocks,
        {key: value for key, value in waiting.items() if key[1] in values.get(key[0], {})},
    )


class Home:
    """The Home tab of the app, as it was published for this person."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._drawn: str | None = None
        self._controls: Controls | None = None
        self._box = box("home")
        with self._box:
            self._body = box("home-body")
        hear_presses(self._body, lambda: self._controls)
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """The tab was opened, or the app has published another view."""
        self._box.set_visibility(self._tab.spot.at_home)
        view = self._tab.world.home(self._tab.viewer.id)
        drawn = self._looks(view)
        is_renamed = Part.PEOPLE in parts and Part.EVERYTHING not in parts
        if drawn != self._drawn or is_renamed:
            self._drawn = drawn
            self._draw(view)

    def _looks(self, view: View | None) -> str:
        """What is on view. Apps publish the same again and again; made-up ids are not seen."""
        if view is None:
            return ""
        if any(True for _ in state.stateful_elements(view.body)):
            return view.hash  # what was entered may be gone
        return f"{self._tab.viewer.today()} {json.dumps(_without_ids(view.body['blocks']))}"

    def _draw(self, view: View | None) -> None:
        self._body.clear()
        with self._body:
            if view:
                self._controls = controls_of(self._tab, view, self._controls)
                draw_blocks(view.body["blocks"], self._controls)
            else:
                self._controls = None
                markup("The app has not put anything here yet.", "empty")


def _without_ids(blocks: Any) -> Any:  # noqa: ANN401 - JSON, whatever it is
    if isinstance(blocks, list):
        return [_without_ids(each) for each in blocks]
    if isinstance(blocks, dict):
        return {key: _without_ids(each) for key, each in blocks.items() if key != "block_id"}
    return blocks
