"""Those who stay together."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


class Series(SQLModel, table=True):
    """People who stay together for so many meetings; over at `ended_at`."""

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    programme_id: int = Field(foreign_key="programme.id", index=True)
    meetings: int
    ended_at: datetime | None = Field(default=None, sa_type=Instant)


class SeriesPairing(SQLModel, table=True):
    """A pairing that is one of the meetings of a series, the first being number 1."""

    __tablename__ = "series_pairing"
    __table_args__ = (CheckConstraint("number >= 1", name="number_is_counted"),)

    pairing_id: int = Field(foreign_key="pairing.id", primary_key=True)
    series_id: int = Field(foreign_key="series.id", index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    number: int
