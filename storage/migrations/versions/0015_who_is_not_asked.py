"""Whether colleagues may ask a member on the spot. Until now they might ask everybody."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.add_column(
        "member",
        sa.Column("can_be_asked", sa.Boolean(), server_default=sa.true(), nullable=False),
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_column("member", "can_be_asked")
