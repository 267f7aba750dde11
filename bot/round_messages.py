"""What a round's deliveries say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from datetime import date

from bot import starters
from bot.domain.deliveries import Delivery, Kind
from bot.domain.rounds import NEVER_INTRODUCED, Pairing, SittingOutReason
from bot.domain.states import RoundState
from bot.domain.summaries import summary as summary_of
from bot.domain.workspaces import Workspace
from bot.messages import rounds as messages
from bot.messages import summaries as summary_messages
from bot.messages.text import Message, language_of
from bot.shared_language import shared_language
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import deliveries, feedback, membership, programmes, rounds, summaries
from storage.database import Database
from storage.deliveries import Posted


async def introduction(db: Database, delivery: Delivery) -> Outgoing | None:
    """Introduces a pairing."""
    async with db.read() as session:
        pairing = await rounds.find_pairing(session, delivery.subject_id)
        if pairing is None:
            return None
        locale = await shared_language(session, pairing)
    language = language_of(locale)
    begin = await starters.begin(db, delivery.workspace_id, pairing, language)
    return _to_all(pairing, messages.introduction(pairing, begin, locale))


async def nudge(db: Database, delivery: Delivery) -> Outgoing | None:
    """Reminds a pairing."""
    async with db.read() as session:
        pairing = await rounds.find_pairing(session, delivery.subject_id)
        if pairing is None:
            return None
        locale = await shared_language(session, pairing)
    return _to_all(pairing, messages.nudge(pairing, locale))


async def after_met(
    db: Database, workspace: Workspace, pairing: Pairing
) -> list[tuple[Posted, Message]]:
    """Every message of a pairing with a button to say that they met, and what takes its place."""
    kinds = (Kind.INTRODUCTION, Kind.NUDGE)
    async with db.read() as reading:
        sent = await deliveries.posted(reading, workspace.id, kinds, pairing.id)
        begin = await starters.shown(reading, pairing)
        locale = await shared_language(reading, pairing)
    drawn = {
        Kind.INTRODUCTION: messages.introduction(pairing, begin, locale),
        Kind.NUDGE: messages.nudge(pairing, locale),
    }
    return [(each, messages.after_met(drawn[each.kind].payload(), locale)) for each in sent]


async def check_in(db: Database, delivery: Delivery) -> Outgoing | None:
    """Asks whether they met, or if one of them has said so how it was; nothing for whoever has
    answered, left, or is part of it no more, or whom all others have left before anybody met."""
    async with db.read() as session:
        pairing = await rounds.find_pairing(session, delivery.subject_id)
        if pairing is None:
            return None
        seat = pairing.seat_of(delivery.slack_id)
        reader = seat.member
        given = await feedback.find(session, pairing.id, reader.id)
    if seat.is_gone or (given is not None and given.is_complete):
        return None
    if pairing.has_met:
        return Outgoing(messages.how_was_it(pairing, reader), people=(reader.slack_id,))
    staying = pairing.without_the_gone
    if len(staying.seats) == 1:
        return None
    message = messages.check_in(staying, reader, reader.language)
    return Outgoing(message, people=(reader.slack_id,))


async def partner_left(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody that a person they were introduced to left, or is part of it no more; nothing
    if they left too or have said how it was, or if everybody is back."""
    async with db.read() as session:
        pairing = await rounds.find_pairing(session, delivery.subject_id)
        if pairing is None or pairing.round.state is RoundState.CLOSED:
            return None
        programme = await programmes.get(session, pairing.round.programme_id)
    seat = pairing.seat_of(delivery.slack_id)
    is_nobody_gone = not pairing.gone_for(delivery.slack_id)
    if is_nobody_gone or seat.member.left_at is not None or seat.met is not None:
        return None
    message = messages.partner_left(pairing, programme.next_round_at, seat.member)
    return Outgoing(message, people=(seat.member.slack_id,))


async def sitting_out(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells why somebody is not introduced this time; nothing if they left meanwhile, or if the
    round is over, but for who was put together with somebody in it and never heard of it."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at is not None:
            return None
        reason = await rounds.sitting_out(session, delivery.subject_id, member.id)
        this = await rounds.get(session, delivery.subject_id)
        programme = await programmes.get(session, this.programme_id)
    if this.state is RoundState.CLOSED:
        if reason not in NEVER_INTRODUCED:
            return None
        return Outgoing(messages.sat_out_after_all(member), people=(member.slack_id,))
    why = reason or SittingOutReason.NOBODY_LEFT
    message = messages.sitting_out(why, programme.next_round_at, programme, member)
    return Outgoing(message, people=(member.slack_id,))


async def impossible(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser why a round could introduce nobody."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        reason = await rounds.why_nobody(session, delivery.subject_id)
    message = messages.round_impossible(reason, organiser.locale)
    return Outgoing(message, people=(organiser.slack_id,))


async def summary(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser what a round that is over came to; nothing if it introduced nobody."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        programme = await programmes.of_round(session, delivery.subject_id)
        tally = await summaries.tally(session, delivery.subject_id)
    if not tally.introduced:
        return None
    told = summary_of(tally, programme.minimum_group)
    return Outgoing(summary_messages.of_round(told, organiser), people=(organiser.slack_id,))


async def skipped(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser which day's round was missed and skipped, and when the next one is."""
    organiser = await who(delivery.slack_id)
    async with db.read() as session:
        programme = await programmes.first(session, delivery.workspace_id)
    missed_on = date.fromordinal(delivery.subject_id)
    message = messages.round_skipped(missed_on, programme.next_round_at, organiser)
    return Outgoing(message, people=(organiser.slack_id,))


def _to_all(pairing: Pairing, message: Message) -> Outgoing:
    return Outgoing(message, people=tuple(seat.member.slack_id for seat in pairing.seats))
