"""What becomes of a pairing when somebody in it is gone."""

from dataclasses import replace
from datetime import datetime

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.rounds import SittingOutReason
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
    await deliveries.cancel(session, delivery.workspace_id, OF_A_PAIRING, pairing.id)
    staying = pairing.who_takes_part(now)
    was_stopped = pairing.round.stopped_at is not None
    reason = SittingOutReason.ROUND_STOPPED if was_stopped else SittingOutReason.PARTNER_GONE
    await rounds.call_off(session, delivery.workspace_id, pairing, staying, reason)
    told = Intention(Kind.SITTING_OUT, pairing.round.id, now, expires_at=pairing.round.closes_at)
    each = (replace(told, slack_id=member.slack_id) for member in staying)
    await deliveries.add(session, delivery.workspace_id, each)


async def left(session: Writing, workspace_id: int, member: Member, now: datetime) -> None:
    """Somebody leaves: whoever is with them in a round that is open is told, so that nobody waits
    for a word from them. They are told again of the next who leaves."""
    for pairing in await rounds.open_pairings_of(session, member.id):
        if not await deliveries.has_gone_out(session, Kind.INTRODUCTION, pairing.id):
            continue  # it will be cancelled, and the others told, when it is to be sent
        told = Intention(Kind.PARTNER_LEFT, pairing.id, now, expires_at=pairing.round.closes_at)
        others = pairing.others(member.slack_id)
        each = (replace(told, slack_id=other.slack_id) for other in others)
        await deliveries.add_anew(session, workspace_id, each)
