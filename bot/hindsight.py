"""What was dated by a clock that stood ahead is put right once it has been turned back."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.closed_days import closed_days
from bot.domain.asks import Ask, AskState, Request
from bot.domain.closed_days import ClosedDays
from bot.domain.deliveries import Kind
from bot.domain.programmes import Programme
from bot.domain.rounds import Round
from bot.domain.schedule import brought_back, next_start, start_after
from bot.domain.search import DAYS_TO_FIND, time_to_answer, working_days_on
from bot.domain.working_hours import LOOK_AHEAD, Together
from storage import asks, hindsight, programmes, rounds
from storage.database import Database, Writing
from storage.deliveries import Intention

log = logging.getLogger(__name__)

A_WHILE = timedelta(hours=1)
"""Whatever is wrong by less does no harm."""

BELIEVED_AFTER = timedelta(hours=6)
"""Long enough to notice a wrong date; a round that falls due meanwhile is caught up with."""


@dataclass(frozen=True)
class _Look:
    """What the clock showed at a count of seconds, which the machine keeps and nobody sets."""

    now: datetime
    seconds: float


class Hindsight:
    """Notices that the clock was turned back, and puts right what was dated too late.

    It may be the present that is wrong, and then nothing may be touched. So the clock is believed
    at once where it has come back to what the machine has counted, and else, as after a start, when
    it has gone on like that for hours.
    """

    def __init__(self, db: Database, seconds: Callable[[], float] = time.monotonic) -> None:
        self._db, self._seconds = db, seconds
        self._first: _Look | None = None
        self._last: _Look | None = None
        self._turned_back: _Look | None = None

    async def look(self, now: datetime) -> None:
        """To be called at every tick, before anything else is done."""
        look = _Look(now, self._seconds())
        if self._last is None or now < self._last.now:
            self._turned_back = look
        self._first, self._last = self._first or look, look
        if self._turned_back and _ahead(look, of=self._turned_back) > A_WHILE:
            self._turned_back = None  # it was the clock's turning back that was wrong
        if self._turned_back and self._is_believed(look, self._turned_back, self._first):
            await put_right(self._db, since=self._turned_back.now, now=now)
            self._first, self._turned_back = look, None

    def _is_believed(self, look: _Look, turned_back: _Look, first: _Look) -> bool:
        if turned_back is not first and _ahead(look, of=first) >= -A_WHILE:
            return True
        return look.seconds - turned_back.seconds >= BELIEVED_AFTER.total_seconds()


def _ahead(look: _Look, *, of: _Look) -> timedelta:
    """How much further the clock has gone since then than time has."""
    return look.now - of.now - timedelta(seconds=look.seconds - of.seconds)


async def put_right(db: Database, *, since: datetime, now: datetime) -> None:
    """Put right what lies further ahead than it can, by a clock that is right since that instant.

    A calendar goes on with the next start in step; a round that has begun in a future that did not
    come has begun now; what was put off, or waits for its receipt, waits no longer than it would
    have, nor does who asks, or is asked, to be shown something. Whatever is rightly due in days
    stays.
    """
    async with db.read() as reading:
        of_all = await programmes.of_all(reading)
        going_on = await asks.looking(reading)
    for programme_id in of_all:
        await _put_programme_right(db, programme_id, since=since, now=now)
    async with db.write() as session:
        await hindsight.put_right(session, now)
    for each in going_on:
        await _put_ask_right(db, *each, now)


async def _put_programme_right(
    db: Database, programme_id: int, *, since: datetime, now: datetime
) -> None:
    async with db.read() as reading:
        programme = await programmes.get(reading, programme_id)
        latest = await rounds.latest(reading, programme_id)
    if not (_may_be_too_far(programme, now) or _lies_ahead(latest, now)):
        return  # and the library of public holidays need not be loaded
    closed = await closed_days(programme.country, programme.closed_days)
    async with db.write() as session:
        programme = await programmes.get_held(session, programme_id)
        latest = await rounds.latest(session, programme_id)
        programme = await _put_calendar_right(session, programme, latest, closed, since, now)
        if latest and _lies_ahead(latest, now):
            await _put_round_right(session, programme, latest, closed, now)


def _may_be_too_far(programme: Programme, now: datetime) -> bool:
    """Whether the next round is more than half a turn ahead, as it is right after one began."""
    planned, turn = programme.next_round_at, timedelta(weeks=programme.rhythm.every_weeks)
    return planned is not None and planned - now > turn / 2


def _lies_ahead(latest: Round | None, now: datetime) -> bool:
    return latest is not None and latest.starts_at > now + A_WHILE


async def _put_calendar_right(
    session: Writing,
    programme: Programme,
    latest: Round | None,
    closed: ClosedDays,
    since: datetime,
    now: datetime,
) -> Programme:
    if programme.next_round_at is None or not _may_be_too_far(programme, now):
        return programme
    began = latest.starts_at if latest else None
    planned, rhythm = programme.next_round_at, programme.rhythm
    next_round_at = brought_back(planned, rhythm, latest=began, now=since, closed=closed)
    if next_round_at == planned:
        return programme
    programme = replace(programme, next_round_at=next_round_at)
    await programmes.save(session, programme)
    log.warning("calendar put right", extra={"programme": programme.id})
    return programme


async def _put_round_right(
    session: Writing, programme: Programme, latest: Round, closed: ClosedDays, now: datetime
) -> None:
    rhythm = programme.rhythm
    planned = programme.next_round_at or next_start(rhythm, after=now, closed=closed)
    closes_at = min(latest.closes_at, start_after(planned, rhythm, now=now, closed=closed))
    await rounds.redate(session, latest.id, starts_at=now, closes_at=closes_at)
    await hindsight.bring_forward(session, latest.id, to=closes_at, now=now)
    log.warning("round put right", extra={"round_id": latest.id})


async def _put_ask_right(db: Database, workspace_id: int, ask_id: int, now: datetime) -> None:
    """It ends no later than if it had been made now, and so does the time of who is asked."""
    async with db.read() as reading:
        programme = await programmes.first(reading, workspace_id)
    closed = await closed_days(programme.country, programme.closed_days)
    async with db.write() as session:
        ask = await asks.find_held(session, workspace_id, ask_id)
        if ask is None or ask.state is not AskState.LOOKING:
            return
        found_by = working_days_on(now, DAYS_TO_FIND, ask.asker.time_zone, closed=closed)
        ask = replace(ask, ends_at=min(ask.ends_at, found_by))
        await hindsight.bring_ask_forward(session, ask.id, to=ask.ends_at)
        if ask.open_request:
            await _put_request_right(session, programme, ask, ask.open_request, closed, now)


async def _put_request_right(
    session: Writing,
    programme: Programme,
    ask: Ask,
    request: Request,
    closed: ClosedDays,
    now: datetime,
) -> None:
    member, hours = request.member, Together(programme.rhythm, now, now + LOOK_AHEAD, closed)
    told_at = now if request.sent_at else hours.hour([member.time_zone])
    answer_by = time_to_answer(ask, member, asked_at=told_at, closed=closed)
    due = Intention(Kind.ASK_REQUEST, request.id, told_at, expires_at=ask.search_ends_at)
    await hindsight.bring_request_forward(session, due, answer_by=answer_by)
