"""What a round's deliveries say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from datetime import date

from bot.domain.deliveries import Delivery
from bot.domain.sitting_out import NEVER_INTRODUCED, what_was_missing
from bot.domain.states import RoundState
from bot.domain.summaries import summary as summary_of
from bot.messages import programmes as programme_messages
from bot.messages import rounds as messages
from bot.messages import sitting_out as sitting_out_messages
from bot.messages import summaries as summary_messages
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import (
    enrolments,
    membership,
    programmes,
    rounds,
    summaries,
)
from storage import sitting_out as stored
from storage.database import Database


async def sitting_out(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells why somebody is not introduced this time; nothing if they are after all or left
    meanwhile, the programme has ended, or the round is over, but for who was put together with
    somebody in it and never heard of it."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        this = await rounds.get(session, delivery.subject_id)
        if member is None or not await enrolments.takes_part(session, this.programme_id, member.id):
            return None
        reason = await stored.reason(session, delivery.subject_id, member.id)
        programme = await programmes.get(session, this.programme_id)
        named = await programmes.if_one_of_several(session, programme)
    if programme.ended_at is not None:
        return None
    if this.state is RoundState.CLOSED:
        if reason not in NEVER_INTRODUCED:
            return None
        return Outgoing(sitting_out_messages.sat_out_after_all(member), people=(member.slack_id,))
    if reason is None:
        return None
    message = sitting_out_messages.sitting_out(
        reason, programme.next_round_at, programme, member, is_named=named is not None
    )
    return Outgoing(message, people=(member.slack_id,))


async def impossible(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser why a round could introduce nobody."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        told = await stored.reasons(session, delivery.subject_id)
        programme = await programmes.of_round(session, delivery.subject_id)
        named = await programmes.if_one_of_several(session, programme)
    message = messages.round_impossible(what_was_missing(told.values()), organiser.locale, named)
    return Outgoing(message, people=(organiser.slack_id,))


async def summary(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser what a round that is over came to; nothing if it introduced nobody."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        programme = await programmes.of_round(session, delivery.subject_id)
        tally = await summaries.tally(session, delivery.subject_id)
        named = await programmes.if_one_of_several(session, programme)
    if not tally.introduced:
        return None
    told = summary_of(tally, programme.minimum_group)
    message = summary_messages.of_round(told, organiser, named)
    return Outgoing(message, people=(organiser.slack_id,))


async def programme_ended(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody that a programme which they took part in has ended; nothing if they left."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        programme = await programmes.get(session, delivery.subject_id)
    if member is None or member.left_at is not None:
        return None
    message = programme_messages.told_of_end(programme, member)
    return Outgoing(message, people=(member.slack_id,))


async def skipped(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser which day's round was missed and skipped, and when the next one is, of
    whichever programme: several may have missed the same day."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        running = await programmes.running(session, delivery.workspace_id)
    missed_on = date.fromordinal(delivery.subject_id)
    planned = [each.next_round_at for each in running if each.next_round_at]
    message = messages.round_skipped(missed_on, min(planned, default=None), organiser)
    return Outgoing(message, people=(organiser.slack_id,))
