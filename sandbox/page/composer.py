"""The field in which people write and run commands, with suggestions while they type."""

import json
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from html import escape

from nicegui import events, ui

from sandbox.models import ConversationKind
from sandbox.page.fields import attributes
from sandbox.page.markup import box, icon, markup
from sandbox.page.tab import Tab
from sandbox.page.viewer import is_person

_MOST = 8
_TRAILING_NAME = re.compile(r"(?:^|\s)([@#])([\w.\- ]{0,30})$")

_KEYS = """(event) => {
  const suggesting = event.currentTarget.classList.contains('is-suggesting');
  const keys = suggesting ? ['ArrowDown', 'ArrowUp', 'Tab', 'Escape'] : [];
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) keys.push('Enter');
  if (!keys.includes(event.key)) return;
  event.preventDefault();
  const written = event.target.value;
  if (event.key === 'Enter') {
    event.target.value = '';
    event.target.style.height = 'auto';
  }
  emit(event.key, written);
}"""
"""Enter empties the field at once: what is typed next, or a second Enter, is not the same text."""

_SEND = """(event) => {
  const field = event.currentTarget.closest('.composer').querySelector('textarea');
  const written = field.value;
  field.value = '';
  field.style.height = 'auto';
  field.focus();
  emit(written);
}"""
_TYPED = """(event) => {
  event.target.style.height = 'auto';
  event.target.style.height = event.target.scrollHeight + 'px';
  emit(event.target.value);
}"""
_PUT = """
  const field = document.querySelector('#{id} textarea');
  if (field.value.startsWith({before})) {
    field.value = {text} + field.value.slice({before}.length);
    field.focus();
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
"""
"""Puts a text in the place of what was there when it was asked for; what was typed since stays."""


@dataclass(frozen=True)
class Suggestion:
    """A text that what is written so far could become."""

    text: str
    label: str
    hint: str = ""


class Composer:
    """Calls `send(text)` with what was written; gives it back where that returns False."""

    def __init__(
        self, tab: Tab, send: Callable[[str], Awaitable[bool]], *, label: str, commands: bool
    ) -> None:
        self._tab = tab
        self._send = send
        self._with_commands = commands
        self._written = ""
        self._refused: str | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._active: int | None = None
        with box("composer"):
            self._list = markup("", "suggestions", role="listbox", aria_label="Suggestions")
            self._list.on("mousedown", self._picked, js_handler=_PICK)
            with box("composer-field"):
                shown = attributes(rows=1, placeholder=label, aria_label=label)
                self._field = markup(f"<textarea{shown}></textarea>", "composer-text")
                sign = markup(icon("send"), "button button-icon send", tag="button", type="button")
                sign.props["aria-label"] = "Send"
        sign.on("click", self._pressed, js_handler=_SEND)
        self._field.on("keydown", self._key, js_handler=_KEYS)
        self._field.on("input", self._typed, js_handler=_TYPED)
        self._show(())

    def _typed(self, event: events.GenericEventArguments) -> None:
        self._written = event.args
        self._show(tuple(self._suggested())[:_MOST])

    async def _key(self, event: events.GenericEventArguments) -> None:
        key, written = event.args
        if key == "Enter":
            await self._enter(written)
        elif key == "Escape":
            self._refused = written
            self._show(())
        elif key == "Tab":
            self._complete(self._active or 0)
        else:
            self._move(1 if key == "ArrowDown" else -1)

    async def _enter(self, written: str) -> None:
        """Complete what could become more, and send what is whole; the field is empty by now."""
        completed = self._completed(written)
        self._forget()
        if completed:
            self._put(completed, before="")
        else:
            await self._submit(written)

    def _completed(self, written: str) -> str | None:
        if written == self._written and self._active is not None:
            return self._suggestions[self._active].text
        if written == self._refused:
            return None
        self._written = written  # the last letters and Enter may come at once
        first = next(self._suggested(), None)
        return first.text if first and first.text.strip() != written.strip() else None

    async def _pressed(self, event: events.GenericEventArguments) -> None:
        self._forget()
        await self._submit(event.args)

    async def _submit(self, written: str) -> None:
        text = written.strip()
        if text and not await self._send(text):
            self._put(written, before="")

    def _forget(self) -> None:
        self._written, self._refused = "", None
        self._show(())

    def _picked(self, event: events.GenericEventArguments) -> None:
        self._complete(int(event.args))

    def _complete(self, index: int) -> None:
        if index < len(self._suggestions):
            text = self._suggestions[index].text
            self._show(())
            self._put(text, before=self._written)

    def _put(self, text: str, *, before: str) -> None:
        script = _PUT.replace("{id}", self._field.html_id)
        script = script.replace("{before}", json.dumps(before))
        ui.run_javascript(script.replace("{text}", json.dumps(text)))

    def _move(self, step: int) -> None:
        start = -1 if self._active is None and step > 0 else self._active or 0
        self._active = (start + step) % len(self._suggestions)
        self._show(self._suggestions, self._active)

    def _show(self, suggestions: tuple[Suggestion, ...], active: int | None = None) -> None:
        self._suggestions, self._active = suggestions, active
        lines = (_line(index, each, index == active) for index, each in enumerate(suggestions))
        self._list.set_content("".join(lines))
        self._list.set_visibility(bool(suggestions))
        self._field.classes(
            add="is-suggesting" if suggestions else "",
            remove="" if suggestions else "is-suggesting",
        )

    def _suggested(self) -> Iterator[Suggestion]:
        if self._written.startswith("/"):
            yield from self._commands()
        elif trailing := _TRAILING_NAME.search(self._written):
            before = self._written[: trailing.start(1)]
            named = self._people() if trailing[1] == "@" else self._channels()
            for name, hint in named:
                if trailing[2] and name.casefold().startswith(trailing[2].casefold()):
                    sign = trailing[1]
                    yield Suggestion(f"{before}{sign}{name} ", f"{sign}{name}", hint)

    def _commands(self) -> Iterator[Suggestion]:
        if not self._with_commands or not self._tab.world.app.installed:
            return
        typed = self._written.split(" ", 1)
        for command in self._tab.world.manifest.slash_commands:
            name = command.command
            if name == typed[0] or (len(typed) == 1 and name.startswith(typed[0])):
                label = f"{name} {command.usage_hint or ''}".strip()
                text = self._written if name == typed[0] and len(typed) > 1 else f"{name} "
                yield Suggestion(text, label, command.description)

    def _people(self) -> Iterator[tuple[str, str]]:
        for user in self._tab.world.users.values():
            if not user.deleted and (is_person(user) or user.is_bot):
                yield user.visible_name, user.title

    def _channels(self) -> Iterator[tuple[str, str]]:
        for channel in self._tab.world.conversations.values():
            if channel.kind is ConversationKind.PUBLIC and not channel.is_archived:
                yield channel.name, channel.purpose


_PICK = """(event) => {
  event.preventDefault();
  const line = event.target.closest('[data-index]');
  if (line) emit(line.dataset.index);
}"""


def _line(index: int, suggestion: Suggestion, is_active: bool) -> str:
    selected = attributes(aria_selected="true" if is_active else "false", data_index=index)
    return (
        f'<div role="option" class="suggestion"{selected}><b>{escape(suggestion.label)}</b>'
        f"<span>{escape(suggestion.hint)}</span></div>"
    )
