"""The documentation says what is so: settings, commands, links."""

import json
import re
from pathlib import Path

import pytest
import typer.main

from bot.cli import cli
from bot.settings import Settings
from sandbox.orders import ORDERS
from tests.project.repository import ROOT, pages, text_of

SETTINGS = {name.upper() for name in Settings.model_fields}
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")


def test_the_configuration_page_has_every_setting_and_no_other() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", text_of("docs/configuration.md"), re.MULTILINE)
    assert sorted(rows) == sorted(SETTINGS)


def test_the_configuration_page_has_the_true_defaults() -> None:
    page = text_of("docs/configuration.md")
    settings = Settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1")
    for name in ("slack_api_url", "database_url", "delivery_grace_seconds", "host", "log_level"):
        assert f"| `{name.upper()}` | `{getattr(settings, name)}` |" in page


def test_the_example_file_has_every_setting_and_no_other() -> None:
    names = re.findall(r"^#?([A-Z_]+)=", text_of(".env.example"), re.MULTILINE)
    assert sorted(names) == sorted(SETTINGS)


@pytest.mark.parametrize("page", pages(), ids=str)
def test_every_make_target_on_a_page_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", _code(page))) <= targets


@pytest.mark.parametrize("page", pages(), ids=str)
def test_every_command_on_a_page_exists(page: Path) -> None:
    commands = set(typer.main.get_group(cli).commands)
    assert set(re.findall(r"(?<!/)\breverse-mentor ([a-z]+)\b", _code(page))) <= commands


@pytest.mark.parametrize("page", pages(), ids=str)
def test_every_link_on_a_page_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(text_of(page)):
        file = (ROOT / page).parent / target if target else ROOT / page
        assert file.exists(), f"{page} links to {target}"
        if anchor and file.suffix == ".md":
            assert anchor in _anchors(file), f"{page} links to {target}#{anchor}"


@pytest.mark.parametrize(
    ("path", "example"),
    re.findall(r"\| `/control/(\S+)` \| `(\{.*\})` \|", text_of("docs/stand-in.md")),
)
def test_every_order_on_the_page_of_the_stand_in_can_be_given(path: str, example: str) -> None:
    order = ORDERS[path].model_validate_json(example)
    assert order.model_dump(exclude_unset=True) == json.loads(example)


def test_every_page_is_linked_from_another() -> None:
    linked = {
        ((ROOT / page).parent / target).resolve()
        for page in pages()
        for target, _ in LINK.findall(text_of(page))
        if target
    }
    unlinked = {page for page in pages() if page.parts[0] == "docs"} - {
        page for page in pages() if (ROOT / page).resolve() in linked
    }
    assert unlinked == set()


def _code(page: Path) -> str:
    """What stands in code: between backticks, or in a block."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text_of(page), re.DOTALL))


def _anchors(file: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
