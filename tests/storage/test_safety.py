"""Whom people would rather not meet, and what was not right."""

from datetime import timedelta

import pytest

from bot.domain.safety import Report
from storage import membership, safety, tables
from storage.database import Database
from tests.storage.rows import NOW, add


@pytest.fixture
async def company(db: Database) -> Database:
    """A workspace with Emma in it."""
    for table in (tables.Workspace, tables.Programme, tables.Member):
        await add(db, table)
    return db


async def test_a_list_is_saved_as_a_whole(company: Database) -> None:
    async with company.write() as session:
        await safety.save_avoided(session, 1, 1, {"U0RICHARD", "U0SABINE"})
        await safety.save_avoided(session, 1, 1, {"U0SABINE", "U0JONAS"})
        assert await safety.avoided(session, 1) == ("U0JONAS", "U0SABINE")


async def test_it_counts_both_ways(company: Database) -> None:
    """In one workspace only."""
    await add(company, tables.Member, slack_id="U0RICHARD")
    await add(company, tables.Workspace, team_id="T0OTHER")
    await add(company, tables.Member, slack_id="U0EMMA", workspace_id=2)
    async with company.write() as session:
        await safety.save_avoided(session, 1, 1, {"U0RICHARD"})
        await safety.save_avoided(session, 2, 3, {"U0JONAS"})
        assert await safety.kept_apart(session, 1, "U0EMMA") == {"U0RICHARD"}
        assert await safety.kept_apart(session, 1, "U0RICHARD") == {"U0EMMA"}
        assert await safety.kept_apart(session, 1, "U0JONAS") == frozenset()


async def test_all_of_a_reporting_line_are_kept_apart(company: Database) -> None:
    """Above and below, also through somebody who has not joined, and where people name each other
    in a circle; in one workspace only, and not those beside them."""
    line = {"U0ANNA": "U0EMMA", "U0BEA": "U0EMMA", "U0RICHARD": "U0ELENA", "U0ELENA": "U0RICHARD"}
    for slack_id, manager in line.items():
        await add(company, tables.Member, slack_id=slack_id, reports_to=manager)
    await add(company, tables.Workspace, team_id="T0OTHER")
    await add(company, tables.Member, slack_id="U0DAN", reports_to="U0EMMA", workspace_id=2)
    async with company.write() as session:
        await membership.set_reports_to(session, 1, "U0RICHARD")
        above, below = {"U0RICHARD", "U0ELENA"}, {"U0ANNA", "U0BEA"}
        assert await safety.kept_apart(session, 1, "U0EMMA") == above | below
        assert await safety.kept_apart(session, 1, "U0ANNA") == above | {"U0EMMA"}
        assert await safety.kept_apart(session, 1, "U0RICHARD") == {"U0ELENA", "U0EMMA"} | below


@pytest.mark.parametrize(
    ("delivery", "is_kept"),
    [
        ({"state": "due"}, True),
        ({"state": "failed"}, True),
        ({"state": "failed", "expires_at": NOW}, False),
        ({"state": "expired"}, False),
        ({"state": "sent", "sent_at": NOW}, False),
    ],
)
async def test_a_report_is_kept_while_it_can_be_passed_on(
    company: Database, delivery: dict[str, object], is_kept: bool
) -> None:
    report = Report("It was not kind.", "U0EMMA")
    async with company.write() as session:
        report_id = await safety.add_report(session, 1, report)
    of_it = {"kind": "report", "subject_id": report_id, "expires_at": NOW + timedelta(days=1)}
    await add(company, tables.Delivery, **(of_it | delivery))
    async with company.write() as session:
        await safety.forget_reports(session, NOW)
        assert await safety.find_report(session, report_id) == (report if is_kept else None)
