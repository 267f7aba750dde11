"""What becomes of a pairing when somebody in it is gone."""

from dataclasses import replace
from datetime import datetime

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.states import RoundState
from storage import deliveries, rounds, series
from storage.database import Writing
from storage.deliveries import Intention

OF_A_PAIRING = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN)


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their introduction came to nothing before it was sent, because one of them is gone or the
    round was stopped: the others sit out the round, hear it, and are first next time."""
    pairing = await rounds.find_pairing(session, delivery.subject_id)
    if pairing is None or pairing.is_answered or pairing.round.state is RoundState.CLOSED:
        return
    await _call_off(session, delivery.workspace_id, pairing, now)


async def ended(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> None:
    """Somebody wants a pairing to end: it has for them, and where nobody is left who shows, or
    nobody who learns, for the others too. They are told as if somebody had left. Whoever it has
    ended for sits out, and is first next time.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    staying = _without(pairing, member)
    await _end_series(session, staying, now)
    is_known = await _is_known(session, pairing)
    if not is_known and not staying.is_two_sided:
        as_it_is = await rounds.pairing(session, pairing.id)
        await _call_off(session, workspace_id, as_it_is, now)
        return
    reasons = {member.id: SittingOutReason.ASKED_FOR_ANOTHER}
    if not staying.is_two_sided:
        gone = SittingOutReason.PARTNER_GONE
        reasons |= {seat.member.id: gone for seat in staying.seats}
    if not is_known:
        await _leave_out(session, workspace_id, pairing, member)
    await rounds.end(session, workspace_id, pairing, reasons, now)
    if is_known:
        await _tell(session, workspace_id, staying, now)


async def for_now(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> bool:
    """Somebody has no time in this round: the pairing has ended for them, and where nobody is left
    who shows, or nobody who learns, for the others too; gives whether anybody goes on. All the
    others are told who it is; whoever has no time is not introduced to anybody else.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    staying, reasons = _without(pairing, member), {member.id: SittingOutReason.NO_TIME}
    if not await _is_known(session, pairing):
        if staying.is_two_sided:
            await _leave_out(session, workspace_id, pairing, member)
        else:
            await _call_off(session, workspace_id, pairing, now)
        await rounds.end(session, workspace_id, pairing, reasons, now)
        return staying.is_two_sided
    if not staying.is_two_sided:
        reasons |= {seat.member.id: _why_without_time(pairing) for seat in staying.seats}
    await rounds.end(session, workspace_id, pairing, reasons, now)
    told = Intention(Kind.NO_TIME, pairing.id, now, expires_at=pairing.round.closes_at)
    each = [replace(told, slack_id=seat.member.slack_id) for seat in staying.seats]
    await deliveries.add_anew(session, workspace_id, each)
    return staying.is_two_sided


async def left(session: Writing, workspace_id: int, member: Member, now: datetime) -> None:
    """Somebody leaves: whoever is with them in a round that is open is told, so that nobody waits
    for a word from them. They are told again of the next who leaves."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        await _end_series(session, _without(pairing, member), now)
        if await _is_known(session, pairing):
            await _tell(session, workspace_id, _without(pairing, member), now)
        else:
            await _introduce_the_others(session, workspace_id, pairing, member)


async def paused(session: Writing, workspace_id: int, member: Member) -> None:
    """Somebody pauses: where they have not been introduced yet, the others are without them."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        if not await _is_known(session, pairing):
            await _introduce_the_others(session, workspace_id, pairing, member)


async def _introduce_the_others(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member
) -> None:
    """Where nobody is left who shows, or nobody who learns, it will be cancelled, and the others
    told, when it is to be sent."""
    if _without(pairing, member).is_two_sided:
        await _leave_out(session, workspace_id, pairing, member)


async def _leave_out(session: Writing, workspace_id: int, pairing: Pairing, member: Member) -> None:
    theirs = member.slack_id
    await deliveries.cancel(session, workspace_id, OF_A_PAIRING, pairing.id, slack_id=theirs)
    await rounds.leave_out(session, pairing, member)


async def _is_known(session: Writing, pairing: Pairing) -> bool:
    """Whether they have heard of it: by the introduction, or in their Home tab, if somebody has
    said something of it."""
    has_gone_out = await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id)
    return has_gone_out or pairing.is_answered


def _without(pairing: Pairing, member: Member) -> Pairing:
    """With those only who are part of it besides."""
    return pairing.without_the_gone.among(pairing.others(member.slack_id))


async def _end_series(session: Writing, staying: Pairing, now: datetime) -> None:
    """Unless those who stay can go on with it."""
    if staying.step and not staying.is_two_sided:
        await series.end(session, [staying.step.series_id], now)


async def _call_off(session: Writing, workspace_id: int, pairing: Pairing, now: datetime) -> None:
    await deliveries.cancel(session, workspace_id, OF_A_PAIRING, pairing.id)
    staying = pairing.who_takes_part(now)
    await rounds.call_off(session, workspace_id, pairing, staying, _why_off(pairing))
    told = Intention(Kind.SITTING_OUT, pairing.round.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=member.slack_id) for member in staying)
    await deliveries.add(session, workspace_id, each)


def _why_without_time(pairing: Pairing) -> SittingOutReason:
    """In a series they wait for each other, and meet nobody else."""
    if pairing.goes_on:
        return SittingOutReason.SERIES_RESTS
    return SittingOutReason.PARTNER_HAS_NO_TIME


def _why_off(pairing: Pairing) -> SittingOutReason:
    if pairing.round.stopped_at is not None:
        return SittingOutReason.ROUND_STOPPED
    step = pairing.step
    rests = step is not None and not (step.is_first or step.is_over)
    return SittingOutReason.SERIES_RESTS if rests else SittingOutReason.PARTNER_GONE


async def _tell(session: Writing, workspace_id: int, staying: Pairing, now: datetime) -> None:
    """Those who can go on are told together, in a conversation without whoever is gone; else each
    is told alone that it is over."""
    told = Intention(Kind.GOING_ON, staying.id, now, expires_at=staying.round.closes_at)
    if staying.is_two_sided:
        await deliveries.add_anew(session, workspace_id, [told])
        return
    over = replace(told, kind=Kind.PARTNER_LEFT)
    each = [replace(over, slack_id=seat.member.slack_id) for seat in staying.seats]
    await deliveries.add_anew(session, workspace_id, each)
