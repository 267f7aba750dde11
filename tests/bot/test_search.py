"""A search goes on for as long as was promised, and whoever was not written to was not asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import asks, search, silence
from bot.domain.asks import Ask
from bot.domain.deliveries import ANSWERS, Kind
from bot.domain.users import User
from storage import asks as stored
from storage import programmes
from tests.bot.company import CHIARA, EMMA, JONAS, LEADING, NOW, RICHARD, STARTING, somebody
from tests.bot.office import Office
from tests.databases import on_both

REELS = "short-video"
SENIOR = LEADING - 1
OPEN = "conversations.open"
REQUEST, NOBODY = "is looking for somebody to show them", "I found nobody"
SAID_YES, TOGETHER = "a colleague has said yes", "was looking for somebody who shows"
SETTLED = "is no longer open"
LOOKING, OVER = "I’m looking for a colleague", "I’m not looking any more"
FOUND = "A colleague has said yes and will show you"
IS_OPEN = "your conversation is open"
NOT_AFTER_ALL, ANOTHER_SAID_YES = "can’t after all. I’ve", "another colleague has said yes"
HOUR, A_DAY, SHORTLY = timedelta(hours=1), timedelta(days=1), timedelta(minutes=5)
TUESDAY_EVENING = NOW - timedelta(hours=14)
"""At eight in Rome: three working days end on Friday at eight."""

FRIDAY_EVENING = TUESDAY_EVENING + 3 * A_DAY
SABINE = somebody("Sabine", "America/New_York")
_BY_ID = {each.slack_id: each for each in (EMMA, JONAS)}


@pytest.fixture
async def searching(office: Office) -> Office:
    """Emma and Jonas can show it; Chiara organises."""
    await office.company.joins(RICHARD, SENIOR)
    for junior in (EMMA, JONAS):
        await office.company.joins(junior, STARTING, shows=[REELS])
    organised = replace(await office.company.programme(), organiser=CHIARA.slack_id)
    async with office.company.db.write() as session:
        await programmes.save(session, organised)
    return office


@on_both
async def test_to_whom_nothing_could_be_sent_nobody_was_asked(searching: Office) -> None:
    """Until the end nobody is told that there is nobody; then who asked is, and not the organiser.
    Those who would have been asked can be, as often as before."""
    ask = await _asks(searching, NOW)
    await _opens_nothing(searching)
    await _goes_on(searching, NOW, ask.ends_at - HOUR)
    assert (await _now(searching, ask)).state == "looking"
    await _goes_on(searching, ask.ends_at - SHORTLY, ask.ends_at - SHORTLY)
    assert (await _now(searching, ask)).state == "nobody"
    told = await searching.company.deliveries(Kind.ASK_NOBODY, Kind.ASK_UNMET)
    assert [row.kind for row in told] == [Kind.ASK_NOBODY]
    assert await _counts(searching, ask.ends_at) == [0, 0]


async def test_whoever_is_written_to_late_has_a_day_from_then(searching: Office) -> None:
    """And reads so."""
    ask = await _asks(searching, NOW)
    await _opens_nothing(searching)
    await _goes_on(searching, NOW, NOW + 4 * HOUR)
    await searching.people.works_again()
    late = NOW + 5 * HOUR
    await _goes_on(searching, late, late)
    (request,) = (await _now(searching, ask)).requests
    assert (request.state, request.answer_by) == ("asked", late + A_DAY)
    assert await _counts(searching, late) == [0, 1]
    assert await searching.sees(_name(request.member.slack_id), "26 November at 15:00") == 1
    await _goes_on(searching, late + A_DAY, late + A_DAY)
    assert await _request_states(searching, ask) == ["expired", "asked"]


async def test_whoever_could_not_be_written_to_for_a_day_is_followed_and_not_given_up(
    searching: Office,
) -> None:
    """When all have been tried, it is the first one's turn again."""
    ask = await _asks(searching, NOW)
    await _opens_nothing(searching)
    await _goes_on(searching, NOW, NOW + A_DAY)
    assert await _request_states(searching, ask) == ["called-off", "asked"]
    await _goes_on(searching, NOW + 2 * A_DAY, NOW + 2 * A_DAY)
    assert await _request_states(searching, ask) == ["asked", "called-off"]
    await searching.people.works_again()
    later = NOW + 2 * A_DAY + HOUR
    await _goes_on(searching, later, later)
    first, second = await _asked(searching, ask)
    assert await searching.sees(_name(first), REQUEST) == 1
    await asks.decline(searching.company.db, searching.company.workspace, 1, by=_BY_ID[first])
    await _goes_on(searching, later, later)
    assert await searching.sees(_name(second), REQUEST) == 1


