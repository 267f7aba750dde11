"""What several do at the same time, each in a transaction of their own, as two processes would."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import func, select

from bot import calling_off, events, feedback, membership, programmes, rounds
from bot.domain.deliveries import Kind
from bot.domain.errors import RoundJustStarted
from bot.domain.feedback import Feedback
from bot.domain.members import Profile
from bot.domain.workspaces import Place
from storage import enrolments, sending, tables
from storage import feedback as stored_feedback
from storage import membership as members
from storage import programmes as stored_programmes
from storage import workspaces as stored_workspaces
from storage.database import Writing
from tests.bot.company import EMMA, JONAS, LEADING, NEXT_MONDAY, NOW, RICHARD, ROME, SABINE, Company
from tests.databases import on_both, opened

pytestmark = on_both

A_BLINK = 0.2
"""Seconds: enough to come to where one has to wait."""


@pytest.fixture
async def elsewhere(company: Company, url: str) -> AsyncIterator[Company]:
    """The same company, as another process sees it."""
    async with opened(url) as db:
        yield replace(company, db=db)


@pytest.fixture
def both(company: Company, elsewhere: Company) -> tuple[Company, Company]:
    """The same company twice."""
    return company, elsewhere


async def test_the_fourth_to_join_begins_the_calendar(company: Company, elsewhere: Company) -> None:
    """Though nobody can know yet that the third will have joined."""
    await company.two_join()
    async with company.db.write() as session:
        third = await members.save_profile(session, company.workspace.id, JONAS, Profile(0), NOW)
        programme = await stored_programmes.first_held(session, company.workspace.id)
        await enrolments.add(session, programme, third[0], NOW)
        fourth = asyncio.create_task(elsewhere.joins(SABINE, LEADING))
        await asyncio.sleep(A_BLINK)
    await fourth
    assert (await company.programme()).next_round_at == NEXT_MONDAY


async def test_who_joins_twice_is_one_member_and_new_once(both: tuple[Company, Company]) -> None:
    """With the topics of one of the two forms, not of both."""
    forms = [Profile(0, frozenset({"short-video"})), Profile(LEADING, frozenset({"start-ups"}))]
    answers = await asyncio.gather(
        *(
            membership.join(each.db, each.workspace, form, rules_accepted=True, by=EMMA, now=NOW)
            for each, form in zip(both, forms, strict=True)
        )
    )
    assert sorted(each.is_new for each in answers) == [False, True]
    async with both[0].db.read() as reading:
        (member,) = await enrolments.joined(reading, 1)
    assert member.profile in forms


async def test_who_leaves_while_their_introduction_is_marked_is_told_of(
    company: Company, elsewhere: Company
) -> None:
    """Neither of the two transactions sees what the other one does, but one waits for the other."""
    await company.two_join()
    await company.runs_a_round()
    (row,) = await company.deliveries(Kind.INTRODUCTION)
    async with company.db.write() as session:
        await sending.claim(session, row.key, conversation="G0", now=NOW)

    async def mark() -> None:
        async with elsewhere.db.write() as session:
            marked = await sending.mark_sent(session, row.key, conversation="G0", ts="1", now=NOW)
            assert marked
            await calling_off.introduced(session, marked, NOW)

    async with company.db.write() as session:
        richard = await members.get_joined(session, company.workspace.id, RICHARD.slack_id)
        await members.set_left(session, richard.id, NOW)
        await calling_off.left(session, company.workspace.id, richard, NOW)
        marking = asyncio.create_task(mark())
        await asyncio.sleep(A_BLINK)
    await marking
    assert [each.slack_id for each in await company.deliveries(Kind.PARTNER_LEFT)] == ["U0EMMA"]


async def test_two_words_of_one_person_on_one_pairing_are_both_kept(
    company: Company, elsewhere: Company
) -> None:
    await company.two_join()
    await company.introduces()
    pairing = await company.pairing_of(EMMA)
    emma = pairing.seat_of(EMMA.slack_id).member.id
    of_them = company.workspace.id, pairing.id, emma
    async with company.db.write() as session:
        await members.hold(session, company.workspace.id, EMMA.slack_id)
        await stored_feedback.save(session, *of_them, Feedback(met=True), NOW)
        giving = asyncio.create_task(_give(elsewhere, pairing.id, Feedback(rating=5)))
        await asyncio.sleep(A_BLINK)
    await giving
    said = await feedback.of_pairing(company.db, pairing.id, by=EMMA)
    assert said.feedback == Feedback(met=True, rating=5)


async def test_an_event_is_new_to_one_only(company: Company, elsewhere: Company) -> None:
    """Also while it is not sure yet whether the other will have remembered it."""
    async with company.db.write() as session:
        assert await stored_workspaces.remember_event(session, company.workspace.id, "Ev1", NOW)
        other = asyncio.create_task(
            events.remember(elsewhere.db, elsewhere.workspace, "Ev1", now=NOW)
        )
        await asyncio.sleep(A_BLINK)
        assert not other.done()
    assert not await other


async def test_two_presses_run_one_round(both: tuple[Company, Company]) -> None:
    await both[0].four_join()
    async with both[0].db.write() as session:
        await stored_programmes.first_held(session, both[0].workspace.id)
        running = [
            asyncio.create_task(each.runs_a_round(now))
            for each, now in zip(both, (NOW, NOW + timedelta(seconds=1)), strict=True)
        ]
        await asyncio.sleep(A_BLINK)
    outcomes = await asyncio.gather(*running, return_exceptions=True)
    assert [type(each) for each in outcomes].count(RoundJustStarted) == 1
    assert len(await both[0].rounds()) == 1


async def test_two_ticks_open_one_round(both: tuple[Company, Company]) -> None:
    await both[0].four_join()
    await asyncio.gather(*(rounds.open_due(each.db, NEXT_MONDAY) for each in both))
    assert len(await both[0].rounds()) == 1
    assert (await both[0].programme()).next_round_at == NEXT_MONDAY + timedelta(weeks=1)


async def test_two_first_starts_make_one_workspace(both: tuple[Company, Company]) -> None:
    place = Place(ROME)
    made = await asyncio.gather(
        *(programmes.ensure(each.db, "T0NEW", "U0MENTOR", place=place, now=NOW) for each in both)
    )
    assert made[0] == made[1]
    counting = select(func.count()).select_from(tables.Programme)
    async with both[0].db.write() as session:
        of_it = counting.where(tables.Programme.workspace_id == made[0].id)
        assert (await session.exec(of_it)).one() == 1


async def test_a_delivery_is_claimed_by_one_only(company: Company, elsewhere: Company) -> None:
    """The other waits to know whether the first has, and then leaves it alone."""
    await company.two_join()
    await company.runs_a_round()
    (introduction,) = await company.deliveries(Kind.INTRODUCTION)
    async with company.db.write() as session:
        assert await _claim_in(session, introduction.key)
        other = asyncio.create_task(_claim(elsewhere, introduction.key))
        await asyncio.sleep(A_BLINK)
        assert not other.done()
    assert not await other


async def test_a_receipt_wins_over_a_refusal_at_the_same_time(
    company: Company, elsewhere: Company
) -> None:
    """What has arrived is not sent again."""
    await company.two_join()
    await company.runs_a_round()
    (introduction,) = await company.deliveries(Kind.INTRODUCTION)
    assert await _claim(company, introduction.key)
    async with company.db.write() as session:
        await sending.mark_sent(session, introduction.key, conversation="D0", ts="1", now=NOW)
        await session.flush()
        refused = asyncio.create_task(_refuse(elsewhere, introduction.key))
        await asyncio.sleep(A_BLINK)
    await refused
    (introduction,) = await company.deliveries(Kind.INTRODUCTION)
    assert introduction.state == "sent"


async def _give(company: Company, pairing_id: int, word: Feedback) -> None:
    await feedback.give(company.db, company.workspace, pairing_id, word, by=EMMA, now=NOW)


async def _claim(company: Company, key: str) -> bool:
    async with company.db.write() as session:
        return await _claim_in(session, key)


async def _claim_in(session: Writing, key: str) -> bool:
    return await sending.claim(session, key, conversation="D0", now=NOW)


async def _refuse(company: Company, key: str) -> None:
    async with company.db.write() as session:
        await sending.put_off(session, key, NOW)
