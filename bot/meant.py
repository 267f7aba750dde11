"""Which introduction is meant by a button about times, or by who has none; and what is true of it
where it is over."""

from collections.abc import Sequence
from datetime import datetime

from bot import suggesting
from bot.domain.errors import (
    AnotherIsOn,
    IntroductionIsOver,
    MeetingRefused,
    NobodyWaits,
    NothingToArrange,
    NotInThisPairing,
    NotTheOneYouHave,
    RoundIsOver,
    TheyHaveNoTime,
    YouHaveNoTime,
)
from bot.domain.meetings import check_can_meet
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.sitting_out import SittingOutReason
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from storage import enrolments, introductions, membership, pairings, sitting_out
from storage.database import Writing
from storage.rows import Reading

_OVER: dict[SittingOutReason | None, type[IntroductionIsOver]] = {
    SittingOutReason.NO_TIME: YouHaveNoTime,
    SittingOutReason.PARTNER_HAS_NO_TIME: TheyHaveNoTime,
    SittingOutReason.SERIES_RESTS: TheyHaveNoTime,
}
"""How an introduction has ended in the middle of its round, by why somebody sits out the rest."""


async def to_arrange(
    reading: Reading, workspace: Workspace, pairing_id: int | None, by: User, now: datetime
) -> int:
    """The pairing that times are found for, by a button of that one or by words about the present
    one. Of a series it is the present meeting.

    Raises NotInThisPairing; NothingToArrange where words are about nothing; and RoundIsOver, or
    AnotherIsOn, where its round is over, or it has ended for them while somebody waits in another.
    As long as a time lies ahead that was proposed in it, it is not over.
    """
    if pairing_id is None:
        return await _latest(reading, workspace, by, now)
    meant = await _found(reading, pairing_id)
    seat = meant.seat_of(by.slack_id)
    is_closed, has_ended = meant.round.state is RoundState.CLOSED, seat.ended_at is not None
    if seat.member.left_at is not None or not (is_closed or has_ended):
        return meant.id
    waiting = await pairings.waiting_for(reading, seat.member)
    known = [each for each in waiting if each.comes_at is None]
    for each in known:
        if each.is_of_the_same_series(meant):
            return each.id
    is_past = is_closed and not await suggesting.is_one_ahead(reading, meant, now)
    is_told = _is_told(meant, await _how_it_ended(reading, meant, by))
    if known and (is_past or has_ended) and not is_told:
        raise AnotherIsOn
    if is_past:
        raise RoundIsOver
    return meant.id


async def introduced(reading: Reading, workspace: Workspace, pairing_id: int, by: User) -> Pairing:
    """That pairing, whose people know of each other and can meet."""
    pairing = await _not_ended(reading, pairing_id, by)
    check_can_meet(pairing, by.slack_id)
    if not await introductions.went_out(reading, workspace.id, pairing.id):
        raise NothingToArrange
    return pairing


async def to_put_off(session: Writing, member: Member, pairing_id: int | None, by: User) -> Pairing:
    """What somebody puts off by a button of that pairing, or in words, of those in which somebody
    waits for them: the present meeting of a series by a button of any. Raises NobodyWaits,
    NotTheOneYouHave and IntroductionIsOver."""
    waiting = await pairings.waiting_for(session, member)
    if pairing_id is None:
        if waiting:
            return waiting[0]
        raise await _why_nobody(session, member)
    meant = await _found(session, pairing_id)
    for each in waiting:
        if each.id == meant.id or each.is_of_the_same_series(meant):
            return each
    raise await _why_not(session, meant, waiting, by)


async def _why_nobody(session: Writing, member: Member) -> type[MeetingRefused]:
    """What is true of whoever puts off what they do not have: most of all that they have said so
    before."""
    theirs = sorted(await enrolments.of_member(session, member.id))
    told = await sitting_out.reasons_now(session, theirs, [member.id])
    true = {_OVER[each] for each in told.values() if each in _OVER}
    best: tuple[type[MeetingRefused], ...] = (YouHaveNoTime, TheyHaveNoTime, NobodyWaits)
    return next(each for each in best if each in {*true, NobodyWaits})


async def _why_not(
    session: Writing, meant: Pairing, waiting: Sequence[Pairing], by: User
) -> type[MeetingRefused]:
    """What is true of whoever puts off what is over. What they have heard of this round counts
    first; of another they may not know yet."""
    how = await _how_it_ended(session, meant, by)
    if not _is_told(meant, how) and any(each.is_known for each in waiting):
        return NotTheOneYouHave
    return how or NobodyWaits


def _is_told(meant: Pairing, how: type[MeetingRefused] | None) -> bool:
    """Whether they have heard why they sit out the rest of its round, which is not over."""
    return meant.round.state is RoundState.OPEN and how in _OVER.values()


async def _latest(reading: Reading, workspace: Workspace, by: User, now: datetime) -> int:
    """The pairing that somebody has now and has not met in, else one with a time that they have
    agreed on and is still to come."""
    member = await membership.get_joined(reading, workspace.id, by.slack_id)
    theirs = await pairings.current_of(reading, member.id)
    unmet = (each for each in theirs if not each.has_met)
    dated = (each for each in theirs if each.agreed_at and each.agreed_at > now)
    latest = next(unmet, None) or next(dated, None)
    if latest is None:
        raise NothingToArrange
    return latest.id


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
