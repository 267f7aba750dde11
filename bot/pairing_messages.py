"""What a pairing's deliveries say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from bot import starters, suggesting
from bot.clock import Clock
from bot.domain.deliveries import Delivery, Kind
from bot.domain.feedback import agreed_on
from bot.domain.programmes import Programme
from bot.domain.rounds import Pairing, Round
from bot.domain.starters import Starter
from bot.domain.states import RoundState
from bot.domain.workspaces import Workspace
from bot.messages import introductions as introduction_messages
from bot.messages import pairings as messages
from bot.messages.text import Message, language_of
from bot.shared_language import shared_language
from bot.slack.gateway import Outgoing
from storage import (
    deliveries,
    feedback,
    pairings,
    programmes,
    series,
)
from storage.database import Database
from storage.deliveries import Posted
from storage.rows import Reading


async def introduction(db: Database, delivery: Delivery) -> Outgoing | None:
    """Introduces a pairing."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        locale = await shared_language(session, pairing)
        planned_on = await _agreed_on(session, pairing)
        named = await _named(session, pairing.round)
    begin: tuple[Starter, ...] = ()
    if _has_starters(pairing):
        language = language_of(locale)
        begin = await starters.begin(db, delivery.workspace_id, pairing, language)
    message = introduction_messages.introduction(
        pairing, begin, locale, agreed_on=planned_on, programme=named
    )
    return _to_all(pairing, message)


async def nudge(clock: Clock, db: Database, delivery: Delivery) -> Outgoing | None:
    """Reminds a pairing, with half hours to choose from if there are any that suit all of them, and
    none is proposed."""
    now = clock.now()
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        staying = _staying(pairing)
        locale = await shared_language(session, pairing)
        named = await _named(session, pairing.round)
        is_proposed = await suggesting.is_one_ahead(session, pairing, now)
        offered = None if is_proposed else await suggesting.unasked(session, staying, now)
    message = messages.nudge(staying, locale, named, offered, is_proposed=is_proposed)
    return _to_all(staying, message)


async def after_proposal(
    db: Database, workspace: Workspace, pairing: Pairing, now: datetime
) -> list[tuple[Posted, Message]]:
    """The nudge of a pairing in which a time was proposed or called off, and what takes its place:
    the same without times to choose from. Nothing once they have met, which it says then."""
    if pairing.has_met:
        return []
    async with db.read() as reading:
        sent = await deliveries.posted(reading, workspace.id, [Kind.NUDGE], pairing.id)
        locale = await shared_language(reading, pairing)
        named = await _named(reading, pairing.round)
        is_proposed = await suggesting.is_one_ahead(reading, pairing, now)
    message = messages.nudge(_staying(pairing), locale, named, is_proposed=is_proposed)
    return [(each, message) for each in sent]


async def after_met(
    db: Database, workspace: Workspace, pairing: Pairing
) -> list[tuple[Posted, Message]]:
    """Every message of a pairing with a button to say that they met, and what takes its place;
    not one that tells of somebody who is back."""
    is_whole = pairing.without_the_gone == pairing
    kinds = (Kind.INTRODUCTION, Kind.NUDGE, *(() if is_whole else (Kind.GOING_ON,)))
    async with db.read() as reading:
        sent = await deliveries.posted(reading, workspace.id, kinds, pairing.id)
        begin = await starters.shown(reading, workspace.id, pairing)
        locale = await shared_language(reading, pairing)
        planned_on = await _agreed_on(reading, pairing)
        named = await _named(reading, pairing.round)
    draw: dict[Kind, Callable[[str], Message]] = {
        Kind.INTRODUCTION: partial(
            introduction_messages.introduction,
            pairing,
            begin,
            agreed_on=planned_on,
            programme=named,
        ),
        Kind.NUDGE: partial(messages.nudge, _staying(pairing), programme=named),
        Kind.GOING_ON: partial(messages.going_on, pairing),
    }
    drawn = [(each, draw[each.kind](locale).payload()) for each in sent]
    return [(each, messages.after_met(payload, locale)) for each, payload in drawn]


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
        named = await _named(session, pairing.round)
    if seat.is_gone or (given is not None and given.is_complete):
        return None
    if pairing.has_met:
        message = messages.how_was_it(pairing, reader, before, named)
        return Outgoing(message, people=(reader.slack_id,))
    staying = pairing.without_the_gone
    if len(staying.seats) == 1:
        return None
    message = messages.check_in(staying, reader, reader.language, before, named)
    return Outgoing(message, people=(reader.slack_id,))


async def going_on(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells those who can go on that somebody is part of it no more, in a conversation without
    them; nothing if they have met, the round is over, or everybody is back."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None:
            return None
        staying = pairing.without_the_gone
        locale = await shared_language(session, staying)
    is_over = pairing.has_met or pairing.round.state is RoundState.CLOSED
    if is_over or staying == pairing or not staying.is_two_sided:
        return None
    return _to_all(staying, messages.going_on(pairing, locale))


async def partner_left(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells somebody that a person they were introduced to left, or is part of it no more; nothing
    if they left too or have said how it was, or if they can go on again; nor after the end of the
    round, but for who is in a series."""
    async with db.read() as session:
        pairing = await pairings.find(session, delivery.subject_id)
        if pairing is None or (pairing.round.state is RoundState.CLOSED and not pairing.goes_on):
            return None
        programme = await programmes.get(session, pairing.round.programme_id)
    seat = pairing.seat_of(delivery.slack_id)
    can_go_on = pairing.without_the_gone.is_two_sided
    has_said = seat.met is not None and not pairing.goes_on
    if can_go_on or seat.member.left_at is not None or has_said:
        return None
    to_come = (
        pairing.agreed_at if pairing.agreed_at and pairing.agreed_at > delivery.due_at else None
    )
    as_it_is = replace(pairing, agreed_at=to_come)
    message = messages.partner_left(as_it_is, programme.next_round_at, seat.member)
    return Outgoing(message, people=(seat.member.slack_id,))


async def _named(reading: Reading, this: Round) -> Programme | None:
    """The programme of a round, where others run beside it."""
    programme = await programmes.get(reading, this.programme_id)
    return await programmes.if_one_of_several(reading, programme)


async def _agreed_on(reading: Reading, pairing: Pairing) -> date | None:
    said = await series.said_before(reading, pairing)
    return agreed_on(said.values(), after=pairing.round.starts_at.date())


def _has_starters(pairing: Pairing) -> bool:
    """A group, and those who begin a series, have an agenda in their place."""
    begins_a_series = pairing.step is not None and pairing.step.is_first
    return not pairing.is_group and not begins_a_series


def _staying(pairing: Pairing) -> Pairing:
    """Those who are still part of it, as long as they can go on."""
    staying = pairing.without_the_gone
    return staying if staying.is_two_sided else pairing


def _to_all(pairing: Pairing, message: Message) -> Outgoing:
    return Outgoing(message, people=tuple(seat.member.slack_id for seat in pairing.seats))
