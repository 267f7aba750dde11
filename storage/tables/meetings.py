"""When they meet."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Index,
    text,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Meeting(SQLModel, table=True):
    """A half hour that somebody in a pairing proposed."""

    __table_args__ = (
        CheckConstraint(
            "state IN ('proposed', 'agreed', 'overtaken', 'called-off')", name="state_exists"
        ),
        Index(
            "one_proposal_per_pairing",
            "pairing_id",
            unique=True,
            sqlite_where=text("state = 'proposed'"),
        ),
        Index(
            "one_meeting_per_pairing",
            "pairing_id",
            unique=True,
            sqlite_where=text("state = 'agreed'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    pairing_id: int = Field(foreign_key="pairing.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    starts_at: datetime = Field(sa_type=Instant)
    state: str


class MeetingYes(SQLModel, table=True):
    """Somebody whom a proposed half hour suits."""

    __tablename__ = "meeting_yes"

    meeting_id: int = Field(foreign_key="meeting.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
