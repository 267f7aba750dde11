"""The messages of a conversation or of a thread, kept in step with the workspace one by one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from nicegui import ui

from sandbox.models import Message
from sandbox.page.controls import Controls, hear_presses
from sandbox.page.markup import box
from sandbox.page.message import Look, MessageView
from sandbox.page.tab import Tab
from sandbox.page.thread import Thread

_SAME_BREATH = timedelta(minutes=5)


@dataclass
class Row:
    """A message on the page: what it is drawn into, how it looks, and its thread."""

    box: ui.element
    content: ui.element
    look: Look
    thread: Thread | None
    view: MessageView | None = None

    def controls(self) -> Controls | None:
        """What the message on it can be used by."""
        return self.view.controls if self.view else None


class Timeline:
    """Draws messages; one that did not change stays as it is, with what is being typed in it."""

    def __init__(self, tab: Tab, *, in_thread: bool = False) -> None:
        self._tab = tab
        self._in_thread = in_thread
        self._rows: dict[str, Row] = {}
        self._box = box("timeline")

    def clear(self) -> None:
        """Start over, for another conversation."""
        self._rows.clear()
        self._box.clear()

    def show(
        self,
        messages: Iterable[Message],
        answers: Mapping[str, tuple[Message, ...]] | None = None,
    ) -> None:
        """Show these messages, oldest first, with the answers to them by ts of the parent."""
        looks = tuple(self._looks(messages))
        for ts in self._rows.keys() - {look.message.ts for look in looks}:
            self._rows.pop(ts).box.delete()
        for index, look in enumerate(looks):
            row = self._rows.get(look.message.ts) or self._add(look, index)
            if row.look.content != look.content:
                self._draw(row, look)
            row.look = look
            if row.thread:
                row.thread.show(look.message, (answers or {}).get(look.message.ts, ()))

    def _looks(self, messages: Iterable[Message]) -> Iterator[Look]:
        before: Message | None = None
        for message in messages:
            moment = self._tab.viewer.moment(message.ts)
            last = self._tab.viewer.moment(before.ts) if before else None
            is_new_day = last is None or last.date() != moment.date()
            is_first = is_new_day or before is None or not _go_together(before, message)
            has_divider = is_new_day and not self._in_thread
            day = self._tab.viewer.day_name(moment.date()) if has_divider else None
            author = self._tab.world.users.get(message.user)
            yield Look(message, author, is_first, day)
            before = message

    def _add(self, look: Look, index: int) -> Row:
        with self._box:
            outer = box("post")
            with outer:
                content = box("post-content")
                has_thread = not (self._in_thread or look.message.visible_to)
                thread = Thread(self._tab, look.message, self._inner) if has_thread else None
        row = Row(outer, content, look, thread)
        self._rows[look.message.ts] = row
        hear_presses(content, row.controls)
        if index < len(self._rows) - 1:
            outer.move(target_index=index)
        self._draw(row, look)
        return row

    def _inner(self) -> "Timeline":
        return Timeline(self._tab, in_thread=True)

    def _draw(self, row: Row, look: Look) -> None:
        row.content.clear()
        with row.content:
            row.view = MessageView(self._tab, look, row.thread.open if row.thread else None)


def _go_together(before: Message, after: Message) -> bool:
    """Whether a message reads on from the one before, without a headline of its own."""
    near = float(after.ts) - float(before.ts) < _SAME_BREATH.total_seconds()
    plain = not (before.subtype or after.subtype or before.visible_to or after.visible_to)
    return before.user == after.user and near and plain
