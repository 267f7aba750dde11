"""Whatever was held up, by Slack or because the bot was not running, respects the night."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot import rounds, wanted
from bot.domain.closed_days import Span
from bot.domain.deliveries import Kind
from storage import programmes
from tests.bot.company import CHIARA, EMMA, LEADING, NEXT_MONDAY, NOW, RICHARD, SABINE, somebody
from tests.bot.office import INTRODUCTION, POST, Office
from tests.databases import on_both

HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)

MONDAY_NIGHT = NEXT_MONDAY + 12 * HOUR
TUESDAY_NINE = NEXT_MONDAY + 23 * HOUR
SATURDAY_NIGHT = NEXT_MONDAY + 4 * A_DAY + 16 * HOUR
"""At two in Rome."""
MONDAY_NINE = NEXT_MONDAY + 7 * A_DAY - HOUR


async def test_a_round_by_the_calendar_that_is_held_up_goes_on_in_the_morning(
    office: Office,
) -> None:
    await _monday_comes(office)
    office.wall.shows(MONDAY_NIGHT)
    await office.ticks()
    assert await _states(office, Kind.INTRODUCTION) == {"due"}
    overview = (await office.company.sees(CHIARA, MONDAY_NIGHT)).overview
    assert overview is not None
    assert overview.introducing is not None
    assert overview.introducing.minutes_left == 11 * 60 + 1
    office.wall.shows(TUESDAY_NINE)
    await office.ticks()
    assert await office.sees("Emma", INTRODUCTION) == 1


async def test_what_slack_refuses_in_the_evening_is_tried_in_the_morning(office: Office) -> None:
    """However often it was put off by minutes; and the demo's clock knows what comes next."""
    await _monday_comes(office)
    office.wall.shows(NEXT_MONDAY + timedelta(hours=7, minutes=55))
    await office.people.fails(POST, status=429, retry_after=600, times=2)
    await office.ticks()
    office.wall.goes_on(minutes=5)
    assert await office.sender.next_at() == TUESDAY_NINE
    office.wall.goes_on(minutes=6)
    await office.ticks()
    assert await _states(office, Kind.INTRODUCTION) == {"due"}
    await office.people.works_again()
    office.wall.shows(TUESDAY_NINE)
    await office.ticks()
    assert await _states(office, Kind.INTRODUCTION) == {"sent"}


async def test_after_a_weekend_without_the_bot_nobody_is_asked_at_night(office: Office) -> None:
    """Nor on a Saturday."""
    await _monday_comes(office)
    await office.ticks()
    for at in (SATURDAY_NIGHT, SATURDAY_NIGHT + 9 * HOUR):
        office.wall.shows(at)
        await office.ticks()
    assert await _states(office, Kind.CHECK_IN) == {"due"}
    assert await _states(office, Kind.NUDGE) == {"cancelled"}
    office.wall.shows(MONDAY_NINE)
    await office.ticks()
    assert await _states(office, Kind.CHECK_IN) == {"sent"}


async def test_a_nudge_that_has_to_wait_for_the_morning_of_the_question_is_left_out(
    office: Office,
) -> None:
    """From Thursday evening to an hour before they are asked."""
    await _monday_comes(office)
    await office.ticks()
    friday_nine = NEXT_MONDAY + 4 * A_DAY - HOUR
    for at in (NEXT_MONDAY + 3 * A_DAY + 10 * HOUR, friday_nine):
        assert "sent" not in await _states(office, Kind.NUDGE)
        office.wall.shows(at)
        await office.ticks()
    assert await _states(office, Kind.NUDGE) == {"cancelled"}


async def test_it_waits_for_the_end_of_closed_days(office: Office) -> None:
    programme = await office.company.programme()
    closed = (Span(date(2026, 12, 1), date(2026, 12, 3)),)
    async with office.company.db.write() as session:
        await programmes.save(session, replace(programme, closed_days=closed))
    await _monday_comes(office)
    office.wall.shows(MONDAY_NIGHT)
    await office.ticks()
    due = {row.due_at for row in await office.company.deliveries(Kind.INTRODUCTION)}
    assert due == {NEXT_MONDAY + 4 * A_DAY - HOUR}


