"""Not meeting somebody, asking for somebody else, and saying that something was not right."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot import feedback, membership, rematching, safety
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import (
    NobodyToTell,
    NotAMember,
    NothingToEnd,
    NotInThisPairing,
    OverAlready,
    OwnManager,
    ReaderHasChanged,
)
from bot.domain.feedback import Feedback
from bot.domain.members import Profile
from bot.domain.safety import KEPT_FOR, Report
from bot.domain.sitting_out import SittingOutReason
from bot.domain.users import User
from storage import programmes
from storage.population import taking_part
from tests.bot.company import (
    CHIARA,
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
from tests.databases import on_both

SOON = NOW + timedelta(minutes=1)
FRANCA = somebody("Franca")


async def _introduced(company: Company) -> User:
    """Four join, a round is run, and all are introduced; gives whom Emma is with."""
    await company.four_join()
    await company.runs_a_round()
    await company.is_asked(NOW)
    partner = await company.partner_of(EMMA)
    return RICHARD if partner == RICHARD.slack_id else SABINE


async def _rematch(company: Company, by: User, pairing_id: int | None = None) -> safety.Rematched:
    return await safety.rematch(company.db, company.workspace, pairing_id, by=by, now=SOON)


async def _introduces_the_free(company: Company, now: datetime = SOON) -> bool:
    return await rematching.introduce_the_free(company.db, now)


async def _told(company: Company, kind: Kind) -> set[str]:
    return {each.slack_id for each in await company.deliveries(kind) if each.state == "due"}


@on_both
class TestReportingLine:
    async def test_two_of_it_are_not_put_together_though_nobody_else_is_free(
        self, company: Company
    ) -> None:
        """Also where a third says who is above."""
        await company.two_join()
        await company.joins(JONAS, STARTING)
        db, workspace = company.db, company.workspace
        await membership.report_to(db, workspace, JONAS.slack_id, by=EMMA, now=NOW)
        await membership.report_to(db, workspace, RICHARD.slack_id, by=JONAS, now=NOW)
        opened = await company.runs_a_round()
        assert opened.missing is SittingOutReason.NOBODY_ALLOWED

    async def test_an_introduction_that_goes_on_ends_as_if_somebody_else_were_asked_for(
        self, company: Company
    ) -> None:
        """Whoever tells it a second time ends nothing more."""
        partner = await _introduced(company)
        db, workspace, manager = company.db, company.workspace, partner.slack_id
        told = await membership.report_to(db, workspace, manager, by=EMMA, now=SOON)
        assert len(told.ended) == 1
        assert await _told(company, Kind.PARTNER_LEFT) == {manager}
        assert (await company.sees(partner)).sitting_out is SittingOutReason.PARTNER_GONE
        again = await membership.report_to(db, workspace, manager, by=EMMA, now=SOON)
        assert again.ended == ()

    async def test_whoever_has_met_already_has_nothing_to_end(self, company: Company) -> None:
        partner = await _introduced(company)
        await company.tells(partner, Feedback(met=True), SOON)
        told = await membership.report_to(
            company.db, company.workspace, partner.slack_id, by=EMMA, now=SOON
        )
        assert told.ended == ()

    async def test_so_it_does_when_the_profile_is_saved(self, company: Company) -> None:
        partner = await _introduced(company)
        told = await membership.join(
            company.db,
            company.workspace,
            Profile(STARTING, reports_to=partner.slack_id),
            rules_accepted=False,
            by=EMMA,
            now=SOON,
        )
        assert len(told.ended) == 1

    async def test_whoever_changes_teams_may_meet_them_again(self, company: Company) -> None:
        await company.two_join()
        db, workspace = company.db, company.workspace
        for manager in (RICHARD.slack_id, None):
            await membership.report_to(db, workspace, manager, by=EMMA, now=NOW)
        await company.runs_a_round()
        assert await company.partner_of(EMMA) == RICHARD.slack_id

    async def test_who_names_themselves_changes_nothing(self, company: Company) -> None:
        """Neither by the command nor in the form."""
        await company.two_join()
        about = company.db, company.workspace
        await membership.report_to(*about, RICHARD.slack_id, by=EMMA, now=NOW)
        with pytest.raises(OwnManager):
            await membership.report_to(*about, EMMA.slack_id, by=EMMA, now=NOW)
        profile = Profile(STARTING, reports_to=EMMA.slack_id)
        with pytest.raises(OwnManager):
            await membership.join(*about, profile, rules_accepted=True, by=EMMA, now=NOW)
        member = (await company.sees(EMMA)).member
        assert member is not None
        assert member.profile.reports_to == RICHARD.slack_id

    async def test_only_a_member_tells_it(self, company: Company) -> None:
        with pytest.raises(NotAMember):
            await membership.report_to(company.db, company.workspace, "U0A", by=EMMA, now=NOW)


@on_both
class TestAvoiding:
    async def test_only_members_have_a_list(self, company: Company) -> None:
        with pytest.raises(NotAMember):
            await safety.block(company.db, company.workspace, {"U0RICHARD"}, by=EMMA, now=NOW)

    async def test_a_list_grows_and_shrinks(self, company: Company) -> None:
        await company.two_join()
        db, workspace = company.db, company.workspace
        await safety.block(db, workspace, {"U0A"}, by=EMMA, now=NOW)
        both = await safety.block(db, workspace, {"U0B", EMMA.slack_id}, by=EMMA, now=NOW)
        assert both.slack_ids == ("U0A", "U0B")
        one = await safety.unblock(db, workspace, {"U0A"}, by=EMMA, now=NOW)
        assert one.slack_ids == ("U0B",)
        assert await safety.avoided(db, workspace, by=EMMA) == one
        assert (await safety.avoided(db, workspace, by=RICHARD)).slack_ids == ()

    async def test_before_the_introduction_goes_out_both_hear_that_they_sit_out(
        self, company: Company
    ) -> None:
        """And nothing more."""
        await company.two_join()
        await company.runs_a_round()
        await safety.block(company.db, company.workspace, {RICHARD.slack_id}, by=EMMA, now=SOON)
        assert await _told(company, Kind.SITTING_OUT) == {EMMA.slack_id, RICHARD.slack_id}
        assert await _told(company, Kind.INTRODUCTION) == set()
        assert (await company.sees(RICHARD)).sitting_out is SittingOutReason.PARTNER_GONE

    async def test_it_ends_an_introduction_as_if_somebody_else_were_asked_for(
        self, company: Company
    ) -> None:
        """So that nobody can tell the one from the other."""
        partner = await _introduced(company)
        done = await safety.block(
            company.db, company.workspace, {partner.slack_id}, by=EMMA, now=SOON
        )
        assert len(done.ended) == 1
        assert await _told(company, Kind.PARTNER_LEFT) == {partner.slack_id}
        assert (await company.sees(partner)).sitting_out is SittingOutReason.PARTNER_GONE

    async def test_two_who_avoid_each_other_are_not_put_together_though_nobody_else_is_free(
        self, company: Company
    ) -> None:
        await company.two_join()
        await safety.block(company.db, company.workspace, {EMMA.slack_id}, by=RICHARD, now=NOW)
        opened = await company.runs_a_round()
        assert opened.missing is SittingOutReason.NOBODY_ALLOWED
        assert (await company.sees(EMMA)).pairing is None


class TestAskingForSomebodyElse:
    async def test_both_sit_out_and_only_the_other_is_told(self, company: Company) -> None:
        partner = await _introduced(company)
        await _rematch(company, EMMA)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER
        assert (await company.sees(partner)).sitting_out is SittingOutReason.PARTNER_GONE
        assert await _told(company, Kind.PARTNER_LEFT) == {partner.slack_id}

    async def test_both_are_first_next_time(self, company: Company) -> None:
        partner = await _introduced(company)
        await _rematch(company, EMMA)
        async with company.db.read() as session:
            those = await taking_part(session, await company.programme(), starts_at=SOON, now=SOON)
        first = those.people.ids[those.people.waited > 0].tolist()
        assert {those.slack_ids[each] for each in first} == {EMMA.slack_id, partner.slack_id}

    async def test_nobody_meets_again_whom_they_have_just_parted_from(
        self, company: Company
    ) -> None:
        await _introduced(company)
        await _rematch(company, EMMA)
        assert not await _introduces_the_free(company)
        assert (await company.sees(EMMA)).pairing is None

    async def test_by_their_list_they_hear_as_well_that_it_may_be_soon(
        self, company: Company
    ) -> None:
        """Only where anything has ended, and somebody can be introduced."""
        partner = await _introduced(company)
        theirs = [partner.slack_id]
        done = await safety.block(company.db, company.workspace, theirs, by=EMMA, now=SOON)
        asked = await _rematch(company, JONAS)
        assert (len(done.ended), done.may_be_soon) == (1, asked.may_be_soon)
        again = await safety.block(company.db, company.workspace, theirs, by=EMMA, now=SOON)
        assert (again.ended, again.may_be_soon) == ((), False)

    async def test_two_who_are_free_are_introduced_at_once(self, company: Company) -> None:
        """As a new pairing of the same round, with all of its messages."""
        partner = await _introduced(company)
        other = SABINE if partner is RICHARD else RICHARD
        await _rematch(company, EMMA)
        await _rematch(company, other)
        assert await _introduces_the_free(company)
        assert await company.partner_of(EMMA) == other.slack_id
        assert await company.partner_of(JONAS) == partner.slack_id
        anew = (await company.pairing_of(EMMA)).id
        kinds = [each.kind for each in await company.deliveries() if each.subject_id == anew]
        assert kinds.count(Kind.INTRODUCTION) == 1
        assert kinds.count(Kind.CHECK_IN) == 2
        assert not await _introduces_the_free(company), "nobody is free any more"

    async def test_shortly_before_the_end_they_wait_for_the_next_round(
        self, company: Company
    ) -> None:
        partner = await _introduced(company)
        await _rematch(company, EMMA)
        await _rematch(company, SABINE if partner is RICHARD else RICHARD)
        assert not await _introduces_the_free(company, NOW + timedelta(days=2))

    async def test_there_is_nothing_to_end_for_who_has_none_or_has_met(
        self, company: Company
    ) -> None:
        await company.two_join()
        with pytest.raises(NothingToEnd):
            await _rematch(company, EMMA)
        await company.runs_a_round()
        await company.is_asked(NOW)
        pairing_id = (await company.pairing_of(EMMA)).id
        with pytest.raises(OverAlready):
            await _rematch(company, EMMA, pairing_id + 1)
        await company.tells(RICHARD, Feedback(met=True), SOON)
        with pytest.raises(NothingToEnd):
            await _rematch(company, EMMA)

    async def test_a_second_press_ends_nothing_more(self, company: Company) -> None:
        await _introduced(company)
        await _rematch(company, EMMA)
        with pytest.raises(NothingToEnd):
            await _rematch(company, EMMA)

    async def test_what_was_said_before_the_introduction_went_out_is_in_nobodys_way(
        self, company: Company
    ) -> None:
        await company.four_join()
        await company.runs_a_round()
        pairing_id = await company.has_said(EMMA, Feedback(met=False))
        await safety.rematch(company.db, company.workspace, pairing_id, by=EMMA, now=NOW)
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ASKED_FOR_ANOTHER

    async def test_of_three_the_others_go_on(self, company: Company) -> None:
        await company.two_join()
        await company.joins(JONAS, STARTING)
        await company.runs_a_round()
        await company.is_asked(NOW)
        await _rematch(company, EMMA)
        assert (await company.sees(EMMA)).pairing is None
        going_on = (await company.pairing_of(RICHARD)).without_the_gone
        assert {seat.member.slack_id for seat in going_on.seats} == {"U0RICHARD", "U0JONAS"}
        assert await _told(company, Kind.PARTNER_LEFT) == set()
        assert len(await company.deliveries(Kind.GOING_ON)) == 1

    async def test_what_they_said_of_it_is_kept(self, company: Company) -> None:
        partner = await _introduced(company)
        pairing_id = (await company.pairing_of(EMMA)).id
        pairing_id = (await company.pairing_of(EMMA)).id
        not_met = Feedback(met=False)
        await company.tells(partner, not_met)
        await _rematch(company, EMMA)
        said = await feedback.of_pairing(company.db, pairing_id, by=partner)
        assert said.feedback == not_met
        with pytest.raises(NotInThisPairing):
            await feedback.of_pairing(company.db, pairing_id, by=JONAS)


@on_both
class TestWhatWasNotRight:
    async def test_it_goes_to_the_contact_person_else_to_whoever_organises(
        self, company: Company
    ) -> None:
        """Not to somebody whose account is no more; and without anybody there is nobody to tell."""
        await company.two_join()
        with pytest.raises(NobodyToTell):
            await _reader(company)
        await company.runs_a_round()
        assert await _reader(company) == CHIARA
        await _name(company, FRANCA)
        assert await _reader(company) == FRANCA
        assert await _reader(company, replace(FRANCA, is_deactivated=True)) == CHIARA

    async def test_it_is_sent_to_nobody_but_whom_the_form_named(self, company: Company) -> None:
        await company.two_join()
        with pytest.raises(ReaderHasChanged):
            await _report(company, Report("Hm.", None), promised=CHIARA.slack_id)
        assert await company.deliveries(Kind.REPORT) == []

    async def test_who_never_joined_has_nothing_to_tell(self, company: Company) -> None:
        with pytest.raises(NotAMember):
            await _report(company, Report("Hm.", None))

    async def test_who_left_may_tell(self, company: Company) -> None:
        await company.two_join()
        await company.leaves(EMMA)
        await _report(company, Report("Hm.", None))
        (told,) = await company.deliveries(Kind.REPORT)
        assert told.slack_id == FRANCA.slack_id

    async def test_it_is_in_no_log_and_forgotten_in_time(
        self, company: Company, caplog: pytest.LogCaptureFixture
    ) -> None:
        await company.joins(EMMA, LEADING)
        with caplog.at_level(logging.DEBUG):
            await _report(company, Report("He laughed at me.", None))
            assert "laughed" in (await _passed_on(company) or "")
            await safety.forget_old(company.db, NOW + KEPT_FOR - timedelta(seconds=1))
            assert "laughed" in (await _passed_on(company) or "")
            await safety.forget_old(company.db, NOW + KEPT_FOR)
        assert await _passed_on(company) is None
        assert "laughed" not in caplog.text


async def _name(company: Company, user: User) -> None:
    named = replace(await company.programme(), contact=user.slack_id)
    async with company.db.write() as session:
        await programmes.save(session, named)


async def _reader(company: Company, franca: User = FRANCA) -> User:
    async def who(slack_id: str) -> User:
        return franca if slack_id == FRANCA.slack_id else CHIARA

    return await safety.reader(company.db, company.workspace, who)


async def _report(company: Company, report: Report, *, promised: str = FRANCA.slack_id) -> None:
    await safety.report(
        company.db, company.workspace, report, to=FRANCA, promised=promised, by=EMMA, now=NOW
    )


async def _passed_on(company: Company) -> str | None:
    """What the contact person would read now."""

    async def who(_slack_id: str) -> User:
        return FRANCA

    (row,) = await company.deliveries(Kind.REPORT)
    about, to = row.subject_id, row.slack_id
    delivery = Delivery(row.id or 0, 1, Kind.REPORT, about, to, row.key, 0, row.due_at)
    outgoing = await safety.passed_on(who, company.db, delivery)
    return str(outgoing.message.payload()) if outgoing else None
