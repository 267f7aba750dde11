"""What may go out at any hour: the introductions of a round that an admin wanted now."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.add_column(
        "delivery",
        sa.Column("at_any_hour", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_column("delivery", "at_any_hour")
