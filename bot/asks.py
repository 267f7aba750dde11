"""Asking on the spot: one willing colleague after the other is asked, until one says yes."""

import logging
from collections.abc import Container
from datetime import date, datetime
from random import SystemRandom

from bot.closed_days import closed_days
from bot.domain.asks import (
    A_WEEK,
    DAYS_TO_ANSWER,
    DAYS_TO_FIND,
    MOST_WRITTEN,
    Ask,
    AskState,
    Request,
    RequestState,
    check_may_answer,
    check_may_ask,
    check_may_withdraw,
    is_due,
    next_mentor,
    working_days_on,
)
from bot.domain.deliveries import Delivery, Kind
from bot.domain.errors import NotYourAsk, TopicMissing
from bot.domain.members import check_joined
from bot.domain.programmes import Programme
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from bot.domain.working_hours import LOOK_AHEAD, Together
from bot.domain.workspaces import Workspace
from storage import asks, deliveries, membership, programmes
from storage.database import Database, Writing
from storage.deliveries import Intention

log = logging.getLogger(__name__)


async def ask(
    db: Database, workspace: Workspace, topic: str, text: str, *, by: User, now: datetime
) -> Ask:
    """Begin to look for somebody who shows that topic.

    Raises TopicMissing, NotAMember, AlreadyAsking and TooManyAsks.
    """
    if topic not in ALL_TOPICS:
        raise TopicMissing
    closed = await _closed(db, workspace.id)
    async with db.write() as session:
        await membership.hold(session, workspace.id, by.slack_id)
        asker = await membership.get_joined(session, workspace.id, by.slack_id)
        waiting = {each.topic for each in await asks.open_of(session, asker.id)}
        check_may_ask(waiting, await asks.count_since(session, asker.id, now - A_WEEK), topic)
        return await asks.add(
            session,
            asker,
            workspace.id,
            topic=topic,
            text=text.strip()[:MOST_WRITTEN],
            ends_at=working_days_on(now, DAYS_TO_FIND, asker.time_zone, closed=closed),
            seed=SystemRandom().getrandbits(31),
            now=now,
        )


async def waiting(db: Database, workspace: Workspace, *, by: User) -> list[Ask]:
    """What somebody is waiting for; raises NotAMember."""
    async with db.read() as reading:
        asker = await membership.get_joined(reading, workspace.id, by.slack_id)
        return await asks.open_of(reading, asker.id)


async def accept(
    db: Database, workspace: Workspace, request_id: int, *, by: User, now: datetime
) -> Ask:
    """A colleague says yes: both are introduced. Late is better than never, as long as nobody else
    was found; saying so again changes nothing.

    Raises NotYourAsk, NotAMember, and SomebodyElseWasFound once it is settled.
    """
    async with db.write() as session:
        ask, request = await _request(session, workspace, request_id, by)
        if request.state is RequestState.ACCEPTED:
            return ask
        check_may_answer(ask, request)
        check_joined(request.member)
        if ask.open_request and ask.open_request != request:
            await _end_request(session, ask, ask.open_request, RequestState.CALLED_OFF)
        await asks.step_request(session, request, RequestState.ACCEPTED)
        await asks.step(session, ask, AskState.FOUND)
        await deliveries.add_anew(session, workspace.id, [Intention(Kind.ASK_FOUND, ask.id, now)])
    return ask


async def decline(db: Database, workspace: Workspace, request_id: int, *, by: User) -> Ask:
    """A colleague would rather not, and nobody hears of it; raises NotYourAsk."""
    async with db.write() as session:
        ask, request = await _request(session, workspace, request_id, by)
        if request.state is RequestState.ASKED:
            await asks.step_request(session, request, RequestState.DECLINED)
    return ask


async def withdraw(db: Database, workspace: Workspace, ask_id: int, *, by: User) -> Ask:
    """Look no further; raises NotYourAsk, and AlreadyFound if somebody has said yes."""
    async with db.write() as session:
        ask = await _held(session, workspace, ask_id)
        check_may_withdraw(ask, by.slack_id)
        if ask.state is AskState.LOOKING:
            await _withdraw(session, ask)
    return ask


async def met(db: Database, workspace: Workspace, ask_id: int, *, by: User, now: datetime) -> Ask:
    """One of the two says that they met; raises NotYourAsk."""
    async with db.write() as session:
        ask = await _held(session, workspace, ask_id)
        if by.slack_id not in (each.slack_id for each in (ask.asker, ask.mentor) if each):
            raise NotYourAsk
        await asks.note_met(session, ask, now)
    return ask


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


async def not_reached(session: Writing, delivery: Delivery, now: datetime) -> None:  # noqa: ARG001
    """Slack refused to ask somebody: the next one is asked."""
    await asks.call_off_unanswered(session, delivery.subject_id)


