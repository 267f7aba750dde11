"""An admin sees what the rounds to come would be like, and nobody hears of it."""

from datetime import date

import pytest

from bot import membership
from bot.domain.errors import AdminsOnly
from bot.domain.numbers import Count
from bot.domain.preview import Forecast, Preview
from bot.domain.sitting_out import SittingOutReason
from bot.preview import preview
from tests.bot.company import CHIARA, EMMA, LEADING, NOW, STARTING, Company, somebody


async def seen(company: Company) -> Preview:
    return await preview(company.db, company.workspace, by=CHIARA, now=NOW)


async def ten_join(company: Company, *, leading: int) -> None:
    for number in range(10):
        await company.joins(somebody(f"Person{number}"), LEADING if number < leading else STARTING)


async def test_others_may_not(company: Company) -> None:
    with pytest.raises(AdminsOnly):
        await preview(company.db, company.workspace, by=EMMA, now=NOW)


async def test_it_plays_twelve_rounds_with_those_who_take_part(company: Company) -> None:
    """With as many of each generation everybody meets the other in every round; with five whom one
    can meet, one meets them again within twelve rounds."""
    await ten_join(company, leading=5)
    forecast = (await seen(company)).forecast
    assert forecast == Forecast(
        rounds=12, introduced=Count(5, 10), across=100, repeats=59, longest_wait=0
    )


async def test_a_surplus_waits_for_its_turn_to_meet_another_generation(company: Company) -> None:
    """Eight for two: four turns, three of them without."""
    await ten_join(company, leading=2)
    forecast = (await seen(company)).forecast
    assert forecast is not None
    assert (forecast.introduced, forecast.across) == (Count(5, 10), 100)
    assert forecast.longest_wait in (3, 4)


async def test_nothing_is_stored_and_nobody_hears_of_it(company: Company) -> None:
    await ten_join(company, leading=5)
    await seen(company)
    assert await company.rounds() == []
    assert await company.deliveries() == []


async def test_the_same_is_seen_again(company: Company) -> None:
    await ten_join(company, leading=3)
    assert await seen(company) == await seen(company)


async def test_it_is_the_same_whoever_pauses(company: Company) -> None:
    """Else whoever looks again would see that somebody does, and what they are like."""
    await ten_join(company, leading=5)
    before = await seen(company)
    christmas = date(2026, 12, 24)
    await membership.pause(
        company.db, company.workspace, christmas, by=somebody("Person0"), now=NOW
    )
    assert await seen(company) == before


async def test_of_fewer_than_the_minimum_group_nothing_is_told(company: Company) -> None:
    await company.four_join()
    assert await seen(company) == Preview(Count(5, None))


async def test_where_a_round_would_introduce_nobody_it_says_why(company: Company) -> None:
    await ten_join(company, leading=0)
    assert await seen(company) == Preview(Count(5, 10), SittingOutReason.ONE_GENERATION)


async def test_of_nobody_too(company: Company) -> None:
    assert await seen(company) == Preview(Count(5, None), SittingOutReason.ALONE)
