"""Half hours that people in a pairing propose, and whom each suits."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint(
            "state IN ('proposed', 'agreed', 'overtaken', 'called-off')",
            name=op.f("ck_meeting_state_exists"),
        ),
        sa.ForeignKeyConstraint(["pairing_id"], ["pairing.id"], name=op.f("fk_meeting_pairing_id")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_meeting_member_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_meeting_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_table(
        "meeting_yes",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_yes_meeting_id")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_meeting_yes_member_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_meeting_yes_workspace_id")
        ),
        sa.PrimaryKeyConstraint("meeting_id", "member_id", name=op.f("pk_meeting_yes")),
    )
    _index("meeting", "workspace_id", "pairing_id", "member_id")
    _index("meeting_yes", "workspace_id", "member_id")
    _only_one("one_proposal_per_pairing", "state = 'proposed'")
    _only_one("one_meeting_per_pairing", "state = 'agreed'")


def downgrade() -> None:
    """Take it back."""
    op.drop_table("meeting_yes")
    op.drop_table("meeting")


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _only_one(name: str, where: str) -> None:
    op.create_index(
        name,
        "meeting",
        ["pairing_id"],
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