async def test_who_asked_hears_before_the_time_that_was_named(searching: Office) -> None:
    """Although the third has not answered yet."""
    await searching.company.joins(CHIARA, STARTING, shows=[REELS])
    ask = await _asks(searching, NOW)
    for day in range(3):
        await _goes_on(searching, NOW + day * A_DAY, NOW + day * A_DAY)
    await _goes_on(searching, ask.ends_at - SHORTLY, ask.ends_at - SHORTLY)
    assert await searching.sees("Richard", NOBODY) == 1


async def test_whoever_can_still_be_told_in_time_is_asked(searching: Office) -> None:
    """On Friday evening that is Sabine, who is older, in New York."""
    await searching.company.joins(SABINE, LEADING, shows=[REELS])
    ask = await _asks(searching, TUESDAY_EVENING)
    await _goes_on(searching, FRIDAY_EVENING - HOUR, FRIDAY_EVENING - HOUR)
    assert (await _asked(searching, ask))[-1] == SABINE.slack_id


async def test_whoever_cannot_be_told_any_more_is_followed_by_who_can(searching: Office) -> None:
    """As when Slack opened no conversation while they were at work."""
    await searching.company.joins(SABINE, LEADING, shows=[REELS])
    ask = await _asks(searching, TUESDAY_EVENING)
    await _opens_nothing(searching)
    await _goes_on(searching, FRIDAY_EVENING - 3 * HOUR, FRIDAY_EVENING - 3 * HOUR)
    await searching.people.works_again()
    for _ in range(2):
        await _goes_on(searching, FRIDAY_EVENING - HOUR, FRIDAY_EVENING - HOUR)
    assert (await _asked(searching, ask))[-1] == SABINE.slack_id
    assert await searching.sees("Sabine", REQUEST) == 1


@on_both
async def test_who_asked_hears_once_that_somebody_said_yes_while_no_conversation_can_be_opened(
    searching: Office,
) -> None:
    """After ten minutes; who is left with the question alone might think that nobody wants to."""
    said_at = await _is_accepted(searching)
    await _opens_nothing(searching)
    await _ticks(searching, said_at + timedelta(minutes=9))
    assert await searching.sees("Richard", SAID_YES) == 0
    for minutes in (10, 15, 60):
        await _ticks(searching, said_at + timedelta(minutes=minutes))
        assert await searching.sees("Richard", SAID_YES) == 1
    await searching.people.works_again()
    for hours in (2, 3):
        await _ticks(searching, said_at + hours * HOUR)
    assert await searching.sees("Richard", TOGETHER) == 1
    assert await _texts(searching) == [FOUND, IS_OPEN]


async def test_good_news_of_a_second_changes_too_once_the_conversation_is_open(
    searching: Office,
) -> None:
    """And the first stays taken back."""
    said_at = await _leaves_after_the_good_news(searching)
    company, (_, second) = searching.company, await searching.company.deliveries(Kind.ASK_REQUEST)
    by, said_at = _BY_ID[second.slack_id], said_at + HOUR
    await asks.accept(company.db, company.workspace, second.subject_id, by=by, now=said_at)
    await _opens_nothing(searching)
    await _ticks(searching, said_at + timedelta(minutes=10))
    await searching.people.works_again()
    for hours in (1, 2):
        await _ticks(searching, said_at + hours * HOUR)
    assert await _texts(searching) == [FOUND, NOT_AFTER_ALL, IS_OPEN]


