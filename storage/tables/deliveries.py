"""What is to be sent, and what became of it."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Index,
    UniqueConstraint,
    false,
)
from sqlmodel import Field, SQLModel

from storage.tables.values import Instant


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
