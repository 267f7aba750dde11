"""The meeting itself: times to choose from, one that is proposed and accepted, and no time
this week."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot import agreeing, calling_off, meant, suggesting
from bot.domain.errors import NotInThisPairing
from bot.domain.meetings import Meeting, Offer, check_may_accept, check_may_propose
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import meetings, membership, pauses, programmes
from storage.database import Database, Writing
from storage.rows import Reading


@dataclass(frozen=True)
class Arranged:
    """A meeting of a pairing as it is now, the earlier ones that it has taken the place of, and
    whether this has made it one that is agreed on, or has been said before; the programme, where
    there are several and this is a yes."""

    pairing: Pairing
    meeting: Meeting
    overtaken: tuple[Meeting, ...] = ()
    is_agreed_now: bool = False
    is_repeated: bool = False
    programme: Programme | None = None


@dataclass(frozen=True)
class Over:
    """A pairing that has ended for somebody, as it was, and when the next round is."""

    pairing: Pairing
    next_round_at: datetime | None


@dataclass(frozen=True)
class Dates:
    """What is agreed on or proposed in a pairing for a time that is not over; what they had agreed
    on and is over, as long as nobody has said that they met; and the programme, where there are
    several."""

    pairing: Pairing
    agreed: Meeting | None = None
    proposed: Meeting | None = None
    over: Meeting | None = None
    programme: Programme | None = None


async def dates(
    db: Database, workspace: Workspace, pairing_id: int | None, *, by: User, now: datetime
) -> Dates:
    """What stands in that pairing, or in the one that somebody has now; raises as `offer` does."""
    async with db.read() as reading:
        about = await meant.to_arrange(reading, workspace, pairing_id, by, now)
        pairing = await meant.introduced(reading, workspace, about, by)
        those = await meetings.standing(reading, pairing.id)
        programme = await _named(reading, pairing)
    agreed = next((each for each in those if not each.is_open), None)
    proposed = (each for each in those if each.is_open and not each.has_passed(now))
    found = Dates(pairing, agreed, next(proposed, None), programme=programme)
    if agreed is None or agreed.starts_at + pairing.meets_for > now:
        return found
    return replace(found, agreed=None, over=None if pairing.has_met else agreed)


async def offer(
    db: Database,
    workspace: Workspace,
    pairing_id: int | None,
    *,
    turn: int = 0,
    by: User,
    now: datetime,
) -> Offer:
    """Times that suit everybody in that pairing, or in the one that somebody has now, as they
    are suggested in that turn; for an earlier meeting of a series they are for the present one.
    Raises NotAMember, NothingToArrange, NotInThisPairing, IntroductionIsOver and NobodyToMeet."""
    async with db.read() as reading:
        about = await meant.to_arrange(reading, workspace, pairing_id, by, now)
        pairing = await meant.introduced(reading, workspace, about, by)
        return await suggesting.offer(reading, pairing, turn=turn, now=now)


async def instead_of(
    db: Database, workspace: Workspace, meeting_id: int, *, by: User, now: datetime
) -> Offer:
    """Times to choose from where one that was proposed has passed; raises as above."""
    async with db.read() as reading:
        meeting = await meetings.get(reading, workspace.id, meeting_id)
    return await offer(db, workspace, meeting.pairing_id, by=by, now=now)


async def propose(
    db: Database,
    workspace: Workspace,
    pairing_id: int,
    starts_at: datetime,
    *,
    by: User,
    now: datetime,
) -> Arranged:
    """Propose that time to the others, in the place of what was proposed before. What is
    agreed on already stands until this is accepted; and whoever proposes what somebody else has
    proposed accepts it. Of a series it is about the present meeting, as above. Whoever proposes or
    accepts while they are paused meets all the same.

    Raises NotInThisPairing, IntroductionIsOver, NobodyToMeet, and TimeHasPassed.
    """
    async with db.write() as session:
        about = await meant.to_arrange(session, workspace, pairing_id, by, now)
        await meetings.hold(session, about)
        pairing = await meant.introduced(session, workspace, about, by)
        check_may_propose(starts_at, now)
        member = pairing.seat_of(by.slack_id).member
        await pauses.answered(session, pairing.id, member.id)
        standing = await meetings.standing(session, pairing.id)
        same = next((each for each in standing if each.starts_at == starts_at), None)
        if same and (same.proposed_by == member.id or not same.is_open):
            return Arranged(pairing, same)
        if same:
            return await _accept(session, workspace, pairing, same, member, now)
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
        pairing = await meant.introduced(session, workspace, known.pairing_id, by)
        meeting = await meetings.latest(session, known)
        member = pairing.seat_of(by.slack_id).member
        check_may_accept(meeting, member, now)
        await pauses.answered(session, pairing.id, member.id)
        if not meeting.is_open or member.id in meeting.accepted_by:
            return Arranged(pairing, meeting, is_repeated=True)
        return await _accept(session, workspace, pairing, meeting, member, now)


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
        pairing = await meant.to_put_off(session, member, pairing_id, by)
        programme = await programmes.get(session, pairing.round.programme_id)
        await calling_off.for_now(session, workspace.id, pairing, member, now)
    return Over(pairing, programme.next_round_at)


async def _accept(
    session: Writing,
    workspace: Workspace,
    pairing: Pairing,
    meeting: Meeting,
    member: Member,
    now: datetime,
) -> Arranged:
    await meetings.say_yes(session, workspace.id, meeting, member.id)
    meeting = await meetings.get(session, workspace.id, meeting.id)
    programme = await _named(session, pairing)
    if meeting.waits_for(pairing):
        return Arranged(pairing, meeting, programme=programme)
    before = await agreeing.agree(session, workspace.id, pairing, meeting, now)
    agreed = await meetings.get(session, workspace.id, meeting.id)
    return Arranged(pairing, agreed, before, is_agreed_now=True, programme=programme)


async def _named(reading: Reading, pairing: Pairing) -> Programme | None:
    programme = await programmes.get(reading, pairing.round.programme_id)
    return await programmes.if_one_of_several(reading, programme)
