"""One API call on its way through a method."""

from dataclasses import dataclass
from typing import Any

from sandbox.api.arguments import Arguments
from sandbox.api.limits import Limits
from sandbox.errors import Refused
from sandbox.models import Conversation, ConversationKind
from sandbox.world import World


@dataclass(frozen=True)
class Call:
    """What a method works with. `base_url` is how the app has reached us, without a path."""

    world: World
    arguments: Arguments
    limits: Limits
    base_url: str

    @property
    def bot_id(self) -> str:
        """The user id of the caller."""
        return self.world.app.bot_user_id

    def may(self, scope: str) -> bool:
        """True when this bot scope was granted."""
        return scope in self.world.app.scopes

    def require(self, *scopes: str) -> None:
        """Refuse `missing_scope` unless one of these was granted."""
        if scopes and not any(self.may(scope) for scope in scopes):
            raise missing_scope(scopes, self.world.app.scopes)

    def visible_conversation(self, name: str = "channel") -> Conversation:
        """The conversation an argument names by id; refuses `channel_not_found`.

        A bot sees public channels, and the private ones, DMs and group DMs that it is in.
        """
        conversation = self.world.conversations.get(self.arguments.text(name))
        if not conversation or not self.sees(conversation):
            raise Refused("channel_not_found")
        return conversation

    def sees(self, conversation: Conversation) -> bool:
        """True when the bot can know of this conversation."""
        is_public = conversation.kind is ConversationKind.PUBLIC
        return is_public or self.is_in(conversation)

    def is_in(self, conversation: Conversation) -> bool:
        """True when the bot is a member."""
        return self.world.is_member(conversation.id, self.bot_id)

    def conversation_object(self, conversation: Conversation) -> dict[str, Any]:
        """A conversation as the bot sees it."""
        return self.world.conversation_object(conversation, seen_by=self.bot_id)


def missing_scope(needed: tuple[str, ...], provided: frozenset[str]) -> Refused:
    """The refusal that names the scopes asked for and those there are."""
    return Refused("missing_scope", needed=",".join(needed), provided=",".join(sorted(provided)))
