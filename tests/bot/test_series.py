"""Series: the same people for several meetings, one in each round."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot import (
    feedback,
    meetings,
    membership,
    pairing_messages,
    rematching,
    rounds,
    safety,
    series,
    silence,
)
from bot.deliveries import Renderer
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import NothingToEnd, OverAlready
from bot.domain.feedback import Feedback
from bot.domain.pairings import Pairing, Step
from bot.domain.programmes import Format
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from handlers import telling
from sandbox.server import running
from storage import programmes, tables
from tests.bot.company import (
    EMMA,
    JONAS,
    LEADING,
    NOW,
    RICHARD,
    SABINE,
    STARTING,
    Company,
    somebody,
)
from tests.bot.office import Office, at_work, small_world
from tests.databases import on_both, on_sqlite

MEETINGS = 6
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OLGA, TYLER = somebody("Olga"), somebody("Tyler")


@pytest.fixture
async def pairs(company: Company) -> Company:
    """Emma and Jonas, Richard and Sabine, in a programme of series."""
    await company.meets_in(Format.INDIVIDUAL)
    await company.four_join()
    return company


async def _round(company: Company, number: int) -> datetime:
    """Run a round, in which everybody is introduced and nobody is silent; when that was."""
    now = NOW + number * HOUR
    await _all_give_a_sign(company, now)
    await company.runs_a_round(now)
    await company.is_asked(now)
    return now


async def _step(company: Company, user: User, now: datetime) -> Step:
    step = (await company.pairing_of(user, now)).step
    assert step is not None
    return step


async def _named(company: Company, *in_days: int) -> tuple[User, datetime]:
    """Emma and whoever is with her meet, and name days for the next time, she first; with whom she
    is, and when that was."""
    now = await _round(company, 0)
    partner = _mentee(await company.partner_of(EMMA, now))
    for user, days in zip((EMMA, partner), in_days, strict=False):
        word = Feedback(met=True, next_on=now.date() + days * DAY)
        await company.tells(user, word, now)
    return partner, now


def _mentee(slack_id: str) -> User:
    return RICHARD if slack_id == RICHARD.slack_id else SABINE


async def test_the_same_two_meet_round_after_round_until_the_end(pairs: Company) -> None:
    """Then everybody meets somebody else."""
    partners, steps = [], []
    for number in range(MEETINGS + 1):
        now = await _round(pairs, number)
        partners.append(await pairs.partner_of(EMMA, now))
        steps.append(await _step(pairs, EMMA, now))
    assert [step.number for step in steps] == [1, 2, 3, 4, 5, 6, 1]
    assert len(set(partners[:MEETINGS])) == 1
    assert partners[MEETINGS] != partners[0]
    assert steps[MEETINGS].series_id != steps[0].series_id


async def test_a_series_ends_with_the_round_in_which_a_third_tells_that_two_are_of_one_line(
    pairs: Company,
) -> None:
    """Both hear that it does, are asked about no next meeting before, and she is with none of her
    line."""
    now = await _round(pairs, 0)
    mentee = _mentee(await pairs.partner_of(EMMA, now))
    await pairs.joins(OLGA, LEADING)
    db, workspace = pairs.db, pairs.workspace
    await membership.report_to(db, workspace, OLGA.slack_id, by=EMMA, now=now)
    line = await membership.report_to(db, workspace, mentee.slack_id, by=OLGA, now=now)
    assert line.ended == ()
    assert await pairs.partner_of(EMMA, now) == mentee.slack_id
    asked = {row.slack_id: row for row in await pairs.deliveries(Kind.CHECK_IN)}
    for each, is_asked in ((EMMA, False), (mentee, False), (JONAS, True)):
        check_in = await _drawn(pairing_messages.check_in, pairs, asked[each.slack_id])
        assert ("for next time" in check_in) is is_asked
        pairing_id = (await pairs.pairing_of(each, now)).id
        form = await feedback.of_pairing(db, pairing_id, by=each)
        assert form.pairing.goes_on is is_asked
        told = await feedback.answer(db, workspace, telling.answer_in("4"), by=each, now=now)
        assert isinstance(told, feedback.Given)
        assert told.pairing.goes_on is is_asked
        seen = await pairs.sees(each, now)
        assert bool(await series.met_last(db, workspace, seen, None)) is is_asked
    now = await _round(pairs, 1)
    seen = await pairs.sees(EMMA, now)
    with_her = seen.pairing.others(EMMA.slack_id) if seen.pairing else ()
    assert {each.slack_id for each in with_her} & {mentee.slack_id, OLGA.slack_id} == set()
    over = {each.slack_id for each in await pairs.deliveries(Kind.SERIES_OVER)}
    assert over == {EMMA.slack_id, mentee.slack_id}


async def test_each_meeting_has_messages_of_its_own(pairs: Company) -> None:
    for number in range(3):
        await _round(pairs, number)
    assert len(await pairs.deliveries(Kind.INTRODUCTION)) == 6
    assert len(await pairs.deliveries(Kind.CHECK_IN)) == 12


@on_both
async def test_a_series_has_as_many_meetings_as_the_programme_said_when_it_began(
    company: Company,
) -> None:
    await company.meets_in(Format.INDIVIDUAL, meetings=2)
    await company.four_join()
    await _round(company, 0)
    await company.meets_in(Format.INDIVIDUAL, meetings=12)
    assert (await _step(company, EMMA, await _round(company, 1))).of == 2
    assert (await _step(company, EMMA, await _round(company, 2))).of == 12


async def test_whoever_joins_later_is_with_others_who_do(pairs: Company) -> None:
    now = await _round(pairs, 0)
    partner = await pairs.partner_of(EMMA, now)
    await pairs.joins(OLGA, LEADING)
    await pairs.joins(TYLER, STARTING)
    now = await _round(pairs, 1)
    assert await pairs.partner_of(OLGA, now) == TYLER.slack_id
    assert await pairs.partner_of(EMMA, now) == partner
    assert ((await _step(pairs, OLGA, now)).number, (await _step(pairs, EMMA, now)).number) == (
        1,
        2,
    )


async def test_a_newcomer_hears_that_nobody_was_free(pairs: Company) -> None:
    """And not that nobody else takes part."""
    await _round(pairs, 0)
    await pairs.joins(TYLER, STARTING)
    now = await _round(pairs, 1)
    assert (await pairs.sees(TYLER, now)).sitting_out is SittingOutReason.NOBODY_FREE


class TestSomebodyIsAway:
    async def test_it_rests_and_goes_on_where_it_was(self, pairs: Company) -> None:
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        await membership.pause(pairs.db, pairs.workspace, date(2026, 12, 1), by=partner, now=NOW)
        now = await _round(pairs, 1)
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.SERIES_RESTS
        await membership.resume(pairs.db, pairs.workspace, by=partner, now=now)
        now = await _round(pairs, 2)
        assert await pairs.partner_of(EMMA, now) == partner.slack_id
        assert (await _step(pairs, EMMA, now)).number == 2

    async def test_who_has_no_time_this_week_is_with_the_same_person_next_time(
        self, pairs: Company
    ) -> None:
        """Who waits for them is introduced to nobody else meanwhile."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=EMMA, now=now)
        assert (await pairs.sees(partner, now)).sitting_out is SittingOutReason.SERIES_RESTS
        await pairs.joins(OLGA, LEADING)
        assert not await rematching.introduce_the_free(pairs.db, now)
        now = await _round(pairs, 1)
        assert await pairs.partner_of(EMMA, now) == partner.slack_id
        assert (await _step(pairs, EMMA, now)).number == 2

    async def test_who_has_no_time_may_say_so_by_a_button_of_an_earlier_meeting(
        self, pairs: Company
    ) -> None:
        first = await pairs.pairing_of(EMMA, await _round(pairs, 0))
        now = await _round(pairs, 1)
        over = await meetings.cannot(pairs.db, pairs.workspace, first.id, by=EMMA, now=now)
        assert over.pairing.id != first.id
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.NO_TIME

    async def test_after_two_rounds_nobody_waits_any_more(self, pairs: Company) -> None:
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        await membership.pause_a_month(pairs.db, pairs.workspace, by=partner, now=NOW)
        for number in (1, 2):
            now = await _round(pairs, number)
            assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.SERIES_RESTS
        await pairs.joins(OLGA, LEADING)
        now = await _round(pairs, 3)
        assert await pairs.partner_of(EMMA, now) == OLGA.slack_id
        assert (await _step(pairs, EMMA, now)).number == 1

    @on_both
    async def test_both_hear_that_it_has_rested_too_long(self, pairs: Company) -> None:
        """Whoever is paused too: they would come back for somebody who is with another."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=partner, now=now)
        await membership.pause_a_month(pairs.db, pairs.workspace, by=partner, now=now)
        for number in (1, 2):
            await _round(pairs, number)
            assert not await pairs.deliveries(Kind.SERIES_OVER)
        await _round(pairs, 3)
        told = {each.slack_id: each for each in await pairs.deliveries(Kind.SERIES_OVER)}
        assert set(told) == {EMMA.slack_id, partner.slack_id}
        for reader, other in ((EMMA, partner), (partner, EMMA)):
            said = await _drawn(pairing_messages.series_over, pairs, told[reader.slack_id])
            assert f"Your meetings with <@{other.slack_id}> have been on hold" in said


class TestOneEndsIt:
    async def test_both_are_free_and_do_not_begin_another_together(self, pairs: Company) -> None:
        """With nobody else free they sit out; with two others they meet those."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await _ends(pairs, EMMA, now)
        now = await _round(pairs, 1)
        for user in (EMMA, partner):
            assert (await pairs.sees(user, now)).sitting_out is not None
        await pairs.joins(OLGA, LEADING)
        await pairs.joins(TYLER, STARTING)
        now = await _round(pairs, 2)
        assert await pairs.partner_of(EMMA, now) == OLGA.slack_id
        assert await pairs.partner_of(partner, now) == TYLER.slack_id

    async def test_in_the_middle_of_a_round_they_begin_with_others_who_are_free(
        self, pairs: Company
    ) -> None:
        now = await _round(pairs, 0)
        now = await _round(pairs, 1)
        for user in (EMMA, JONAS):
            await _ends(pairs, user, now)
        before = await _partner_before(pairs, EMMA)
        assert await rematching.introduce_the_free(pairs.db, now)
        await pairs.is_asked(now)
        pairing = await pairs.pairing_of(EMMA, now)
        assert (await _step(pairs, EMMA, now)).number == 1
        assert before not in {each.slack_id for each in pairing.others(EMMA.slack_id)}
        assert (await _step(pairs, EMMA, await _round(pairs, 3))).number == 2

    async def test_it_can_be_ended_by_those_who_have_met(self, pairs: Company) -> None:
        now = await _round(pairs, 0)
        await _met(pairs, EMMA, now)
        await _ends(pairs, EMMA, now)
        assert (await pairs.sees(EMMA, now)).pairing is None

    async def test_after_the_last_meeting_there_is_nothing_to_end(self, company: Company) -> None:
        await company.meets_in(Format.INDIVIDUAL, meetings=2)
        await company.four_join()
        await _round(company, 0)
        now = await _round(company, 1)
        await _met(company, EMMA, now)
        with pytest.raises(NothingToEnd):
            await _ends(company, EMMA, now)

    async def test_whoever_is_avoided_is_not_waited_for(self, pairs: Company) -> None:
        """Put on the list while the series rests."""
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        await membership.pause_a_month(pairs.db, pairs.workspace, by=partner, now=NOW)
        now = await _round(pairs, 1)
        await safety.avoid(pairs.db, pairs.workspace, {partner.slack_id}, by=EMMA, now=now)
        await membership.resume(pairs.db, pairs.workspace, by=partner, now=now)
        now = await _round(pairs, 2)
        for user in (EMMA, partner):
            assert (await pairs.sees(user, now)).pairing is None


