"""What admins posted, or are about to post, to channels."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.prompts import Post
from storage import tables
from storage.rows import identity


async def add(
    session: AsyncSession, workspace_id: int, *, channel: str, text: str, by: str, now: datetime
) -> int:
    """Store a post; gives its id."""
    row = tables.Post(
        workspace_id=workspace_id, channel=channel, text=text, posted_by=by, created_at=now
    )
    session.add(row)
    await session.flush()
    return identity(row)


async def get(session: AsyncSession, post_id: int) -> Post:
    """The post with that id; raises if there is none."""
    row = await session.get_one(tables.Post, post_id)
    return Post(channel=row.channel, text=row.text, posted_by=row.posted_by)
