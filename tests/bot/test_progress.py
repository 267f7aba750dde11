"""What an admin sees of a round that is being introduced, and of what failed."""

import logging
from datetime import datetime, timedelta

import pytest

from bot import progress, rematching, rounds
from bot.deliveries import try_again
from bot.domain.deliveries import Failed, Kind
from bot.domain.errors import AdminsOnly
from bot.domain.numbers import Count
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Introducing
from tests.bot.company import (
    CHIARA,
    EMMA,
    NOW,
    Company,
)
from tests.bot.office import INTRODUCTION, OPEN, Office
from tests.databases import on_both


@on_both
class TestWhatAnAdminSees:
    async def test_how_far_a_round_has_come(self, office: Office) -> None:
        """While there is somebody to introduce; numbers only about enough people."""
        company = office.company
        await office.two_are_introduced()
        assert await _introducing(company) == Introducing(0, Count(5, None), 1)
        await office.sender.send_due()
        assert await _introducing(company) is None
        office.wall.goes_on(hours=1)
        await office.many_are_introduced(pairs=60)
        progress = await _introducing(company, office.wall.now())
        assert progress == Introducing(0, Count(5, 61), 2)

    async def test_the_log_says_how_far_it_has_come_whenever_it_has_come_further(
        self, office: Office, caplog: pytest.LogCaptureFixture
    ) -> None:
        told = progress.Told(office.company.db)
        await office.many_are_introduced(pairs=3)
        with caplog.at_level(logging.INFO, "bot.progress"):
            for _ in range(2):
                await told.tell(office.wall.now())
            await office.sender.send_due()
            await told.tell(office.wall.now())
        (record,) = caplog.records
        said = vars(record)
        assert (said["introduced"], said["of"], said["minutes_left"]) == (0, 3, 1)

    async def test_a_round_that_is_stopped_introduces_nobody_more(self, office: Office) -> None:
        """They hear it, see it, and are first next time."""
        company = office.company
        await office.two_are_introduced()
        await company.stops_the_round()
        assert await _introducing(company) is None
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 0
        assert await office.sees("Emma", "An admin stopped this round") == 1
        assert (await company.sees(EMMA)).sitting_out is SittingOutReason.ROUND_STOPPED

    async def test_who_was_introduced_before_the_stop_stays_so(self, office: Office) -> None:
        company = office.company
        await office.two_are_introduced()
        await office.sender.send_due()
        await company.stops_the_round()
        await office.sender.send_due()
        assert (await company.sees(EMMA)).pairing is not None
        assert await office.sees("Emma", "An admin stopped this round") == 0

    async def test_only_admins_stop_a_round_and_try_again(self, office: Office) -> None:
        db, workspace = office.company.db, office.company.workspace
        for act in (rounds.stop, try_again):
            with pytest.raises(AdminsOnly):
                await act(db, workspace, by=EMMA, now=NOW)

    async def test_what_failed_is_listed_and_can_be_tried_again(self, office: Office) -> None:
        """Once, as long as it is of use. Those who sit out since then are introduced anew."""
        company = office.company
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=200, error="user_disabled")
        await office.sender.send_due()
        assert await _failed(company) == (Failed(Kind.INTRODUCTION, "user_disabled"),)
        await try_again(company.db, company.workspace, by=CHIARA, now=NOW)
        assert await _failed(company) == ()
        await rematching.introduce_the_free(company.db, NOW)
        await office.sender.send_due()
        assert await office.sees("Emma", INTRODUCTION) == 1

    async def test_what_is_past_its_time_is_not_tried_again(self, office: Office) -> None:
        company = office.company
        await office.two_are_introduced()
        await office.people.fails(OPEN, status=200, error="user_disabled")
        await office.sender.send_due()
        later = NOW + timedelta(weeks=2)
        await try_again(company.db, company.workspace, by=CHIARA, now=later)
        assert (await office.the(Kind.INTRODUCTION)).state == "failed"
        assert await _failed(company, later) == ()


async def _introducing(company: Company, now: datetime = NOW) -> Introducing | None:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.introducing


async def _failed(company: Company, now: datetime = NOW) -> tuple[Failed, ...]:
    overview = (await company.sees(CHIARA, now)).overview
    assert overview is not None
    return overview.failed
