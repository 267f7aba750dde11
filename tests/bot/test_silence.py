"""Silent people: who is asked, who is paused, and who is neither."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from bot import membership, programmes, rounds, silence
from bot.domain.deliveries import Kind
from bot.domain.errors import NotAMember
from bot.domain.feedback import Feedback
from bot.domain.members import Member, Standing
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.programme_forms import NewForm
from storage import deliveries, tables
from storage import membership as stored
from storage import programmes as stored_programmes
from storage.deliveries import Intention
from tests.bot.company import CHIARA, EMMA, JONAS, NEXT_MONDAY, NOW, RICHARD, SABINE, Company
from tests.bot.office import GENERAL, Office
from tests.databases import on_both

WEEK = timedelta(weeks=1)
OTHERS = (EMMA, JONAS, SABINE)
THIRD_END = NEXT_MONDAY + 3 * WEEK


async def member(company: Company, user: User) -> Member:
    async with company.db.read() as session:
        return await stored.get_joined(session, company.workspace.id, user.slack_id)


async def gives_a_sign(company: Company, user: User, now: datetime) -> bool:
    db, workspace = company.db, company.workspace
    return bool(await silence.note_signs(db, workspace, [user.slack_id], now=now))


async def says_yes(company: Company, user: User, now: datetime = NOW) -> None:
    """In so many words, or by the button."""
    await silence.stay_in(company.db, company.workspace, user.slack_id, now=now)


async def begins(company: Company, monday: datetime) -> None:
    """A round ends and the next begins, and what is due is sent."""
    await turns(company, monday)
    await company.is_asked(monday + timedelta(minutes=1))


async def turns(company: Company, monday: datetime) -> None:
    """The same, and nothing can be sent."""
    await rounds.close_due(company.db, monday)
    await rounds.open_due(company.db, monday)


async def three_rounds(company: Company, *who_speak: User) -> None:
    """Four join; these give a sign in each round; the third is about to end."""
    await company.four_join()
    for number in range(3):
        monday = NEXT_MONDAY + number * WEEK
        await begins(company, monday)
        for user in who_speak:
            await gives_a_sign(company, user, monday + timedelta(hours=2))


async def test_signs_in_one_breath_are_noted_once(company: Company) -> None:
    await company.four_join()
    await gives_a_sign(company, EMMA, NOW)
    for minutes in (1, 59):
        await gives_a_sign(company, EMMA, NOW + timedelta(minutes=minutes))
    assert await _last_sign(company, EMMA) == NOW
    await gives_a_sign(company, EMMA, NOW + timedelta(hours=1))
    assert await _last_sign(company, EMMA) == NOW + timedelta(hours=1)


@on_both
async def test_a_sign_of_a_clock_that_stood_ahead_is_replaced(company: Company) -> None:
    await company.four_join()
    await gives_a_sign(company, EMMA, NOW + 12 * WEEK)
    await gives_a_sign(company, EMMA, NOW)
    assert await _last_sign(company, EMMA) == NOW


async def test_the_first_sign_after_an_introduction_counts_however_soon(company: Company) -> None:
    """Or who looked in just before it would seem silent after it."""
    await company.four_join()
    await gives_a_sign(company, EMMA, NEXT_MONDAY - timedelta(minutes=5))
    await begins(company, NEXT_MONDAY)
    answered = NEXT_MONDAY + timedelta(minutes=5)
    await gives_a_sign(company, EMMA, answered)
    assert await _last_sign(company, EMMA) == answered


async def test_whoever_is_silent_is_asked_once_and_is_in_no_round_meanwhile(
    company: Company,
) -> None:
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    (question,) = await company.deliveries(Kind.STILL_IN)
    assert (question.slack_id, question.due_at) == (RICHARD.slack_id, THIRD_END)
    seen = await company.sees(RICHARD, THIRD_END)
    assert (seen.pairing, seen.sitting_out) == (None, SittingOutReason.NO_SIGN)
    assert RICHARD.slack_id not in {
        row.slack_id for row in await company.deliveries(Kind.SITTING_OUT)
    }


async def test_without_an_answer_the_next_round_pauses_and_tells_them(company: Company) -> None:
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    await begins(company, THIRD_END + WEEK)
    (told,) = await company.deliveries(Kind.SILENT)
    assert told.slack_id == RICHARD.slack_id
    paused = await company.sees(RICHARD, THIRD_END + WEEK)
    assert (paused.standing, paused.sitting_out) == (Standing.PAUSED, None)
    await begins(company, THIRD_END + 2 * WEEK)
    assert len(await company.deliveries(Kind.SILENT)) == 1
    assert len(await company.deliveries(Kind.STILL_IN)) == 1


async def test_any_sign_is_an_answer(company: Company) -> None:
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    assert await gives_a_sign(company, RICHARD, THIRD_END + timedelta(days=1))
    assert not await gives_a_sign(company, RICHARD, THIRD_END + timedelta(days=2))
    await begins(company, THIRD_END + WEEK)
    assert await company.deliveries(Kind.SILENT) == []
    assert (await company.pairing_of(RICHARD, THIRD_END + WEEK)) is not None


@on_both
async def test_the_time_to_answer_counts_from_when_the_question_was_sent(company: Company) -> None:
    """It waited for a week; the round that begins an hour later goes on without them."""
    await three_rounds(company, *OTHERS)
    await turns(company, THIRD_END)
    await company.is_asked(THIRD_END + WEEK - timedelta(hours=1))
    await begins(company, THIRD_END + WEEK)
    assert await company.deliveries(Kind.SILENT) == []
    seen = await company.sees(RICHARD, THIRD_END + WEEK)
    assert (seen.standing, seen.sitting_out) == (Standing.ACTIVE, SittingOutReason.NO_SIGN)
    await begins(company, THIRD_END + 2 * WEEK)
    assert len(await company.deliveries(Kind.SILENT)) == 1


async def test_as_long_as_the_question_waits_nobody_is_paused_or_introduced(
    company: Company,
) -> None:
    await three_rounds(company, *OTHERS)
    for number in range(3):
        await turns(company, THIRD_END + number * WEEK)
    assert await company.deliveries(Kind.SILENT) == []
    assert len(await company.deliveries(Kind.STILL_IN)) == 1
    seen = await company.sees(RICHARD, THIRD_END + 2 * WEEK)
    assert (seen.pairing, seen.sitting_out) == (None, SittingOutReason.NO_SIGN)


@pytest.mark.parametrize(
    ("technique", "told", "untold"),
    [
        (Format.INDIVIDUAL, "on hold meanwhile", "nobody waits for you"),
        (Format.COFFEE, "nobody waits for you", "on hold meanwhile"),
    ],
)
async def test_whoever_is_paused_hears_that_a_series_rests(
    office: Office, technique: Format, told: str, untold: str
) -> None:
    """Somebody waits for them in one, and in nothing else."""
    company = office.company
    await company.meets_in(technique)
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    await turns(company, THIRD_END + WEEK)
    office.wall.shows(THIRD_END + WEEK)
    await office.ticks()
    assert await office.sees("Richard", "I’ve paused you") == 1
    assert (await office.sees("Richard", told), await office.sees("Richard", untold)) == (1, 0)


@on_both
async def test_a_question_that_slack_refuses_is_asked_again_at_the_next_end(
    office: Office,
) -> None:
    company = office.company
    await three_rounds(company, *OTHERS)
    await turns(company, THIRD_END)
    office.wall.shows(THIRD_END)
    await office.people.fails("conversations.open", status=200, error="user_disabled", rate=1)
    await office.ticks()
    assert [each.state for each in await company.deliveries(Kind.STILL_IN)] == ["failed"]
    await turns(company, THIRD_END + WEEK)
    seen = await company.sees(RICHARD, THIRD_END + WEEK)
    assert (seen.standing, seen.sitting_out) == (Standing.ACTIVE, SittingOutReason.NO_SIGN)
    assert len(await company.deliveries(Kind.STILL_IN)) == 2


async def test_the_question_names_the_first_round_that_leaves_time_to_answer(
    office: Office,
) -> None:
    company = office.company
    await three_rounds(company, *OTHERS)
    await turns(company, THIRD_END)
    office.wall.shows(THIRD_END + WEEK - timedelta(hours=1))
    await office.ticks()
    assert await office.sees("Richard", "by Monday 4 January at 10:00, I’ll pause you") == 1


async def test_a_sign_before_the_question_has_come_is_no_answer_to_it(office: Office) -> None:
    """Nobody hears of a question that was never put to them."""
    company = office.company
    await three_rounds(company, *OTHERS)
    await turns(company, THIRD_END)
    assert not await _is_asked(company, RICHARD)
    assert not await gives_a_sign(company, RICHARD, THIRD_END)
    office.wall.shows(THIRD_END + timedelta(minutes=1))
    await office.ticks()
    assert [each.state for each in await company.deliveries(Kind.STILL_IN)] == ["cancelled"]
    assert await company.deliveries(Kind.STAYS_IN) == []


async def test_one_sign_in_three_rounds_is_enough(company: Company) -> None:
    await company.four_join()
    await begins(company, NEXT_MONDAY)
    await gives_a_sign(company, RICHARD, NEXT_MONDAY + timedelta(hours=2))
    for number in range(1, 4):
        for user in OTHERS:
            await gives_a_sign(company, user, NEXT_MONDAY + number * WEEK - timedelta(days=1))
        await begins(company, NEXT_MONDAY + number * WEEK)
    assert await company.deliveries(Kind.STILL_IN) == []


async def _meets_in(company: Company, user: User, rounds: Collection[int], of: int) -> None:
    """So many rounds, in some of which a partner of theirs says that they met. They say nothing
    themselves."""
    for number in range(of):
        monday = NEXT_MONDAY + number * WEEK
        await begins(company, monday)
        pairing = await company.pairing_of(user, monday)
        partner = next(each for each in OTHERS if each.slack_id in str(pairing))
        if number in rounds:
            await company.tells(partner, Feedback(met=True), monday)
        for each in OTHERS:
            await gives_a_sign(company, each, monday + timedelta(hours=2))


async def test_whoever_met_is_not_silent(company: Company) -> None:
    """As a partner has said, who pressed the button for both."""
    await company.four_join()
    await _meets_in(company, RICHARD, range(3), of=3)
    await begins(company, THIRD_END)
    assert await company.deliveries(Kind.STILL_IN) == []


@pytest.mark.parametrize(("met_in", "is_asked"), [((1,), False), ((0,), True)])
async def test_only_introductions_after_the_last_meeting_count(
    company: Company, met_in: tuple[int, ...], is_asked: bool
) -> None:
    """Those on both sides of a meeting are not added up."""
    await company.four_join()
    await _meets_in(company, RICHARD, met_in, of=4)
    await begins(company, THIRD_END + WEEK)
    asked = [row.slack_id for row in await company.deliveries(Kind.STILL_IN)]
    assert asked == ([RICHARD.slack_id] if is_asked else [])


async def test_whoever_was_never_introduced_is_not_silent(company: Company) -> None:
    """Nobody of another generation is there, so all sit out, and hear it."""
    await company.lets_a_surplus_wait()
    for user in (EMMA, JONAS, SABINE, RICHARD):
        await company.joins(user)
    for number in range(5):
        await begins(company, NEXT_MONDAY + number * WEEK)
    assert await company.deliveries(Kind.STILL_IN) == []


async def test_a_round_that_an_admin_runs_asks_too_and_pauses_nobody_in_a_hurry(
    company: Company,
) -> None:
    """The round before it ends early, and who is asked then is not in the new one."""
    await three_rounds(company, *OTHERS)
    early = THIRD_END - timedelta(days=3)
    await company.runs_a_round(early)
    (question,) = await company.deliveries(Kind.STILL_IN)
    assert question.slack_id == RICHARD.slack_id
    assert (await company.sees(RICHARD, early)).sitting_out is SittingOutReason.NO_SIGN
    await company.runs_a_round(early + timedelta(hours=1))
    assert await company.deliveries(Kind.SILENT) == []


@on_both
async def test_nobody_is_paused_before_the_day_that_the_question_named(company: Company) -> None:
    """Not by a round of another programme, nor where the calendar stands still, or has moved."""
    await three_rounds(company, *OTHERS)
    another = await _take_part_in_another(company, RICHARD, *OTHERS)
    await begins(company, THIRD_END)
    await company.runs_a_round(THIRD_END + timedelta(days=3), programme_id=another)
    await programmes.pause(company.db, company.workspace, None, by=CHIARA, now=THIRD_END)
    await company.runs_a_round(THIRD_END + timedelta(days=4))
    await _moves_the_calendar(company, THIRD_END + WEEK - timedelta(minutes=1))
    assert (await company.sees(RICHARD, THIRD_END + WEEK)).standing is Standing.ACTIVE
    await company.runs_a_round(THIRD_END + WEEK, programme_id=another)
    (told,) = await company.deliveries(Kind.SILENT)
    assert told.slack_id == RICHARD.slack_id


async def test_a_question_that_is_put_again_names_no_earlier_day(company: Company) -> None:
    """They may have read it the first time."""
    await company.four_join()
    await company.asks_if_still_in(RICHARD)
    first = (await member(company, RICHARD)).pauses_at
    assert first is not None
    await _moves_the_calendar(company, first - timedelta(days=1), begins=False)
    db, richard = company.db, await member(company, RICHARD)
    assert await silence.promise(db, company.workspace.id, richard, now=NOW) == first


@pytest.mark.parametrize("weeks", [0, 1])
@on_both
async def test_a_yes_brings_them_back_asked_or_paused(company: Company, weeks: int) -> None:
    await three_rounds(company, *OTHERS)
    for number in range(weeks + 1):
        await begins(company, THIRD_END + number * WEEK)
    await says_yes(company, RICHARD)
    back = await member(company, RICHARD)
    assert (back.asked_at, back.silent_since) == (None, None)
    (told,) = await company.deliveries(Kind.STAYS_IN)
    assert (told.slack_id, told.state) == (RICHARD.slack_id, "due")


async def test_a_yes_is_heard_once_though_slack_answers_with_errors(office: Office) -> None:
    """The press is a sign too, which is noted after it."""
    company = office.company
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    office.wall.shows(THIRD_END + timedelta(hours=1))
    await says_yes(company, RICHARD, office.wall.now())
    await gives_a_sign(company, RICHARD, office.wall.now())
    await office.people.fails("chat.postMessage", status=500, processed=True)
    await office.ticks()
    assert (await office.the(Kind.STAYS_IN)).state == "sending"
    office.wall.goes_on(minutes=11)
    await office.ticks()
    assert (await office.the(Kind.STAYS_IN)).state == "sent"
    assert await office.sees("Richard", "you stay in. Next round: Monday 28 December") == 1


@on_both
async def test_a_second_yes_right_after_the_one_that_was_asked_for_is_its_echo(
    company: Company,
) -> None:
    """A third is none, nor is it once a check-in has come, which is what it answers then."""
    await company.four_join()
    await company.introduces(NEXT_MONDAY)
    said_at = NEXT_MONDAY + timedelta(hours=2)
    await company.asks_if_still_in(RICHARD, now=said_at)
    assert not await _says_it_again(company, RICHARD, said_at)
    await says_yes(company, RICHARD, said_at)
    soon = said_at + timedelta(minutes=9)
    assert await _says_it_again(company, RICHARD, soon)
    assert not await _is_asked(company, RICHARD)
    assert not await _says_it_again(company, EMMA, soon)
    assert not await _says_it_again(company, RICHARD, said_at + timedelta(minutes=11))
    await _is_checked_in_on(company, RICHARD, said_at + timedelta(minutes=1))
    assert not await _says_it_again(company, RICHARD, soon)


async def test_a_third_yes_is_no_echo_any_more(company: Company) -> None:
    await company.four_join()
    await company.asks_if_still_in(RICHARD)
    for minutes, is_echo in ((0, False), (1, True), (2, False)):
        now = NOW + timedelta(minutes=minutes)
        assert await _says_it_again(company, RICHARD, now) is is_echo
        await says_yes(company, RICHARD, now)


async def test_a_yes_that_nobody_asked_for_and_a_sign_have_no_echo(company: Company) -> None:
    """Or what they answer to a check-in would be taken for it."""
    await company.four_join()
    await says_yes(company, RICHARD, NOW)
    await company.asks_if_still_in(EMMA)
    await gives_a_sign(company, EMMA, NOW)
    for user in (RICHARD, EMMA):
        assert not await _says_it_again(company, user, NOW + timedelta(minutes=1))


async def test_who_has_left_stays_gone(company: Company) -> None:
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    await company.leaves(RICHARD, THIRD_END)
    with pytest.raises(NotAMember):
        await says_yes(company, RICHARD)
    await begins(company, THIRD_END + WEEK)
    assert await company.deliveries(Kind.SILENT, Kind.STAYS_IN) == []


async def test_a_yes_ends_no_pause_that_they_chose_and_says_so(office: Office) -> None:
    """An old question may be pressed by somebody who is on holiday."""
    company = office.company
    await company.four_join()
    until = NEXT_MONDAY.date() + WEEK
    await membership.pause(company.db, company.workspace, until, by=RICHARD, now=NOW)
    await says_yes(company, RICHARD)
    assert (await member(company, RICHARD)).paused_until == until
    await office.ticks()
    assert await office.sees("Richard", "you stay in. You are paused and back on Monday 7") == 1


async def test_coming_back_from_a_silent_pause_is_said_to_have_been_one(company: Company) -> None:
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    await begins(company, THIRD_END + WEEK)
    db, workspace = company.db, company.workspace
    assert await membership.resume(db, workspace, by=RICHARD, now=THIRD_END + WEEK)
    assert (await member(company, RICHARD)).silent_since is None


async def _is_asked(company: Company, user: User) -> bool:
    return await silence.is_asked(company.db, company.workspace, user.slack_id)


async def _says_it_again(company: Company, user: User, now: datetime) -> bool:
    return await silence.says_it_again(company.db, company.workspace, user.slack_id, now=now)


async def _take_part_in_another(company: Company, *users: User) -> int:
    db, workspace = company.db, company.workspace
    form = NewForm("Reels", Format.COFFEE, GENERAL, weekday=0, at="11:00")
    added = await programmes.add(db, workspace, form, by=CHIARA)
    for user in users:
        await membership.join_another(db, workspace, added.id, by=user, now=THIRD_END)
    return added.id


async def _moves_the_calendar(company: Company, to: datetime, *, begins: bool = True) -> None:
    async with company.db.write() as session:
        programme = await stored_programmes.first(session, company.workspace.id)
        moved = replace(programme, next_round_at=to, paused_at=None)
        await stored_programmes.save(session, moved)
    if begins:
        await turns(company, to)


async def _is_checked_in_on(company: Company, user: User, now: datetime) -> None:
    pairing = await company.pairing_of(user, now)
    async with company.db.write() as session:
        check_in = Intention(Kind.CHECK_IN, pairing.id, now, user.slack_id)
        await deliveries.add_anew(session, company.workspace.id, [check_in])
    await company.is_asked(now)


async def _last_sign(company: Company, user: User) -> datetime | None:
    async with company.db.write() as session:
        statement = select(tables.Member.last_sign_at)
        found = await session.exec(statement.where(tables.Member.slack_id == user.slack_id))
        return found.one()


async def test_who_is_paused_by_a_round_that_is_run_at_night_hears_it_by_day(
    company: Company,
) -> None:
    """The others hear of it at once, as whoever runs it wants."""
    await three_rounds(company, *OTHERS)
    await begins(company, THIRD_END)
    await programmes.pause(company.db, company.workspace, None, by=CHIARA, now=THIRD_END)
    night = THIRD_END + WEEK + timedelta(hours=17)
    await company.runs_a_round(night)
    (paused,) = await company.deliveries(Kind.SILENT)
    told = [each for each in await company.deliveries(Kind.INTRODUCTION) if each.due_at == night]
    assert not paused.at_any_hour
    assert [each.at_any_hour for each in told] == [True]
