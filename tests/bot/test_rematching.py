"""Who is left alone in the middle of a round is introduced to somebody else who is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import membership, rematching
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from storage import summaries, tables
from tests.bot.company import EMMA, JONAS, NOW, RICHARD, SABINE, Company

SOON = NOW + timedelta(minutes=1)


@pytest.fixture
async def introduced(company: Company) -> Company:
    """Emma is with one senior, Jonas with the other, and all have heard it."""
    await company.four_join()
    await company.runs_a_round()
    await company.is_asked(NOW)
    return company


async def test_two_whose_partners_leave_are_introduced_to_each_other(introduced: Company) -> None:
    """After they were told who is gone."""
    partner = await _partner_of(introduced, EMMA)
    await introduced.leaves(JONAS, SOON)
    await introduced.leaves(partner, SOON)
    assert await _is_told_who_left(introduced) >= {EMMA.slack_id}
    assert await rematching.introduce_the_free(introduced.db, SOON)
    other = SABINE if partner is RICHARD else RICHARD
    assert await introduced.partner_of(EMMA) == other.slack_id


async def test_who_is_introduced_twice_counts_once_for_the_organiser(introduced: Company) -> None:
    """Else a number about four people would be told as one about six."""
    partner = await _partner_of(introduced, EMMA)
    await introduced.leaves(JONAS, SOON)
    await introduced.leaves(partner, SOON)
    await rematching.introduce_the_free(introduced.db, SOON)
    await introduced.is_asked(SOON)
    pairing = await introduced.pairing_of(EMMA)
    await introduced.tells(EMMA, Feedback(met=True, rating=4), SOON)
    async with introduced.db.read() as reading:
        tally = await summaries.tally(reading, pairing.round.id)
    assert (tally.joined, tally.introduced, tally.met) == (4, 4, 2)
    assert (tally.rated, tally.stars, tally.sat_out) == (1, 4, {})


async def test_a_deactivated_account_leaves_by_itself_and_is_replaced(introduced: Company) -> None:
    partner = await _partner_of(introduced, EMMA)
    await introduced.leaves(JONAS, SOON)
    gone = replace(partner, is_deactivated=True)
    await membership.follow_user(introduced.db, introduced.workspace, gone, now=SOON)
    assert await rematching.introduce_the_free(introduced.db, SOON)
    assert await introduced.partner_of(EMMA) != partner.slack_id


async def test_where_nobody_else_is_free_they_are_first_next_time(introduced: Company) -> None:
    await introduced.leaves(await _partner_of(introduced, EMMA), SOON)
    assert not await rematching.introduce_the_free(introduced.db, SOON)
    assert (await introduced.sees(EMMA)).sitting_out is SittingOutReason.PARTNER_GONE


async def test_who_has_met_is_left_as_they_are(introduced: Company) -> None:
    pairing = await introduced.pairing_of(EMMA)
    await introduced.tells(EMMA, Feedback(met=True))
    await introduced.leaves(await _partner_of(introduced, EMMA), SOON)
    await rematching.introduce_the_free(introduced.db, SOON)
    assert (await introduced.pairing_of(EMMA)).id == pairing.id


async def test_who_comes_back_after_that_is_in_no_introduction(introduced: Company) -> None:
    partner = await _partner_of(introduced, EMMA)
    await introduced.leaves(partner, SOON)
    await rematching.introduce_the_free(introduced.db, SOON)
    await introduced.joins(partner, 3, now=SOON)
    assert (await introduced.sees(partner)).pairing is None


async def test_it_is_wanted_until_it_is_done(introduced: Company) -> None:
    """Whatever happens in between, the next look at what is due finds it; then it is over."""
    assert await _wanted(introduced) is None
    await introduced.leaves(JONAS, SOON)
    assert await _wanted(introduced) == SOON
    await rematching.introduce_the_free(introduced.db, SOON)
    assert await _wanted(introduced) is None


async def _partner_of(company: Company, user: User) -> User:
    return RICHARD if await company.partner_of(user) == RICHARD.slack_id else SABINE


async def _is_told_who_left(company: Company) -> set[str]:
    return {row.slack_id for row in await company.deliveries(Kind.PARTNER_LEFT)}


async def _wanted(company: Company) -> object:
    (this,) = await company.rounds()
    assert isinstance(this, tables.Round)
    return this.rematch_at
