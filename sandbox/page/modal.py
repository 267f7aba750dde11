"""The modal in front of a person."""

from collections.abc import Mapping
from html import escape

from nicegui import ui

from sandbox.models import Part, View
from sandbox.page.blocks import draw_blocks
from sandbox.page.controls import Controls, hear_presses
from sandbox.page.home import controls_of
from sandbox.page.markup import avatar, box, button, icon, markup
from sandbox.page.statics import text_html
from sandbox.page.tab import Tab
from sandbox.words import say

_GO_TO_ERROR = """
  requestAnimationFrame(() => {
    const question = document.querySelector('#{id} .has-error');
    question?.querySelector('input, select, textarea')?.focus({preventScroll: true});
    question?.scrollIntoView({block: 'nearest'});
  });
"""


class Modal:
    """The dialog for the view on top of the stack; those below wait behind it.

    As in Slack it is only in the tab in which the person acted, and goes with it.
    """

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._root = ""
        self._is_ours = False
        self._drawn: tuple[str, str] | None = None
        self._errors: Mapping[str, str] = {}
        self._controls: Controls | None = None
        self._dialog = ui.dialog().props("no-backdrop-dismiss no-shake")
        self._dialog.on("escape-key", self._cancel, args=[])
        with self._dialog:
            self._box = box("dialog")
        hear_presses(self._box, lambda: self._controls)
        ui.context.client.on_delete(self._abandon)
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """A view was opened, changed or closed."""
        if Part.VIEWS not in parts and Part.EVERYTHING not in parts:
            return
        stack = self._stack()
        self._dialog.set_value(bool(stack))
        drawn = (stack[-1].id, stack[-1].hash) if stack else None
        if drawn != self._drawn:
            if not (drawn and self._drawn and drawn[0] == self._drawn[0]):
                self._controls = None
            self._drawn, self._errors = drawn, {}
            self._draw(stack)

    def _stack(self) -> tuple[View, ...]:
        """The views of this tab; a stack is ours if we were in front when we first saw it."""
        stack = self._tab.world.stack(self._tab.viewer.id)
        root = stack[0].id if stack else ""
        if root != self._root:
            self._root, self._is_ours = root, self._tab.is_in_front
        return stack if self._is_ours else ()

    def _abandon(self) -> None:
        """The tab was closed, or loaded again."""
        if self._stack():
            self._tab.world.close_all_views(self._tab.viewer.id)

    def _draw(self, stack: tuple[View, ...]) -> None:
        self._box.clear()
        if not stack:
            return
        view = stack[-1]
        self._dialog.props["aria-label"] = view.body["title"]["text"]
        with self._box:
            self._draw_head(view, is_stacked=len(stack) > 1)
            self._controls = controls_of(self._tab, view, self._controls)
            with box("dialog-body"):
                draw_blocks(view.body["blocks"], self._controls, self._errors)
            self._draw_foot(view)

    def _draw_head(self, view: View, *, is_stacked: bool) -> None:
        reader = self._tab.viewer.sight().reader
        with box("dialog-head"):
            if is_stacked:
                button(icon("arrow_back"), self._cancel, "button-icon", aria_label="Back")
            markup(avatar(self._tab.world.bot_user))
            markup(text_html(view.body["title"], reader), "dialog-title", tag="h2")
            button(icon("close"), self._dismiss, "button-icon", aria_label="Close")

    def _draw_foot(self, view: View) -> None:
        reader = self._tab.viewer.sight().reader
        cancel = say("Cancel", self._tab.viewer.user.locale)
        close = view.body.get("close") or {"type": "plain_text", "text": cancel}
        with box("dialog-foot"):
            markup(escape(self._tab.world.app.name), "dialog-app")
            button(text_html(close, reader), self._cancel, "button-plain")
            if submit := view.body.get("submit"):
                style = "button-primary button-filled"
                self._submitter = button(text_html(submit, reader), self._submit, style)

    async def _submit(self) -> None:
        if self._controls is None:
            return
        await self._controls.flush()
        self._submitter.props["disabled"] = True
        outcome = await self._tab.attempt(
            lambda: self._tab.stage.acting.submit(self._tab.viewer.id)
        )
        if self._submitter.is_deleted:
            return
        self._submitter.props["disabled"] = False
        if outcome and outcome.errors:
            self._errors = outcome.errors
            self._draw(self._stack())
            self._dialog.client.run_javascript(_GO_TO_ERROR.replace("{id}", self._box.html_id))

    async def _cancel(self) -> None:
        await self._tab.attempt(lambda: self._tab.stage.acting.cancel(self._tab.viewer.id))

    async def _dismiss(self) -> None:
        await self._tab.attempt(lambda: self._tab.stage.acting.dismiss(self._tab.viewer.id))
