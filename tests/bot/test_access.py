"""Slack does not accept our token any more, and some day it does."""

import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError

from bot.domain.errors import TokenNotAccepted
from bot.slack.access import Access
from bot.slack.client import Client, answering_client
from sandbox.client import Workspace
from sandbox.server import running
from tests.bot.office import small_world

REVOKED: dict[str, Any] = {"status": 200, "error": "token_revoked"}
WHO = "auth.test"
AN_HOUR = 60 * 60


class Count:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed


@dataclass(frozen=True)
class Desk:
    """A client of the stand-in, and what its answers say of the token; `returns` has a word for
    each return."""

    client: Client
    access: Access
    slack: Workspace
    seconds: Count
    returns: list[str]

    async def asks(self) -> None:
        """Something that no token lets us ask while it is refused."""
        with suppress(SlackApiError):
            await self.client.users_list()

    async def ticks_for(self, seconds: int) -> None:
        """A tick every five seconds."""
        for _ in range(seconds // 5):
            self.seconds.passed += 5
            await self.access.ask_again(self.client.auth_test)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    with small_world() as world:
        async with running(world) as slack, ClientSession() as session, Workspace(slack.url) as at:
            seconds, returns = Count(), list[str]()
            access = Access(lambda: returns.append("back"), seconds)
            token = world.app.credentials.bot_token
            client = answering_client(token, slack.api_url, session, access)
            yield Desk(client, access, at, seconds, returns)


async def test_while_it_is_refused_slack_is_asked_ever_less_often(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Once in a quarter of an hour at last; and the log tells once how to mend it."""
    await desk.slack.fails(times=1000, **REVOKED)
    await desk.asks()
    await desk.ticks_for(35)
    assert len(await desk.slack.calls(WHO)) == 3
    await desk.ticks_for(10 * AN_HOUR)
    assert 40 <= len(await desk.slack.calls(WHO)) <= 50
    (told,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert "reverse-mentor doctor" in told.getMessage()


async def test_it_is_back_when_slack_knows_us_again(desk: Desk) -> None:
    await desk.slack.fails("users.list", **REVOKED)
    await desk.asks()
    with pytest.raises(TokenNotAccepted):
        desk.access.check()
    await desk.ticks_for(5)
    desk.access.check()
    assert desk.returns == ["back"]


async def test_it_is_back_when_any_call_works(desk: Desk) -> None:
    await desk.slack.fails("users.list", **REVOKED)
    await desk.asks()
    await desk.asks()
    assert (desk.access.is_refused, desk.returns) == (False, ["back"])


async def test_with_a_reason_to_hope_it_is_asked_at_once(desk: Desk) -> None:
    """As when Slack lets us connect anew."""
    await desk.slack.fails(times=8, **REVOKED)
    await desk.asks()
    await desk.ticks_for(AN_HOUR // 4)
    assert desk.access.is_refused
    desk.access.ask_soon()
    await desk.access.ask_again(desk.client.auth_test)
    assert not desk.access.is_refused


async def test_a_call_that_is_refused_alone_is_not_tried_again_and_again(desk: Desk) -> None:
    """Slack knows us, and a moment later does not: each time it is asked after a longer wait."""
    await desk.slack.fails("users.list", times=1000, **REVOKED)
    for _ in range(2 * AN_HOUR // 5):
        await desk.ticks_for(5)
        if not desk.access.is_refused:
            await desk.asks()
    assert len(await desk.slack.calls("users.list")) < 20


@pytest.mark.parametrize("refusal", ["channel_not_found", "missing_scope", "ratelimited"])
async def test_other_refusals_say_nothing_of_the_token(desk: Desk, refusal: str) -> None:
    await desk.slack.fails("users.list", status=200, error=refusal)
    await desk.asks()
    assert not desk.access.is_refused


async def test_a_slack_that_cannot_be_reached_keeps_nobody_from_asking_later(desk: Desk) -> None:
    await desk.slack.fails("users.list", **REVOKED)
    await desk.slack.fails(WHO, drop=True)
    await desk.asks()
    await desk.ticks_for(5)
    assert desk.access.is_refused
    await desk.ticks_for(10)
    assert not desk.access.is_refused
