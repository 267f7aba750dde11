"""The list on the left: channels, direct messages, the app; with what is unread."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from nicegui import ui

from sandbox.models import Conversation, ConversationKind, Part
from sandbox.page.app_head import app_spot
from sandbox.page.asking import tell
from sandbox.page.markup import PLAIN_CLICK, avatar, box, button, icon, markup
from sandbox.page.tab import Spot, Tab
from sandbox.page.viewer import is_person

_SIGNS = {ConversationKind.PUBLIC: "tag", ConversationKind.PRIVATE: "lock"}


@dataclass(frozen=True)
class Entry:
    """One line of the list."""

    spot: Spot
    look: str
    name: str
    title: str
    unread: int = 0
    is_open: bool = False

    @property
    def html(self) -> str:
        """What stands in the line."""
        count = f'<span class="unread">{self.unread}<span class="sr"> unread</span></span>'
        return (
            f'{self.look}<span class="entry-name">{escape(self.name)}</span>'
            f"{count if self.unread else ''}"
        )

    @property
    def classes(self) -> str:
        """How the line looks."""
        return f"entry{' is-unread' if self.unread else ''}{' is-open' if self.is_open else ''}"


class Sidebar:
    """Draws the list; a line is drawn again when it changes, all of them when some come or go."""

    def __init__(self, tab: Tab, close: Callable[[], None]) -> None:
        self._tab = tab
        self._close = close
        self._lines: dict[Spot, ui.html] = {}
        self._drawn: dict[Spot, Entry] = {}
        self._box = box("sidebar-list")
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """Something came, was read, or is called differently."""
        if parts <= {Part.CLOCK, Part.VIEWS}:
            return
        sections = [(title, tuple(entries)) for title, entries in self._sections()]
        entries = {entry.spot: entry for _, listed in sections for entry in listed}
        if list(entries) != list(self._drawn):
            self._draw_all(sections)
        for spot, entry in entries.items():
            if entry != self._drawn.get(spot):
                self._draw_line(entry)
        self._drawn = entries

    def _sections(self) -> Iterator[tuple[str, Iterator[Entry]]]:
        mine = tuple(self._tab.viewer.conversations())
        channels = (each for each in mine if not each.is_direct)
        direct = (
            each for each in mine if each.is_direct and not self._tab.viewer.is_with_app(each)
        )
        yield "Channels", map(self._channel, sorted(channels, key=lambda each: each.name))
        yield "Direct messages", map(self._direct, direct)
        yield "Apps", self._app()

    def _channel(self, channel: Conversation) -> Entry:
        return self._entry(channel, icon(_SIGNS[channel.kind]), channel.name)

    def _direct(self, direct: Conversation) -> Entry:
        viewer = self._tab.viewer
        others = viewer.others(direct)
        words = '<span class="sr"> others: </span>'
        count = f'<span class="avatar avatar-count">{len(others)}{words}</span>'
        first = self._tab.world.users[others[0]]
        look = count if len(others) > 1 else avatar(first)
        return self._entry(direct, look, viewer.short_name_of(direct))

    def _app(self) -> Iterator[Entry]:
        world, spot = self._tab.world, app_spot(self._tab)
        unread = world.unread_count(self._tab.viewer.id, spot.conversation_id)
        is_open = self._tab.spot.conversation_id == spot.conversation_id
        name = world.bot_user.visible_name
        yield Entry(spot, avatar(world.bot_user), name, name, unread, is_open)

    def _entry(self, conversation: Conversation, look: str, name: str) -> Entry:
        spot = Spot(conversation.id)
        unread = self._tab.world.unread_count(self._tab.viewer.id, conversation.id)
        title = self._tab.viewer.name_of(conversation)
        return Entry(spot, look, name, title, unread, is_open=self._tab.spot == spot)

    def _draw_all(self, sections: list[tuple[str, tuple[Entry, ...]]]) -> None:
        self._lines.clear()
        self._drawn = {}
        self._box.clear()
        with self._box:
            for title, entries in sections:
                with box("section-head"):
                    markup(title, tag="h2")
                    self._more(title)
                with box("entries", tag="nav", aria_label=title):
                    for entry in entries:
                        self._lines[entry.spot] = self._line(entry)

    def _line(self, entry: Entry) -> ui.html:
        line = markup(entry.html, entry.classes, tag="a", href=self._tab.path_to(entry.spot))
        line.on("click", lambda: self._go(entry.spot), js_handler=PLAIN_CLICK)
        return line

    def _draw_line(self, entry: Entry) -> None:
        line = self._lines[entry.spot]
        line.set_content(entry.html)
        line.classes(replace=entry.classes)
        line.props["title"] = entry.title
        line.props["aria-current"] = "page" if entry.is_open else "false"

    def _go(self, spot: Spot) -> None:
        self._close()
        self._tab.go(spot)

    def _more(self, title: str) -> None:
        """A plus beside the title: further channels to look into, people to write to."""
        offers = {"Channels": self._offer_channels, "Direct messages": self._offer_people}
        if title in offers:
            label = "Browse channels" if title == "Channels" else "New direct message"
            button(icon("add"), offers[title], "button-icon", aria_label=label)

    def _offer_channels(self) -> None:
        channels = self._tab.world.conversations.values()
        public = (each for each in channels if each.kind is ConversationKind.PUBLIC)
        options = {each.id: f"#{each.name}" for each in public if not each.is_archived}
        self._offer("Browse channels", options, lambda ids: self._go(Spot(ids[0])), several=False)

    def _offer_people(self) -> None:
        users = self._tab.world.users.values()
        options = {
            user.id: f"{user.visible_name} — {user.title}"
            for user in sorted(users, key=lambda user: user.visible_name)
            if is_person(user) and not user.deleted and user.id != self._tab.viewer.id
        }
        self._offer("New direct message", options, self._write_to, several=True)

    def _write_to(self, user_ids: list[str]) -> None:
        direct, _ = self._tab.world.open_direct((self._tab.viewer.id, *user_ids))
        self._go(Spot(direct.id))

    def _offer(
        self,
        title: str,
        options: dict[str, str],
        chosen: Callable[[list[str]], None],
        *,
        several: bool,
    ) -> None:
        with ui.dialog(value=True) as dialog, box("dialog dialog-small"):
            dialog.props["aria-label"] = title
            dialog.on("hide", dialog.delete)
            markup(title, "dialog-title", tag="h2")
            picked = ui.select(options, multiple=several, with_input=True).classes("select")
            picked.props("outlined dense use-chips" if several else "outlined dense")
            picked.props["aria-label"] = title

            def go() -> None:
                ids = picked.value if several else [picked.value] if picked.value else []
                dialog.close()
                if ids:
                    chosen(ids)
                else:
                    tell("Nobody was chosen." if several else "No channel was chosen.")

            with box("dialog-foot"):
                button("Cancel", dialog.close, "button-plain")
                button("Open", go, "button-primary button-filled")
