"""What somebody wants at once is kept until it is done: a round that an admin runs, and that those
who are free in the middle of one are introduced."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it. The type is the plain one under storage.tables.Instant."""
    op.add_column("programme", sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("round", sa.Column("rematch_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("round", "rematch_at")
    op.drop_column("programme", "wanted_at")
