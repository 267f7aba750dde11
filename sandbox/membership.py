"""Coming and going in channels."""

from typing import Any

from sandbox.files import Files
from sandbox.models import Conversation, Part, User


class Membership(Files):
    """Joining and leaving with the join message and the events that Slack makes of it."""

    def join(self, conversation_id: str, user_id: str, *, inviter: str | None = None) -> bool:
        """Put a user into a channel; False when already in it.

        Tells of it as `member_joined_channel`, of our own bot too.
        """
        if self.is_member(conversation_id, user_id):
            return False
        self._add_member(conversation_id, user_id)
        text = f"<@{user_id}> has joined the channel"
        self.post_message(
            conversation_id, user=user_id, text=text, subtype="channel_join", inviter=inviter
        )
        self._tell_of_member("member_joined_channel", conversation_id, user_id, inviter=inviter)
        return True

    def leave(self, conversation_id: str, user_id: str) -> bool:
        """Take a user out of a channel; False when not in it.

        Tells of it as `member_left_channel`, of our own bot too.
        """
        if not self.is_member(conversation_id, user_id):
            return False
        self._tell_of_member("member_left_channel", conversation_id, user_id)
        self._remove_member(conversation_id, user_id)
        text = f"<@{user_id}> has left the channel"
        self.post_message(conversation_id, user=user_id, text=text, subtype="channel_leave")
        return True

    def deactivate(self, user_id: str) -> User:
        """Deactivate an account: out of every channel, and told of as `user_change`."""
        for conversation in self.conversations_of(user_id):
            if not conversation.is_direct:
                self._remove_member(conversation.id, user_id)
        return self.change_user(user_id, deleted=True)

    def archive(self, conversation_id: str, *, by: str) -> Conversation:
        """Archive a channel; tells of it as `channel_archive` or `group_archive`."""
        archived = self.change_conversation(conversation_id, is_archived=True)
        word = archived.kind.channel_type
        event = {"type": f"{word}_archive", "channel": conversation_id, "user": by}
        self.publish(event, archived)
        return archived

    def _tell_of_member(
        self, event_type: str, conversation_id: str, user_id: str, inviter: str | None = None
    ) -> None:
        conversation = self.conversations[conversation_id]
        event: dict[str, Any] = {
            "type": event_type,
            "user": user_id,
            "channel": conversation_id,
            "channel_type": "C" if conversation.kind.family == "channels" else "G",
            "team": self.team.id,
        }
        self.publish(event | ({"inviter": inviter} if inviter else {}), conversation)
        self.changed(Part.CONVERSATIONS, conversation_id=conversation_id, user_id=user_id)
