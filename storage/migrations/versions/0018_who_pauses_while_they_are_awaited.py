"""Until when somebody who pauses may say whether they still meet those they are with."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

WHERE = sa.text("answer_by IS NOT NULL")


def upgrade() -> None:
    """Apply it. Whoever is paused already was promised nothing, so nothing happens to them."""
    op.add_column("seat", sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "seats_awaited",
        "seat",
        ["workspace_id", "answer_by"],
        sqlite_where=WHERE,
        postgresql_where=WHERE,
    )


def downgrade() -> None:
    """Take it back."""
    op.drop_index("seats_awaited", table_name="seat")
    op.drop_column("seat", "answer_by")
