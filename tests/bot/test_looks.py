"""What is sent is true when it is sent, however late that is."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot import asks, membership, rounds
from bot.domain.deliveries import Delivery, Kind
from bot.slack.gateway import Outgoing
from storage.database import Database
from tests.bot.company import EMMA, LEADING, NEXT_MONDAY, NOW, RICHARD, Company
from tests.bot.office import INTRODUCTION, Office
from tests.databases import on_both

TOMORROW = date(2026, 11, 26)
Act = Callable[[Company], Awaitable[object]]


async def _leaves(company: Company) -> None:
    await company.leaves(RICHARD)


async def _pauses(company: Company) -> None:
    await membership.pause(company.db, company.workspace, TOMORROW, by=RICHARD, now=NOW)


async def _stops(company: Company) -> None:
    await company.stops_the_round()


async def _stops_the_ask(company: Company) -> None:
    await asks.withdraw(company.db, company.workspace, 1, by=RICHARD, now=NOW)


async def _replaces(company: Company) -> None:
    await company.runs_a_round(NOW + timedelta(minutes=10))


@on_both
class TestBetweenTheLastDrawAndTheClaim:
    """Nothing may have changed that an introduction hangs on."""

    @pytest.mark.parametrize("act", [_leaves, _pauses, _stops])
    async def test_nobody_is_introduced_who_is_gone_by_then(self, office: Office, act: Act) -> None:
        """And the other hears it."""
        await office.two_are_introduced()
        await _sends(office, then=act)
        assert (await office.the(Kind.INTRODUCTION)).state == "cancelled"
        assert await office.sees("Emma", INTRODUCTION) == 0
        assert await office.sees("Emma", "nobody to introduce you to") == 1

    async def test_nobody_is_introduced_in_a_round_that_another_has_replaced(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        await _sends(office, then=_replaces)
        office.wall.goes_on(minutes=10)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_nobody_is_told_that_i_look_once_i_do_not(self, office: Office) -> None:
        """It would be read after what became of it, and nothing would change it any more."""
        company, topic = office.company, "short-video"
        await company.joins(RICHARD, LEADING)
        await company.joins(EMMA, shows=[topic])
        await asks.ask(company.db, company.workspace, topic, "", by=RICHARD, now=NOW)
        await _sends(office, Kind.ASK_LOOKING, then=_stops_the_ask)
        assert (await office.the(Kind.ASK_LOOKING)).state == "cancelled"
        assert not await office.people.person("Richard").messages()


class TestAPause:
    """It counts on the day on which a message is sent."""

    async def test_one_that_is_over_by_then_does_no_harm(self, office: Office) -> None:
        """In Auckland a Friday's round begins on Monday: a weekend off is no reason."""
        await office.two_are_introduced()
        await _pauses(office.company)
        office.wall.goes_on(days=1)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_who_is_paused_by_then_is_not_introduced(self, office: Office) -> None:
        """Though the round began while they took part."""
        await office.two_are_introduced()
        office.wall.goes_on(days=1)
        company, friday = office.company, date(2026, 11, 27)
        await membership.pause(
            company.db, company.workspace, friday, by=RICHARD, now=office.wall.now()
        )
        await office.sender.send_due()
        assert await office.sees("Emma", "is no longer part of the introduction") == 1


class TestAfterTheBotWasAway:
    """What follows upon an introduction leaves people time for it."""

    async def test_a_nudge_comes_on_the_day_after_an_introduction_that_was_late(
        self, office: Office
    ) -> None:
        """At the programme's hour."""
        await office.company.four_join()
        await rounds.open_due(office.company.db, NEXT_MONDAY)
        await _is_back(office, shortly_before=Kind.NUDGE)
        thursday = NEXT_MONDAY + timedelta(days=3)
        nudges = await office.company.deliveries(Kind.NUDGE)
        assert await office.sees("Emma", INTRODUCTION) == 1
        assert {(row.state, row.due_at) for row in nudges} == {("due", thursday)}
        office.wall.shows(thursday)
        await office.sender.send_due()
        assert {row.state for row in await office.company.deliveries(Kind.NUDGE)} == {"sent"}

    async def test_there_is_no_nudge_where_they_are_asked_by_then(self, office: Office) -> None:
        await office.two_are_introduced()
        await _is_back(office, shortly_before=Kind.NUDGE)
        assert await office.sees("Emma", INTRODUCTION) == 1
        assert (await office.the(Kind.NUDGE)).state == "cancelled"

    async def test_there_is_no_nudge_beside_the_question_how_it_was_either(
        self, office: Office
    ) -> None:
        """They were introduced on time, and the bot was away for the rest of the week."""
        await office.two_are_introduced()
        await office.sender.send_due()
        office.wall.shows((await office.company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.send_due()
        assert (await office.the(Kind.NUDGE)).state == "cancelled"
        assert {row.state for row in await office.company.deliveries(Kind.CHECK_IN)} == {"sent"}

    async def test_nobody_is_asked_how_it_was_on_the_day_they_are_introduced(
        self, office: Office
    ) -> None:
        """Introduced on a Friday, they are asked on Monday."""
        await office.two_are_introduced()
        await _is_back(office, shortly_before=Kind.CHECK_IN)
        asked = await office.company.deliveries(Kind.CHECK_IN)
        assert await office.sees("Emma", INTRODUCTION) == 1
        assert {(row.state, row.due_at) for row in asked} == {("due", NEXT_MONDAY)}

    @on_both
    async def test_nothing_follows_while_it_is_unknown_whether_they_were_introduced(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        await office.people.fails("chat.postMessage", status=500)
        await office.sender.send_due()
        office.wall.shows((await office.company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.sender.receipts.hear_again()
        await office.sender.send_due()
        assert (await office.the(Kind.INTRODUCTION)).state == "sending"
        assert {row.state for row in await office.company.deliveries(Kind.CHECK_IN)} == {"due"}

    async def test_nothing_follows_upon_an_introduction_that_never_went_out(
        self, office: Office
    ) -> None:
        await office.two_are_introduced()
        await office.people.fails("chat.postMessage", status=200, error="channel_not_found")
        await office.sender.send_due()
        office.wall.goes_on(days=5)
        await office.sender.send_due()
        rows = await office.company.deliveries(Kind.NUDGE, Kind.CHECK_IN)
        assert {row.state for row in rows} <= {"cancelled", "expired"}


async def _is_back(office: Office, *, shortly_before: Kind) -> None:
    """Nothing is sent until minutes before that kind is due."""
    (first, *_) = await office.company.deliveries(shortly_before)
    for minutes in (-5, 0):
        office.wall.shows(first.due_at + timedelta(minutes=minutes))
        await office.sender.send_due()


async def _sends(office: Office, kind: Kind = Kind.INTRODUCTION, *, then: Act) -> None:
    """What is due is sent; somebody does something once the first of a kind was drawn for the last
    time, before it is claimed."""
    drawn = list[Kind]()
    usual = office.sender.renderers[kind]

    async def draw(db: Database, delivery: Delivery) -> Outgoing | None:
        outgoing = await usual(db, delivery)
        drawn.append(delivery.kind)
        if len(drawn) == 2:
            await then(office.company)
        return outgoing

    renderers = {**office.sender.renderers, kind: draw}
    await replace(office.sender, renderers=renderers).send_due()
