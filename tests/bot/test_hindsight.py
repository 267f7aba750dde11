"""An operator sets a wrong date for an hour, or a machine wakes up in another year: no harm."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from sqlmodel import select

from bot import asks, hindsight, prompts, rounds, search, silence
from bot.domain.asks import MOST_ASKS, Ask
from bot.domain.deliveries import Kind
from bot.domain.members import Standing
from bot.domain.programmes import Rhythm
from bot.domain.users import User
from bot.hindsight import Hindsight
from sandbox.server import running
from storage import asks as stored_asks
from storage import hindsight as stored
from storage import programmes as stored_programmes
from storage import sending, tables
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    ROME,
    Company,
    somebody_writes_meanwhile,
)
from tests.bot.office import GENERAL, GRACE, Office, at_work, small_world
from tests.databases import on_both

HOUR, A_DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
WRONG_DATE = NEXT_MONDAY + 15 * WEEK + 2 * HOUR
"""A Monday, two hours after a round would have begun."""

MID_WEEK = WRONG_DATE + timedelta(days=2)
WRONG_EVENING = MID_WEEK + 10 * HOUR


class Machine:
    """A machine with the bot's ticks, whose seconds go on however its clock is set."""

    def __init__(self, company: Company) -> None:
        self._company, self._seconds = company, 0.0
        self._hindsight = Hindsight(company.db, lambda: self._seconds)

    async def shows(self, *instants: datetime) -> None:
        """A tick at each of these instants, a minute of the machine's own after the other."""
        for now in instants:
            self._seconds += 60
            await self._hindsight.look(now)
            await rounds.close_due(self._company.db, now)
            await rounds.open_due(self._company.db, now)

    async def goes_on(self, now: datetime, of: timedelta) -> None:
        """The clock shows that, and goes on for so long."""
        await self.shows(now)
        self._seconds += of.total_seconds()
        await self.shows(now + of)


@pytest.fixture
def machine(company: Company) -> Machine:
    return Machine(company)


