"""Until when somebody may answer who is asked whether they are still in."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it. Which day a question has named before is not known, so whoever has not answered is
    asked anew, when the next round is closed."""
    op.add_column("member", sa.Column("pauses_at", sa.DateTime(timezone=True), nullable=True))
    member = sa.table("member", sa.column("asked_at"), sa.column("silent_since"))
    is_open = member.c.asked_at.is_not(None) & member.c.silent_since.is_(None)
    op.execute(member.update().where(is_open).values(asked_at=None))


def downgrade() -> None:
    """Take it back."""
    op.drop_column("member", "pauses_at")
