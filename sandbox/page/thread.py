"""The answers to a message, folded under it."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Protocol

from sandbox.models import Message
from sandbox.page.absent import Absent
from sandbox.page.composer import Composer
from sandbox.page.markup import avatar, box, icon, markup
from sandbox.page.tab import Tab


class Answers(Protocol):
    """A list that shows messages."""

    def show(self, messages: Iterable[Message]) -> None:
        """Show these, oldest first."""


class Thread:
    """A line that tells of answers; opened, the answers and a field for one's own."""

    def __init__(self, tab: Tab, parent: Message, new_list: Callable[[], Answers]) -> None:
        self._tab = tab
        self._parent = parent
        self._new_list = new_list
        self._is_open = False
        self._seen = 0
        self._answers: tuple[Message, ...] = ()
        self._fold = markup("", "fold", tag="button", type="button", aria_expanded="false")
        self._fold.on("click", self._toggle, args=[])
        self._fold.set_visibility(False)
        self._box = box("thread")
        self._box.set_visibility(False)

    def show(self, parent: Message, answers: tuple[Message, ...]) -> None:
        """Show these answers; those that only this person sees open the thread by themselves."""
        is_new = len(answers) > self._seen
        self._parent, self._answers, self._seen = parent, answers, len(answers)
        if is_new and answers[-1].visible_to:
            self.open()
        self._draw()

    def open(self) -> None:
        """Unfold the thread, to answer."""
        if not self._is_open:
            self._toggle()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fold.props["aria-expanded"] = str(self._is_open).lower()
        self._box.set_visibility(self._is_open)
        if self._is_open and not self._box.default_slot.children:
            self._fill()
        self._draw()

    def _fill(self) -> None:
        with self._box:
            self._list = self._new_list()
            self._absent = Absent(self._tab)
            if self._can_answer():
                Composer(self._tab, self._answer, label="Reply …", commands=False)

    def _draw(self) -> None:
        self._fold.set_content(self._summary())
        self._fold.set_visibility(self._is_open or bool(self._answers))
        if self._is_open:
            self._list.show(self._answers)
            self._absent.refresh()

    def _summary(self) -> str:
        count = len(self._answers)
        if not count:
            return f"{icon('expand_less')} Close"
        users = self._tab.world.users
        authors = dict.fromkeys(answer.user for answer in self._answers)
        faces = "".join(avatar(users.get(each)) for each in list(authors)[:3])
        words = "1 reply" if count == 1 else f"{count} replies"
        sign = icon("expand_less" if self._is_open else "expand_more")
        return f'<span class="faces">{faces}</span>{escape(words)}{sign}'

    def _can_answer(self) -> bool:
        return self._tab.world.is_member(self._parent.conversation_id, self._tab.viewer.id)

    async def _answer(self, text: str) -> bool:
        return self._tab.try_to(lambda: self._absent.note(self._write(text)))

    def _write(self, text: str) -> Message:
        acting, me, parent = self._tab.stage.acting, self._tab.viewer.id, self._parent
        return acting.write(me, parent.conversation_id, text, thread_ts=parent.ts)
