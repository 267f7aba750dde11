"""What falls due next."""

from datetime import datetime, timedelta

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot import rounds
from bot.deliveries import Sender
from bot.domain.feedback import Feedback
from bot.due import Thing, next_thing
from bot.kinds import AFTERMATH, LOOKS, renderers
from bot.outcomes import Outcomes
from bot.receipts import Receipts
from bot.slack.directory import Directory
from bot.slack.gateway import Gateway
from bot.slack.pacing import Pacer
from tests.bot.company import EMMA, JONAS, NEXT_MONDAY, NOW, Company
from tests.bot.office import GRACE, Wall
from tests.databases import on_both

pytestmark = on_both

WEEK = timedelta(weeks=1)
WEDNESDAY, FRIDAY = (NEXT_MONDAY + timedelta(days=days) for days in (2, 4))


@pytest.fixture
def wall() -> Wall:
    """The clock of the company."""
    return Wall()


@pytest.fixture
def sender(company: Company, wall: Wall) -> Sender:
    """A sender that has nothing to send yet, and no Slack to send it to."""
    client = AsyncWebClient()
    gateway = Gateway(client, Pacer(wall))
    directory = Directory(client, company.workspace.team_id, frozenset())
    outcomes = Outcomes(company.db, company.workspace.id, wall, AFTERMATH)
    receipts, drawn = Receipts(outcomes, gateway, GRACE), renderers(wall, directory.user)
    return Sender(outcomes, receipts, gateway, drawn, LOOKS)


async def next_of(sender: Sender) -> Thing | None:
    """What the bot answers at `/due`."""
    now, message_at = sender.clock.now(), await sender.next_at()
    return await next_thing(sender.db, now, message_at=message_at)


async def test_nothing_lies_ahead_at_first(sender: Sender) -> None:
    assert await next_of(sender) is None


async def test_the_next_thing_is_the_next_round_then_its_messages_then_its_end(
    company: Company, sender: Sender, wall: Wall
) -> None:
    """Each by its instant, and never one that has passed."""

    async def after(instant: datetime) -> Thing | None:
        wall.shows(instant)
        return await next_of(sender)

    await company.four_join()
    assert await after(NOW) == Thing(NEXT_MONDAY, "a round begins")
    await rounds.open_due(company.db, NEXT_MONDAY)
    assert await after(NEXT_MONDAY) == Thing(WEDNESDAY, "a message")
    assert await after(WEDNESDAY) == Thing(FRIDAY, "a message")
    last = await after(FRIDAY)
    assert last is not None
    assert last.at == NEXT_MONDAY + WEEK


async def test_a_message_that_would_say_nothing_is_passed_over(
    company: Company, sender: Sender, wall: Wall
) -> None:
    """Once both pairs have met nobody is nudged on Wednesday."""
    await company.four_join()
    await rounds.open_due(company.db, NEXT_MONDAY)
    await company.is_asked(NEXT_MONDAY)
    wall.shows(NEXT_MONDAY)
    for user, then in ((EMMA, WEDNESDAY), (JONAS, FRIDAY)):
        await company.tells(user, Feedback(met=True), wall.now())
        assert await next_of(sender) == Thing(then, "a message")
