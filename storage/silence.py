"""Signs of members, and what becomes of those who give none."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import attrgetter

from sqlalchemy import bindparam, exists, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col, func

from bot.domain.deliveries import Kind
from bot.domain.silence import TO_A_SIGN, TO_A_YES
from bot.domain.states import DeliveryState
from storage import met, tables
from storage.database import Writing
from storage.rows import AnyRow, Reading
from storage.tables import Instant

LOOKED_BACK = 8
"""Rounds: enough to find three with an introduction in them, between some that were sat out."""

ENOUGH_FOR = timedelta(hours=1)

_IS_HERE = col(tables.Member.left_at).is_(None) & col(tables.Member.silent_since).is_(None)
_IN_PROGRAMME = select(col(tables.Enrolment.member_id)).where(
    col(tables.Enrolment.programme_id) == bindparam("programme_id"),
    col(tables.Enrolment.left_at).is_(None),
)
_LATEST = (
    select(col(tables.Round.id))
    .where(col(tables.Round.programme_id) == bindparam("programme_id"))
    .order_by(col(tables.Round.id).desc())
    .limit(LOOKED_BACK)
)
_FEEDBACK = aliased(tables.Feedback)
_THEY_MET = exists().where(
    col(_FEEDBACK.pairing_id) == col(tables.Seat.pairing_id),
    col(_FEEDBACK.met).is_(True),
    col(tables.Seat.pairing_id).not_in(bindparam("depending", expanding=True)),
)
_LAST_SIGN_AT = func.coalesce(col(tables.Member.last_sign_at), col(tables.Member.joined_at))
_UNANSWERED = (
    select(
        col(tables.Member.id),
        col(tables.Member.slack_id),
        col(tables.Member.time_zone),
        col(tables.Member.joined_at),
        col(tables.Member.last_sign_at),
        col(tables.Delivery.sent_at),
        col(tables.Seat.pairing_id),
        _THEY_MET.label("they_met"),
    )
    .join(tables.Seat, col(tables.Seat.member_id) == col(tables.Member.id))
    .join(
        tables.Delivery,
        (col(tables.Delivery.workspace_id) == col(tables.Seat.workspace_id))
        & (col(tables.Delivery.kind) == Kind.INTRODUCTION)
        & (col(tables.Delivery.subject_id) == col(tables.Seat.pairing_id)),
    )
    .where(
        col(tables.Seat.round_id).in_(bindparam("rounds", expanding=True)),
        col(tables.Delivery.state) == DeliveryState.SENT,
        col(tables.Delivery.sent_at) > _LAST_SIGN_AT,
        col(tables.Member.asked_at).is_(None),
        _IS_HERE,
    )
    .order_by(col(tables.Member.id), col(tables.Delivery.sent_at))
)
_ASKED = select(col(tables.Member.id)).where(
    col(tables.Member.workspace_id) == bindparam("workspace_id"),
    col(tables.Member.asked_at).is_not(None),
    _IS_HERE,
)
_QUESTION = exists().where(
    col(tables.Delivery.workspace_id) == col(tables.Member.workspace_id),
    col(tables.Delivery.kind) == Kind.STILL_IN,
    col(tables.Delivery.slack_id) == col(tables.Member.slack_id),
    col(tables.Delivery.due_at) >= col(tables.Member.asked_at),
)
_HAS_COME = _QUESTION.where(
    col(tables.Delivery.state).in_((DeliveryState.SENT, DeliveryState.SENDING))
)
_WAS_SENT = _QUESTION.where(col(tables.Delivery.state) == DeliveryState.SENT)
_INTRODUCED_SINCE = exists().where(
    col(tables.Seat.member_id) == col(tables.Member.id),
    col(tables.Delivery.workspace_id) == col(tables.Member.workspace_id),
    col(tables.Delivery.kind) == Kind.INTRODUCTION,
    col(tables.Delivery.subject_id) == col(tables.Seat.pairing_id),
    col(tables.Delivery.sent_at) >= col(tables.Member.last_sign_at),
)
_THESE = select(col(tables.Member.slack_id)).where(
    col(tables.Member.workspace_id) == bindparam("of_workspace"),
    col(tables.Member.slack_id).in_(bindparam("of_users", expanding=True)),
)
_TO_BE_NOTED = _THESE.where(
    col(tables.Member.asked_at).is_not(None)
    | col(tables.Member.last_sign_at).is_(None)
    | ~col(tables.Member.last_sign_at).between(
        bindparam("since", type_=Instant), bindparam("now", type_=Instant)
    )
    | _INTRODUCED_SINCE,
)
_ARE_WAITED_FOR = _THESE.where(col(tables.Member.asked_at).is_not(None), _HAS_COME, _IS_HERE)
_LATER = aliased(tables.Delivery)
_IS_READ_LAST = (
    (col(_LATER.kind) == Kind.CHECK_IN) & (col(_LATER.attempted_at) > col(tables.Delivery.due_at))
) | (
    (col(_LATER.kind) == Kind.STAYS_IN)
    & (col(_LATER.subject_id) == TO_A_SIGN)
    & (col(_LATER.due_at) > col(tables.Delivery.due_at))
)
_HAVE_SAID_YES = select(col(tables.Delivery.id)).where(
    col(tables.Delivery.workspace_id) == bindparam("workspace_id"),
    col(tables.Delivery.kind) == Kind.STAYS_IN,
    col(tables.Delivery.subject_id) == TO_A_YES,
    col(tables.Delivery.slack_id) == bindparam("slack_id"),
    col(tables.Delivery.due_at).between(
        bindparam("since", type_=Instant), bindparam("now", type_=Instant)
    ),
    ~exists().where(
        col(_LATER.workspace_id) == col(tables.Delivery.workspace_id),
        col(_LATER.slack_id) == col(tables.Delivery.slack_id),
        _IS_READ_LAST,
    ),
)


@dataclass(frozen=True)
class Quiet:
    """Somebody who has given no sign since they were last introduced, and when that was each time;
    `last_sign_at` is when they joined, for somebody of whom no other is known."""

    member_id: int
    slack_id: str
    time_zone: str
    last_sign_at: datetime
    introduced_at: tuple[datetime, ...]


async def news(
    reading: Reading, workspace_id: int, slack_ids: Collection[str], now: datetime
) -> set[str]:
    """Those of these users whose sign says more than their last one: not if that was given within
    the hour, and they have neither been introduced nor asked anything since. Whoever never joined
    has nothing to say."""
    since = now - ENOUGH_FOR + timedelta.resolution
    named = {"of_workspace": workspace_id, "of_users": slack_ids, "since": since, "now": now}
    return {row.slack_id for row in await reading.rows(_TO_BE_NOTED, **named)}


async def note_signs(
    session: Writing, workspace_id: int, slack_ids: Collection[str], now: datetime
) -> set[str]:
    """These members have given a sign, so they are still in; gives those whom the question has
    reached. Nothing changes for somebody who never joined, nor does a pause end by it."""
    waited_for = await are_waited_for(session, workspace_id, slack_ids)
    member = tables.Member
    await session.exec(
        update(member)
        .where(col(member.workspace_id) == workspace_id, col(member.slack_id).in_(slack_ids))
        .values(last_sign_at=now, asked_at=None)
    )
    return waited_for


async def quiet(reading: Reading, programme_id: int) -> list[Quiet]:
    """Everybody who has been introduced in the latest rounds and given no sign since; without
    those who have been asked about it. Where anybody said that they met, that was a sign of theirs:
    what came before it does not count any more."""
    latest = [row.id for row in await reading.rows(_LATEST, programme_id=programme_id)]
    depending = await met.where_it_depends(reading, latest)
    rows = await reading.rows(_UNANSWERED, rounds=latest, depending=list(depending))

    def has_met(row: AnyRow) -> bool:
        return row.they_met or row.id in depending.get(row.pairing_id, ())

    everybody = (_since(each, has_met) for _, each in groupby(rows, key=attrgetter("id")))
    return [_quiet(unheard) for unheard in everybody if unheard]


async def asked(reading: Reading, workspace_id: int) -> set[int]:
    """The ids of those who are asked whether they are still in, and have not said, whether the
    question has reached them yet or not."""
    return {row.id for row in await reading.rows(_ASKED, workspace_id=workspace_id)}


async def are_waited_for(
    reading: Reading, workspace_id: int, slack_ids: Collection[str]
) -> set[str]:
    """Those of these users whom that question has reached, and who have not said."""
    named = {"of_workspace": workspace_id, "of_users": slack_ids}
    return {row.slack_id for row in await reading.rows(_ARE_WAITED_FOR, **named)}


async def has_said_yes(
    reading: Reading, workspace_id: int, slack_id: str, *, since: datetime, now: datetime
) -> bool:
    """Whether that user has said yes in that time to the question whether they are still in, and
    has neither said it again nor been sent a check-in since."""
    named = {"workspace_id": workspace_id, "slack_id": slack_id, "since": since, "now": now}
    return bool(await reading.rows(_HAVE_SAID_YES, **named))


async def mark_asked(session: Writing, member_ids: Collection[int], now: datetime) -> None:
    """They are to be asked whether they are still in, by a message that is due from now on."""
    await session.exec(
        update(tables.Member)
        .where(col(tables.Member.id).in_(member_ids))
        .values(asked_at=now, pauses_at=None)
    )


async def mark_not_asked(session: Writing, workspace_id: int, slack_id: str) -> None:
    """The question cannot reach them: it is as if they had not been asked."""
    member = tables.Member
    await session.exec(
        update(member)
        .where(col(member.workspace_id) == workspace_id, col(member.slack_id) == slack_id)
        .values(asked_at=None)
    )


async def promise(session: Writing, member_id: int, pauses_at: datetime) -> None:
    """The question is about to name that day to somebody, who is not paused before it."""
    await session.exec(
        update(tables.Member).where(col(tables.Member.id) == member_id).values(pauses_at=pauses_at)
    )


async def pause_asked(session: Writing, programme_id: int, now: datetime) -> set[int]:
    """Pause everybody in that programme whom the question has reached, who has not said, and whose
    day has come; gives their ids."""
    paused = await session.exec(
        update(tables.Member)
        .where(
            col(tables.Member.id).in_(_IN_PROGRAMME),
            col(tables.Member.asked_at).is_not(None),
            _WAS_SENT,
            col(tables.Member.pauses_at) <= now,
            _IS_HERE,
        )
        .values(silent_since=now)
        .returning(col(tables.Member.id)),
        params={"programme_id": programme_id},
    )
    return {row.id for row in paused.all()}


def _since(rows: Iterable[AnyRow], is_sign: Callable[[AnyRow], bool]) -> list[AnyRow]:
    """Those after the last one that is a sign."""
    unheard = list[AnyRow]()
    for row in rows:
        unheard = [] if is_sign(row) else [*unheard, row]
    return unheard


def _quiet(each: Sequence[AnyRow]) -> Quiet:
    row = each[0]
    last_sign_at = max(row.joined_at, row.last_sign_at or row.joined_at)
    told_at = tuple(one.sent_at for one in each)
    return Quiet(row.id, row.slack_id, row.time_zone, last_sign_at, told_at)
