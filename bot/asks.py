"""Asking on the spot: one willing colleague after the other is asked, until one says yes."""

from dataclasses import replace
from datetime import datetime
from random import SystemRandom

from bot.domain.asks import (
    A_WEEK,
    MOST_WRITTEN,
    TIME_TO_INTRODUCE,
    Ask,
    Asked,
    AskState,
    Request,
    RequestState,
    check_may_answer,
    check_may_ask,
    check_may_withdraw,
)
from bot.domain.deliveries import Kind
from bot.domain.errors import NotYourAsk, TopicMissing
from bot.domain.members import check_joined
from bot.domain.search import DAYS_TO_FIND, working_days_on
from bot.domain.topics import ALL_TOPICS
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.search import begin, closed_days_of, end_request, step, stop
from storage import asks, deliveries, membership, programmes
from storage.database import Database, Writing
from storage.deliveries import Intention, Posted


async def ask(
    db: Database, workspace: Workspace, topic: str, text: str, *, by: User, now: datetime
) -> Ask:
    """Look for somebody who shows that topic. Who asked hears from me in any case: that I look, or
    that there is nobody who can be asked.

    Raises TopicMissing, NotAMember, AlreadyAsking and TooManyAsks.
    """
    if topic not in ALL_TOPICS:
        raise TopicMissing
    closed = await closed_days_of(db, workspace.id)
    async with db.write() as session:
        programme = await programmes.first_held(session, workspace.id)  # one choice at a time
        await membership.hold(session, workspace.id, by.slack_id)
        asker = await membership.get_joined(session, workspace.id, by.slack_id)
        waiting = {each.topic for each in await asks.open_of(session, asker.id)}
        check_may_ask(waiting, await asks.count_since(session, asker.id, now - A_WEEK), topic)
        begun = await asks.add(
            session,
            asker,
            workspace.id,
            topic=topic,
            text=text.strip()[:MOST_WRITTEN],
            ends_at=working_days_on(now, DAYS_TO_FIND, asker.time_zone, closed=closed),
            seed=SystemRandom().getrandbits(31),
            now=now,
        )
        return await begin(session, programme, begun, closed, now)


async def waiting(db: Database, workspace: Workspace, *, by: User) -> list[Ask]:
    """What somebody is waiting for; raises NotAMember."""
    async with db.read() as reading:
        asker = await membership.get_joined(reading, workspace.id, by.slack_id)
        return await asks.open_of(reading, asker.id)


async def put_last_to(
    db: Database, workspace: Workspace, *, by: User, now: datetime
) -> Asked | None:
    """Which ask of other people was put to somebody last: of those that wait for their answer, or
    if none does, of all whose time is not over."""
    async with db.read() as reading:
        put = await asks.put_to(reading, workspace.id, by.slack_id, now=now)
    return max(put, key=lambda each: (each.is_open, each.sent_at), default=None)


async def message_of(db: Database, workspace: Workspace, request_id: int) -> Posted | None:
    """Where a request was sent, as far as that is known."""
    async with db.read() as reading:
        sent = await deliveries.posted(reading, workspace.id, (Kind.ASK_REQUEST,), request_id)
    return sent[-1] if sent else None


async def accept(
    db: Database, workspace: Workspace, request_id: int, *, by: User, now: datetime
) -> Ask:
    """A colleague says yes: both are introduced. Late is better than never, after a no of their own
    too, as long as nobody else was found; saying so again changes nothing.

    Raises NotYourAsk, NotAMember, and SomebodyElseWasFound once it is settled.
    """
    async with db.write() as session:
        ask, request = await _request(session, workspace, request_id, by)
        if request.state is RequestState.ACCEPTED:
            return ask
        check_may_answer(ask, request)
        check_joined(request.member)
        if ask.open_request and ask.open_request != request:
            await end_request(session, ask, ask.open_request, RequestState.CALLED_OFF)
        await asks.step_request(session, request, RequestState.ACCEPTED)
        await step(session, ask, AskState.FOUND, now)
        await deliveries.add_anew(session, workspace.id, _of_a_yes(ask, now))
    return ask


def _of_a_yes(ask: Ask, now: datetime) -> tuple[Intention, Intention]:
    """The introduction, and a word to who asked for the case that it is long in coming."""
    found = Intention(Kind.ASK_FOUND, ask.id, now)
    return found, replace(
        found, kind=Kind.ASK_WAITS, slack_id=ask.asker.slack_id, due_at=now + TIME_TO_INTRODUCE
    )


async def decline(db: Database, workspace: Workspace, request_id: int, *, by: User) -> Ask:
    """A colleague would rather not, and nobody hears of it; raises NotYourAsk."""
    async with db.write() as session:
        ask, request = await _request(session, workspace, request_id, by)
        if request.state is RequestState.ASKED:
            await asks.step_request(session, request, RequestState.DECLINED)
    return ask


async def withdraw(
    db: Database, workspace: Workspace, ask_id: int, *, by: User, now: datetime
) -> Ask:
    """Look no further, unless it is over already; raises NotYourAsk, and AlreadyFound if somebody
    has said yes. Gives the ask as it is then."""
    async with db.write() as session:
        ask = await _held(session, workspace, ask_id)
        check_may_withdraw(ask, by.slack_id)
        if ask.state is AskState.LOOKING:
            await stop(session, ask, now)
        return await asks.get(session, workspace.id, ask_id)


async def met(db: Database, workspace: Workspace, ask_id: int, *, by: User, now: datetime) -> Ask:
    """One of the two says that they met; raises NotYourAsk."""
    async with db.write() as session:
        ask = await _held(session, workspace, ask_id)
        if by.slack_id not in (each.slack_id for each in (ask.asker, ask.mentor) if each):
            raise NotYourAsk
        await asks.note_met(session, ask, now)
    return ask


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
