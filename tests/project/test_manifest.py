"""The manifest asks for what the code does, and for nothing else."""

import ast
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from slack_bolt.async_app import AsyncApp

from bot import manifest
from bot.messages import ids
from bot.slack.gateway import RECEIPT_TYPE
from handlers.registry import register
from handlers.services import Services
from tests.manifest import MANIFEST
from tests.project.repository import ROOT, text_of

SCOPES_OF_METHODS: dict[str, set[str]] = {
    "apps_connections_open": set(),
    "auth_test": set(),
    "chat_postEphemeral": {"chat:write"},
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_history": {"im:history"},
    "conversations_open": {"im:write", "mpim:write"},
    "files_upload_v2": {"files:write"},
    "users_info": {"users:read"},
    "users_list": {"users:read"},
    "views_open": set(),
    "views_publish": set(),
    "views_push": set(),
    "views_update": set(),
}
"""https://docs.slack.dev/reference/methods"""

SCOPES_OF_EVENTS: dict[str, set[str]] = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set(),
    "member_joined_channel": {"channels:read", "groups:read"},
    "message.im": {"im:history"},
    "message_metadata_posted": {"metadata.message:read"},
    "tokens_revoked": set(),
    "user_change": {"users:read"},
}
"""https://docs.slack.dev/reference/events"""


class Registered:
    """Stands where the Bolt app would, and notes what is registered instead of doing it."""

    def __init__(self) -> None:
        self.names: dict[str, set[str]] = {}

    def __getattr__(self, kind: str) -> Callable[..., Any]:
        def note(constraint: object = None, **_: object) -> Callable[..., Any]:
            self.names.setdefault(kind, set()).update(_words(constraint))
            return lambda listener: listener

        return note


def _words(constraint: object) -> set[str]:
    """The words that a constraint names; a catch-all pattern and a field of a form name none."""
    if isinstance(constraint, dict):
        return {str(constraint["type"])} if "type" in constraint else set()
    return {constraint} if isinstance(constraint, str) else set()


def registered() -> dict[str, set[str]]:
    app = Registered()
    register(cast(AsyncApp, app), cast(Services, None))
    return app.names


def called_methods() -> Iterator[str]:
    """The Web API methods that the code calls on a client."""
    for package in ("bot", "handlers"):
        for file in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                    yield from _method(node.func)


def _method(called: ast.Attribute) -> Iterator[str]:
    holder = called.value
    name = holder.attr if isinstance(holder, ast.Attribute) else getattr(holder, "id", "")
    if name.lstrip("_") in ("client", "web_client") and re.match(r"[a-z]+_", called.attr):
        yield called.attr


def test_every_command_of_the_manifest_has_a_listener_and_the_other_way_round() -> None:
    assert {command.command for command in MANIFEST.slash_commands} == registered()["command"]


def test_mentions_in_a_command_arrive_as_ids() -> None:
    assert all(command.should_escape for command in MANIFEST.slash_commands)


def test_every_event_of_the_manifest_has_a_listener_and_the_other_way_round() -> None:
    subscribed = {event.partition(".")[0] for event in MANIFEST.bot_events}
    listeners = registered()
    heard = listeners["event"] | ({"message"} if "message" in listeners else set())
    assert subscribed == heard


def test_the_receipts_it_subscribes_to_are_those_it_posts() -> None:
    (subscription,) = MANIFEST.metadata_subscriptions
    assert (subscription.app_id, subscription.event_type) == ("*", RECEIPT_TYPE)


def test_every_button_and_every_modal_has_a_listener() -> None:
    named = {value for name, value in vars(ids).items() if name.isupper() and "." in str(value)}
    modals = {value for value in named if value.endswith("modal")}
    listeners = registered()
    assert listeners["view"] == modals
    assert listeners["action"] == named - modals
    assert MANIFEST.settings.interactivity.is_enabled


def test_shortcuts_are_registered_as_they_are_declared() -> None:
    declared = {shortcut.callback_id for shortcut in MANIFEST.shortcuts}
    assert declared == registered().get("shortcut", set())


def test_both_tabs_of_the_app_home_are_there_and_one_can_write() -> None:
    home = MANIFEST.app_home
    assert home.home_tab_enabled
    assert home.messages_tab_enabled
    assert not home.messages_tab_read_only_enabled


def test_the_required_scopes_are_those_of_the_methods_and_events_in_use() -> None:
    """None is missing, and none is there for later."""
    needed = {"commands"}
    needed = needed.union(*(SCOPES_OF_METHODS[method] for method in called_methods()))
    needed = needed.union(*(SCOPES_OF_EVENTS[event] for event in MANIFEST.bot_events))
    scopes = MANIFEST.oauth_config.scopes
    assert set(scopes.bot) == needed - set(scopes.bot_optional)


def test_the_methods_that_the_main_job_needs_are_found_in_the_code() -> None:
    """The test before would be empty if the calls were not found."""
    assert {"auth_test", "chat_postMessage", "conversations_open"} <= set(called_methods())


def test_the_app_cannot_read_what_a_pair_writes() -> None:
    """The promise on the first page."""
    scopes = MANIFEST.oauth_config.scopes
    histories = {scope for scope in MANIFEST.scopes if scope.endswith(":history")}
    assert histories == {"im:history"}
    assert not scopes.user + scopes.user_optional
    assert MANIFEST.bot_events & {"message.mpim", "message.groups", "message.channels"} == set()


def test_doctor_and_manifest_know_the_same_scopes() -> None:
    scopes = MANIFEST.oauth_config.scopes
    assert list(manifest.REQUIRED_SCOPES) == list(scopes.bot)
    assert list(manifest.OPTIONAL_SCOPES) == list(scopes.bot_optional)


def test_the_privacy_page_has_every_scope_with_its_use() -> None:
    row = re.compile(r"^\| `([a-z_.:]+)` \| (.+) \| (required|optional) \|$", re.MULTILINE)
    rows = row.findall(text_of("docs/privacy.md").replace(" `/reverse-mentor`", " /reverse-mentor"))
    for kind, scopes in {
        "required": manifest.REQUIRED_SCOPES,
        "optional": manifest.OPTIONAL_SCOPES,
    }.items():
        assert {scope: use for scope, use, its_kind in rows if its_kind == kind} == scopes
