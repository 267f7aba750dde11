"""Several programmes in one workspace: what each is called, where it is at home, whether it has
ended, and who takes part in which. Until now whoever joined took part in the only one there was.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

INSTANTS = ("paused_at", "ended_at")
IN_THE_ONLY_ONE = """
INSERT INTO enrolment (programme_id, member_id, workspace_id, joined_at, left_at)
SELECT programme.id, member.id, member.workspace_id, member.joined_at, member.left_at
FROM member JOIN programme ON programme.workspace_id = member.workspace_id
"""


def upgrade() -> None:
    """Apply it."""
    op.add_column("programme", sa.Column("name", sa.Text(), nullable=True))
    op.add_column("programme", sa.Column("channel", sa.String(), nullable=True))
    for name in INSTANTS:
        op.add_column("programme", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "one_programme_per_channel",
        "programme",
        ["workspace_id", "channel"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    _make_enrolment()
    op.execute(IN_THE_ONLY_ONE)


def downgrade() -> None:
    """Take it back."""
    op.drop_table("enrolment")
    op.drop_index("one_programme_per_channel", table_name="programme")
    for name in (*INSTANTS, "channel", "name"):
        op.drop_column("programme", name)


def _make_enrolment() -> None:
    op.create_table(
        "enrolment",
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_enrolment_programme_id")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_enrolment_member_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_enrolment_workspace_id")
        ),
        sa.PrimaryKeyConstraint("programme_id", "member_id", name=op.f("pk_enrolment")),
    )
    for name in ("member_id", "workspace_id"):
        op.create_index(op.f(f"ix_enrolment_{name}"), "enrolment", [name], unique=False)
