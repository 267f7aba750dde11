"""Public holidays and closed days.

A programme that goes on has no country until an admin chooses one: what is not asked for does not
change. Closed days are read with their programme, so they are in its row, as ISO 8601 intervals.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.add_column(
        "programme",
        sa.Column(
            "country",
            sa.String(),
            sa.CheckConstraint(
                "length(country) = 2", name=op.f("ck_programme_country_of_two_letters")
            ),
            nullable=True,
        ),
    )
    op.add_column("programme", sa.Column("closed_days", sa.String(), nullable=True))


def downgrade() -> None:
    """Take it back."""
    for column in ("closed_days", "country"):
        op.drop_column("programme", column)
