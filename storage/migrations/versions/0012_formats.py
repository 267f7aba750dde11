"""Groups: how big one is at the most, and who moderates in it. Series: how many meetings one has,
which there are, which pairing is which of its meetings, and what people want to try until the next.

A check belongs to its column here: SQLite adds and drops such a column in place.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

COUNTED = (
    ("most_mentors", "mentors_of_a_panel", "2 AND 4", "4"),
    ("most_mentees", "mentees_of_a_panel", "1 AND 4", "4"),
    ("meetings", "meetings_of_a_series", "2 AND 12", "6"),
)


def upgrade() -> None:
    """Apply it."""
    for name, check, bounds, usual in COUNTED:
        is_within = sa.CheckConstraint(
            f"{name} BETWEEN {bounds}", name=op.f(f"ck_programme_{check}")
        )
        counted = sa.Column(name, sa.Integer(), is_within, server_default=usual, nullable=False)
        op.add_column("programme", counted)
    moderates: sa.Column[bool] = sa.Column(
        "moderates", sa.Boolean(), server_default=sa.false(), nullable=False
    )
    op.add_column("seat", moderates)
    op.add_column("feedback", sa.Column("to_try", sa.Text(), nullable=True))
    op.add_column("feedback", sa.Column("next_on", sa.Date(), nullable=True))
    _make_series()
    _make_series_pairing()


def downgrade() -> None:
    """Take it back."""
    op.drop_table("series_pairing")
    op.drop_table("series")
    op.drop_column("feedback", "next_on")
    op.drop_column("feedback", "to_try")
    op.drop_column("seat", "moderates")
    for name, *_ in reversed(COUNTED):
        op.drop_column("programme", name)


def _make_series() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_series_programme_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_series_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    for name in ("programme_id", "workspace_id"):
        op.create_index(op.f(f"ix_series_{name}"), "series", [name], unique=False)


def _make_series_pairing() -> None:
    op.create_table(
        "series_pairing",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_series_pairing_number_is_counted")),
        sa.ForeignKeyConstraint(
            ["pairing_id"], ["pairing.id"], name=op.f("fk_series_pairing_pairing_id")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["series.id"], name=op.f("fk_series_pairing_series_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_series_pairing_workspace_id")
        ),
        sa.PrimaryKeyConstraint("pairing_id", name=op.f("pk_series_pairing")),
    )
    for name in ("series_id", "workspace_id"):
        op.create_index(op.f(f"ix_series_pairing_{name}"), "series_pairing", [name], unique=False)