@on_both
async def test_if_another_says_yes_after_the_first_has_left_the_good_news_says_so(
    searching: Office,
) -> None:
    said_at = await _leaves_after_the_good_news(searching)
    company, (_, second) = searching.company, await searching.company.deliveries(Kind.ASK_REQUEST)
    by, said_at = _BY_ID[second.slack_id], said_at + HOUR
    await asks.accept(company.db, company.workspace, second.subject_id, by=by, now=said_at)
    await _opens_nothing(searching)
    await _ticks(searching, said_at + timedelta(minutes=10))
    assert await _texts(searching) == [FOUND, NOT_AFTER_ALL, ANOTHER_SAID_YES]


@on_both
async def test_good_news_is_not_left_standing_once_who_said_yes_has_left(
    searching: Office,
) -> None:
    """It says so while somebody else is looked for, and is true still when nobody was found."""
    said_at = await _leaves_after_the_good_news(searching)
    assert await _texts(searching) == [LOOKING, NOT_AFTER_ALL]
    company, (_, second) = searching.company, await searching.company.deliveries(Kind.ASK_REQUEST)
    by = _BY_ID[second.slack_id]
    await asks.decline(company.db, company.workspace, second.subject_id, by=by)
    for _ in range(2):
        await _ticks(searching, said_at)
    assert await _texts(searching) == [OVER, NOT_AFTER_ALL, NOBODY]


async def test_good_news_of_another_is_not_taken_back_for_the_first(searching: Office) -> None:
    """Slack changed no message for as long as it took that one to say yes."""
    said_at = await _is_accepted(searching)
    await _opens_nothing(searching)
    await _ticks(searching, said_at + timedelta(minutes=10))
    await searching.people.fails("chat.update", status=429, error="ratelimited", rate=1)
    await _the_first_leaves(searching, said_at + HOUR)
    company, (_, second) = searching.company, await searching.company.deliveries(Kind.ASK_REQUEST)
    by, said_at = _BY_ID[second.slack_id], said_at + 2 * HOUR
    await asks.accept(company.db, company.workspace, second.subject_id, by=by, now=said_at)
    await _ticks(searching, said_at + timedelta(minutes=10))
    await searching.people.works_again()
    await _opens_nothing(searching)
    await _ticks(searching, said_at + HOUR)
    assert (await _texts(searching))[1:] == [SAID_YES, ANOTHER_SAID_YES]


async def test_good_news_that_may_be_on_its_way_is_taken_back_once_it_is_there(
    searching: Office,
) -> None:
    """Slack posts it and does not answer; meanwhile who said yes leaves."""
    said_at = await _is_accepted(searching)
    await searching.sender.send_due([Kind.ASK_OVER])
    await _opens_nothing(searching)
    await searching.people.fails("chat.postMessage", drop=True, processed=True)
    searching.wall.shows(said_at + timedelta(minutes=10))
    await searching.sender.send_due([Kind.ASK_WAITS])
    await searching.people.works_again()
    await _the_first_leaves(searching, said_at + timedelta(minutes=11))
    assert SAID_YES in await _texts(searching)
    for minutes in (23, 25):
        await _ticks(searching, said_at + timedelta(minutes=minutes))
    assert await _texts(searching) == [LOOKING, NOT_AFTER_ALL]


async def test_who_finds_the_conversation_hears_no_word_about_its_coming(
    searching: Office,
) -> None:
    said_at = await _is_accepted(searching)
    await _ticks(searching, said_at)
    assert await searching.sees("Richard", TOGETHER) == 1
    await _ticks(searching, said_at + timedelta(minutes=10))
    assert (await searching.the(Kind.ASK_WAITS)).state == "cancelled"


async def test_after_a_stop_the_conversation_comes_and_no_word_about_it(searching: Office) -> None:
    """The bot stood still for hours, or Slack took nothing: both are due now."""
    said_at = await _is_accepted(searching)
    searching.wall.shows(said_at + HOUR)
    await searching.sender.send_due(ANSWERS)
    await searching.ticks()
    await _ticks(searching, said_at + 2 * HOUR)
    assert await searching.sees("Richard", TOGETHER) == 1
    assert await searching.sees("Richard", SAID_YES) == 0


