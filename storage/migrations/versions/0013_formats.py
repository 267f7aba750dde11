"""How big a group is at the most, and who moderates in it.

A check belongs to its column here: SQLite adds and drops such a column in place.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    for name, check, bounds in (
        ("most_mentors", "mentors_of_a_panel", "2 AND 4"),
        ("most_mentees", "mentees_of_a_panel", "1 AND 4"),
    ):
        is_within = sa.CheckConstraint(
            f"{name} BETWEEN {bounds}", name=op.f(f"ck_programme_{check}")
        )
        counted = sa.Column(name, sa.Integer(), is_within, server_default="4", nullable=False)
        op.add_column("programme", counted)
    moderates: sa.Column[bool] = sa.Column(
        "moderates", sa.Boolean(), server_default=sa.false(), nullable=False
    )
    op.add_column("seat", moderates)


def downgrade() -> None:
    """Take it back."""
    op.drop_column("seat", "moderates")
    for name in ("most_mentees", "most_mentors"):
        op.drop_column("programme", name)
