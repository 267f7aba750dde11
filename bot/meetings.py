"""The meeting itself: half hours to choose from, one that is proposed and accepted, and no time
this week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import agreeing, calling_off, suggesting
from bot.domain.errors import (
    IntroductionIsOver,
    MeetingRefused,
    NobodyWaits,
    NothingToArrange,
    NotInThisPairing,
    NotTheOneYouHave,
    TheyHaveNoTime,
    YouHaveNoTime,
)
from bot.domain.meetings import (
    Meeting,
    Offer,
    check_can_meet,
    check_may_accept,
    check_may_propose,
)
from bot.domain.members import Member
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import introductions, meetings, membership, pairings, programmes, sitting_out
from storage.database import Database, Writing
from storage.rows import Reading

_OVER: dict[SittingOutReason | None, type[IntroductionIsOver]] = {
    SittingOutReason.NO_TIME: YouHaveNoTime,
    SittingOutReason.PARTNER_HAS_NO_TIME: TheyHaveNoTime,
    SittingOutReason.SERIES_RESTS: TheyHaveNoTime,
}
"""How an introduction has ended in the middle of its round, by why somebody sits out the rest."""


@dataclass(frozen=True)
class Arranged:
    """A meeting of a pairing as it is now, the earlier ones that it has taken the place of, and
    whether this has made it one that is agreed on, or has been said before."""

    pairing: Pairing
    meeting: Meeting
    overtaken: tuple[Meeting, ...] = ()
    is_agreed_now: bool = False
    is_repeated: bool = False


@dataclass(frozen=True)
class Over:
    """A pairing that has ended for somebody, as it was, and when the next round is."""

    pairing: Pairing
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
    are suggested in that turn. Raises NotAMember, NothingToArrange, NotInThisPairing,
    IntroductionIsOver and NobodyToMeet."""
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

    Raises NotInThisPairing, IntroductionIsOver, NobodyToMeet, and ChoiceHasPassed.
    """
    async with db.write() as session:
        await meetings.hold(session, pairing_id)
        pairing = await _introduced(session, workspace, pairing_id, by)
        check_may_propose(starts_at, now)
        member = pairing.seat_of(by.slack_id).member
        standing = await meetings.standing(session, pairing.id)
        same = next((each for each in standing if each.starts_at == starts_at), None)
        if same and (same.proposed_by == member.id or not same.is_open):
            return Arranged(pairing, same)
        if same:
            return await _accept(session, workspace, pairing, same, member)
        before = tuple(each for each in standing if each.is_open)
        await agreeing.overtake(session, workspace.id, before)
        meeting = await meetings.add(session, workspace.id, pairing, member, starts_at)
        await agreeing.put(session, workspace.id, meeting, now)
    return Arranged(pairing, meeting, before)


async def accept(
    db: Database, workspace: Workspace, meeting_id: int, *, by: User, now: datetime
) -> Arranged:
    """It suits somebody. Once it suits everybody who was not the one to propose it, it is agreed
    on, in the place of what was before. Where it was put anew to those who go on without somebody,
    the old message is as good as the new one.

    Raises NotInThisPairing, IntroductionIsOver, NobodyToMeet, TimeIsOvertaken, TimeHasPassed and
    YourOwnProposal.
    """
    async with db.write() as session:
        known = await meetings.find(session, workspace.id, meeting_id)
        if known is None:
            raise NotInThisPairing
        await meetings.hold(session, known.pairing_id)
        pairing = await _introduced(session, workspace, known.pairing_id, by)
        meeting = await meetings.latest(session, known)
        member = pairing.seat_of(by.slack_id).member
        check_may_accept(meeting, member, now)
        if not meeting.is_open or member.id in meeting.accepted_by:
            return Arranged(pairing, meeting, is_repeated=True)
        return await _accept(session, workspace, pairing, meeting, member)


async def cannot(
    db: Database, workspace: Workspace, pairing_id: int | None, *, by: User, now: datetime
) -> Over:
    """Somebody has no time this week, and nobody asks why: their introduction ends for this round,
    the one that belongs to that id where it is given.

    Raises NotAMember, NotInThisPairing, IntroductionIsOver where it has ended for them,
    NotTheOneYouHave where somebody waits for them in another, and NobodyWaits where they have none,
    have met, or have been left.
    """
    async with db.write() as session:
        await programmes.running_held(session, workspace.id)
        member = await membership.get_joined(session, workspace.id, by.slack_id)
        pairing = await _put_off(session, member, pairing_id, by)
        programme = await programmes.get(session, pairing.round.programme_id)
        await calling_off.for_now(session, workspace.id, pairing, member, now)
    return Over(pairing, programme.next_round_at)


async def _put_off(session: Writing, member: Member, pairing_id: int | None, by: User) -> Pairing:
    """What is meant, of those in which somebody waits for them: the present meeting of a series
    by a button of any."""
    waiting = await pairings.waiting_for(session, member)
    if pairing_id is None:
        if waiting:
            return waiting[0]
        raise NobodyWaits
    meant = await _found(session, pairing_id)
    for each in waiting:
        if each.id == meant.id or each.is_of_the_same_series(meant):
            return each
    raise await _why_not(session, meant, waiting, by)


async def _why_not(
    session: Writing, meant: Pairing, waiting: Sequence[Pairing], by: User
) -> type[MeetingRefused]:
    """What is true of whoever puts off what is over. What they have heard of this round counts
    first; of another they may not know yet."""
    how = await _how_it_ended(session, meant, by)
    is_said = meant.round.state is RoundState.OPEN and how in _OVER.values()
    if not is_said and any(each.is_known for each in waiting):
        return NotTheOneYouHave
    return how or NobodyWaits


async def _accept(
    session: Writing, workspace: Workspace, pairing: Pairing, meeting: Meeting, member: Member
) -> Arranged:
    await meetings.say_yes(session, workspace.id, meeting, member.id)
    meeting = await meetings.get(session, workspace.id, meeting.id)
    if meeting.waits_for(pairing):
        return Arranged(pairing, meeting)
    before = await agreeing.agree(session, workspace.id, pairing, meeting)
    agreed = await meetings.get(session, workspace.id, meeting.id)
    return Arranged(pairing, agreed, before, is_agreed_now=True)


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
    pairing = await _not_ended(reading, pairing_id, by)
    check_can_meet(pairing, by.slack_id)
    if not await introductions.went_out(reading, workspace.id, pairing.id):
        raise NothingToArrange
    return pairing


async def _not_ended(reading: Reading, pairing_id: int, by: User) -> Pairing:
    """That pairing, if it has not ended for them."""
    pairing = await _found(reading, pairing_id)
    how = await _how_it_ended(reading, pairing, by)
    if how:
        raise how
    return pairing


async def _found(reading: Reading, pairing_id: int) -> Pairing:
    pairing = await pairings.find(reading, pairing_id)
    if pairing is None:
        raise NotInThisPairing
    return pairing


async def _how_it_ended(
    reading: Reading, pairing: Pairing, by: User
) -> type[IntroductionIsOver] | None:
    """For them; None where it has not."""
    seat = pairing.seat_of(by.slack_id)
    if seat.ended_at is None:
        return None
    why = await sitting_out.reason(reading, pairing.round.id, seat.member.id)
    return _OVER.get(why, IntroductionIsOver)
