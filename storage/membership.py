"""Members and their topics."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, literal_column, select, update
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
    col(tables.Member.silent_since),
    _WISHES.label("wishes"),
)
"""What `value` reads."""

_IS_OURS = col(tables.Member.workspace_id) == bindparam("workspace_id")
_IS_MEMBER = _IS_OURS & (col(tables.Member.slack_id) == bindparam("slack_id"))
_HAS_JOINED = _IS_OURS & col(tables.Member.left_at).is_(None)
_MEMBER = select(*COLUMNS).where(_IS_MEMBER)
_HELD = held(select(col(tables.Member.id), col(tables.Member.left_at)).where(_IS_MEMBER))
_CHANGE = update(tables.Member).where(col(tables.Member.id) == bindparam("member"))
_FORGET_TOPICS = delete(tables.MemberTopic).where(
    col(tables.MemberTopic.member_id) == bindparam("member")
)
_ADD_TOPIC = insert(tables.MemberTopic)
_JOINED = select(*COLUMNS).where(_HAS_JOINED)
_COUNT_JOINED = select(func.count()).select_from(tables.Member).where(_HAS_JOINED)
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
_WITH_PROGRAMME = (
    select(*programmes.COLUMNS, *COLUMNS)
    .select_from(tables.Programme)
    .outerjoin(
        tables.Member,
        _IS_OURS & col(tables.Member.slack_id).in_(bindparam("slack_ids", expanding=True)),
    )
    .where(programmes.IS_FIRST)
)


async def find(reading: Reading, workspace_id: int, slack_id: str) -> Member | None:
    """The member with that Slack id, also one who left; None for somebody who never joined."""
    rows = await reading.rows(_MEMBER, workspace_id=workspace_id, slack_id=slack_id)
    return value(rows[0]) if rows else None


async def with_programme(
    reading: Reading, workspace_id: int, slack_ids: Sequence[str]
) -> tuple[Programme, dict[str, Member]]:
    """The workspace's first programme, and those of these Slack users who ever joined."""
    rows = await reading.rows(_WITH_PROGRAMME, workspace_id=workspace_id, slack_ids=slack_ids)
    members = {row.slack_id: value(row) for row in rows if row.member_id}
    return programmes.value(rows[0]), members


async def get_joined(reading: Reading, workspace_id: int, slack_id: str) -> Member:
    """The member with that Slack id; raises NotAMember for whoever never joined or left."""
    return check_joined(await find(reading, workspace_id, slack_id))


async def joined(reading: Reading, workspace_id: int) -> list[Member]:
    """Everybody who joined and has not left, paused or not."""
    return [value(row) for row in await reading.rows(_JOINED, workspace_id=workspace_id)]


async def ids_of(reading: Reading, workspace_id: int, slack_ids: Collection[str]) -> list[int]:
    """Our own ids of those of these Slack users who ever joined."""
    rows = await reading.rows(_IDS, workspace_id=workspace_id, slack_ids=list(slack_ids))
    return [row.id for row in rows] if slack_ids else []


async def time_zones(reading: Reading, pairing_id: int) -> list[str]:
    """Of those who are still part of that pairing."""
    return [row.time_zone for row in await reading.rows(_TIME_ZONES, pairing_id=pairing_id)]


async def count_joined(reading: Reading, workspace_id: int) -> int:
    """How many have joined and not left."""
    count: int = await first(reading, _COUNT_JOINED, workspace_id=workspace_id)
    return count


async def save_profile(
    session: Writing, workspace_id: int, user: User, profile: Profile, now: datetime
) -> bool:
    """Let that user in, back in, or change what they told us; whether they are new or back again.

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
    return is_new


async def hold(session: Writing, workspace_id: int, slack_id: str) -> None:
    """What that member tells us is stored one word after the other: the next waits until the
    transaction ends."""
    await session.rows(held(_MEMBER), workspace_id=workspace_id, slack_id=slack_id)


async def set_pause(session: Writing, member_id: int, until: date | None) -> None:
    """Pause until that day; None ends a pause, also that of somebody who was silent."""
    row = await session.get_one(tables.Member, member_id)
    row.paused_until, row.asked_at, row.silent_since = until, None, None


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
        ),
        joined_at=row.joined_at,
        left_at=row.left_at,
        paused_until=row.paused_until,
        asked_at=row.asked_at,
        silent_since=row.silent_since,
    )


async def _add(session: Writing, row: bulk.Row, now: datetime) -> int | None:
    """The id of a new row; None if there is one."""
    adding = upserts.insert(session, tables.Member).on_conflict_do_nothing()
    joined = row | {"rules_accepted_at": now, "joined_at": now}
    added: int | None = await first(session, adding.returning(col(tables.Member.id)), **joined)
    return added


def _told(user: User, profile: Profile) -> bulk.Row:
    return {
        "locale": user.locale,
        "time_zone": user.time_zone,
        "generation": profile.generation,
        "language": profile.language,
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
