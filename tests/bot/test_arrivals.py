"""Whoever comes into the home channel of a programme hears once what it is, and is enrolled in
nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import arrivals, membership, programmes
from bot.domain.deliveries import Kind
from bot.domain.programmes import Format
from bot.programme_forms import NewForm
from storage import programmes as stored
from tests.bot.company import CHIARA, EMMA, LEADING, NOW, RICHARD, SABINE, Company
from tests.bot.office import GENERAL, Office

HELLO, NAMED = "the home of reverse mentoring", "the home of Reels"


@pytest.fixture
async def home(office: Office) -> Office:
    """The programme is at home in #general."""
    await _is_at_home(office.company, GENERAL)
    return office


async def test_who_comes_hears_once_what_this_is_and_takes_part_in_nothing(home: Office) -> None:
    """However often they come, or Slack tells of it, also after the message was sent."""
    for _ in range(3):
        await _comes(home, EMMA.slack_id)
    await home.ticks()
    await _comes(home, EMMA.slack_id)
    await home.ticks()
    assert await home.sees("Emma", HELLO) == 1
    (hello,) = await home.people.person("Emma").messages()
    (buttons,) = (each for each in hello.blocks if each["type"] == "actions")
    assert [each["text"]["text"] for each in buttons["elements"]] == ["Join"]
    here = home.company.db, home.company.workspace
    assert not await membership.is_joined(*here, EMMA.slack_id)


async def _is_a_guest(office: Office) -> None:
    await office.people.changes(office.people.person("Emma"), is_restricted=True)


async def _is_a_bot(office: Office) -> None:
    await office.people.changes(office.people.person("Emma"), is_bot=True)


async def _takes_part(office: Office) -> None:
    await office.company.joins(EMMA)


@pytest.mark.parametrize("somebody", [_is_a_guest, _is_a_bot, _takes_part])
async def test_to_whom_there_is_nothing_to_offer_nothing_is_said(
    home: Office, somebody: Callable[[Office], Awaitable[None]]
) -> None:
    await _comes(home, EMMA.slack_id)
    await somebody(home)
    await home.ticks()
    assert await home.sees("Emma", HELLO) == 0
    assert (await home.the(Kind.ARRIVAL)).state == "cancelled"


async def test_neither_the_app_itself_nor_another_channel_is_of_interest(home: Office) -> None:
    assert not await _comes(home, home.company.workspace.bot_user_id)
    assert not await _comes(home, EMMA.slack_id, channel="C0RANDOM")
    assert await home.company.deliveries() == []


async def test_of_several_programmes_each_says_its_name_also_to_who_is_in_another(
    office: Office,
) -> None:
    """Once for each; joining it is one press then."""
    company = office.company
    await company.joins(RICHARD, LEADING)
    form = NewForm("Reels", Format.COFFEE, GENERAL, weekday=2, at="15:00")
    reels = await programmes.add(company.db, company.workspace, form, by=CHIARA)
    await _comes(office, RICHARD.slack_id)
    await office.ticks()
    assert await office.sees("Richard", NAMED) == 1
    here = company.db, company.workspace
    await membership.join_another(*here, reels.id, by=RICHARD, now=NOW)
    await _comes(office, RICHARD.slack_id)
    await office.ticks()
    assert await office.sees("Richard", NAMED) == 1


async def test_after_days_in_which_nothing_could_be_sent_it_is_left_out(home: Office) -> None:
    await _comes(home, SABINE.slack_id)
    home.wall.shows(NOW + arrivals.OF_USE_FOR + timedelta(hours=1))
    await home.ticks()
    assert await home.sees("Sabine", HELLO) == 0


async def _comes(office: Office, slack_id: str, *, channel: str = GENERAL) -> bool:
    company = office.company
    return await arrivals.arrive(
        company.db, company.workspace, channel, slack_id, now=office.wall.now()
    )


async def _is_at_home(company: Company, channel: str) -> None:
    settled = replace(await company.programme(), channel=channel)
    async with company.db.write() as session:
        await stored.save(session, settled)
