"""Slack's Web API, one module per family of methods; `dispatch.Api` serves them all."""

from sandbox.api import (
    apps,
    auth,
    bots,
    chat,
    conversations,
    files,
    history,
    reactions,
    team,
    users,
    views,
)

__all__ = [
    "apps",
    "auth",
    "bots",
    "chat",
    "conversations",
    "files",
    "history",
    "reactions",
    "team",
    "users",
    "views",
]
