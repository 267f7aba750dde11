"""The life of a round, from the planner to the database."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel, func, select

from bot import membership, programmes, rounds, wanted
from bot.domain.because import Because, Fit, Kinship
from bot.domain.deliveries import Kind
from bot.domain.errors import AdminsOnly, RoundJustStarted
from bot.domain.numbers import Count
from bot.domain.programmes import GenerationLabels, Rhythm, Surplus
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.opening import open_one
from bot.programme_forms import SettingsForm
from storage import population, tables
from storage import programmes as stored_programmes
from storage.database import Database, Writing
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    ROME,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.databases import on_both

WEEK = timedelta(weeks=1)
MINUTE = timedelta(minutes=1)
A_MOMENT = timedelta(seconds=4)
A_BLINK = 0.1
"""Seconds: enough to read everything that a plan is made from."""


class TestRunByAnAdmin:
    async def test_others_may_not(self, company: Company) -> None:
        await company.two_join()
        with pytest.raises(AdminsOnly):
            await wanted.want(company.db, company.workspace, by=EMMA, now=NOW)
        assert await company.rounds() == []

    async def test_it_introduces_those_who_joined(self, company: Company) -> None:
        """The junior one is the mentor; two are too few to be counted aloud."""
        await company.two_join()
        opened = await company.runs_a_round()
        assert opened == wanted.Opened(Count(least=5, exact=None), missing=None)
        pairing = await company.pairing_of(EMMA)
        assert [member.slack_id for member in pairing.mentors] == ["U0EMMA"]
        assert [member.slack_id for member in pairing.mentees] == ["U0RICHARD"]

    async def test_it_tells_how_many_when_they_are_enough(self, company: Company) -> None:
        await company.four_join()
        await company.joins(somebody("Tyler"), STARTING)
        await company.joins(somebody("Olga"), LEADING)
        assert (await company.runs_a_round()).people == Count(least=5, exact=6)

    async def test_it_starts_at_once_and_lasts_until_the_calendars_next_start(
        self, company: Company
    ) -> None:
        await company.four_join()
        await company.runs_a_round()
        (this,) = await company.rounds()
        assert (this.starts_at, this.closes_at) == (NOW, NEXT_MONDAY)

    async def test_on_the_eve_it_takes_the_place_of_the_planned_one(self, company: Company) -> None:
        """Nobody is introduced on Friday and again on Monday."""
        await company.four_join()
        friday = NOW + timedelta(days=2)
        await company.runs_a_round(friday)
        await rounds.open_due(company.db, NEXT_MONDAY)
        assert [each.starts_at for each in await company.rounds()] == [friday]
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_it_does_not_start_the_calendar(self, company: Company) -> None:
        """Which waits for the fourth to join."""
        await company.two_join()
        await company.runs_a_round()
        assert (await company.programme()).next_round_at is None

    async def test_pressing_again_within_minutes_does_nothing(self, company: Company) -> None:
        await company.two_join()
        await company.runs_a_round()
        with pytest.raises(RoundJustStarted):
            await company.runs_a_round(NOW + 9 * MINUTE)
        assert len(await company.rounds()) == 1
        assert len(await company.deliveries(Kind.INTRODUCTION)) == 1

    async def test_two_admins_at_once_start_one_round(self, company: Company) -> None:
        await company.two_join()
        outcomes = await asyncio.gather(
            company.runs_a_round(), company.runs_a_round(NOW + A_MOMENT), return_exceptions=True
        )
        assert sorted(type(each).__name__ for each in outcomes) == ["Opened", "RoundJustStarted"]
        assert len(await company.rounds()) == 1

    async def test_that_it_is_wanted_is_kept_until_it_is_open(self, company: Company) -> None:
        """Whatever comes in between: it begins when the admin pressed."""
        await company.two_join()
        await company.wants_a_round()
        with pytest.raises(RoundJustStarted):
            await company.wants_a_round(NOW + MINUTE)
        assert (await company.programme()).wanted_at == NOW
        assert await wanted.open_due(company.db, NOW + timedelta(hours=1))
        (this,) = await company.rounds()
        assert this.starts_at == NOW
        assert not await wanted.open_due(company.db, NOW + timedelta(hours=2))

    async def test_one_that_is_a_day_old_by_then_is_skipped_and_told(
        self, company: Company
    ) -> None:
        await company.two_join()
        await company.wants_a_round()
        await wanted.open_due(company.db, NOW + timedelta(days=2))
        (told,) = await company.deliveries(Kind.SKIPPED)
        assert told.slack_id == CHIARA.slack_id
        assert await company.rounds() == []
        assert (await company.programme()).wanted_at is None

    async def test_one_that_comes_with_the_calendars_is_one_round(self, company: Company) -> None:
        await company.four_join()
        await company.wants_a_round(NEXT_MONDAY - A_MOMENT)
        await wanted.open_due(company.db, NEXT_MONDAY)
        await rounds.open_due(company.db, NEXT_MONDAY)
        assert len(await company.rounds()) == 1
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_later_it_closes_the_one_that_is_open(self, company: Company) -> None:
        await company.two_join()
        await company.runs_a_round()
        await company.runs_a_round(NOW + 10 * MINUTE)
        assert [each.state for each in await company.rounds()] == ["closed", "open"]

    async def test_with_nobody_the_admin_hears_at_once_what_is_missing(
        self, company: Company
    ) -> None:
        """In the answer to the press, and not in a message besides."""
        await company.joins(EMMA)
        assert (await company.runs_a_round()).missing is SittingOutReason.ALONE
        assert await company.deliveries(Kind.IMPOSSIBLE) == []

    async def test_with_nobody_those_who_joined_are_told_once_however_often_it_is_pressed(
        self, company: Company
    ) -> None:
        await company.joins(EMMA)
        for minutes in (0, 1, 15):
            await company.runs_a_round(NOW + minutes * MINUTE)
        assert len(await company.deliveries(Kind.SITTING_OUT)) == 1

    async def test_who_joined_meanwhile_is_told_too_and_a_new_reason_to_all(
        self, company: Company
    ) -> None:
        await company.runs_a_round()
        await company.joins(EMMA)
        await company.runs_a_round(NOW + MINUTE)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ALONE
        await company.joins(JONAS)
        await company.runs_a_round(NOW + 2 * MINUTE)
        told = [row.slack_id for row in await company.deliveries(Kind.SITTING_OUT)]
        assert told == [EMMA.slack_id, EMMA.slack_id, JONAS.slack_id]
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ONE_GENERATION

    async def test_as_soon_as_somebody_else_joins_it_can_be_run(self, company: Company) -> None:
        await company.joins(EMMA)
        await company.runs_a_round()
        await company.joins(RICHARD, LEADING)
        await company.runs_a_round(NOW + MINUTE)
        assert await company.partner_of(EMMA) == RICHARD.slack_id


class TestWhoIsIntroduced:
    async def test_whoever_sat_out_is_first_next_time(self, company: Company) -> None:
        """And is told so; the reason is kept."""
        await company.joins(EMMA, STARTING)
        await company.joins(JONAS, STARTING)
        await company.joins(RICHARD, LEADING)
        await _change(company, Rhythm(0, time(10), ROME), Surplus.WAIT)
        waited: list[str] = []
        for turn in range(8):
            now = NOW + turn * timedelta(hours=1)
            await company.introduces(now)
            (waiting,) = [
                each for each in (EMMA, JONAS) if (await company.sees(each, now)).sitting_out
            ]
            told = (await company.deliveries(Kind.SITTING_OUT))[-1]
            assert told.slack_id == waiting.slack_id
            waited.append(waiting.slack_id)
        assert all(earlier != later for earlier, later in pairwise(waited))

    async def test_the_odd_one_out_becomes_a_third(self, company: Company) -> None:
        """The three are introduced once, together, and each is asked how it was."""
        await company.two_join()
        await company.joins(JONAS, STARTING)
        await company.runs_a_round()
        pairing = await company.pairing_of(RICHARD)
        assert {member.slack_id for member in pairing.mentors} == {"U0EMMA", "U0JONAS"}
        assert [member.slack_id for member in pairing.mentees] == ["U0RICHARD"]
        assert len(await company.deliveries(Kind.INTRODUCTION)) == 1
        asked = {row.slack_id for row in await company.deliveries(Kind.CHECK_IN)}
        assert asked == {"U0EMMA", "U0JONAS", "U0RICHARD"}
        assert await company.deliveries(Kind.SITTING_OUT) == []

    @pytest.mark.parametrize(
        ("surplus", "sizes", "waiting"),
        [(Surplus.PEERS, [2, 2, 2], 0), (Surplus.GROUPS, [3, 3], 0), (Surplus.WAIT, [2], 4)],
    )
    @on_both
    async def test_the_surplus_does_what_the_programme_says(
        self, company: Company, surplus: Surplus, sizes: list[int], waiting: int
    ) -> None:
        """Five who could be mentors, one mentee: in a pairing there is room for three."""
        await company.two_join()
        for user in (JONAS, *map(somebody, ("Tyler", "Olga", "Rosa"))):
            await company.joins(user, STARTING)
        await _change(company, Rhythm(0, time(10), ROME), surplus)
        await company.runs_a_round()
        assert sorted(Counter(await _pairings_of_seats(company)).values()) == sizes
        assert len(await company.deliveries(Kind.SITTING_OUT)) == waiting

    async def test_peers_are_told_from_pairings_across_generations(self, company: Company) -> None:
        await company.two_join()
        for user in (JONAS, somebody("Tyler")):
            await company.joins(user, STARTING)
        await company.runs_a_round()
        with_richard = await company.partner_of(RICHARD)
        another = EMMA if with_richard != EMMA.slack_id else JONAS
        across = (await company.pairing_of(RICHARD)).because
        peers = (await company.pairing_of(another)).because
        assert across is not None
        assert peers is not None
        assert across.kinship is Kinship.ACROSS_GENERATIONS
        assert peers.kinship is Kinship.PEERS

    async def test_whoever_met_a_peer_meets_another_generation_next(self, company: Company) -> None:
        """Nobody waits longer than there are people to wait for."""
        await company.joins(RICHARD, LEADING)
        juniors = [EMMA, JONAS, somebody("Tyler")]
        for user in juniors:
            await company.joins(user, STARTING)
        partners = []
        for turn in range(6):
            now = NOW + turn * timedelta(hours=1)
            await company.introduces(now)
            partners.append(await company.partner_of(RICHARD, now))
        assert set(partners[:3]) == set(partners[3:]) == {user.slack_id for user in juniors}

    async def test_why_these_people_is_kept_as_it_was_planned(self, company: Company) -> None:
        """Whatever becomes of their profiles and of the zone they live in."""
        await company.joins(EMMA, STARTING, shows=["short-video"])
        lima = await company.joins(
            somebody("Rosa", "America/Lima"), LEADING, learns=["short-video"]
        )
        await company.introduces()
        kept = Because(
            Fit.SHOWN_AND_WANTED,
            Kinship.ACROSS_GENERATIONS,
            met_rounds_ago=None,
            different_teams=None,
            hours_in_common=2,
        )
        assert (await company.pairing_of(EMMA)).because == kept
        await company.joins(EMMA, STARTING, shows=["start-ups"])
        await company.joins(replace(lima, time_zone=ROME), LEADING)
        assert (await company.pairing_of(EMMA)).because == kept
        await company.introduces(NOW + timedelta(hours=1))
        again = (await company.pairing_of(EMMA, NOW + timedelta(hours=1))).because
        assert again == replace(kept, fit=Fit.SHOWN, met_rounds_ago=1, hours_in_common=8)

    async def test_everybody_meets_somebody_new_while_there_is_somebody(
        self, company: Company
    ) -> None:
        await company.four_join()
        await company.introduces()
        first = await company.partner_of(EMMA)
        await company.introduces(NOW + timedelta(hours=1))
        assert await company.partner_of(EMMA) != first

    async def test_how_long_ago_people_met_is_counted_in_rounds(self, company: Company) -> None:
        """A round that introduced nobody does not count, and who is gone is met no more."""
        await company.two_join()
        await company.introduces()
        with_richard = await _together(company)
        assert await _history(company) == {(with_richard, 1)}
        await company.leaves(RICHARD)
        await company.introduces(NOW + timedelta(hours=1))
        assert await _history(company) == set()
        await company.joins(SABINE, LEADING)
        for hours in (2, 3):
            await company.introduces(NOW + timedelta(hours=hours))
        with_sabine = await _together(company)
        await company.joins(RICHARD, LEADING)
        assert await _history(company) == {(with_sabine, 1), (with_sabine, 2), (with_richard, 3)}

    async def test_topics_bring_people_together(self, company: Company) -> None:
        await company.joins(EMMA, STARTING, shows=["short-video"])
        await company.joins(JONAS, STARTING, shows=["start-ups"])
        await company.joins(RICHARD, LEADING, learns=["start-ups"])
        await company.joins(SABINE, LEADING, learns=["short-video"])
        await company.runs_a_round()
        pairing = await company.pairing_of(EMMA)
        assert pairing.topic == "short-video"
        assert pairing.others(EMMA.slack_id)[0].slack_id == SABINE.slack_id

    async def test_who_left_or_paused_is_left_in_peace(self, company: Company) -> None:
        await company.four_join()
        await company.leaves(JONAS)
        christmas = date(2026, 12, 24)
        await membership.pause(company.db, company.workspace, christmas, by=SABINE, now=NOW)
        await company.runs_a_round()
        assert await company.partner_of(EMMA) == RICHARD.slack_id
        for absent in (JONAS, SABINE):
            situation = await company.sees(absent)
            assert (situation.pairing, situation.sitting_out) == (None, None)

    async def test_who_is_back_today_on_their_own_wall_takes_part(self, company: Company) -> None:
        """In Auckland it is the 26th already; a round in Rome on the 25th counts them in."""
        tama = await company.joins(somebody("Tama", "Pacific/Auckland"), LEADING)
        await company.joins(EMMA)
        back = date(2026, 11, 26)
        await membership.pause(company.db, company.workspace, back, by=tama, now=NOW)
        late = NOW + timedelta(hours=6)
        assert (await company.sees(CHIARA, late)).overview.missing is None  # type: ignore[union-attr]
        await company.runs_a_round(late)
        assert await company.partner_of(EMMA, late) == tama.slack_id


@on_both
class TestWhoIsLeftOut:
    """Everybody of the other generation is away: those who are here are told no more than that."""

    async def test_is_not_as_if_they_took_no_part(self, company: Company) -> None:
        await company.four_join()
        await self._opens(company, RICHARD, SABINE)
        for user in (EMMA, JONAS):
            assert (await company.sees(user)).sitting_out is SittingOutReason.NOBODY_FREE
        opened = await wanted.outcome(company.db, company.workspace, pressed_at=NOW)
        assert opened.missing is SittingOutReason.AWAY

    async def test_the_only_one_who_is_here_is_not_alone(self, company: Company) -> None:
        await company.two_join()
        await self._opens(company, RICHARD)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.NOBODY_FREE

    async def test_one_generation_is_one_whoever_is_away(self, company: Company) -> None:
        await company.joins(EMMA)
        await company.joins(JONAS)
        await company.joins(SABINE)
        await self._opens(company, SABINE)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ONE_GENERATION
        opened = await wanted.outcome(company.db, company.workspace, pressed_at=NOW)
        assert opened.missing is SittingOutReason.ONE_GENERATION

    async def _opens(self, company: Company, *away: User) -> None:
        async def look(_starts_at: datetime) -> list[str]:
            return [user.slack_id for user in away]

        programme = await company.programme()
        await open_one(company.db, programme, starts_at=NOW, now=NOW, look=look)


@on_both
class TestMessages:
    async def test_every_message_of_the_week_is_stored_with_the_round(
        self, company: Company
    ) -> None:
        """An introduction, a nudge midway, a check-in for each on the last working day."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY)
        due = [(row.kind, row.slack_id, row.due_at) for row in await company.deliveries()]
        wednesday, friday = (NEXT_MONDAY + timedelta(days=days) for days in (2, 4))
        pairings = {(await company.pairing_of(user, NEXT_MONDAY)).id for user in (EMMA, JONAS)}
        assert len(pairings) == 2
        assert sorted(due) == sorted(
            [
                *2 * [("introduction", "", NEXT_MONDAY)],
                *2 * [("nudge", "", wednesday)],
                *(("check_in", user.slack_id, friday) for user in (EMMA, JONAS, RICHARD, SABINE)),
            ]
        )

    async def test_messages_lose_their_meaning_with_the_round(self, company: Company) -> None:
        """The question how it went is good for three days more."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY)
        close = NEXT_MONDAY + WEEK
        expiry = {row.kind: row.expires_at for row in await company.deliveries()}
        assert expiry == {
            "introduction": close,
            "nudge": close,
            "check_in": close + timedelta(days=3),
        }

    async def test_a_round_and_its_messages_are_stored_together_or_not_at_all(
        self, company: Company
    ) -> None:
        """The database has no place for the messages: nothing of the round is left."""
        await company.four_join()
        await company.wants_a_round()
        before = await company.programme()
        await _rename(company.db, "delivery", "elsewhere")
        with pytest.raises(DBAPIError):
            await wanted.open_due(company.db, NOW)
        await _rename(company.db, "elsewhere", "delivery")
        for table in (tables.Round, tables.Pairing, tables.Seat, tables.Delivery):
            assert await _count(company.db, table) == 0
        assert await company.programme() == before


class TestWorkingHours:
    """Emma is in Rome, Rosa in New York, where it is four in the morning at the programme's ten."""

    async def test_each_message_of_a_scheduled_round_is_in_the_hours_of_its_readers(
        self, company: Company
    ) -> None:
        """At three in the afternoon in Rome it is nine in New York; asked alone, each at ten."""
        await _two_far_apart(company)
        await rounds.open_due(company.db, NEXT_MONDAY + A_MOMENT)
        friday = NEXT_MONDAY + timedelta(days=4)
        assert await _due(company) == {
            ("introduction", ""): NEXT_MONDAY + timedelta(hours=5),
            ("nudge", ""): NEXT_MONDAY + timedelta(days=2, hours=5),
            ("check_in", "U0EMMA"): friday,
            ("check_in", "U0ROSA"): friday + timedelta(hours=6),
        }

    async def test_a_round_that_an_admin_runs_is_told_at_once(self, company: Company) -> None:
        """At midnight, too; what is asked later is in working hours."""
        await _two_far_apart(company)
        midnight = NOW + timedelta(hours=14)
        await company.runs_a_round(midnight)
        due = await _due(company)
        assert due["introduction", ""] == midnight
        assert due["check_in", "U0EMMA"] == datetime(2026, 11, 27, 9, tzinfo=UTC)

    async def test_whoever_sits_out_hears_it_in_their_own_hours(self, company: Company) -> None:
        await _two_far_apart(company)
        await company.leaves(EMMA)
        await rounds.open_due(company.db, NEXT_MONDAY)
        (told,) = await company.deliveries(Kind.SITTING_OUT)
        assert told.due_at == NEXT_MONDAY + timedelta(hours=5)

    async def test_a_round_caught_up_with_at_night_is_told_in_the_morning(
        self, company: Company
    ) -> None:
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + timedelta(hours=13))
        told = {row.due_at for row in await company.deliveries(Kind.INTRODUCTION)}
        assert told == {NEXT_MONDAY + timedelta(hours=23)}

    async def test_an_admin_sees_how_long_it_goes_on(self, company: Company) -> None:
        """As long as somebody has to wait for their morning."""
        await _two_far_apart(company)
        await rounds.open_due(company.db, NEXT_MONDAY)
        overview = (await company.sees(CHIARA, NEXT_MONDAY)).overview
        assert overview is not None
        assert overview.introducing is not None
        assert overview.introducing.minutes_left == 5 * 60 + 1


