"""What becomes of a pairing when somebody in it is gone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.states import RoundState
from storage import deliveries, rounds
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
    """Somebody wants a pairing to end: it has for them, and for whoever is alone in it then, who is
    told as if they had left. Both sit out, and are first next time.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
        await _call_off(session, workspace_id, pairing, now)
        return
    others = [seat.member for seat in pairing.without_the_gone.seats if seat.member.id != member.id]
    reasons = {member.id: SittingOutReason.ASKED_FOR_ANOTHER}
    if len(others) == 1:
        reasons[others[0].id] = SittingOutReason.PARTNER_GONE
    await rounds.end(session, workspace_id, pairing, reasons, now)
    await _tell(session, workspace_id, pairing, others, now)


async def for_now(
    session: Writing, workspace_id: int, pairing: Pairing, member: Member, now: datetime
) -> bool:
    """Somebody has no time in this round: the pairing has ended for them, and where nobody is left
    who shows, or nobody who learns, for the others too; gives whether anybody goes on. All the
    others are told who it is; whoever has no time is not introduced to anybody else.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    no_time = {member.id: SittingOutReason.NO_TIME}
    if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
        await _call_off(session, workspace_id, pairing, now)
        await rounds.end(session, workspace_id, pairing, no_time, now)
        return False
    staying = [seat for seat in pairing.without_the_gone.seats if seat.member.id != member.id]
    go_on = len({seat.role for seat in staying}) > 1
    free = [] if go_on else [seat.member.id for seat in staying]
    reasons = no_time | dict.fromkeys(free, SittingOutReason.PARTNER_HAS_NO_TIME)
    await rounds.end(session, workspace_id, pairing, reasons, now)
    told = Intention(Kind.NO_TIME, pairing.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=seat.member.slack_id) for seat in staying)
    await deliveries.add_anew(session, workspace_id, each)
    return go_on


async def left(session: Writing, workspace_id: int, member: Member, now: datetime) -> None:
    """Somebody leaves: whoever is with them in a round that is open is told, so that nobody waits
    for a word from them. They are told again of the next who leaves."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
            continue  # it will be cancelled, and the others told, when it is to be sent
        await _tell(session, workspace_id, pairing, pairing.others(member.slack_id), now)


async def _call_off(session: Writing, workspace_id: int, pairing: Pairing, now: datetime) -> None:
    await deliveries.cancel(session, workspace_id, OF_A_PAIRING, pairing.id)
    staying = pairing.who_takes_part(now)
    was_stopped = pairing.round.stopped_at is not None
    reason = SittingOutReason.ROUND_STOPPED if was_stopped else SittingOutReason.PARTNER_GONE
    await rounds.call_off(session, workspace_id, pairing, staying, reason)
    told = Intention(Kind.SITTING_OUT, pairing.round.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=member.slack_id) for member in staying)
    await deliveries.add(session, workspace_id, each)


async def _tell(
    session: Writing, workspace_id: int, pairing: Pairing, others: Iterable[Member], now: datetime
) -> None:
    told = Intention(Kind.PARTNER_LEFT, pairing.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=other.slack_id) for other in others)
    await deliveries.add_anew(session, workspace_id, each)
