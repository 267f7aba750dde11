"""Times for the meeting come by themselves, with the nudge, where anybody could want them."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import conversations, meetings, membership, suggesting
from bot import programmes as programmes_case
from bot.domain.closed_days import Span
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.meetings import NOTICE, Offer
from bot.domain.programmes import Format
from bot.domain.users import User
from bot.messages import ids
from bot.programme_forms import NewForm
from sandbox.screen import Message
from storage import programmes
from tests.bot.company import (
    CHIARA,
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    RICHARD,
    STARTING,
    Company,
    somebody,
)
from tests.bot.office import GRACE, Office
from tests.databases import on_both

NUDGE = "Have you found your half hour yet?"
REELS = NewForm("Reels", Format.COFFEE, None, weekday=2, at="15:00")
WEDNESDAY = NEXT_MONDAY + timedelta(days=2)
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)


async def introduced(company: Company, *mentees: User) -> Company:
    """Emma is introduced to them on Monday."""
    await company.joins(EMMA, STARTING)
    for each in mentees:
        await company.joins(each, LEADING)
    await company.runs_a_round(NEXT_MONDAY)
    await company.is_asked(NEXT_MONDAY)
    return company


@pytest.fixture
async def pair(company: Company) -> Company:
    """Emma and Richard have been introduced on Monday."""
    return await introduced(company, RICHARD)


async def unasked(company: Company, now: datetime = WEDNESDAY) -> Offer | None:
    """What is suggested to Emma and the others then."""
    pairing = await company.pairing_of(EMMA, now)
    async with company.db.read() as reading:
        return await suggesting.unasked(reading, pairing.without_the_gone, now)


async def _offered(company: Company) -> tuple[datetime, ...]:
    """What is suggested to Emma on Wednesday."""
    ours = company.db, company.workspace
    return (await meetings.offer(*ours, None, by=EMMA, now=WEDNESDAY)).times


async def propose(company: Company, at: datetime, now: datetime) -> meetings.Arranged:
    pairing = await company.pairing_of(EMMA, now)
    return await meetings.propose(company.db, company.workspace, pairing.id, at, by=EMMA, now=now)


@on_both
class TestWhatIsSuggested:
    async def test_the_same_as_to_who_asks(self, pair: Company) -> None:
        ours = pair.workspace
        asked = await meetings.offer(pair.db, ours, None, by=RICHARD, now=WEDNESDAY)
        assert await unasked(pair) == asked
        assert len(asked.times) == 3

    async def test_nothing_where_the_working_hours_do_not_meet(self, company: Company) -> None:
        await introduced(company, somebody("Richard", "America/Los_Angeles"))
        assert await unasked(company) is None

    async def test_nothing_that_one_of_them_has_agreed_on_elsewhere(self, pair: Company) -> None:
        """It can be proposed and accepted all the same: who meets whom is theirs to say."""
        agreed = (await propose(pair, (await _offered(pair))[0], WEDNESDAY)).meeting
        ours = pair.db, pair.workspace
        await meetings.accept(*ours, agreed.id, by=RICHARD, now=WEDNESDAY)
        other = await programmes_case.add(*ours, REELS, by=CHIARA)
        await membership.join_another(*ours, other.id, by=EMMA, now=WEDNESDAY)
        await pair.joins(JONAS, LEADING, programme_ids=[other.id], now=WEDNESDAY)
        await pair.runs_a_round(WEDNESDAY, programme_id=other.id)
        await pair.is_asked(WEDNESDAY)
        there = await pair.pairing_of(JONAS)
        for turn in range(3):
            offered = await meetings.offer(*ours, there.id, turn=turn, by=JONAS, now=WEDNESDAY)
            assert offered.times
            assert agreed.starts_at not in offered.times
        same = await meetings.propose(*ours, there.id, agreed.starts_at, by=JONAS, now=WEDNESDAY)
        assert (await meetings.accept(*ours, same.meeting.id, by=EMMA, now=WEDNESDAY)).is_agreed_now

    async def test_once_the_round_has_no_shared_hour_left_there_are_later_ones(
        self, company: Company
    ) -> None:
        """On Friday evening, and not that those in Milan and London share none."""
        await introduced(company, somebody("Richard", "Europe/London"))
        friday = NEXT_MONDAY + timedelta(days=4, hours=7, minutes=10)
        ours = company.db, company.workspace
        offered = await meetings.offer(*ours, None, by=EMMA, now=friday)
        assert offered.are_all_at_work
        assert offered.is_after_the_round
        assert len(offered.times) == 3

    async def test_nothing_where_all_that_follows_is_closed(self, pair: Company) -> None:
        closed = Span(WEDNESDAY.date(), WEDNESDAY.date() + 14 * A_DAY)
        changed = replace(await pair.programme(), closed_days=(closed,))
        async with pair.db.write() as session:
            await programmes.save(session, changed)
        assert await unasked(pair) is None

    async def test_who_has_left_a_group_counts_no_more(self, company: Company) -> None:
        await company.meets_in(Format.GROUP)
        await company.joins(JONAS, STARTING)
        away = somebody("Sabine", "America/Los_Angeles")
        await introduced(company, RICHARD, away)
        assert await unasked(company) is None
        await company.leaves(away, NEXT_MONDAY)
        assert await unasked(company)


class TestTheNudge:
    async def test_it_has_a_button_beside_each_time(self, office: Office) -> None:
        await _until_the_nudge(office)
        await office.ticks()
        offered = await unasked(office.company)
        assert offered
        assert _times(await _nudge(office)) == offered.times

    async def test_its_times_are_those_of_the_moment_at_which_it_is_sent(
        self, office: Office
    ) -> None:
        """A day late, and once more after nobody knows whether it was."""
        await _until_the_nudge(office)
        office.wall.goes_on(hours=23)
        await office.people.fails("chat.postMessage", status=500)
        await office.ticks()
        office.wall.goes_on(seconds=GRACE.total_seconds() + 1)
        await office.ticks()
        assert await office.sees("Emma", NUDGE) == 1
        assert all(each >= office.wall.now() + NOTICE for each in _times(await _nudge(office)))

    async def test_it_has_none_beside_a_time_that_waits_for_an_answer(self, office: Office) -> None:
        await _until_the_nudge(office)
        now = office.wall.now()
        await propose(office.company, now + AN_HOUR, now)
        await office.ticks()
        nudge = await _nudge(office)
        assert not _times(nudge)
        assert "One has been proposed in this conversation" in nudge.text

    async def test_it_has_some_again_once_that_has_passed(self, office: Office) -> None:
        await _until_the_nudge(office)
        now = office.wall.now()
        await propose(office.company, now, now - AN_HOUR)
        await office.ticks()
        assert len(_times(await _nudge(office))) == 3

    async def test_its_times_make_way_for_the_one_that_is_proposed(self, office: Office) -> None:
        await _until_the_nudge(office)
        await office.ticks()
        now = office.wall.now()
        done = await propose(office.company, _times(await _nudge(office))[0], now)
        ours = office.company.db, office.company.workspace
        nudge = *ours, done.pairing.id, now, Kind.NUDGE
        ((posted, drawn),) = await conversations.of_pairing(*nudge)
        assert posted.ts == (await _nudge(office)).ts
        assert ids.PROPOSE_TIME not in str(drawn.payload())
        assert "One has been proposed in this conversation" in drawn.text
        await meetings.accept(*ours, done.meeting.id, by=RICHARD, now=now)
        ((_, drawn),) = await conversations.of_pairing(*nudge)
        assert drawn.text.startswith("You have found your time: <!date^")
        assert ids.ANOTHER_TIME in str(drawn.payload())

    async def test_it_stays_as_it_is_once_they_have_met(self, office: Office) -> None:
        """It says so then, and a later time would bring its buttons back."""
        await _until_the_nudge(office)
        await office.ticks()
        company, now = office.company, office.wall.now()
        ours = company.db, company.workspace
        pairing = await company.pairing_of(EMMA, now)
        await company.tells(EMMA, Feedback(met=True), now)
        await propose(company, now + A_DAY, now)
        ((_, drawn),) = await conversations.of_pairing(*ours, pairing.id, now, Kind.NUDGE)
        assert not {ids.PROPOSE_TIME, ids.MET, ids.NO_TIME} & set(str(drawn.payload()).split("'"))
        assert "You met." in drawn.text


async def _until_the_nudge(office: Office) -> None:
    """Emma and Richard are introduced on Monday, and it is Wednesday."""
    office.wall.shows(NEXT_MONDAY)
    await office.two_are_introduced()
    await office.ticks()
    office.wall.shows((await office.the(Kind.NUDGE)).due_at)


async def _nudge(office: Office) -> Message:
    (nudge,) = [
        each for each in await office.people.person("Emma").messages() if NUDGE in each.text
    ]
    return nudge


def _times(nudge: Message) -> tuple[datetime, ...]:
    """Those of its buttons."""
    beside = (block.get("accessory", {}) for block in nudge.blocks)
    seconds = (
        each["value"].split()[1] for each in beside if each.get("action_id") == ids.PROPOSE_TIME
    )
    return tuple(datetime.fromtimestamp(int(each), NEXT_MONDAY.tzinfo) for each in seconds)
