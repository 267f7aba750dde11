"""Whom people are never to be put together with, and what was not right until it has been passed
on."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import CTE, Executable, Select, bindparam, delete, exists, insert, select
from sqlmodel import col

from bot.domain.deliveries import Kind
from bot.domain.safety import Report
from bot.domain.states import DeliveryState
from storage import bulk, tables
from storage.database import Writing
from storage.rows import Reading, identity

_OVER = (DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.EXPIRED)
_AVOIDED = (
    select(col(tables.Block.slack_id))
    .where(col(tables.Block.member_id) == bindparam("member_id"))
    .order_by(col(tables.Block.slack_id))
)
_AVOIDING = (
    select(col(tables.Member.slack_id))
    .join(tables.Block, col(tables.Block.member_id) == col(tables.Member.id))
    .where(
        col(tables.Block.workspace_id) == bindparam("workspace_id"),
        col(tables.Block.slack_id) == bindparam("slack_id"),
    )
)
_OWN = (
    select(col(tables.Block.slack_id))
    .join(tables.Member, col(tables.Member.id) == col(tables.Block.member_id))
    .where(
        col(tables.Member.workspace_id) == bindparam("workspace_id"),
        col(tables.Member.slack_id) == bindparam("slack_id"),
    )
)


def _line(*, upwards: bool) -> Executable:
    """The Slack ids of all above or below somebody, as far as people tell to whom they report.
    UNION and not UNION ALL: so it ends where they name each other in a circle."""
    here = col(tables.Member.workspace_id) == bindparam("workspace_id")
    mine, manager = col(tables.Member.slack_id), col(tables.Member.reports_to)
    known, found = (mine, manager) if upwards else (manager, mine)
    right_there: Select[str | None] = select(found.label("slack_id")).where(
        here, known == bindparam("slack_id")
    )
    line: CTE = right_there.cte("line", recursive=True)
    line = line.union(select(found).join(line, known == line.c.slack_id).where(here))
    return select(line.c.slack_id).where(line.c.slack_id.is_not(None))


_ABOVE, _BELOW = _line(upwards=True), _line(upwards=False)
_REPORT = select(col(tables.Report.text), col(tables.Report.written_by)).where(
    col(tables.Report.id) == bindparam("report_id")
)


async def avoided(reading: Reading, member_id: int) -> tuple[str, ...]:
    """The Slack ids of those whom a member would rather not meet."""
    return tuple(row.slack_id for row in await reading.rows(_AVOIDED, member_id=member_id))


async def kept_apart(reading: Reading, workspace_id: int, slack_id: str) -> frozenset[str]:
    """The Slack ids of all who are never to be put together with that user, because one of the two
    wants it so or is above the other. For choosing people only: nobody is shown it."""
    named = {"workspace_id": workspace_id, "slack_id": slack_id}
    those = (_OWN, _AVOIDING, _ABOVE, _BELOW)
    rows = [row for each in those for row in await reading.rows(each, **named)]
    return frozenset(row.slack_id for row in rows) - {slack_id}


async def save_avoided(
    session: Writing, workspace_id: int, member_id: int, slack_ids: Collection[str]
) -> None:
    """These and no others, from now on."""
    await session.exec(delete(tables.Block).where(col(tables.Block.member_id) == member_id))
    here: bulk.Row = {"workspace_id": workspace_id, "member_id": member_id}
    rows = ({**here, "slack_id": each} for each in slack_ids)
    await bulk.write(session, insert(tables.Block), rows)


async def add_report(session: Writing, workspace_id: int, report: Report) -> int:
    """Keep what was not right until it has been passed on; gives its id."""
    row = tables.Report(workspace_id=workspace_id, text=report.text, written_by=report.written_by)
    session.add(row)
    await session.flush()
    return identity(row)


async def find_report(reading: Reading, report_id: int) -> Report | None:
    """What is to be passed on; None once it has been."""
    rows = await reading.rows(_REPORT, report_id=report_id)
    return Report(rows[0].text or "", rows[0].written_by) if rows else None


async def forget_report(session: Writing, report_id: int) -> None:
    """It has been passed on."""
    await session.exec(delete(tables.Report).where(col(tables.Report.id) == report_id))


async def forget_reports(session: Writing, now: datetime) -> None:
    """Forget whatever will not be passed on any more."""
    is_over = exists().where(
        col(tables.Delivery.workspace_id) == col(tables.Report.workspace_id),
        col(tables.Delivery.kind) == Kind.REPORT,
        col(tables.Delivery.subject_id) == col(tables.Report.id),
        col(tables.Delivery.state).in_(_OVER) | (col(tables.Delivery.expires_at) <= now),
    )
    await session.exec(delete(tables.Report).where(is_over))