@on_both
class TestOneEndsItWhileItRests:
    """Both are free and do not begin another together, whatever it rests for; and the other hears
    that it is over."""

    async def test_who_waits_for_one_without_time(self, pairs: Company) -> None:
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=partner, now=now)
        await _ends(pairs, EMMA, now)
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER
        await _is_over_for(pairs, partner, now)

    async def test_who_has_no_time(self, pairs: Company) -> None:
        """What they said last counts: they may be introduced to somebody else in this round."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=EMMA, now=now)
        await _ends(pairs, EMMA, now)
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER
        assert (await pairs.sees(partner, now)).sitting_out is SittingOutReason.PARTNER_GONE
        await _is_over_for(pairs, partner, now)

    async def test_who_waits_for_one_who_is_paused(self, pairs: Company) -> None:
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        await membership.pause_a_month(pairs.db, pairs.workspace, by=partner, now=NOW)
        now = await _round(pairs, 1)
        await _ends(pairs, EMMA, now)
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER
        await membership.resume(pairs.db, pairs.workspace, by=partner, now=now)
        await _is_over_for(pairs, partner, now)

    async def test_who_is_between_two_rounds(self, pairs: Company) -> None:
        """As after one that was skipped."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        now = await _all_rounds_end(pairs)
        await _ends(pairs, EMMA, now)
        await _is_over_for(pairs, partner, now)

    async def test_before_the_next_meeting_is_announced(self, pairs: Company) -> None:
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        now = NOW + HOUR
        await pairs.runs_a_round(now)
        await _ends(pairs, EMMA, now)
        assert (await pairs.sees(partner, now)).sitting_out is SittingOutReason.PARTNER_GONE
        await _is_over_for(pairs, partner, now)

    async def test_by_a_block(self, pairs: Company) -> None:
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=partner, now=now)
        done = await safety.block(
            pairs.db, pairs.workspace, {partner.slack_id}, by=EMMA, now=now + HOUR / 2
        )
        assert len(done.ended) == 1
        await _is_over_for(pairs, partner, now)

    async def test_by_leaving(self, pairs: Company) -> None:
        partner = _mentee(await pairs.partner_of(EMMA, await _round(pairs, 0)))
        await membership.pause_a_month(pairs.db, pairs.workspace, by=partner, now=NOW)
        now = await _round(pairs, 1)
        await pairs.leaves(partner, now)
        assert (await pairs.sees(EMMA, now)).sitting_out is SittingOutReason.PARTNER_GONE
        await _has_heard_the_end(pairs, EMMA)

    async def test_by_the_button_of_any_of_its_meetings(self, pairs: Company) -> None:
        """Whether it rests or goes on."""
        first = await pairs.pairing_of(EMMA, await _round(pairs, 0))
        now = await _round(pairs, 1)
        await _ends(pairs, EMMA, now, first.id)
        assert (await pairs.sees(EMMA, now)).pairing is None
        partner = _mentee(await pairs.partner_of(JONAS, now))
        await meetings.cannot(pairs.db, pairs.workspace, None, by=JONAS, now=now)
        await _ends(pairs, JONAS, now, (await _first_of(pairs, JONAS)).id)
        await _has_heard_the_end(pairs, partner)

    async def test_the_button_of_one_that_is_over_ends_no_other(self, pairs: Company) -> None:
        first = await pairs.pairing_of(EMMA, await _round(pairs, 0))
        now = await _round(pairs, 1)
        for user in (EMMA, JONAS):
            await _ends(pairs, user, now)
        assert await rematching.introduce_the_free(pairs.db, now)
        with pytest.raises(OverAlready):
            await _ends(pairs, EMMA, now, first.id)
        assert (await pairs.sees(EMMA, now)).coming

    async def test_the_home_tab_knows_of_it(self, pairs: Company) -> None:
        """Until it is over; and of none while it does not rest."""
        now = await _round(pairs, 0)
        partner = _mentee(await pairs.partner_of(EMMA, now))
        assert (await pairs.sees(EMMA, now)).resting is None
        await meetings.cannot(pairs.db, pairs.workspace, None, by=partner, now=now)
        for user in (EMMA, partner):
            assert (await pairs.sees(user, now)).resting
        await _ends(pairs, EMMA, now)
        for user in (EMMA, partner):
            assert (await pairs.sees(user, now)).resting is None

    async def test_of_three_the_others_go_on(self, company: Company) -> None:
        """Without whoever has ended it."""
        await company.meets_in(Format.INDIVIDUAL)
        await company.two_join()
        await company.joins(SABINE, LEADING)
        await _round(company, 0)
        now = await _all_rounds_end(company)
        await _ends(company, SABINE, now)
        now = await _round(company, 5)
        assert await company.partner_of(EMMA, now) == RICHARD.slack_id
        assert (await _step(company, EMMA, now)).number == 2
        assert (await company.sees(SABINE, now)).pairing is None