async def not_introduced(session: Writing, delivery: Delivery, now: datetime) -> None:  # noqa: ARG001
    """Their introduction came to nothing, because one of them left or Slack refused it: somebody
    else is looked for, unless who asked has asked for the same again meanwhile."""
    ask = await asks.find_held(session, delivery.workspace_id, delivery.subject_id)
    if ask is None or ask.state is not AskState.FOUND:
        return
    for each in ask.requests:
        if each.state is RequestState.ACCEPTED:
            await asks.step_request(session, each, RequestState.CALLED_OFF)
    again = {each.topic for each in await asks.open_of(session, ask.asker.id)}
    is_repeated = ask.topic in again
    await asks.step(session, ask, AskState.WITHDRAWN if is_repeated else AskState.LOOKING)


async def _go_on(db: Database, workspace_id: int, ask_id: int, now: datetime) -> bool:
    async with db.read() as reading:
        ask = await asks.find(reading, workspace_id, ask_id)
    if ask is None or not is_due(ask, now):
        return False
    closed = await _closed(db, workspace_id)
    async with db.write() as session:
        programme = await programmes.first_held(session, workspace_id)  # one choice at a time
        ask = await asks.find_held(session, workspace_id, ask_id)
        if ask is not None and is_due(ask, now):
            await _take_further(session, programme, ask, closed, now)
    return True


async def _take_further(
    session: Writing, programme: Programme, ask: Ask, closed: Container[date], now: datetime
) -> None:
    if ask.asker.left_at is not None:
        await _withdraw(session, ask)
        return
    if last := ask.open_request:
        is_late = last.answer_by <= now
        to = RequestState.EXPIRED if is_late else RequestState.CALLED_OFF
        await _end_request(session, ask, last, to)
    if ask.ends_at <= now or not await _ask_next(session, programme, ask, closed, now):
        await _give_up(session, programme, ask, now)


async def _ask_next(
    session: Writing, programme: Programme, ask: Ask, closed: Container[date], now: datetime
) -> bool:
    """Ask the next colleague in their working hours; whether there is one who can still answer."""
    asked_lately = now - A_WEEK
    willing = await asks.candidates(session, ask.workspace_id, ask.topic, since=asked_lately)
    member = next_mentor(ask, willing, now=now)
    if member is None:
        return False
    told_at = Together(programme.rhythm, now, now + LOOK_AHEAD, closed).hour([member.time_zone])
    if told_at >= ask.ends_at:
        return False
    a_day = working_days_on(told_at, DAYS_TO_ANSWER, member.time_zone, closed=closed)
    answer_by = min(a_day, ask.ends_at)
    request_id = await asks.add_request(session, ask, member, answer_by=answer_by, now=now)
    asking = Intention(Kind.ASK_REQUEST, request_id, told_at, member.slack_id, answer_by)
    await deliveries.add(session, ask.workspace_id, [asking])
    return True


async def _give_up(session: Writing, programme: Programme, ask: Ask, now: datetime) -> None:
    await asks.step(session, ask, AskState.NOBODY)
    told = [Intention(Kind.ASK_NOBODY, ask.id, now, ask.asker.slack_id)]
    if programme.organiser:
        told.append(Intention(Kind.ASK_UNMET, ask.id, now, programme.organiser))
    await deliveries.add(session, ask.workspace_id, told)
    log.info("ask unmet", extra={"ask": ask.id, "topic": ask.topic})


async def _withdraw(session: Writing, ask: Ask) -> None:
    if ask.open_request:
        await _end_request(session, ask, ask.open_request, RequestState.CALLED_OFF)
    await asks.step(session, ask, AskState.WITHDRAWN)


async def _end_request(session: Writing, ask: Ask, request: Request, to: RequestState) -> None:
    # The delivery first, as whoever sends it does, or each would wait for the other.
    await deliveries.cancel(session, ask.workspace_id, (Kind.ASK_REQUEST,), [request.id])
    await asks.step_request(session, request, to)


async def _request(
    session: Writing, workspace: Workspace, request_id: int, by: User
) -> tuple[Ask, Request]:
    """A request that went to this person, with its ask; raises NotYourAsk."""
    ask_id = await asks.ask_of(session, workspace.id, request_id)
    if ask_id is None:
        raise NotYourAsk
    ask = await _held(session, workspace, ask_id)
    return ask, ask.request_to(by.slack_id, request_id)


async def _held(session: Writing, workspace: Workspace, ask_id: int) -> Ask:
    ask = await asks.find_held(session, workspace.id, ask_id)
    if ask is None:
        raise NotYourAsk
    return ask


async def _closed(db: Database, workspace_id: int) -> Container[date]:
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace_id)
    return await closed_days(programme.country, programme.closed_days)
