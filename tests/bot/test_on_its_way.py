"""The evening before introductions are sent: nobody is named yet, and nothing is said of a meeting
that nobody knows of."""

from datetime import timedelta

import pytest

from bot import feedback, meetings, membership, pauses, rounds, safety
from bot.domain.deliveries import Kind
from bot.domain.errors import NothingComesInAPause, NothingToEnd, NothingToRate, NotIntroducedYet
from bot.domain.feedback import Answer, Feedback
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Coming
from bot.messages import home as home_messages
from bot.messages import membership as messages
from bot.messages import putting_off
from storage import sending
from tests.bot.company import EMMA, NEXT_MONDAY, RICHARD, SABINE, Company
from tests.databases import on_both

A_DAY = timedelta(days=1)
EVENING = NEXT_MONDAY + timedelta(hours=11)
MORNING = NEXT_MONDAY + timedelta(hours=23)
WE_MET = Answer(Feedback(met=True), is_plain=True)


@pytest.fixture
async def begun(company: Company) -> Company:
    """A round begins after hours, so its introductions wait for nine on Tuesday."""
    await company.four_join()
    await rounds.open_due(company.db, EVENING)
    await company.is_asked(EVENING)
    return company


@on_both
async def test_who_will_be_introduced_sees_when_and_not_to_whom(begun: Company) -> None:
    seen = await begun.sees(EMMA, EVENING)
    assert (seen.pairing, seen.latest, seen.history, seen.sitting_out) == (None, None, (), None)
    (row, _) = await begun.deliveries(Kind.INTRODUCTION)
    assert seen.coming == Coming(row.due_at)
    late = await begun.sees(EMMA, row.due_at)
    assert late.coming == Coming(None)


async def test_status_and_home_name_nobody_and_have_no_button_of_an_introduction(
    begun: Company,
) -> None:
    seen = await begun.sees(EMMA, EVENING)
    for shown in (str(messages.status(seen).payload()), str(home_messages.home(seen).to_dict())):
        assert "Your introduction comes on Tuesday 1 December at 09:00" in shown
        assert "<@" not in shown
        assert "pairing." not in shown
        assert "You have no introduction" not in shown


@on_both
async def test_none_is_promised_while_one_of_them_is_paused(begun: Company) -> None:
    """It would not be sent; and is, if they are back in time. Whoever says meanwhile that they meet
    hears so."""
    partner = await begun.pairing_of(EMMA)
    other = next(
        each for each in (RICHARD, SABINE) if each.slack_id == partner.others("U0EMMA")[0].slack_id
    )
    about = begun.db, begun.workspace
    await membership.pause(*about, (NEXT_MONDAY + 9 * A_DAY).date(), by=EMMA, now=EVENING)
    for each in (EMMA, other):
        shown = messages.status(await begun.sees(each, EVENING)).text
        assert "Your introduction comes" not in shown
        assert "You have no introduction at the moment" in shown
    with pytest.raises(NothingComesInAPause):
        await pauses.still_meet(*about, None, by=EMMA, now=EVENING)
    await membership.resume(*about, by=EMMA, now=EVENING)
    for each in (EMMA, other):
        assert (await begun.sees(each, EVENING)).coming
    await pauses.still_meet(*about, None, by=EMMA, now=EVENING)


@on_both
async def test_who_is_back_before_it_comes_is_promised_it(begun: Company) -> None:
    """The day of return is the day on which it is sent."""
    until = (NEXT_MONDAY + A_DAY).date()
    await membership.pause(begun.db, begun.workspace, until, by=EMMA, now=EVENING)
    assert (await begun.sees(EMMA, EVENING)).coming


async def test_an_introduction_that_is_on_its_way_is_seen(begun: Company) -> None:
    """Slack may have taken it, and they may have read it."""
    for row in await begun.deliveries(Kind.INTRODUCTION):
        async with begun.db.write() as session:
            await sending.claim(session, row.key, conversation="G0GROUP", now=MORNING)
    seen = await begun.sees(EMMA, MORNING)
    assert (seen.coming, seen.pairing is None) == (None, False)


async def test_a_button_of_an_introduction_to_come_stores_nothing(begun: Company) -> None:
    pairing = await begun.pairing_of(EMMA)
    word = Feedback(met=True)
    with pytest.raises(NotIntroducedYet):
        await feedback.give(begun.db, begun.workspace, pairing.id, word, by=EMMA, now=EVENING)
    with pytest.raises(NotIntroducedYet):
        await feedback.of_pairing(begun.db, pairing.id, by=EMMA)


async def test_words_are_about_no_introduction_to_come(begun: Company) -> None:
    with pytest.raises(NothingToRate):
        await feedback.answer(begun.db, begun.workspace, WE_MET, by=EMMA, now=EVENING)


async def test_words_are_about_the_meeting_before_it(company: Company) -> None:
    await company.two_join()
    await company.introduces()
    before = await company.pairing_of(EMMA)
    await company.runs_a_round(EVENING)
    given = await feedback.answer(company.db, company.workspace, WE_MET, by=EMMA, now=EVENING)
    assert isinstance(given, feedback.Given)
    assert given.pairing.id == before.id
    latest = (await company.sees(EMMA, EVENING)).latest
    assert latest is not None
    assert latest.pairing.id == before.id


async def test_who_wants_somebody_else_means_nobody_they_do_not_know_yet(begun: Company) -> None:
    with pytest.raises(NothingToEnd):
        await safety.rematch(begun.db, begun.workspace, None, by=EMMA, now=EVENING)
    assert await begun.pairing_of(EMMA)


async def test_who_has_no_time_this_week_hears_no_name(begun: Company) -> None:
    over = await meetings.cannot(begun.db, begun.workspace, None, by=EMMA, now=EVENING)
    seen = await begun.sees(EMMA, EVENING)
    assert "<@" not in putting_off.noted(over.pairing, None, seen, EVENING).text
    assert seen.sitting_out is SittingOutReason.NO_TIME
