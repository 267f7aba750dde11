"""What becomes of the times in a pairing of which somebody is part no more."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from bot import conversations, meeting_messages, meetings, safety
from bot.conversations import Drawn
from bot.domain.deliveries import Kind
from bot.domain.errors import NobodyToMeet, NotInThisPairing, TimeHasPassed
from bot.domain.programmes import Format
from bot.domain.users import User
from bot.messages import ids
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    NEXT_MONDAY,
    RICHARD,
    SABINE,
)
from tests.bot.office import Office
from tests.databases import on_both

THURSDAY = NEXT_MONDAY + timedelta(days=3)
FRIDAY = NEXT_MONDAY + timedelta(days=4)
AGREED = "You meet on"
ELSEWHERE = "now in the new conversation of those who go on"
OFF = "this meeting is off"
PASSED = "this time has passed"


async def _group(office: Office) -> None:
    """Emma and Jonas show, Richard and Sabine learn, and all have been introduced."""
    company = office.company
    await company.meets_in(Format.GROUP)
    await company.four_join()
    await _are_introduced(office)


async def _couple(office: Office) -> None:
    await office.company.two_join()
    await _are_introduced(office)


async def _are_introduced(office: Office) -> None:
    office.wall.shows(NEXT_MONDAY)
    await office.company.runs_a_round(NEXT_MONDAY)
    await office.ticks()


async def _proposed(office: Office, by: User, *accepted_by: User) -> int:
    company, now = office.company, office.wall.now()
    pairing = await company.pairing_of(by, now)
    done = await meetings.propose(
        company.db, company.workspace, pairing.id, THURSDAY, by=by, now=now
    )
    await office.ticks()
    for each in accepted_by:
        await _accepts(office, done.meeting.id, each)
    return done.meeting.id


async def _files(office: Office, name: str) -> list[bool]:
    """Of each file that somebody has, whether it is announced as one for calendars."""
    messages = await office.people.person(name).messages()
    return ["every other calendar" in each.text for each in messages if each.files]


async def _accepts(office: Office, meeting_id: int, by: User) -> meetings.Arranged:
    company, now = office.company, office.wall.now()
    return await meetings.accept(company.db, company.workspace, meeting_id, by=by, now=now)


async def _leaves(office: Office, user: User) -> None:
    company = office.company
    await company.leaves(user, office.wall.now())
    await _told(office, user)


async def _asks_for_another(office: Office, user: User) -> None:
    company = office.company
    await safety.rematch(company.db, company.workspace, None, by=user, now=office.wall.now())
    await _told(office, user)


async def _has_no_time(office: Office, user: User) -> None:
    company = office.company
    await meetings.cannot(company.db, company.workspace, None, by=user, now=office.wall.now())
    await _told(office, user)


async def _told(office: Office, gone: User) -> None:
    """What is due is sent, and what stands there is drawn anew, as the listeners do."""
    await office.ticks()
    company = office.company
    drawn = await conversations.after_parting(
        company.db, company.workspace, gone.slack_id, office.wall.now()
    )
    await _draws(office, drawn)


async def _draws(office: Office, those: Iterable[Drawn]) -> None:
    client = office.sender.gateway._client
    for posted, message in those:
        await client.chat_update(channel=posted.conversation, ts=posted.ts, **message.payload())


async def _messages(office: Office, name: str, words: str) -> list[str]:
    """The messages of somebody with these words, as text and buttons."""
    messages = await office.people.person(name).messages()
    return [f"{each.place} {each.text} {each.blocks}" for each in messages if words in each.text]


@on_both
class TestOfAGroupWhoGoesOn:
    async def test_what_suits_all_of_them_is_agreed_at_once_in_their_new_conversation(
        self, office: Office
    ) -> None:
        await _group(office)
        await _proposed(office, RICHARD, EMMA, SABINE)
        await _asks_for_another(office, JONAS)
        ((agreed),) = await _messages(office, "Emma", AGREED)
        assert "Google Calendar" in agreed
        assert "Jonas" not in agreed
        assert await office.sees("Jonas", AGREED) == 0
        seen = await office.company.pairing_of(SABINE, office.wall.now())
        assert seen.agreed_at == THURSDAY
        office.wall.goes_on(minutes=1)
        await office.ticks()
        assert await _files(office, "Emma") == [True]

    async def test_what_does_not_goes_on_among_them(self, office: Office) -> None:
        """Whose name is gone from it, and whose yes is not waited for."""
        await _group(office)
        before = await _proposed(office, RICHARD, SABINE)
        await _leaves(office, RICHARD)
        ((anew),) = await _messages(office, "Emma", "is still proposed")
        assert "Richard" not in anew
        assert "@Sabine said yes already" in anew
        assert ids.ACCEPT_TIME in anew
        ((old),) = await _messages(office, "Emma", ELSEWHERE)
        assert ids.ACCEPT_TIME not in old
        assert (await _accepts(office, before, SABINE)).is_repeated
        assert not (await _accepts(office, before, EMMA)).is_agreed_now
        assert (await _accepts(office, before, JONAS)).is_agreed_now

    async def test_what_is_agreed_on_stands_when_somebody_has_no_time(self, office: Office) -> None:
        await _group(office)
        await _proposed(office, RICHARD, EMMA, SABINE, JONAS)
        await _has_no_time(office, JONAS)
        assert len(await _messages(office, "Emma", AGREED)) == 1
        assert await office.sees("Emma", ELSEWHERE) == 1
        assert (await office.company.pairing_of(SABINE, office.wall.now())).agreed_at == THURSDAY

    async def test_the_time_that_was_proposed_besides_goes_on_too(self, office: Office) -> None:
        await _group(office)
        await _proposed(office, RICHARD, EMMA, SABINE, JONAS)
        company, now = office.company, office.wall.now()
        pairing = await company.pairing_of(EMMA, now)
        about = company.db, company.workspace, pairing.id, FRIDAY
        await meetings.propose(*about, by=EMMA, now=now)
        await office.ticks()
        await _leaves(office, SABINE)
        assert len(await _messages(office, "Jonas", AGREED)) == 1
        assert await office.sees("Jonas", "@Emma proposes") == 1

    async def test_what_is_past_stays_where_it_is(self, office: Office) -> None:
        await _group(office)
        meeting_id = await _proposed(office, RICHARD)
        office.wall.shows(THURSDAY)
        await _leaves(office, JONAS)
        assert await office.sees("Emma", ELSEWHERE) == 0
        with pytest.raises(TimeHasPassed):
            await _accepts(office, meeting_id, EMMA)

    async def test_when_one_after_the_other_is_gone_nothing_is_left_to_press(
        self, office: Office
    ) -> None:
        """Each conversation says so; and what it said of the one before is not said of the next,
        who is still there to read it."""
        await _group(office)
        await _proposed(office, RICHARD, EMMA, SABINE)
        await _leaves(office, JONAS)
        ((before),) = await _messages(office, "Sabine", "in this new conversation")
        assert "@Jonas is no longer part" in before
        await _has_no_time(office, SABINE)
        assert await office.sees("Richard", "can’t make it this week") == 1
        assert await office.sees("Sabine", "in this new conversation") == 0
        for each in (EMMA, RICHARD):
            await _leaves(office, each)
        assert await office.sees("Sabine", "in this new conversation") == 0
        seen = "".join(await _messages(office, "Sabine", ""))
        assert not any(each in seen for each in (ids.SUGGEST_TIMES, ids.ANOTHER_TIME))

    @pytest.mark.parametrize("accepted_by", [(EMMA, SABINE), (SABINE,)])
    async def test_who_agreed_after_somebody_was_gone_is_told_to_clear_their_calendar(
        self, office: Office, accepted_by: tuple[User, ...]
    ) -> None:
        """And nobody where not all of those who stayed had said yes."""
        await _group(office)
        meeting_id = await _proposed(office, RICHARD)
        await _asks_for_another(office, JONAS)
        for each in accepted_by:
            await _accepts(office, meeting_id, each)
        await _has_no_time(office, EMMA)
        is_told = len(accepted_by) == 2
        for name in ("Richard", "Sabine"):
            assert await office.sees(name, "please take it out of your calendar") == is_told

    async def test_the_first_conversation_says_where_it_goes_on(self, office: Office) -> None:
        await _group(office)
        await _leaves(office, JONAS)
        ((introduction),) = await _messages(office, "Emma", "A plan for your hour")
        assert "This goes on in a new conversation" in introduction
        assert ids.SUGGEST_TIMES not in introduction
        ((going_on),) = await _messages(office, "Emma", "in this new conversation")
        assert ids.SUGGEST_TIMES in going_on


@on_both
class TestOfTwo:
    async def test_what_waits_for_an_answer_is_called_off_when_one_is_gone(
        self, office: Office
    ) -> None:
        await _couple(office)
        meeting_id = await _proposed(office, EMMA)
        await _leaves(office, EMMA)
        ((off),) = await _messages(office, "Richard", OFF)
        assert ids.ACCEPT_TIME not in off
        assert await office.sees("Richard", "take it out of your calendar") == 0
        with pytest.raises((NobodyToMeet, NotInThisPairing)):
            await _accepts(office, meeting_id, RICHARD)

    async def test_who_had_agreed_on_it_is_told_to_clear_their_calendar(
        self, office: Office
    ) -> None:
        await _couple(office)
        await _proposed(office, EMMA, RICHARD)
        await _asks_for_another(office, EMMA)
        assert await office.sees("Richard", "please take it out of your calendar") == 1
        assert await office.sees("Richard", OFF) == 1

    @pytest.mark.parametrize("parts", [_has_no_time, _leaves, _asks_for_another])
    async def test_nothing_is_left_to_press_in_their_conversation(
        self, office: Office, parts: object
    ) -> None:
        """But that they have met before. Nor to read that is not true, nor anything that gives the
        reason away."""
        await _couple(office)
        office.wall.shows((await office.the(Kind.NUDGE)).due_at)
        await office.ticks()
        assert callable(parts)
        await parts(office, EMMA)
        assert await office.sees("Richard", "Have you found your half hour yet?") == 0
        there = await _messages(office, "Richard", "there is nothing more to do here")
        assert len(there) == 2
        pressed = {ids.SUGGEST_TIMES, ids.NO_TIME, ids.PROPOSE_TIME, ids.OTHER_TIMES}
        assert not any(each in said for each in pressed for said in there)
        assert [ids.MET in said for said in there].count(True) == 1


class TestOfATimeThatNobodyAnsweredBeforeItPassed:
    async def test_it_is_not_called_off(self, office: Office) -> None:
        """It has passed, and so nothing is off."""
        await _couple(office)
        await _proposed(office, RICHARD)
        office.wall.shows(FRIDAY)
        await _has_no_time(office, EMMA)
        ((passed),) = await _messages(office, "Emma", PASSED)
        assert ids.ACCEPT_TIME not in passed
        assert ids.ANOTHER_TIME not in passed
        assert await office.sees("Emma", OFF) == 0

    async def test_it_has_not_made_way_for_the_next(self, office: Office) -> None:
        await _couple(office)
        await _proposed(office, RICHARD)
        office.wall.shows(THURSDAY)
        company, now = office.company, office.wall.now()
        pairing = await company.pairing_of(EMMA, now)
        about = company.db, company.workspace
        done = await meetings.propose(*about, pairing.id, FRIDAY, by=EMMA, now=now)
        passed = [each.id for each in done.overtaken]
        await _draws(office, await meeting_messages.as_they_are(*about, passed, now))
        assert await office.sees("Emma", PASSED) == 1
        assert await office.sees("Emma", "has made way") == 0

    async def test_until_then_another_can_be_found(self, office: Office) -> None:
        await _couple(office)
        await _proposed(office, RICHARD)
        office.wall.shows(THURSDAY)
        company, now = office.company, office.wall.now()
        pairing = await company.pairing_of(EMMA, now)
        of_it = await meeting_messages.of_pairing(company.db, company.workspace, pairing.id, now)
        await _draws(office, of_it)
        ((passed),) = await _messages(office, "Richard", PASSED)
        assert ids.ACCEPT_TIME not in passed
        assert ids.ANOTHER_TIME in passed


@on_both
class TestTheFileForCalendars:
    """It follows where the time was proposed."""

    async def test_it_comes_once_slack_takes_it(self, office: Office) -> None:
        await _couple(office)
        await office.people.fails("files.getUploadURLExternal", status=500, rate=1)
        await _proposed(office, EMMA, RICHARD)
        await office.ticks()
        assert await _files(office, "Richard") == []
        await office.people.works_again()
        for _ in range(3):
            office.wall.goes_on(minutes=10)
            await office.ticks()
        assert await _files(office, "Richard") == [True]

    async def test_it_does_not_come_for_a_meeting_that_is_off(self, office: Office) -> None:
        await _couple(office)
        await _proposed(office, EMMA, RICHARD)
        await _has_no_time(office, RICHARD)
        await office.ticks()
        assert await _files(office, "Emma") == []

    async def test_without_the_permission_for_it_nothing_is_missing(self, office: Office) -> None:
        world = office.slack.world
        world.grant(world.app.scopes - {"files:write"})
        await _couple(office)
        await _proposed(office, EMMA, RICHARD)
        await office.ticks()
        assert (await office.the(Kind.CALENDAR)).failure == "missing_scope"
        overview = (await office.company.sees(CHIARA, office.wall.now())).overview
        assert overview is not None
        assert overview.failed == ()
