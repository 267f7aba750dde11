"""Rounds that an admin stopped while people were still being introduced."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it. The type is the plain one under storage.tables.Instant."""
    op.add_column("round", sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("round", "stopped_at")
