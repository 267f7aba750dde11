"""The inner events that messages cause."""

from typing import Any

from sandbox import shapes
from sandbox.conversations import Conversations
from sandbox.models import ConversationKind, Message


class Announcements(Conversations):
    """Says what happened to messages in the words of the Events API; the subscribers filter."""

    def message_object(self, message: Message) -> dict[str, Any]:
        """The message as API answers and events show it, metadata included."""
        return shapes.message(message, self.team, self.app)

    def tell_of(self, message: Message) -> None:
        """A message was written: `message`, and perhaps a mention and a receipt of metadata."""
        self._publish_in(message, self.message_object(message) | self._place(message))
        if self._mentions_bot(message):
            self._publish_in(message, self._mention(message))
        if message.metadata:
            self._publish_in(message, self._receipt(message))

    def tell_of_edit(self, subtype: str, before: Message, **details: Any) -> None:  # noqa: ANN401
        """A message was changed or deleted."""
        event = {
            "type": "message",
            "subtype": subtype,
            "hidden": True,
            "channel": before.conversation_id,
            "channel_type": self.conversations[before.conversation_id].kind.channel_type,
            "previous_message": self.message_object(before),
            "ts": self.event_ts(),
            **details,
        }
        self._publish_in(before, event | {"event_ts": event["ts"]})

    def tell_of_reaction(self, message: Message, name: str, user: str) -> None:
        """An emoji was added."""
        item = {"type": "message", "channel": message.conversation_id, "ts": message.ts}
        event = {"type": "reaction_added", "user": user, "reaction": name, "item": item}
        self._publish_in(message, event | {"item_user": message.user})

    def _publish_in(self, message: Message, event: dict[str, Any]) -> None:
        self.publish(event, self.conversations[message.conversation_id])

    def _place(self, message: Message) -> dict[str, Any]:
        kind = self.conversations[message.conversation_id].kind
        channel = {"channel": message.conversation_id, "channel_type": kind.channel_type}
        return channel | {"event_ts": message.ts}

    def _mentions_bot(self, message: Message) -> bool:
        kind = self.conversations[message.conversation_id].kind
        mentioned = f"<@{self.app.bot_user_id}>" in message.text
        is_own = message.user == self.app.bot_user_id
        return mentioned and not is_own and kind is not ConversationKind.IM

    def _mention(self, message: Message) -> dict[str, Any]:
        shape = self.message_object(message) | {"type": "app_mention"}
        return shape | {"channel": message.conversation_id, "event_ts": message.ts}

    def _receipt(self, message: Message) -> dict[str, Any]:
        return {
            "type": "message_metadata_posted",
            "app_id": message.app_id or "",
            "bot_id": message.bot_id,
            "user_id": message.user,
            "team_id": self.team.id,
            "channel_id": message.conversation_id,
            "metadata": message.metadata,
            "message_ts": message.ts,
        }
