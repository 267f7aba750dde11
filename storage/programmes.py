"""Programmes."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, datetime

from sqlalchemy import bindparam, select, update
from sqlmodel import col, func

from bot.domain.closed_days import Span
from bot.domain.errors import ProgrammeHasEnded
from bot.domain.programmes import Format, GenerationLabels, Programme, Rhythm, Surplus
from bot.domain.states import RoundState
from storage import rows, tables
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, held

COLUMNS: Columns = tuple(
    column.label(f"programme_{column.name}")
    for column in tables.Programme.__table__.columns  # type: ignore[attr-defined]
)
"""What `value` reads."""

_OWN = {"id", "workspace_id"}
_TRANSLATED = {"format", "rhythm", "labels", "surplus", "closed_days"}
_OF_RHYTHM = [each.name for each in fields(Rhythm)]
_AS_THEY_ARE = [each.name for each in fields(Programme) if each.name not in _OWN | _TRANSLATED]
"""What a column of the same name keeps just as the domain has it."""

_RUNS = (col(tables.Programme.workspace_id) == bindparam("workspace_id")) & col(
    tables.Programme.ended_at
).is_(None)
_IS_FIRST = (
    col(tables.Programme.id) == select(func.min(tables.Programme.id)).where(_RUNS).scalar_subquery()
)
_ALL = select(*COLUMNS)
_FIRST = _ALL.where(_IS_FIRST)
_RUNNING = _ALL.where(_RUNS).order_by(col(tables.Programme.id))
_BY_ID = _ALL.where(col(tables.Programme.id) == bindparam("programme_id"))
_OF_ROUND = _ALL.join(
    tables.Round, col(tables.Round.programme_id) == col(tables.Programme.id)
).where(col(tables.Round.id) == bindparam("round_id"))


_OF_PAIRING = (
    _ALL.join(tables.Round, col(tables.Round.programme_id) == col(tables.Programme.id))
    .join(tables.Pairing, col(tables.Pairing.round_id) == col(tables.Round.id))
    .where(col(tables.Pairing.id) == bindparam("pairing_id"))
)


async def first(reading: Reading, workspace_id: int) -> Programme:
    """The one that a workspace has had longest of those that run: there is always one. What belongs
    to the workspace, and to no programme, is read from it: who hears that something was not right,
    the minimum group, the language of those who share none outside of a round, and whatever has to
    do with asks. Whatever belongs to a round knows its own: `of_round`, or Round.programme_id."""
    (row,) = await reading.rows(_FIRST, workspace_id=workspace_id)
    return value(row)


async def first_held(session: Writing, workspace_id: int) -> Programme:
    """The same, which nobody else changes until the transaction ends: whoever decides by what a
    programme is, or by who has joined it, comes one after the other."""
    (row,) = await session.rows(held(_FIRST), workspace_id=workspace_id)
    return value(row)


async def chosen(reading: Reading, workspace_id: int, programme_id: int | None) -> Programme:
    """The one with that id, or without an id the first; raises ProgrammeHasEnded unless it runs
    here."""
    return _one(await running(reading, workspace_id), programme_id)


async def chosen_held(session: Writing, workspace_id: int, programme_id: int | None) -> Programme:
    """The same, which nobody else changes until the transaction ends."""
    return _one(await running_held(session, workspace_id), programme_id)


async def if_one_of_several(reading: Reading, programme: Programme) -> Programme | None:
    """The same, where others run beside it: only there is it named."""
    others = await running(reading, programme.workspace_id)
    return programme if any(each.id != programme.id for each in others) else None


async def of_channel(reading: Reading, workspace_id: int, channel: str) -> Programme | None:
    """The one that is at home in that channel."""
    there = await running(reading, workspace_id)
    return next((each for each in there if each.channel == channel), None)


async def running(reading: Reading, workspace_id: int) -> list[Programme]:
    """Those that have not ended, the first first."""
    return [value(row) for row in await reading.rows(_RUNNING, workspace_id=workspace_id)]


async def running_held(session: Writing, workspace_id: int) -> list[Programme]:
    """The same, which nobody else changes until the transaction ends."""
    return [value(row) for row in await session.rows(held(_RUNNING), workspace_id=workspace_id)]


async def get(reading: Reading, programme_id: int) -> Programme:
    """The programme with that id; raises if there is none."""
    (row,) = await reading.rows(_BY_ID, programme_id=programme_id)
    return value(row)


async def get_held(session: Writing, programme_id: int) -> Programme:
    """The same, which nobody else changes until the transaction ends."""
    (row,) = await session.rows(held(_BY_ID), programme_id=programme_id)
    return value(row)


async def of_pairing(reading: Reading, pairing_id: int) -> Programme:
    """The programme that a pairing belongs to; raises if there is no such pairing."""
    (row,) = await reading.rows(_OF_PAIRING, pairing_id=pairing_id)
    return value(row)


async def of_round(reading: Reading, round_id: int) -> Programme:
    """The programme that a round belongs to; raises if there is no such round."""
    (row,) = await reading.rows(_OF_ROUND, round_id=round_id)
    return value(row)


async def of_all(reading: Reading) -> list[int]:
    """The ids of all programmes."""
    return [row.id for row in await reading.rows(select(col(tables.Programme.id)))]


async def due(reading: Reading, now: datetime) -> list[Programme]:
    """Programmes whose next round should have started by now."""
    due = _ALL.where(col(tables.Programme.next_round_at) <= now)
    return [value(row) for row in await reading.rows(due)]


async def with_round_over(reading: Reading, now: datetime) -> list[Programme]:
    """Programmes of which a round is open that should have ended by now."""
    over = select(col(tables.Round.programme_id)).where(
        col(tables.Round.state) == RoundState.OPEN, col(tables.Round.closes_at) <= now
    )
    with_one = _ALL.where(col(tables.Programme.id).in_(over))
    return [value(row) for row in await reading.rows(with_one)]


async def wanted(reading: Reading) -> list[Programme]:
    """Programmes of which an admin wants a round that has not been opened yet."""
    wanted = _ALL.where(col(tables.Programme.wanted_at).is_not(None))
    return [value(row) for row in await reading.rows(wanted)]


async def next_round_at(reading: Reading, *, after: datetime) -> datetime | None:
    """When the next round of any programme begins after that instant."""
    statement = select(func.min(tables.Programme.next_round_at)).where(
        col(tables.Programme.next_round_at) > after
    )
    instant: datetime | None = await rows.first(reading, statement)
    return instant


async def add(session: Writing, workspace_id: int, programme: Programme) -> Programme:
    """A new programme, given back with its id; its own is not used."""
    row = _fill(tables.Programme(workspace_id=workspace_id), programme)  # type: ignore[call-arg]
    session.add(row)
    await session.flush()
    return replace(programme, id=rows.identity(row), workspace_id=workspace_id)


async def take_charge(session: Writing, workspace_id: int, slack_id: str) -> None:
    """That admin organises those of a workspace that nobody organises yet."""
    nobodys = (
        col(tables.Programme.workspace_id) == workspace_id,
        col(tables.Programme.organiser).is_(None),
    )
    await session.exec(update(tables.Programme).where(*nobodys).values(organiser=slack_id))


async def let_go(session: Writing, workspace_id: int, slack_id: str) -> None:
    """That person organises none of a workspace any more, and is nobody's contact."""
    here = col(tables.Programme.workspace_id) == workspace_id
    for duty in ("organiser", "contact"):
        is_theirs = getattr(tables.Programme, duty) == slack_id
        await session.exec(update(tables.Programme).where(here, is_theirs).values({duty: None}))