@on_both
class TestByTheCalendar:
    async def test_nothing_happens_before_its_time(self, company: Company) -> None:
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY - A_MOMENT)
        assert await company.rounds() == []

    async def test_a_round_opens_at_its_time(self, company: Company) -> None:
        """As planned, though the tick comes a little later."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + A_MOMENT)
        (this,) = await company.rounds()
        assert (this.starts_at, this.closes_at) == (NEXT_MONDAY, NEXT_MONDAY + WEEK)
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_asking_again_opens_nothing_more(self, company: Company) -> None:
        await company.four_join()
        for _ in range(3):
            await rounds.open_due(company.db, NEXT_MONDAY + A_MOMENT)
        assert len(await company.rounds()) == 1

    async def test_two_ticks_at_once_open_one_round(self, company: Company) -> None:
        await company.four_join()
        await asyncio.gather(*(rounds.open_due(company.db, NEXT_MONDAY) for _ in range(3)))
        assert len(await company.rounds()) == 1

    async def test_a_round_closes_at_its_time(self, company: Company) -> None:
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY)
        await rounds.close_due(company.db, NEXT_MONDAY + WEEK - A_MOMENT)
        assert [each.state for each in await company.rounds()] == ["open"]
        await rounds.close_due(company.db, NEXT_MONDAY + WEEK)
        assert [each.state for each in await company.rounds()] == ["closed"]

    async def test_a_round_missed_by_hours_is_caught_up_with(self, company: Company) -> None:
        """In step: the next is on Monday all the same."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + timedelta(hours=20))
        (this,) = await company.rounds()
        assert (this.starts_at, this.closes_at) == (NEXT_MONDAY, NEXT_MONDAY + WEEK)

    async def test_a_round_missed_by_days_is_skipped(self, company: Company) -> None:
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + timedelta(days=2))
        assert await company.rounds() == []
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_whoever_organises_hears_of_a_round_that_is_skipped(
        self, company: Company
    ) -> None:
        """Once for all that were missed together, and again for what is missed another time."""
        await company.four_join()
        await _change(company, Rhythm(0, time(10), ROME))
        for back in (NEXT_MONDAY + 3 * WEEK, NEXT_MONDAY + 6 * WEEK):
            for _ in range(2):
                await rounds.open_due(company.db, back + timedelta(days=2))
        told = await company.deliveries(Kind.SKIPPED)
        assert {row.slack_id for row in told} == {CHIARA.slack_id}
        missed_on = [date.fromordinal(row.subject_id) for row in told]
        assert missed_on == [date(2026, 11, 30), date(2026, 12, 28)]

    @pytest.mark.parametrize("named", [(), (CHIARA.slack_id, "U0FRANCA")])
    async def test_where_nobody_organises_those_named_as_admins_hear_of_it(
        self, company: Company, named: tuple[str, ...]
    ) -> None:
        """Where nobody is named, the log alone says it."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + timedelta(days=2), admins=named)
        told = await company.deliveries(Kind.SKIPPED)
        assert tuple(row.slack_id for row in told) == named

    async def test_after_a_long_absence_there_is_one_round_only(self, company: Company) -> None:
        """The one of the day."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + 5 * WEEK + timedelta(hours=2))
        (this,) = await company.rounds()
        assert this.starts_at == NEXT_MONDAY + 5 * WEEK
        assert (await company.programme()).next_round_at == NEXT_MONDAY + 6 * WEEK

    @pytest.mark.parametrize("before", [timedelta(days=3), timedelta(seconds=10)])
    async def test_whoever_is_back_in_time_for_a_start_does_not_miss_it(
        self, company: Company, before: timedelta
    ) -> None:
        """Nobody was introduced in the week that was missed."""
        await company.four_join()
        await rounds.open_due(company.db, NEXT_MONDAY + WEEK - before)
        assert await company.rounds() == []
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_every_second_week_stays_every_second_week(self, company: Company) -> None:
        await company.four_join()
        await _change(company, Rhythm(1, time(15), ROME, every_weeks=2))
        tuesday = datetime(2026, 12, 1, 14, tzinfo=UTC)
        starts = []
        for days in range(60):
            await rounds.open_due(company.db, tuesday + timedelta(days=days, hours=1))
            starts = [each.starts_at for each in await company.rounds()]
        assert starts == [tuesday + turn * 2 * WEEK for turn in range(5)]

    @pytest.mark.parametrize("absence", [timedelta(days=30), timedelta(days=37)])
    async def test_every_second_week_keeps_its_weeks_over_an_absence(
        self, company: Company, absence: timedelta
    ) -> None:
        """Away over 1, 15 and 29 December, back in either week: the next is on 12 January."""
        await company.four_join()
        await _change(company, Rhythm(1, time(15), ROME, every_weeks=2))
        tuesday = datetime(2026, 12, 1, 14, tzinfo=UTC)
        await rounds.open_due(company.db, tuesday + absence)
        assert await company.rounds() == []
        assert (await company.programme()).next_round_at == tuesday + 6 * WEEK

    async def test_a_holiday_postpones_a_round_and_not_the_one_after_it(
        self, company: Company
    ) -> None:
        """In Italy 8 December is one, in 2026 a Tuesday; so the check-in of the week before is
        on Monday, and the round on Wednesday."""
        await company.four_join()
        await _change(company, Rhythm(1, time(10), ROME), country="IT")
        for days in range(1, 22):
            await rounds.open_due(company.db, NEXT_MONDAY + timedelta(days=days))
        starts = [each.starts_at for each in await company.rounds()]
        assert starts == [NEXT_MONDAY + timedelta(days=days) for days in (1, 9, 15)]
        asked = {row.due_at for row in await company.deliveries(Kind.CHECK_IN)}
        assert sorted(asked)[0] == NEXT_MONDAY + WEEK

    async def test_nobody_to_introduce_is_told_to_whoever_ran_it_last(
        self, company: Company
    ) -> None:
        """Those who joined are told why; the calendar goes on."""
        for user in (EMMA, RICHARD, JONAS, SABINE):
            await company.joins(user, STARTING)
        await _change(company, Rhythm(0, time(10), ROME))
        await rounds.open_due(company.db, NEXT_MONDAY)
        (told,) = await company.deliveries(Kind.IMPOSSIBLE)
        assert told.slack_id == CHIARA.slack_id
        assert len(await company.deliveries(Kind.SITTING_OUT)) == 4
        situation = await company.sees(EMMA, NEXT_MONDAY)
        assert situation.sitting_out is SittingOutReason.ONE_GENERATION
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK

    async def test_a_start_minutes_after_a_round_run_by_hand_is_skipped(
        self, company: Company
    ) -> None:
        """As when an admin runs a round and then moves the calendar's hour to a few minutes later:
        those who were introduced just now are not introduced again."""
        await company.four_join()
        await company.runs_a_round()
        await _change(company, Rhythm(2, time(10, 5), ROME))
        start = NOW + 5 * MINUTE
        assert (await company.programme()).next_round_at == start
        await rounds.open_due(company.db, start)
        assert len(await company.rounds()) == 1
        assert (await company.programme()).next_round_at == start + WEEK

    async def test_a_start_minutes_after_an_impossible_round_moves_the_calendar_on(
        self, company: Company
    ) -> None:
        """What is missing was told just now; nothing is left that is due for ever."""
        for user in (EMMA, RICHARD, JONAS, SABINE):
            await company.joins(user, STARTING)
        await company.runs_a_round()
        await _change(company, Rhythm(2, time(10, 5), ROME))
        await rounds.open_due(company.db, NOW + 5 * MINUTE)
        assert len(await company.rounds()) == 1
        assert (await company.programme()).next_round_at == NOW + 5 * MINUTE + WEEK

    async def test_a_start_minutes_after_an_impossible_round_is_kept_if_it_is_possible(
        self, company: Company
    ) -> None:
        for user in (EMMA, RICHARD, JONAS, SABINE):
            await company.joins(user, STARTING)
        await company.runs_a_round()
        await _change(company, Rhythm(2, time(10, 5), ROME))
        for user in (RICHARD, SABINE):
            await company.joins(user, LEADING)
        await rounds.open_due(company.db, NOW + 5 * MINUTE)
        assert await company.pairing_of(EMMA, NOW + 5 * MINUTE)


