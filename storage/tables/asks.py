"""What somebody wants to be shown."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant, Words


class Ask(SQLModel, table=True):
    """What somebody wants to be shown. The text is there until it is over."""

    __table_args__ = (
        CheckConstraint(
            "state IN ('looking', 'found', 'nobody', 'withdrawn')", name="state_exists"
        ),
        CheckConstraint("ends_at > asked_at", name="an_ask_takes_time"),
        Index(
            "one_open_ask_per_topic",
            "member_id",
            "topic",
            unique=True,
            sqlite_where=text("state = 'looking'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    topic: str
    text: str | None = Field(default=None, sa_type=Words)
    state: str
    asked_at: datetime = Field(sa_type=Instant)
    ends_at: datetime = Field(sa_type=Instant)
    seed: int
    met_at: datetime | None = Field(default=None, sa_type=Instant)


class AskRequest(SQLModel, table=True):
    """A colleague who was asked whether they would show it."""

    __tablename__ = "ask_request"
    __table_args__ = (
        CheckConstraint(
            "state IN ('asked', 'accepted', 'declined', 'expired', 'called-off')",
            name="state_exists",
        ),
        UniqueConstraint("ask_id", "member_id", name="asked_once_for_an_ask"),
        Index(
            "one_open_request_per_ask",
            "ask_id",
            unique=True,
            sqlite_where=text("state = 'asked'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    ask_id: int = Field(foreign_key="ask.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    state: str
    asked_at: datetime = Field(sa_type=Instant)
    answer_by: datetime = Field(sa_type=Instant)