async def save(session: Writing, programme: Programme) -> None:
    """All of a programme in the place of what was there."""
    _fill(await session.get_one(tables.Programme, programme.id), programme)
    await session.flush()


def value(row: AnyRow) -> Programme:
    """The programme in that row."""
    return Programme(
        id=row.programme_id,
        workspace_id=row.programme_workspace_id,
        format=Format(row.programme_format),
        rhythm=Rhythm(**{name: getattr(row, f"programme_{name}") for name in _OF_RHYTHM}),
        labels=GenerationLabels(row.programme_labels),
        surplus=Surplus(row.programme_surplus),
        closed_days=_spans(row.programme_closed_days or ""),
        **{name: getattr(row, f"programme_{name}") for name in _AS_THEY_ARE},
    )


def _one(running: list[Programme], programme_id: int | None) -> Programme:
    these = [each for each in running if programme_id in (None, each.id)]
    if not these:
        raise ProgrammeHasEnded
    return these[0]


def _fill(row: tables.Programme, programme: Programme) -> tables.Programme:
    row.format, row.labels, row.surplus = programme.format, programme.labels, programme.surplus
    row.closed_days = _intervals(programme.closed_days) or None
    for name in _OF_RHYTHM:
        setattr(row, name, getattr(programme.rhythm, name))
    for name in _AS_THEY_ARE:
        setattr(row, name, getattr(programme, name))
    return row


def _intervals(spans: Iterable[Span]) -> str:
    """As ISO 8601 writes them, "2026-12-24/2027-01-06", with a space between two."""
    return " ".join(f"{span.first.isoformat()}/{span.last.isoformat()}" for span in spans)


def _spans(intervals: str) -> tuple[Span, ...]:
    both = (interval.split("/") for interval in intervals.split())
    return tuple(Span(*map(date.fromisoformat, each)) for each in both)
