"""Asks, and the requests that are made for each."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import and_, bindparam, case, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col, func

from bot.domain.asks import (
    TIME_TO_TELL,
    Ask,
    Asked,
    AskState,
    Request,
    RequestState,
    next_ask_state,
    next_request_state,
)
from bot.domain.deliveries import Kind
from bot.domain.members import Member
from bot.domain.search import Candidate
from bot.domain.states import DeliveryState
from storage import membership, safety, tables
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, first, held, identity

_COLUMNS: Columns = tuple(
    column.label(f"ask_{column.name}")
    for column in tables.Ask.__table__.columns  # type: ignore[attr-defined]
)
_REQUEST: Columns = (
    col(tables.AskRequest.id).label("request_id"),
    col(tables.AskRequest.state).label("request_state"),
    col(tables.AskRequest.asked_at).label("request_asked_at"),
    col(tables.AskRequest.answer_by).label("request_answer_by"),
)
_TO_THEM = (
    col(tables.Delivery.workspace_id) == col(tables.AskRequest.workspace_id),
    col(tables.Delivery.kind) == Kind.ASK_REQUEST,
    col(tables.Delivery.subject_id) == col(tables.AskRequest.id),
)
"""The message of a request."""

_MAY_BE_SENT = col(tables.Delivery.state).in_((DeliveryState.SENDING, DeliveryState.SENT))
_MESSAGE: Columns = (
    case(
        (_MAY_BE_SENT, func.coalesce(col(tables.Delivery.sent_at), tables.Delivery.attempted_at))
    ).label("request_sent_at"),
    case((col(tables.Delivery.state) == DeliveryState.DUE, col(tables.Delivery.due_at))).label(
        "request_due_at"
    ),
    col(tables.Delivery.state).label("request_delivery"),
)
_ASKS = select(*_COLUMNS, *membership.COLUMNS).join(
    tables.Member, col(tables.Member.id) == col(tables.Ask.member_id)
)
_BY_ID = _ASKS.where(
    col(tables.Ask.id) == bindparam("ask_id"),
    col(tables.Ask.workspace_id) == bindparam("workspace_id"),
)
_HELD = held(select(col(tables.Ask.id)).where(col(tables.Ask.id) == bindparam("ask_id")))
_OPEN_OF_MEMBER = _ASKS.where(
    col(tables.Ask.member_id) == bindparam("member"),
    col(tables.Ask.state) == AskState.LOOKING,
).order_by(col(tables.Ask.id))
_REQUESTS = (
    select(*_REQUEST, *_MESSAGE, *membership.COLUMNS)
    .outerjoin(tables.Delivery, and_(*_TO_THEM))
    .join(tables.Member, col(tables.Member.id) == col(tables.AskRequest.member_id))
    .where(col(tables.AskRequest.ask_id) == bindparam("ask_id"))
    .order_by(col(tables.AskRequest.id))
)
_SHOWN = aliased(tables.MemberTopic)
_ASKED_LATELY = (
    select(
        col(tables.AskRequest.member_id).label("asked_id"),
        func.count().label("requests"),
        func.max(col(tables.AskRequest.asked_at)).label("last_asked_at"),
    )
    .outerjoin(tables.Delivery, and_(*_TO_THEM))
    .where(
        col(tables.AskRequest.asked_at) > bindparam("since", type_=tables.Instant),
        (col(tables.AskRequest.state) != RequestState.CALLED_OFF) | _MAY_BE_SENT,
    )
    .group_by(col(tables.AskRequest.member_id))
    .subquery()
)
_CANDIDATES = (
    select(*membership.COLUMNS, _ASKED_LATELY.c.requests, _ASKED_LATELY.c.last_asked_at)
    .join(_SHOWN, col(_SHOWN.member_id) == col(tables.Member.id))
    .outerjoin(_ASKED_LATELY, _ASKED_LATELY.c.asked_id == col(tables.Member.id))
    .where(
        col(tables.Member.workspace_id) == bindparam("workspace_id"),
        col(tables.Member.left_at).is_(None),
        col(_SHOWN.direction) == "show",
        col(_SHOWN.topic) == bindparam("topic"),
    )
)


async def add(
    session: Writing,
    asker: Member,
    workspace_id: int,
    *,
    topic: str,
    text: str,
    ends_at: datetime,
    seed: int,
    now: datetime,
) -> Ask:
    """A new ask."""
    row = tables.Ask(
        workspace_id=workspace_id,
        member_id=asker.id,
        topic=topic,
        text=text,
        state=AskState.LOOKING,
        asked_at=now,
        ends_at=ends_at,
        seed=seed,
    )
    session.add(row)
    await session.flush()
    return await get(session, workspace_id, identity(row))


async def find(reading: Reading, workspace_id: int, ask_id: int) -> Ask | None:
    """That ask of that workspace; None if there is none."""
    rows = await reading.rows(_BY_ID, ask_id=ask_id, workspace_id=workspace_id)
    return await _value(reading, rows[0]) if rows else None


async def get(reading: Reading, workspace_id: int, ask_id: int) -> Ask:
    """The same, which must be there."""
    ask = await find(reading, workspace_id, ask_id)
    if ask is None:
        raise LookupError(f"there is no ask {ask_id}")
    return ask


async def find_held(session: Writing, workspace_id: int, ask_id: int) -> Ask | None:
    """The same, which nobody else changes until the transaction ends: of two who say yes at once
    the second sees what the first said."""
    await session.rows(_HELD, ask_id=ask_id)
    return await find(session, workspace_id, ask_id)


async def ask_of(reading: Reading, workspace_id: int, request_id: int) -> int | None:
    """The id of the ask that a request was made for; None if there is no such request."""
    statement = select(col(tables.AskRequest.ask_id)).where(
        col(tables.AskRequest.id) == request_id,
        col(tables.AskRequest.workspace_id) == workspace_id,
    )
    found: int | None = await first(reading, statement)
    return found


async def open_of(reading: Reading, member_id: int) -> list[Ask]:
    """What that member is waiting for, the oldest first."""
    rows = await reading.rows(_OPEN_OF_MEMBER, member=member_id)
    return [await _value(reading, row) for row in rows]


async def put_to(
    reading: Reading, workspace_id: int, slack_id: str, *, now: datetime
) -> list[Asked]:
    """The asks that have been put to that Slack user, of those whose time is not over."""
    of_each: Columns = (
        col(tables.AskRequest.id).label("request_id"),
        col(tables.Ask.id).label("ask_id"),
    )
    statement = (
        select(*of_each)
        .join(tables.Delivery, and_(*_TO_THEM))
        .join(tables.Member, col(tables.Member.id) == col(tables.AskRequest.member_id))
        .join(tables.Ask, col(tables.Ask.id) == col(tables.AskRequest.ask_id))
        .where(
            col(tables.AskRequest.workspace_id) == workspace_id,
            col(tables.Ask.ends_at) > now,
            col(tables.Member.slack_id) == slack_id,
            _MAY_BE_SENT,
        )
    )
    put = list[Asked]()
    for row in await reading.rows(statement):
        ask = await get(reading, workspace_id, row.ask_id)
        put.append(Asked(ask, ask.request_to(slack_id, row.request_id)))
    return put


async def count_since(reading: Reading, member_id: int, since: datetime) -> int:
    """How often that member has asked since then."""
    statement = select(func.count()).where(
        col(tables.Ask.member_id) == member_id, col(tables.Ask.asked_at) > since
    )
    count: int = await first(reading, statement)
    return count


async def candidates(
    reading: Reading, workspace_id: int, topic: str, *, since: datetime
) -> list[Candidate]:
    """Who shows that topic and has not left, and how often they were asked since then. What was
    called off before it was sent does not count."""
    rows = await reading.rows(_CANDIDATES, workspace_id=workspace_id, topic=topic, since=since)
    return [Candidate(membership.value(row), row.requests or 0, row.last_asked_at) for row in rows]


async def looking(reading: Reading) -> list[tuple[int, int]]:
    """Every ask that is going on, with its workspace."""
    statement = (
        select(col(tables.Ask.workspace_id), col(tables.Ask.id))
        .where(col(tables.Ask.state) == AskState.LOOKING)
        .order_by(col(tables.Ask.id))
    )
    return [(row.workspace_id, row.id) for row in await reading.rows(statement)]


async def next_at(reading: Reading, *, after: datetime) -> datetime | None:
    """When the next request or ask comes to its end after that instant, unless it is answered."""
    waiting = select(func.min(col(tables.AskRequest.answer_by))).where(
        col(tables.AskRequest.state) == RequestState.ASKED, col(tables.AskRequest.answer_by) > after
    )
    ending = select(func.min(col(tables.Ask.ends_at))).where(
        col(tables.Ask.state) == AskState.LOOKING, col(tables.Ask.ends_at) > after + TIME_TO_TELL
    )
    answer_by, ends_at = await first(reading, waiting), await first(reading, ending)
    instants = (answer_by, ends_at and ends_at - TIME_TO_TELL)
    return min((each for each in instants if each), default=None)


async def add_request(
    session: Writing, ask: Ask, member: Member, *, answer_by: datetime, now: datetime
) -> int:
    """Ask that member, too, or once more what could not be sent; gives the id of the request."""
    for each in ask.requests:
        if each.member.id == member.id:
            await step_request(session, each, RequestState.ASKED)
            await date_request(session, each, asked_at=now, answer_by=answer_by)
            return each.id
    row = tables.AskRequest(
        workspace_id=ask.workspace_id,
        ask_id=ask.id,
        member_id=member.id,
        state=RequestState.ASKED,
        asked_at=now,
        answer_by=answer_by,
    )
    session.add(row)
    await session.flush()
    return identity(row)


async def step(session: Writing, ask: Ask, to: AskState) -> None:
    """Take an ask further. Where it ends and nobody was found, its text is forgotten."""
    row = await session.get_one(tables.Ask, ask.id)
    row.state = next_ask_state(AskState(row.state), to)
    if to in (AskState.NOBODY, AskState.WITHDRAWN):
        row.text = None
    await session.flush()


async def step_request(session: Writing, request: Request, to: RequestState) -> None:
    """Take a request further."""
    row = await session.get_one(tables.AskRequest, request.id)
    row.state = next_request_state(RequestState(row.state), to)
    await session.flush()


async def date_request(
    session: Writing, request: Request, *, asked_at: datetime, answer_by: datetime
) -> None:
    """They were asked then, and have until then."""
    row = await session.get_one(tables.AskRequest, request.id)
    row.asked_at, row.answer_by = asked_at, answer_by
    await session.flush()


async def call_off_unanswered(session: Writing, request_id: int) -> None:
    """That request will not be answered any more, unless it has been."""
    await session.exec(
        update(tables.AskRequest)
        .where(
            col(tables.AskRequest.id) == request_id,
            col(tables.AskRequest.state) == RequestState.ASKED,
        )
        .values(state=RequestState.CALLED_OFF)
    )


async def note_met(session: Writing, ask: Ask, now: datetime) -> None:
    """They met; only the first time counts."""
    row = await session.get_one(tables.Ask, ask.id)
    row.met_at = row.met_at or now


async def with_needless_text(reading: Reading) -> list[int]:
    """Asks whose text is kept although both have been introduced."""
    on_its_way = select(col(tables.Delivery.subject_id)).where(
        col(tables.Delivery.kind) == Kind.ASK_FOUND,
        col(tables.Delivery.state).in_((DeliveryState.DUE, DeliveryState.SENDING)),
    )
    statement = select(col(tables.Ask.id)).where(
        col(tables.Ask.state) == AskState.FOUND,
        col(tables.Ask.text).is_not(None),
        col(tables.Ask.id).not_in(on_its_way),
    )
    return [row.id for row in await reading.rows(statement)]


async def forget_texts(session: Writing, ask_ids: Sequence[int]) -> None:
    """Forget what was asked."""
    await session.exec(
        update(tables.Ask)
        .where(col(tables.Ask.id).in_(ask_ids), col(tables.Ask.state) != AskState.LOOKING)
        .values(text=None)
    )


async def _value(reading: Reading, row: AnyRow) -> Ask:
    return Ask(
        id=row.ask_id,
        workspace_id=row.ask_workspace_id,
        asker=membership.value(row),
        topic=row.ask_topic,
        text=row.ask_text,
        state=AskState(row.ask_state),
        asked_at=row.ask_asked_at,
        ends_at=row.ask_ends_at,
        seed=row.ask_seed,
        requests=tuple(_requests(await reading.rows(_REQUESTS, ask_id=row.ask_id))),
        apart=await safety.kept_apart(reading, row.ask_workspace_id, row.slack_id),
    )


def _requests(rows: Sequence[AnyRow]) -> Iterable[Request]:
    for row in rows:
        yield Request(
            id=row.request_id,
            member=membership.value(row),
            state=RequestState(row.request_state),
            asked_at=row.request_asked_at,
            answer_by=row.request_answer_by,
            sent_at=row.request_sent_at,
            due_at=row.request_due_at,
            is_refused=row.request_delivery == DeliveryState.FAILED,
        )
