"""Who is introduced to whom."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    false,
    text,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Pairing(SQLModel, table=True):
    """Why these people was not kept before revision 0002: then there is no `fit`."""

    __table_args__ = (
        UniqueConstraint("id", "round_id", name="pairing_with_its_round"),
        CheckConstraint(
            "fit IN ('shown-and-wanted', 'shown', 'wanted', 'free')", name="fit_exists"
        ),
        CheckConstraint(
            "kinship IN ('across-generations', 'peers', 'undeclared')", name="kinship_exists"
        ),
        CheckConstraint("met_rounds_ago >= 1", name="met_in_an_earlier_round"),
        CheckConstraint("hours_in_common BETWEEN 0 AND 8", name="hours_of_a_working_day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    round_id: int = Field(foreign_key="round.id", index=True)
    topic: str | None = None
    fit: str | None = None
    kinship: str | None = None
    met_rounds_ago: int | None = None
    different_teams: bool | None = None
    hours_in_common: int | None = None


class Seat(SQLModel, table=True):
    """One that has ended is kept, so that everybody still knows whom they were introduced to."""

    __table_args__ = (
        ForeignKeyConstraint(["pairing_id", "round_id"], ["pairing.id", "pairing.round_id"]),
        Index(
            "one_seat_per_round",
            "round_id",
            "member_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
        ),
        Index(
            "seats_awaited",
            "workspace_id",
            "answer_by",
            sqlite_where=text("answer_by IS NOT NULL"),
        ),
        CheckConstraint("role IN ('mentor', 'mentee')", name="role_exists"),
    )

    pairing_id: int = Field(primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    round_id: int
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    role: str
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
    moderates: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    answer_by: datetime | None = Field(default=None, sa_type=Instant)
