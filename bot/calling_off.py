"""What becomes of a pairing when somebody in it is gone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.rounds import FREE, Pairing, SittingOutReason
from bot.domain.states import RoundState
from storage import deliveries, rounds
from storage.database import Writing
from storage.deliveries import Intention

OF_A_PAIRING = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN)


@dataclass(frozen=True)
class Ending:
    """Why somebody's part in a pairing ends, for them and for whoever is alone in it then; and the
    message by which the others hear it."""

    own: SittingOutReason
    of_the_other: SittingOutReason
    told_by: Kind


FOR_ANOTHER = Ending(
    SittingOutReason.ASKED_FOR_ANOTHER, SittingOutReason.PARTNER_GONE, Kind.PARTNER_LEFT
)
"""They are told as if somebody had left."""

FOR_NOW = Ending(SittingOutReason.NO_TIME, SittingOutReason.PARTNER_HAS_NO_TIME, Kind.NO_TIME)


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their introduction came to nothing before it was sent, because one of them is gone or the
    round was stopped: the others sit out the round, hear it, and are first next time."""
    pairing = await rounds.find_pairing(session, delivery.subject_id)
    if pairing is None or pairing.is_answered or pairing.round.state is RoundState.CLOSED:
        return
    await _call_off(session, delivery.workspace_id, pairing, now)


async def ended(
    session: Writing,
    workspace_id: int,
    pairing: Pairing,
    member: Member,
    now: datetime,
    *,
    why: Ending = FOR_ANOTHER,
) -> None:
    """A pairing ends for somebody, and for whoever is alone in it then, who is told. Both sit out,
    and are first next time.

    If nobody has heard of it yet, nobody hears more than that they sit out.
    """
    if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
        await _call_off(session, workspace_id, pairing, now)
        if why.own not in FREE:
            await rounds.end(session, workspace_id, pairing, {member.id: why.own}, now)
        return
    others = [seat.member for seat in pairing.without_the_gone.seats if seat.member.id != member.id]
    reasons = {member.id: why.own}
    if len(others) == 1:
        reasons[others[0].id] = why.of_the_other
    await rounds.end(session, workspace_id, pairing, reasons, now)
    await _tell(session, workspace_id, pairing, others, why.told_by, now)


async def left(session: Writing, workspace_id: int, member: Member, now: datetime) -> None:
    """Somebody leaves: whoever is with them in a round that is open is told, so that nobody waits
    for a word from them. They are told again of the next who leaves."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
            continue  # it will be cancelled, and the others told, when it is to be sent
        others = pairing.others(member.slack_id)
        await _tell(session, workspace_id, pairing, others, Kind.PARTNER_LEFT, now)


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
    session: Writing,
    workspace_id: int,
    pairing: Pairing,
    others: Iterable[Member],
    by: Kind,
    now: datetime,
) -> None:
    told = Intention(by, pairing.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=other.slack_id) for other in others)
    await deliveries.add_anew(session, workspace_id, each)
