"""A round that an admin wants, and in which nobody can be introduced, does no harm."""

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import cycle

import pytest

from bot import membership, rounds, wanted
from bot.domain.deliveries import Kind
from bot.domain.members import Standing
from bot.domain.numbers import Count
from bot.domain.rounds import Introduced
from bot.domain.silence import TIME_TO_ANSWER
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Introducing
from storage import sending
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.databases import on_both

LATER = NEXT_MONDAY + timedelta(hours=2)
EVENING = NEXT_MONDAY + timedelta(hours=11)
SATURDAY = NEXT_MONDAY - timedelta(days=2)
WEEK = timedelta(weeks=1)


async def those_who_lead_are_away(_: datetime) -> Collection[str]:
    return {RICHARD.slack_id, SABINE.slack_id}


async def _introducing(company: Company, now: datetime) -> Introducing | None:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.introducing


@on_both
class TestWhileARoundIsOpen:
    """Four were introduced on Monday; whoever leads says that they are away two hours later."""

    @pytest.fixture
    async def introduced(self, company: Company) -> Company:
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY)
        await company.is_asked(NEXT_MONDAY)
        return company

    async def test_nothing_of_it_changes(self, introduced: Company) -> None:
        before = await introduced.deliveries()
        await introduced.runs_a_round(LATER, look=those_who_lead_are_away)
        (this,) = await introduced.rounds()
        assert (this.state, this.closes_at) == ("open", NEXT_MONDAY + WEEK)
        for user in (EMMA, JONAS, RICHARD, SABINE):
            seen = await introduced.sees(user, LATER)
            assert seen.pairing is not None
            assert (seen.sitting_out, seen.history) == (None, ())
        assert await introduced.deliveries() == before
        programme = await introduced.programme()
        assert (programme.next_round_at, programme.wanted_at) == (NEXT_MONDAY + WEEK, None)

    async def test_the_admin_hears_why_and_that_it_goes_on(self, introduced: Company) -> None:
        opened = await introduced.runs_a_round(LATER, look=those_who_lead_are_away)
        assert (opened.missing, opened.goes_on) == (SittingOutReason.AWAY, Introduced.SOMEBODY)

    async def test_the_admin_hears_it_also_if_another_has_come_to_it_first(
        self, introduced: Company
    ) -> None:
        """The next tick, or another bot: it is not told as a round that has started."""
        for user in (RICHARD, SABINE):
            await introduced.leaves(user, LATER)
        await introduced.wants_a_round(LATER)
        await wanted.open_due(introduced.db, LATER)
        opened = await wanted.outcome(introduced.db, introduced.workspace, pressed_at=LATER)
        assert opened.missing is SittingOutReason.ONE_GENERATION
        assert opened.goes_on is Introduced.SOMEBODY

    async def test_one_that_introduces_somebody_takes_its_place(self, introduced: Company) -> None:
        """And the admin hears that."""
        opened = await introduced.runs_a_round(LATER)
        assert (opened.missing, opened.goes_on) == (None, None)
        assert opened.replaces is Introduced.SOMEBODY
        assert [each.state for each in await introduced.rounds()] == ["closed", "open"]


async def test_how_many_are_introduced_is_not_told_if_a_few_are_not(company: Company) -> None:
    """Neither to whoever runs the round nor in the panel, where it says that twelve take part."""
    people = [somebody(f"Person{number}") for number in range(12)]
    for one, stage in zip(people, cycle((STARTING, LEADING)), strict=False):
        await company.joins(one, stage)

    async def look(_starts_at: datetime) -> set[str]:
        return {each.slack_id for each in people[:2]}

    opened = await company.runs_a_round(look=look)
    assert (opened.missing, opened.people) == (None, Count(5, None))
    introducing = await _introducing(company, NOW)
    assert introducing is not None
    assert introducing.all == Count(5, None)


