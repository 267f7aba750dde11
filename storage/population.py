"""What a round is planned from, streamed into columns of numbers: no object stands for a person or
for a meeting, and a big company's two years fit into tens of megabytes.

NumPy and SciPy are loaded with this module, so it is imported where a round is planned and not at
the start.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from sys import intern
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import DTypeLike, NDArray
from scipy.sparse import csr_array
from sqlalchemy import bindparam, select
from sqlmodel import col

from bot.domain.population import UNDECLARED, Choices, History, People
from bot.domain.programmes import Programme
from bot.domain.reporting import NOBODY, Managers, reporting_lines
from bot.domain.schedule import today
from bot.domain.topics import ALL_TOPICS
from storage import reporting, tables, together
from storage.bulk import PIECE
from storage.columns import Ids, columns, couples, told
from storage.database import Snapshot

TOGETHER = timedelta(minutes=10)
"""Rounds of several programmes that begin within so long are no past to each other: whoever is
introduced in both reads of them at the same time."""

_TOPICS = tuple(sorted(ALL_TOPICS))
_PLACES = {topic: place for place, topic in enumerate(_TOPICS)}
_MEMBERS = (
    select(
        col(tables.Member.id),
        col(tables.Member.slack_id),
        col(tables.Member.time_zone),
        col(tables.Member.generation),
        col(tables.Member.paused_until),
        col(tables.Member.silent_since),
        col(tables.Member.left_at).is_(None) & col(tables.Enrolment.member_id).is_not(None),
    )
    .outerjoin(
        tables.Enrolment,
        (col(tables.Enrolment.programme_id) == bindparam("programme"))
        & (col(tables.Enrolment.member_id) == col(tables.Member.id))
        & col(tables.Enrolment.left_at).is_(None),
    )
    .where(col(tables.Member.workspace_id) == bindparam("workspace"))
    .order_by(col(tables.Member.id))
)
_CHOSEN = select(
    col(tables.MemberTopic.member_id),
    col(tables.MemberTopic.direction),
    col(tables.MemberTopic.topic),
).where(col(tables.MemberTopic.workspace_id) == bindparam("workspace"))
_BLOCKS = (
    select(col(tables.Block.member_id), col(tables.Member.id))
    .join(
        tables.Member,
        (col(tables.Member.slack_id) == col(tables.Block.slack_id))
        & (col(tables.Member.workspace_id) == col(tables.Block.workspace_id)),
    )
    .where(col(tables.Block.workspace_id) == bindparam("workspace"))
)
_ROUNDS = (
    select(col(tables.Round.id), col(tables.Round.programme_id), col(tables.Round.starts_at))
    .where(col(tables.Round.workspace_id) == bindparam("workspace"))
    .order_by(col(tables.Round.id).desc())
)
_IS_HELD = col(tables.Seat.ended_at).is_(None)
_SEATS = (
    select(
        told(tables.Seat.pairing_id, _IS_HELD),
        told(tables.Seat.member_id, _IS_HELD),
        told(tables.Seat.pairing_id, ~_IS_HELD),
        told(tables.Seat.member_id, ~_IS_HELD),
    )
    .join(tables.Pairing, col(tables.Pairing.id) == col(tables.Seat.pairing_id))
    .where(col(tables.Pairing.round_id) == bindparam("round"))
)
_SITTING_OUT = select(told(tables.SittingOut.member_id)).where(
    col(tables.SittingOut.round_id) == bindparam("round")
)


class ById(Mapping[int, str]):
    """A text for each id, in a third of the memory of a dict: ids are told once, in their order."""

    def __init__(self, ids: "array[int]") -> None:
        self._ids, self.texts = ids, list[str]()

    def __getitem__(self, id_: int) -> str:
        place = bisect_left(self._ids, id_)
        if place == len(self._ids) or self._ids[place] != id_:
            raise KeyError(id_)
        return self.texts[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


@dataclass(frozen=True, eq=False)
class TakingPart:
    """Who takes part in a round, whom they have met, and the Slack id and the time zone of each by
    our own id; `besides` are those who could, and are left out, with their generation."""

    people: People
    history: History
    slack_ids: Mapping[int, str]
    time_zones: Mapping[int, str]
    besides: Mapping[int, int] = field(default_factory=dict)


async def taking_part(
    reading: Snapshot,
    programme: Programme,
    *,
    starts_at: datetime,
    now: datetime,
    besides: Container[int] = (),
) -> TakingPart:
    """Everybody who takes part in the programme and is not paused now, as the planner wants to know
    them, but for those `besides` whom the round is to leave out."""
    members = await _members(reading, programme, starts_at, _is_back(now), besides)
    past = _Past(members, programme.gap)
    await _look_back(reading, programme, past, until=starts_at - TOGETHER)
    manager = await reporting.managers(reading, programme.workspace_id, len(members.here))
    apart = await _apart(reading, programme.workspace_id, manager)
    those = await _taking_part(reading, programme, members, past, manager, apart)
    with_others = await together.elsewhere(reading, programme)
    return replace(those, people=replace(those.people, together=with_others))


async def newly_taking_part(
    reading: Snapshot, programme: Programme, *, now: datetime
) -> TakingPart:
    """The same people, and those who pause, as if there had been no round yet, and as if nobody had
    asked not to meet somebody, or told to whom they report: what an admin sees of these may tell
    nothing of it."""
    members = await _members(reading, programme, now, _paused_or_not)
    past, nobody = _Past(members, programme.gap), np.empty((0, 2), np.int64)
    unknown = np.full(len(members.here), NOBODY)
    return await _taking_part(reading, programme, members, past, unknown, nobody)


async def _apart(reading: Snapshot, workspace_id: int, manager: Managers) -> Ids:
    """Every two of whom one would rather not meet the other, or is above them."""
    rows = await reading.rows(_BLOCKS, workspace=workspace_id)
    blocked = np.array([tuple(row) for row in rows], np.int64).reshape(-1, 2)
    return np.concatenate([blocked, reporting_lines(manager)])


async def _taking_part(
    reading: Snapshot,
    programme: Programme,
    members: "_Members",
    past: "_Past",
    manager: Managers,
    apart: Ids,
) -> TakingPart:
    can_show, wants_to_learn = await _topics(reading, programme.workspace_id, members)
    people = People(
        ids=members.ids,
        generation=members.generation[members.ids],
        team=manager[members.ids].astype(np.int32),  # those of one manager are a team
        utc_offset=members.utc_offset,
        can_show=can_show[members.ids],
        wants_to_learn=wants_to_learn[members.ids],
        need=past.need[members.ids],
        waited=past.waited[members.ids],
        apart=apart,
        topics=_TOPICS,
    )
    told = members.slack_ids, members.time_zones, members.besides
    return TakingPart(people, past.history(), *told)


@dataclass(frozen=True, eq=False)
class _Members:
    """`ids` and `utc_offset` are of those who take part; `generation` and whether they are `here`
    are by id, of everybody who ever joined; `besides` are those who are left out,
    with their generation."""

    ids: Ids
    utc_offset: NDArray[np.int16]
    generation: NDArray[np.int16]
    here: NDArray[np.bool_]
    slack_ids: Mapping[int, str]
    time_zones: Mapping[int, str]
    besides: Mapping[int, int]


async def _members(
    reading: Snapshot,
    programme: Programme,
    starts_at: datetime,
    is_back: "_IsBack",
    besides: Container[int] = (),
) -> _Members:
    offset = _offset(starts_at)
    columns, could_be = array("q"), array("q")
    slack_ids, time_zones = ById(could_be), ById(could_be)
    left_out = dict[int, int]()
    named = {"workspace": programme.workspace_id, "programme": programme.id}
    async for piece in reading.pieces(_MEMBERS, PIECE, **named):
        for id_, slack_id, zone, generation, paused_until, silent_since, has_joined in piece:
            could_be_here = has_joined and is_back(zone, paused_until, silent_since)
            is_here = could_be_here and id_ not in besides
            columns.extend((id_, generation, is_here, offset(zone)))
            if could_be_here and not is_here:
                left_out[id_] = generation
            if could_be_here:
                could_be.append(id_)
                slack_ids.texts.append(slack_id)
                time_zones.texts.append(intern(zone))  # one text for all who live there
    ids, generations, here, offsets = np.frombuffer(columns, np.int64).reshape(-1, 4).T
    most = int(ids.max(initial=0)) + 1
    generation, is_here = np.full(most, UNDECLARED, np.int16), np.zeros(most, np.bool_)
    generation[ids], is_here[ids] = generations, here
    taking_part = here > 0
    utc_offset = offsets[taking_part].astype(np.int16)
    mine = ids[taking_part]
    told = slack_ids, time_zones, left_out
    return _Members(mine, utc_offset, generation, is_here, *told)


_IsBack = Callable[[str, date | None, datetime | None], bool]
"""By the time zone, the day until which somebody pauses, and since when they are silent."""


def _is_back(now: datetime) -> _IsBack:
    """Whether a pause is over on the wall of a zone, as Member.standing says."""
    day = cache(lambda zone: today(zone, now))
    return lambda zone, paused_until, silent_since: (
        silent_since is None and (paused_until is None or paused_until <= day(zone))
    )


def _paused_or_not(_zone: str, _paused_until: date | None, _silent_since: datetime | None) -> bool:
    return True


def _offset(instant: datetime) -> Callable[[str], int]:
    """Minutes from Greenwich in a zone."""
    return cache(lambda zone: _minutes(instant.astimezone(ZoneInfo(zone)).utcoffset()))


def _minutes(offset: timedelta | None) -> int:
    return (offset or timedelta()) // timedelta(minutes=1)


async def _topics(
    reading: Snapshot, workspace_id: int, members: _Members
) -> tuple[Choices, Choices]:
    """What each can show and wants to learn, by id; topics that no longer exist are left out."""
    chosen = {way: (array("i"), array("i")) for way in ("show", "learn")}
    async for piece in reading.pieces(_CHOSEN, PIECE, workspace=workspace_id):
        for id_, way, topic in piece:
            if topic in _PLACES:
                ids, topics = chosen[way]
                ids.append(id_)
                topics.append(_PLACES[topic])
    shape = len(members.here), len(_TOPICS)
    return _by_id(*chosen["show"], shape), _by_id(*chosen["learn"], shape)


def _by_id(ids: "array[int]", topics: "array[int]", shape: tuple[int, int]) -> Choices:
    places = np.frombuffer(ids, np.int32), np.frombuffer(topics, np.int32)
    return csr_array((np.ones(len(ids), np.uint8), places), shape=shape)


async def _look_back(
    reading: Snapshot, programme: Programme, past: "_Past", *, until: datetime
) -> None:
    """Who has met whom is asked of every programme of the workspace, of others until that instant;
    who has waited, of this."""
    of_all = await reading.rows(_ROUNDS, workspace=programme.workspace_id)
    for round_id, programme_id, starts_at in of_all:
        if programme_id != programme.id and starts_at > until:
            continue
        pairing, member, *ended = await columns(reading, _SEATS, round=round_id)
        if programme_id != programme.id:
            past.add_from_elsewhere(pairing, member, ended=ended)
            continue
        (waited,) = await columns(reading, _SITTING_OUT, round=round_id)
        past.count(member, waited)
        if len(member) or len(ended[1]):
            past.add(pairing, member, waited, ended=ended)


class _Past:
    """Earlier rounds, added from the last one backwards. `need` and `waited` are by id."""

    def __init__(self, members: _Members, gap: int) -> None:
        self._members, self._gap = members, gap
        self.need = np.zeros(len(members.here), np.int16)
        self.waited = np.zeros(len(members.here), np.int16)
        self._counts, self._waits = members.here.copy(), members.here.copy()
        self._one, self._other, self._ago = array("i"), array("i"), array("h")
        self._rounds = 0

    def count(self, member: Ids, waited: Ids) -> None:
        """Who had a pairing in a round, and who sat out."""
        self._waits[member] = False
        self.waited[waited] += self._waits[waited]

    def add(self, pairing: Ids, member: Ids, waited: Ids, *, ended: Sequence[Ids]) -> None:
        """A round in which somebody was introduced: who was in which pairing, and who sat out.

        Who was in one that `ended` has been introduced to the others, but has met nobody in it.
        """
        one, other = couples(pairing, member)
        across = self._are_across(one, other)
        self._counts[one[across]] = self._counts[other[across]] = False
        attended = np.append(member, waited)
        self.need[attended] += self._counts[attended]
        self._rounds += 1
        self._remember(pairing, member, ended, ago=self._rounds)

    def add_from_elsewhere(self, pairing: Ids, member: Ids, *, ended: Sequence[Ids]) -> None:
        """A round of another programme: as far as people met in it, it is as if that had been in
        the round of this one before it."""
        self._remember(pairing, member, ended, ago=self._rounds + 1)

    def history(self) -> History:
        """Who of those who take part met whom, in columns half as wide as ids can be."""
        half_as_wide: DTypeLike = np.int32
        one, other = (np.frombuffer(met, half_as_wide) for met in (self._one, self._other))
        return History(one, other, np.frombuffer(self._ago, np.int16))

    def _remember(self, pairing: Ids, member: Ids, ended: Sequence[Ids], *, ago: int) -> None:
        together = np.append(pairing, ended[0]), np.append(member, ended[1])
        one, other = self._still_here(*couples(*together))
        self._one.frombytes(one.astype(np.int32).tobytes())
        self._other.frombytes(other.astype(np.int32).tobytes())
        self._ago.frombytes(np.full(len(one), ago, np.int16).tobytes())

    def _still_here(self, one: Ids, other: Ids) -> tuple[Ids, Ids]:
        both = self._members.here[one] & self._members.here[other]
        return one[both], other[both]

    def _are_across(self, one: Ids, other: Ids) -> NDArray[np.bool_]:
        first, second = self._members.generation[one], self._members.generation[other]
        declared: NDArray[np.bool_] = (first != UNDECLARED) & (second != UNDECLARED)
        declared &= np.abs(first - second) >= self._gap
        return declared
