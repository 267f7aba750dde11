"""The head of the place that is open: what it is called, and what one can do about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from nicegui import ui

from sandbox.models import ConversationKind, Part
from sandbox.page.app_head import draw_app_head
from sandbox.page.markup import avatar, box, icon, markup
from sandbox.page.tab import Spot, Tab


@dataclass(frozen=True)
class Looks:
    """Everything that decides how the head looks, but for the tab that is marked as open."""

    conversation_id: str
    title: str
    topic: str
    members: tuple[str, ...]
    offers: tuple[str, ...]


class Head:
    """Draws the head of a conversation or of the app, whose Home and Messages share one."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._drawn: Looks | None = None
        self._links: dict[Spot, ui.html] = {}
        self._box = box("room-head")
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """Another place is open, or this one is called differently."""
        if parts == {Part.CLOCK}:
            return
        looks = self._looks()
        if looks != self._drawn:
            self._drawn = looks
            self._draw(looks)
        for spot, link in self._links.items():
            link.props["aria-current"] = "page" if spot == self._tab.spot else "false"
            link.update()

    def _looks(self) -> Looks:
        conversation, world = self._tab.conversation, self._tab.world
        if self._tab.viewer.is_with_app(conversation):
            return Looks(conversation.id, world.bot_user.visible_name, "", (), ())
        members = [world.users[each].visible_name for each in world.members_of(conversation.id)]
        topic = conversation.topic or conversation.purpose
        offers = tuple(label for label, _ in self._offers())
        return Looks(conversation.id, self._title(), topic, tuple(members), offers)

    def _draw(self, looks: Looks) -> None:
        conversation = self._tab.conversation
        self._links = {}
        self._box.clear()
        with self._box:
            if self._tab.viewer.is_with_app(conversation):
                self._links = draw_app_head(self._tab)
                return
            markup(looks.title, "room-title", tag="h1")
            if not conversation.is_direct:
                _draw_topic(looks)
                self._draw_menu()

    def _title(self) -> str:
        conversation = self._tab.conversation
        name = escape(self._tab.viewer.name_of(conversation))
        if conversation.kind is ConversationKind.PUBLIC:
            return f"{icon('tag')}{name}"
        if conversation.kind is ConversationKind.PRIVATE:
            return f"{icon('lock')}{name}"
        others = self._tab.viewer.others(conversation)
        return f"{avatar(self._tab.world.users[others[0]])}{name}"

    def _draw_menu(self) -> None:
        offers = tuple(self._offers())
        if offers:
            with ui.button(icon="more_vert").props("flat dense") as opener, ui.menu():
                opener.props["aria-label"] = "About this channel"
                for label, act in offers:
                    ui.menu_item(label, lambda act=act: self._tab.try_to(act))

    def _offers(self) -> Iterator[tuple[str, Callable[[], object]]]:
        conversation, acting, me = self._tab.conversation, self._tab.stage.acting, self._tab.viewer
        world = self._tab.world
        if conversation.is_direct or not world.is_member(conversation.id, me.id):
            return
        bot = world.app.bot_user_id
        if not world.is_member(conversation.id, bot):
            yield f"Add {world.app.name}", lambda: acting.invite(me.id, conversation.id, bot)
        if not conversation.is_general:
            yield "Leave this channel", lambda: acting.leave(me.id, conversation.id)


def _draw_topic(looks: Looks) -> None:
    count = f"{icon('group')} {len(looks.members)}<span class='sr'> members</span>"
    words = f"<span>{escape(looks.topic)}</span>"
    markup(f"{count} {words}", "room-topic", title=", ".join(looks.members))