async def test_nobody_is_said_to_be_coming_who_has_left_since(searching: Office) -> None:
    said_at = await _is_accepted(searching)
    await _opens_nothing(searching)
    row = (await searching.company.deliveries(Kind.ASK_REQUEST))[0]
    await searching.company.leaves(_BY_ID[row.slack_id], said_at)
    await _ticks(searching, said_at + timedelta(minutes=10))
    assert await searching.sees("Richard", SAID_YES) == 0


async def test_where_nobody_can_be_asked_that_is_all_one_hears(office: Office) -> None:
    """And not that somebody is looked for, which would be read last, with a button to stop it."""
    await office.company.joins(RICHARD, SENIOR)
    ask = await _asks(office, NOW)
    assert ask.state == "nobody"
    await _goes_on(office, NOW, NOW + 4 * HOUR)
    assert await _texts(office) == [NOBODY]


async def test_the_word_that_somebody_is_looked_for_changes_when_nobody_is(
    searching: Office,
) -> None:
    """Above what became of it, without the button that stops it."""
    ask = await _asks(searching, NOW)
    await searching.ticks()
    assert await _texts(searching) == [LOOKING]
    for request in (1, 2):
        by = _BY_ID[(await _asked(searching, ask))[-1]]
        company = searching.company
        await asks.decline(company.db, company.workspace, request, by=by)
        await _ticks(searching, NOW)
    await searching.ticks()
    assert await _texts(searching) == [OVER, NOBODY]
    above, _ = await searching.people.person("Richard").messages()
    assert "Stop looking" not in str(above.blocks)


async def test_the_word_that_somebody_is_looked_for_tells_of_a_yes_and_of_its_end(
    searching: Office,
) -> None:
    """Who said yes leaves before the conversation can be opened: somebody is looked for again."""
    said_at = await _is_accepted(searching)
    await searching.sender.send_due(ANSWERS)
    assert await searching.sees("Richard", FOUND) == 1
    (yes,) = await _asked(searching, await _first(searching))
    await searching.company.leaves(_BY_ID[yes], said_at)
    await _ticks(searching, said_at)
    await searching.ticks()
    assert await searching.sees("Richard", FOUND) == 0
    assert await searching.sees("Richard", LOOKING) == 1


async def test_a_word_that_may_be_on_its_way_is_changed_once_it_is_there(
    searching: Office,
) -> None:
    """Slack posts it and does not answer; meanwhile it is stopped."""
    ask = await _asks(searching, NOW)
    await searching.people.fails("chat.postMessage", drop=True, processed=True)
    await searching.sender.send_due([Kind.ASK_LOOKING])
    company = searching.company
    await asks.withdraw(company.db, company.workspace, ask.id, by=RICHARD, now=NOW)
    await searching.sender.send_due(ANSWERS)
    assert await _texts(searching) == [LOOKING]
    for minutes in (11, 13):
        await _ticks(searching, NOW + timedelta(minutes=minutes))
    assert await _texts(searching) == ["I’ve stopped looking"]


async def test_a_question_that_somebody_else_has_taken_has_no_buttons(searching: Office) -> None:
    """As when it is stopped; who said no keeps the answer to that."""
    first, second = await _two_were_asked(searching)
    company = searching.company
    await asks.accept(company.db, company.workspace, 1, by=first, now=searching.wall.now())
    await searching.ticks()
    assert [await _has_buttons(searching, each) for each in (first, second)] == [True, False]
    assert await searching.sees(_name(second.slack_id), SETTLED) == 1


@on_both
async def test_a_question_that_is_stopped_has_no_buttons_however_late_slack_is(
    searching: Office,
) -> None:
    """Also for whoever has let the time go by; one that may be on its way is changed once there."""
    await searching.people.fails("chat.postMessage", drop=True, processed=True)
    ask = await _asks(searching, NOW)
    await searching.sender.send_due([Kind.ASK_REQUEST])
    company = searching.company
    await asks.withdraw(company.db, company.workspace, ask.id, by=RICHARD, now=NOW)
    await searching.people.works_again()
    for minutes in (1, 12, 14):
        await _ticks(searching, NOW + timedelta(minutes=minutes))
    (asked,) = await _asked(searching, ask)
    assert await searching.sees(_name(asked), SETTLED) == 1


