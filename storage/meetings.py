"""Half hours that people in a pairing proposed, and what became of each."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlmodel import col

from bot.domain.meetings import Meeting, MeetingState, next_meeting_state
from bot.domain.members import Member
from bot.domain.rounds import Pairing
from storage import tables, upserts
from storage.database import Writing
from storage.rows import AnyRow, Reading, held, identity

_MEETINGS: Select[*tuple[Any, ...]] = (
    select(
        col(tables.Meeting.id),
        col(tables.Meeting.pairing_id),
        col(tables.Meeting.member_id),
        col(tables.Meeting.starts_at),
        col(tables.Meeting.state),
        col(tables.MeetingYes.member_id).label("yes_id"),
    )
    .outerjoin(tables.MeetingYes, col(tables.MeetingYes.meeting_id) == col(tables.Meeting.id))
    .order_by(col(tables.Meeting.id), col(tables.MeetingYes.member_id))
)
"""A row for each yes, those of one meeting together."""

_BY_ID = _MEETINGS.where(
    col(tables.Meeting.id) == bindparam("meeting_id"),
    col(tables.Meeting.workspace_id) == bindparam("workspace_id"),
)
_OF_PAIRING = _MEETINGS.where(col(tables.Meeting.pairing_id) == bindparam("pairing_id"))
_HELD = held(
    select(col(tables.Pairing.id)).where(col(tables.Pairing.id) == bindparam("pairing_id"))
)


async def hold(session: Writing, pairing_id: int) -> None:
    """Nobody else proposes or accepts a time for that pairing until the transaction ends."""
    await session.rows(_HELD, pairing_id=pairing_id)


async def add(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, starts_at: datetime
) -> Meeting:
    """That member proposes that time."""
    row = tables.Meeting(
        workspace_id=workspace_id,
        pairing_id=pairing.id,
        member_id=member.id,
        starts_at=starts_at,
        state=MeetingState.PROPOSED,
    )
    session.add(row)
    await session.flush()
    return Meeting(identity(row), pairing.id, member.id, starts_at, MeetingState.PROPOSED)


async def find(reading: Reading, workspace_id: int, meeting_id: int) -> Meeting | None:
    """The meeting with that id in that workspace."""
    rows = await reading.rows(_BY_ID, meeting_id=meeting_id, workspace_id=workspace_id)
    return next(iter(_values(rows)), None)


async def get(reading: Reading, workspace_id: int, meeting_id: int) -> Meeting:
    """The same, which must be there."""
    meeting = await find(reading, workspace_id, meeting_id)
    if meeting is None:
        raise LookupError(f"there is no meeting {meeting_id}")
    return meeting


async def of_pairing(reading: Reading, pairing_id: int) -> list[Meeting]:
    """All that was ever proposed in that pairing, the latest last."""
    return _values(await reading.rows(_OF_PAIRING, pairing_id=pairing_id))


async def standing(reading: Reading, pairing_id: int) -> list[Meeting]:
    """What of it is proposed or agreed on now."""
    known = await of_pairing(reading, pairing_id)
    return [each for each in known if each.state in (MeetingState.PROPOSED, MeetingState.AGREED)]


async def is_agreed(reading: Reading, pairing_id: int) -> bool:
    """Whether the people in that pairing have agreed on a time."""
    standing_now = await standing(reading, pairing_id)
    return any(each.state is MeetingState.AGREED for each in standing_now)


async def say_yes(session: Writing, workspace_id: int, meeting: Meeting, member: Member) -> None:
    """It suits that member; saying so again changes nothing."""
    adding = upserts.insert(session, tables.MeetingYes).on_conflict_do_nothing()
    row = {"meeting_id": meeting.id, "member_id": member.id, "workspace_id": workspace_id}
    await session.exec(adding.values(**row))


async def step(session: Writing, meeting: Meeting, to: MeetingState) -> None:
    """Take a meeting further."""
    row = await session.get_one(tables.Meeting, meeting.id)
    row.state = next_meeting_state(MeetingState(row.state), to)
    await session.flush()


def _values(rows: Sequence[AnyRow]) -> list[Meeting]:
    found = dict[int, Meeting]()
    for row in rows:
        before = found.get(row.id)
        said = before.accepted_by if before else frozenset[int]()
        found[row.id] = Meeting(
            id=row.id,
            pairing_id=row.pairing_id,
            proposed_by=row.member_id,
            starts_at=row.starts_at,
            state=MeetingState(row.state),
            accepted_by=said if row.yes_id is None else said | {row.yes_id},
        )
    return list(found.values())