async def test_whose_partner_leaves_is_free_in_the_next_round(pairs: Company) -> None:
    now = await _round(pairs, 0)
    partner = _mentee(await pairs.partner_of(EMMA, now))
    await pairs.leaves(partner, now)
    await pairs.joins(OLGA, LEADING)
    now = await _round(pairs, 1)
    assert await pairs.partner_of(EMMA, now) == OLGA.slack_id


async def test_in_another_format_everybody_is_planned_as_before(pairs: Company) -> None:
    now = await _round(pairs, 0)
    before = await pairs.partner_of(EMMA, now)
    await pairs.meets_in(Format.COFFEE)
    now = await _round(pairs, 1)
    assert (await pairs.pairing_of(EMMA, now)).step is None
    assert await pairs.partner_of(EMMA, now) != before


class TestTheNextDay:
    """Whoever names it, both know it at once, wherever either asks."""

    async def test_it_is_known_before_the_next_round(self, pairs: Company) -> None:
        partner, now = await _named(pairs, 3)
        day = now.date() + timedelta(days=3)
        for user in (EMMA, partner):
            seen = await pairs.sees(user, now)
            assert (seen.days.agreed, seen.days.is_next) == (day, True)

    async def test_of_two_each_is_known(self, pairs: Company) -> None:
        partner, now = await _named(pairs, 3, 10)
        seen = await pairs.sees(EMMA, now)
        theirs = [[each.slack_id for each in people] for _, people in seen.days.days]
        assert theirs == [[EMMA.slack_id], [partner.slack_id]]

    async def test_it_is_of_the_next_meeting_and_of_none_after(self, pairs: Company) -> None:
        """Though it was before the round of that meeting."""
        partner, now = await _named(pairs, 0)
        later = await _round(pairs, 24)
        seen = await pairs.sees(partner, later)
        assert (seen.days.agreed, seen.days.is_next) == (now.date(), False)
        await _met(pairs, EMMA, later)
        assert not (await pairs.sees(partner, later)).days
        assert not (await pairs.sees(partner, await _round(pairs, 48))).days

    @pytest.mark.parametrize(("days", "is_known"), [(3, False), (60, True)])
    async def test_it_is_named_no_more_once_its_round_is_put_off(
        self, pairs: Company, days: int, is_known: bool
    ) -> None:
        """Only a later one still is."""
        partner, _ = await _named(pairs, days)
        now = await _round(pairs, 24)
        assert (await pairs.sees(partner, now)).days
        await meetings.cannot(pairs.db, pairs.workspace, None, by=partner, now=now)
        for user in (EMMA, partner):
            seen = await pairs.sees(user, now)
            assert seen.resting
            assert bool(seen.days) is is_known

    async def test_before_anybody_was_asked_only_who_tells_of_a_meeting_names_one(
        self, pairs: Company
    ) -> None:
        """A yes or a no alone may be to what somebody with them suggests."""
        await pairs.introduces(NOW)
        about = pairs.db, pairs.workspace, await pairs.sees(EMMA)
        told = {"yes": False, "no": False, "4": True, "we met": True, "it was nice": False}
        for besides, is_told in told.items():
            assert bool(await series.met_last(*about, telling.answer_in(besides))) is is_told

    async def test_it_lies_ahead_by_the_calendar_of_the_programme(self, pairs: Company) -> None:
        """At five in the afternoon of Los Angeles it is tomorrow elsewhere."""
        programme = await pairs.programme()
        there = replace(programme.rhythm, time_zone="America/Los_Angeles")
        async with pairs.db.write() as session:
            await programmes.save(session, replace(programme, rhythm=there))
        await _named(pairs, 0)
        assert (await pairs.sees(EMMA, await _round(pairs, 16))).days.lie_ahead