async def _two_were_asked(office: Office) -> tuple[User, User]:
    """The first lets the time go by."""
    ask = await _asks(office, NOW)
    await _goes_on(office, NOW, NOW + A_DAY)
    await office.ticks()
    first, second = (_BY_ID[each] for each in await _asked(office, ask))
    return first, second


async def _has_buttons(office: Office, user: User) -> bool:
    messages = await office.people.person(_name(user.slack_id)).messages()
    return any("Yes, gladly" in str(each.blocks) for each in messages)


async def _texts(office: Office) -> list[str]:
    """What Richard has of an ask, each by the words that we know it by."""
    good_news = (NOT_AFTER_ALL, ANOTHER_SAID_YES, SAID_YES)
    known = (LOOKING, OVER, NOBODY, FOUND, IS_OPEN, *good_news, "I’ve stopped looking")
    messages = await office.people.person("Richard").messages()
    return [words for each in messages for words in known if words in each.text]


async def _first(office: Office) -> Ask:
    async with office.company.db.read() as reading:
        return await stored.get(reading, office.company.workspace.id, 1)


async def _is_accepted(office: Office) -> datetime:
    """Whoever was asked says yes, and who asked has a DM with the bot; gives when that was."""
    await _asks(office, NOW)
    await _ticks(office, NOW)
    company, row = office.company, (await office.company.deliveries(Kind.ASK_REQUEST))[0]
    await silence.stay_in(company.db, company.workspace, RICHARD.slack_id, now=NOW)
    await office.ticks()
    by = _BY_ID[row.slack_id]
    await asks.accept(company.db, company.workspace, row.subject_id, by=by, now=NOW)
    return NOW


async def _leaves_after_the_good_news(office: Office) -> datetime:
    """No conversation could be opened; now Slack works again. Gives when they left."""
    said_at = await _is_accepted(office)
    await _opens_nothing(office)
    await _ticks(office, said_at + timedelta(minutes=10))
    assert await office.sees("Richard", SAID_YES) == 1
    await office.people.works_again()
    await _the_first_leaves(office, said_at + HOUR)
    return said_at + HOUR


async def _the_first_leaves(office: Office, now: datetime) -> None:
    company, row = office.company, (await office.company.deliveries(Kind.ASK_REQUEST))[0]
    by = _BY_ID[row.slack_id]
    await company.leaves(by, now)
    await _ticks(office, now)
    await office.ticks()


async def _asks(office: Office, now: datetime) -> Ask:
    office.wall.shows(now)
    company = office.company
    return await asks.ask(company.db, company.workspace, REELS, "How?", by=RICHARD, now=now)


async def _opens_nothing(office: Office) -> None:
    """Slack refuses to open any conversation until it works again."""
    await office.people.fails(OPEN, status=429, error="ratelimited", retry_after=30, rate=1)


async def _goes_on(office: Office, first: datetime, last: datetime) -> None:
    """Ticks from then till then, four hours after each other, and a last one."""
    while first < last:
        await _ticks(office, first)
        first += 4 * HOUR
    await _ticks(office, last)


async def _ticks(office: Office, now: datetime) -> None:
    office.wall.shows(now)
    await search.open_next_due(office.company.db, now)
    await office.ticks()
    await search.open_next_due(office.company.db, now)


async def _now(office: Office, ask: Ask) -> Ask:
    async with office.company.db.read() as reading:
        return await stored.get(reading, office.company.workspace.id, ask.id)


async def _request_states(office: Office, ask: Ask) -> Sequence[str]:
    return [each.state for each in (await _now(office, ask)).requests]


async def _asked(office: Office, ask: Ask) -> Sequence[str]:
    return [each.member.slack_id for each in (await _now(office, ask)).requests]


async def _counts(office: Office, now: datetime) -> list[int]:
    """How often each who can show it was asked within a week."""
    async with office.company.db.read() as reading:
        found = await stored.candidates(
            reading, office.company.workspace.id, REELS, since=now - 7 * A_DAY
        )
    return sorted(each.requests for each in found)


def _name(slack_id: str) -> str:
    return slack_id.removeprefix("U0").capitalize()
