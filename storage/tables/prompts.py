"""What is posted to channels."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.tables.values import Instant, Words


class Post(SQLModel, table=True):
    """A prompt or an invitation that an admin posts to a channel."""

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    channel: str
    text: str = Field(sa_type=Words)
    posted_by: str
    created_at: datetime = Field(sa_type=Instant)
