"""Several bots on one database: which of them sends, and until when. When a receipt came, and since
when one is waited for, which was the same column as the attempt before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ADDED = (
    ("workspace", "sender", sa.String()),
    ("workspace", "sends_until", sa.DateTime(timezone=True)),
    ("delivery", "unheard_since", sa.DateTime(timezone=True)),
    ("delivery", "receipt_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    """Apply it. The types are the plain ones under those of storage.tables."""
    for table, name, kind in ADDED:
        op.add_column(table, sa.Column(name, kind, nullable=True))
    delivery = sa.table("delivery", sa.column("attempted_at"), sa.column("unheard_since"))
    op.execute(delivery.update().values(unheard_since=delivery.c.attempted_at))


def downgrade() -> None:
    """Take it back."""
    for table, name, _ in reversed(ADDED):
        op.drop_column(table, name)
