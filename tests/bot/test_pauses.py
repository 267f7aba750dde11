"""Whoever pauses while somebody waits for them says whether they meet; nobody waits in vain."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta

import pytest

from bot import meetings, membership, pauses, rematching, rounds
from bot.closed_days import closed_days
from bot.domain.closed_days import ClosedDays, Span
from bot.domain.errors import NobodyWaitsToHear, NothingComesInAPause, OverAlready, YouHaveNoTime
from bot.domain.feedback import Feedback
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from bot.due import Thing, next_thing
from bot.messages import pauses as messages
from bot.messages.text import Message
from sandbox.server import running
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NEXT_MONDAY,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.bot.office import Office, at_work, small_world
from tests.databases import on_both

EVERYBODY = (EMMA, JONAS, RICHARD, SABINE)
CHRISTMAS = date(2026, 12, 25)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (NEXT_MONDAY + timedelta(days=days) for days in range(1, 5))
AN_HOUR, A_MOMENT = timedelta(hours=1), timedelta(seconds=5)
CANNOT, NUDGE, CHECK_IN = "@Emma can’t make it", "Have you found your half hour", "Did you meet"


@asynccontextmanager
async def _introduced(company: Company) -> AsyncIterator[Office]:
    """By the calendar, on Monday at ten, with the sender at work."""
    with small_world() as world:
        async with running(world) as slack, at_work(company, slack) as office:
            await rounds.open_due(company.db, NEXT_MONDAY)
            await _ticks(office, NEXT_MONDAY)
            yield office


@pytest.fixture
async def office(company: Company) -> AsyncIterator[Office]:
    """Emma and Jonas are each with one of Richard and Sabine."""
    await company.four_join()
    async with _introduced(company) as office:
        yield office


async def _ticks(office: Office, at: datetime) -> None:
    """What the bot does at that instant, after whatever it did before."""
    office.wall.shows(at)
    await pauses.call_off_due(office.company.db, office.company.workspace, at)
    await rematching.introduce_the_free(office.company.db, at)
    await office.sender.send_due()


async def _pauses(
    office: Office, at: datetime, until: date = CHRISTMAS, *, by: User = EMMA
) -> Message:
    """Somebody pauses then; what they read."""
    await _ticks(office, at)
    company = office.company
    await membership.pause(company.db, company.workspace, until, by=by, now=at)
    return messages.paused(await company.sees(by, at), at)


async def _still_meets(office: Office, by: User = EMMA) -> None:
    company = office.company
    pairing = await company.pairing_of(by)
    await pauses.still_meet(company.db, company.workspace, pairing.id, by=by, now=office.wall.now())


async def _partner(office: Office, of: User = EMMA) -> User:
    slack_id = await office.company.partner_of(of)
    return next(each for each in EVERYBODY if each.slack_id == slack_id)


async def _sitting_out(office: Office, *users: User) -> Sequence[SittingOutReason | None]:
    now = office.wall.now()
    return [(await office.company.sees(each, now)).sitting_out for each in users]


class TestNobodySaysAnything:
    @on_both
    async def test_after_a_working_day_the_other_hears_that_they_cannot(
        self, office: Office
    ) -> None:
        """Of the pause nothing; and whoever pauses hears nothing more."""
        partner = await _partner(office)
        said = await _pauses(office, TUESDAY - AN_HOUR)
        assert "If I don’t hear from you by Wednesday 2 December at 09:00" in said.text
        before = len(await office.people.person("Emma").messages())
        await _ticks(office, WEDNESDAY - AN_HOUR - A_MOMENT)
        assert await office.sees(partner.slack_id, CANNOT) == 0
        await _ticks(office, WEDNESDAY - AN_HOUR)
        assert await office.sees(partner.slack_id, CANNOT) == 1
        assert await office.sees(partner.slack_id, "pause") == 0
        reasons = SittingOutReason.NO_TIME, SittingOutReason.PARTNER_HAS_NO_TIME
        assert await _sitting_out(office, EMMA, partner) == [*reasons]
        for at in (WEDNESDAY, THURSDAY, FRIDAY):
            await _ticks(office, at)
        assert await office.sees(partner.slack_id, NUDGE) == 0
        assert await office.sees(partner.slack_id, CHECK_IN) == 0
        assert len(await office.people.person("Emma").messages()) == before

    async def test_whoever_became_free_is_introduced_to_somebody_who_is(
        self, office: Office
    ) -> None:
        partner = await _partner(office)
        other = SABINE if partner is RICHARD else RICHARD
        await _pauses(office, TUESDAY - AN_HOUR)
        company = office.company
        await meetings.cannot(company.db, company.workspace, None, by=other, now=TUESDAY)
        await _ticks(office, WEDNESDAY - AN_HOUR)
        await _ticks(office, WEDNESDAY)
        assert (await _partner(office, JONAS)) is partner

    @on_both
    async def test_of_two_bots_one_calls_it_off(self, office: Office) -> None:
        await _pauses(office, TUESDAY)
        company = office.company
        act = pauses.call_off_due
        gone = await asyncio.gather(
            *(act(company.db, company.workspace, WEDNESDAY) for _ in range(2))
        )
        assert sorted(gone) == [[], ["U0EMMA"]]

    async def test_who_says_so_in_the_moment_it_would_be_called_off_still_meets(
        self, office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def says_so(country: str | None, spans: tuple[Span, ...]) -> ClosedDays:
            await _still_meets(office)
            return await closed_days(country, spans)

        await _pauses(office, TUESDAY)
        monkeypatch.setattr(pauses, "closed_days", says_so)
        await _ticks(office, WEDNESDAY)
        assert await _sitting_out(office, EMMA) == [None]

    async def test_a_bot_that_was_away_tells_it_in_the_morning(self, office: Office) -> None:
        """And whoever speaks in the night is not too late."""
        partner = await _partner(office)
        await _pauses(office, TUESDAY)
        await _pauses(office, TUESDAY, by=JONAS)
        night, morning = WEDNESDAY + 12 * AN_HOUR, THURSDAY - AN_HOUR
        await _ticks(office, night)
        await _still_meets(office, JONAS)
        assert await office.sees(partner.slack_id, CANNOT) == 0
        await _ticks(office, morning)
        assert await office.sees(partner.slack_id, CANNOT) == 1
        assert await _sitting_out(office, JONAS) == [None]

    async def test_nobody_is_asked_before_it_is_known(self, office: Office) -> None:
        """Who pauses shortly before that has an hour, and the question waits for it."""
        partner = await _partner(office)
        said = await _pauses(office, FRIDAY - AN_HOUR / 2)
        assert "by Friday 4 December at 10:30" in said.text
        await _ticks(office, FRIDAY)
        assert await office.sees(partner.slack_id, CHECK_IN) == 0
        await _ticks(office, FRIDAY + AN_HOUR / 2)
        await _ticks(office, FRIDAY + AN_HOUR)
        assert await office.sees(partner.slack_id, CANNOT) == 1
        assert await office.sees(partner.slack_id, CHECK_IN) == 0
        assert await office.sees("Jonas", CHECK_IN) == 1

    async def test_once_they_have_been_asked_nothing_is_promised(self, office: Office) -> None:
        said = await _pauses(office, FRIDAY + AN_HOUR)
        assert "If I don’t hear" not in said.text
        assert "In this round you are still with" in said.text
        await _ticks(office, FRIDAY + 5 * AN_HOUR)
        assert await _sitting_out(office, EMMA) == [None]

    async def test_its_time_is_the_next_thing_to_come(self, office: Office) -> None:
        company = office.company
        await _pauses(office, TUESDAY)
        is_over = Thing(WEDNESDAY, "the time of who pauses to answer is over")
        assert await next_thing(company.db, TUESDAY, message_at=None) == is_over

    async def test_who_presses_too_late_hears_that_it_is_called_off(self, office: Office) -> None:
        pairing = await office.company.pairing_of(EMMA)
        await _pauses(office, TUESDAY)
        await _ticks(office, WEDNESDAY)
        company = office.company
        with pytest.raises(YouHaveNoTime):
            await pauses.still_meet(
                company.db, company.workspace, pairing.id, by=EMMA, now=WEDNESDAY
            )

    async def test_who_presses_what_is_over_hears_so(self, office: Office) -> None:
        """Once they have met, and once somebody waits in another round: of a meeting to be put off
        they have not spoken."""
        company = office.company
        about, old = (company.db, company.workspace), await company.pairing_of(EMMA)
        await _pauses(office, TUESDAY)
        await company.tells(EMMA, Feedback(met=True), TUESDAY)
        with pytest.raises(NobodyWaitsToHear):
            await pauses.still_meet(*about, old.id, by=EMMA, now=TUESDAY)
        await membership.resume(*about, by=EMMA, now=TUESDAY)
        await company.introduces(NEXT_MONDAY + timedelta(days=7))
        with pytest.raises(OverAlready):
            await pauses.still_meet(*about, old.id, by=EMMA, now=TUESDAY)

    async def test_who_leaves_meanwhile_is_told_of_as_such(self, office: Office) -> None:
        partner = await _partner(office)
        await _pauses(office, TUESDAY)
        await office.company.leaves(EMMA, TUESDAY + AN_HOUR)
        await _ticks(office, WEDNESDAY)
        assert await office.sees(partner.slack_id, CANNOT) == 0
        assert await office.sees(partner.slack_id, "no longer part") == 1


class TestTheySay:
    @on_both
    async def test_that_they_still_meet_and_everything_goes_on(self, office: Office) -> None:
        """Twice does no harm."""
        partner = await _partner(office)
        await _pauses(office, TUESDAY)
        for _ in range(2):
            await _still_meets(office)
        for at in (WEDNESDAY, FRIDAY):
            await _ticks(office, at)
        for name in ("Emma", partner.slack_id):
            assert await office.sees(name, NUDGE) == 1
            assert await office.sees(name, CHECK_IN) == 1
        assert await office.sees(partner.slack_id, CANNOT) == 0

    async def test_that_they_still_meet_and_then_move_only_the_day(self, office: Office) -> None:
        """They are not asked again. Who came back in between is: it is another pause."""
        await _pauses(office, TUESDAY)
        await _still_meets(office)
        company, about = office.company, (office.company.db, office.company.workspace)
        assert await pauses.have_said_so(*about, "U0EMMA", now=TUESDAY)
        assert not await pauses.have_said_so(*about, "U0EMMA", now=FRIDAY)
        said = await _pauses(office, TUESDAY + AN_HOUR, CHRISTMAS + timedelta(days=20))
        assert "If I don’t hear" not in said.text
        assert "you can meet whenever you like" in said.text
        await _ticks(office, WEDNESDAY + AN_HOUR)
        assert await _sitting_out(office, EMMA) == [None]
        await membership.resume(company.db, company.workspace, by=EMMA, now=WEDNESDAY + AN_HOUR)
        assert "If I don’t hear" in (await _pauses(office, WEDNESDAY + AN_HOUR)).text

    async def test_that_they_are_back_and_everything_goes_on(self, office: Office) -> None:
        partner = await _partner(office)
        await _pauses(office, TUESDAY)
        company = office.company
        await membership.resume(company.db, company.workspace, by=EMMA, now=TUESDAY + AN_HOUR)
        for at in (WEDNESDAY, FRIDAY):
            await _ticks(office, at)
        assert await office.sees(partner.slack_id, NUDGE) == 1
        assert await office.sees(partner.slack_id, CANNOT) == 0

    async def test_that_they_are_back_earlier_and_nothing_is_asked_any_more(
        self, office: Office
    ) -> None:
        await _pauses(office, TUESDAY)
        said = await _pauses(office, TUESDAY + AN_HOUR, THURSDAY.date())
        assert "If I don’t hear" not in said.text
        await _ticks(office, WEDNESDAY + AN_HOUR)
        assert await _sitting_out(office, EMMA) == [None]

    async def test_nothing_and_only_move_the_end_of_the_pause(self, office: Office) -> None:
        """It is still asked, and has nobody waiting longer."""
        await _pauses(office, TUESDAY)
        said = await _pauses(office, TUESDAY + AN_HOUR, date(2027, 1, 10))
        assert "If I don’t hear" in said.text
        assert not await pauses.have_said_so(
            office.company.db, office.company.workspace, "U0EMMA", now=TUESDAY + AN_HOUR
        )
        await _ticks(office, WEDNESDAY + AN_HOUR)
        assert await _sitting_out(office, EMMA) == [SittingOutReason.NO_TIME]

    async def test_that_they_are_away_longer_than_the_round_after_all(self, office: Office) -> None:
        """Of a pause within it nothing was asked."""
        await _pauses(office, TUESDAY, THURSDAY.date())
        assert "If I don’t hear" in (await _pauses(office, TUESDAY + AN_HOUR)).text

    async def test_which_time_would_suit_them(self, office: Office) -> None:
        """Who proposes one meets all the same."""
        await _pauses(office, TUESDAY)
        company = office.company
        pairing = await company.pairing_of(EMMA)
        await meetings.propose(
            company.db, company.workspace, pairing.id, THURSDAY, by=EMMA, now=TUESDAY + AN_HOUR
        )
        await _ticks(office, WEDNESDAY + AN_HOUR)
        assert await _sitting_out(office, EMMA) == [None]

    async def test_yes_to_a_time_that_somebody_had_proposed(self, office: Office) -> None:
        """What is agreed on stands; what only was proposed does not keep anybody waiting."""
        company, partner = office.company, await _partner(office)
        for user in (EMMA, JONAS):
            pairing = await company.pairing_of(user)
            about = company.db, company.workspace, pairing.id, THURSDAY
            await meetings.propose(*about, by=user, now=NEXT_MONDAY + AN_HOUR)
            await _pauses(office, TUESDAY, by=user)
        await meetings.accept(company.db, company.workspace, 1, by=partner, now=TUESDAY + AN_HOUR)
        await _ticks(office, WEDNESDAY)
        assert await _sitting_out(office, EMMA, JONAS) == [None, SittingOutReason.NO_TIME]


class TestBeforeTheyAreIntroduced:
    async def test_who_pauses_is_promised_no_introduction(self, company: Company) -> None:
        """Neither by what they see nor by an answer; who is back by then is."""
        about, early = (company.db, company.workspace), NEXT_MONDAY - 3 * AN_HOUR
        await company.two_join()
        await company.runs_a_round(early)
        assert (await company.sees(EMMA, early)).coming
        await membership.pause(*about, CHRISTMAS, by=EMMA, now=early)
        assert (await company.sees(EMMA, early)).coming is None
        with pytest.raises(NothingComesInAPause):
            await pauses.still_meet(*about, None, by=EMMA, now=early)
        await membership.pause(*about, WEDNESDAY.date(), by=EMMA, now=early)
        assert (await company.sees(EMMA, early)).coming is None
        await membership.resume(*about, by=EMMA, now=early)
        assert (await company.sees(EMMA, early)).coming
        await pauses.still_meet(*about, None, by=EMMA, now=early)


class TestAPauseWithinTheRound:
    async def test_the_nudge_comes_with_times_when_they_are_back(self, office: Office) -> None:
        partner = await _partner(office)
        said = await _pauses(office, TUESDAY, THURSDAY.date())
        assert "In this round you are still with" in said.text
        await _ticks(office, WEDNESDAY)
        assert await office.sees(partner.slack_id, NUDGE) == 1
        company = office.company
        offered = await meetings.offer(
            company.db, company.workspace, None, by=partner, now=TUESDAY + AN_HOUR
        )
        assert offered.times
        assert min(offered.times).date() >= THURSDAY.date()


class TestSeveral:
    async def test_a_group_goes_on_without_its_moderator(self, company: Company) -> None:
        await company.meets_in(Format.GROUP)
        await company.four_join()
        async with _introduced(company) as office:
            pairing = await company.pairing_of(EMMA)
            moderator = next(
                each for each in EVERYBODY if each.slack_id == pairing.moderator.slack_id
            )
            others = [each for each in EVERYBODY if each is not moderator]
            await _pauses(office, TUESDAY, by=moderator)
            await _ticks(office, WEDNESDAY)
            for each in others:
                assert await office.sees(each.slack_id, "The rest of you go on") == 1
            going_on = await company.pairing_of(EMMA if moderator is not EMMA else JONAS)
            assert going_on.without_the_gone.moderator.slack_id != moderator.slack_id
            await _ticks(office, THURSDAY)
            assert await office.sees(moderator.slack_id, "found a time") == 0

    async def test_a_series_rests_and_goes_on_later(self, company: Company) -> None:
        await company.meets_in(Format.INDIVIDUAL)
        await company.four_join()
        async with _introduced(company) as office:
            partner = await _partner(office)
            said = await _pauses(office, TUESDAY)
            assert "on hold while you are away" in said.text
            await _ticks(office, WEDNESDAY)
            assert await office.sees(partner.slack_id, CANNOT) == 1
            assert await office.sees(partner.slack_id, "go on as soon as") == 1
            assert await _sitting_out(office, partner) == [SittingOutReason.SERIES_RESTS]

    async def test_nobody_is_told_at_night_where_they_are(self, company: Company) -> None:
        """Who works in San Francisco hears it there in the morning."""
        tyler = somebody("Tyler", "America/Los_Angeles")
        await company.joins(EMMA, STARTING)
        await company.joins(tyler, LEADING)
        await company.runs_a_round(TUESDAY)
        await company.is_asked(TUESDAY)
        now = TUESDAY + AN_HOUR
        await membership.pause(company.db, company.workspace, CHRISTMAS, by=EMMA, now=now)
        nine_there = WEDNESDAY + 8 * AN_HOUR
        assert (await company.pairing_of(EMMA)).awaited_until == nine_there
        about = company.db, company.workspace
        assert await pauses.call_off_due(*about, nine_there - A_MOMENT) == []
        assert await pauses.call_off_due(*about, nine_there) == ["U0EMMA"]
