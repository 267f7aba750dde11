"""Who is together in other programmes at the moment, as it is read from the database."""

from datetime import timedelta

import pytest

from bot.domain.programmes import Format
from storage import programmes, tables, together
from storage.database import Database
from tests.databases import on_both
from tests.storage.rows import NOW, add

pytestmark = on_both


@pytest.fixture
async def company(db: Database) -> Database:
    """A workspace with a coffee programme and one of series, in which eight people are."""
    await add(db, tables.Workspace)
    await add(db, tables.Programme)
    await add(db, tables.Programme, format=Format.INDIVIDUAL, channel="C0SERIES")
    for number in range(1, 9):
        await add(db, tables.Member, id=number, slack_id=f"U{number}")
        await add(db, tables.Enrolment, member_id=number, programme_id=2)
    return db


async def _met(
    db: Database, number: int, *members: int, state: str = "open", programme_id: int = 2
) -> None:
    """A round with one pairing, of the same number."""
    row = {"round_id": number}
    starts_at = NOW - number * timedelta(weeks=1)
    this = {"id": number, "programme_id": programme_id, "state": state}
    await add(db, tables.Round, **this, starts_at=starts_at)
    await add(db, tables.Pairing, id=number, **row)
    for member in members:
        await add(db, tables.Seat, pairing_id=number, member_id=member, **row)


async def _in_series(db: Database, number: int, *members: int, meeting: int = 1) -> None:
    """A series with one meeting, in a round that is over."""
    await _met(db, number, *members, state="closed")
    await add(db, tables.Series, id=number, programme_id=2)
    about = {"series_id": number, "pairing_id": number}
    await add(db, tables.SeriesPairing, **about, number=meeting)


async def _together(db: Database) -> list[list[int]]:
    async with db.read() as reading:
        programme = await programmes.get(reading, 1)
        found = await together.elsewhere(reading, programme)
    return sorted(sorted(two) for two in found.tolist())


async def test_who_is_in_a_round_that_is_open_elsewhere(company: Database) -> None:
    """Each with each; not in one that is over, nor in this programme."""
    await _met(company, 1, 1, 2, 3)
    await _met(company, 2, 4, 5, state="closed")
    await _met(company, 3, 6, 7, programme_id=1)
    assert await _together(company) == [[1, 2], [1, 3], [2, 3]]


async def test_not_whoever_is_part_of_it_no_more(company: Database) -> None:
    """Because it has ended for them, or they have left that programme."""
    await _met(company, 1, 1, 2)
    await add(company, tables.Member, id=9, slack_id="U9")
    left = {"member_id": 9, "programme_id": 2, "left_at": NOW}
    await add(company, tables.Enrolment, **left)
    for member, ended_at in ((3, NOW), (9, None)):
        of = {"pairing_id": 1, "round_id": 1, "member_id": member}
        await add(company, tables.Seat, **of, ended_at=ended_at)
    assert await _together(company) == [[1, 2]]


async def test_who_waits_for_the_next_meeting_of_a_series(company: Database) -> None:
    """Not once that was the last of them, or it is over."""
    await _in_series(company, 1, 1, 2)
    await _in_series(company, 2, 3, 4, meeting=6)
    await _in_series(company, 3, 5, 6)
    await _in_series(company, 4, 7, 8)
    async with company.write() as session:
        series = await session.get_one(tables.Series, 3)
        series.ended_at = NOW
        seat = await session.get_one(tables.Seat, (4, 7))
        seat.ended_at = NOW
    assert await _together(company) == [[1, 2]]
