"""The conversation that is open: its messages, and the field to write in."""

from collections import defaultdict
from html import escape

from sandbox.models import Conversation, Message, Part
from sandbox.outcomes import Impossible
from sandbox.page.absent import Absent
from sandbox.page.asking import tell
from sandbox.page.composer import Composer
from sandbox.page.markup import box, button, markup
from sandbox.page.tab import Spot, Tab
from sandbox.page.timeline import Timeline

_AT_ONCE = 60


class Room:
    """Shows one conversation at a time."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._shown: Spot | None = None
        self._most = _AT_ONCE
        self._foot_shows: bool | None = None
        self._box = box("room")
        self.refresh(frozenset(Part))

    def refresh(self, parts: frozenset[Part]) -> None:
        """Another conversation is open, or this one has changed."""
        spot = self._tab.spot
        self._box.set_visibility(not spot.at_home)
        if spot.at_home:
            return
        if spot != self._shown:
            self._open()
        elif parts & {Part.CONVERSATIONS, Part.PEOPLE, Part.EVERYTHING}:
            self._draw_foot()
        if parts != {Part.VIEWS}:
            self._draw_messages()

    def _open(self) -> None:
        self._shown, self._most = self._tab.spot, _AT_ONCE
        self._box.clear()
        with self._box:
            with box("log-frame"), box("log", role="log", aria_live="polite") as log:
                log.props["aria-label"] = "Messages"
                self._earlier = button("Show earlier messages", self._show_more, "button-plain")
                self._earlier.classes("earlier")
                self._start = markup("", "start")
                self._timeline = Timeline(self._tab)
            self._absent = Absent(self._tab)
            self._foot = box("room-foot")
        self._foot_shows = None
        self._draw_foot()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._draw_messages()

    def _draw_foot(self) -> None:
        """Drawn again only for somebody who joins or leaves, or what they were typing is gone."""
        conversation, me = self._tab.conversation, self._tab.viewer.id
        is_member = self._tab.world.is_member(conversation.id, me)
        if self._foot_shows == is_member:
            return
        self._foot_shows = is_member
        self._foot.clear()
        with self._foot:
            if not is_member:
                self._draw_invitation(conversation)
            else:
                label = f"Message {'' if conversation.is_direct else '#'}"
                label += self._tab.viewer.name_of(conversation)
                Composer(self._tab, self._send, label=label, commands=True)

    def _draw_invitation(self, conversation: Conversation) -> None:
        acting, me = self._tab.stage.acting, self._tab.viewer.id
        with box("invitation"):
            markup(f"You are looking at <b>#{escape(conversation.name)}</b>.")
            button(
                "Join",
                lambda: self._tab.try_to(lambda: acting.join(me, conversation.id)),
                "button-primary button-filled",
            )

    def _draw_messages(self) -> None:
        tab = self._tab
        top: list[Message] = []
        answers: defaultdict[str, list[Message]] = defaultdict(list)
        for message in tab.world.visible_messages(tab.spot.conversation_id, tab.viewer.id):
            if message.is_in_channel:
                top.append(message)
            if message.is_reply:
                answers[message.thread_ts or ""].append(message)
        self._earlier.set_visibility(len(top) > self._most)
        self._start.set_visibility(len(top) <= self._most)
        self._start.set_content(self._beginning())
        shown = top[-self._most :]
        self._timeline.show(shown, {ts: tuple(each) for ts, each in answers.items()})
        self._absent.refresh()

    def _beginning(self) -> str:
        conversation = self._tab.conversation
        name = escape(self._tab.viewer.name_of(conversation))
        if conversation.is_direct:
            return f"<b>{name}</b><span>This is where your conversation begins.</span>"
        return f"<b>#{name}</b><span>This is where the channel begins.</span>"

    async def _send(self, text: str) -> bool:
        if text.startswith("/"):
            return await self._run(text)
        return self._tab.try_to(lambda: self._absent.note(self._write(text)))

    def _write(self, text: str) -> Message:
        acting, me = self._tab.stage.acting, self._tab.viewer.id
        return acting.write(me, self._tab.spot.conversation_id, text)

    async def _run(self, command: str) -> bool:
        """Run a command; of one that fails Slackbot tells, of one that cannot be run the page."""
        acting, me, here = self._tab.stage.acting, self._tab.viewer.id, self._tab.spot
        self._tab.come_to_front()
        try:
            await acting.run_command(me, here.conversation_id, command)
        except Impossible as reason:
            tell(str(reason))
            return False
        return True
