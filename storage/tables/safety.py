"""Whom somebody would rather not meet, and what was not right."""

from sqlmodel import Field, SQLModel

from storage.tables.values import Words


class Block(SQLModel, table=True):
    """Whom a member would rather not meet: by Slack's id, since they may never have joined."""

    member_id: int = Field(foreign_key="member.id", primary_key=True)
    slack_id: str = Field(primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)


class Report(SQLModel, table=True):
    """What somebody says was not right, until it has been passed on. Who wrote it is kept only
    where they allow it to be told."""

    id: int | None = Field(default=None, primary_key=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)
    text: str | None = Field(default=None, sa_type=Words)
    written_by: str | None = None
