"""What stands in the conversations of those who are introduced, and what is said of those who are
gone."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot import (
    conversations,
    feedback,
    meeting_messages,
    meetings,
    rounds,
    safety,
)
from bot.domain.deliveries import Kind
from bot.domain.errors import NotAMember
from bot.domain.feedback import Feedback
from bot.domain.programmes import Format
from bot.domain.users import User
from bot.messages import ids
from bot.messages.home import home
from bot.messages.membership import resumed, status
from bot.messages.menu import menu, refused
from bot.messages.places import my_pairing
from sandbox.server import running
from storage import silence, summaries, tables
from tests.bot.company import (
    EMMA,
    JONAS,
    NEXT_MONDAY,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.bot.office import Office, at_work, small_world
from tests.databases import on_both
from tests.messages.drawn import words_of

CHIARA = somebody("Chiara")
MET = Feedback(met=True)


@pytest.fixture
async def office(company: Company) -> AsyncIterator[Office]:
    """Emma, Jonas and Chiara, who show, are introduced to Richard and Sabine, who learn."""
    await company.meets_in(Format.GROUP)
    await company.four_join()
    await company.joins(CHIARA, STARTING)
    with small_world() as world:
        async with running(world) as slack, at_work(company, slack) as office:
            await company.runs_a_round()
            await office.ticks()
            yield office


async def _goes(office: Office, user: User) -> None:
    """Somebody asks for somebody else; what is due is sent, and what stands there is drawn anew,
    as the listeners do."""
    company = office.company
    office.wall.goes_on(minutes=1)
    pairing_id = (await company.pairing_of(user)).id
    about = company.db, company.workspace
    await safety.rematch(*about, pairing_id, by=user, now=office.wall.now())
    await office.ticks()
    await _is_drawn(
        office, await conversations.after_parting(*about, user.slack_id, office.wall.now())
    )


async def _says(office: Office, pairing_id: int, user: User) -> feedback.Given:
    """Somebody presses "We met"."""
    company = office.company
    office.wall.goes_on(minutes=1)
    about, now = (company.db, company.workspace, pairing_id), office.wall.now()
    given = await feedback.give(*about, MET, by=user, now=now)
    await _is_drawn(office, await conversations.of_pairing(*about, now))
    return given


async def _is_drawn(office: Office, those: list[conversations.Drawn]) -> None:
    client = office.sender.gateway._client
    for posted, message in those:
        await client.chat_update(channel=posted.conversation, ts=posted.ts, **message.payload())


async def _number_met(office: Office) -> int:
    """How many have met in the round, as its summary counts them."""
    (this,) = await office.company.rounds()
    async with office.company.db.read() as reading:
        return (await summaries.tally(reading, this.id or 0)).met


async def _quiet(office: Office) -> set[str]:
    """Of whom nobody has heard since they joined, a minute before they were introduced."""
    programme, joined_at = await office.company.programme(), NOW - timedelta(minutes=1)
    async with office.company.db.write() as session:
        await session.exec(update(tables.Member).values(last_sign_at=joined_at))
    async with office.company.db.read() as reading:
        return {each.slack_id for each in await silence.quiet(reading, programme.id)}


async def _status(office: Office, user: User) -> str:
    """What somebody reads of their own place."""
    return str([block.to_dict() for block in my_pairing(await office.company.sees(user))])


@on_both
class TestTheWordOfSomebodyWhoIsGone:
    async def test_it_is_kept_and_says_nothing_of_those_who_went_on(self, office: Office) -> None:
        company = office.company
        pairing_id = (await company.pairing_of(EMMA)).id
        for user in (JONAS, EMMA):
            await _goes(office, user)
        given = await _says(office, pairing_id, EMMA)
        assert given.feedback == MET
        assert not (await company.pairing_of(RICHARD)).has_met
        seen = await _status(office, RICHARD)
        assert not any(each in seen for each in ("U0EMMA", "U0JONAS", "You have met"))
        assert ids.MET in seen
        assert await office.sees("Richard", "You met") == 0
        office.wall.shows((await office.the(Kind.NUDGE)).due_at)
        await office.ticks()
        assert await office.sees("Richard", "Has your group found a time yet?") == 1
        office.wall.shows((await company.deliveries(Kind.CHECK_IN))[0].due_at)
        await office.ticks()
        assert await office.sees("Richard", "Did you meet @Sabine and @Chiara?") == 1

    async def test_it_is_in_no_number_and_no_sign_of_the_others(self, office: Office) -> None:
        """Nor is whoever was gone among those of whom it is said later."""
        pairing_id = (await office.company.pairing_of(EMMA)).id
        for user in (JONAS, EMMA):
            await _goes(office, user)
        await _says(office, pairing_id, EMMA)
        assert await _number_met(office) == 0
        assert {RICHARD.slack_id, SABINE.slack_id, CHIARA.slack_id} <= await _quiet(office)
        await _says(office, pairing_id, RICHARD)
        assert await _number_met(office) == 3
        assert await _quiet(office) == {EMMA.slack_id, JONAS.slack_id}

    async def test_in_the_numbers_it_counts_if_it_was_said_before(self, office: Office) -> None:
        pairing_id = (await office.company.pairing_of(EMMA)).id
        await _goes(office, JONAS)
        await _says(office, pairing_id, EMMA)
        office.wall.goes_on(minutes=1)
        await office.company.leaves(EMMA, office.wall.now())
        assert await _number_met(office) == 4
        assert await _quiet(office) == {JONAS.slack_id}

    async def test_they_read_themselves_whom_they_met_wherever_they_look(
        self, office: Office
    ) -> None:
        """While for those who went on without them nothing has been said."""
        company = office.company
        pairing_id = (await company.pairing_of(JONAS)).id
        await _goes(office, JONAS)
        await _says(office, pairing_id, JONAS)
        seen = await company.sees(JONAS, office.wall.now())
        for drawn in (status(seen), menu(seen), home(seen)):
            assert "You have met" in words_of(drawn)
            assert ids.MET not in str(drawn)
        assert seen.history == ()
        assert RICHARD.slack_id not in words_of(resumed(seen))

    async def test_what_they_said_before_they_went_holds_for_all(self, office: Office) -> None:
        """And who went before that is not named to who stays."""
        company = office.company
        pairing_id = (await company.pairing_of(EMMA)).id
        await _goes(office, JONAS)
        await _says(office, pairing_id, EMMA)
        assert (await company.pairing_of(RICHARD)).has_met
        seen = await _status(office, RICHARD)
        assert "You have met" in seen
        assert "U0EMMA" in seen
        assert "U0JONAS" not in seen


async def test_whoever_left_everything_hears_why_an_old_button_does_nothing(office: Office) -> None:
    """With nobody to meet."""
    company = office.company
    await company.leaves(EMMA)
    seen = await company.sees(EMMA)
    said = words_of(refused(NotAMember(), seen, is_of_place=True))
    assert RICHARD.slack_id not in said


@on_both
class TestWhenOneAfterTheOtherIsGone:
    async def test_only_the_newest_conversation_has_buttons(self, office: Office) -> None:
        """The others say that it goes on elsewhere, and name nobody to whoever is gone since."""
        for user in (JONAS, EMMA):
            await _goes(office, user)
        first, between, newest = await _conversations(office, "Richard")
        assert ids.SUGGEST_TIMES in newest
        for each in (first, between):
            assert "This goes on in a new conversation" in each
            assert not any(one in each for one in (ids.MET, ids.SUGGEST_TIMES))
        assert "U0EMMA" not in between

    async def test_once_it_is_over_who_has_met_says_so_in_the_newest(self, office: Office) -> None:
        for user in (JONAS, EMMA, CHIARA):
            await _goes(office, user)
        *before, newest = await _conversations(office, "Richard")
        assert [ids.MET in each for each in before] == [False, False]
        assert all("This went on in another conversation" in each for each in before)
        assert "If you have not met" in newest
        assert ids.MET in newest

    async def test_that_they_met_is_said_where_they_went_on(self, office: Office) -> None:
        pairing_id = (await office.company.pairing_of(EMMA)).id
        await _goes(office, JONAS)
        await _says(office, pairing_id, EMMA)
        first, newest = await _conversations(office, "Richard")
        assert "You met" not in first
        assert "You met" in newest


async def test_who_has_met_is_not_asked_whether_they_found_their_hour(office: Office) -> None:
    office.wall.shows((await office.the(Kind.NUDGE)).due_at)
    await office.ticks()
    assert await office.sees("Emma", "Has your group found a time yet?") == 1
    await _says(office, (await office.company.pairing_of(EMMA)).id, EMMA)
    assert await office.sees("Emma", "Has your group found a time yet?") == 0
    assert await office.sees("Emma", "You met") == 2


async def _conversations(office: Office, name: str) -> list[str]:
    """What stands in each conversation of several people, the oldest first."""
    each = dict[str, str]()
    for message in await office.people.person(name).messages():
        place = str(message.place)
        each[place] = f"{each.get(place, '')} {message.blocks}"
    return [said for place, said in each.items() if "," in place]


@on_both
async def test_after_its_round_nothing_is_left_to_arrange(office: Office) -> None:
    """But to say that they have met; as long as a time that they agreed on lies ahead it stays as
    it is."""
    company = office.company
    pairing_id = (await company.pairing_of(EMMA)).id
    about = company.db, company.workspace
    ahead = NEXT_MONDAY + timedelta(days=1)
    await meetings.propose(*about, pairing_id, ahead, by=EMMA, now=NOW)
    for user in (RICHARD, SABINE, JONAS, CHIARA):
        await meetings.propose(*about, pairing_id, ahead, by=user, now=NOW)
    await office.ticks()
    office.wall.shows(NEXT_MONDAY)
    await rounds.close_due(company.db, NEXT_MONDAY)
    for now, is_past in ((NEXT_MONDAY, False), (ahead, True)):
        await _is_drawn(office, await conversations.of_pairing(*about, pairing_id, now))
        await _is_drawn(office, await meeting_messages.of_pairing(*about, pairing_id, now))
        (there,) = await _conversations(office, "Richard")
        assert ids.MET in there
        assert (ids.ANOTHER_TIME in there) is not is_past
        assert ("there is nothing more to do here" in there) is is_past
