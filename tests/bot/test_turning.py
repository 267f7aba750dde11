"""Where one round ends and the next begins."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta

from bot import rounds
from bot.domain.deliveries import TO_CHANNELS, Kind
from bot.domain.errors import TokenNotAccepted
from bot.domain.statuses import Look
from bot.turning import Turning
from tests.bot.company import EMMA, NEXT_MONDAY
from tests.bot.office import Office

THE_MONDAY_AFTER = NEXT_MONDAY + timedelta(weeks=1)


async def emma_is_away(_: datetime) -> Collection[str]:
    return {EMMA.slack_id}


async def test_nothing_that_is_sent_waits_for_slack_to_tell_who_is_away(office: Office) -> None:
    """And what it has told counts."""
    asked, told = asyncio.Event(), asyncio.Event()

    async def look() -> Look:
        asked.set()
        await told.wait()
        return emma_is_away

    turning = await _one_round_is_over(office, look)
    task = asyncio.create_task(turning.turn())
    await asked.wait()
    await office.sender.send_due(TO_CHANNELS)
    told.set()
    assert await task
    first, second = await office.company.rounds()
    assert (first.state, second.state) == ("closed", "open")
    (left_out,) = [
        each
        for each in await office.company.deliveries(Kind.SITTING_OUT)
        if each.subject_id == second.id and each.slack_id == EMMA.slack_id
    ]
    assert left_out.state == "due"


async def test_a_round_ends_though_slack_tells_nothing(office: Office) -> None:
    """And none begins that could be told to nobody."""

    async def look() -> Look:
        raise TokenNotAccepted

    turning = await _one_round_is_over(office, look)
    assert await turning.turn()
    assert [each.state for each in await office.company.rounds()] == ["closed"]


async def test_where_no_round_ends_nobody_is_asked_who_is_away(office: Office) -> None:
    async def look() -> Look:
        raise AssertionError

    await office.company.four_join()
    office.wall.shows(NEXT_MONDAY)
    company = office.company
    assert not await Turning(company.db, office.wall, office.sender, look).turn()


async def _one_round_is_over(office: Office, look: Callable[[], Awaitable[Look]]) -> Turning:
    company = office.company
    await company.four_join()
    await rounds.open_due(company.db, NEXT_MONDAY)
    office.wall.shows(THE_MONDAY_AFTER)
    return Turning(company.db, office.wall, office.sender, look)
