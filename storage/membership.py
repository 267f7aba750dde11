"""Members and their topics."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, delete
from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.errors import NotAMember
from bot.domain.members import Member, Profile
from bot.domain.users import User
from storage import tables
from storage.rows import identity

_SHOW, _LEARN = "show", "learn"
_BY_SLACK_ID = select(tables.Member).where(
    col(tables.Member.workspace_id) == bindparam("workspace"),
    col(tables.Member.slack_id) == bindparam("slack_id"),
)
_TOPICS = select(tables.MemberTopic).where(
    col(tables.MemberTopic.member_id).in_(bindparam("members", expanding=True))
)


async def find(session: AsyncSession, workspace_id: int, slack_id: str) -> Member | None:
    """The member with that Slack id, also one who left; None for somebody who never joined."""
    row = await _row(session, workspace_id, slack_id)
    return (await values(session, [row]))[0] if row else None


async def get_joined(session: AsyncSession, workspace_id: int, slack_id: str) -> Member:
    """The member with that Slack id; raises NotAMember for whoever never joined or left."""
    member = await find(session, workspace_id, slack_id)
    if member is None or member.left_at is not None:
        raise NotAMember
    return member


async def joined(session: AsyncSession, workspace_id: int) -> list[Member]:
    """Everybody who joined and has not left, paused or not."""
    statement = select(tables.Member).where(
        tables.Member.workspace_id == workspace_id, col(tables.Member.left_at).is_(None)
    )
    return await values(session, (await session.exec(statement)).all())


async def count_joined(session: AsyncSession, workspace_id: int) -> int:
    """How many have joined and not left."""
    statement = select(func.count()).where(
        tables.Member.workspace_id == workspace_id, col(tables.Member.left_at).is_(None)
    )
    return (await session.exec(statement)).one()


async def save_profile(
    session: AsyncSession, workspace_id: int, user: User, profile: Profile, now: datetime
) -> None:
    """Let that user in, back in, or change what they told us."""
    row = await _row(session, workspace_id, user.slack_id)
    if row is None:
        row = tables.Member(  # type: ignore[call-arg]
            workspace_id=workspace_id,
            slack_id=user.slack_id,
            joined_at=now,
            rules_accepted_at=now,
        )
        session.add(row)
    else:
        await _forget_topics(session, identity(row))
        if row.left_at is not None:
            row.joined_at, row.rules_accepted_at = now, now
            row.left_at, row.paused_until = None, None
    row.locale, row.time_zone = user.locale, user.time_zone
    row.generation, row.language = profile.generation, profile.language
    await session.flush()
    _add_topics(session, row, profile)


async def set_pause(session: AsyncSession, member_id: int, until: date | None) -> None:
    """Pause until that day; None ends a pause."""
    (await session.get_one(tables.Member, member_id)).paused_until = until


async def set_left(session: AsyncSession, member_id: int, now: datetime) -> None:
    """Mark that somebody left."""
    (await session.get_one(tables.Member, member_id)).left_at = now


async def follow(session: AsyncSession, member_id: int, user: User) -> None:
    """Take over the language and the time zone that somebody now has in Slack."""
    row = await session.get_one(tables.Member, member_id)
    row.locale, row.time_zone = user.locale, user.time_zone


async def values(session: AsyncSession, rows: Sequence[tables.Member]) -> list[Member]:
    """The members in these rows, in their order."""
    topics = await _topics(session, list({identity(row) for row in rows}))
    return [_value(row, topics) for row in rows]


async def _row(session: AsyncSession, workspace_id: int, slack_id: str) -> tables.Member | None:
    named = {"workspace": workspace_id, "slack_id": slack_id}
    return (await session.exec(_BY_SLACK_ID, params=named)).first()


async def _forget_topics(session: AsyncSession, member_id: int) -> None:
    await session.exec(
        delete(tables.MemberTopic).where(col(tables.MemberTopic.member_id) == member_id)
    )


def _add_topics(session: AsyncSession, row: tables.Member, profile: Profile) -> None:
    for direction, topics in ((_SHOW, profile.can_show), (_LEARN, profile.wants_to_learn)):
        session.add_all(
            tables.MemberTopic(
                member_id=identity(row),
                direction=direction,
                topic=topic,
                workspace_id=row.workspace_id,
            )
            for topic in topics
        )


async def _topics(session: AsyncSession, member_ids: list[int]) -> dict[tuple[int, str], set[str]]:
    topics: dict[tuple[int, str], set[str]] = defaultdict(set)
    for row in (await session.exec(_TOPICS, params={"members": member_ids})).all():
        topics[row.member_id, row.direction].add(row.topic)
    return topics


def _value(row: tables.Member, topics: dict[tuple[int, str], set[str]]) -> Member:
    member_id = identity(row)
    return Member(
        id=member_id,
        slack_id=row.slack_id,
        locale=row.locale,
        time_zone=row.time_zone,
        profile=Profile(
            generation=row.generation,
            can_show=frozenset(topics.get((member_id, _SHOW), ())),
            wants_to_learn=frozenset(topics.get((member_id, _LEARN), ())),
            language=row.language,
        ),
        joined_at=row.joined_at,
        left_at=row.left_at,
        paused_until=row.paused_until,
    )
