"""Who is together in one programme of a workspace is introduced to others in the next."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot import meetings, rematching, rounds, safety
from bot.domain.programmes import Format, Programme, Surplus
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Situation
from bot.domain.users import User
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


async def _place(company: Company, programme: Programme, user: User) -> Situation:
    """What somebody has in that programme."""
    in_each = (await company.sees(user)).in_each
    return next(each for each in in_each if each.programme.id == programme.id)


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


@pytest.mark.parametrize(("minutes", "rounds_ago"), [(0, None), (5, None), (60, 1)])
async def test_an_introduction_of_the_same_minute_is_not_the_last_time(
    company: Company, minutes: int, rounds_ago: int | None
) -> None:
    """Two programmes begin together: what both introduce was not introduced before."""
    coffee = await _coffee(company)
    await company.two_join()
    await joins(company, coffee, EMMA, RICHARD)
    await _round(company, await company.programme(), NOW)
    await _round(company, coffee, NOW + timedelta(minutes=minutes))
    pairing = (await _place(company, coffee, EMMA)).pairing
    assert pairing
    assert pairing.because
    assert pairing.because.met_rounds_ago == rounds_ago


async def test_in_the_middle_of_a_round_they_are_first_next_time_instead(
    both: tuple[Company, Programme],
) -> None:
    """Two who sit together already have nothing of a second introduction."""
    company, coffee = both
    soon = NOW + HOUR
    series = await _round(company, await company.programme(), NOW)
    await _round(company, coffee, soon)
    emmas = next(two for two in series if EMMA.slack_id in two)
    free = {each for each in (EMMA, RICHARD, SABINE) if each.slack_id in emmas}
    for busy in {EMMA, JONAS, RICHARD, SABINE} - free:
        pairing = (await _place(company, coffee, busy)).pairing
        assert pairing
        await meetings.cannot(company.db, company.workspace, pairing.id, by=busy, now=soon)
    assert not await rematching.introduce_the_free(company.db, soon)
    for each in free:
        why = (await _place(company, coffee, each)).sitting_out
        assert why is SittingOutReason.PARTNER_HAS_NO_TIME


async def test_in_the_middle_of_a_round_nobody_meets_whom_they_parted_from_elsewhere(
    both: tuple[Company, Programme],
) -> None:
    """Emma can't meet somebody over coffee: her series is over, but none begins with the same."""
    company, coffee = both
    soon = NOW + HOUR
    await _round(company, await company.programme(), NOW)
    await _round(company, coffee, soon)
    about = company.db, company.workspace
    over_coffee = (await _place(company, coffee, EMMA)).pairing
    assert over_coffee
    await meetings.cannot(*about, over_coffee.id, by=EMMA, now=soon)
    for each in (EMMA, JONAS):
        in_series = (await _place(company, await company.programme(), each)).pairing
        assert in_series
        await safety.rematch(*about, in_series.id, by=each, now=soon)
    assert not await rematching.introduce_the_free(company.db, soon)


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
    why = (await _place(company, coffee, EMMA)).sitting_out
    assert why is SittingOutReason.NOBODY_LEFT
