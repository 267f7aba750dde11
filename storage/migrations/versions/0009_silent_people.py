"""Silent people: when a member last gave a sign, when they were asked whether they are still in,
and since when they are paused because they did not say. What was not counted before begins now.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ADDED = ("last_sign_at", "asked_at", "silent_since")


def upgrade() -> None:
    """Apply it. The type is the plain one under storage.tables.Instant."""
    for name in ADDED:
        op.add_column("member", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    member = sa.table("member", sa.column("last_sign_at"))
    op.execute(member.update().values(last_sign_at=sa.func.current_timestamp()))


def downgrade() -> None:
    """Take it back."""
    for name in reversed(ADDED):
        op.drop_column("member", name)
