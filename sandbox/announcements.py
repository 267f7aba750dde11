"""The inner events that messages cause."""

from typing import Any

from sandbox import shapes
from sandbox.conversations import Conversations
from sandbox.models import Message


class Announcements(Conversations):
    """Says what happened to messages in the words of the Events API; the subscribers filter."""

    def message_object(self, message: Message) -> dict[str, Any]:
        """The message as API answers and events show it, metadata included."""
        return shapes.message(message, self.team, self.app)

    def tell_of(self, message: Message) -> None:
        """A message was written."""
        self._publish_in(message, self.message_object(message) | self._place(message))

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