@on_both
class TestWhileSomebodyElseWrites:
    """A round is planned from what was read before; the rest may have changed when it is stored."""

    async def test_settings_saved_meanwhile_are_kept(self, company: Company) -> None:
        await company.four_join()
        thursdays = Rhythm(3, time(16), ROME)
        thursday = datetime(2026, 11, 26, 15, tzinfo=UTC)
        await company.wants_a_round()
        before = await company.programme()
        async with _deciding(company) as session:
            running = asyncio.create_task(wanted.open_due(company.db, NOW))
            await asyncio.sleep(A_BLINK)
            changed = replace(before, rhythm=thursdays, next_round_at=thursday)
            await stored_programmes.save(session, changed)
        await running
        assert await company.programme() == replace(changed, wanted_at=None)

    async def test_a_start_that_is_skipped_leaves_them_alone_too(self, company: Company) -> None:
        await company.four_join()
        before = await company.programme()
        too_late = NEXT_MONDAY + timedelta(days=2)
        async with _deciding(company) as session:
            opening = asyncio.create_task(rounds.open_due(company.db, too_late))
            await asyncio.sleep(A_BLINK)
            changed = replace(before, next_round_at=too_late + timedelta(hours=1))
            await stored_programmes.save(session, changed)
        await opening
        assert await company.programme() == changed

    async def test_a_calendar_begun_meanwhile_goes_on(self, company: Company) -> None:
        await company.two_join()
        await company.wants_a_round()
        before = await company.programme()
        async with _deciding(company) as session:
            running = asyncio.create_task(wanted.open_due(company.db, NOW))
            await asyncio.sleep(A_BLINK)
            await stored_programmes.save(session, replace(before, next_round_at=NEXT_MONDAY))
        await running
        assert (await company.programme()).next_round_at == NEXT_MONDAY

    async def test_a_round_run_at_the_very_moment_of_the_calendars_stands(
        self, company: Company
    ) -> None:
        """The calendar's start finds it there, and undoes nothing."""
        await company.four_join()
        await company.wants_a_round(NEXT_MONDAY)
        async with _deciding(company):
            running = asyncio.create_task(wanted.open_due(company.db, NEXT_MONDAY))
            await asyncio.sleep(A_BLINK)
            opening = asyncio.create_task(rounds.open_due(company.db, NEXT_MONDAY))
            await asyncio.sleep(A_BLINK)
        await asyncio.gather(running, opening)
        programme = await company.programme()
        assert len(await company.rounds()) == 1
        assert (programme.organiser, programme.next_round_at) == ("U0CHIARA", NEXT_MONDAY + WEEK)


