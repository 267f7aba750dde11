"""What Slack delivers more than once, and people press more than once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import select

from bot import events, membership
from bot.domain.errors import RulesNotAccepted
from bot.domain.members import Profile
from bot.events import Repeated
from storage import tables
from storage.database import Database
from tests.bot.company import EMMA, NOW, RICHARD, Company
from tests.databases import on_both, opened

pytestmark = on_both

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


@pytest.fixture
async def elsewhere(company: Company, url: str) -> AsyncIterator[Company]:
    """The same company, as another process sees it."""
    async with opened(url) as db:
        yield Company(db, company.workspace)


async def test_of_two_bots_that_hear_the_same_at_once_one_acts(
    company: Company, elsewhere: Company
) -> None:
    """The other leaves no trace."""
    ends = await asyncio.gather(
        _joins(_heard(company)), _joins(_heard(elsewhere)), return_exceptions=True
    )
    assert sorted(type(end).__name__ for end in ends) == ["NoneType", "Repeated"]
    assert await events.is_known(company.db, company.workspace, "Ev1")


async def test_what_is_refused_may_be_said_again(company: Company) -> None:
    """Its note is taken back with it."""
    with pytest.raises(RulesNotAccepted):
        await _joins(_heard(company), rules_accepted=False)
    await _joins(_heard(company))


async def test_only_the_first_that_is_stored_carries_the_note(company: Company) -> None:
    heard = _heard(company)
    await heard.joins(EMMA)
    await heard.joins(RICHARD)


async def test_what_stores_nothing_can_be_noted_all_the_same(company: Company) -> None:
    await _heard(company).db.do_first()
    with pytest.raises(Repeated):
        await _heard(company).db.do_first()


async def test_who_presses_twice_in_one_breath_has_pressed_once(
    company: Company, elsewhere: Company
) -> None:
    """Another button is another matter."""
    await _pressed(company).do_first()
    for each in (company, elsewhere):
        with pytest.raises(Repeated):
            await _pressed(each).do_first()
    await _pressed(company, "another").do_first()


@pytest.mark.parametrize("ago", [timedelta(seconds=11), -timedelta(days=1)])
async def test_who_presses_again_later_means_it(company: Company, ago: timedelta) -> None:
    """Also where the clock was wrong and has been set back."""
    await _pressed(company).do_first()
    async with company.db.write() as session:
        row = (await session.exec(select(tables.Event))).one()
        row.received_at -= ago
    await _pressed(company).do_first()


def _heard(company: Company) -> Company:
    """The company, as the listener of one event sees it."""
    return Company(events.once(company.db, company.workspace, "Ev1", now=NOW), company.workspace)


def _pressed(company: Company, button: str = "the button") -> Database:
    return events.pressed_once(company.db, company.workspace, button, now=NOW)


async def _joins(company: Company, *, rules_accepted: bool = True) -> None:
    await membership.join(
        company.db,
        company.workspace,
        Profile(0),
        rules_accepted=rules_accepted,
        by=EMMA,
        now=NOW,
    )
