"""Programmes."""

from datetime import datetime, time

from sqlalchemy import (
    CheckConstraint,
    Index,
    text,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant, Words


class Programme(SQLModel, table=True):
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday_exists"),
        CheckConstraint("format IN ('coffee', 'individual', 'group')", name="format_exists"),
        CheckConstraint("every_weeks BETWEEN 1 AND 4", name="rhythm_of_one_to_four_weeks"),
        CheckConstraint("minimum_group >= 2", name="minimum_group_hides_one_person"),
        CheckConstraint("surplus IN ('peers', 'groups', 'wait')", name="surplus_exists"),
        CheckConstraint("gap BETWEEN 1 AND 3", name="gap_between_generations"),
        CheckConstraint("cooldown BETWEEN 0 AND 250", name="cooldown_is_counted"),
        CheckConstraint("cap BETWEEN 3 AND 4", name="cap_of_three_or_four"),
        CheckConstraint("length(country) = 2", name="country_of_two_letters"),
        CheckConstraint("most_mentors BETWEEN 2 AND 4", name="mentors_of_a_panel"),
        CheckConstraint("most_mentees BETWEEN 1 AND 4", name="mentees_of_a_panel"),
        CheckConstraint("meetings BETWEEN 2 AND 12", name="meetings_of_a_series"),
        Index(
            "one_programme_per_channel",
            "workspace_id",
            "channel",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    format: str
    weekday: int
    at: time
    time_zone: str
    every_weeks: int
    labels: str
    locale: str
    minimum_group: int
    next_round_at: datetime | None = Field(default=None, sa_type=Instant)
    organiser: str | None = None
    surplus: str = Field(default="peers", sa_column_kwargs={"server_default": "peers"})
    gap: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    cooldown: int = Field(default=12, sa_column_kwargs={"server_default": "12"})
    cap: int = Field(default=3, sa_column_kwargs={"server_default": "3"})
    country: str | None = None
    closed_days: str | None = None
    contact: str | None = None
    most_mentors: int = Field(default=4, sa_column_kwargs={"server_default": "4"})
    most_mentees: int = Field(default=4, sa_column_kwargs={"server_default": "4"})
    meetings: int = Field(default=6, sa_column_kwargs={"server_default": "6"})
    wanted_at: datetime | None = Field(default=None, sa_type=Instant)
    name: str | None = Field(default=None, sa_type=Words)
    channel: str | None = None
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    ended_at: datetime | None = Field(default=None, sa_type=Instant)
