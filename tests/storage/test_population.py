"""What a round is planned from, as it is read from the database."""

from array import array
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, update

from bot.domain.population import UNDECLARED, Choices
from storage import population, programmes, tables
from storage.database import Database
from storage.population import ById, TakingPart
from tests.storage.rows import NOW, add

WEEK = timedelta(weeks=1)
IN_SUMMER = datetime(2027, 7, 5, 9, tzinfo=UTC)


@pytest.fixture
async def company(db: Database) -> Database:
    """A workspace with its programme, and nobody in it."""
    await add(db, tables.Workspace)
    await add(db, tables.Programme)
    return db


async def joins(db: Database, id_: int, generation: int = 0, **changes: Any) -> None:  # noqa: ANN401
    await add(db, tables.Member, id=id_, slack_id=f"U{id_}", generation=generation, **changes)
    await add(db, tables.Enrolment, member_id=id_)


async def chooses(db: Database, id_: int, direction: str, *topics: str) -> None:
    for topic in topics:
        await add(db, tables.MemberTopic, member_id=id_, direction=direction, topic=topic)


async def was(
    db: Database, weeks_ago: int, *pairings: tuple[int, ...], out: int = 0, programme_id: int = 1
) -> None:
    """There was a round of that programme with these pairings; `out` sat out."""
    start = NOW - weeks_ago * WEEK
    number = {"round_id": 100 - weeks_ago}
    row = {"id": number["round_id"], "programme_id": programme_id}
    await add(db, tables.Round, **row, starts_at=start, closes_at=start + WEEK)
    for members in pairings:
        pairing = number["round_id"] * 100 + members[0]
        await add(db, tables.Pairing, id=pairing, **number)
        for member in members:
            await add(db, tables.Seat, pairing_id=pairing, member_id=member, **number)
    if out:
        await add(db, tables.SittingOut, member_id=out, **number)


async def read(db: Database, starts_at: datetime = NOW, now: datetime | None = None) -> TakingPart:
    async with db.read() as session:
        programme = await programmes.get(session, 1)
        return await population.taking_part(
            session, programme, starts_at=starts_at, now=now or starts_at
        )


async def met(db: Database) -> set[tuple[frozenset[int], int]]:
    """Every two who met, and how many rounds ago."""
    found = (await read(db)).history
    rows = zip(found.one.tolist(), found.other.tolist(), found.rounds_ago.tolist(), strict=True)
    return {(frozenset((one, other)), ago) for one, other, ago in rows}


async def need(db: Database) -> dict[int, int]:
    people = (await read(db)).people
    return dict(zip(people.ids.tolist(), people.need.tolist(), strict=True))


async def test_of_nobody_there_are_empty_columns(company: Database) -> None:
    those = await read(company)
    assert len(those.people) == len(those.history.one) == 0


async def test_everybody_who_joined_and_is_not_away_takes_part(company: Database) -> None:
    """A pause ends on the first day of return, on the wall of the member."""
    await joins(company, 1, generation=2)
    await joins(company, 2, left_at=NOW)
    await joins(company, 3, paused_until=date(2026, 11, 24))
    await joins(company, 4, paused_until=date(2026, 11, 24), time_zone="Pacific/Auckland")
    late = NOW + timedelta(hours=6)
    those = await read(company, late)
    assert those.people.ids.tolist() == [1, 4]
    assert those.people.generation.tolist() == [2, 0]
    assert those.slack_ids == {1: "U1", 4: "U4"}


async def test_other_workspaces_take_no_part(company: Database) -> None:
    await add(company, tables.Workspace, id=2, team_id="T0OTHER")
    await joins(company, 1)
    await joins(company, 2, workspace_id=2)
    assert (await read(company)).people.ids.tolist() == [1]


async def test_the_zone_counts_as_it_is_on_the_day_of_the_round(company: Database) -> None:
    """Not on the day of planning; half an hour counts too."""
    for id_, zone in enumerate(("Europe/Rome", "America/New_York", "Asia/Kolkata"), start=1):
        await joins(company, id_, time_zone=zone)
    assert (await read(company)).people.utc_offset.tolist() == [60, -300, 330]
    in_summer = (await read(company, IN_SUMMER, now=NOW)).people
    assert in_summer.utc_offset.tolist() == [120, -240, 330]


