"""An ask from its beginning to each of its ends, and whatever gets in its way."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlmodel import select

from bot import ask_messages, asks, membership, search
from bot.domain.asks import TIME_TO_TELL, Ask, Asked
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import (
    AlreadyAsking,
    AlreadyFound,
    NotAMember,
    NotYourAsk,
    SomebodyElseWasFound,
    TooManyAsks,
    TopicMissing,
)
from bot.domain.members import Profile
from bot.domain.states import DeliveryState
from bot.domain.users import User
from bot.kinds import AFTERMATH
from bot.messages import asks as messages
from storage import asks as stored
from storage import tables
from tests.bot.company import CHIARA, EMMA, JONAS, LEADING, NOW, RICHARD, SABINE, STARTING, Company
from tests.bot.office import Wall
from tests.databases import on_both

pytestmark = on_both

REELS = "short-video"
A_DAY = timedelta(days=1)


@pytest.fixture
async def asking(company: Company) -> Company:
    """Richard asks; Emma and Jonas can show it, and Sabine, who leads as he does, could, too."""
    await company.joins(RICHARD, LEADING)
    await company.joins(SABINE, LEADING, shows=[REELS])
    for junior in (EMMA, JONAS):
        await company.joins(junior, STARTING, shows=[REELS])
    await _asks(company)
    await search.open_next_due(company.db, NOW)
    return company


async def _asks(company: Company, topic: str = REELS, now: datetime = NOW) -> Ask:
    return await asks.ask(company.db, company.workspace, topic, "How?", by=RICHARD, now=now)


async def _rows(company: Company, entity: type[tables.Ask] = tables.Ask) -> list[tables.Ask]:
    async with company.db.write() as session:
        return list((await session.exec(select(entity).order_by("id"))).all())


async def _states(company: Company) -> tuple[str, list[str]]:
    """Of the first ask, and of its requests in their order."""
    async with company.db.write() as session:
        ask = (await session.exec(select(tables.Ask))).first()
        requests = (await session.exec(select(tables.AskRequest).order_by("id"))).all()
    assert ask is not None
    return ask.state, [each.state for each in requests]


async def _asked(company: Company, number: int = 1) -> tuple[User, int]:
    """Who was asked as the first, or so manieth, and the id of the request."""
    row = (await company.deliveries(Kind.ASK_REQUEST))[number - 1]
    (user,) = (each for each in (EMMA, JONAS, SABINE) if each.slack_id == row.slack_id)
    return user, row.subject_id


async def _put_to(company: Company, user: User, now: datetime = NOW) -> Asked | None:
    return await asks.put_last_to(company.db, company.workspace, by=user, now=now)


async def _accepts(company: Company, number: int = 1, now: datetime = NOW) -> None:
    user, request = await _asked(company, number)
    await asks.accept(company.db, company.workspace, request, by=user, now=now)


async def _declines(company: Company, number: int = 1) -> None:
    user, request = await _asked(company, number)
    await asks.decline(company.db, company.workspace, request, by=user)


async def _kinds(company: Company) -> list[str]:
    """What was, or is to be, told besides requests."""
    rows = await company.deliveries(Kind.ASK_FOUND, Kind.ASK_NOBODY, Kind.ASK_UNMET)
    return [row.kind for row in rows]


async def test_one_junior_is_asked_in_private(asking: Company) -> None:
    """However often the clock ticks."""
    await search.open_next_due(asking.db, NOW)
    (row,) = await asking.deliveries(Kind.ASK_REQUEST)
    assert row.slack_id in (EMMA.slack_id, JONAS.slack_id)
    assert row.due_at == NOW
    assert row.expires_at == NOW + 5 * A_DAY - TIME_TO_TELL
    assert await _states(asking) == ("looking", ["asked"])


async def test_several_bots_that_tick_at_once_ask_one_colleague(asking: Company) -> None:
    await _declines(asking)
    await asyncio.gather(*(search.open_next_due(asking.db, NOW) for _ in range(4)))
    assert await _states(asking) == ("looking", ["declined", "asked"])
    assert len(await asking.deliveries(Kind.ASK_REQUEST)) == 2


async def test_nobody_is_asked_at_night(company: Company) -> None:
    """But in the morning, and has a day from then."""
    late = datetime(2026, 11, 25, 22, tzinfo=NOW.tzinfo)
    await company.joins(RICHARD, LEADING)
    await company.joins(EMMA, STARTING, shows=[REELS])
    await _asks(company, now=late)
    await search.open_next_due(company.db, late)
    (row,) = await company.deliveries(Kind.ASK_REQUEST)
    assert row.due_at == datetime(2026, 11, 26, 8, tzinfo=NOW.tzinfo)
    async with company.db.read() as reading:
        (request,) = (await stored.get(reading, company.workspace.id, 1)).requests
    assert request.answer_by == row.due_at + A_DAY


async def test_a_yes_introduces_them_once(asking: Company) -> None:
    for _ in range(2):
        await _accepts(asking)
    assert await _kinds(asking) == [Kind.ASK_FOUND]
    assert await _states(asking) == ("found", ["accepted"])
    await search.open_next_due(asking.db, NOW + 9 * A_DAY)
    assert await _states(asking) == ("found", ["accepted"])


async def test_of_two_who_say_yes_at_once_one_is_introduced(asking: Company) -> None:
    """The first was asked yesterday, the second today."""
    later = NOW + A_DAY
    await asking.is_asked(NOW)
    await search.open_next_due(asking.db, later)
    ends = await asyncio.gather(
        *(_accepts(asking, number, later) for number in (1, 2)), return_exceptions=True
    )
    assert sorted(map(repr, ends)) == sorted(map(repr, (None, SomebodyElseWasFound())))
    state, requests = await _states(asking)
    assert state == "found"
    assert requests.count("accepted") == 1
    assert await _kinds(asking) == [Kind.ASK_FOUND]


async def test_a_no_leads_to_the_next_and_then_to_nobody(asking: Company) -> None:
    """Nobody of the same stage is asked; without an organiser the log has it."""
    await _declines(asking)
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("looking", ["declined", "asked"])
    first, second = await _asked(asking), await _asked(asking, 2)
    assert first[0] != second[0]
    await _declines(asking, 2)
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("nobody", ["declined", "declined"])
    assert await _kinds(asking) == [Kind.ASK_NOBODY]


async def test_the_organiser_hears_of_what_nobody_could_show(asking: Company) -> None:
    await asking.runs_a_round()
    for number in (1, 2):
        await _declines(asking, number)
        await search.open_next_due(asking.db, NOW)
    (row,) = await asking.deliveries(Kind.ASK_UNMET)
    assert row.slack_id == CHIARA.slack_id


async def test_a_no_can_be_pressed_twice_and_late(asking: Company) -> None:
    for _ in range(2):
        await _declines(asking)
    await search.open_next_due(asking.db, NOW)
    await _accepts(asking, 2)
    await _declines(asking, 2)
    assert await _states(asking) == ("found", ["declined", "accepted"])


async def test_after_three_working_days_it_is_over(asking: Company) -> None:
    """What was still to be sent is not sent any more, and no yes comes after it."""
    await search.open_next_due(asking.db, NOW + 5 * A_DAY)
    assert await _states(asking) == ("nobody", ["called-off"])
    (row,) = await asking.deliveries(Kind.ASK_REQUEST)
    assert row.state == DeliveryState.CANCELLED
    with pytest.raises(SomebodyElseWasFound):
        await _accepts(asking, now=NOW + 5 * A_DAY)


async def test_what_was_asked_is_forgotten_when_it_is_over(asking: Company) -> None:
    """Who is introduced reads it first."""
    assert [row.text for row in await _rows(asking)] == ["How?"]
    await _accepts(asking)
    await search.open_next_due(asking.db, NOW)
    assert [row.text for row in await _rows(asking)] == ["How?"]
    await asking.is_asked(NOW)
    await search.open_next_due(asking.db, NOW)
    assert [row.text for row in await _rows(asking)] == [None]


async def test_a_text_is_kept_short_and_forgotten_if_there_is_nobody(company: Company) -> None:
    await company.joins(RICHARD, LEADING)
    await company.joins(EMMA, STARTING, shows=[REELS])
    await asks.ask(company.db, company.workspace, REELS, "x" * 5_000, by=RICHARD, now=NOW)
    (before,) = await _rows(company)
    assert len(before.text or "") == 300
    await _declines(company)
    await search.open_next_due(company.db, NOW)
    assert [(row.state, row.text) for row in await _rows(company)] == [("nobody", None)]


async def test_who_asked_can_stop_it(asking: Company) -> None:
    """Twice changes nothing; nobody else can; and nothing more is sent."""
    ask_id = (await _rows(asking))[0].id or 0
    with pytest.raises(NotYourAsk):
        await asks.withdraw(asking.db, asking.workspace, ask_id, by=EMMA, now=NOW)
    for _ in range(2):
        await asks.withdraw(asking.db, asking.workspace, ask_id, by=RICHARD, now=NOW)
    assert await _states(asking) == ("withdrawn", ["called-off"])
    assert [row.text for row in await _rows(asking)] == [None]
    with pytest.raises(SomebodyElseWasFound):
        await _accepts(asking)
    with pytest.raises(NotYourAsk):
        await asks.withdraw(asking.db, asking.workspace, 99, by=RICHARD, now=NOW)


async def test_to_stop_what_is_over_says_that_it_is_over(asking: Company) -> None:
    """Weeks later, by a button that was left standing."""
    await search.open_next_due(asking.db, NOW + 5 * A_DAY)
    three_weeks = NOW + 21 * A_DAY
    ask = await asks.withdraw(asking.db, asking.workspace, 1, by=RICHARD, now=three_weeks)
    assert ask.state == "nobody"
    assert "I’m not looking any more" in messages.as_it_is(ask).text


async def test_nobody_stops_what_somebody_said_yes_to(asking: Company) -> None:
    await _accepts(asking)
    with pytest.raises(AlreadyFound):
        await asks.withdraw(asking.db, asking.workspace, 1, by=RICHARD, now=NOW)


async def test_who_asked_and_left_asks_no_more(asking: Company) -> None:
    await asking.leaves(RICHARD)
    with pytest.raises(SomebodyElseWasFound):
        await _accepts(asking)
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("withdrawn", ["called-off"])
    assert await _kinds(asking) == []


@pytest.mark.parametrize("how", ["leaves", "pauses", "shows it no more", "is not to be asked"])
async def test_a_mentor_who_cannot_any_more_is_followed_by_the_next(
    asking: Company, how: str
) -> None:
    first, _ = await _asked(asking)
    if how == "leaves":
        await asking.leaves(first)
    elif how == "pauses":
        until = (NOW + 9 * A_DAY).date()
        await membership.pause(asking.db, asking.workspace, until, by=first, now=NOW)
    else:
        quiet = Profile(STARTING, frozenset({REELS}), can_be_asked=False)
        profile = Profile(STARTING) if how == "shows it no more" else quiet
        here = asking.db, asking.workspace, profile
        await membership.join(*here, rules_accepted=True, by=first, now=NOW)
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("looking", ["called-off", "asked"])


async def test_a_request_that_slack_refuses_leads_to_the_next(asking: Company) -> None:
    """And is not counted."""
    (row,) = await asking.deliveries(Kind.ASK_REQUEST)
    await _ends(asking, row, DeliveryState.FAILED)
    async with asking.db.read() as reading:
        found = await stored.candidates(reading, asking.workspace.id, REELS, since=NOW - A_DAY)
    assert {each.requests for each in found} == {0}
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("looking", ["called-off", "asked"])


@pytest.mark.parametrize("end", [DeliveryState.FAILED, DeliveryState.CANCELLED])
async def test_an_introduction_that_comes_to_nothing_leads_to_the_next(
    asking: Company, end: DeliveryState
) -> None:
    """As when who said yes leaves before it is sent."""
    await _accepts(asking)
    (row,) = await asking.deliveries(Kind.ASK_FOUND)
    for _ in range(2):
        await _ends(asking, row, end)
    await search.open_next_due(asking.db, NOW)
    assert await _states(asking) == ("looking", ["called-off", "asked"])
    await _accepts(asking, 2)
    (again,) = await asking.deliveries(Kind.ASK_FOUND)
    assert again.key != row.key
    assert again.state == DeliveryState.DUE


async def test_whoever_said_yes_and_turns_out_to_report_to_who_asked_is_not_introduced(
    asking: Company,
) -> None:
    """As long as their conversation is not open."""
    await _accepts(asking)
    mentor, _ = await _asked(asking)
    (row,) = await asking.deliveries(Kind.ASK_FOUND)
    assert await ask_messages.found(asking.db, _value(row)) is not None
    profile = Profile(STARTING, frozenset({REELS}), reports_to=RICHARD.slack_id)
    about = asking.db, asking.workspace, profile
    await membership.join(*about, rules_accepted=True, by=mentor, now=NOW)
    assert await ask_messages.found(asking.db, _value(row)) is None


async def test_whoever_said_yes_hears_that_nothing_comes_of_it(asking: Company) -> None:
    """Once, and in the same words whatever the reason is; not who has left themselves."""
    await _accepts(asking)
    mentor, _ = await _asked(asking)
    (row,) = await asking.deliveries(Kind.ASK_FOUND)
    for _ in range(2):
        await _ends(asking, row, DeliveryState.CANCELLED)
    (off,) = await asking.deliveries(Kind.ASK_OFF)
    assert off.slack_id == mentor.slack_id
    told = await ask_messages.off(asking.db, _value(off))
    assert told is not None
    assert "nothing comes of it after all" in str(told.message.payload())
    assert told.people == (mentor.slack_id,)
    await asking.leaves(mentor)
    assert await ask_messages.off(asking.db, _value(off)) is None


async def test_an_introduction_that_comes_to_nothing_disturbs_no_newer_ask(asking: Company) -> None:
    await _accepts(asking)
    await _asks(asking)
    (row,) = await asking.deliveries(Kind.ASK_FOUND)
    await _ends(asking, row, DeliveryState.CANCELLED)
    assert [each.state for each in await _rows(asking)] == ["withdrawn", "looking"]


async def test_the_limits_of_who_asks(company: Company) -> None:
    """Three in a week, one at a time on a topic; after a week there is room again."""
    with pytest.raises(NotAMember):
        await _asks(company)
    await company.joins(RICHARD, LEADING)
    with pytest.raises(TopicMissing):
        await _asks(company, "knitting")
    await company.joins(EMMA, STARTING, shows=[REELS])
    await _asks(company)
    with pytest.raises(AlreadyAsking):
        await _asks(company)
    await _asks(company, "start-ups")
    await _asks(company, "sustainability")
    with pytest.raises(TooManyAsks):
        await _asks(company, "accessibility")
    await _asks(company, "accessibility", NOW + 7 * A_DAY)


async def test_of_two_equal_asks_at_once_one_is_there(company: Company) -> None:
    await company.joins(RICHARD, LEADING)
    await company.joins(EMMA, STARTING, shows=[REELS])
    ends = await asyncio.gather(_asks(company), _asks(company), return_exceptions=True)
    assert sum(isinstance(end, AlreadyAsking) for end in ends) == 1
    assert len(await _rows(company)) == 1


async def test_nobody_is_asked_more_than_twice_a_week(company: Company) -> None:
    """Whoever asks, and whatever about."""
    topics = (REELS, "start-ups", "sustainability")
    await company.joins(RICHARD, LEADING)
    await company.joins(EMMA, STARTING, shows=topics)
    for topic in topics:
        await _asks(company, topic)
        await search.open_next_due(company.db, NOW)
    assert len(await company.deliveries(Kind.ASK_REQUEST)) == 2
    assert [row.state for row in await _rows(company)] == ["looking", "looking", "nobody"]


async def test_a_request_is_nobody_else_s(asking: Company) -> None:
    """Whatever a button says."""
    first, request = await _asked(asking)
    (other,) = {EMMA, JONAS} - {first}
    for by, number in ((other, request), (first, 99)):
        with pytest.raises(NotYourAsk):
            await asks.accept(asking.db, asking.workspace, number, by=by, now=NOW)
        with pytest.raises(NotYourAsk):
            await asks.decline(asking.db, asking.workspace, number, by=by)
    elsewhere = replace(asking.workspace, id=99)
    with pytest.raises(NotYourAsk):
        await asks.accept(asking.db, elsewhere, request, by=first, now=NOW)


async def test_a_request_waits_for_an_answer_from_when_it_is_sent_until_there_is_one(
    asking: Company,
) -> None:
    """Of nobody else, and in no other workspace."""
    first, request = await _asked(asking)
    (other,) = {EMMA, JONAS} - {first}
    assert await _put_to(asking, first) is None
    (row,) = await asking.deliveries(Kind.ASK_REQUEST)
    async with asking.db.write() as session:
        sent = await session.get_one(tables.Delivery, row.id)
        sent.state, sent.sent_at = DeliveryState.SENT, NOW
    waits = await _put_to(asking, first)
    assert waits
    assert (waits.request.id, waits.is_open) == (request, True)
    elsewhere = replace(asking.workspace, id=99)
    assert await _put_to(asking, other) is None
    assert await _put_to(replace(asking, workspace=elsewhere), first) is None
    await _declines(asking)
    declined = await _put_to(asking, first)
    assert declined
    assert not declined.is_open
    assert await _put_to(asking, first, NOW + 9 * A_DAY) is None


async def test_who_said_no_may_think_better_of_it(asking: Company) -> None:
    """As long as nobody else was found: who was asked after them is asked no more."""
    await _declines(asking)
    await search.open_next_due(asking.db, NOW)
    await _accepts(asking, 1)
    assert await _states(asking) == ("found", ["accepted", "called-off"])
    with pytest.raises(SomebodyElseWasFound):
        await _accepts(asking, 2)


async def test_only_the_two_say_that_they_met(asking: Company) -> None:
    """Once is enough."""
    await _accepts(asking)
    first, _ = await _asked(asking)
    (other,) = {EMMA, JONAS} - {first}
    with pytest.raises(NotYourAsk):
        await asks.met(asking.db, asking.workspace, 1, by=other, now=NOW)
    await asks.met(asking.db, asking.workspace, 1, by=first, now=NOW)
    await asks.met(asking.db, asking.workspace, 1, by=RICHARD, now=NOW + A_DAY)
    assert [row.met_at for row in await _rows(asking)] == [NOW]


async def test_what_one_waits_for_is_one_s_own(asking: Company) -> None:
    waiting = await asks.waiting(asking.db, asking.workspace, by=RICHARD)
    assert [each.topic for each in waiting] == [REELS]
    assert await asks.waiting(asking.db, asking.workspace, by=EMMA) == []
    with pytest.raises(NotAMember):
        await asks.waiting(asking.db, asking.workspace, by=CHIARA)


async def test_nothing_is_said_of_what_is_settled(asking: Company) -> None:
    """A request that is still to be sent says nothing once it is withdrawn."""
    (row,) = await asking.deliveries(Kind.ASK_REQUEST)
    assert await ask_messages.request(Wall(), asking.db, _value(row)) is not None
    await asks.withdraw(asking.db, asking.workspace, 1, by=RICHARD, now=NOW)
    assert await ask_messages.request(Wall(), asking.db, _value(row)) is None


async def _ends(company: Company, row: tables.Delivery, end: DeliveryState) -> None:
    """That delivery comes to this end, as the sender notes it."""
    async with company.db.write() as session:
        stored = await session.get_one(tables.Delivery, row.id)
        stored.state = end
        await session.flush()
        await AFTERMATH[Kind(row.kind), end](session, _value(row), NOW)


def _value(row: tables.Delivery) -> Delivery:
    kind, number = Kind(row.kind), row.id or 0
    about, to = row.subject_id, row.slack_id
    return Delivery(number, row.workspace_id, kind, about, to, row.key, row.attempts, row.due_at)
