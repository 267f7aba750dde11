"""Half hours that people in a pairing proposed, and what became of each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, literal, select
from sqlmodel import col

from bot.domain.meetings import Meeting, MeetingState, next_meeting_state
from bot.domain.members import Member
from bot.domain.pairings import Pairing
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
_PROPOSED = _MEETINGS.where(
    col(tables.Meeting.pairing_id).in_(bindparam("pairings", expanding=True)),
    col(tables.Meeting.state) == literal(MeetingState.PROPOSED.value, literal_execute=True),
)
_AGREED_AHEAD = (
    select(col(tables.Meeting.pairing_id))
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.Meeting.pairing_id))
    .where(
        col(tables.Seat.member_id).in_(bindparam("members", expanding=True)),
        col(tables.Seat.ended_at).is_(None),
        col(tables.Meeting.state) == literal(MeetingState.AGREED.value, literal_execute=True),
        col(tables.Meeting.starts_at) > bindparam("after"),
    )
    .distinct()
)
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
    proposed = Meeting(0, pairing.id, member.id, starts_at, MeetingState.PROPOSED)
    return await repeat(session, workspace_id, proposed)


async def repeat(session: Writing, workspace_id: int, meeting: Meeting) -> Meeting:
    """The same member proposes the same time, and whoever said yes has said so to this."""
    row = tables.Meeting(
        workspace_id=workspace_id,
        pairing_id=meeting.pairing_id,
        member_id=meeting.proposed_by,
        starts_at=meeting.starts_at,
        state=MeetingState.PROPOSED,
    )
    session.add(row)
    await session.flush()
    proposed = replace(meeting, id=identity(row), state=MeetingState.PROPOSED)
    for member_id in proposed.accepted_by:
        await say_yes(session, workspace_id, proposed, member_id)
    return proposed


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


async def latest(reading: Reading, meeting: Meeting) -> Meeting:
    """The same time as it was proposed in that pairing for the last time."""
    known = await of_pairing(reading, meeting.pairing_id)
    return [each for each in known if each.starts_at == meeting.starts_at][-1]


async def called_off(reading: Reading, pairing: Pairing) -> Meeting | None:
    """What those in that pairing had agreed on last, and was called off."""
    known = reversed(await of_pairing(reading, pairing.id))
    return next((each for each in known if each.was_agreed), None)


async def of_pairing(reading: Reading, pairing_id: int) -> list[Meeting]:
    """All that was ever proposed in that pairing, the latest last."""
    return _values(await reading.rows(_OF_PAIRING, pairing_id=pairing_id))


async def standing(reading: Reading, pairing_id: int) -> list[Meeting]:
    """What of it is proposed or agreed on now."""
    known = await of_pairing(reading, pairing_id)
    return [each for each in known if each.stands]


async def proposed(reading: Reading, pairing_ids: Sequence[int]) -> dict[int, Meeting]:
    """What is proposed in each of these pairings, and waits for an answer."""
    rows = await reading.rows(_PROPOSED, pairings=pairing_ids) if pairing_ids else []
    return {each.pairing_id: each for each in _values(rows)}


async def agreed_ahead(reading: Reading, member_ids: Sequence[int], after: datetime) -> list[int]:
    """The pairings, of any programme, in which any of these members has agreed on a time that comes
    after that instant."""
    rows = await reading.rows(_AGREED_AHEAD, members=member_ids, after=after)
    return [row.pairing_id for row in rows]


async def is_agreed(reading: Reading, pairing_id: int) -> bool:
    """Whether the people in that pairing have agreed on a time."""
    standing_now = await standing(reading, pairing_id)
    return any(each.state is MeetingState.AGREED for each in standing_now)


async def say_yes(session: Writing, workspace_id: int, meeting: Meeting, member_id: int) -> None:
    """It suits that member; saying so again changes nothing."""
    adding = upserts.insert(session, tables.MeetingYes).on_conflict_do_nothing()
    row = {"meeting_id": meeting.id, "member_id": member_id, "workspace_id": workspace_id}
    await session.exec(adding.values(**row))


async def forget_yes(session: Writing, meeting: Meeting) -> None:
    """Nobody's yes to it counts any more."""
    of_it = col(tables.MeetingYes.meeting_id) == meeting.id
    await session.exec(delete(tables.MeetingYes).where(of_it))


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
