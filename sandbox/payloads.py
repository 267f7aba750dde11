"""What the app is sent when a person does something: the JSON of commands and interactions."""

from __future__ import annotations

from typing import Any

from sandbox.models import Conversation, ConversationKind, Message, View
from sandbox.world import World

Json = dict[str, Any]

CHANNEL_NAMES = {
    ConversationKind.IM: "directmessage",
    ConversationKind.PRIVATE: "privategroup",
}


def command(
    world: World, user_id: str, conversation: Conversation, *, name: str, text: str
) -> Json:
    """The fields of a slash command, all of them strings; `response_url` and trigger come later.

    https://docs.slack.dev/interactivity/implementing-slash-commands/
    """
    return {
        "token": "legacy",
        "team_id": world.team.id,
        "team_domain": world.team.domain,
        "channel_id": conversation.id,
        "channel_name": channel_name(conversation),
        "user_id": user_id,
        "user_name": world.users[user_id].name,
        "command": name,
        "text": text,
        "api_app_id": world.app.id,
        "is_enterprise_install": "false",
    }


def on_message(world: World, user_id: str, message: Message, *, action: Json, state: Json) -> Json:
    """`block_actions` for an element of a message."""
    conversation = world.conversations[message.conversation_id]
    return {
        **_interaction(world, "block_actions", user_id),
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": conversation.id,
            "is_ephemeral": message.visible_to is not None,
        },
        "channel": channel(conversation),
        "message": message_body(world, message),
        "state": {"values": state},
        "actions": [action],
    }


def on_view(world: World, view: View, *, action: Json) -> Json:
    """`block_actions` for an element of a modal or a Home."""
    return {
        **_interaction(world, "block_actions", view.user_id),
        "container": {"type": "view", "view_id": view.id},
        "view": world.view_object(view),
        "actions": [action],
    }


def view_submission(world: World, view: View) -> Json:
    """A modal was submitted."""
    return {
        **_interaction(world, "view_submission", view.user_id),
        "view": world.view_object(view),
        "response_urls": [],
    }


def view_closed(world: World, view: View, *, is_cleared: bool) -> Json:
    """A modal was closed; what had been entered is not told."""
    body = world.view_object(view) | {"state": {"values": {}}}
    return {
        **_interaction(world, "view_closed", view.user_id),
        "view": body,
        "is_cleared": is_cleared,
    }


def shortcut(world: World, user_id: str, callback_id: str) -> Json:
    """A global shortcut: it happens nowhere in particular."""
    return {
        **_interaction(world, "shortcut", user_id),
        "callback_id": callback_id,
        "action_ts": world.event_ts(),
    }


def message_action(world: World, user_id: str, message: Message, callback_id: str) -> Json:
    """A shortcut on a message."""
    return {
        **_interaction(world, "message_action", user_id),
        "callback_id": callback_id,
        "action_ts": world.event_ts(),
        "message_ts": message.ts,
        "channel": channel(world.conversations[message.conversation_id]),
        "message": message_body(world, message),
    }


def channel(conversation: Conversation) -> Json:
    """The `channel` of an interaction."""
    return {"id": conversation.id, "name": channel_name(conversation)}


def channel_name(conversation: Conversation) -> str:
    """The name as an app is told: those of DMs and private channels are hidden."""
    return CHANNEL_NAMES.get(conversation.kind, conversation.name)


def message_body(world: World, message: Message) -> Json:
    """The message as interactions show it; of an ephemeral one there is only a stub."""
    if message.visible_to is None:
        return world.message_object(message)
    return {"type": "message", "user": message.user, "ts": message.ts}


def _interaction(world: World, kind: str, user_id: str) -> Json:
    name = world.users[user_id].name
    return {
        "type": kind,
        "user": {"id": user_id, "username": name, "name": name, "team_id": world.team.id},
        "api_app_id": world.app.id,
        "token": "legacy",
        "team": {"id": world.team.id, "domain": world.team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }
