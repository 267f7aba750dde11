"""A time for a meeting is suggested, proposed and accepted; or somebody has none this week."""

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from bot import (
    looks,
    meeting_messages,
    meetings,
    pairing_messages,
    rematching,
)
from bot.deliveries import Renderer
from bot.domain.closed_days import Span
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import (
    AnotherIsOn,
    NobodyToMeet,
    NobodyWaits,
    NotAMember,
    NothingToArrange,
    NotInThisPairing,
    NotTheOneYouHave,
    RoundIsOver,
    TheyHaveNoTime,
    TimeHasPassed,
    TimeIsOvertaken,
    YouHaveNoTime,
)
from bot.domain.feedback import Feedback
from bot.domain.meetings import NOTICE, Meeting, MeetingState, Offer
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.messages import putting_off
from storage import programmes, tables
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.databases import on_both

SOON = NOW + timedelta(minutes=1)
FRANCA = somebody("Franca")
TOMORROW = datetime(2026, 11, 26, 9, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 27, 13, tzinfo=UTC)


@pytest.fixture
async def pair(company: Company) -> Company:
    """Emma and Richard have been introduced."""
    await company.two_join()
    await company.runs_a_round()
    await company.is_asked(NOW)
    return company


@pytest.fixture
async def trio(company: Company) -> Company:
    """Emma, Richard and Sabine have been introduced to each other."""
    await company.two_join()
    await company.joins(SABINE, LEADING)
    await company.runs_a_round()
    await company.is_asked(NOW)
    return company


async def offer(company: Company, by: User = EMMA, turn: int = 0, now: datetime = SOON) -> Offer:
    return await meetings.offer(company.db, company.workspace, None, turn=turn, by=by, now=now)


async def propose(
    company: Company, by: User = EMMA, at: datetime = TOMORROW, now: datetime = SOON
) -> meetings.Arranged:
    pairing = await company.pairing_of(by)
    return await meetings.propose(company.db, company.workspace, pairing.id, at, by=by, now=now)


async def accept(
    company: Company, meeting_id: int, by: User = RICHARD, now: datetime = SOON
) -> meetings.Arranged:
    return await meetings.accept(company.db, company.workspace, meeting_id, by=by, now=now)


async def cannot(company: Company, by: User = EMMA, pairing_id: int | None = None) -> meetings.Over:
    return await meetings.cannot(company.db, company.workspace, pairing_id, by=by, now=SOON)


async def dates(
    company: Company, by: User = EMMA, now: datetime = SOON
) -> tuple[Meeting | None, Meeting | None]:
    """What is agreed on, and what is proposed."""
    found = await meetings.dates(company.db, company.workspace, None, by=by, now=now)
    return found.agreed, found.proposed


async def states(company: Company) -> list[str]:
    async with company.db.write() as session:
        rows = await session.exec(select(tables.Meeting).order_by(col(tables.Meeting.id)))
        return [row.state for row in rows.all()]


async def is_nudged(company: Company, now: datetime) -> bool:
    """Whether there is reason to send the latest nudge then."""
    row = (await company.deliveries(Kind.NUDGE))[-1]
    async with company.db.read() as reading:
        return await looks.nudge(reading, _delivery(company, row), now)


async def drawn(company: Company, kind: Kind, number: int = 0) -> str | None:
    """What one of the messages of that kind says now; None if it has nothing to say."""
    row = (await company.deliveries(kind))[number]
    tell: dict[Kind, Renderer] = {
        Kind.MEETING: meeting_messages.proposal,
        Kind.NO_TIME: meeting_messages.no_time,
        Kind.GOING_ON: pairing_messages.going_on,
    }
    outgoing = await tell[kind](company.db, _delivery(company, row))
    return str(outgoing.message.payload()["text"]) if outgoing else None


def _delivery(company: Company, row: tables.Delivery) -> Delivery:
    ours, kind = company.workspace.id, Kind(row.kind)
    return Delivery(row.id or 0, ours, kind, row.subject_id, row.slack_id, "", 0, row.due_at)


class TestAskingWhen:
    @on_both
    async def test_a_proposal_is_seen_by_all_until_it_has_passed(self, pair: Company) -> None:
        """In what they ask, and in where they stand."""
        assert await dates(pair) == (None, None)
        proposed = (await propose(pair)).meeting
        for each in (EMMA, RICHARD):
            assert await dates(pair, each) == (None, proposed)
            assert (await pair.sees(each, SOON)).proposed == proposed
        assert await dates(pair, now=TOMORROW) == (None, None)
        assert (await pair.sees(EMMA, TOMORROW)).proposed is None

    async def test_what_is_agreed_stands_beside_what_would_take_its_place(
        self, pair: Company
    ) -> None:
        agreed = (await accept(pair, (await propose(pair)).meeting.id)).meeting
        assert await dates(pair) == (agreed, None)
        other = (await propose(pair, RICHARD, FRIDAY)).meeting
        assert await dates(pair) == (agreed, other)
        assert await dates(pair, now=TOMORROW + timedelta(minutes=30)) == (None, other)

    async def test_what_is_over_is_told_as_past_until_they_have_met(self, pair: Company) -> None:
        """And not as if nothing had been agreed on."""
        agreed = (await accept(pair, (await propose(pair)).meeting.id)).meeting
        then, ours = TOMORROW + timedelta(minutes=30), (pair.db, pair.workspace)
        found = await meetings.dates(*ours, None, by=EMMA, now=then)
        assert (found.agreed, found.over) == (None, agreed)
        await pair.tells(EMMA, Feedback(met=True), then)
        found = await meetings.dates(*ours, found.pairing.id, by=EMMA, now=then)
        assert found.over is None

    async def test_a_time_to_come_is_told_to_those_who_have_met(self, pair: Company) -> None:
        agreed = (await accept(pair, (await propose(pair)).meeting.id)).meeting
        await pair.tells(EMMA, Feedback(met=True), SOON)
        for each in (EMMA, RICHARD):
            assert await dates(pair, each) == (agreed, None)
        with pytest.raises(NothingToArrange):
            await dates(pair, now=TOMORROW)


class TestSuggesting:
    async def test_three_times_within_the_round_and_then_three_others(self, pair: Company) -> None:
        first, second = await offer(pair), await offer(pair, turn=1)
        assert len(first.times) == len(second.times) == 3
        assert not set(first.times) & set(second.times)
        closes_at = first.pairing.round.closes_at
        assert all(SOON + NOTICE <= each < closes_at for each in first.times + second.times)
        assert list(first.times) == sorted(first.times)
        assert first.are_all_at_work

    async def test_after_the_last_ones_come_the_first_again(self, pair: Company) -> None:
        turn, seen = 0, [await offer(pair)]
        while seen[-1].following:
            turn = seen[-1].following
            seen.append(await offer(pair, turn=turn))
        assert [each.is_last for each in seen] == [*(len(seen) - 1) * [False], True]
        assert (await offer(pair, turn=turn + 1)).times == seen[0].times

    async def test_closed_days_have_none(self, pair: Company) -> None:
        closed = Span(TOMORROW.date(), FRIDAY.date())
        changed = replace(await pair.programme(), closed_days=(closed,))
        async with pair.db.write() as session:
            await programmes.save(session, changed)
        assert not any(each.date() in closed for each in (await offer(pair)).times)

    async def test_what_was_proposed_is_not_suggested_again(self, pair: Company) -> None:
        first = (await offer(pair)).times[0]
        await propose(pair, at=first)
        assert first not in (await offer(pair, by=RICHARD)).times

    async def test_when_the_round_has_no_room_left_there_is_a_week(self, pair: Company) -> None:
        late = (await pair.pairing_of(EMMA)).round.closes_at - timedelta(minutes=10)
        assert len((await offer(pair, now=late)).times) == 3

    async def test_people_far_apart_are_told_the_truth(self, company: Company) -> None:
        await company.joins(EMMA, STARTING)
        away = await company.joins(somebody("Richard", "America/Los_Angeles"), LEADING)
        await company.runs_a_round()
        await company.is_asked(NOW)
        assert not (await offer(company)).are_all_at_work
        assert (await offer(company, by=away)).times == (await offer(company)).times

    async def test_only_for_who_has_an_introduction(self, company: Company) -> None:
        with pytest.raises(NotAMember):
            await offer(company)
        await company.two_join()
        with pytest.raises(NothingToArrange):
            await offer(company)
        await company.runs_a_round()
        with pytest.raises(NothingToArrange):  # nobody has heard of it yet
            await offer(company)

    async def test_not_for_the_pairing_of_others(self, pair: Company) -> None:
        of_others = (await pair.pairing_of(EMMA)).id
        for pairing_id in (of_others, 999):
            with pytest.raises(NotInThisPairing):
                await meetings.offer(pair.db, pair.workspace, pairing_id, by=JONAS, now=SOON)

    async def test_not_with_somebody_who_left(self, pair: Company) -> None:
        await pair.leaves(RICHARD, SOON)
        with pytest.raises(NobodyToMeet):
            await offer(pair)


