"""The tables. What must be true is kept by named constraints, not by care. An index that is partial
on SQLite is so on PostgreSQL, too."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept and given back in UTC. A naive one is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Called by SQLAlchemy for each value on its way in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {value!r}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002
        """Called by SQLAlchemy for each value on its way out."""
        if value is None:
            return None
        instant: datetime = value
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


class Words(TypeDecorator[str]):
    """What a person wrote, without the one character that PostgreSQL cannot keep."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Called by SQLAlchemy for each value on its way in."""
        return value and value.replace("\0", "")


class Workspace(SQLModel, table=True):
    __table_args__ = (UniqueConstraint("team_id", name="one_row_per_team"),)

    id: int | None = Field(default=None, primary_key=True)
    team_id: str
    bot_user_id: str
    created_at: datetime = Field(sa_type=Instant)
    sender: str | None = None
    sends_until: datetime | None = Field(default=None, sa_type=Instant)


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


class Block(SQLModel, table=True):
    """Whom a member would rather not meet: by Slack's id, since they may never have joined."""

    member_id: int = Field(foreign_key="member.id", primary_key=True)
    slack_id: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)


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


class SittingOut(SQLModel, table=True):
    __tablename__ = "sitting_out"
    __table_args__ = (CheckConstraint("could_meet >= 0", name="could_meet_is_counted"),)

    round_id: int = Field(foreign_key="round.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    reason: str
    could_meet: int | None = None


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


class Post(SQLModel, table=True):
    """A prompt or an invitation that an admin posts to a channel."""

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    channel: str
    text: str = Field(sa_type=Words)
    posted_by: str
    created_at: datetime = Field(sa_type=Instant)


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


class Report(SQLModel, table=True):
    """What somebody says was not right, until it has been passed on. Who wrote it is kept only
    where they allow it to be told."""

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    text: str | None = Field(default=None, sa_type=Words)
    written_by: str | None = None


class Delivery(SQLModel, table=True):
    __table_args__ = (
        UniqueConstraint(
            "workspace_id", "kind", "subject_id", "slack_id", name="one_delivery_per_message"
        ),
        UniqueConstraint("key", name="delivery_keys_are_unique"),
        Index("deliveries_due", "state", "due_at"),
        CheckConstraint(
            "state IN ('due', 'sending', 'sent', 'failed', 'expired', 'cancelled')",
            name="state_exists",
        ),
        CheckConstraint("state <> 'sent' OR sent_at IS NOT NULL", name="sent_at_a_time"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    kind: str
    subject_id: int
    slack_id: str
    key: str
    state: str
    due_at: datetime = Field(sa_type=Instant)
    expires_at: datetime | None = Field(default=None, sa_type=Instant)
    at_any_hour: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    attempts: int = 0
    attempted_at: datetime | None = Field(default=None, sa_type=Instant)
    unheard_since: datetime | None = Field(default=None, sa_type=Instant)
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    receipt_at: datetime | None = Field(default=None, sa_type=Instant)
    conversation: str | None = None
    ts: str | None = None
    failure: str | None = None


class Event(SQLModel, table=True):
    """An event that Slack delivered, so that its repetitions do nothing."""

    workspace_id: int = Field(foreign_key="workspace.id", primary_key=True)
    event_id: str = Field(primary_key=True)
    received_at: datetime = Field(sa_type=Instant, index=True)
