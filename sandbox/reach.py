"""What is within a person's reach in Slack's client, and how the app is told of what they do."""

from __future__ import annotations

from typing import Any

from sandbox.blocks import elements_of, every_block
from sandbox.delivery import Kind, Transport
from sandbox.manifest import SlashCommand
from sandbox.models import Conversation, ConversationKind, Message, User
from sandbox.outcomes import DONE, Impossible, OnMessage, OnView, Outcome, failed
from sandbox.typed import Names
from sandbox.world import World

Json = dict[str, Any]
Place = OnMessage | OnView


class Reach:
    """Finds people, conversations, messages and elements; raises `Impossible` beyond reach."""

    def __init__(self, world: World, transport: Transport) -> None:
        self._world = world
        self._transport = transport

    def _person(self, user_id: str) -> User:
        user = self._world.users.get(user_id)
        if user is None or user.deleted or user.is_bot:
            raise Impossible(f"nobody can act as {user_id}")
        return user

    def _conversation(self, user_id: str, conversation_id: str) -> Conversation:
        """A conversation that this person can see."""
        self._person(user_id)
        conversation = self._world.conversations.get(conversation_id)
        is_in = self._world.is_member(conversation_id, user_id)
        if conversation and (is_in or conversation.kind is ConversationKind.PUBLIC):
            return conversation
        raise Impossible(f"{user_id} sees no conversation {conversation_id}")

    def _joined(self, user_id: str, conversation_id: str) -> Conversation:
        conversation = self._conversation(user_id, conversation_id)
        if not self._world.is_member(conversation_id, user_id):
            raise Impossible(f"{user_id} is not in #{conversation.name}")
        return conversation

    def _writable(self, user_id: str, conversation_id: str) -> Conversation:
        conversation = self._joined(user_id, conversation_id)
        if conversation.is_archived:
            raise Impossible(f"#{conversation.name} is archived")
        if self._is_app_dm(conversation) and not self._takes_messages():
            raise Impossible("sending messages to this app has been turned off")
        return conversation

    def _is_app_dm(self, conversation: Conversation) -> bool:
        bot = self._world.app.bot_user_id
        is_im = conversation.kind is ConversationKind.IM
        return is_im and self._world.is_member(conversation.id, bot)

    def _takes_messages(self) -> bool:
        app_home = self._world.manifest.app_home
        return app_home.messages_tab_enabled and not app_home.messages_tab_read_only_enabled

    def _message(self, user_id: str, on: OnMessage) -> Message:
        self._conversation(user_id, on.conversation_id)
        for message in self._world.visible_messages(on.conversation_id, user_id):
            if message.ts == on.ts:
                return message
        raise Impossible(f"{user_id} sees no message {on.ts} in {on.conversation_id}")

    def _blocks(self, user_id: str, place: Place) -> list[Json]:
        """The blocks of a message in sight, the open modal on top, or the Home."""
        if isinstance(place, OnMessage):
            return list(self._message(user_id, place).blocks)
        home = self._world.home(user_id)
        in_front = (*self._world.stack(user_id)[-1:], *((home,) if home else ()))
        for view in in_front:
            if view.id == place.view_id:
                blocks: list[Json] = view.body["blocks"]
                return blocks
        raise Impossible(f"{place.view_id} is not in front of {user_id}")

    def _element(
        self, user_id: str, place: Place, block_id: str, action_id: str
    ) -> tuple[Json, Json]:
        """The block and the element in it."""
        for _, block in every_block(self._blocks(user_id, place), ""):
            for _, element in elements_of(block):
                if (block["block_id"], element["action_id"]) == (block_id, action_id):
                    return block, element
        raise Impossible(f"there is no {action_id} in block {block_id}")

    def _command(self, name: str) -> SlashCommand:
        for command in self._world.manifest.slash_commands:
            if command.command == name and self._world.app.installed:
                return command
        raise Impossible(f"{name} is not a valid command")

    def _names(self, user_id: str) -> Names:
        """Whom and what this person can mention; active people and channels in sight."""
        users = {
            name: user.id
            for user in self._world.users.values()
            if not user.deleted
            for name in (user.name, user.display_name, user.real_name)
            if name
        }
        seen = [c for c in self._world.conversations.values() if self._is_nameable(c, user_id)]
        hidden = frozenset(c.id for c in seen if c.kind is ConversationKind.PRIVATE)
        return Names(users, {c.name: c.id for c in seen}, hidden)

    def _is_nameable(self, conversation: Conversation, user_id: str) -> bool:
        if conversation.kind is ConversationKind.PUBLIC:
            return True
        is_private = conversation.kind is ConversationKind.PRIVATE
        return is_private and self._world.is_member(conversation.id, user_id)

    def _trigger(self, user_id: str) -> Json:
        return {"trigger_id": self._world.issue_trigger(user_id)}

    async def _tell(self, payload: Json) -> Outcome:
        """Send an interaction to which the app answers with no more than an acknowledgement."""
        answer = await self._transport.deliver(Kind.INTERACTION, payload)
        return DONE if answer.failure is None else failed(answer)
