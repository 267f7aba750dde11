"""Slack does not accept the bot's token for a while: nobody is told anything untrue, and all goes
on afterwards by itself."""

import asyncio
from typing import Any

import pytest

from bot.settings import Settings
from handlers.services import Services
from sandbox.client import Workspace
from sandbox.loopback import http_client
from sandbox.server import Running
from tests.bot.company import Company
from tests.journeys.steps import (
    COMMAND,
    ItBecomes,
    four_join,
    introduced,
    runs_a_round,
    two_join,
)

PAUSED = "You are paused and back on"

pytestmark = pytest.mark.over_http


async def test_an_admin_hears_that_nothing_can_be_sent(
    aurora: Workspace, slack: Running, settings: Settings
) -> None:
    """No round begins; whoever watches over the bot sees it; and it needs no restart."""
    emma, _ = await two_join(aurora)
    chiara, scopes = aurora.person("Chiara"), slack.world.app.scopes
    await chiara.types(f"{COMMAND} admin")
    slack.world.uninstall()
    await chiara.presses("Avvia un giro adesso")
    await chiara.sees("Slack non accetta la mia chiave")
    status, told = await _health(settings)
    assert (status, told["ok"]) == (503, False)
    assert "reverse-mentor doctor" in told["reason"]
    slack.world.grant(scopes)
    await emma.types(f"{COMMAND} profile")  # any call that works will do
    await emma.modal()
    assert await _health(settings) == (200, {"ok": True})
    await runs_a_round(chiara)
    await introduced(emma)


async def test_a_form_that_cannot_be_followed_says_so(aurora: Workspace, bot: Services) -> None:
    """As soon as any call has shown it."""
    chiara, emma = aurora.person("Chiara"), aurora.person("Emma")
    await chiara.types(f"{COMMAND} admin")
    await chiara.presses("Pubblica uno spunto")
    await chiara.modal()
    await aurora.fails(times=100, status=200, error="token_revoked")
    await emma.types(f"{COMMAND} join")
    await emma.sees("Slack doesn’t accept my key")
    await chiara.submits({"Canale": "#random", "Con parole tue": "Which rule goes first?"})
    assert "Slack non accetta la mia chiave" in str(await chiara.modal())
    assert await Company(bot.db, bot.workspace).deliveries() == []


async def test_a_home_shows_afterwards_what_was_done_meanwhile(aurora: Workspace) -> None:
    """Slack draws no Home without a token, so it keeps what it shows until then."""
    emma, richard = await two_join(aurora)
    await emma.opens_home()
    await emma.sees("You are taking part.", in_="home")
    await aurora.fails(times=100, status=200, error="token_revoked")
    await emma.types(f"{COMMAND} pause until 24 December")
    await emma.sees(PAUSED)
    await emma.sees("You are taking part.", in_="home")
    await aurora.works_again()
    await richard.types(f"{COMMAND} profile")  # any call that works will do
    await emma.sees(PAUSED, in_="home")


async def test_a_round_that_falls_due_meanwhile_begins_afterwards(
    aurora: Workspace, slack: Running, bot: Services, settings: Settings, it_becomes: ItBecomes
) -> None:
    await it_becomes("2026-11-26T09:00:00+01:00")
    *_, sabine = await four_join(aurora)
    scopes = slack.world.app.scopes
    slack.world.uninstall()
    await it_becomes("2026-11-30T10:00:05+01:00")
    async with asyncio.timeout(5):
        while await _health(settings) == (200, {"ok": True}):
            await asyncio.sleep(0.02)
    assert await Company(bot.db, bot.workspace).rounds() == []
    slack.world.grant(scopes)
    await sabine.types(f"{COMMAND} profile")
    await introduced(sabine)


async def _health(settings: Settings) -> tuple[int, dict[str, Any]]:
    async with http_client() as client:
        answer = await client.get(f"http://127.0.0.1:{settings.port}/healthz")
    return answer.status_code, answer.json()
