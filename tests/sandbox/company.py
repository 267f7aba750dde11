"""A workspace small enough to keep in mind, and an app that may do and hear everything."""

from collections.abc import Iterable
from typing import Any

from sandbox.manifest import Manifest, parse
from sandbox.models import User
from sandbox.world import World

ANNA = "U0ANNA"
BRUNO = "U0BRUNO"
GIULIA = "U0GIULIA"
GUEST = "U0GUEST"
LEFT = "U0LEFT"
OTHER_BOT = "U0POLLY"
BOT = "U0MENTOR"
GENERAL = "C0GENERAL"
RANDOM = "C0RANDOM"
SECRET = "C0SECRET"

PEOPLE = (
    User(ANNA, "anna", "Anna Conti", email="anna@aurora.example", is_admin=True, is_owner=True),
    User(BRUNO, "bruno", "Bruno Sala", email="bruno@aurora.example", locale="it-IT"),
    User(GIULIA, "giulia", "Giulia Riva", email="giulia@aurora.example", tz="America/New_York"),
    User(GUEST, "gus", "Gus Guest", email="gus@agency.example", is_restricted=True),
    User(LEFT, "leo", "Leo Gone", email="leo@aurora.example", deleted=True),
    User(OTHER_BOT, "polly", "Polly", is_bot=True, bot_id="B0POLLY", app_id="A0POLLY"),
)

SCOPES = [
    *("channels:history", "channels:join", "channels:read", "groups:history", "groups:read"),
    *("im:history", "im:read", "im:write", "mpim:history", "mpim:read", "mpim:write"),
    *("app_mentions:read", "chat:write", "commands", "metadata.message:read"),
    "files:write",
    *("reactions:read", "reactions:write", "team:read", "users:read", "users:read.email"),
]
EVENTS = [
    *("app_home_opened", "app_mention", "app_uninstalled", "tokens_revoked"),
    *("message.channels", "message.groups", "message.im", "message.mpim", "reaction_added"),
    *("member_joined_channel", "member_left_channel", "team_join", "user_change"),
]

EVERYTHING: dict[str, Any] = {
    "display_information": {"name": "Reverse Mentor"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "Reverse Mentor", "always_online": True},
        "shortcuts": [
            {"name": "Ask a mentor", "type": "global", "callback_id": "ask", "description": "Ask."},
            {
                "name": "Save as topic",
                "type": "message",
                "callback_id": "save",
                "description": "Save.",
            },
        ],
        "slash_commands": [
            {
                "command": "/reverse-mentor",
                "description": "Everything at hand",
                "should_escape": True,
            },
            {"command": "/raw", "description": "The same, unescaped"},
        ],
    },
    "oauth_config": {"scopes": {"bot": SCOPES}},
    "settings": {
        "event_subscriptions": {
            "bot_events": EVENTS,
            "metadata_subscriptions": [{"app_id": "*", "event_type": "delivery"}],
        },
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}


def manifest_with(
    *, app_home: dict[str, bool] | None = None, scopes: Iterable[str] = SCOPES
) -> Manifest:
    """The manifest above with another App Home or other scopes."""
    features = EVERYTHING["features"] | ({"app_home": app_home} if app_home else {})
    oauth_config = {"scopes": {"bot": list(scopes)}}
    return parse({**EVERYTHING, "features": features, "oauth_config": oauth_config})


def settle(world: World) -> World:
    """Let the people move in: Anna made the channels, the bot is in #general only."""
    for person in PEOPLE:
        world.add_user(person)
    everybody = (BRUNO, GIULIA, GUEST, BOT)
    world.add_channel(
        "general", creator=ANNA, members=everybody, channel_id=GENERAL, is_general=True
    )
    world.add_channel("random", creator=ANNA, members=(BRUNO, GIULIA), channel_id=RANDOM)
    world.add_channel("secret", creator=ANNA, members=(BRUNO,), channel_id=SECRET, private=True)
    return world
