"""What a pairing's deliveries say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from dataclasses import replace

from bot import next_days, parting, starters, suggesting
from bot.clock import Clock
from bot.domain.deliveries import Delivery
from bot.domain.pairings import Pairing
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from bot.domain.starters import Starter
from bot.domain.states import RoundState
from bot.messages import introductions as introduction_messages
from bot.messages import pairings as messages
from bot.messages import series as series_messages
from bot.messages.text import Message, language_of
from bot.shared_language import shared_language
from bot.slack.gateway import Outgoing
from storage import (
    deliveries,
    feedback,
    meetings,
    pairings,
    programmes,
    safety,
    series,
    sitting_out,
)
from storage.database import Database
from storage.rows import Reading


async def introduction(db: Database, delivery: Delivery) -> Outgoing | None:
    """Introduces a pairing."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        locale = await shared_language(session, pairing)
        days = await next_days.of_meeting(session, pairing)
        programme = await named(session, pairing.round)
    begin: tuple[Starter, ...] = ()
    if _has_starters(pairing):
        language = language_of(locale)
        begin = await starters.begin(db, delivery.workspace_id, pairing, language)
    message = introduction_messages.introduction(
        pairing, begin, locale, days=days, programme=programme
    )
    return _to_all(pairing, message)


async def nudge(clock: Clock, db: Database, delivery: Delivery) -> Outgoing | None:
    """Reminds a pairing, with times to choose from if there are any that suit all of them, and
    none is proposed."""
    now = clock.now()
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        staying = those_who_go_on(pairing)
        locale = await shared_language(session, pairing)
        programme = await named(session, pairing.round)
        is_proposed = await suggesting.is_one_ahead(session, pairing, now)
        offered = None if is_proposed else await suggesting.unasked(session, staying, now)
    message = messages.nudge(staying, locale, programme, offered, is_proposed=is_proposed)
    return _to_all(staying, message)


async def check_in(db: Database, delivery: Delivery) -> Outgoing | None:
    """Asks whether they met, or if one of them has said so how it was; nothing for whoever has
    answered, left, or is part of it no more, or whom all others have left before anybody met."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        seat = pairing.seat_of(delivery.slack_id)
        reader = seat.member
        given = await feedback.find(session, pairing.id, reader.id)
        before = (await series.said_before(session, pairing)).get(reader.id)
        pairing = await parting.without_a_next(session, delivery.workspace_id, pairing)
        days = await next_days.after_meeting(session, pairing)
        programme = await named(session, pairing.round)
    if seat.is_gone or (given is not None and given.is_complete):
        return None
    if pairing.has_met:
        message = messages.how_was_it(pairing, reader, before, programme, days=days)
        return Outgoing(message, people=(reader.slack_id,))
    staying = pairing.without_the_gone
    if len(staying.seats) == 1:
        return None
    about = staying, reader, reader.language, before, programme
    message = messages.check_in(*about, days=days)
    return Outgoing(message, people=(reader.slack_id,))


async def going_on(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells those who can go on that somebody is part of it no more, in a conversation without
    them; nothing if they have met, the round is over, or everybody is back."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        staying = pairing.without_the_gone
        without_time = await sitting_out.without_time(session, pairing)
        locale = await shared_language(session, staying)
    is_over = pairing.has_met or pairing.round.state is RoundState.CLOSED
    if is_over or staying == pairing or not staying.is_two_sided:
        return None
    return _to_all(staying, messages.going_on(pairing, without_time, locale))


async def partner_left(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody that a person they were introduced to left, or is part of it no more; nothing
    if they left too or have said how it was, or if they can go on again; nor after the end of the
    round, but for who is in a series."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None or (pairing.round.state is RoundState.CLOSED and not pairing.goes_on):
            return None
        programme = await programmes.get(session, pairing.round.programme_id)
        one_of_several = await programmes.if_one_of_several(session, programme)
        off = await meetings.called_off(session, pairing)
    seat = pairing.seat_of(delivery.slack_id)
    can_go_on = pairing.without_the_gone.is_two_sided
    has_said = seat.met is not None and not pairing.goes_on
    if can_go_on or seat.member.left_at is not None or has_said:
        return None
    is_to_come = off is not None and off.starts_at > delivery.due_at
    as_it_was = replace(pairing, agreed_at=off.starts_at if off and is_to_come else None)
    about = as_it_was, programme.next_round_at, seat.member
    message = messages.partner_left(*about, one_of_several)
    return Outgoing(message, people=(seat.member.slack_id,))


async def series_over(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody that a series ends, because it has rested too long or because they are not to
    be put together any more, and names those who hear it too; nothing if they left meanwhile."""
    about = delivery.workspace_id, delivery.kind, delivery.subject_id
    async with db.read() as session:
        pairing = await pairings.get(session, delivery.subject_id)
        told = {each.slack_id for each in await deliveries.fates(session, *about)}
        apart = await safety.kept_apart(session, delivery.workspace_id, delivery.slack_id)
        programme = await named(session, pairing.round)
    reader = pairing.seat_of(delivery.slack_id).member
    if reader.left_at is not None:
        return None
    among = [seat.member for seat in pairing.seats if seat.member.slack_id in told]
    has_rested = not told & apart
    message = series_messages.over(pairing.among(among), reader, programme, has_rested=has_rested)
    return Outgoing(message, people=(reader.slack_id,))


async def named(reading: Reading, this: Round) -> Programme | None:
    """The programme of a round, where others run beside it."""
    programme = await programmes.get(reading, this.programme_id)
    return await programmes.if_one_of_several(reading, programme)


def those_who_go_on(pairing: Pairing) -> Pairing:
    """Those who are still part of it, as long as they can go on."""
    staying = pairing.without_the_gone
    return staying if staying.is_two_sided else pairing


def _has_starters(pairing: Pairing) -> bool:
    """A group, and those who begin a series, have an agenda in their place."""
    begins_a_series = pairing.step is not None and pairing.step.is_first
    return not pairing.is_group and not begins_a_series


def _to_all(pairing: Pairing, message: Message) -> Outgoing:
    return Outgoing(message, people=tuple(seat.member.slack_id for seat in pairing.seats))
