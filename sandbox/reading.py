"""What a person reads on their screen: messages, modals and the Home, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sandbox import state
from sandbox.dates import Device
from sandbox.models import Conversation, ConversationKind, Message, View
from sandbox.mrkdwn import Reader, as_text
from sandbox.typed import escaped
from sandbox.world import World

Json = dict[str, Any]

FOLDED = ("confirm", "option_groups", "metadata", "filter")
"""Parts of a block that are out of sight until one clicks."""
MENUS = ("overflow", "static_select", "multi_static_select", "external_select")


@dataclass(frozen=True)
class Directory:
    """Who is who, for one person."""

    world: World
    user_id: str
    conversation: Conversation | None = None

    def user_name(self, user_id: str) -> str | None:
        """The name to show for a person."""
        user = self.world.users.get(user_id)
        return user.visible_name if user else None

    def channel_name(self, channel_id: str) -> str | None:
        """The name of a channel that this person can see."""
        channel = self.world.conversations.get(channel_id)
        if channel is None:
            return None
        is_public = channel.kind is ConversationKind.PUBLIC
        return channel.name if is_public or self.world.is_member(channel_id, self.user_id) else None

    def audience(self) -> int:
        """How many people `@channel` would notify in this conversation."""
        if self.conversation is None:
            return 0
        members = (self.world.users[m] for m in self.world.members_of(self.conversation.id))
        return sum(not member.is_bot and not member.deleted for member in members)


class Reading:
    """The screen of one person, with a device that is set to their own zone and language."""

    def __init__(self, world: World, user_id: str) -> None:
        self._world = world
        self._user_id = user_id

    def messages(self) -> tuple[Json, ...]:
        """Every message in sight, the oldest first."""
        places = self._world.conversations_of(self._user_id)
        seen = (
            message
            for place in places
            for message in self._world.visible_messages(place.id, self._user_id)
        )
        return tuple(self._message(each) for each in sorted(seen, key=lambda message: message.ts))

    def home(self) -> Json | None:
        """The app's Home, if it has published one."""
        home = self._world.home(self._user_id)
        return self._view(home) if home else None

    def modals(self) -> tuple[Json, ...]:
        """The open modals, the one in front last."""
        return tuple(self._view(view) for view in self._world.stack(self._user_id))

    def words(self, parts: Iterable[Any], conversation: Conversation | None = None) -> str:
        """All that can be read in these blocks or text objects, a line for each text."""
        reader = self._reader(conversation)
        return "\n".join(as_text(text, reader) for part in parts for text in texts(part))

    def _message(self, message: Message) -> Json:
        place = self._world.conversations[message.conversation_id]
        shown = message.blocks or ({"type": "mrkdwn", "text": message.text},)
        titles = ({"type": "plain_text", "text": each["title"]} for each in message.files)
        return {
            "conversation": place.id,
            "place": self._name_of(place),
            "ts": message.ts,
            "thread_ts": message.thread_ts,
            "user": message.user,
            "author": self._world.users[message.user].visible_name,
            "text": self.words((*shown, *message.attachments, *titles), place),
            "fallback": message.text,
            "ephemeral": message.visible_to is not None,
            "edited": message.edited_ts is not None,
            "reactions": {each.name: list(each.users) for each in message.reactions},
            "blocks": list(message.blocks),
            "files": list(message.files),
        }

    def _view(self, view: View) -> Json:
        body = view.body
        parts = (body.get("title"), *body["blocks"], body.get("submit"), body.get("close"))
        return {
            "id": view.id,
            "type": view.type,
            "callback_id": body.get("callback_id") or "",
            "title": (body.get("title") or {}).get("text", ""),
            "submit": (body.get("submit") or {}).get("text", ""),
            "close": (body.get("close") or {}).get("text", ""),
            "text": self.words(part for part in parts if part),
            "blocks": body["blocks"],
            "values": state.values(body, view.values or {}),
        }

    def _name_of(self, place: Conversation) -> str:
        """`#channel`, `@person` for a DM, the names of a group DM."""
        if not place.is_direct:
            return f"#{place.name}"
        others = [m for m in self._world.members_of(place.id) if m != self._user_id]
        return ", ".join(f"@{self._world.users[m].visible_name}" for m in others)

    def _reader(self, conversation: Conversation | None) -> Reader:
        user = self._world.users[self._user_id]
        device = Device.of(user, self._world.clock.now())
        return Reader(Directory(self._world, self._user_id, conversation), device)


def texts(part: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a block
    """Every text in sight in a block, an element or a text object, as mrkdwn."""
    if isinstance(part, list | tuple):
        for each in part:
            yield from texts(each)
    elif isinstance(part, Mapping):
        yield from _texts_of(part)


def _texts_of(part: Mapping[str, Any]) -> Iterator[str]:
    match part.get("type"):
        case "plain_text" | "mrkdwn" | "raw_text" | "markdown":
            yield part["text"]
        case "rich_text_section" | "rich_text_preformatted" | "rich_text_quote":
            yield "".join(_rich(each) for each in part["elements"])
        case "image":
            yield part["alt_text"]
            yield from texts(part.get("title"))
        case kind:
            folded = (*FOLDED, "options") if kind in MENUS else FOLDED
            for key, value in part.items():
                if key not in folded:
                    yield from texts(value)


def _rich(element: Mapping[str, Any]) -> str:
    match element["type"]:
        case "user":
            return f"<@{element['user_id']}>"
        case "channel":
            return f"<#{element['channel_id']}>"
        case "broadcast":
            return f"<!{element['range']}>"
        case "emoji":
            return f":{element['name']}:"
        case "link":
            return escaped(element.get("text") or element["url"])
        case "date":
            return (
                f"<!date^{element['timestamp']}^{element['format']}|{element.get('fallback', '')}>"
            )
        case _:
            return escaped(element.get("text", ""))
