"""Who answers where Slack should be."""

import asyncio

import pytest
from aiohttp import ClientSession

from bot.slack.client import NoSlack, answering_client
from bot.slack.connection import Identity, identify
from tests.bot.elsewhere import ANSWERS, answering


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_whatever_answers_instead_of_slack_is_named(
    answer: tuple[int, str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """It may be something in front of Slack, which goes away: then the address is in the log, and
    it is asked again."""
    async with answering(*answer) as address, ClientSession() as session:
        asking = asyncio.create_task(identify(answering_client("xoxb-1", address, session)))
        async with asyncio.timeout(5):
            while not (asking.done() or caplog.records):
                await asyncio.sleep(0.01)
        assert await _named(asking, caplog) == address


async def _named(asking: asyncio.Task[Identity], caplog: pytest.LogCaptureFixture) -> str:
    if not asking.done():
        asking.cancel()
        return str(vars(caplog.records[-1])["address"])
    with pytest.raises(NoSlack) as found:
        await asking
    return str(found.value)