@on_both
class TestProposing:
    async def test_it_goes_to_both_in_their_conversation(self, pair: Company) -> None:
        done = await propose(pair)
        (told,) = await pair.deliveries(Kind.MEETING)
        assert (told.subject_id, told.due_at, told.expires_at) == (done.meeting.id, SOON, TOMORROW)
        said = await drawn(pair, Kind.MEETING)
        assert said
        assert "<@U0EMMA> proposes <!date^" in said
        assert "Thursday 26 November at 10:00, Rome time>" in said

    async def test_the_same_again_does_no_harm(self, pair: Company) -> None:
        assert (await propose(pair)).meeting == (await propose(pair)).meeting
        assert await states(pair) == ["proposed"]

    async def test_another_one_takes_its_place(self, pair: Company) -> None:
        first = (await propose(pair)).meeting
        done = await propose(pair, by=RICHARD, at=FRIDAY)
        assert [each.id for each in done.overtaken] == [first.id]
        assert await states(pair) == ["overtaken", "proposed"]
        assert [each.state for each in await pair.deliveries(Kind.MEETING)] == ["cancelled", "due"]
        with pytest.raises(TimeIsOvertaken):
            await accept(pair, first.id)
        assert await drawn(pair, Kind.MEETING) is None

    async def test_whoever_proposes_what_the_other_has_proposed_accepts_it(
        self, pair: Company
    ) -> None:
        await propose(pair)
        assert (await propose(pair, by=RICHARD)).is_agreed_now
        assert await states(pair) == ["agreed"]
        assert (await pair.pairing_of(EMMA)).agreed_at == (await pair.pairing_of(RICHARD)).agreed_at
        assert (await pair.pairing_of(EMMA)).agreed_at is not None

    async def test_not_a_time_that_has_passed(self, pair: Company) -> None:
        with pytest.raises(TimeHasPassed):
            await propose(pair, at=SOON)

    async def test_nothing_is_sent_once_somebody_left(self, pair: Company) -> None:
        await propose(pair)
        await pair.leaves(RICHARD, SOON)
        assert await drawn(pair, Kind.MEETING) is None

    async def test_of_two_who_propose_the_same_at_once_the_second_accepts(
        self, pair: Company
    ) -> None:
        both = await asyncio.gather(propose(pair), propose(pair, by=RICHARD))
        assert sorted(each.is_agreed_now for each in both) == [False, True]
        assert await states(pair) == ["agreed"]

    async def test_of_two_who_propose_at_once_one_is_overtaken(self, pair: Company) -> None:
        await asyncio.gather(propose(pair), propose(pair, by=RICHARD, at=FRIDAY))
        assert sorted(await states(pair)) == ["overtaken", "proposed"]


