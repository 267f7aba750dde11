"""Who is together in one programme of a workspace is introduced to others in the next."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot import rounds
from bot.domain.programmes import Format, Programme, Surplus
from bot.domain.rounds import SittingOutReason
from storage import programmes, tables
from tests.bot.company import EMMA, JONAS, NOW, RICHARD, SABINE, STARTING, Company
from tests.bot.test_enrolments import adds, joins
from tests.databases import on_both

pytestmark = on_both
HOUR = timedelta(hours=1)


async def _coffee(company: Company) -> Programme:
    """Beside series, everybody takes part in a coffee programme too."""
    await company.meets_in(Format.INDIVIDUAL)
    return await adds(company)


async def _together(company: Company, programme: Programme) -> set[frozenset[str]]:
    """Who is with whom in the open round of that programme."""
    found = set[frozenset[str]]()
    for user in (EMMA, JONAS, RICHARD, SABINE):
        seen = await company.sees(user)
        found |= {
            frozenset(seat.member.slack_id for seat in each.pairing.seats)
            for each in seen.in_each
            if each.pairing and each.programme.id == programme.id
        }
    return found


async def _round(company: Company, programme: Programme, now: datetime) -> set[frozenset[str]]:
    """Who is with whom in a round of that programme, in which nobody is silent."""
    await company.runs_a_round(now, programme_id=programme.id)
    await company.is_asked(now)
    async with company.db.write() as session:
        await session.exec(update(tables.Member).values(last_sign_at=now))
    return await _together(company, programme)


@pytest.fixture
async def both(company: Company) -> tuple[Company, Programme]:
    """Four people in series, and in a coffee programme."""
    coffee = await _coffee(company)
    await company.four_join()
    await joins(company, coffee, EMMA, JONAS, RICHARD, SABINE)
    return company, coffee


async def test_who_is_in_a_series_is_with_somebody_else_in_every_round(
    both: tuple[Company, Programme],
) -> None:
    """The same again and again rather than the one whom they meet anyway."""
    company, coffee = both
    series = await _round(company, await company.programme(), NOW)
    for number in range(1, 4):
        assert not series & await _round(company, coffee, NOW + number * HOUR)


async def test_while_a_series_rests_too(both: tuple[Company, Programme]) -> None:
    company, coffee = both
    series = await _round(company, await company.programme(), NOW)
    await _round(company, coffee, NOW + HOUR)
    closes_at = max(each.closes_at for each in await company.rounds())
    await rounds.close_due(company.db, closes_at)
    assert not series & await _round(company, coffee, closes_at)


async def test_who_is_in_a_round_does_not_begin_a_series_with_the_same(
    both: tuple[Company, Programme],
) -> None:
    company, coffee = both
    over_coffee = await _round(company, coffee, NOW)
    assert not over_coffee & await _round(company, await company.programme(), NOW + HOUR)


async def test_where_there_is_nobody_else_they_are_together_in_both(company: Company) -> None:
    """Nobody loses a seat by it."""
    coffee = await _coffee(company)
    await company.two_join()
    await joins(company, coffee, EMMA, RICHARD)
    series = await _round(company, await company.programme(), NOW)
    assert series == {frozenset({EMMA.slack_id, RICHARD.slack_id})}
    assert await _round(company, coffee, NOW + HOUR) == series


async def test_who_is_left_over_by_it_hears_that_all_are_taken(company: Company) -> None:
    """And not that nobody may meet them."""
    coffee = await _coffee(company)
    async with company.db.write() as session:
        await programmes.save(session, replace(coffee, surplus=Surplus.WAIT))
    await company.two_join()
    await joins(company, coffee, EMMA, RICHARD)
    await _round(company, await company.programme(), NOW)
    await company.joins(JONAS, STARTING)
    await joins(company, coffee, JONAS)
    over_coffee = await _round(company, coffee, NOW + HOUR)
    assert over_coffee == {frozenset({JONAS.slack_id, RICHARD.slack_id})}
    in_each = (await company.sees(EMMA)).in_each
    (why,) = [each.sitting_out for each in in_each if each.programme.id == coffee.id]
    assert why is SittingOutReason.NOBODY_LEFT
