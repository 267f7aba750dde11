"""What a manifest may say."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from sandbox.manifest import parse, read

YAML = """
display_information:
  name: Reverse Mentor
features:
  bot_user: {display_name: Mentor}
  slash_commands:
    - {command: /reverse-mentor, description: Help, should_escape: true}
oauth_config:
  scopes:
    bot: [chat:write]
    bot_optional: ["users:read.email"]
settings:
  event_subscriptions:
    bot_events: [message.im]
    metadata_subscriptions: [{app_id: "*", event_type: delivery}]
  socket_mode_enabled: true
_metadata: {major_version: 1}
"""


def test_a_file_tells_what_the_app_is_given_and_told(tmp_path: Path) -> None:
    file = tmp_path / "manifest.yml"
    file.write_text(YAML, encoding="utf-8")
    manifest = read(file)
    assert manifest.bot_name == "Mentor"
    assert manifest.scopes == {"chat:write", "users:read.email"}
    assert manifest.bot_events == {"message.im"}
    assert manifest.metadata_subscriptions[0].app_id == "*"
    assert manifest.slash_commands[0].should_escape is True
    assert manifest.socket_mode is True


def test_the_bot_is_named_like_the_app_by_default() -> None:
    assert parse({"display_information": {"name": "Solo"}}).bot_name == "Solo"


def test_the_tabs_of_the_home_have_slacks_defaults() -> None:
    app_home = parse({"display_information": {"name": "Solo"}}).app_home
    assert (app_home.home_tab_enabled, app_home.messages_tab_enabled) == (False, True)


@pytest.mark.parametrize(
    "part",
    [
        {"display_information": {}},
        {"display_information": {"name": "x" * 36}},
        {"surprise": True},
        {"features": {"surprise": True}},
        {"features": {"slash_commands": [{"command": "no-slash", "description": "x"}]}},
        {"features": {"slash_commands": [{"command": f"/{'x' * 32}", "description": "x"}]}},
        {"features": {"slash_commands": [{"command": "/x"}]}},
        {"features": {"bot_user": {"display_name": "x" * 81}}},
        {"oauth_config": {"scopes": {"bot": ["chat write"]}}},
        {"settings": {"interactivity": {}}},
        {"settings": {"event_subscriptions": {"bot_events": ["message.im"] * 101}}},
    ],
)
def test_what_slacks_schema_refuses_is_refused(part: dict[str, Any]) -> None:
    """Unknown keys, missing ones, and texts or lists that are too long."""
    with pytest.raises(ValidationError):
        parse({"display_information": {"name": "Fine"}, **part})