@on_both
class TestAccepting:
    async def test_the_other_s_yes_makes_it_a_meeting(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        done = await accept(pair, meeting.id)
        assert done.is_agreed_now
        assert done.meeting.state is MeetingState.AGREED

    async def test_a_second_yes_does_no_harm(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        await accept(pair, meeting.id)
        for somebody_of_them in (RICHARD, EMMA):
            again = await accept(pair, meeting.id, by=somebody_of_them)
            assert (again.is_agreed_now, again.is_repeated) == (False, True)

    async def test_nobody_else_can(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        await pair.joins(JONAS, STARTING)
        for by, meeting_id in ((JONAS, meeting.id), (RICHARD, 999)):
            with pytest.raises(NotInThisPairing):
                await accept(pair, meeting_id, by=by)

    async def test_not_after_who_proposed_it_left(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        await pair.leaves(EMMA, SOON)
        with pytest.raises(NobodyToMeet):
            await accept(pair, meeting.id)

    async def test_what_is_agreed_on_stands_until_another_time_is(self, pair: Company) -> None:
        first = (await propose(pair)).meeting
        await accept(pair, first.id)
        second = (await propose(pair, by=RICHARD, at=FRIDAY)).meeting
        assert await states(pair) == ["agreed", "proposed"]
        done = await accept(pair, second.id, by=EMMA)
        assert [each.id for each in done.overtaken] == [first.id]
        assert await states(pair) == ["overtaken", "agreed"]

    async def test_of_three_both_others_say_yes(self, trio: Company) -> None:
        meeting = (await propose(trio)).meeting
        half = await accept(trio, meeting.id)
        assert not half.is_agreed_now
        assert (await accept(trio, meeting.id)).is_repeated
        said = await drawn(trio, Kind.MEETING)
        assert said
        assert "<@U0RICHARD> said yes already" in said
        assert (await accept(trio, meeting.id, by=SABINE)).is_agreed_now

    async def test_of_three_one_who_has_left_is_not_waited_for(self, trio: Company) -> None:
        meeting = (await propose(trio)).meeting
        await trio.leaves(SABINE, SOON)
        assert (await accept(trio, meeting.id)).is_agreed_now

    async def test_they_are_asked_how_it_was_after_it(self, pair: Company) -> None:
        """Soon after, whether that is before or after the day on which they would have been."""
        for at in (TOMORROW, FRIDAY, TOMORROW + timedelta(hours=2)):
            await accept(pair, (await propose(pair, at=at)).meeting.id)
            asked = await pair.deliveries(Kind.CHECK_IN)
            assert [each.due_at for each in asked] == [at + timedelta(minutes=90)] * 2

    async def test_whoever_has_found_a_time_is_not_nudged(self, pair: Company) -> None:
        if not await pair.deliveries(Kind.NUDGE):
            await pair.runs_a_round(NOW + timedelta(days=5, minutes=20))
            await pair.is_asked(NOW + timedelta(days=5, minutes=20))
        now = (await pair.deliveries(Kind.NUDGE))[-1].due_at
        assert await is_nudged(pair, now)
        meeting = (await propose(pair, at=now + timedelta(days=1), now=now)).meeting
        await accept(pair, meeting.id, now=now)
        assert not await is_nudged(pair, now)


class TestNoTimeThisWeek:
    async def test_the_other_hears_it_kindly_and_nothing_more_is_asked(self, pair: Company) -> None:
        await cannot(pair)
        (told,) = await pair.deliveries(Kind.NO_TIME)
        assert (told.slack_id, told.due_at) == (RICHARD.slack_id, SOON)
        said = await drawn(pair, Kind.NO_TIME)
        assert said
        assert "<@U0EMMA> can’t make it this week" in said
        assert "first in line for the next round" in said
        assert "I’ll introduce you soon" in said
        seen = await pair.sees(EMMA), await pair.sees(RICHARD)
        assert [each.sitting_out for each in seen] == [
            SittingOutReason.NO_TIME,
            SittingOutReason.PARTNER_HAS_NO_TIME,
        ]

    async def test_each_hears_until_when_and_nothing_is_promised_that_cannot_be(
        self, company: Company
    ) -> None:
        """On the last day before they are asked nobody is introduced any more."""
        await company.four_join()
        await company.introduces()
        asked_at = min(each.due_at for each in await company.deliveries(Kind.CHECK_IN))
        now = asked_at - timedelta(hours=20)
        over = await meetings.cannot(company.db, company.workspace, None, by=EMMA, now=now)
        seen = await company.sees(EMMA, now)
        noted = putting_off.noted(over.pairing, over.next_round_at, seen, now)
        said = await drawn(company, Kind.NO_TIME) or ""
        for each in (noted.text, said):
            assert "next round, on Monday" in each
        assert "introduce you soon" not in said

    async def test_it_calls_off_what_was_proposed_or_agreed_on(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        await accept(pair, meeting.id)
        await cannot(pair)
        assert await states(pair) == ["called-off"]
        said = await drawn(pair, Kind.NO_TIME)
        assert said
        assert "Your meeting on Thursday 26 November at 10:00 is off" in said

    @on_both
    async def test_who_became_free_is_introduced_to_somebody_who_is(self, company: Company) -> None:
        """And whoever has no time is not."""
        await company.lets_a_surplus_wait()
        await company.two_join()
        await company.joins(JONAS, STARTING)
        await company.runs_a_round()
        await company.is_asked(NOW)
        junior = EMMA if (await company.sees(EMMA)).pairing else JONAS
        waiting = JONAS if junior is EMMA else EMMA
        await cannot(company, by=junior)
        assert await rematching.introduce_the_free(company.db, SOON)
        assert await company.partner_of(waiting) == RICHARD.slack_id
        assert (await company.sees(junior)).sitting_out is SittingOutReason.NO_TIME

    async def test_before_anybody_heard_of_it_who_has_no_time_is_not_introduced_either(
        self, company: Company
    ) -> None:
        await company.two_join()
        await company.runs_a_round()
        await cannot(company)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.NO_TIME
        assert (await company.sees(RICHARD)).sitting_out is SittingOutReason.PARTNER_GONE
        assert not await company.deliveries(Kind.NO_TIME)

    async def test_of_three_the_others_go_on(self, trio: Company) -> None:
        meeting = (await propose(trio, by=RICHARD)).meeting
        await cannot(trio, by=SABINE)
        assert not await trio.deliveries(Kind.NO_TIME)
        said = await drawn(trio, Kind.GOING_ON)
        assert said
        assert f"<@{SABINE.slack_id}> can’t make it this week" in said
        assert "no longer part" not in said
        assert "The rest of you go on" in said
        assert (await accept(trio, meeting.id, by=EMMA)).is_agreed_now

    async def test_of_three_those_who_are_left_on_one_side_are_free(self, trio: Company) -> None:
        """Emma alone showed something: neither of the others has anybody to learn from."""
        await cannot(trio)
        for learner in (RICHARD, SABINE):
            why = (await trio.sees(learner)).sitting_out
            assert why is SittingOutReason.PARTNER_HAS_NO_TIME

    async def test_not_once_they_have_met(self, pair: Company) -> None:
        await pair.tells(EMMA, Feedback(met=True), SOON)
        with pytest.raises(NobodyWaits):
            await cannot(pair)

    async def test_a_second_time_it_is_known_already(self, pair: Company) -> None:
        """Whoever was with them hears what they were told, and not that nobody waits for them."""
        await cannot(pair)
        for by, why in ((EMMA, YouHaveNoTime), (RICHARD, TheyHaveNoTime)):
            with pytest.raises(why):
                await cannot(pair, by)

    async def test_an_old_button_says_to_each_what_is_true_of_them(self, pair: Company) -> None:
        meeting = (await propose(pair)).meeting
        pairing_id = (await pair.pairing_of(EMMA)).id
        await cannot(pair)
        for by, why in ((EMMA, YouHaveNoTime), (RICHARD, TheyHaveNoTime)):
            for pressed in (
                meetings.offer(pair.db, pair.workspace, pairing_id, by=by, now=SOON),
                accept(pair, meeting.id, by=by),
                cannot(pair, by, pairing_id),
            ):
                with pytest.raises(why):
                    await pressed
        with pytest.raises(NotInThisPairing):
            await cannot(pair, await pair.joins(JONAS, STARTING), pairing_id)

    async def test_of_an_earlier_round_it_says_what_is_true_now(self, pair: Company) -> None:
        """It is over; the one for which somebody is waiting is put off in words. Nobody hears of
        one that is not announced yet."""
        before = (await pair.pairing_of(EMMA)).id
        await cannot(pair)
        later = SOON + timedelta(hours=1)
        await pair.runs_a_round(later)
        for by in (EMMA, RICHARD):
            with pytest.raises((YouHaveNoTime, TheyHaveNoTime)):
                await cannot(pair, by, before)
        await pair.is_asked(later)
        for by in (EMMA, RICHARD):
            with pytest.raises(NotTheOneYouHave):
                await cannot(pair, by, before)
        assert (await cannot(pair)).pairing.id != before

    async def test_who_has_been_left_keeps_nobody_waiting(self, pair: Company) -> None:
        await pair.leaves(RICHARD, SOON)
        with pytest.raises(NobodyWaits):
            await cannot(pair)

    async def test_the_other_is_told_nothing_after_they_left_or_met(self, pair: Company) -> None:
        await cannot(pair)
        await pair.leaves(RICHARD, SOON)
        assert await drawn(pair, Kind.NO_TIME) is None

    async def test_both_are_first_next_time_and_may_be_introduced_again(
        self, pair: Company
    ) -> None:
        """With nobody else there, they are introduced to each other again."""
        await cannot(pair)
        later = NOW + timedelta(hours=1)
        await pair.runs_a_round(later)
        assert await pair.partner_of(EMMA, later) == RICHARD.slack_id


class TestAnOldButtonForTimes:
    async def test_it_finds_none_for_an_introduction_that_is_over(self, pair: Company) -> None:
        """For the one they have now times are a press away; nothing is proposed for the other."""
        old = (await pair.pairing_of(EMMA)).id
        later = SOON + timedelta(hours=1)
        await pair.runs_a_round(later)
        for pressed in _pressed(pair, old, later):
            with pytest.raises(RoundIsOver) as nothing_is_known_yet:
                await pressed
            assert not isinstance(nothing_is_known_yet.value, AnotherIsOn)
        await pair.is_asked(later)
        for pressed in _pressed(pair, old, later):
            with pytest.raises(AnotherIsOn):
                await pressed
        assert await states(pair) == []

    async def test_what_was_proposed_in_time_can_still_be_accepted(self, pair: Company) -> None:
        """As long as it lies ahead, and it is not over before."""
        old = (await pair.pairing_of(EMMA)).id
        meeting = (await propose(pair)).meeting
        later = SOON + timedelta(hours=1)
        await pair.runs_a_round(later)
        await pair.is_asked(later)
        about = pair.db, pair.workspace, old
        assert (await meetings.offer(*about, by=RICHARD, now=later)).pairing.id == old
        assert (await accept(pair, meeting.id, now=later)).is_agreed_now
        with pytest.raises(AnotherIsOn):
            await meetings.offer(*about, by=RICHARD, now=TOMORROW)

    async def test_who_is_with_somebody_else_by_now_hears_of_that(self, company: Company) -> None:
        """In the same round, because the first had no time."""
        await company.lets_a_surplus_wait()
        await company.two_join()
        await company.joins(JONAS, STARTING)
        await company.runs_a_round()
        await company.is_asked(NOW)
        old = (await company.pairing_of(RICHARD)).id
        about = company.db, company.workspace, old
        await cannot(company, by=EMMA if (await company.sees(EMMA)).pairing else JONAS)
        with pytest.raises(TheyHaveNoTime):
            await meetings.offer(*about, by=RICHARD, now=SOON)
        await rematching.introduce_the_free(company.db, SOON)
        await company.is_asked(SOON)
        with pytest.raises(AnotherIsOn):
            await meetings.offer(*about, by=RICHARD, now=SOON)

    async def test_in_a_series_it_is_about_the_present_meeting(self, company: Company) -> None:
        await company.meets_in(Format.INDIVIDUAL)
        await company.two_join()
        await company.introduces()
        old = (await company.pairing_of(EMMA)).id
        later = NOW + timedelta(hours=1)
        await company.introduces(later)
        present = (await company.pairing_of(EMMA)).id
        about = company.db, company.workspace, old
        assert (await meetings.offer(*about, by=EMMA, now=later)).pairing.id == present
        done = await meetings.propose(*about, TOMORROW, by=EMMA, now=later)
        assert done.pairing.id == present != old


def _pressed(company: Company, pairing_id: int, now: datetime) -> tuple[Awaitable[object], ...]:
    about = company.db, company.workspace, pairing_id
    return (
        meetings.offer(*about, by=EMMA, now=now),
        meetings.propose(*about, TOMORROW, by=EMMA, now=now),
    )
