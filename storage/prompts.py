"""What admins posted, or are about to post, to channels."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from bot.domain.prompts import Post
from storage import tables
from storage.database import Writing
from storage.rows import Reading, identity


async def add(
    session: Writing, workspace_id: int, *, channel: str, text: str, by: str, now: datetime
) -> int:
    """Store a post; gives its id."""
    row = tables.Post(
        workspace_id=workspace_id, channel=channel, text=text, posted_by=by, created_at=now
    )
    session.add(row)
    await session.flush()
    return identity(row)


async def get(reading: Reading, post_id: int) -> Post:
    """The post with that id; raises if there is none."""
    statement = select(
        col(tables.Post.channel), col(tables.Post.text), col(tables.Post.posted_by)
    ).where(col(tables.Post.id) == post_id)
    (row,) = await reading.rows(statement)
    return Post(channel=row.channel, text=row.text, posted_by=row.posted_by)
