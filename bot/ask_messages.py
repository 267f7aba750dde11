"""What the deliveries of an ask say, drawn from what is true at the moment of sending.

Each function gives the message and whom it is for, or None where there is nothing to say any more.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.clock import Clock
from bot.closed_days import closed_days
from bot.domain.asks import Ask, Asked, AskState, RequestState
from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.search import time_to_answer
from bot.messages import asks as messages
from bot.messages.text import Message, shared_locale
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import asks, deliveries, membership, programmes
from storage.database import Database


async def looking(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells who asked that somebody is looked for."""
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
    return Outgoing(messages.looking(ask), people=(delivery.slack_id,))


async def over(db: Database, delivery: Delivery) -> Outgoing | None:
    """Puts what has become of an ask in the place of the word that somebody is looked for; nothing
    where that was not sent."""
    return await _in_place_of(Kind.ASK_LOOKING, messages.as_it_is, db, delivery)


async def again(db: Database, delivery: Delivery) -> Outgoing | None:
    """Puts what has become of it in the place of the good news; nothing where that was not sent."""
    return await _in_place_of(Kind.ASK_WAITS, messages.waits_no_more, db, delivery)


async def request(clock: Clock, db: Database, delivery: Delivery) -> Outgoing | None:
    """Asks one colleague, who has a day from now; nothing once it is settled, or one of the two has
    left."""
    async with db.read() as reading:
        ask_id = await asks.ask_of(reading, delivery.workspace_id, delivery.subject_id)
        ask = ask_id and await asks.find(reading, delivery.workspace_id, ask_id)
        programme = await programmes.first(reading, delivery.workspace_id)
    if not ask or ask.state is not AskState.LOOKING or ask.asker.left_at:
        return None
    this = ask.request_to(delivery.slack_id, delivery.subject_id)
    if this.state is not RequestState.ASKED or this.member.left_at:
        return None
    closed = await closed_days(programme.country, programme.closed_days)
    answer_by = time_to_answer(ask, this.member, asked_at=clock.now(), closed=closed)
    message = messages.request(ask, replace(this, answer_by=answer_by))
    return Outgoing(message, people=(delivery.slack_id,))


async def settled(db: Database, delivery: Delivery) -> Outgoing | None:
    """Puts that there is nothing left to do in the place of the question to a colleague; nothing
    where that was not sent, or they have answered meanwhile."""
    async with db.read() as reading:
        request_id = delivery.subject_id
        ask_id = await asks.ask_of(reading, delivery.workspace_id, request_id)
        ask = ask_id and await asks.find(reading, delivery.workspace_id, ask_id)
        about = delivery.workspace_id, (Kind.ASK_REQUEST,), request_id
        sent = await deliveries.posted(reading, *about)
    asked = Asked(ask, ask.request_to(delivery.slack_id, request_id)) if ask else None
    if not (asked and asked.is_settled and sent):
        return None
    message = messages.settled(asked)
    return Outgoing(message, channel=sent[-1].conversation, in_place_of=sent[-1].ts)


async def found(db: Database, delivery: Delivery) -> Outgoing | None:
    """Introduces who asked and who said yes; nothing if one of them has left, or would rather not
    meet the other."""
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
        programme = await programmes.first(reading, delivery.workspace_id)
    mentor = _who_will_show(ask)
    if mentor is None:
        return None
    message = messages.introduction(ask, mentor, _shared_locale(ask, programme.locale))
    return Outgoing(message, people=(ask.asker.slack_id, mentor.slack_id))


async def waits(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells who asked that somebody has said yes, or somebody else, if they were told so before;
    nothing if the two will not be introduced."""
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
        is_told_again = await deliveries.was_sent_before(reading, delivery.id)
    if _who_will_show(ask) is None:
        return None
    message = messages.waits_for_another(ask) if is_told_again else messages.waits(ask)
    return Outgoing(message, people=(delivery.slack_id,))


async def off(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells who has said yes that nothing comes of it; nothing if they left."""
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
        mentor = await membership.get(reading, delivery.workspace_id, delivery.slack_id)
    if mentor.left_at:
        return None
    return Outgoing(messages.off(ask, mentor), people=(delivery.slack_id,))


async def nobody(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells who asked that there was nobody; nothing if they left."""
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
    if ask.asker.left_at:
        return None
    return Outgoing(messages.nobody(ask), people=(delivery.slack_id,))


async def unmet(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the organiser on which topic there was nobody, and not who asked."""
    organiser = await who(delivery.slack_id)
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
    return Outgoing(messages.unmet(ask.topic, organiser.locale), people=(delivery.slack_id,))


async def after_met(db: Database, ask: Ask, pressed: dict[str, Any]) -> Message:
    """What takes the place of the introduction once somebody pressed "We met"."""
    async with db.read() as reading:
        programme = await programmes.first(reading, ask.workspace_id)
    return messages.after_met(pressed, _shared_locale(ask, programme.locale))


async def _in_place_of(
    kind: Kind, draw: Callable[[Ask], Message], db: Database, delivery: Delivery
) -> Outgoing | None:
    async with db.read() as reading:
        ask = await asks.get(reading, delivery.workspace_id, delivery.subject_id)
        sent = await deliveries.posted(reading, delivery.workspace_id, (kind,), ask.id)
    if not sent:
        return None
    return Outgoing(draw(ask), channel=sent[0].conversation, in_place_of=sent[0].ts)


def _who_will_show(ask: Ask) -> Member | None:
    """Who has said yes, if the two can be introduced still."""
    mentor = ask.mentor
    if mentor is None or mentor.left_at or ask.asker.left_at or mentor.slack_id in ask.apart:
        return None
    return mentor


def _shared_locale(ask: Ask, otherwise: str) -> str:
    both = (each.language for each in (ask.asker, ask.mentor) if each)
    return shared_locale(both, otherwise)
