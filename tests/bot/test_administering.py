"""Whoever looks after the programmes first hears what becomes of them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import deliveries, preview, programmes, prompts, rounds, starters
from bot.domain.deliveries import Kind
from bot.domain.errors import AdminsOnly
from bot.domain.pairings import Role
from bot.domain.starters import Occasion
from bot.domain.users import User
from bot.starters import StarterForm
from storage import programmes as stored
from tests.bot.company import CHIARA, EMMA, NEXT_MONDAY, NOW, ROME, Company
from tests.databases import on_both

DIEGO = User("U0DIEGO", "en-GB", ROME, is_admin=True)
GENERAL = "C0GENERAL"
STARTER = StarterForm("short-video", Role.MENTOR, Occasion.FIRST, {"en": "Make a reel.", "it": ""})

Act = Callable[[Company, User], Awaitable[object]]


def invites(company: Company, by: User) -> Awaitable[object]:
    return prompts.invite(company.db, company.workspace, channel=GENERAL, by=by, now=NOW)


def posts_a_prompt(company: Company, by: User) -> Awaitable[object]:
    here = company.db, company.workspace
    return prompts.post(*here, channel=GENERAL, text="Which rule?", by=by, now=NOW)


def looks_ahead(company: Company, by: User) -> Awaitable[object]:
    return preview.preview(company.db, company.workspace, by=by, now=NOW)


def adds_a_starter(company: Company, by: User) -> Awaitable[object]:
    return starters.add(company.db, company.workspace, STARTER, by=by, now=NOW)


def pauses(company: Company, by: User) -> Awaitable[object]:
    return programmes.pause(company.db, company.workspace, None, by=by, now=NOW)


def stops(company: Company, by: User) -> Awaitable[object]:
    return rounds.stop(company.db, company.workspace, by=by, now=NOW)


def tries_again(company: Company, by: User) -> Awaitable[object]:
    return deliveries.try_again(company.db, company.workspace, by=by, now=NOW)


ACTS = (invites, posts_a_prompt, looks_ahead, adds_a_starter, pauses, stops, tries_again)


@pytest.mark.parametrize("act", ACTS)
async def test_whoever_does_anything_first_as_an_admin_organises(
    company: Company, act: Act
) -> None:
    """And nobody else, however much they try; another admin takes it from nobody."""
    with pytest.raises(AdminsOnly):
        await act(company, EMMA)
    assert (await company.programme()).organiser is None
    await act(company, CHIARA)
    await act(company, DIEGO)
    assert (await company.programme()).organiser == CHIARA.slack_id


@on_both
async def test_where_an_invitation_and_the_calendar_were_all_there_is_a_summary(
    company: Company,
) -> None:
    """As the README sets it up."""
    await invites(company, CHIARA)
    await company.four_join()
    for week in range(2):
        now = NEXT_MONDAY + timedelta(weeks=week)
        await rounds.close_due(company.db, now)
        await rounds.open_due(company.db, now)
    (told,) = await company.deliveries(Kind.SUMMARY)
    assert told.slack_id == CHIARA.slack_id


async def test_whoever_has_left_the_company_looks_after_nothing(company: Company) -> None:
    """The next admin who does something takes charge; what somebody else looks after stays."""
    await invites(company, CHIARA)
    async with company.db.write() as session:
        known = replace(await company.programme(), contact=DIEGO.slack_id)
        await stored.save(session, known)
    await programmes.let_go(company.db, company.workspace, CHIARA.slack_id)
    left = await company.programme()
    assert (left.organiser, left.contact) == (None, DIEGO.slack_id)
    await programmes.let_go(company.db, company.workspace, DIEGO.slack_id)
    await invites(company, DIEGO)
    taken = await company.programme()
    assert (taken.organiser, taken.contact) == (DIEGO.slack_id, None)
