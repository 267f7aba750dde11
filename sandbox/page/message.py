"""One message on the page: who, when, what, and what one can do about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from babel.dates import format_datetime, format_time
from nicegui import events

from sandbox.emoji import EMOJI
from sandbox.models import Message, User
from sandbox.mrkdwn import to_html
from sandbox.outcomes import OnMessage
from sandbox.page.blocks import draw_blocks
from sandbox.page.controls import Controls
from sandbox.page.markup import avatar, box, icon, markup
from sandbox.page.tab import Tab
from sandbox.state import stateful_elements
from sandbox.words import say

_QUICK = ("+1", "tada", "heart")
_DO = """(event) => {
  const wish = event.target.closest('[data-do]');
  if (wish) emit(wish.dataset.do);
}"""


@dataclass(frozen=True)
class Look:
    """Everything that decides how a message looks; as long as it is equal nothing is drawn anew.

    `day` are the words of the divider above the first message of a day.
    """

    message: Message
    author: User | None
    is_first: bool
    day: str | None

    @property
    def content(self) -> tuple[object, ...]:
        """The look without what is drawn below the message: its answers."""
        said = self.message
        parts = (said.text, said.blocks, said.files, said.edited_ts, said.reactions, said.subtype)
        return (*parts, self.author, self.is_first, self.day)


class MessageView:
    """Draws a message into the element that is open; `reply` opens its thread if it has one.

    `controls` are those of its blocks, None where it has none.
    """

    def __init__(self, tab: Tab, look: Look, reply: Callable[[], None] | None) -> None:
        self._tab = tab
        self._look = look
        self._reply = reply
        self._message = look.message
        self._place = OnMessage(look.message.conversation_id, look.message.ts)
        self._sight = tab.viewer.sight(look.message.conversation_id)
        self.controls: Controls | None = None
        if look.day:
            markup(f"<span>{escape(look.day)}</span>", "day", role="separator")
        if self._message.subtype in ("channel_join", "channel_leave"):
            self._draw_notice()
        else:
            self._draw()

    def _draw_notice(self) -> None:
        text = to_html(self._message.text, self._sight.reader)
        markup(f'{text} <span class="when">{self._when()}</span>', "notice")

    def _draw(self) -> None:
        look = self._look
        kind = "message" if look.is_first else "message is-next"
        with box(kind, tag="article", aria_label=self._name()):
            markup(avatar(look.author) if look.is_first else self._when(), "gutter")
            with box("message-body"):
                if self._message.visible_to:
                    words = say("Only visible to you", self._tab.viewer.user.locale)
                    markup(f"{icon('visibility')} {words}", "only-you")
                if look.is_first:
                    markup(self._headline(), "headline")
                self._content()
                self._reactions()
            if not self._message.visible_to:
                self._tools()

    def _content(self) -> None:
        said = self._message
        if said.blocks:
            self.controls = self._new_controls()
            draw_blocks(said.blocks, self.controls)
        elif said.text:
            markup(f"<p>{to_html(said.text, self._sight.reader)}</p>", "blocks")
        for each in said.files:
            markup(_file(each), "file")
        if said.edited_ts:
            markup("(edited)", "edited")

    def _new_controls(self) -> Controls:
        acting, user_id, place = self._tab.stage.acting, self._tab.viewer.id, self._place

        async def use(block_id: str, action_id: str, value: object) -> None:
            await self._tab.attempt(lambda: acting.use(user_id, place, block_id, action_id, value))

        blocks = {"blocks": list(self._message.blocks)}
        has_state = any(True for _ in stateful_elements(blocks))
        values = acting.values_on(user_id, place) if has_state else {}
        return Controls(
            self._sight,
            values,
            use,
            lambda *asked: acting.suggest(user_id, place, *asked),
            lambda: self._message.blocks,
        )

    def _headline(self) -> str:
        author = self._look.author
        badge = '<span class="badge">App</span>' if author and author.is_bot else ""
        return f"<b>{escape(self._name())}</b> {badge} {self._when()}"

    def _name(self) -> str:
        author = self._look.author
        return author.visible_name if author else "Somebody"

    def _when(self) -> str:
        viewer = self._tab.viewer
        moment, locale = viewer.moment(self._message.ts), viewer.device.locale
        full = format_datetime(moment, "full", locale=locale)
        short = format_time(moment, "short", locale=locale)
        return f'<time class="when" title="{escape(full)}">{escape(short)}</time>'

    def _reactions(self) -> None:
        chips = "".join(
            f'<button type="button" class="reaction" data-do="react:{escape(each.name)}"'
            f' aria-label="{escape(each.name)}, {len(each.users)}">'
            f"{EMOJI.get(each.name, ':' + escape(each.name) + ':')} {len(each.users)}</button>"
            for each in self._message.reactions
        )
        if chips:
            markup(chips, "reactions").on("click", self._do, js_handler=_DO)

    def _tools(self) -> None:
        """Small buttons that show when one points at the message or comes to it by keyboard."""
        answer = [("reply", f"{icon('reply')} Reply", "Reply in thread")] if self._reply else []
        emoji = [(f"react:{name}", EMOJI[name], f"React with {name}") for name in _QUICK]
        shortcuts = [
            (f"shortcut:{each.callback_id}", escape(each.name), each.name)
            for each in self._tab.world.manifest.shortcuts
            if each.type == "message"
        ]
        buttons = "".join(
            f'<button type="button" data-do="{escape(wish)}" aria-label="{escape(label)}"'
            f' title="{escape(label)}">{shown}</button>'
            for wish, shown, label in (*answer, *emoji, *shortcuts)
        )
        markup(buttons, "tools").on("click", self._do, js_handler=_DO)

    async def _do(self, event: events.GenericEventArguments) -> None:
        kind, _, what = event.args.partition(":")
        acting, user_id = self._tab.stage.acting, self._tab.viewer.id
        if kind == "reply" and self._reply:
            self._reply()
        elif kind == "react":
            self._tab.try_to(lambda: acting.react(user_id, self._place, what))
        else:
            await self._tab.attempt(lambda: acting.run_message_shortcut(user_id, what, self._place))


def _file(shared: Mapping[str, Any]) -> str:
    """A file as a link that downloads it."""
    address, title = escape(shared["url_private_download"]), escape(shared["title"])
    return f'<a href="{address}" download>{icon("description")} {title}</a>'
