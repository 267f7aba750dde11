"""Series: which are running, how far they have come, and what was said before."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, bindparam, exists, func, insert, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.domain.because import Because, Fit, Kinship
from bot.domain.feedback import Feedback
from bot.domain.next_days import Named
from bot.domain.pairings import Pairing, Role, Step
from bot.domain.programmes import Format, Programme
from bot.domain.sitting_out import RESTS
from bot.domain.states import RoundState
from storage import bulk, feedback, pairings, tables
from storage.database import Writing
from storage.rows import Reading, Rows

if TYPE_CHECKING:
    from bot.domain.plans import PlannedPairing, RoundPlan
    from bot.domain.series import Running

_LATEST = (
    select(
        col(tables.SeriesPairing.series_id), func.max(tables.SeriesPairing.pairing_id).label("last")
    )
    .join(tables.Series, col(tables.Series.id) == col(tables.SeriesPairing.series_id))
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.SeriesPairing.pairing_id))
    .where(
        col(tables.Series.programme_id) == bindparam("programme_id"),
        col(tables.Series.ended_at).is_(None),
    )
    .group_by(col(tables.SeriesPairing.series_id))
    .subquery()
)
"""The pairing that each running series came to last. One that was called off has no seats."""

_RESTS = (
    exists()
    .where(
        col(tables.SittingOut.round_id) == col(tables.Seat.round_id),
        col(tables.SittingOut.member_id) == col(tables.Seat.member_id),
        col(tables.SittingOut.reason).in_(sorted(RESTS)),
    )
    .correlate(tables.Seat)
)
HAS_ENDED = col(tables.Seat.ended_at).is_not(None) & ~_RESTS
"""For good: whoever has no time in one round has in the next."""

_RUNNING: Select[*tuple[Any, ...]] = (
    select(
        col(tables.Series.id).label("series_id"),
        col(tables.Series.meetings),
        col(tables.SeriesPairing.number),
        col(tables.Pairing.round_id),
        col(tables.Pairing.topic),
        col(tables.Pairing.fit),
        col(tables.Pairing.kinship),
        col(tables.Pairing.different_teams),
        col(tables.Pairing.hours_in_common),
        col(tables.Seat.member_id),
        col(tables.Seat.role),
        (HAS_ENDED | col(tables.Enrolment.left_at).is_not(None)).label("is_gone"),
    )
    .join(_LATEST, _LATEST.c.series_id == col(tables.Series.id))
    .join(tables.SeriesPairing, col(tables.SeriesPairing.pairing_id) == _LATEST.c.last)
    .join(tables.Pairing, col(tables.Pairing.id) == _LATEST.c.last)
    .join(tables.Seat, col(tables.Seat.pairing_id) == _LATEST.c.last)
    .outerjoin(
        tables.Enrolment,
        (col(tables.Enrolment.programme_id) == col(tables.Series.programme_id))
        & (col(tables.Enrolment.member_id) == col(tables.Seat.member_id)),
    )
    .order_by(col(tables.Series.id).desc(), col(tables.Seat.member_id))
)
_ROUNDS = (
    select(col(tables.Round.id))
    .where(col(tables.Round.programme_id) == bindparam("programme_id"))
    .order_by(col(tables.Round.id).desc())
)
_BEFORE = (
    select(*feedback.OWN_COLUMNS)
    .join(
        tables.SeriesPairing,
        col(tables.SeriesPairing.pairing_id) == col(feedback.OWN.pairing_id),
    )
    .where(
        col(tables.SeriesPairing.series_id) == bindparam("series_id"),
        col(tables.SeriesPairing.pairing_id) < bindparam("pairing_id"),
    )
    .order_by(col(tables.SeriesPairing.pairing_id))
)
_NAMED = (
    select(
        col(tables.SeriesPairing.series_id),
        col(tables.SeriesPairing.number),
        col(tables.Feedback.member_id),
        col(tables.Feedback.next_on),
    )
    .join(
        tables.Feedback,
        col(tables.Feedback.pairing_id) == col(tables.SeriesPairing.pairing_id),
    )
    .where(
        col(tables.SeriesPairing.series_id).in_(bindparam("series", expanding=True)),
        col(tables.Feedback.next_on).is_not(None),
    )
    .order_by(col(tables.SeriesPairing.pairing_id))
)

_OTHER = aliased(tables.Seat)
_PARTED: Select[*tuple[Any, ...]] = (
    select(col(tables.Seat.member_id).label("one"), col(_OTHER.member_id).label("other"))
    .distinct()
    .join(_OTHER, col(_OTHER.pairing_id) == col(tables.Seat.pairing_id))
    .join(tables.SeriesPairing, col(tables.SeriesPairing.pairing_id) == col(tables.Seat.pairing_id))
    .join(tables.Series, col(tables.Series.id) == col(tables.SeriesPairing.series_id))
    .where(
        col(tables.Series.programme_id) == bindparam("programme_id"),
        HAS_ENDED,
        col(_OTHER.member_id) != col(tables.Seat.member_id),
    )
)

_THEIRS = (
    select(col(tables.SeriesPairing.series_id))
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.SeriesPairing.pairing_id))
    .where(col(tables.Seat.member_id).in_(bindparam("members", expanding=True)))
)
_LAST = (
    select(
        col(tables.SeriesPairing.series_id), func.max(tables.SeriesPairing.pairing_id).label("last")
    )
    .join(tables.Seat, col(tables.Seat.pairing_id) == col(tables.SeriesPairing.pairing_id))
    .where(col(tables.SeriesPairing.series_id).in_(_THEIRS))
    .group_by(col(tables.SeriesPairing.series_id))
    .subquery()
)
_AT_REST: Select[*tuple[Any, ...]] = (
    select(
        col(tables.Seat.pairing_id),
        col(tables.Seat.member_id),
        (
            (col(tables.Round.state) != RoundState.OPEN) | col(tables.Seat.ended_at).is_not(None)
        ).label("rests"),
    )
    .join(_LAST, _LAST.c.last == col(tables.Seat.pairing_id))
    .join(tables.Series, col(tables.Series.id) == _LAST.c.series_id)
    .join(tables.Programme, col(tables.Programme.id) == col(tables.Series.programme_id))
    .join(tables.SeriesPairing, col(tables.SeriesPairing.pairing_id) == _LAST.c.last)
    .join(tables.Round, col(tables.Round.id) == col(tables.Seat.round_id))
    .where(
        col(tables.Series.ended_at).is_(None),
        col(tables.SeriesPairing.number) < col(tables.Series.meetings),
        col(tables.Programme.format) == Format.INDIVIDUAL,
        col(tables.Programme.ended_at).is_(None),
        ~HAS_ENDED,
    )
    .order_by(col(tables.Seat.pairing_id).desc(), col(tables.Seat.member_id))
)
"""Everybody who goes on in a series of these members, and whether they wait for it now."""


async def at_rest(reading: Reading, member_ids: Sequence[int]) -> dict[int, list[Pairing]]:
    """For each of these members who waits for the next meeting of a series, and is part of none
    now, the last one, with those who go on; the latest series first."""
    rows = await reading.rows(_AT_REST, members=member_ids)
    going_on = {
        pairing_id: {row.member_id: bool(row.rests) for row in seats}
        for pairing_id, seats in groupby(rows, attrgetter("pairing_id"))
    }
    waiting = {one: those for one, those in going_on.items() if _any_rests(those, member_ids)}
    found = defaultdict[int, list[Pairing]](list)
    for pairing in await pairings.by_ids(reading, list(waiting)):
        those = waiting[pairing.id]
        for member_id in those:
            if those[member_id] and member_id in member_ids:
                found[member_id].append(_with_those(pairing, those))
    return found


async def running(reading: Reading, programme: Programme) -> list["Running"]:
    """The series that are not over, the newest first; none in another format, where they wait."""
    if programme.format is not Format.INDIVIDUAL:
        return []
    from bot.domain.series import Running  # loaded late: it brings NumPy

    found = await reading.rows(_RUNNING, programme_id=programme.id)
    rounds = [row.id for row in await reading.rows(_ROUNDS, programme_id=programme.id)]
    series = (list(rows) for _, rows in groupby(found, key=attrgetter("series_id")))
    return [Running(_planned(rows), rounds.index(rows[0].round_id)) for rows in series]


async def parted(reading: Reading, programme: Programme) -> list[tuple[int, int]]:
    """Every two of whom one has ended a series with the other: they do not begin another."""
    if programme.format is not Format.INDIVIDUAL:
        return []
    rows = await reading.rows(_PARTED, programme_id=programme.id)
    return [(row.one, row.other) for row in rows]


async def go_on(
    session: Writing, programme: Programme, plan: "RoundPlan", pairing_ids: Sequence[int]
) -> None:
    """Store of which series these pairings are; those that are of none yet begin one each."""
    here: bulk.Row = {"workspace_id": programme.workspace_id}
    begun = {**here, "programme_id": programme.id, "meetings": programme.meetings}
    table = bulk.table_of(tables.Series)
    adding = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    new = (begun for planned in plan.pairings if planned.step is None)
    ids = iter(await bulk.write_for_ids(session, adding, new))
    steps = _steps(plan.pairings, pairing_ids, ids)
    pairings = ({**here, **step} for step in steps)
    await bulk.write(session, insert(bulk.table_of(tables.SeriesPairing)), pairings)


async def end(session: Writing, series_ids: Collection[int], now: datetime) -> None:
    """These are over."""
    ending = update(bulk.table_of(tables.Series)).where(
        col(tables.Series.id) == bindparam("series"), col(tables.Series.ended_at).is_(None)
    )
    rows: Iterator[bulk.Row] = ({"series": each} for each in series_ids)
    await bulk.write(session, ending.values(ended_at=now), rows)


async def said_before(reading: Reading, pairing: Pairing) -> dict[int, Feedback]:
    """What each member said last of an earlier meeting of the same series."""
    if pairing.step is None:
        return {}
    named = {"series_id": pairing.step.series_id, "pairing_id": pairing.id}
    rows = await reading.rows(_BEFORE, **named)
    said = ((row.own_member_id, feedback.own(row)) for row in rows)
    return {member_id: word for member_id, word in said if word}


async def named_days(reading: Reading, those: Iterable[Pairing]) -> dict[int, list[Named]]:
    """The days that people named for the next meeting of the series of these pairings, by its id,
    what was named last at the end; nothing of a pairing that is of none."""
    found = defaultdict[int, list[Named]](list)
    ids = sorted({each.step.series_id for each in those if each.step})
    for row in await reading.rows(_NAMED, series=ids) if ids else ():
        found[row.series_id].append(Named(row.number, row.member_id, row.next_on))
    return found


async def named_in(reading: Reading, pairing: Pairing) -> list[Named]:
    """The same of one of them."""
    found = await named_days(reading, [pairing])
    return found[pairing.step.series_id] if pairing.step else []


def _any_rests(those: Mapping[int, bool], member_ids: Sequence[int]) -> bool:
    return any(those.get(each) for each in member_ids)


def _with_those(pairing: Pairing, going_on: Container[int]) -> Pairing:
    """Nobody's part in it has ended who goes on after a rest."""
    seats = (seat for seat in pairing.seats if seat.member.id in going_on)
    return replace(pairing, seats=tuple(replace(seat, ended_at=None) for seat in seats))


def _steps(
    pairings: Iterable["PlannedPairing"], pairing_ids: Sequence[int], ids: Iterator[int]
) -> Iterator[bulk.Row]:
    for pairing_id, planned in zip(pairing_ids, pairings, strict=True):
        step = planned.step or Step(next(ids), 1, 1)
        yield {"pairing_id": pairing_id, "series_id": step.series_id, "number": step.number}


def _planned(rows: Rows) -> "PlannedPairing":
    from bot.domain.plans import PlannedPairing  # loaded late: it brings NumPy

    row = rows[0]
    sides = {
        role: tuple(each.member_id for each in rows if each.role == role and not each.is_gone)
        for role in Role
    }
    because = Because(
        fit=Fit(row.fit),
        kinship=Kinship(row.kinship),
        met_rounds_ago=None,
        different_teams=row.different_teams,
        hours_in_common=row.hours_in_common,
    )
    step = Step(row.series_id, row.number, row.meetings)
    return PlannedPairing(sides[Role.MENTOR], sides[Role.MENTEE], row.topic, because, step)