@on_both
class TestACalendar:
    async def test_it_goes_on_as_planned(self, company: Company, machine: Machine) -> None:
        """In the future that did not come, a round was skipped."""
        await company.four_join()
        await machine.shows(NOW, MID_WEEK, NOW + HOUR)
        assert await company.rounds() == []
        assert (await company.programme()).next_round_at == NEXT_MONDAY

    async def test_nobody_waits_while_it_is_found_out_which_days_are_closed(
        self, company: Company, machine: Machine, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Also for a round that began in the future that did not come."""
        monkeypatch.setattr(hindsight, "closed_days", somebody_writes_meanwhile(company))
        await company.four_join()
        await machine.shows(NOW, WRONG_DATE, NOW + HOUR)
        (only,) = await company.rounds()
        assert only.starts_at == NOW + HOUR

    async def test_on_the_eve_of_a_round_too(self, company: Company, machine: Machine) -> None:
        """Nobody was introduced, so nobody has to wait for the week after."""
        await _have_met(company)
        await machine.shows(NOW, MID_WEEK, NEXT_MONDAY - HOUR, NEXT_MONDAY)
        assert (await company.rounds())[1].starts_at == NEXT_MONDAY

    async def test_after_two_days_ahead_a_round_is_held_on_its_day(
        self, company: Company, machine: Machine
    ) -> None:
        """By the wrong date it was skipped, and the next one was not far."""
        await _have_met(company)
        eve = NEXT_MONDAY - HOUR
        await machine.shows(NOW, eve - HOUR, eve + timedelta(days=2), eve, NEXT_MONDAY)
        assert (await company.rounds())[1].starts_at == NEXT_MONDAY

    async def test_every_second_week_keeps_its_weeks(
        self, company: Company, machine: Machine
    ) -> None:
        await company.four_join()
        first = NEXT_MONDAY + timedelta(days=1)
        await _is_every_second_tuesday(company, first)
        await machine.shows(NOW, first, MID_WEEK, first + HOUR)
        assert (await company.programme()).next_round_at == first + 2 * WEEK

    async def test_a_clock_that_is_a_little_slow_moves_nothing(
        self, company: Company, machine: Machine
    ) -> None:
        """As when it is set right by seconds in the minute that a round begins."""
        await company.four_join()
        await machine.shows(NOW, NEXT_MONDAY, NEXT_MONDAY - timedelta(seconds=3))
        (this,) = await company.rounds()
        assert (this.starts_at, this.closes_at) == (NEXT_MONDAY, NEXT_MONDAY + WEEK)
        assert (await company.programme()).next_round_at == NEXT_MONDAY + WEEK


class TestARound:
    """Begun in a future that did not come, its people were introduced all the same."""

    async def test_it_has_begun_now_and_ends_with_the_next_one(
        self, company: Company, machine: Machine
    ) -> None:
        back = NOW + HOUR
        await company.four_join()
        await machine.shows(NOW, WRONG_DATE, back)
        (this,) = await company.rounds()
        assert (this.starts_at, this.closes_at, this.state) == (back, NEXT_MONDAY, "open")
        assert (await company.programme()).next_round_at == NEXT_MONDAY
        await machine.shows(NEXT_MONDAY)
        assert [each.state for each in await company.rounds()] == ["closed", "open"]

    async def test_who_was_not_introduced_yet_is_now_and_all_are_asked_at_its_end(
        self, company: Company, machine: Machine
    ) -> None:
        await company.four_join()
        await machine.shows(NOW, WRONG_DATE, NOW + HOUR)
        due = {(row.kind, row.due_at) for row in await company.deliveries()}
        assert due == {
            ("introduction", NOW + HOUR),
            ("nudge", NEXT_MONDAY),
            ("check_in", NEXT_MONDAY),
        }

    async def test_an_admin_can_run_another(self, company: Company, machine: Machine) -> None:
        """And may press as soon as ten minutes are over."""
        await company.two_join()
        await machine.shows(NOW, WRONG_DATE)
        await company.runs_a_round(WRONG_DATE)
        await machine.shows(NOW + HOUR)
        overview = (await company.sees(CHIARA, NOW + 2 * HOUR)).overview
        assert overview is not None
        assert overview.again_at is None
        await company.runs_a_round(NOW + 2 * HOUR)
        assert [each.state for each in await company.rounds()] == ["closed", "open"]

    async def test_of_several_the_last_that_was_opened_is_the_latest(
        self, company: Company, machine: Machine
    ) -> None:
        """And the day comes on which one of them was: nobody is introduced again on it."""
        await company.four_join()
        wrong = [WRONG_DATE, WRONG_DATE + WEEK]
        await machine.shows(NOW, *wrong, NOW + HOUR, *(NEXT_MONDAY + n * WEEK for n in range(17)))
        starts = [each.starts_at for each in await company.rounds()]
        coming = [NEXT_MONDAY + number * WEEK for number in range(17)]
        assert starts == [NOW + HOUR, *coming]
        assert [each.id for each in await company.rounds()].index(1) == 16


@on_both
class TestMessages:
    async def test_what_is_rightly_due_in_days_stays(
        self, company: Company, machine: Machine
    ) -> None:
        """Nudges and questions of the round that is open."""
        await company.four_join()
        await company.runs_a_round()
        before = await company.deliveries()
        async with company.db.write() as session:
            await stored.put_right(session, NOW)
        await machine.shows(NOW, NOW + timedelta(hours=3), NOW + timedelta(hours=1))
        assert await company.deliveries() == before

    async def test_what_was_put_off_is_tried_again(
        self, company: Company, machine: Machine
    ) -> None:
        await _a_prompt(company, WRONG_DATE)
        (prompt,) = await company.deliveries(Kind.PROMPT)
        async with company.db.write() as session:
            await sending.put_off(session, prompt.key, WRONG_DATE + HOUR / 4)
        await machine.shows(NOW, WRONG_DATE, NOW + HOUR)
        assert [row.due_at for row in await company.deliveries()] == [NOW + HOUR]

    async def test_what_was_not_yet_sent_is_sent(self, company: Company, machine: Machine) -> None:
        await _a_prompt(company, WRONG_DATE)
        await machine.shows(NOW, WRONG_DATE, NOW + HOUR)
        assert [row.due_at for row in await company.deliveries()] == [NOW + HOUR]

    async def test_what_may_have_been_sent_is_found_out(self, company: Company) -> None:
        """After its grace time, and not only in months."""
        with small_world() as world:
            async with running(world) as slack, at_work(company, slack) as office:
                await _one_is_unknown(office, WRONG_DATE)
                await Machine(company).shows(NOW, WRONG_DATE, NOW + HOUR)
                office.wall.shows(NOW + HOUR + GRACE)
                await office.ticks()
                assert (await office.the(Kind.PROMPT)).state == "sent"


@on_both
class TestTheSilent:
    """Three rounds have passed in which nobody gave a sign; the third is still open."""

    THIRD_END = NEXT_MONDAY + 3 * WEEK
    TUESDAY = THIRD_END - 6 * timedelta(days=1)

    async def test_who_was_to_be_asked_in_the_future_is_asked_now_and_then_paused(
        self, company: Company, machine: Machine
    ) -> None:
        await self._nobody_speaks(company, machine)
        await machine.shows(self.TUESDAY, WRONG_DATE, self.TUESDAY + HOUR)
        questions = await company.deliveries(Kind.STILL_IN)
        assert {each.due_at for each in questions} == {self.TUESDAY + HOUR}
        await company.is_asked(self.TUESDAY + HOUR)
        await machine.shows(self.THIRD_END)
        assert len(await company.deliveries(Kind.SILENT)) == len(questions) == 4

    async def test_who_was_paused_and_has_not_heard_it_has_the_time_to_answer_that_is_left(
        self, company: Company, machine: Machine
    ) -> None:
        """The others stay paused, as they were told."""
        await self._nobody_speaks(company, machine)
        await company.asks_if_still_in(EMMA, RICHARD, now=self.TUESDAY)
        await machine.shows(self.TUESDAY, WRONG_DATE)
        await self._hears(company, EMMA, Kind.SILENT)
        await machine.shows(self.TUESDAY + HOUR)
        emma, richard = await company.sees(EMMA), await company.sees(RICHARD)
        assert (emma.standing, richard.standing) == (Standing.PAUSED, Standing.ACTIVE)
        await machine.shows(self.THIRD_END)
        assert (await company.sees(RICHARD)).standing is Standing.PAUSED

    async def test_nothing_that_has_happened_lies_ahead(
        self, company: Company, machine: Machine
    ) -> None:
        """Or who speaks now would seem silent until then, and who does not would not."""
        await company.joins(EMMA, now=WRONG_DATE)
        await silence.note_signs(company.db, company.workspace, [EMMA.slack_id], now=WRONG_DATE)
        await company.asks_if_still_in(EMMA, now=WRONG_DATE)
        await machine.shows(NOW, WRONG_DATE, NOW + HOUR)
        async with company.db.write() as session:
            (emma,) = (await session.exec(select(tables.Member))).all()
        (question,) = await company.deliveries(Kind.STILL_IN)
        happened = {
            emma.joined_at,
            emma.last_sign_at,
            emma.asked_at,
            question.due_at,
            question.sent_at,
        }
        assert happened == {NOW + HOUR}

    async def _nobody_speaks(self, company: Company, machine: Machine) -> None:
        await company.four_join()
        for number in range(3):
            await machine.shows(NEXT_MONDAY + number * WEEK)
            await company.is_asked(NEXT_MONDAY + number * WEEK)

    async def _hears(self, company: Company, user: User, kind: Kind) -> None:
        row = next(x for x in await company.deliveries(kind) if x.slack_id == user.slack_id)
        async with company.db.write() as session:
            await sending.claim(session, row.key, conversation="D0", now=WRONG_DATE)
            await sending.mark_sent(session, row.key, conversation="D0", ts="1", now=WRONG_DATE)


@on_both
class TestAsks:
    """Made on a wrong date, and what became of an earlier one on it."""

    async def test_a_mentor_is_asked_now_and_who_asks_hears_within_three_days(
        self, company: Company, machine: Machine
    ) -> None:
        """Who was to be asked on the wrong date."""
        ask = await _an_ask(company, WRONG_EVENING)
        await machine.shows(NOW, WRONG_EVENING, NOW + HOUR)
        now = await _the_ask(company, ask)
        assert (now.asked_at, now.ends_at) == (NOW + HOUR, NEXT_MONDAY + HOUR)
        assert [each.answer_by for each in now.requests] == [NOW + 25 * HOUR]
        (row,) = await company.deliveries(Kind.ASK_REQUEST)
        assert (row.due_at, row.expires_at) == (NOW + HOUR, now.search_ends_at)

    async def test_who_has_been_asked_has_a_day_from_now(
        self, company: Company, machine: Machine
    ) -> None:
        """Then the next is asked."""
        ask = await _an_ask(company, MID_WEEK)
        await company.is_asked(MID_WEEK)
        await machine.shows(NOW, MID_WEEK, NOW + HOUR)
        for days in (0, 1):
            await search.open_next_due(company.db, NOW + HOUR + days * A_DAY)
        states = [each.state for each in (await _the_ask(company, ask)).requests]
        assert states == ["expired", "asked"]

    async def test_one_that_was_made_before_goes_on_from_now(
        self, company: Company, machine: Machine
    ) -> None:
        """Two days later by the wrong date, a second mentor was to be asked in the morning."""
        ask = await _an_ask(company, NOW)
        await company.is_asked(NOW)
        await search.open_next_due(company.db, NOW + A_DAY + 12 * HOUR)
        await machine.shows(NOW, NOW + A_DAY + 12 * HOUR, NOW + HOUR)
        now = await _the_ask(company, ask)
        assert (now.asked_at, now.ends_at) == (ask.asked_at, ask.ends_at)
        assert now.requests[1].answer_by == NOW + 25 * HOUR
        assert (await company.deliveries(Kind.ASK_REQUEST))[1].due_at == NOW + HOUR

    async def test_what_is_over_counts_for_no_longer_than_a_week(
        self, company: Company, machine: Machine
    ) -> None:
        for _ in range(MOST_ASKS):
            ask = await _an_ask(company, MID_WEEK)
            await asks.withdraw(company.db, company.workspace, ask.id, by=RICHARD, now=MID_WEEK)
        await machine.shows(NOW, MID_WEEK, NOW + HOUR)
        assert await _an_ask(company, NOW + HOUR + WEEK)

    async def test_one_by_a_right_clock_stays_as_it_is(
        self, company: Company, machine: Machine
    ) -> None:
        evening = NOW + 12 * HOUR
        ask = await _an_ask(company, evening)
        before = await _the_ask(company, ask), await company.deliveries()
        await machine.shows(evening, evening + HOUR, evening + HOUR / 2)
        assert (await _the_ask(company, ask), await company.deliveries()) == before


@on_both
class TestWhichIsWrong:
    """The present may be wrong, too: then what a right clock has dated is not touched."""

    async def test_a_clock_that_is_turned_back_and_set_right_again_does_no_harm(
        self, company: Company, machine: Machine
    ) -> None:
        await company.four_join()
        await machine.shows(NOW, NEXT_MONDAY)
        before = await _everything(company)
        last_year = NEXT_MONDAY - 52 * WEEK
        await machine.goes_on(last_year, 5 * HOUR)
        await machine.shows(NEXT_MONDAY + 5 * HOUR)
        assert await _everything(company) == before

    async def test_a_clock_that_goes_on_like_that_is_believed(
        self, company: Company, machine: Machine
    ) -> None:
        """As when the bot was started on a machine whose date was wrong then."""
        await company.four_join()
        await machine.shows(WRONG_DATE)
        await machine.goes_on(NOW, 3 * HOUR)
        assert (await company.programme()).next_round_at == WRONG_DATE - 2 * HOUR + WEEK
        await machine.goes_on(NOW + 3 * HOUR, 3 * HOUR)
        assert (await company.programme()).next_round_at == NEXT_MONDAY

    async def test_after_a_start_too_and_what_fell_due_meanwhile_is_not_missed(
        self, company: Company, machine: Machine
    ) -> None:
        """It was set right while the bot was not running."""
        await _have_met(company)
        await machine.shows(NOW, MID_WEEK)
        restarted = Machine(company)
        await restarted.goes_on(NEXT_MONDAY - HOUR, 6 * HOUR)
        assert (await company.rounds())[1].starts_at == NEXT_MONDAY


async def _have_met(company: Company) -> None:
    """Four joined, and were introduced last week."""
    await company.four_join()
    await company.runs_a_round(NOW - timedelta(days=5))


async def _is_every_second_tuesday(company: Company, first: datetime) -> None:
    rhythm = Rhythm(1, time(10), ROME, every_weeks=2)
    programme = replace(await company.programme(), rhythm=rhythm, next_round_at=first)
    async with company.db.write() as session:
        await stored_programmes.save(session, programme)


async def _a_prompt(company: Company, now: datetime) -> None:
    await prompts.post(
        company.db, company.workspace, channel=GENERAL, text="And you?", by=CHIARA, now=now
    )


async def _an_ask(company: Company, now: datetime) -> Ask:
    """Richard asks what Emma and Jonas can show, and one of them is chosen."""
    for junior in (EMMA, JONAS):
        await company.joins(junior, shows=["short-video"])
    await company.joins(RICHARD, LEADING)
    here = company.db, company.workspace, "short-video"
    ask = await asks.ask(*here, "How?", by=RICHARD, now=now)
    await search.open_next_due(company.db, now)
    return ask


async def _the_ask(company: Company, ask: Ask) -> Ask:
    """As it is now."""
    async with company.db.read() as reading:
        return await stored_asks.get(reading, company.workspace.id, ask.id)


async def _one_is_unknown(office: Office, now: datetime) -> None:
    office.wall.shows(now)
    await _a_prompt(office.company, now)
    await office.people.fails("chat.postMessage", drop=True)
    await office.sender.send_due()
    assert (await office.the(Kind.PROMPT)).state == "sending"


async def _everything(company: Company) -> object:
    return await company.programme(), await company.rounds(), await company.deliveries()
