"""What a round's deliveries say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.deliveries import Delivery
from bot.domain.members import Standing
from bot.domain.rounds import Pairing, SittingOutReason
from bot.domain.schedule import today
from bot.domain.states import RoundState
from bot.messages import rounds as messages
from bot.messages.text import Message, shared_locale
from bot.slack.gateway import Outgoing
from storage import feedback, membership, programmes, rounds


async def introduction(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Introduces a pairing; nothing if one of them is no longer there."""
    pairing = await rounds.pairing(session, delivery.subject_id)
    if not _all_there(pairing):
        return None
    times_met = await rounds.times_together(session, pairing) - 1
    starters = messages.starters(pairing.topic, times_met)
    locale = await _shared_locale(session, pairing)
    return _to_all(pairing, messages.introduction(pairing, starters, locale))


async def nudge(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Reminds a pairing; nothing once somebody said they met, or the round is over."""
    pairing = await rounds.pairing(session, delivery.subject_id)
    is_over = pairing.has_met or pairing.round.state is RoundState.CLOSED
    if is_over or not _all_there(pairing):
        return None
    return _to_all(pairing, messages.nudge(pairing, await _shared_locale(session, pairing)))


async def check_in(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Asks how it went; nothing for whoever has answered or left."""
    pairing = await rounds.pairing(session, delivery.subject_id)
    reader = pairing.seat_of(delivery.slack_id).member
    given = await feedback.find(session, pairing.id, reader.id)
    if reader.left_at is not None or (given is not None and given.is_complete):
        return None
    message = messages.check_in(pairing, reader, reader.language)
    return Outgoing(message, people=(reader.slack_id,))


async def sitting_out(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Tells why somebody is not introduced this time; nothing if they left meanwhile."""
    this = await rounds.get(session, delivery.subject_id)
    member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
    if member is None or member.left_at is not None:
        return None
    reason = await rounds.sitting_out(session, this.id, member.id) or SittingOutReason.NOBODY_LEFT
    programme = await programmes.get(session, this.programme_id)
    message = messages.sitting_out(reason, programme.next_round_at, programme, member)
    return Outgoing(message, people=(member.slack_id,))


async def impossible(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser why a round could introduce nobody."""
    this = await rounds.get(session, delivery.subject_id)
    programme = await programmes.get(session, this.programme_id)
    organiser = await membership.find(session, delivery.workspace_id, delivery.slack_id)
    locale = organiser.language if organiser else programme.locale
    reason = await rounds.why_nobody(session, this.id)
    return Outgoing(messages.round_impossible(reason, locale), people=(delivery.slack_id,))


def _all_there(pairing: Pairing) -> bool:
    """Whether nobody left, or paused on the day the round began."""
    return all(
        seat.member.standing(today(seat.member.time_zone, pairing.round.starts_at))
        is Standing.ACTIVE
        for seat in pairing.seats
    )


async def _shared_locale(session: AsyncSession, pairing: Pairing) -> str:
    programme = await programmes.get(session, pairing.round.programme_id)
    return shared_locale((seat.member.language for seat in pairing.seats), programme.locale)


def _to_all(pairing: Pairing, message: Message) -> Outgoing:
    return Outgoing(message, people=tuple(seat.member.slack_id for seat in pairing.seats))
