"""Events that Slack delivers more than once."""

from datetime import timedelta

from bot import events
from tests.bot.company import NOW, Company

DAY = timedelta(days=1)


async def test_an_event_is_known_once_it_was_remembered(company: Company) -> None:
    """However often it is."""
    db, workspace = company.db, company.workspace
    assert not await events.is_known(db, workspace, "Ev1")
    for _ in range(2):
        await events.remember(db, workspace, "Ev1", now=NOW)
    assert await events.is_known(db, workspace, "Ev1")
    assert not await events.is_known(db, workspace, "Ev2")


async def test_an_event_is_forgotten_when_slack_will_not_repeat_it(company: Company) -> None:
    db, workspace = company.db, company.workspace
    await events.remember(db, workspace, "Ev1", now=NOW)
    await events.forget_old(db, NOW + DAY)
    assert await events.is_known(db, workspace, "Ev1")
    await events.forget_old(db, NOW + 3 * DAY)
    assert not await events.is_known(db, workspace, "Ev1")
