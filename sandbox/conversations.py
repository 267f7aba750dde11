"""Channels, DMs and group DMs, and who is in them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sandbox import shapes
from sandbox.core import new_id
from sandbox.models import Conversation, ConversationKind, Part
from sandbox.people import People


class Conversations(People):
    """Conversations by id, by name and by the people of a DM; memberships in both directions."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - passed on as they are
        super().__init__(*args, **options)
        self.conversations: dict[str, Conversation] = {}
        self.conversation_of_name: dict[str, str] = {}
        self.direct_of_people: dict[frozenset[str], str] = {}
        self._members: dict[str, dict[str, None]] = {}
        self._conversations_of: dict[str, dict[str, None]] = {}

    def load(self) -> None:
        """Take over the conversations and memberships of an earlier run."""
        super().load()
        for _, conversation in self.store.load("conversation", Conversation):
            self._index_conversation(conversation)
        for _, (conversation_id, user_id) in self.store.load("member", tuple[str, str]):
            self._index_member(conversation_id, user_id)
        for conversation in self.conversations.values():
            self._index_direct(conversation)

    def forget(self) -> None:
        """Empty the workspace."""
        super().forget()
        for index in (self.conversations, self.conversation_of_name, self.direct_of_people):
            index.clear()
        self._members.clear()
        self._conversations_of.clear()

    def add_channel(
        self,
        name: str,
        *,
        creator: str,
        members: Iterable[str] = (),
        private: bool = False,
        channel_id: str | None = None,
        **details: Any,  # noqa: ANN401 - further fields of Conversation
    ) -> Conversation:
        """Create a channel with its creator and `members` in it, without join messages."""
        channel = Conversation(
            id=channel_id or new_id("C"),
            kind=ConversationKind.PRIVATE if private else ConversationKind.PUBLIC,
            name=name,
            creator=creator,
            created=self.seconds(),
            **details,
        )
        return self._keep_with(channel, (creator, *members))

    def open_direct(self, user_ids: Iterable[str]) -> tuple[Conversation, bool]:
        """The DM or group DM of exactly these people, and whether it had to be created."""
        people = tuple(dict.fromkeys(user_ids))
        known = self.known_direct(people)
        return (known, False) if known else (self._create_direct(people), True)

    def known_direct(self, user_ids: Iterable[str]) -> Conversation | None:
        """The DM or group DM of exactly these people, if it was ever opened."""
        known = self.direct_of_people.get(frozenset(user_ids))
        return self.conversations[known] if known else None

    def change_conversation(self, conversation_id: str, **changes: Any) -> Conversation:  # noqa: ANN401
        """Change fields of a conversation (`is_archived`, `topic` …)."""
        changed = replace(self.conversations[conversation_id], **changes)
        self._keep_conversation(changed)
        return changed

    def is_member(self, conversation_id: str, user_id: str) -> bool:
        """True when this user is in the conversation."""
        return user_id in self._members.get(conversation_id, ())

    def members_of(self, conversation_id: str) -> tuple[str, ...]:
        """The ids of everybody in it, bots too, in the order in which they came."""
        return tuple(self._members.get(conversation_id, ()))

    def conversations_of(self, user_id: str) -> tuple[Conversation, ...]:
        """Every conversation that a user is in, in the order in which they came to it."""
        return tuple(self.conversations[c] for c in self._conversations_of.get(user_id, ()))

    def other_in_direct(self, conversation: Conversation, user_id: str) -> str:
        """The other person of a one-to-one DM (oneself in a DM with oneself)."""
        others = [member for member in self._members[conversation.id] if member != user_id]
        return others[0] if others else user_id

    def conversation_object(self, conversation: Conversation, *, seen_by: str) -> dict[str, Any]:
        """The conversation as a user sees it, in API answers and events."""
        is_im = conversation.kind is ConversationKind.IM
        other = self.users[self.other_in_direct(conversation, seen_by)] if is_im else None
        is_member = self.is_member(conversation.id, seen_by)
        return shapes.conversation(conversation, self.team, is_member=is_member, other=other)

    def direct_of_bot(self, user_id: str) -> Conversation:
        """The DM between our bot and a person, created when it is not there yet."""
        return self.open_direct((self.app.bot_user_id, user_id))[0]

    def _create_direct(self, people: tuple[str, ...]) -> Conversation:
        is_group = len(people) > 2
        names = "--".join(self.users[person].name for person in people)
        conversation = Conversation(
            id=new_id("C" if is_group else "D"),
            kind=ConversationKind.MPIM if is_group else ConversationKind.IM,
            name=f"mpdm-{names}-1" if is_group else "",
            creator=people[0],
            created=self.seconds(),
        )
        return self._keep_with(conversation, people)

    def _keep_with(self, conversation: Conversation, members: Iterable[str]) -> Conversation:
        self._keep_conversation(conversation)
        for member in members:
            self._add_member(conversation.id, member)
        self._index_direct(conversation)
        return conversation

    def _keep_conversation(self, conversation: Conversation) -> None:
        self._index_conversation(conversation)
        self.store.put("conversation", conversation.id, conversation)
        self.changed(Part.CONVERSATIONS, conversation_id=conversation.id)

    def _add_member(self, conversation_id: str, user_id: str) -> None:
        self._index_member(conversation_id, user_id)
        self.store.put("member", f"{conversation_id}/{user_id}", (conversation_id, user_id))

    def _remove_member(self, conversation_id: str, user_id: str) -> None:
        self._members[conversation_id].pop(user_id, None)
        self._conversations_of[user_id].pop(conversation_id, None)
        self.store.remove("member", f"{conversation_id}/{user_id}")

    def _index_conversation(self, conversation: Conversation) -> None:
        self.conversations[conversation.id] = conversation
        self._members.setdefault(conversation.id, {})
        if conversation.name:
            self.conversation_of_name[conversation.name] = conversation.id

    def _index_member(self, conversation_id: str, user_id: str) -> None:
        self._members.setdefault(conversation_id, {})[user_id] = None
        self._conversations_of.setdefault(user_id, {})[conversation_id] = None

    def _index_direct(self, conversation: Conversation) -> None:
        if conversation.is_direct:
            people = frozenset(self._members[conversation.id])
            self.direct_of_people[people] = conversation.id
