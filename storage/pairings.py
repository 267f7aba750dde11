"""Pairings, and who has a seat in them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Select, Subquery, bindparam, delete, literal, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col, func

from bot.domain.because import Because, Fit, Kinship
from bot.domain.deliveries import Kind
from bot.domain.feedback import Feedback
from bot.domain.meetings import MeetingState
from bot.domain.members import Member
from bot.domain.pairings import Pairing, Role, Seat, Step
from bot.domain.states import DeliveryState, RoundState
from storage import bulk, enrolments, feedback, membership, rounds, tables
from storage.database import Writing
from storage.rows import AnyRow, Reading, Rows, first

_AGREED_AT = (
    select(col(tables.Meeting.starts_at))
    .where(
        col(tables.Meeting.pairing_id) == col(tables.Pairing.id),
        col(tables.Meeting.state) == literal(MeetingState.AGREED.value, literal_execute=True),
    )
    .scalar_subquery()
)
"""The state is part of the statement: where it depends on a value whether an index of some rows can
be used, SQLite compiles the whole statement anew each time, which takes longer than to read."""
_COMES_AT = (
    select(col(tables.Delivery.due_at))
    .where(
        col(tables.Delivery.workspace_id) == col(tables.Pairing.workspace_id),
        col(tables.Delivery.kind) == Kind.INTRODUCTION,
        col(tables.Delivery.subject_id) == col(tables.Pairing.id),
        col(tables.Delivery.state) == DeliveryState.DUE,
    )
    .scalar_subquery()
)
_PAIRINGS: Select[*tuple[Any, ...]] = (
    select(
        col(tables.Pairing.id).label("pairing_id"),
        col(tables.Pairing.topic).label("pairing_topic"),
        col(tables.Pairing.fit),
        col(tables.Pairing.kinship),
        col(tables.Pairing.met_rounds_ago),
        col(tables.Pairing.different_teams),
        col(tables.Pairing.hours_in_common),
        _AGREED_AT.label("agreed_at"),
        _COMES_AT.label("comes_at"),
        *rounds.COLUMNS,
        col(tables.Seat.role),
        col(tables.Seat.ended_at),
        col(tables.Seat.moderates),
        col(tables.Seat.answer_by),
        col(tables.SeriesPairing.series_id),
        col(tables.SeriesPairing.number),
        col(tables.Series.meetings),
        col(tables.Series.ended_at).label("series_ended_at"),
        col(tables.Feedback.met),
        col(tables.Feedback.given_at).label("said_at"),
        *membership.IN_ITS_PROGRAMME,
    )
    .select_from(tables.Pairing)
    .join(tables.Round, col(tables.Round.id) == col(tables.Pairing.round_id))
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.Pairing.id))
    .join(tables.Member, col(tables.Member.id) == col(tables.Seat.member_id))
    .outerjoin(tables.Enrolment, enrolments.OF_SEAT)
    .outerjoin(
        tables.Feedback,
        (col(tables.Feedback.pairing_id) == col(tables.Seat.pairing_id))
        & (col(tables.Feedback.member_id) == col(tables.Seat.member_id)),
    )
    .outerjoin(tables.SeriesPairing, col(tables.SeriesPairing.pairing_id) == col(tables.Pairing.id))
    .outerjoin(tables.Series, col(tables.Series.id) == col(tables.SeriesPairing.series_id))
    .order_by(col(tables.Pairing.id).desc(), col(tables.Seat.member_id))
)
"""A row for each seat, those of one pairing together."""
_BY_IDS = _PAIRINGS.where(col(tables.Pairing.id).in_(bindparam("pairings", expanding=True)))
_BY_ID = _PAIRINGS.where(col(tables.Pairing.id) == bindparam("pairing_id"))


def _by_age(*among: Any) -> Select[*tuple[Any, ...]]:  # noqa: ANN401 - columns of any type
    """The pairings of each reader, 1 for the latest among those alike in these columns."""
    latest_first = col(tables.Seat.pairing_id).desc()
    return select(
        col(tables.Seat.member_id).label("reader_id"),
        col(tables.Seat.pairing_id),
        func.row_number()
        .over(partition_by=(col(tables.Seat.member_id), *among), order_by=latest_first)
        .label("age"),
    ).where(col(tables.Seat.member_id).in_(bindparam("members", expanding=True)))


def _of_members(by_age: Subquery) -> Select[*tuple[Any, ...]]:
    """The pairings of each reader up to an age, with what they said of them."""
    return (
        _PAIRINGS.add_columns(by_age.c.reader_id, *feedback.OWN_COLUMNS)
        .join(by_age, by_age.c.pairing_id == col(tables.Pairing.id))
        .outerjoin(
            feedback.OWN,
            (col(feedback.OWN.pairing_id) == col(tables.Pairing.id))
            & (col(feedback.OWN.member_id) == by_age.c.reader_id),
        )
        .where(by_age.c.age <= bindparam("most"))
        .order_by(None)
        .order_by(by_age.c.reader_id, col(tables.Pairing.id).desc(), col(tables.Seat.member_id))
    )


_OF_ROUND = aliased(tables.Round)
_OF_MEMBERS = _of_members(_by_age().subquery())
_OF_MEMBERS_IN_EACH = _of_members(
    _by_age(col(_OF_ROUND.programme_id))
    .join(_OF_ROUND, col(_OF_ROUND.id) == col(tables.Seat.round_id))
    .subquery()
)
"""The latest of one programme may be older than many of another."""
_WITH_ONE_LEFT = (
    select(col(tables.Seat.pairing_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .join(tables.Enrolment, enrolments.OF_SEAT)
    .where(
        col(tables.Seat.round_id) == bindparam("round_id"),
        col(tables.Seat.ended_at).is_(None),
    )
    .group_by(col(tables.Seat.pairing_id))
    .having(func.count(col(tables.Enrolment.left_at)) == func.count() - 1)
)
_EVER_OPEN_IDS = (
    select(col(tables.Seat.pairing_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .where(
        col(tables.Seat.member_id) == bindparam("member_id"),
        col(tables.Round.state) == RoundState.OPEN,
    )
    .order_by(col(tables.Seat.pairing_id).desc())
)
_OPEN_IDS = _EVER_OPEN_IDS.where(col(tables.Seat.ended_at).is_(None))
_OTHER = aliased(tables.Seat)
_PARTED: Select[*tuple[Any, ...]] = (
    select(col(tables.Seat.member_id).label("one"), col(_OTHER.member_id).label("other"))
    .join(_OTHER, col(_OTHER.pairing_id) == col(tables.Seat.pairing_id))
    .join(tables.Pairing, col(tables.Pairing.id) == col(tables.Seat.pairing_id))
    .join(tables.Round, col(tables.Round.id) == col(tables.Pairing.round_id))
    .where(
        col(tables.Round.workspace_id) == bindparam("workspace_id"),
        col(tables.Round.state) == RoundState.OPEN,
        col(tables.Seat.ended_at).is_not(None),
        col(_OTHER.member_id) != col(tables.Seat.member_id),
    )
)
_TAKE_AWAY = delete(bulk.table_of(tables.Seat)).where(
    bulk.table_of(tables.Seat).c.pairing_id == bindparam("of_pairing")
)


async def find(reading: Reading, pairing_id: int) -> Pairing | None:
    """The pairing with that id."""
    rows = await reading.rows(_BY_ID, pairing_id=pairing_id)
    return _pairing(rows) if rows else None


async def by_ids(reading: Reading, pairing_ids: Sequence[int]) -> list[Pairing]:
    """The pairings with these ids."""
    found = list[Pairing]()
    for start in range(0, len(pairing_ids), bulk.PIECE):
        piece = pairing_ids[start : start + bulk.PIECE]
        rows = await reading.rows(_BY_IDS, pairings=piece)
        found += (_pairing(list(each)) for _, each in groupby(rows, attrgetter("pairing_id")))
    return found


async def get(reading: Reading, pairing_id: int) -> Pairing:
    """The pairing with that id; raises if there is none."""
    return _pairing(await reading.rows(_BY_ID, pairing_id=pairing_id))


async def open_of(reading: Reading, member_id: int) -> list[Pairing]:
    """The pairings that a member is part of in rounds that are open."""
    return await _each(reading, _OPEN_IDS, member_id)


async def ever_open_of(reading: Reading, member_id: int) -> list[Pairing]:
    """The same, with those that have ended for the member."""
    return await _each(reading, _EVER_OPEN_IDS, member_id)


async def _each(reading: Reading, ids: Select[*tuple[Any, ...]], member_id: int) -> list[Pairing]:
    rows = await reading.rows(ids, member_id=member_id)
    return [await get(reading, row.pairing_id) for row in rows]


async def current_of(reading: Reading, member_id: int) -> list[Pairing]:
    """The same, without those of programmes that the member has left; the latest first, and those
    in which they are not introduced yet after the others."""
    theirs = [each for each in await open_of(reading, member_id) if not each.is_gone(member_id)]
    return sorted(theirs, key=lambda each: each.comes_at is not None)


async def waiting_for(reading: Reading, member: Member) -> list[Pairing]:
    """All that a member is part of now, has not met in, and has not been left alone in; in the
    same order."""
    theirs = await current_of(reading, member.id)
    unmet = (each for each in theirs if not each.has_met)
    return [each for each in unmet if each.without_the_gone.others(member.slack_id)]


async def to_be_ended(reading: Reading, member_id: int) -> list[Pairing]:
    """All that a member is part of now whose people have not met, or are to meet again; the latest
    first."""
    theirs = await current_of(reading, member_id)
    return [each for each in theirs if each.goes_on or not each.has_met]


async def call_off(session: Writing, pairing_ids: Iterable[int]) -> None:
    """Take everybody's seat in these pairings away, so that nobody has been introduced in them.
    Raises IntegrityError if somebody has said something of one."""
    await bulk.write(session, _TAKE_AWAY, ({"of_pairing": each} for each in pairing_ids))


async def leave_out(session: Writing, pairing: Pairing, member: Member) -> None:
    """Take away the seat of somebody who has not been introduced in a pairing yet, in which the
    others will be. Raises IntegrityError if they have said something of it."""
    going_on = pairing.among(pairing.others(member.slack_id))
    seat = col(tables.Seat.pairing_id) == pairing.id
    await session.exec(delete(tables.Seat).where(seat, col(tables.Seat.member_id) == member.id))
    if pairing.is_group:
        moderates = col(tables.Seat.member_id) == going_on.moderator.id
        await session.exec(update(tables.Seat).where(seat, moderates).values(moderates=True))


async def end(session: Writing, pairing_id: int, members: Iterable[int], now: datetime) -> None:
    """From now on these members are part of the pairing no more. That they were introduced is
    kept."""
    await session.exec(
        update(tables.Seat)
        .where(
            col(tables.Seat.pairing_id) == pairing_id,
            col(tables.Seat.member_id).in_(list(members)),
            col(tables.Seat.ended_at).is_(None),
        )
        .values(ended_at=now)
    )


async def with_one_left(reading: Reading, round_id: int) -> list[Pairing]:
    """The pairings of that round of whom all but one have left the programme."""
    rows = await reading.rows(_WITH_ONE_LEFT, round_id=round_id)
    return await by_ids(reading, [row.pairing_id for row in rows])


async def parted(reading: Reading, workspace_id: int) -> list[tuple[int, int]]:
    """Every two who were introduced to each other in a round of that workspace that is open, where
    it has ended for one."""
    rows = await reading.rows(_PARTED, workspace_id=workspace_id)
    return [(row.one, row.other) for row in rows]


async def are_there(reading: Reading, round_id: int) -> bool:
    """Whether anybody was introduced in that round."""
    statement = select(col(tables.Pairing.id)).where(col(tables.Pairing.round_id) == round_id)
    return await first(reading, statement.limit(1)) is not None


async def ids(reading: Reading, round_id: int) -> list[int]:
    """The ids of the pairings of that round."""
    statement = select(col(tables.Pairing.id)).where(col(tables.Pairing.round_id) == round_id)
    return [row.id for row in await reading.rows(statement)]


async def count_seated(reading: Reading, round_id: int) -> int:
    """How many people are in a pairing in that round."""
    statement = select(func.count()).where(
        col(tables.Seat.round_id) == round_id, col(tables.Seat.ended_at).is_(None)
    )
    count: int = await first(reading, statement)
    return count


async def times_together(reading: Reading, pairing: Pairing) -> int:
    """How many pairings all of these people have had together, this one counted."""
    members = [seat.member.id for seat in pairing.seats]
    together = (
        select(col(tables.Seat.pairing_id))
        .where(col(tables.Seat.member_id).in_(members))
        .group_by(col(tables.Seat.pairing_id))
        .having(func.count() == len(members))
        .subquery()
    )
    count: int = await first(reading, select(func.count()).select_from(together))
    return count


async def latest_of(
    reading: Reading, member_ids: Sequence[int], *, limit: int, in_each: bool = False
) -> dict[int, list[tuple[Pairing, Feedback | None]]]:
    """The latest pairings of each of these members who has any, the latest first, each with what
    the member said of it; so many of each programme, if `in_each`."""
    statement = _OF_MEMBERS_IN_EACH if in_each else _OF_MEMBERS
    rows = await reading.rows(statement, members=member_ids, most=limit)
    told = defaultdict[int, list[tuple[Pairing, Feedback | None]]](list)
    each = groupby(rows, key=attrgetter("reader_id", "pairing_id"))
    for reader_id, seats in ((key[0], list(group)) for key, group in each):
        told[reader_id].append((_pairing(seats), feedback.own(seats[0])))
    return told


def _pairing(rows: Rows) -> Pairing:
    row = rows[0]
    seats = tuple(map(_seat, rows))
    return Pairing(
        id=row.pairing_id,
        round=rounds.value(row),
        topic=row.pairing_topic,
        seats=seats,
        because=_because(row),
        moderator_id=next((each.member_id for each in rows if each.moderates), None),
        step=_step(row) if row.series_id else None,
        agreed_at=row.agreed_at,
        comes_at=row.comes_at,
    )


def _seat(row: AnyRow) -> Seat:
    member, role = membership.value(row), Role(row.role)
    return Seat(member, role, row.met, row.ended_at, row.said_at, row.answer_by)


def _step(row: AnyRow) -> Step:
    return Step(row.series_id, row.number, row.meetings, is_over=row.series_ended_at is not None)


def _because(row: AnyRow) -> Because | None:
    if row.fit is None or row.kinship is None or row.hours_in_common is None:
        return None
    return Because(
        fit=Fit(row.fit),
        kinship=Kinship(row.kinship),
        met_rounds_ago=row.met_rounds_ago,
        different_teams=row.different_teams,
        hours_in_common=row.hours_in_common,
    )
