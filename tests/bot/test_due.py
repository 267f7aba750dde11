"""What falls due next."""

from datetime import timedelta

from bot import rounds
from bot.due import Thing, next_thing
from tests.bot.company import NEXT_MONDAY, NOW, Company

WEEK = timedelta(weeks=1)


async def test_nothing_lies_ahead_at_first(company: Company) -> None:
    assert await next_thing(company.db, NOW) is None


async def test_the_next_thing_is_the_next_round_then_its_messages_then_its_end(
    company: Company,
) -> None:
    """Each by its instant, and never one that has passed."""
    await company.four_join()
    assert await next_thing(company.db, NOW) == Thing(NEXT_MONDAY, "a round begins")
    await rounds.open_due(company.db, NEXT_MONDAY)
    wednesday, friday = (NEXT_MONDAY + timedelta(days=days) for days in (2, 4))
    assert await next_thing(company.db, NEXT_MONDAY) == Thing(wednesday, "a message")
    assert await next_thing(company.db, wednesday) == Thing(friday, "a message")
    after = await next_thing(company.db, friday)
    assert after is not None
    assert after.at == NEXT_MONDAY + WEEK
