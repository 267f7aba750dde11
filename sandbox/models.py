"""The nouns of a workspace as frozen values; the world replaces them, it never changes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any]
Blocks = tuple[dict[str, Any], ...]

SLACKBOT = "USLACKBOT"


@dataclass(frozen=True)
class Team:
    """The workspace itself."""

    id: str
    name: str
    domain: str
    email_domain: str
    tz: str


@dataclass(frozen=True)
class Credentials:
    """What the app proves itself with; the defaults open nothing but this stand-in."""

    bot_token: str = "xoxb-stand-in"  # noqa: S105
    app_token: str = "xapp-stand-in"  # noqa: S105
    signing_secret: str = "stand-in-signing-secret"  # noqa: S105


@dataclass(frozen=True)
class App:
    """The one app, and its installation in this workspace."""

    id: str
    name: str
    bot_id: str
    bot_user_id: str
    credentials: Credentials
    scopes: frozenset[str]
    app_token_scopes: frozenset[str] = frozenset({"connections:write"})
    installed: bool = True


@dataclass(frozen=True)
class User:
    """A person, a bot or Slackbot. `tz` is an IANA name; `updated` is in epoch seconds."""

    id: str
    name: str
    real_name: str
    display_name: str = ""
    title: str = ""
    email: str | None = None
    tz: str = "Europe/Rome"
    locale: str = "en-US"
    is_admin: bool = False
    is_owner: bool = False
    is_primary_owner: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    is_bot: bool = False
    bot_id: str | None = None
    app_id: str | None = None
    deleted: bool = False
    status_text: str = ""
    status_emoji: str = ""
    status_expiration: int = 0
    pronouns: str = ""
    updated: int = 0

    @property
    def visible_name(self) -> str:
        """The name that colleagues see."""
        return self.display_name or self.real_name


class ConversationKind(StrEnum):
    """The four kinds, by the names that the `types` argument uses."""

    PUBLIC = "public_channel"
    PRIVATE = "private_channel"
    IM = "im"
    MPIM = "mpim"

    @property
    def channel_type(self) -> str:
        """The word that message events use."""
        return _CHANNEL_TYPES[self]

    @property
    def family(self) -> str:
        """The first word of the scopes that govern this kind (`groups:read`, `im:history`)."""
        return _FAMILIES[self]


_CHANNEL_TYPES = {
    ConversationKind.PUBLIC: "channel",
    ConversationKind.PRIVATE: "group",
    ConversationKind.IM: "im",
    ConversationKind.MPIM: "mpim",
}
_FAMILIES = {
    ConversationKind.PUBLIC: "channels",
    ConversationKind.PRIVATE: "groups",
    ConversationKind.IM: "im",
    ConversationKind.MPIM: "mpim",
}


@dataclass(frozen=True)
class Conversation:
    """A channel, a DM or a group DM. Its members are the world's (`members_of`)."""

    id: str
    kind: ConversationKind
    name: str = ""
    creator: str = ""
    created: int = 0
    topic: str = ""
    purpose: str = ""
    is_archived: bool = False
    is_general: bool = False

    @property
    def is_direct(self) -> bool:
        """True for DMs and group DMs, whose members never change."""
        return self.kind in (ConversationKind.IM, ConversationKind.MPIM)


@dataclass(frozen=True)
class Reaction:
    """One emoji under a message and who put it there, in order."""

    name: str
    users: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """A message; `visible_to` names the only reader of an ephemeral one."""

    conversation_id: str
    ts: str
    user: str
    text: str = ""
    blocks: Blocks = ()
    attachments: tuple[dict[str, Any], ...] = ()
    metadata: dict[str, Any] | None = None
    thread_ts: str | None = None
    subtype: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    client_msg_id: str | None = None
    edited_ts: str | None = None
    reactions: tuple[Reaction, ...] = ()
    reply_ts: tuple[str, ...] = ()
    reply_users: tuple[str, ...] = ()
    visible_to: str | None = None
    inviter: str | None = None
    files: tuple[dict[str, Any], ...] = ()

    @property
    def is_reply(self) -> bool:
        """True for an answer in a thread, also for one sent to the channel as well."""
        return self.thread_ts is not None and self.thread_ts != self.ts

    @property
    def is_in_channel(self) -> bool:
        """True when the channel itself shows it, not its thread alone."""
        return not self.is_reply or self.subtype == "thread_broadcast"


@dataclass(frozen=True)
class File:
    """A file that was announced; `content` is what was uploaded, in base 64."""

    id: str
    name: str
    title: str
    size: int
    created: int
    content: str | None = None
    is_shared: bool = False


@dataclass(frozen=True)
class View:
    """A modal or a Home as Slack keeps it: `body` is what the app sent, with ids filled in.

    `values` is `state.values`: what the person has entered so far.
    """

    id: str
    user_id: str
    body: dict[str, Any]
    hash: str
    root_view_id: str
    previous_view_id: str | None = None
    values: dict[str, Any] | None = None

    @property
    def type(self) -> str:
        """`modal` or `home`."""
        return str(self.body["type"])

    @property
    def external_id(self) -> str:
        """The app's own id for it, or an empty string."""
        return self.body.get("external_id") or ""


@dataclass(frozen=True)
class Trigger:
    """The right to open one modal for `user_id`; `issued_at` is on the clock's timer."""

    id: str
    user_id: str
    issued_at: float
    used: bool = False


@dataclass(frozen=True)
class ResponseUrl:
    """The right to answer an interaction; `issued_at` is on the clock's timer.

    `message_ts` is the message it may replace or delete, and none for a slash command.
    """

    id: str
    user_id: str
    conversation_id: str
    issued_at: float
    family: str = "actions"
    message_ts: str | None = None
    thread_ts: str | None = None
    uses: int = 0


class Direction(StrEnum):
    """Who spoke first."""

    CALL = "call"
    DELIVERY = "delivery"


@dataclass(frozen=True)
class LogEntry:
    """One exchange between the app and Slack: an API call, or a delivery to the app."""

    at: datetime
    direction: Direction
    name: str
    request: Json
    status: int
    answer: Json
    attempt: int = 0

    @property
    def ok(self) -> bool:
        """True when the exchange went well."""
        return self.status == 200 and self.answer.get("ok", True) is True


class Part(StrEnum):
    """The part of the workspace that a change touches."""

    PEOPLE = "people"
    CONVERSATIONS = "conversations"
    MESSAGES = "messages"
    VIEWS = "views"
    CLOCK = "clock"
    TROUBLES = "troubles"
    EVERYTHING = "everything"


@dataclass(frozen=True)
class Change:
    """Something that the live page may have to draw again."""

    part: Part
    conversation_id: str | None = None
    user_id: str | None = None
