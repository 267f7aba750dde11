"""A word to whoever mentions somebody who is not in the channel, the app above all."""

import re
from collections.abc import Iterator
from html import escape

from sandbox.models import Message, User
from sandbox.page.markup import box, button, markup
from sandbox.page.tab import Tab

_MENTION = re.compile(r"<@(\w+)>")


class Absent:
    """Tells the writer alone, as Slack does, and offers to bring in who was mentioned."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._written: Message | None = None
        self._drawn: tuple[User, ...] = ()
        self._box = box("absent", role="status")

    def note(self, written: Message | None) -> None:
        """This was just written; None takes back what was told."""
        self._written = written
        self.refresh()

    def refresh(self) -> None:
        """Somebody may have come in the meantime."""
        absent = tuple(self._absent())
        if absent == self._drawn:
            return
        self._drawn = absent
        self._box.clear()
        with self._box:
            for user in absent:
                self._offer(user)

    def _absent(self) -> Iterator[User]:
        """Those who were mentioned, could come, and are not here."""
        world, written = self._tab.world, self._written
        if written is None or world.conversations[written.conversation_id].is_direct:
            return
        for user_id in dict.fromkeys(_MENTION.findall(written.text)):
            user = world.users.get(user_id)
            if user and not user.deleted and not world.is_member(written.conversation_id, user_id):
                yield user

    def _offer(self, user: User) -> None:
        name = escape(user.visible_name)
        with box("invitation"):
            markup(f"<b>{name}</b> is not in this channel, and was not told what you wrote.")
            button(f"Add {name}", lambda: self._add(user), "button-primary button-filled")
            button("Not now", lambda: self.note(None), "button-plain")

    def _add(self, user: User) -> None:
        acting, channel = self._tab.stage.acting, self._tab.spot.conversation_id
        self._tab.try_to(lambda: acting.invite(self._tab.viewer.id, channel, user.id))