async def test_topics_are_what_each_has_chosen(company: Database) -> None:
    """Those that no longer exist count for nothing."""
    await joins(company, 1)
    await joins(company, 2)
    await chooses(company, 1, "show", "short-video", "start-ups", "fax-machines")
    await chooses(company, 2, "learn", "short-video")
    people = (await read(company)).people

    def named(chosen: Choices) -> list[set[str]]:
        return [{people.topics[place] for place in row.nonzero()[-1]} for row in chosen.toarray()]

    assert named(people.can_show) == [{"short-video", "start-ups"}, set()]
    assert named(people.wants_to_learn) == [set(), {"short-video"}]


async def test_every_two_of_a_pairing_have_met(company: Database) -> None:
    for id_ in range(1, 7):
        await joins(company, id_)
    await was(company, 2, (1, 2))
    await was(company, 1, (4, 1, 2), (3, 5))
    trio = [{1, 2}, {1, 4}, {2, 4}]
    assert await met(company) == {
        *((frozenset(pair), 1) for pair in (*trio, {3, 5})),
        (frozenset({1, 2}), 2),
    }


async def test_rounds_count_by_their_start_and_only_if_somebody_was_introduced(
    company: Database,
) -> None:
    for id_ in range(1, 4):
        await joins(company, id_)
    await was(company, 1, (1, 2))
    await was(company, 3, (2, 3))
    await was(company, 2, out=1)
    assert await met(company) == {(frozenset({1, 2}), 1), (frozenset({2, 3}), 2)}


async def test_whom_they_met_that_is_gone_is_left_out(company: Database) -> None:
    await joins(company, 1)
    await joins(company, 2, left_at=NOW)
    await was(company, 1, (1, 2))
    assert await met(company) == set()


async def test_the_need_counts_the_rounds_since_somebody_met_another_generation(
    company: Database,
) -> None:
    """Those that they were absent from do not count, those that they sat out do; meeting somebody
    counts who has left since."""
    for id_, generation in enumerate((0, 0, 0, 3), start=1):
        await joins(company, id_, generation=generation)
    await joins(company, 5, generation=3, left_at=NOW)
    await was(company, 4, (1, 5), (2, 3))
    await was(company, 3, (1, 2), out=3)
    await was(company, 2, (1, 3), out=2)
    await was(company, 1, (1, 2, 4))
    assert await need(company) == {1: 0, 2: 0, 3: 3, 4: 0}
    await was(company, 0, (1, 2), (3, 4))
    assert await need(company) == {1: 1, 2: 1, 3: 0, 4: 0}


async def test_nearer_generations_than_the_gap_do_not_count(company: Database) -> None:
    for id_, generation in enumerate((0, 1, 2), start=1):
        await joins(company, id_, generation=generation)
    await was(company, 1, (1, 2))
    assert await need(company) == {1: 0, 2: 0, 3: 0}
    async with company.write() as session:
        await session.exec(
            update(tables.Programme).where(col(tables.Programme.id) == 1).values(gap=2)
        )
    assert await need(company) == {1: 1, 2: 1, 3: 0}


async def test_the_rounds_in_a_row_are_counted_that_somebody_sat_out(company: Database) -> None:
    """Those that they were absent from are not."""
    for id_ in range(1, 5):
        await joins(company, id_)
    await was(company, 4, (1, 2), out=4)
    await was(company, 3, (2, 3), out=1)
    await was(company, 2, (2, 3))
    await was(company, 1, (3, 4), out=1)
    assert (await read(company)).people.waited.tolist() == [2, 0, 0, 0]


async def test_a_newcomer_has_met_nobody_and_needs_nothing(company: Database) -> None:
    for id_ in (1, 2):
        await joins(company, id_)
    await was(company, 1, (1, 2))
    async with company.read() as session:
        programme = await programmes.get(session, 1)
        those = await population.newly_taking_part(session, programme, now=NOW)
    assert len(those.history.one) == 0
    assert those.people.need.tolist() == [0, 0]


async def apart(db: Database) -> set[frozenset[int]]:
    """Every two who are never to be put together."""
    return {frozenset(pair) for pair in (await read(db)).people.apart.tolist()}


async def test_two_are_kept_apart_whoever_of_them_wants_it(company: Database) -> None:
    """Also somebody who was named before they joined; whoever never did is nobody's matter."""
    await joins(company, 1)
    await joins(company, 2)
    await add(company, tables.Block, member_id=1, slack_id="U3")
    await add(company, tables.Block, member_id=2, slack_id="U1")
    assert await apart(company) == {frozenset({1, 2})}
    await joins(company, 3)
    assert await apart(company) == {frozenset({1, 2}), frozenset({1, 3})}


