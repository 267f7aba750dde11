"""Going about in the workspace: the app's Home, channels, reactions."""

from __future__ import annotations

from typing import Any, Literal

from sandbox.errors import Refused
from sandbox.models import ConversationKind, Message
from sandbox.outcomes import Impossible, OnMessage
from sandbox.reach import Reach

Tab = Literal["home", "messages"]


class Places(Reach):
    """Where people go, and what the app hears of it."""

    def open_home(self, user_id: str, tab: Tab = "home") -> None:
        """Open the app in the side bar; every visit is told of as `app_home_opened`."""
        self._person(user_id)
        self._refuse_hidden(tab)
        conversation = self._world.direct_of_bot(user_id)
        event: dict[str, Any] = {
            "type": "app_home_opened",
            "user": user_id,
            "channel": conversation.id,
            "tab": tab,
        }
        home = self._world.home(user_id)
        if home and tab == "home":
            event["view"] = self._world.view_object(home)
        self._world.publish(event, conversation)

    def join(self, user_id: str, channel_id: str) -> bool:
        """Join a public channel; False when already in it."""
        channel = self._conversation(user_id, channel_id)
        if channel.kind is not ConversationKind.PUBLIC or channel.is_archived:
            raise Impossible(f"{user_id} cannot join #{channel.name}")
        return self._world.join(channel_id, user_id)

    def leave(self, user_id: str, channel_id: str) -> bool:
        """Leave a channel; a DM cannot be left."""
        channel = self._joined(user_id, channel_id)
        if channel.is_direct or channel.is_general:
            raise Impossible(f"{user_id} cannot leave {channel.name or 'a DM'}")
        return self._world.leave(channel_id, user_id)

    def invite(self, user_id: str, channel_id: str, invited_id: str) -> bool:
        """Bring somebody, or the app's bot, into a channel that one is in oneself."""
        channel = self._joined(user_id, channel_id)
        if channel.is_direct:
            raise Impossible("nobody can be added to a DM")
        return self._world.join(channel_id, invited_id, inviter=user_id)

    def react(self, user_id: str, on: OnMessage, emoji: str) -> Message:
        """Put an emoji (without colons) under a message."""
        message = self._message(user_id, on)
        try:
            return self._world.react(on.conversation_id, message.ts, emoji, user=user_id)
        except Refused as refusal:
            raise Impossible(refusal.code) from refusal

    def _refuse_hidden(self, tab: Tab) -> None:
        app_home = self._world.manifest.app_home
        shown = {"home": app_home.home_tab_enabled, "messages": app_home.messages_tab_enabled}
        if not shown[tab]:
            raise Impossible(f"the {tab} tab of this app is not enabled")