@on_both
class TestOfARoundOfWhichNobodyHasHeardYet:
    """It began in the evening, after the bot had stood still all day; two hours later it is night
    still, and an admin wants a round."""

    @pytest.fixture
    async def begun(self, company: Company) -> Company:
        await company.four_join()
        await rounds.open_due(company.db, EVENING)
        await company.is_asked(EVENING)
        return company

    async def test_the_admin_hears_that_nobody_was_introduced_in_it(self, begun: Company) -> None:
        opened = await begun.runs_a_round(EVENING + timedelta(hours=2))
        assert (opened.missing, opened.replaces) == (None, Introduced.NOBODY)

    async def test_the_admin_hears_so_too_where_it_goes_on(self, begun: Company) -> None:
        night = EVENING + timedelta(hours=2)
        opened = await begun.runs_a_round(night, look=those_who_lead_are_away)
        assert (opened.missing, opened.goes_on) == (SittingOutReason.AWAY, Introduced.NOBODY)

    async def test_of_one_in_which_nobody_will_be_introduced_any_more_nothing_is_promised(
        self, begun: Company
    ) -> None:
        """Nor does the panel say that people are being introduced."""
        night = EVENING + timedelta(hours=2)
        await begun.leaves(RICHARD, night)
        assert (await _introducing(begun, night)) is not None
        until = (night + WEEK).date()
        await membership.pause(begun.db, begun.workspace, until, by=SABINE, now=night)
        assert (await _introducing(begun, night)) is None
        opened = await begun.runs_a_round(night)
        assert (opened.missing, opened.goes_on) == (SittingOutReason.ONE_GENERATION, None)

    async def test_of_one_that_was_stopped_nothing_is_promised(self, begun: Company) -> None:
        await begun.stops_the_round(EVENING)
        opened = await begun.runs_a_round(EVENING, look=those_who_lead_are_away)
        assert opened.goes_on is None

    async def test_who_is_back_when_it_is_told_is_introduced(self, begun: Company) -> None:
        """A pause that ends in the morning hinders nobody."""
        night = EVENING + timedelta(hours=2)
        morning = (EVENING + timedelta(hours=12)).date()
        for user in (RICHARD, SABINE):
            await membership.pause(begun.db, begun.workspace, morning, by=user, now=night)
        opened = await begun.runs_a_round(night)
        assert opened.goes_on is Introduced.NOBODY

    async def test_whoever_may_have_been_introduced_counts_as_introduced(
        self, begun: Company
    ) -> None:
        """One introduction is on its way: Slack may have taken it."""
        night = EVENING + timedelta(hours=2)
        (one, _) = await begun.deliveries(Kind.INTRODUCTION)
        async with begun.db.write() as session:
            assert await sending.claim(session, one.key, conversation="G0GROUP", now=night)
        opened = await begun.runs_a_round(night, look=those_who_lead_are_away)
        assert opened.goes_on is Introduced.SOMEBODY


async def test_whoever_still_waits_for_an_introduction_gets_it(company: Company) -> None:
    """Rosa in New York is asleep yet when the round begins; then Emma's status says away."""
    await company.two_join()
    rosa = await company.joins(somebody("Rosa", "America/New_York"), LEADING)
    await company.joins(JONAS)
    await company.leaves(RICHARD, SATURDAY)
    await company.leaves(JONAS, SATURDAY)
    await rounds.open_due(company.db, NEXT_MONDAY)

    async def she_is_away(_: datetime) -> Collection[str]:
        return {rosa.slack_id}

    await company.runs_a_round(LATER, look=she_is_away)
    (waiting,) = await company.deliveries(Kind.INTRODUCTION)
    assert (waiting.state, waiting.due_at) == ("due", NEXT_MONDAY + timedelta(hours=5))
    assert await company.partner_of(EMMA, LATER) == rosa.slack_id


class TestBeforeTheCalendarsRound:
    """Four of one generation on a Saturday: whoever takes part is told what is missing."""

    @pytest.fixture
    async def juniors(self, company: Company) -> Company:
        for user in (EMMA, RICHARD, JONAS, SABINE):
            await company.joins(user, STARTING)
        return company

    async def test_that_comes_all_the_same(self, juniors: Company) -> None:
        opened = await juniors.runs_a_round(SATURDAY)
        assert (opened.missing, opened.goes_on) == (SittingOutReason.ONE_GENERATION, None)
        assert (await juniors.programme()).next_round_at == NEXT_MONDAY
        await juniors.joins(SABINE, LEADING)
        await rounds.open_due(juniors.db, NEXT_MONDAY)
        assert (await juniors.sees(SABINE, NEXT_MONDAY)).coming is not None
        assert (await juniors.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_nobody_is_paused_by_it_who_is_asked_whether_they_are_still_in(
        self, juniors: Company
    ) -> None:
        """They have until the next round to answer."""
        await juniors.asks_if_still_in(EMMA)
        assert NOW + TIME_TO_ANSWER < SATURDAY
        await juniors.runs_a_round(SATURDAY)
        assert (await juniors.sees(EMMA, SATURDAY)).standing is Standing.ACTIVE

    async def test_nobody_is_paused_before_the_round_that_the_question_named(
        self, juniors: Company
    ) -> None:
        """Others are introduced on Saturday; the question named Monday."""
        await juniors.joins(SABINE, LEADING)
        await juniors.asks_if_still_in(EMMA)
        opened = await juniors.runs_a_round(SATURDAY)
        assert opened.missing is None
        assert (await juniors.sees(EMMA, SATURDAY)).standing is Standing.ACTIVE

    async def test_nobody_is_told_of_it_in_the_minute_in_which_the_calendars_begins(
        self, juniors: Company
    ) -> None:
        """One word of it is enough."""
        await juniors.wants_a_round(NEXT_MONDAY - timedelta(seconds=4))
        await wanted.open_due(juniors.db, NEXT_MONDAY)
        await rounds.open_due(juniors.db, NEXT_MONDAY)
        (this,) = await juniors.rounds()
        assert this.starts_at == NEXT_MONDAY
        assert len(await juniors.deliveries(Kind.SITTING_OUT)) == 4
