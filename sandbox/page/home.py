"""The Home tab of the app, and what all views on the page have in common."""

from sandbox import state
from sandbox.models import Part, View
from sandbox.outcomes import OnView
from sandbox.page.app_head import draw_app_head
from sandbox.page.blocks import draw_blocks
from sandbox.page.controls import Controls
from sandbox.page.markup import box, markup
from sandbox.page.tab import Tab


def controls_of(tab: Tab, view: View, before: Controls | None = None) -> Controls:
    """The elements of a view, with what was entered into them so far.

    `before` are those of the same view as it looked until now: what is being written stays.
    """
    acting, user_id, place = tab.stage.acting, tab.viewer.id, OnView(view.id)

    async def use(block_id: str, action_id: str, value: object) -> None:
        await tab.attempt(lambda: acting.use(user_id, place, block_id, action_id, value))

    values = state.values(view.body, view.values or {})
    waiting = before.waiting if before else {}
    return Controls(
        tab.viewer.sight(),
        values,
        use,
        lambda *asked: acting.suggest(user_id, place, *asked),
        {key: value for key, value in waiting.items() if key[1] in values.get(key[0], {})},
    )


class Home:
    """The Home tab of the app, as it was published for this person."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._drawn: str | None = None
        self._controls: Controls | None = None
        self._box = box("home", tag="main")
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """The tab was opened, or the app has published another view."""
        self._box.set_visibility(self._tab.spot.at_home)
        view = self._tab.world.home(self._tab.viewer.id)
        drawn = view.hash if view else ""
        if drawn != self._drawn or Part.EVERYTHING in parts:
            self._drawn = drawn
            self._draw(view)

    def _draw(self, view: View | None) -> None:
        self._box.clear()
        with self._box:
            with box("room-head"):
                draw_app_head(self._tab)
            with box("home-body"):
                if view:
                    self._controls = controls_of(self._tab, view, self._controls)
                    draw_blocks(view.body["blocks"], self._controls)
                else:
                    markup("The app has not put anything here yet.", "empty")