@on_sqlite
class TestWhatTheyRead:
    @pytest.fixture
    async def office(self, pairs: Company) -> AsyncIterator[Office]:
        """Emma and whoever is with her, and the others, at work in Slack."""
        with small_world() as world:
            async with running(world) as slack, at_work(pairs, slack) as office:
                yield office

    async def test_first_an_agenda_then_which_meeting_it_is(self, office: Office) -> None:
        """Half-way and at the end a look back, together and alone."""
        await office.company.meets_in(Format.INDIVIDUAL, meetings=4)
        for number in range(1, 5):
            await _goes_on(office)
            assert await office.sees("Emma", "What is off limits?") == 1
            assert await office.sees("Emma", f"Meeting {number} of 4.") == (number > 1)
            assert await office.sees("Emma", "You are half-way: a good moment") == (number > 2)
            assert await office.sees("Emma", "It is the last one") == (number > 3)
            await _is_asked_how_it_was(office)
            assert await office.sees("Emma", "You are half-way, a moment") == (number > 1)
            assert await office.sees("Emma", "for next time: one thing to try") == min(number, 3)
            assert await office.sees("Emma", "That was the last") == (number > 3)

    async def test_what_one_wanted_to_try_comes_back_to_them_alone_and_the_day_to_both(
        self, office: Office
    ) -> None:
        await _goes_on(office)
        company, now = office.company, office.wall.now()
        ahead = now.date() + timedelta(days=30)
        word = Feedback(met=True, rating=5, to_try="three short clips", next_on=ahead)
        await company.tells(EMMA, word, now)
        await _is_asked_how_it_was(office)
        await _goes_on(office)
        (partner,) = (await company.pairing_of(EMMA)).others(EMMA.slack_id)
        for person in (EMMA.slack_id, partner.slack_id):
            assert await office.sees(person, "You wanted to meet on") == 1
        await _is_asked_how_it_was(office)
        assert await office.sees("Emma", "three short clips") == 1
        assert await office.sees(partner.slack_id, "three short clips") == 0

    async def test_who_has_named_a_day_is_nudged_only_if_it_was_before_the_round(
        self, office: Office
    ) -> None:
        """Those were asked for a time: it may have come to nothing."""
        await _goes_on(office)
        company, now = office.company, office.wall.now()
        partners = {each: await company.partner_of(each) for each in (EMMA, JONAS)}
        for user, days in ((EMMA, 30), (JONAS, 1)):
            await company.tells(user, Feedback(met=True, next_on=now.date() + days * DAY), now)
        await _is_asked_how_it_was(office)
        assert await office.sees(partners[EMMA], "You wanted to meet next on") == 1
        await _goes_on(office)
        nudges = await company.deliveries(Kind.NUDGE)
        office.wall.shows(nudges[-1].due_at + HOUR)
        await office.sender.send_due()
        for user, was_before in ((EMMA, 0), (JONAS, 1)):
            for words in ("that was this meeting", "Have you found your half hour yet?"):
                assert await office.sees(partners[user], words) == was_before

    async def test_the_other_is_told_kindly_that_it_ends(self, office: Office) -> None:
        """Also whoever has said that they met."""
        await _goes_on(office)
        company, now = office.company, office.wall.now()
        partner = _mentee(await company.partner_of(EMMA, now))
        await _met(company, partner, now)
        await _ends(company, EMMA, now)
        await office.sender.send_due()
        assert await office.sees(partner.slack_id, "so your meetings end here") == 1

    async def test_who_pauses_before_it_is_time_lets_it_rest(self, office: Office) -> None:
        await _goes_on(office)
        company = office.company
        office.wall.goes_on(days=1)
        await company.runs_a_round(office.wall.now())
        partner = _mentee(await company.partner_of(EMMA, office.wall.now()))
        now = office.wall.now()
        await membership.pause_a_month(company.db, company.workspace, by=partner, now=now)
        await office.sender.send_due()
        assert await office.sees("Emma", "Your meetings go on when they are back") == 1


