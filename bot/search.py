"""The search for a mentor: whom an ask goes to next, until one says yes or its time is over."""

import logging
from collections.abc import Container, Iterator
from datetime import date, datetime

from bot.closed_days import closed_days
from bot.domain.asks import A_WEEK, Ask, Asked, AskState, Request, RequestState
from bot.domain.deliveries import Delivery, Kind
from bot.domain.programmes import Programme
from bot.domain.search import is_due, is_held_up, next_mentor, time_to_answer
from bot.domain.states import DeliveryState
from bot.domain.working_hours import LOOK_AHEAD, Together
from storage import asks, deliveries, programmes
from storage.database import Database, Writing
from storage.deliveries import Intention

log = logging.getLogger(__name__)


async def begin(
    session: Writing, programme: Programme, ask: Ask, closed: Container[date], now: datetime
) -> Ask:
    """Ask the first colleague, and tell who asked that somebody is looked for; where nobody can be
    asked at all, they hear that and nothing else. Gives the ask as it is then."""
    await _take_further(session, programme, ask, closed, now)
    begun = await asks.get(session, ask.workspace_id, ask.id)
    if begun.state is AskState.LOOKING:
        looking = Intention(Kind.ASK_LOOKING, ask.id, now, ask.asker.slack_id)
        await deliveries.add(session, ask.workspace_id, [looking])
    return begun


async def open_next_due(db: Database, now: datetime) -> bool:
    """Take every ask further whose time has come: ask the next colleague, or tell that there is
    none; whether there was any. What was asked is forgotten once it has been told to both."""
    async with db.read() as reading:
        going_on = await asks.looking(reading)
        needless = await asks.with_needless_text(reading)
    have_gone_on = [await _go_on(db, *each, now) for each in going_on]
    if needless:
        async with db.write() as session:
            await asks.forget_texts(session, needless)
    return any(have_gone_on)


async def step(session: Writing, ask: Ask, to: AskState, now: datetime) -> None:
    """Take it further, which is to be seen in the word that somebody is looked for, and once it is
    over, in what it was put to colleagues with who have not answered."""
    await asks.step(session, ask, to)
    over = Intention(Kind.ASK_OVER, ask.id, now, ask.asker.slack_id)
    await deliveries.add_anew(session, ask.workspace_id, [over])
    if to is not AskState.LOOKING:
        stepped = await asks.get(session, ask.workspace_id, ask.id)
        await deliveries.add_anew(session, ask.workspace_id, _settled(stepped, now))


def _settled(ask: Ask, now: datetime) -> Iterator[Intention]:
    for each in ask.requests:
        if each.sent_at and Asked(ask, each).is_settled:
            yield Intention(Kind.ASK_SETTLED, each.id, now, each.member.slack_id)


async def stop(session: Writing, ask: Ask, now: datetime) -> None:
    """Look no further."""
    if ask.open_request:
        await end_request(session, ask, ask.open_request, RequestState.CALLED_OFF)
    await step(session, ask, AskState.WITHDRAWN, now)


async def end_request(session: Writing, ask: Ask, request: Request, to: RequestState) -> None:
    """Nobody waits for it any more, and it is not sent if it has not been."""
    # The delivery first, as whoever sends it does, or each would wait for the other.
    await deliveries.cancel(session, ask.workspace_id, (Kind.ASK_REQUEST,), [request.id])
    await asks.step_request(session, request, to)


async def not_reached(session: Writing, delivery: Delivery, now: datetime) -> None:  # noqa: ARG001
    """Slack refused to ask somebody: the next one is asked."""
    await asks.call_off_unanswered(session, delivery.subject_id)


