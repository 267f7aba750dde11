"""What the app is told: inner events become envelopes if it may hear them, and set out to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sandbox.core import InnerEvent, new_id
from sandbox.delivery import Background, Transport, deliver_event
from sandbox.models import Conversation, ConversationKind
from sandbox.world import World

Envelope = dict[str, Any]

ENVELOPES_KEPT = 1000
SCOPES = {
    "app_home_opened": None,
    "app_mention": "app_mentions:read",
    "app_uninstalled": None,
    "channel_archive": "channels:read",
    "group_archive": "groups:read",
    "member_joined_channel": "{family}:read",
    "member_left_channel": "{family}:read",
    "message": "{family}:history",
    "message_metadata_posted": "metadata.message:read",
    "reaction_added": "reactions:read",
    "team_join": "users:read",
    "tokens_revoked": None,
    "user_change": "users:read",
}
"""The scope that lets an app hear an event; `family` is channels, groups, im or mpim."""
HEARD_BY_MEMBERS = frozenset(
    {
        "app_mention",
        "member_joined_channel",
        "member_left_channel",
        "message",
        "message_metadata_posted",
        "reaction_added",
    }
)
"""What an app hears only in conversations that its bot is in."""


class Events:
    """Listens to the world and lets each event set out to the app, once per event id."""

    def __init__(self, world: World, transport: Transport, background: Background) -> None:
        self._world = world
        self._transport = transport
        self._background = background
        self._sent: dict[str, Envelope] = {}
        self.stop = world.subscribe(self._hear)

    @contextmanager
    def muted(self) -> Iterator[None]:
        """Let the world change without a word to the app."""
        self.stop()
        try:
            yield
        finally:
            self.stop = self._world.subscribe(self._hear)

    def deliver_again(self, event_id: str) -> None:
        """Deliver an event a second time, as Slack sometimes does; KeyError if it is not known."""
        self._set_out(self._sent[event_id])

    def latest(self, event_type: str) -> Envelope:
        """The latest envelope of an inner type; LookupError if there is none."""
        for envelope in reversed(self._sent.values()):
            if envelope["event"]["type"] == event_type:
                return envelope
        raise LookupError(f"no {event_type} has been sent; sent were {self._types()}")

    def _types(self) -> list[str]:
        return [envelope["event"]["type"] for envelope in self._sent.values()]

    def _hear(self, event: InnerEvent, conversation: Conversation | None) -> None:
        for told in (event, *derived(event, conversation, self._world)):
            if is_heard(told, conversation, self._world):
                self._send(told)

    def _send(self, event: InnerEvent) -> None:
        envelope = envelope_of(event, self._world)
        self._sent[envelope["event_id"]] = envelope
        if len(self._sent) > ENVELOPES_KEPT:
            del self._sent[next(iter(self._sent))]
        self._set_out(envelope)

    def _set_out(self, envelope: Envelope) -> None:
        pause = self._world.clock.wait
        self._background.start(deliver_event(self._transport, envelope, pause=pause))


def envelope_of(event: InnerEvent, world: World) -> Envelope:
    """The `event_callback` body around an inner event, with an event id of its own."""
    app, team = world.app, world.team
    return {
        "token": "legacy",
        "team_id": team.id,
        "context_team_id": team.id,
        "context_enterprise_id": None,
        "api_app_id": app.id,
        "event": event,
        "type": "event_callback",
        "event_id": new_id("Ev"),
        "event_time": world.seconds(),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team.id,
                "user_id": app.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": f"4-{new_id('')}",
    }


def derived(
    event: InnerEvent, conversation: Conversation | None, world: World
) -> Iterator[InnerEvent]:
    """The further events that a new message gives rise to: a mention of the app, a receipt."""
    if event["type"] != "message" or event.get("hidden"):
        return
    if _mentions_app(event, conversation, world):
        yield _mention(event)
    if event.get("metadata"):
        yield _receipt(event, world)


def is_heard(event: InnerEvent, conversation: Conversation | None, world: World) -> bool:
    """True when the app has subscribed to the event, may hear it, and is where it happens."""
    return (
        world.app.installed
        and _is_subscribed(event, conversation, world)
        and _is_permitted(event["type"], conversation, world)
        and _is_in_sight(event, conversation, world)
    )


def _is_subscribed(event: InnerEvent, conversation: Conversation | None, world: World) -> bool:
    if event["type"] == "message_metadata_posted":
        return any(
            subscription.event_type == event["metadata"]["event_type"]
            and subscription.app_id in ("*", event["app_id"])
            for subscription in world.manifest.metadata_subscriptions
        )
    return _subscription_name(event["type"], conversation) in world.manifest.bot_events


def _subscription_name(event_type: str, conversation: Conversation | None) -> str:
    if event_type == "message" and conversation is not None:
        return f"message.{conversation.kind.family}"
    return event_type


def _is_permitted(event_type: str, conversation: Conversation | None, world: World) -> bool:
    scope = SCOPES[event_type]
    family = conversation.kind.family if conversation else ""
    return scope is None or scope.format(family=family) in world.app.scopes


def _is_in_sight(event: InnerEvent, conversation: Conversation | None, world: World) -> bool:
    if conversation is None or event["type"] not in HEARD_BY_MEMBERS:
        return True
    return world.is_member(conversation.id, world.app.bot_user_id)


def _mentions_app(event: InnerEvent, conversation: Conversation | None, world: World) -> bool:
    """Not in a DM, where everything is meant for the app, and not by the app itself."""
    bot = world.app.bot_user_id
    is_direct = conversation is not None and conversation.kind is ConversationKind.IM
    return not is_direct and event["user"] != bot and f"<@{bot}>" in event["text"]


def _mention(event: InnerEvent) -> InnerEvent:
    kept = ("user", "text", "ts", "channel", "team", "thread_ts", "client_msg_id", "blocks")
    return {
        "type": "app_mention",
        **{name: event[name] for name in kept if name in event},
        "event_ts": event["event_ts"],
    }


def _receipt(event: InnerEvent, world: World) -> InnerEvent:
    """https://docs.slack.dev/reference/events/message_metadata_posted/"""
    return {
        "type": "message_metadata_posted",
        "app_id": event.get("app_id", ""),
        "bot_id": event.get("bot_id", ""),
        "user_id": event["user"],
        "team_id": world.team.id,
        "channel_id": event["channel"],
        "metadata": event["metadata"],
        "message_ts": event["ts"],
        "event_ts": event["event_ts"],
    }