@on_both
async def test_two_who_are_far_apart_hear_it_when_both_are_at_work(office: Office) -> None:
    await office.company.joins(EMMA)
    await office.company.joins(somebody("Richard", "America/New_York"), LEADING)
    programme = await office.company.programme()
    async with office.company.db.write() as session:
        await programmes.save(session, replace(programme, next_round_at=NEXT_MONDAY))
    await rounds.open_due(office.company.db, NEXT_MONDAY)
    office.wall.shows(MONDAY_NIGHT)
    await office.ticks()
    assert (await office.the(Kind.INTRODUCTION)).due_at == NEXT_MONDAY + A_DAY + 5 * HOUR


@on_both
async def test_a_round_that_an_admin_wants_now_goes_out_now(office: Office) -> None:
    """At any hour, also when Slack holds it up; whoever sits it out hears it as well."""
    office.wall.shows(MONDAY_NIGHT)
    await office.company.lets_a_surplus_wait()
    await office.company.joins(SABINE, LEADING)
    await office.people.fails(POST, status=429, retry_after=600, times=1)
    await office.two_are_introduced()
    await office.ticks()
    office.wall.goes_on(minutes=11)
    await office.ticks()
    assert await _states(office, Kind.INTRODUCTION, Kind.SITTING_OUT) == {"sent"}


async def test_a_wish_of_the_evening_before_is_no_reason_to_write_at_night(office: Office) -> None:
    """The bot was killed right after the press, and comes back in the night."""
    await office.company.two_join()
    await office.company.wants_a_round(NEXT_MONDAY + 8 * HOUR)
    office.wall.shows(MONDAY_NIGHT)
    await wanted.open_due(office.company.db, MONDAY_NIGHT)
    await office.ticks()
    introduction = await office.the(Kind.INTRODUCTION)
    assert (introduction.state, introduction.due_at) == ("due", TUESDAY_NINE)


async def test_what_a_colleague_has_just_done_is_told_at_once(office: Office) -> None:
    """Somebody leaves in the night before they would meet."""
    await office.two_are_introduced()
    await office.ticks()
    office.wall.shows(NOW + 13 * HOUR)
    company = office.company
    await company.leaves(RICHARD, office.wall.now())
    await office.ticks()
    assert await _states(office, Kind.PARTNER_LEFT) == {"sent"}


async def test_what_a_bot_decides_that_comes_back_at_night_is_told_in_the_morning(
    office: Office,
) -> None:
    """That a round was missed; its organiser need not be a member."""
    await office.company.four_join()
    programme = await office.company.programme()
    async with office.company.db.write() as session:
        await programmes.save(session, replace(programme, organiser=CHIARA.slack_id))
    office.wall.shows(SATURDAY_NIGHT)
    await rounds.open_due(office.company.db, SATURDAY_NIGHT)
    await office.ticks()
    assert (await office.the(Kind.SKIPPED)).due_at == MONDAY_NINE


async def test_an_introduction_for_which_it_would_be_too_late_by_then_comes_to_nothing(
    office: Office,
) -> None:
    """A round that ends at eight in the morning: nobody hears of it at night, and nobody counts as
    introduced."""
    programme = await office.company.programme()
    early = replace(programme.rhythm, at=time(8))
    async with office.company.db.write() as session:
        await programmes.save(session, replace(programme, rhythm=early))
    await _monday_comes(office, NEXT_MONDAY - 2 * HOUR)
    office.wall.shows(SATURDAY_NIGHT)
    await office.ticks()
    (row, *_) = await office.company.deliveries(Kind.INTRODUCTION)
    assert (row.state, row.due_at) == ("due", row.expires_at)
    office.wall.shows(row.due_at)
    await office.ticks()
    assert await _states(office, Kind.INTRODUCTION) == {"expired"}
    assert await office.sees("Emma", INTRODUCTION) == 0


async def _monday_comes(office: Office, at: datetime = NEXT_MONDAY) -> None:
    """The calendar begins a round, and the bot is held up."""
    await office.company.four_join()
    await rounds.open_due(office.company.db, at)
    office.wall.shows(at)


async def _states(office: Office, *kinds: Kind) -> set[str]:
    return {row.state for row in await office.company.deliveries(*kinds)}