async def test_a_preview_tells_nothing_of_whom_people_avoid(company: Database) -> None:
    await joins(company, 1)
    await joins(company, 2)
    await add(company, tables.Block, member_id=1, slack_id="U2")
    async with company.read() as session:
        programme = await programmes.get(session, 1)
        those = await population.newly_taking_part(session, programme, now=NOW)
    assert those.people.apart.tolist() == []


async def test_a_preview_tells_nothing_of_who_pauses(company: Database) -> None:
    await joins(company, 1, paused_until=date(2027, 1, 7))
    await joins(company, 2, silent_since=NOW)
    await joins(company, 3)
    assert (await read(company)).people.ids.tolist() == [3]
    async with company.read() as session:
        programme = await programmes.get(session, 1)
        people = (await population.newly_taking_part(session, programme, now=NOW)).people
    assert people.ids.tolist() == [1, 2, 3]


async def test_who_is_above_somebody_is_kept_apart_from_them_all_the_way_up(
    company: Database,
) -> None:
    """As far as people tell it: also by somebody who has left. Who has never joined is nobody's
    matter."""
    await joins(company, 1, reports_to="U2")
    await joins(company, 2, reports_to="U3", left_at=NOW)
    await joins(company, 3, reports_to="U9")
    assert await apart(company) == {frozenset(two) for two in ((1, 2), (1, 3), (2, 3))}


async def test_those_of_one_manager_are_a_team(company: Database) -> None:
    await joins(company, 1, reports_to="U3")
    await joins(company, 2, reports_to="U3")
    await joins(company, 3)
    team = (await read(company)).people.team.tolist()
    assert team[0] == team[1] != UNDECLARED
    assert team[2] == UNDECLARED


async def test_a_preview_tells_nothing_of_who_reports_to_whom(company: Database) -> None:
    await joins(company, 1, reports_to="U2")
    await joins(company, 2)
    async with company.read() as session:
        programme = await programmes.get(session, 1)
        people = (await population.newly_taking_part(session, programme, now=NOW)).people
    assert people.apart.tolist() == []
    assert people.team.tolist() == [UNDECLARED, UNDECLARED]


async def test_who_was_introduced_and_parted_is_known_to_each_other_and_has_met_nobody(
    company: Database,
) -> None:
    """They are not introduced again too soon, and their turn has not passed."""
    await joins(company, 1)
    await joins(company, 2, generation=3)
    await was(company, 1, (1, 2))
    assert await need(company) == {1: 0, 2: 0}
    async with company.write() as session:
        await session.exec(update(tables.Seat).values(ended_at=NOW))
    for id_ in (1, 2):
        await add(company, tables.SittingOut, member_id=id_, round_id=99)
    assert await met(company) == {(frozenset({1, 2}), 1)}
    assert await need(company) == {1: 1, 2: 1}
    assert (await read(company)).people.waited.tolist() == [1, 1]


def test_a_text_by_id_is_that_of_the_id() -> None:
    """And of no other one."""
    by_id = ById(array("q", [2, 5, 9]))
    by_id.texts.extend(["two", "five", "nine"])
    assert dict(by_id) == {2: "two", 5: "five", 9: "nine"}
    assert [by_id.get(other) for other in (1, 3, 10)] == [None] * 3


async def test_who_met_in_another_programme_has_met(company: Database) -> None:
    """As if in the round before it here. Who waited there has not waited here, and who takes part
    there only is not among those who meet."""
    await add(company, tables.Programme, channel="C0TEAM")
    for number in (1, 2, 3):
        await joins(company, number, generation=number % 2)
    await add(company, tables.Member, id=4, slack_id="U4")
    await add(company, tables.Enrolment, programme_id=2, member_id=4)
    await was(company, 4, (1, 2))
    await was(company, 3, (1, 3), programme_id=2)
    await was(company, 2, (2, 3), out=1)
    await was(company, 1, (1, 2), (3, 4), out=3, programme_id=2)
    assert await met(company) == {
        (frozenset({1, 2}), 1),
        (frozenset({2, 3}), 1),
        (frozenset({1, 3}), 2),
        (frozenset({1, 2}), 2),
    }
    people = (await read(company)).people
    assert people.ids.tolist() == [1, 2, 3]
    assert people.waited.tolist() == [1, 0, 0]