async def _goes_on(office: Office) -> None:
    """A round is run, two weeks after the last."""
    office.wall.goes_on(days=14)
    await _all_give_a_sign(office.company, office.wall.now())
    await office.company.runs_a_round(office.wall.now())
    await office.sender.send_due()


async def _all_give_a_sign(company: Company, now: datetime) -> None:
    for user in (EMMA, JONAS, RICHARD, SABINE, OLGA, TYLER):
        await silence.note_signs(company.db, company.workspace, [user.slack_id], now=now)


async def _is_asked_how_it_was(office: Office) -> None:
    asked = await office.company.deliveries(Kind.CHECK_IN)
    office.wall.shows(max(office.wall.now(), asked[-1].due_at))
    await office.sender.send_due()


async def _partner_before(company: Company, user: User) -> str:
    pairing = (await company.sees(user)).history[0].pairing
    return pairing.others(user.slack_id)[0].slack_id


async def _ends(company: Company, user: User, now: datetime, pairing_id: int | None = None) -> None:
    await safety.rematch(company.db, company.workspace, pairing_id, by=user, now=now)


async def _all_rounds_end(company: Company) -> datetime:
    """Without another one; when that is."""
    ends_at = max(each.closes_at for each in await company.rounds())
    await rounds.close_due(company.db, ends_at)
    return ends_at


