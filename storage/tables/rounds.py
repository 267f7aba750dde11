"""Rounds, and who had no introduction in them."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Index,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Round(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint("programme_id", "starts_at", name="one_round_per_start"),
        CheckConstraint("closes_at > starts_at", name="a_round_takes_time"),
        CheckConstraint("state IN ('planned', 'open', 'closed')", name="state_exists"),
        Index("rounds_by_end", "state", "closes_at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    programme_id: int = Field(foreign_key="programme.id")
    state: str
    starts_at: datetime = Field(sa_type=Instant)
    closes_at: datetime = Field(sa_type=Instant)
    seed: int
    stopped_at: datetime | None = Field(default=None, sa_type=Instant)
    rematch_at: datetime | None = Field(default=None, sa_type=Instant)


class SittingOut(SQLModel, table=True):
    __tablename__ = "sitting_out"
    __table_args__ = (CheckConstraint("could_meet >= 0", name="could_meet_is_counted"),)

    round_id: int = Field(foreign_key="round.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    reason: str
    could_meet: int | None = None
