"""How a meeting was."""

from datetime import date, datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant, Words


class Feedback(SQLModel, table=True):
    __table_args__ = (
        ForeignKeyConstraint(["pairing_id", "member_id"], ["seat.pairing_id", "seat.member_id"]),
        CheckConstraint("rating BETWEEN 1 AND 5", name="rating_exists"),
    )

    pairing_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    met: bool | None = None
    rating: int | None = None
    learned: str | None = Field(default=None, sa_type=Words)
    share: bool | None = None
    to_try: str | None = Field(default=None, sa_type=Words)
    next_on: date | None = None
    given_at: datetime = Field(sa_type=Instant)
    edited_at: datetime = Field(sa_type=Instant)
