"""Members and their topics."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Executable, bindparam, delete, insert, literal_column, select, update
from sqlmodel import col, func

from bot.domain.members import Member, Profile, check_joined
from bot.domain.programmes import Programme
from bot.domain.users import User
from storage import bulk, programmes, tables, upserts
from storage.database import Writing
from storage.rows import AnyRow, Columns, Reading, first, held

_SHOW, _LEARN = "show", "learn"
_WISH = col(tables.MemberTopic.direction) + literal_column("':'") + col(tables.MemberTopic.topic)
_WISHES = (
    select(func.aggregate_strings(_WISH, literal_column("','")))  # type: ignore[arg-type]
    .where(col(tables.MemberTopic.member_id) == col(tables.Member.id))
    .scalar_subquery()
)
"""All topics of a member: "show:video,learn:history"."""

COLUMNS: Columns = (
    col(tables.Member.id).label("member_id"),
    col(tables.Member.slack_id),
    col(tables.Member.locale),
    col(tables.Member.time_zone),
    col(tables.Member.generation),
    col(tables.Member.language),
    col(tables.Member.joined_at),
    col(tables.Member.left_at),
    col(tables.Member.paused_until),
    col(tables.Member.asked_at),
    col(tables.Member.pauses_at),
    col(tables.Member.silent_since),
    col(tables.Member.can_be_asked),
    col(tables.Member.reports_to),
    _WISHES.label("wishes"),
)
"""What `value` reads."""

IN_ITS_PROGRAMME: Columns = tuple(
    func.coalesce(col(tables.Enrolment.left_at), each).label("left_at")
    if each.name == "left_at"
    else each
    for each in COLUMNS
)
"""The same of somebody in a pairing: who has left its programme has left, as far as it goes."""

_IS_OURS = col(tables.Member.workspace_id) == bindparam("workspace_id")
_IS_MEMBER = _IS_OURS & (col(tables.Member.slack_id) == bindparam("slack_id"))
_MEMBER = select(*COLUMNS).where(_IS_MEMBER)
_HELD = held(select(col(tables.Member.id), col(tables.Member.left_at)).where(_IS_MEMBER))
_CHANGE = update(tables.Member).where(col(tables.Member.id) == bindparam("member"))
_FORGET_TOPICS = delete(tables.MemberTopic).where(
    col(tables.MemberTopic.member_id) == bindparam("member")
)
_ADD_TOPIC = insert(tables.MemberTopic)
_IDS = select(col(tables.Member.id)).where(
    _IS_OURS, col(tables.Member.slack_id).in_(bindparam("slack_ids", expanding=True))
)
_TIME_ZONES = (
    select(col(tables.Member.time_zone))
    .join(tables.Seat, col(tables.Seat.member_id) == col(tables.Member.id))
    .where(
        col(tables.Seat.pairing_id) == bindparam("pairing_id"),
        col(tables.Seat.ended_at).is_(None),
    )
)
_WITH_PROGRAMMES = (
    select(*programmes.COLUMNS, *COLUMNS, col(tables.Enrolment.programme_id).label("takes_part_in"))
    .select_from(tables.Programme)
    .outerjoin(
        tables.Member,
        _IS_OURS & col(tables.Member.slack_id).in_(bindparam("slack_ids", expanding=True)),
    )
    .outerjoin(
        tables.Enrolment,
        (col(tables.Enrolment.programme_id) == col(tables.Programme.id))
        & (col(tables.Enrolment.member_id) == col(tables.Member.id))
        & col(tables.Enrolment.left_at).is_(None),
    )
    .where(col(tables.Programme.workspace_id) == bindparam("workspace_id"))
    .order_by(col(tables.Programme.id))
)


async def find(reading: Reading, workspace_id: int, slack_id: str) -> Member | None:
    """The member with that Slack id, also one who left; None for somebody who never joined."""
    rows = await reading.rows(_MEMBER, workspace_id=workspace_id, slack_id=slack_id)
    return value(rows[0]) if rows else None


@dataclass(frozen=True)
class Everything:
    """All programmes of a workspace, also those that have ended; the members asked for, by Slack's
    ids; and by our own id of each the ids of the programmes that they take part in."""

    programmes: tuple[Programme, ...]
    members: Mapping[str, Member]
    enrolments: Mapping[int, Collection[int]]


async def with_programmes(
    reading: Reading, workspace_id: int, slack_ids: Sequence[str]
) -> Everything:
    """The workspace's programmes, the first first, and those of these Slack users who ever
    joined."""
    rows = await reading.rows(_WITH_PROGRAMMES, workspace_id=workspace_id, slack_ids=slack_ids)
    of_each = [list(each) for _, each in groupby(rows, key=attrgetter("programme_id"))]
    enrolments = defaultdict[int, set[int]](set)
    for row in rows:
        if row.takes_part_in:
            enrolments[row.member_id].add(row.takes_part_in)
    members = {row.slack_id: value(row) for row in of_each[0] if row.member_id}
    return Everything(tuple(programmes.value(each[0]) for each in of_each), members, enrolments)


async def get(reading: Reading, workspace_id: int, slack_id: str) -> Member:
    """The same; raises LookupError for somebody who never joined."""
    member = await find(reading, workspace_id, slack_id)
    if member is None:
        raise LookupError("they never joined")
    return member


async def get_joined(reading: Reading, workspace_id: int, slack_id: str) -> Member:
    """The member with that Slack id; raises NotAMember for whoever never joined or left."""
    return check_joined(await find(reading, workspace_id, slack_id))


async def ids_of(reading: Reading, workspace_id: int, slack_ids: Collection[str]) -> list[int]:
    """Our own ids of those of these Slack users who ever joined."""
    rows = await reading.rows(_IDS, workspace_id=workspace_id, slack_ids=list(slack_ids))
    return [row.id for row in rows] if slack_ids else []


async def time_zones(reading: Reading, pairing_id: int) -> list[str]:
    """Of those who are still part of that pairing."""
    return [row.time_zone for row in await reading.rows(_TIME_ZONES, pairing_id=pairing_id)]


async def save_profile(
    session: Writing, workspace_id: int, user: User, profile: Profile, now: datetime
) -> tuple[int, bool]:
    """Let that user in, back in, or change what they told us; gives their id, and whether they are
    new or back again.

    Of two who do so for one user at the same time, the second waits, and changes what the first
    has stored.
    """
    mine: bulk.Row = {"workspace_id": workspace_id, "slack_id": user.slack_id}
    told = _told(user, profile)
    member_id = await _add(session, mine | told, now)
    is_new = member_id is not None
    if member_id is None:
        (known,) = await session.rows(_HELD, **mine)
        member_id, is_new = known.id, known.left_at is not None
        await _change(session, member_id, told | (_back_at(now) if is_new else {}))
    await bulk.write(session, _ADD_TOPIC, _topics(workspace_id, member_id, profile))
    return member_id, is_new


async def hold(session: Writing, workspace_id: int, slack_id: str) -> None:
    """What that member tells us is stored one word after the other: the next waits until the
    transaction ends."""
    await session.rows(held(_MEMBER), workspace_id=workspace_id, slack_id=slack_id)


async def set_pause(session: Writing, member_id: int, until: date | None) -> None:
    """Pause until that day; None ends a pause, also that of somebody who was silent."""
    row = await session.get_one(tables.Member, member_id)
    row.paused_until, row.asked_at, row.silent_since = until, None, None


async def set_reports_to(session: Writing, member_id: int, manager: str | None) -> None:
    """Keep to whom somebody reports: a Slack id, or None."""
    (await session.get_one(tables.Member, member_id)).reports_to = manager


async def set_left(session: Writing, member_id: int, now: datetime) -> None:
    """Mark that somebody left."""
    (await session.get_one(tables.Member, member_id)).left_at = now


async def follow(session: Writing, member_id: int, user: User) -> None:
    """Take over the language and the time zone that somebody now has in Slack."""
    row = await session.get_one(tables.Member, member_id)
    row.locale, row.time_zone = user.locale, user.time_zone


def value(row: AnyRow) -> Member:
    """The member in that row."""
    wishes = [wish.split(":") for wish in row.wishes.split(",")] if row.wishes else ()
    return Member(
        id=row.member_id,
        slack_id=row.slack_id,
        locale=row.locale,
        time_zone=row.time_zone,
        profile=Profile(
            generation=row.generation,
            can_show=frozenset(topic for direction, topic in wishes if direction == _SHOW),
            wants_to_learn=frozenset(topic for direction, topic in wishes if direction == _LEARN),
            language=row.language,
            can_be_asked=row.can_be_asked,
            reports_to=row.reports_to,
        ),
        joined_at=row.joined_at,
        left_at=row.left_at,
        paused_until=row.paused_until,
        asked_at=row.asked_at,
        pauses_at=row.pauses_at,
        silent_since=row.silent_since,
    )


async def _add(session: Writing, row: bulk.Row, now: datetime) -> int | None:
    """The id of a new row; None if there is one."""
    joined = row | {"rules_accepted_at": now, "joined_at": now}
    added: int | None = await first(session, _adding(upserts.dialect(session)), **joined)
    return added


@cache
def _adding(dialect: str) -> Executable:
    adding = upserts.insert_in(dialect, tables.Member).on_conflict_do_nothing()
    return adding.returning(col(tables.Member.id))


def _told(user: User, profile: Profile) -> bulk.Row:
    return {
        "locale": user.locale,
        "time_zone": user.time_zone,
        "generation": profile.generation,
        "language": profile.language,
        "can_be_asked": profile.can_be_asked,
        "reports_to": profile.reports_to,
    }


def _back_at(now: datetime) -> bulk.Row:
    ended = dict.fromkeys(("left_at", "paused_until", "asked_at", "silent_since"))
    return {"joined_at": now, "rules_accepted_at": now, **ended}


async def _change(session: Writing, member_id: int, columns: bulk.Row) -> None:
    """Change these columns of a member, who has no topics after it."""
    await bulk.write(session, _CHANGE, [{"member": member_id, **columns}])
    await bulk.write(session, _FORGET_TOPICS, [{"member": member_id}])


def _topics(workspace_id: int, member_id: int, profile: Profile) -> Iterator[bulk.Row]:
    """A row for each topic."""
    for direction, topics in ((_SHOW, profile.can_show), (_LEARN, profile.wants_to_learn)):
        for topic in topics:
            yield {
                "workspace_id": workspace_id,
                "member_id": member_id,
                "direction": direction,
                "topic": topic,
            }
