"""The meeting itself: half hours to choose from, one that is proposed and accepted, and no time
this week."""

from dataclasses import dataclass
from datetime import datetime

from bot import calling_off, suggesting
from bot.domain.deliveries import Kind
from bot.domain.errors import NothingToArrange, NothingToEnd, NotInThisPairing
from bot.domain.meetings import (
    ASKED_AFTER,
    Meeting,
    MeetingState,
    Offer,
    check_can_meet,
    check_is_ahead,
    check_may_accept,
)
from bot.domain.members import Member
from bot.domain.rounds import Pairing
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import deliveries, introductions, meetings, membership, pairings, programmes
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading


@dataclass(frozen=True)
class Arranged:
    """A meeting of a pairing as it is now, the earlier ones that it has taken the place of, and
    whether this has made it one that is agreed on."""

    pairing: Pairing
    meeting: Meeting
    overtaken: tuple[Meeting, ...] = ()
    is_agreed_now: bool = False


@dataclass(frozen=True)
class Over:
    """A pairing that has ended for somebody, as it was, the meetings that will not be, and when
    the next round is."""

    pairing: Pairing
    meetings: tuple[Meeting, ...]
    next_round_at: datetime | None


async def offer(
    db: Database,
    workspace: Workspace,
    pairing_id: int | None,
    *,
    turn: int = 0,
    by: User,
    now: datetime,
) -> Offer:
    """Half hours that suit everybody in that pairing, or in the one that somebody has now, as they
    are suggested in that turn. Raises NotAMember, NothingToArrange, NotInThisPairing and
    NobodyToMeet."""
    async with db.read() as reading:
        pairing = await _pairing(reading, workspace, pairing_id, by)
        return await suggesting.offer(reading, pairing, turn=turn, now=now)


async def propose(
    db: Database,
    workspace: Workspace,
    pairing_id: int,
    starts_at: datetime,
    *,
    by: User,
    now: datetime,
) -> Arranged:
    """Propose that half hour to the others, in the place of what was proposed before. What is
    agreed on already stands until this is accepted; and whoever proposes what somebody else has
    proposed accepts it.

    Raises NotInThisPairing, NobodyToMeet, and TimeHasPassed.
    """
    async with db.write() as session:
        await meetings.hold(session, pairing_id)
        pairing = await _introduced(session, workspace, pairing_id, by)
        check_is_ahead(starts_at, now)
        member = pairing.seat_of(by.slack_id).member
        standing = await meetings.standing(session, pairing.id)
        same = next((each for each in standing if each.starts_at == starts_at), None)
        if same and (same.proposed_by == member.id or not same.is_open):
            return Arranged(pairing, same)
        if same:
            return await _accept(session, workspace, pairing, same, member)
        before = tuple(each for each in standing if each.is_open)
        await _overtake(session, workspace, before)
        meeting = await meetings.add(session, workspace.id, pairing, member, starts_at)
        told = Intention(Kind.MEETING, meeting.id, now, expires_at=starts_at)
        await deliveries.add(session, workspace.id, [told])
    return Arranged(pairing, meeting, before)


async def accept(
    db: Database, workspace: Workspace, meeting_id: int, *, by: User, now: datetime
) -> Arranged:
    """It suits somebody. Once it suits everybody who was not the one to propose it, it is agreed
    on, in the place of what was before; and they are asked how it was after it, and not earlier.

    Raises NotInThisPairing, NobodyToMeet, TimeIsOvertaken, TimeHasPassed and YourOwnProposal.
    """
    async with db.write() as session:
        known = await meetings.find(session, workspace.id, meeting_id)
        if known is None:
            raise NotInThisPairing
        await meetings.hold(session, known.pairing_id)
        pairing = await _introduced(session, workspace, known.pairing_id, by)
        meeting = await meetings.get(session, workspace.id, meeting_id)
        member = pairing.seat_of(by.slack_id).member
        check_may_accept(meeting, member, now)
        if not meeting.is_open:
            return Arranged(pairing, meeting)
        return await _accept(session, workspace, pairing, meeting, member)


async def cannot(
    db: Database, workspace: Workspace, pairing_id: int | None, *, by: User, now: datetime
) -> Over:
    """Somebody has no time this week, and nobody asks why: their introduction ends for this round,
    with that id where it is given. So do the meetings that were to be, unless others go on.

    Raises NotAMember, and NothingToEnd where they have none or have met.
    """
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        pairing = await pairings.unmet(session, member.id, pairing_id)
        if pairing is None:
            raise NothingToEnd
        programme = await programmes.get(session, pairing.round.programme_id)
        if await calling_off.for_now(session, workspace.id, pairing, member, now):
            return Over(pairing, (), programme.next_round_at)
        off = tuple(await meetings.standing(session, pairing.id))
        await _end(session, workspace, off, MeetingState.CALLED_OFF)
    return Over(pairing, off, programme.next_round_at)


async def _accept(
    session: Writing, workspace: Workspace, pairing: Pairing, meeting: Meeting, member: Member
) -> Arranged:
    await meetings.say_yes(session, workspace.id, meeting, member)
    meeting = await meetings.get(session, workspace.id, meeting.id)
    if meeting.waits_for(pairing):
        return Arranged(pairing, meeting)
    standing = await meetings.standing(session, pairing.id)
    before = tuple(each for each in standing if each.id != meeting.id)
    await _overtake(session, workspace, before)
    await meetings.step(session, meeting, MeetingState.AGREED)
    asked_at = meeting.ends_at + ASKED_AFTER
    await introductions.wait_until(session, workspace.id, Kind.CHECK_IN, pairing.id, asked_at)
    agreed = await meetings.get(session, workspace.id, meeting.id)
    return Arranged(pairing, agreed, before, is_agreed_now=True)


async def _overtake(session: Writing, workspace: Workspace, those: tuple[Meeting, ...]) -> None:
    await _end(session, workspace, those, MeetingState.OVERTAKEN)


async def _end(
    session: Writing, workspace: Workspace, those: tuple[Meeting, ...], state: MeetingState
) -> None:
    for each in those:
        await meetings.step(session, each, state)
        await deliveries.cancel(session, workspace.id, [Kind.MEETING], [each.id])


async def _pairing(
    reading: Reading, workspace: Workspace, pairing_id: int | None, by: User
) -> Pairing:
    """That pairing, or the one that somebody has now."""
    if pairing_id is None:
        member = await membership.get_joined(reading, workspace.id, by.slack_id)
        latest = await pairings.unmet(reading, member.id)
        if latest is None:
            raise NothingToArrange
        pairing_id = latest.id
    return await _introduced(reading, workspace, pairing_id, by)


async def _introduced(reading: Reading, workspace: Workspace, pairing_id: int, by: User) -> Pairing:
    """That pairing, whose people know of each other and can meet."""
    pairing = await pairings.find(reading, pairing_id)
    if pairing is None:
        raise NotInThisPairing
    check_can_meet(pairing, by.slack_id)
    if not await introductions.went_out(reading, workspace.id, pairing.id):
        raise NothingToArrange
    return pairing
