"""Where the bot may write."""

import re

from sandbox.api.call import Call
from sandbox.errors import Refused
from sandbox.models import Conversation, ConversationKind, Message

_USER_ID = re.compile(r"[UW][A-Z0-9]+")
UNANSWERABLE = frozenset({"channel_join", "channel_leave"})


def destination(call: Call) -> Conversation:
    """The conversation to post to: by id, by name, or a person (their DM with the bot).

    Refuses `channel_not_found`, `is_archived`, `not_in_channel` and `messages_tab_disabled`.
    """
    conversation = _found(call, call.arguments.text("channel"))
    if not conversation or not call.sees(conversation):
        raise Refused("channel_not_found")
    if conversation.is_archived:
        raise Refused("is_archived")
    if not call.is_in(conversation) and not call.may("chat:write.public"):
        raise Refused("not_in_channel")
    refuse_closed_tab(call, conversation)
    return conversation


def member_conversation(call: Call, argument: str = "channel") -> Conversation:
    """A conversation that the bot is in; refuses as `destination` does."""
    conversation = call.visible_conversation(argument)
    if conversation.is_archived:
        raise Refused("is_archived")
    if not call.is_in(conversation):
        raise Refused("not_in_channel")
    refuse_closed_tab(call, conversation)
    return conversation


def refuse_closed_tab(call: Call, conversation: Conversation) -> None:
    """Refuse `messages_tab_disabled` for a DM when the app has no Messages tab."""
    is_open = call.world.manifest.app_home.messages_tab_enabled
    if conversation.kind is ConversationKind.IM and not is_open:
        raise Refused("messages_tab_disabled")


def thread_of(call: Call, conversation: Conversation) -> Message | None:
    """The parent to reply to, if the call names a thread; a reply stands for its parent.

    A parent that is gone is no refusal: Slack then puts the message into the channel itself, and
    only the missing `thread_ts` in its answer tells. Refuses `cannot_reply_to_message`.
    """
    ts = call.arguments.optional("thread_ts")
    if not ts:
        return None
    message = call.world.message(conversation.id, ts)
    if message and message.is_reply:
        message = call.world.message(conversation.id, message.thread_ts or "")
    if message and message.subtype in UNANSWERABLE:
        raise Refused("cannot_reply_to_message")
    return message


def _found(call: Call, name: str) -> Conversation | None:
    world = call.world
    if _USER_ID.fullmatch(name):
        return _direct(call, name)
    known = world.conversations.get(name)
    by_name = world.conversation_of_name.get(name.removeprefix("#"))
    return known or (world.conversations[by_name] if by_name else None)


def _direct(call: Call, user_id: str) -> Conversation | None:
    user = call.world.users.get(user_id)
    if not user or user.is_bot:
        return None
    known = call.world.known_direct((call.bot_id, user_id))
    if user.deleted:
        return known
    return known or call.world.direct_of_bot(user_id)