async def _is_over_for(company: Company, partner: User, now: datetime) -> None:
    """Of Emma and that one: both sit out the next round, and meet others in the one after it."""
    await _has_heard_the_end(company, partner)
    later = now + HOUR
    await _all_give_a_sign(company, later)
    await company.runs_a_round(later)
    for user in (EMMA, partner):
        assert (await company.sees(user, later)).pairing is None
    await company.joins(OLGA, LEADING)
    await company.joins(TYLER, STARTING)
    later += HOUR
    await company.runs_a_round(later)
    assert await company.partner_of(EMMA, later) == OLGA.slack_id
    assert await company.partner_of(partner, later) == TYLER.slack_id


async def _has_heard_the_end(company: Company, user: User) -> None:
    told = await company.deliveries(Kind.PARTNER_LEFT)
    (row,) = (each for each in told if each.slack_id == user.slack_id)
    said = await _drawn(pairing_messages.partner_left, company, row)
    assert "your meetings end here" in said


async def _drawn(renderer: Renderer, company: Company, row: tables.Delivery) -> str:
    about, key = row.subject_id, row.key
    kind = Kind(row.kind)
    delivery = Delivery(row.id or 0, 1, kind, about, row.slack_id, key, 0, row.due_at)
    outgoing = await renderer(company.db, delivery)
    assert outgoing
    return str(outgoing.message.payload())


async def _first_of(company: Company, user: User) -> Pairing:
    return (await company.sees(user)).history[-1].pairing


async def _met(company: Company, user: User, now: datetime) -> None:
    await company.tells(user, Feedback(met=True, rating=5), now)
