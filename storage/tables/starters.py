"""Conversation starters."""

from datetime import datetime

from sqlalchemy import (
    JSON,
    CheckConstraint,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class OwnStarter(SQLModel, table=True):
    """A conversation starter that an admin wrote, with its text by language."""

    __tablename__ = "own_starter"
    __table_args__ = (
        CheckConstraint("voice IN ('mentor', 'mentee')", name="voice_exists"),
        CheckConstraint("occasion IN ('first', 'again')", name="occasion_exists"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    programme_id: int = Field(foreign_key="programme.id", index=True)
    subject: str
    voice: str
    occasion: str
    words: dict[str, str] = Field(sa_type=JSON)
    added_at: datetime = Field(sa_type=Instant)
    removed_at: datetime | None = Field(default=None, sa_type=Instant)


class StarterOff(SQLModel, table=True):
    """One of our starters, which an admin does not want to be shown."""

    __tablename__ = "starter_off"

    programme_id: int = Field(foreign_key="programme.id", primary_key=True)
    starter: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)


class StarterShown(SQLModel, table=True):
    """What stands in the introduction of a pairing."""

    __tablename__ = "starter_shown"
    __table_args__ = (CheckConstraint("voice IN ('mentor', 'mentee')", name="voice_exists"),)

    pairing_id: int = Field(foreign_key="pairing.id", primary_key=True)
    voice: str = Field(primary_key=True)
    starter: str
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
