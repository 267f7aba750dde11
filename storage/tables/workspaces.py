"""The workspace, and what Slack delivered to it."""

from datetime import datetime

from sqlalchemy import (
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Workspace(SQLModel, table=True):
    __table_args__ = (UniqueConstraint("team_id", name="one_row_per_team"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str
    bot_user_id: str
    created_at: datetime = Field(sa_type=Instant)
    sender: str | None = None
    sends_until: datetime | None = Field(default=None, sa_type=Instant)


class Event(SQLModel, table=True):
    """An event that Slack delivered, so that its repetitions do nothing."""

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    event_id: str = Field(primary_key=True)
    received_at: datetime = Field(sa_type=Instant, index=True)
