"""Members, what they take part in, and what they said of themselves."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    UniqueConstraint,
    true,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Member(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint("workspace_id", "slack_id", name="one_member_per_user"),
        CheckConstraint("generation BETWEEN 0 AND 3", name="generation_exists"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    slack_id: str
    locale: str
    time_zone: str
    generation: int
    language: str | None = None
    rules_accepted_at: datetime = Field(sa_type=Instant)
    joined_at: datetime = Field(sa_type=Instant)
    left_at: datetime | None = Field(default=None, sa_type=Instant)
    paused_until: date | None = None
    last_sign_at: datetime | None = Field(default=None, sa_type=Instant)
    asked_at: datetime | None = Field(default=None, sa_type=Instant)
    pauses_at: datetime | None = Field(default=None, sa_type=Instant)
    silent_since: datetime | None = Field(default=None, sa_type=Instant)
    can_be_asked: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    reports_to: str | None = None


class Enrolment(SQLModel, table=True):
    """That a member takes part in a programme, or did."""

    programme_id: int = Field(foreign_key="programme.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    joined_at: datetime = Field(sa_type=Instant)
    left_at: datetime | None = Field(default=None, sa_type=Instant)


class MemberTopic(SQLModel, table=True):
    __tablename__ = "member_topic"
    __table_args__ = (CheckConstraint("direction IN ('show', 'learn')", name="direction_exists"),)

    member_id: int = Field(foreign_key="member.id", primary_key=True)
    direction: str = Field(primary_key=True)
    topic: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
