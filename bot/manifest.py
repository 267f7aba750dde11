"""What the app manifest asks for, and where the manifest is. The file itself is for Slack."""

from importlib import resources
from pathlib import Path

REQUIRED_SCOPES = {
    "commands": "the command /reverse-mentor",
    "chat:write": "introductions, nudges, check-ins and prompts",
    "im:write": "direct messages to one person",
    "mpim:write": "the conversation of two people who are introduced",
    "users:read": "languages, time zones, who is away, and who is an admin or a guest",
    "im:history": "answers in the direct messages with the app, and its own messages there",
    "app_mentions:read": "mentions of the app",
    "channels:read": "who comes into a programme's public home channel",
    "groups:read": "the same where that channel is private",
    "metadata.message:read": "receipts, so that no message is sent twice",
}
OPTIONAL_SCOPES = {
    "chat:write.public": "prompts in public channels that the app is not a member of",
    "files:write": "a calendar file for a meeting that people have agreed on",
}


def path() -> Path:
    """The manifest on disk: beside this module where installed, above it in the repository."""
    package = Path(str(resources.files("bot")))
    installed = package / "manifest.yml"
    return installed if installed.exists() else package.parent / "manifest.yml"
