"""Several programmes in one workspace, and who takes part in which."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import ending, feedback, home, membership, programmes, safety
from bot.domain.deliveries import Kind
from bot.domain.errors import (
    AdminsOnly,
    ChannelTaken,
    LastProgramme,
    NameMissing,
    NameTaken,
    NotAMember,
    NothingToEnd,
    ProgrammeHasEnded,
    TooManyProgrammes,
)
from bot.domain.feedback import Answer, Feedback
from bot.domain.members import Standing
from bot.domain.programmes import MOST_PROGRAMMES, Format, Programme
from bot.domain.silence import TIME_TO_ANSWER
from bot.domain.users import User
from bot.programme_forms import NewForm
from storage import enrolments
from storage import programmes as stored
from tests.bot.company import CHIARA, EMMA, JONAS, LEADING, NOW, RICHARD, SABINE, STARTING, Company
from tests.bot.office import GENERAL, Office
from tests.databases import on_both

pytestmark = on_both

REELS = NewForm("Reels", Format.COFFEE, GENERAL, weekday=2, at="15:00")


async def adds(company: Company, form: NewForm = REELS) -> Programme:
    """Chiara adds a programme."""
    return await programmes.add(company.db, company.workspace, form, by=CHIARA)


async def joins(company: Company, programme: Programme, *people: User) -> None:
    """These members join it too, by one press."""
    for each in people:
        await membership.join_another(company.db, company.workspace, programme.id, by=each, now=NOW)


async def in_two(company: Company) -> Programme:
    """Emma and Richard are introduced in both programmes; Jonas and Sabine take part in neither
    yet."""
    other = await adds(company)
    await company.two_join()
    await joins(company, other, EMMA, RICHARD)
    return other


async def taking_part(company: Company, programme: Programme) -> set[str]:
    async with company.db.read() as reading:
        return {each.slack_id for each in await enrolments.joined(reading, programme.id)}


class TestAdding:
    async def test_whatever_is_not_asked_is_as_in_the_first(self, company: Company) -> None:
        """Nobody takes part in it yet, and it has the usual rhythm of its format."""
        first = await company.programme()
        added = await adds(company, replace(REELS, name=" Team \n talks ", format=Format.GROUP))
        assert (added.name, added.channel, added.format) == ("Team talks", GENERAL, Format.GROUP)
        assert (added.rhythm.every_weeks, added.rhythm.time_zone) == (4, first.rhythm.time_zone)
        assert (added.labels, added.locale) == (first.labels, first.locale)
        assert (added.next_round_at, await taking_part(company, added)) == (None, set())

    async def test_only_admins_add_one(self, company: Company) -> None:
        with pytest.raises(AdminsOnly):
            await programmes.add(company.db, company.workspace, REELS, by=EMMA)

    async def test_it_needs_a_name_and_a_home_of_its_own(self, company: Company) -> None:
        await adds(company)
        with pytest.raises(ChannelTaken) as refused:
            await adds(company)
        assert [type(each) for each in refused.value.others] == [NameTaken]
        with pytest.raises(NameMissing):
            await adds(company, replace(REELS, name=" "))

    @pytest.mark.parametrize("name", ["team talks", " Team \n talks "])
    async def test_two_are_told_apart_by_their_names(self, company: Company, name: str) -> None:
        """However they are written."""
        await adds(company, replace(REELS, name="Team talks"))
        with pytest.raises(NameTaken):
            await adds(company, replace(REELS, name=name, channel=None))

    async def test_one_too_many_is_refused_before_a_form_is_filled_in(
        self, company: Company
    ) -> None:
        """And again when it is sent: another admin may have been quicker."""
        for number in range(2, MOST_PROGRAMMES + 1):
            await programmes.beside(company.db, company.workspace, by=CHIARA)
            await adds(company, replace(REELS, name=f"Number {number}", channel=None))
        with pytest.raises(TooManyProgrammes):
            await programmes.beside(company.db, company.workspace, by=CHIARA)
        with pytest.raises(TooManyProgrammes):
            await adds(company)


class TestJoining:
    async def test_a_member_joins_another_without_being_asked_again(self, company: Company) -> None:
        other = await adds(company)
        await company.joins(EMMA, STARTING, shows=["short-video"])
        await joins(company, other, EMMA)
        seen = await company.sees(EMMA)
        assert [each.programme.id for each in seen.in_each] == [1, other.id]
        assert seen.member is not None
        assert seen.member.profile.can_show == {"short-video"}
        assert seen.to_join == ()

    async def test_who_is_new_joins_the_one_that_they_chose(self, company: Company) -> None:
        other = await adds(company)
        assert await company.joins(EMMA, programme_ids=[other.id])
        assert (await company.sees(EMMA)).programme == other
        assert [each.id for each in (await company.sees(EMMA)).to_join] == [1]
        assert await taking_part(company, await company.programme()) == set()

    async def test_a_form_for_one_that_has_ended_meanwhile_is_kept(self, company: Company) -> None:
        """Who sent it is in none, and can join another with one press."""
        other = await adds(company)
        await ending.end(company.db, company.workspace, other.id, by=CHIARA, now=NOW)
        await company.joins(EMMA, STARTING, shows=["short-video"], programme_ids=[other.id])
        seen = await company.sees(EMMA)
        assert seen.member is not None
        assert seen.member.profile.can_show == {"short-video"}
        assert (seen.in_each, [each.id for each in seen.to_join]) == ((), [1])
        await joins(company, await company.programme(), EMMA)
        assert [each.programme.id for each in (await company.sees(EMMA)).in_each] == [1]

    async def test_the_fourth_begins_the_calendar_of_that_programme_alone(
        self, company: Company
    ) -> None:
        other = await adds(company)
        await company.four_join()
        await joins(company, other, EMMA, RICHARD, JONAS)
        async with company.db.read() as reading:
            assert (await stored.get(reading, other.id)).next_round_at is None
        await joins(company, other, SABINE)
        async with company.db.read() as reading:
            assert (await stored.get(reading, other.id)).next_round_at is not None

    async def test_nobody_joins_another_who_is_no_member(self, company: Company) -> None:
        other = await adds(company)
        with pytest.raises(NotAMember):
            await joins(company, other, EMMA)


class TestRounds:
    async def test_each_has_rounds_of_its_own_with_those_who_take_part_in_it(
        self, company: Company
    ) -> None:
        """A person introduced in two programmes at the same time has both introductions."""
        other = await adds(company)
        await company.four_join()
        await joins(company, other, EMMA, RICHARD)
        await company.runs_a_round()
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        in_each = (await company.sees(EMMA)).in_each
        assert [each.pairing and each.pairing.round.programme_id for each in in_each] == [
            *(1, other.id),
        ]
        assert in_each[1].pairing is not None
        assert {seat.member.slack_id for seat in in_each[1].pairing.seats} == {
            *(EMMA.slack_id, RICHARD.slack_id),
        }
        assert len((await company.sees(JONAS)).in_each) == 1

    async def test_who_met_in_one_does_not_meet_again_soon_in_another(
        self, company: Company
    ) -> None:
        """As far as there are others to meet."""
        other = await in_two(company)
        await company.introduces()
        await company.joins(JONAS, STARTING, programme_ids=[other.id])
        await company.joins(SABINE, LEADING, programme_ids=[other.id])
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        (_, seen) = (await company.sees(EMMA)).in_each
        assert seen.pairing is not None
        (partner,) = seen.pairing.others(EMMA.slack_id)
        assert partner.slack_id == SABINE.slack_id

    async def test_the_introduction_of_a_slow_programme_is_found_behind_those_of_a_quick_one(
        self, company: Company
    ) -> None:
        other = await in_two(company)
        await company.runs_a_round(programme_id=other.id)
        for minutes in (15, 30):
            await company.introduces(NOW + timedelta(minutes=minutes))
        asked = [home.Asked(EMMA, history=0)]
        (seen,) = await home.situations(company.db, company.workspace, asked, now=NOW)
        assert [each.pairing and each.pairing.round.id for each in seen.in_each] == [3, 1]

    async def test_who_met_elsewhere_has_waited_here(self, company: Company) -> None:
        """The names of those who sit out, and why, are told of this programme only."""
        other = await adds(company)
        await company.lets_a_surplus_wait()
        await company.two_join()
        await company.joins(JONAS, STARTING)
        await company.runs_a_round()
        idle = {user for user in (EMMA, JONAS) if (await company.sees(user)).sitting_out}
        assert len(idle) == 1
        await joins(company, other, *idle)
        (_, there) = (await company.sees(idle.pop())).in_each
        assert there.sitting_out is None

    async def test_who_is_silent_is_told_by_a_round_that_they_could_be_in(
        self, company: Company
    ) -> None:
        """Another programme knows neither of them nor of their hours."""
        other = await adds(company)
        await company.two_join()
        await company.joins(JONAS, STARTING, programme_ids=[other.id])
        await company.joins(SABINE, LEADING, programme_ids=[other.id])
        await company.asks_if_still_in(EMMA)
        later = NOW + TIME_TO_ANSWER
        await company.runs_a_round(later, programme_id=other.id)
        assert await company.deliveries(Kind.SILENT) == []
        await joins(company, await company.programme(), JONAS)
        await company.runs_a_round(later)
        (told,) = await company.deliveries(Kind.SILENT)
        assert told.slack_id == EMMA.slack_id

    async def test_who_is_silent_is_told_the_first_round_of_any_that_would_pause_them(
        self, office: Office
    ) -> None:
        """Not that of a programme which they are not in."""
        company = office.company
        other = await in_two(company)
        third = await adds(company, replace(REELS, name="Third", channel=None))
        await company.runs_a_round()
        first = await company.programme()
        days = {first: 7, other: 5, third: 3}
        async with company.db.write() as session:
            for each, number in days.items():
                planned = replace(each, next_round_at=NOW + timedelta(days=number))
                await stored.save(session, planned)
        await company.is_to_ask(EMMA)
        await office.ticks()
        assert await office.sees("Emma", "by Monday 30 November at 10:00, I’ll pause you") == 1


class TestLeaving:
    async def test_who_leaves_one_goes_on_in_the_other(self, company: Company) -> None:
        """Whoever was with them there hears it, and nobody else."""
        other = await in_two(company)
        await company.introduces()
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        assert await membership.leave_one(company.db, company.workspace, other.id, by=EMMA, now=NOW)
        seen = await company.sees(EMMA)
        assert seen.standing is Standing.ACTIVE
        assert [each.programme.id for each in seen.in_each] == [1]
        assert seen.pairing is not None
        (told,) = await company.deliveries(Kind.PARTNER_LEFT)
        assert told.slack_id == RICHARD.slack_id
        assert told.subject_id != seen.pairing.id
        here, there = [each.pairing for each in (await company.sees(RICHARD)).in_each]
        assert here is not None
        assert here == here.without_the_gone
        assert there is not None
        assert [seat.member.slack_id for seat in there.without_the_gone.seats] == [RICHARD.slack_id]

    async def test_who_has_left_one_has_nothing_to_end_there(self, company: Company) -> None:
        other = await in_two(company)
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        pairing = (await company.sees(EMMA)).in_each[1].pairing
        assert pairing is not None
        await membership.leave_one(company.db, company.workspace, other.id, by=EMMA, now=NOW)
        with pytest.raises(NothingToEnd):
            await safety.rematch(company.db, company.workspace, pairing.id, by=EMMA, now=NOW)

    async def test_who_leaves_the_last_one_has_left(self, company: Company) -> None:
        other = await in_two(company)
        for each in (other.id, 1):
            goes_on = await membership.leave_one(
                company.db, company.workspace, each, by=EMMA, now=NOW
            )
        assert not goes_on
        assert (await company.sees(EMMA)).standing is Standing.LEFT

    async def test_who_leaves_without_saying_which_leaves_all(self, company: Company) -> None:
        other = await in_two(company)
        await company.leaves(EMMA)
        assert await taking_part(company, other) == {RICHARD.slack_id}
        await company.joins(EMMA)
        assert [each.programme.id for each in (await company.sees(EMMA)).in_each] == [1]


class TestEnding:
    async def test_nobody_is_introduced_in_it_any_more(self, company: Company) -> None:
        """Whoever takes part in it is told, and nothing more is asked about its round."""
        other = await in_two(company)
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        await ending.end(company.db, company.workspace, other.id, by=CHIARA, now=NOW)
        told = await company.deliveries(Kind.PROGRAMME_ENDED)
        assert {each.slack_id for each in told} == {EMMA.slack_id, RICHARD.slack_id}
        following = await company.deliveries(Kind.NUDGE, Kind.CHECK_IN)
        assert {each.state for each in following} == {"cancelled"}
        seen = await company.sees(EMMA)
        assert [each.programme.id for each in seen.in_each] == [1]
        with pytest.raises(ProgrammeHasEnded):
            await company.runs_a_round(programme_id=other.id)

    async def test_who_took_part_in_no_other_is_a_member_still(self, company: Company) -> None:
        other = await adds(company)
        await company.joins(EMMA, programme_ids=[other.id])
        await ending.end(company.db, company.workspace, other.id, by=CHIARA, now=NOW)
        seen = await company.sees(EMMA)
        assert (seen.standing, seen.in_each) == (Standing.ACTIVE, ())
        assert [each.id for each in seen.to_join] == [1]

    async def test_the_first_may_end_while_another_runs(self, company: Company) -> None:
        other = await in_two(company)
        await ending.end(company.db, company.workspace, 1, by=CHIARA, now=NOW)
        assert await company.programme() == other
        with pytest.raises(LastProgramme):
            await ending.end(company.db, company.workspace, other.id, by=CHIARA, now=NOW)

    async def test_its_channel_can_be_the_home_of_another(self, company: Company) -> None:
        other = await adds(company)
        await ending.end(company.db, company.workspace, other.id, by=CHIARA, now=NOW)
        assert (await adds(company)).channel == GENERAL


class TestTelling:
    async def test_an_introduction_names_its_programme_where_there_are_several(
        self, office: Office
    ) -> None:
        """And the first, which nobody has named, is called by what it is. So do the nudge and the
        question how it was: the same two may be together in both."""
        other = await in_two(office.company)
        await office.company.runs_a_round()
        await office.company.runs_a_round(programme_id=other.id)
        for due_at in sorted({each.due_at for each in await office.company.deliveries()}):
            office.wall.shows(due_at)
            await office.ticks()
        assert await office.sees("Emma", "Programme: Reels") == 3
        assert await office.sees("Emma", "Programme: Coffee") == 3

    async def test_the_end_is_told_kindly(self, office: Office) -> None:
        other = await in_two(office.company)
        await ending.end(office.company.db, office.company.workspace, other.id, by=CHIARA, now=NOW)
        await office.ticks()
        assert await office.sees("Emma", "The programme Reels has come to an end") == 1

    async def test_who_was_about_to_be_introduced_hears_only_that(self, office: Office) -> None:
        other = await in_two(office.company)
        await office.company.runs_a_round(programme_id=other.id)
        await ending.end(office.company.db, office.company.workspace, other.id, by=CHIARA, now=NOW)
        await office.ticks()
        assert len(await office.people.person("Emma").messages()) == 1


class TestAnswers:
    async def test_which_meeting_is_meant_is_asked_by_the_names_of_the_programmes(
        self, company: Company
    ) -> None:
        other = await in_two(company)
        await company.introduces()
        await company.runs_a_round(programme_id=other.id)
        await company.is_asked(NOW)
        word = Answer(Feedback(met=True, rating=4), is_plain=True)
        asked_back = await feedback.answer(company.db, company.workspace, word, by=EMMA, now=NOW)
        assert isinstance(asked_back, feedback.NotTaken)
        assert set(asked_back.programmes) == {1, other.id}


class TestPausing:
    async def test_no_round_begins_by_itself_until_it_is_resumed(self, company: Company) -> None:
        """Neither by the calendar, nor because somebody joins; one can be run all the same."""
        other = await adds(company)
        await company.four_join()
        await joins(company, other, EMMA, RICHARD, JONAS)
        here = company.db, company.workspace, other.id
        await programmes.pause(*here, by=CHIARA, now=NOW)
        await joins(company, other, SABINE)
        await company.runs_a_round(programme_id=other.id)
        async with company.db.read() as reading:
            assert (await stored.get(reading, other.id)).next_round_at is None
        resumed = await programmes.resume(*here, by=CHIARA, now=NOW)
        assert resumed.next_round_at is not None
        assert resumed.next_round_at > NOW
        assert (await company.programme()).next_round_at is not None
