"""Whom people would rather not meet, seats that end before their round does, what was not right,
and who hears of it.

A seat that has ended leaves room for another in the same round. SQLite cannot drop the constraint
that forbade it, so the table is made anew, and with it the one that refers to it.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SEAT = ("pairing_id", "member_id", "round_id", "workspace_id", "role")
FEEDBACK = (
    *("pairing_id", "member_id", "workspace_id", "met", "rating"),
    *("learned", "share", "given_at", "edited_at"),
)
ONE_SEAT, IS_CURRENT = "one_seat_per_round", sa.text("ended_at IS NULL")


def upgrade() -> None:
    """Apply it."""
    _put_aside()
    _make_seat(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        ONE_SEAT,
        "seat",
        ["round_id", "member_id"],
        unique=True,
        sqlite_where=IS_CURRENT,
        postgresql_where=IS_CURRENT,
    )
    _bring_back()
    _make_block()
    _make_report()
    op.add_column("programme", sa.Column("contact", sa.String(), nullable=True))


def downgrade() -> None:
    """Take it back. Seats that have ended are gone then, with what was said of them."""
    op.drop_column("programme", "contact")
    op.drop_table("report")
    op.drop_table("block")
    op.execute(
        "DELETE FROM feedback WHERE (pairing_id, member_id) IN"
        " (SELECT pairing_id, member_id FROM seat WHERE ended_at IS NOT NULL)"
    )
    op.execute("DELETE FROM seat WHERE ended_at IS NOT NULL")
    _put_aside()
    _make_seat(sa.UniqueConstraint("round_id", "member_id", name=ONE_SEAT))
    _bring_back()


def _put_aside() -> None:
    op.execute("CREATE TABLE feedback_aside AS SELECT * FROM feedback")
    op.execute("CREATE TABLE seat_aside AS SELECT * FROM seat")
    op.drop_table("feedback")
    op.drop_table("seat")


def _bring_back() -> None:
    _make_feedback()
    for table, names in (("seat", SEAT), ("feedback", FEEDBACK)):
        aside = _table(f"{table}_aside", names)
        op.execute(_table(table, names).insert().from_select(names, sa.select(*aside.c)))
        op.drop_table(aside.name)


def _table(table: str, names: Sequence[str]) -> sa.TableClause:
    return sa.table(table, *(sa.column(name) for name in names))


def _make_seat(*others: sa.schema.SchemaItem) -> None:
    op.create_table(
        "seat",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        *others,
        sa.CheckConstraint("role IN ('mentor', 'mentee')", name=op.f("ck_seat_role_exists")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_seat_member_id")),
        sa.ForeignKeyConstraint(
            ["pairing_id", "round_id"],
            ["pairing.id", "pairing.round_id"],
            name=op.f("fk_seat_pairing_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_seat_workspace_id")
        ),
        sa.PrimaryKeyConstraint("pairing_id", "member_id", name=op.f("pk_seat")),
    )
    op.create_index(op.f("ix_seat_member_id"), "seat", ["member_id"], unique=False)
    op.create_index(op.f("ix_seat_workspace_id"), "seat", ["workspace_id"], unique=False)


def _make_feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("learned", sa.Text(), nullable=True),
        sa.Column("share", sa.Boolean(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_feedback_rating_exists")),
        sa.ForeignKeyConstraint(
            ["pairing_id", "member_id"],
            ["seat.pairing_id", "seat.member_id"],
            name=op.f("fk_feedback_pairing_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_feedback_workspace_id")
        ),
        sa.PrimaryKeyConstraint("pairing_id", "member_id", name=op.f("pk_feedback")),
    )
    op.create_index(op.f("ix_feedback_member_id"), "feedback", ["member_id"], unique=False)
    op.create_index(op.f("ix_feedback_workspace_id"), "feedback", ["workspace_id"], unique=False)


def _make_block() -> None:
    op.create_table(
        "block",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("slack_id", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_block_member_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_block_workspace_id")
        ),
        sa.PrimaryKeyConstraint("member_id", "slack_id", name=op.f("pk_block")),
    )
    op.create_index(op.f("ix_block_workspace_id"), "block", ["workspace_id"], unique=False)


def _make_report() -> None:
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("written_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_report_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
    )
    op.create_index(op.f("ix_report_workspace_id"), "report", ["workspace_id"], unique=False)