async def introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their conversation is open: the good news that it is to come, if it was told or is just being
    told, changes to that."""
    ask_id = delivery.subject_id
    told = await deliveries.fates(session, delivery.workspace_id, Kind.ASK_WAITS, ask_id)
    changed = [
        Intention(Kind.ASK_AGAIN, ask_id, now, each.slack_id)
        for each in told
        if each.state in (DeliveryState.SENT, DeliveryState.SENDING)
    ]
    await deliveries.add_anew(session, delivery.workspace_id, changed)


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:
    """Their introduction came to nothing, because one of them left or Slack refused it: somebody
    else is looked for, unless who asked has asked for the same again meanwhile. Where they were
    told of the yes, that is taken back; and whoever said it hears that nothing comes of it."""
    ask = await asks.find_held(session, delivery.workspace_id, delivery.subject_id)
    if ask is None or ask.state is not AskState.FOUND:
        return
    for each in ask.requests:
        if each.state is RequestState.ACCEPTED:
            await asks.step_request(session, each, RequestState.CALLED_OFF)
            off = Intention(Kind.ASK_OFF, ask.id, now, each.member.slack_id)
            await deliveries.add(session, ask.workspace_id, [off])
    again = {each.topic for each in await asks.open_of(session, ask.asker.id)}
    is_repeated = ask.topic in again
    to = AskState.WITHDRAWN if is_repeated else AskState.LOOKING
    await step(session, ask, to, now)
    taken_back = Intention(Kind.ASK_AGAIN, ask.id, now, ask.asker.slack_id)
    await deliveries.add_anew(session, ask.workspace_id, [taken_back])


async def _go_on(db: Database, workspace_id: int, ask_id: int, now: datetime) -> bool:
    async with db.read() as reading:
        ask = await asks.find(reading, workspace_id, ask_id)
    if ask is None or not is_due(ask, now):
        return False
    closed = await closed_days_of(db, workspace_id)
    async with db.write() as session:
        programme = await programmes.first_held(session, workspace_id)  # one choice at a time
        ask = await asks.find_held(session, workspace_id, ask_id)
        if ask is not None and is_due(ask, now):
            ask = await _dated(session, ask, closed, now)
        if ask is not None and is_due(ask, now):
            await _take_further(session, programme, ask, closed, now)
    return True


async def _dated(session: Writing, ask: Ask, closed: Container[date], now: datetime) -> Ask:
    """The same, where a request that has just been sent counts from then."""
    last = ask.open_request
    if last is None or last.sent_at is None or not last.has_just_been_sent(now):
        return ask
    answer_by = time_to_answer(ask, last.member, asked_at=last.sent_at, closed=closed)
    await asks.date_request(session, last, asked_at=last.sent_at, answer_by=answer_by)
    return await asks.get(session, ask.workspace_id, ask.id)


async def _take_further(
    session: Writing, programme: Programme, ask: Ask, closed: Container[date], now: datetime
) -> None:
    if ask.asker.left_at is not None:
        await stop(session, ask, now)
        return
    if last := ask.open_request:
        is_late = last.sent_at and last.is_over(now)
        to = RequestState.EXPIRED if is_late else RequestState.CALLED_OFF
        await end_request(session, ask, last, to)
        ask = await asks.get(session, ask.workspace_id, ask.id)
    if ask.search_ends_at <= now or not await _ask_next(session, programme, ask, closed, now):
        await _give_up(session, programme, ask, now)


async def _ask_next(
    session: Writing, programme: Programme, ask: Ask, closed: Container[date], now: datetime
) -> bool:
    """Ask the next colleague in their working hours; whether there is one who can still answer."""
    hours = Together(programme.rhythm, now, now + LOOK_AHEAD, closed)
    willing = await asks.candidates(session, ask.workspace_id, ask.topic, since=now - A_WEEK)
    in_time = (each for each in willing if hours.hour([each.member.time_zone]) < ask.search_ends_at)
    member = next_mentor(ask, in_time, now=now)
    if member is None:
        return False
    told_at = hours.hour([member.time_zone])
    answer_by = time_to_answer(ask, member, asked_at=told_at, closed=closed)
    request_id = await asks.add_request(session, ask, member, answer_by=answer_by, now=now)
    asking = Intention(
        Kind.ASK_REQUEST, request_id, told_at, member.slack_id, expires_at=ask.search_ends_at
    )
    await deliveries.add_anew(session, ask.workspace_id, [asking])
    return True


async def _give_up(session: Writing, programme: Programme, ask: Ask, now: datetime) -> None:
    """Tell who asked that there is nobody; and the organiser, unless it is that somebody could not
    be written to."""
    await step(session, ask, AskState.NOBODY, now)
    told = [Intention(Kind.ASK_NOBODY, ask.id, now, ask.asker.slack_id)]
    if programme.organiser and not is_held_up(ask, now):
        told.append(Intention(Kind.ASK_UNMET, ask.id, now, programme.organiser))
    await deliveries.add(session, ask.workspace_id, told)
    log.info("ask unmet", extra={"ask": ask.id, "topic": ask.topic})


async def closed_days_of(db: Database, workspace_id: int) -> Container[date]:
    """The days that count as none for an ask."""
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace_id)
    return await closed_days(programme.country, programme.closed_days)
