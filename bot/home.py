"""What there is to show to people, gathered in one reading."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import Clock
from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.rounds import SittingOutReason
from bot.domain.schedule import today
from bot.domain.situation import PastPairing, Situation
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.programmes import overview
from storage import membership, rounds
from storage.database import Database
from storage.rows import Reading

HISTORY = 10
MOST_AT_ONCE = 32
"""People answered from one reading: enough to share its cost, few enough not to keep the first
waiting."""

Past = dict[int, tuple[PastPairing, ...]]
"""Pairings by the id of the member who had them."""


@dataclass(frozen=True)
class Asked:
    """Somebody who wants to know where they stand, with so many earlier pairings at most."""

    user: User
    history: int = HISTORY


class Situations:
    """Where people stand. Those who wait at the same time are answered from one reading; nothing
    is kept for the next.

    `turn` is awaited before each reading: whoever was answered before goes first, and meanwhile
    more people may come to wait.
    """

    def __init__(
        self, db: Database, workspace: Workspace, clock: Clock, turn: Callable[[], Awaitable[None]]
    ) -> None:
        self._db, self._workspace, self._clock, self._turn = db, workspace, clock, turn
        self._next: tuple[list[Asked], asyncio.Task[list[Situation]]] | None = None

    async def of(self, user: User, *, history: int = 0) -> Situation:
        """Where that user stands now, with so many earlier pairings at most."""
        if self._next is None:
            everybody = list[Asked]()
            self._next = everybody, asyncio.create_task(self._read(everybody))
        asked, reading = self._next
        asked.append(Asked(user, history))
        if len(asked) == MOST_AT_ONCE:
            self._next = None
        mine = len(asked) - 1
        return (await asyncio.shield(reading))[mine]

    async def _read(self, asked: list[Asked]) -> list[Situation]:
        await self._turn()
        if self._next and self._next[0] is asked:
            self._next = None
        return await situations(self._db, self._workspace, asked, now=self._clock.now())


async def situations(
    db: Database, workspace: Workspace, asked: Sequence[Asked], *, now: datetime
) -> list[Situation]:
    """Where each of them stands at that instant, with the organiser's view for admins."""
    slack_ids = [each.user.slack_id for each in asked]
    is_for_admins = any(each.user.is_admin for each in asked)
    async with db.read() as reading:
        programme, members = await membership.with_programme(reading, workspace.id, slack_ids)
        whole = await overview(reading, workspace, programme, now) if is_for_admins else None
        most = max(each.history for each in asked) + 1
        past = await _past(reading, members.values(), most)
        reasons = await _reasons(reading, programme, past)

    def situation(user: User, history: int) -> Situation:
        seen = Situation(
            user=user,
            programme=programme,
            today=today(user.time_zone, now),
            member=members.get(user.slack_id),
            overview=whole if user.is_admin else None,
        )
        return _with_rounds(seen, past, reasons, history)

    return [situation(each.user, each.history) for each in asked]


async def _past(reading: Reading, members: Iterable[Member], most: int) -> Past:
    """The latest pairings of each member, the latest first."""
    ids = [member.id for member in members]
    told = await rounds.pairings_of(reading, ids, limit=most) if ids else {}
    return {each: tuple(PastPairing(*pair) for pair in told.get(each, ())) for each in ids}


async def _reasons(
    reading: Reading, programme: Programme, past: Past
) -> dict[int, SittingOutReason]:
    """Why those sit out the open round who have no pairing in it."""
    ids = [each for each, pairings in past.items() if not _is_open(pairings, programme, each)]
    return await rounds.sitting_out_now(reading, programme.id, ids) if ids else {}


def _with_rounds(
    seen: Situation, past: Past, reasons: dict[int, SittingOutReason], history: int
) -> Situation:
    if seen.member is None:
        return seen
    mine = past[seen.member.id]
    if not _is_open(mine, seen.programme, seen.member.id):
        why = reasons.get(seen.member.id)
        return replace(seen, sitting_out=why, history=mine[:history])
    this, earlier = mine[0], mine[1 : history + 1]
    return replace(seen, pairing=this.pairing, feedback=this.feedback, history=earlier)


def _is_open(pairings: tuple[PastPairing, ...], programme: Programme, member_id: int) -> bool:
    """Whether the latest is of the programme's open round, and has not ended for that member."""
    if not pairings:
        return False
    latest = pairings[0].pairing
    is_of_now = latest.round.programme_id == programme.id and latest.round.state is RoundState.OPEN
    seats = (seat for seat in latest.seats if seat.member.id == member_id)
    return is_of_now and all(seat.ended_at is None for seat in seats)
