"""What there is to show to people, gathered in one reading."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot import next_days
from bot.clock import Clock
from bot.domain.feedback import Feedback
from bot.domain.meetings import Meeting
from bot.domain.members import Member
from bot.domain.pairings import Pairing
from bot.domain.programmes import Format, Programme
from bot.domain.sitting_out import SittingOutReason
from bot.domain.situation import Coming, PastPairing, Place, Situation
from bot.domain.states import RoundState
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.overview import overview
from storage import meetings, membership, pairings, series, sitting_out
from storage.database import Database
from storage.membership import Everything
from storage.rows import Reading

HISTORY = 10
MOST_AT_ONCE = 32
"""People answered from one reading: enough to share its cost, few enough not to keep the first
waiting."""

Reasons = dict[tuple[int, int], SittingOutReason]
"""Why somebody sits out, by the ids of a programme and a member."""

Resting = dict[int, list[Pairing]]
"""The last meetings of series that rest, by the id of the member who waits."""

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
        there = await membership.with_programmes(reading, workspace.id, slack_ids)
        running = tuple(each for each in there.programmes if each.ended_at is None)
        shown = running if is_for_admins else ()
        wholes = [(each, await overview(reading, workspace, each, now)) for each in shown]
        past = await _known(reading, there, max(each.history for each in asked) + 1)
        reasons = await _reasons(reading, there, past)
        resting = await _resting(reading, there)
        named = await series.named_days(reading, _all(past, resting))

    def situation(user: User, history: int) -> Situation:
        is_one_of_several = len(running) > 1
        seen = Situation(
            user=user,
            programme=running[0],
            now=now,
            member=there.members.get(user.slack_id),
            overview=wholes[0][1] if user.is_admin else None,
            overviews=tuple(wholes) if user.is_admin and is_one_of_several else (),
            to_join=running if is_one_of_several else (),
            is_one_of_several=is_one_of_several,
            ended=tuple(each for each in there.programmes if each.ended_at is not None),
        )
        found = _with_rounds(seen, there, running, past, reasons, resting, history, now)
        return next_days.seen(found, named)

    return [situation(each.user, each.history) for each in asked]


async def beside(db: Database, workspace: Workspace, slack_id: str) -> set[str]:
    """The Slack ids of those who were last with somebody, in each programme: what they see may be
    another once that one is gone."""
    async with db.read() as reading:
        member = await membership.find(reading, workspace.id, slack_id)
        if member is None:
            return set()
        last = await pairings.latest_of(reading, [member.id], limit=1, in_each=True)
    theirs = (pairing for pairing, _ in last.get(member.id, ()))
    return {each.slack_id for pairing in theirs for each in pairing.others(slack_id)}


async def _known(reading: Reading, there: Everything, most: int) -> Past:
    """So many pairings of each member at least in which they were introduced, and one to come."""
    past = await _past(reading, there, most)
    if any(each.pairing.comes_at for theirs in past.values() for each in theirs):
        return await _past(reading, there, most + 1)
    return past


async def _past(reading: Reading, there: Everything, most: int) -> Past:
    """The latest pairings of each member, the latest first."""
    ids = [member.id for member in there.members.values()]
    if not ids:
        return {}
    in_each = len(there.programmes) > 1
    told = await pairings.latest_of(reading, ids, limit=most, in_each=in_each)
    proposed = await _proposed(reading, told)
    programmes = {each.id: each for each in there.programmes}
    return {
        each: tuple(
            PastPairing(
                pairing,
                said,
                programmes[pairing.round.programme_id],
                proposed.get(pairing.id),
            )
            for pairing, said in told.get(each, ())
        )
        for each in ids
    }


async def _proposed(
    reading: Reading, told: Mapping[int, Iterable[tuple[Pairing, Feedback | None]]]
) -> dict[int, Meeting]:
    """The times that wait for an answer in those that are open, and in which nobody has met."""
    of_each = (pairing for theirs in told.values() for pairing, _ in theirs)
    about = {
        each.id for each in of_each if each.round.state is RoundState.OPEN and not each.has_met
    }
    return await meetings.proposed(reading, sorted(about))


async def _reasons(reading: Reading, there: Everything, past: Past) -> Reasons:
    """Why those sit out an open round who have no pairing in it."""
    of_all = [each.id for each in there.programmes]
    ids = [
        each
        for each, pairings in past.items()
        if any(_open(pairings, one, each) is None for one in there.enrolments.get(each, of_all))
    ]
    return await sitting_out.reasons_now(reading, of_all, ids) if ids else {}


async def _resting(reading: Reading, there: Everything) -> Resting:
    """Which series rest; none but in that format."""
    if all(each.format is not Format.INDIVIDUAL for each in there.programmes):
        return {}
    return await series.at_rest(reading, [member.id for member in there.members.values()])


def _all(past: Past, resting: Resting) -> Iterator[Pairing]:
    yield from (each.pairing for theirs in past.values() for each in theirs)
    yield from (each for theirs in resting.values() for each in theirs)


def _with_rounds(
    seen: Situation,
    there: Everything,
    running: Sequence[Programme],
    past: Past,
    reasons: Reasons,
    resting: Resting,
    history: int,
    now: datetime,
) -> Situation:
    member = seen.member
    if member is None:
        return seen
    theirs = there.enrolments.get(member.id, ())
    seen_in = theirs if member.left_at is None else [each.id for each in running]
    mine, places = past[member.id], list[Place]()
    for each in running:
        if each.id in seen_in:
            places.append(_place(each, mine, reasons, resting, member, now))
    known = [each for each in mine if each.pairing.comes_at is None]
    present = [each.pairing.id for each in places if each.pairing]
    earlier = tuple(each for each in known if each.pairing.id not in present)[:history]
    first = places[0] if places else Place(seen.programme)
    return replace(
        seen.at(first),
        latest=known[0] if known else None,
        history=earlier,
        elsewhere=tuple(places[1:]),
        to_join=tuple(each for each in running if each.id not in theirs),
    )


def _place(
    programme: Programme,
    mine: tuple[PastPairing, ...],
    reasons: Reasons,
    resting: Resting,
    member: Member,
    now: datetime,
) -> Place:
    this = _open(mine, programme.id, member.id)
    if this is None:
        theirs = resting.get(member.id, ())
        waiting = (each for each in theirs if each.round.programme_id == programme.id)
        why = reasons.get((programme.id, member.id))
        return Place(programme, sitting_out=why, resting=next(waiting, None))
    if this.pairing.finds_paused((seat.member for seat in this.pairing.seats), now):
        return Place(programme)
    if comes_at := this.pairing.comes_at:
        return Place(programme, coming=Coming(comes_at if comes_at > now else None))
    proposed = None if this.proposed and this.proposed.has_passed(now) else this.proposed
    return Place(programme, this.pairing, this.feedback, proposed=proposed)


def _open(
    pairings: tuple[PastPairing, ...], programme_id: int, member_id: int
) -> PastPairing | None:
    """Their latest in that programme, as they see it, if it is of its open round, and has not ended
    for them."""
    in_it = (each for each in pairings if each.pairing.round.programme_id == programme_id)
    latest = next(in_it, None)
    if latest is None or latest.pairing.round.state is not RoundState.OPEN:
        return None
    seen = latest.pairing.as_seen_by(member_id)
    has_ended = any(seat.ended_at for seat in seen.seats if seat.member.id == member_id)
    return None if has_ended else replace(latest, pairing=seen)
