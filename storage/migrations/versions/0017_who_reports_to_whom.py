"""To whom somebody reports, as far as they tell it."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.add_column("member", sa.Column("reports_to", sa.String(), nullable=True))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("member", "reports_to")
