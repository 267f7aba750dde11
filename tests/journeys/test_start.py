"""Starting where Slack is not quite as expected."""

from typing import Any

import pytest

from bot.app import CannotStart, run
from bot.app import running as bot_running
from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.server import Running
from tests.journeys.steps import COMMAND


async def test_without_anybodys_time_zone_the_bot_starts_all_the_same(
    slack: Running, settings: Settings
) -> None:
    async with Workspace(slack.url) as aurora:
        await aurora.fails("users.list", status=200, error="missing_scope")
        async with bot_running(settings):
            chiara = aurora.person("Chiara")
            await chiara.types(f"{COMMAND} admin")
            await chiara.sees("UTC")


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("auth.test", {"status": 503}),
        ("auth.test", {"status": 200, "error": "fatal_error"}),
        ("users.list", {"status": 503}),
        ("apps.connections.open", {"status": 500}),
        ("apps.connections.open", {"drop": True}),
    ],
)
async def test_it_waits_for_a_slack_that_is_out_of_order(
    slack: Running, settings: Settings, method: str, fault: dict[str, Any]
) -> None:
    async with Workspace(slack.url) as aurora:
        await aurora.fails(method, **fault, times=1)
        async with bot_running(settings):
            emma = aurora.person("Emma")
            await emma.types(COMMAND)
            await emma.sees("Join")


async def test_a_second_bot_on_the_same_database_is_refused(
    settings: Settings, bot: Services
) -> None:
    with pytest.raises(CannotStart, match="Another bot is running on this database"):
        await run(settings)
