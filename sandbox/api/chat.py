"""chat.*: posting, editing, deleting, whispering, linking."""

from typing import Any

from sandbox.api.call import Call, missing_scope
from sandbox.api.content import MOST_EDITED_TEXT, MOST_TEXT, Content, read_content
from sandbox.api.destinations import destination, member_conversation, thread_of
from sandbox.api.limits import Tier
from sandbox.api.registry import Reply, method
from sandbox.errors import Refused
from sandbox.models import Conversation, Message

DISGUISES = ("username", "icon_emoji", "icon_url")


@method("chat.postMessage", "chat:write", tier=Tier.SPECIAL)
def post_message(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/chat.postMessage"""
    conversation = destination(call)
    content = _visible(call)
    call.limits.charge_post(conversation.id)
    message = call.world.post_message(
        conversation.id,
        **authorship(call),
        **_written(content),
        metadata=content.metadata or None,
        **_thread(call, conversation),
    )
    shape = call.world.message_object(message)
    return {"channel": conversation.id, "ts": message.ts, "message": shape}


@method("chat.postEphemeral", "chat:write", tier=Tier.FOUR)
def post_ephemeral(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/chat.postEphemeral"""
    conversation = member_conversation(call)
    reader = call.arguments.text("user")
    if not call.world.is_member(conversation.id, reader):
        raise Refused("user_not_in_channel")
    content = _visible(call)
    parent = thread_of(call, conversation)
    message = call.world.post_ephemeral(
        conversation.id,
        visible_to=reader,
        **authorship(call),
        **_written(content),
        thread_ts=parent.ts if parent else None,
    )
    return {"message_ts": message.ts}


@method("chat.update", "chat:write", tier=Tier.THREE)
def update(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/chat.update"""
    message = _own_message(call, "ts", "cant_update_message")
    if call.world.conversations[message.conversation_id].is_archived:
        raise Refused("is_inactive")
    content = read_content(call)
    if len(content.text or "") > MOST_EDITED_TEXT:
        raise Refused("msg_too_long")
    changes = _edit(call, message, content)
    updated = call.world.update_message(message.conversation_id, message.ts, **changes)
    return {
        "channel": updated.conversation_id,
        "ts": updated.ts,
        "text": updated.text,
        "message": call.world.message_object(updated),
    }


@method("chat.delete", "chat:write", tier=Tier.THREE)
def delete(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/chat.delete"""
    message = _own_message(call, "ts", "cant_delete_message")
    call.world.delete_message(message.conversation_id, message.ts)
    return {"channel": message.conversation_id, "ts": message.ts}


@method("chat.getPermalink", tier=Tier.SPECIAL)
def get_permalink(call: Call) -> Reply:
    """https://docs.slack.dev/reference/methods/chat.getPermalink"""
    conversation = call.visible_conversation()
    message = call.world.message(conversation.id, call.arguments.text("message_ts"))
    if not message:
        raise Refused("message_not_found")
    place = f"https://{call.world.team.domain}.slack.com/archives/{conversation.id}"
    link = f"{place}/p{message.ts.replace('.', '')}"
    if message.is_reply:
        link += f"?thread_ts={message.thread_ts}&cid={conversation.id}"
    return {"channel": conversation.id, "permalink": link}


def _visible(call: Call) -> Content:
    if any(name in call.arguments for name in DISGUISES) and not call.may("chat:write.customize"):
        raise missing_scope(("chat:write.customize",), call.world.app.scopes)
    content = read_content(call)
    if content.is_empty:
        raise Refused("no_text")
    return content


def authorship(call: Call) -> dict[str, Any]:
    """Who a message of the caller's is by."""
    app = call.world.app
    return {"user": app.bot_user_id, "bot_id": app.bot_id, "app_id": app.id}


def _written(content: Content) -> dict[str, Any]:
    return {
        "text": (content.text or "")[:MOST_TEXT],
        "blocks": content.blocks or (),
        "attachments": content.attachments or (),
    }


def _thread(call: Call, conversation: Conversation) -> dict[str, Any]:
    parent = thread_of(call, conversation)
    if not parent:
        return {}
    is_broadcast = call.arguments.flag("reply_broadcast")
    return {"thread_ts": parent.ts, "subtype": "thread_broadcast" if is_broadcast else None}


def _own_message(call: Call, argument: str, refused: str) -> Message:
    conversation = call.visible_conversation()
    message = call.world.message(conversation.id, call.arguments.text(argument))
    if not message:
        raise Refused("message_not_found")
    if message.bot_id != call.world.app.bot_id:
        raise Refused(refused)
    return message


def _edit(call: Call, message: Message, content: Content) -> dict[str, Any]:
    """What an update changes: blocks win over text, and text alone takes the blocks away."""
    changes: dict[str, Any] = {}
    if content.text is not None:
        changes |= {"text": content.text, "blocks": ()}
    if content.blocks is not None:
        changes["blocks"] = content.blocks
    if content.attachments is not None:
        changes["attachments"] = content.attachments
    if content.metadata is not None:
        changes["metadata"] = content.metadata or None
    if not changes or _leaves_nothing(message, changes):
        raise Refused("no_text")
    is_marked = bool(changes.get("text")) and not changes["blocks"]
    return changes | ({"edited_ts": call.world.event_ts()} if is_marked else {})


def _leaves_nothing(message: Message, changes: dict[str, Any]) -> bool:
    return not any(
        changes.get(field, getattr(message, field)) for field in ("text", "blocks", "attachments")
    )