@asynccontextmanager
async def _deciding(company: Company) -> AsyncIterator[Writing]:
    """A transaction in which somebody decides something about the programme."""
    async with company.db.write() as session:
        await stored_programmes.first_held(session, company.workspace.id)
        yield session


async def _two_far_apart(company: Company) -> None:
    await company.joins(EMMA)
    await company.joins(somebody("Rosa", "America/New_York"), LEADING)
    programme = replace(await company.programme(), next_round_at=NEXT_MONDAY)
    async with company.db.write() as session:
        await stored_programmes.save(session, programme)


async def _due(company: Company) -> dict[tuple[str, str], datetime]:
    return {(row.kind, row.slack_id): row.due_at for row in await company.deliveries()}


async def _together(company: Company) -> frozenset[int]:
    """Our ids of Emma and of whom she is introduced to."""
    return frozenset(seat.member.id for seat in (await company.pairing_of(EMMA)).seats)


async def _pairings_of_seats(company: Company) -> list[int]:
    async with company.db.read() as session:
        rows = await session.rows(select(tables.Seat.pairing_id))
        return [pairing_id for (pairing_id,) in rows]


async def _history(company: Company) -> set[tuple[frozenset[int], int]]:
    programme = await company.programme()
    async with company.db.read() as session:
        those = await population.taking_part(session, programme, starts_at=NOW, now=NOW)
    met = those.history
    rows = zip(met.one.tolist(), met.other.tolist(), met.rounds_ago.tolist(), strict=True)
    return {(frozenset((one, other)), ago) for one, other, ago in rows}


async def _change(
    company: Company,
    rhythm: Rhythm,
    surplus: Surplus = Surplus.PEERS,
    country: str | None = None,
) -> None:
    form = SettingsForm(
        weekday=rhythm.weekday,
        at=rhythm.at.isoformat("minutes"),
        time_zone=rhythm.time_zone,
        every_weeks=rhythm.every_weeks,
        labels=GenerationLabels.CAREER_STAGES,
        locale="en",
        surplus=surplus,
        cooldown=12,
        country=country,
        closed_days=(),
    )
    await programmes.change(company.db, company.workspace, form, by=CHIARA, now=NOW)


async def _rename(db: Database, table: str, to: str) -> None:
    async with db.write() as session:
        await session.run_sync(
            lambda sync: sync.connection().execute(text(f"ALTER TABLE {table} RENAME TO {to}"))
        )


async def _count(db: Database, table: type[SQLModel]) -> int:
    async with db.write() as session:
        return (await session.exec(select(func.count()).select_from(table))).one()
