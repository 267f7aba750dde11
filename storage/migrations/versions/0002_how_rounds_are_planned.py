"""How rounds are planned, and why a plan is what it is.

A check belongs to its column here: SQLite adds and drops such a column in place, where it could
not make a table anew that others refer to.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it. Programmes go on with what has been the rule; earlier plans have no reasons."""
    op.add_column(
        "programme",
        sa.Column(
            "surplus",
            sa.String(),
            sa.CheckConstraint(
                "surplus IN ('peers', 'groups', 'wait')", name=op.f("ck_programme_surplus_exists")
            ),
            server_default="peers",
            nullable=False,
        ),
    )
    op.add_column(
        "programme",
        sa.Column(
            "gap",
            sa.Integer(),
            sa.CheckConstraint(
                "gap BETWEEN 1 AND 3", name=op.f("ck_programme_gap_between_generations")
            ),
            server_default="1",
            nullable=False,
        ),
    )
    op.add_column(
        "programme",
        sa.Column(
            "cooldown",
            sa.Integer(),
            sa.CheckConstraint(
                "cooldown BETWEEN 0 AND 250", name=op.f("ck_programme_cooldown_is_counted")
            ),
            server_default="12",
            nullable=False,
        ),
    )
    op.add_column(
        "programme",
        sa.Column(
            "cap",
            sa.Integer(),
            sa.CheckConstraint(
                "cap BETWEEN 3 AND 4", name=op.f("ck_programme_cap_of_three_or_four")
            ),
            server_default="3",
            nullable=False,
        ),
    )
    op.add_column(
        "pairing",
        sa.Column(
            "fit",
            sa.String(),
            sa.CheckConstraint(
                "fit IN ('shown-and-wanted', 'shown', 'wanted', 'free')",
                name=op.f("ck_pairing_fit_exists"),
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "pairing",
        sa.Column(
            "kinship",
            sa.String(),
            sa.CheckConstraint(
                "kinship IN ('across-generations', 'peers', 'undeclared')",
                name=op.f("ck_pairing_kinship_exists"),
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "pairing",
        sa.Column(
            "met_rounds_ago",
            sa.Integer(),
            sa.CheckConstraint(
                "met_rounds_ago >= 1", name=op.f("ck_pairing_met_in_an_earlier_round")
            ),
            nullable=True,
        ),
    )
    op.add_column("pairing", sa.Column("different_teams", sa.Boolean(), nullable=True))
    op.add_column(
        "pairing",
        sa.Column(
            "hours_in_common",
            sa.Integer(),
            sa.CheckConstraint(
                "hours_in_common BETWEEN 0 AND 8", name=op.f("ck_pairing_hours_of_a_working_day")
            ),
            nullable=True,
        ),
    )
    op.add_column(
        "sitting_out",
        sa.Column(
            "could_meet",
            sa.Integer(),
            sa.CheckConstraint(
                "could_meet >= 0", name=op.f("ck_sitting_out_could_meet_is_counted")
            ),
            nullable=True,
        ),
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_column("sitting_out", "could_meet")
    for column in ("hours_in_common", "different_teams", "met_rounds_ago", "kinship", "fit"):
        op.drop_column("pairing", column)
    for column in ("cap", "cooldown", "gap", "surplus"):
        op.drop_column("programme", column)
