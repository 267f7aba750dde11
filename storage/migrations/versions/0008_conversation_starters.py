"""Conversation starters: which a pairing was shown, which an admin wrote, and which are off.

What people were shown before is known well enough not to show it again: on their topic there was
one for each voice, and on their own choice it was the first of three.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SHOWN_BEFORE = """
INSERT INTO starter_shown (pairing_id, voice, starter, workspace_id)
SELECT id, '{voice}', COALESCE(topic, 'ways-of-working') || '-{voice}-first-1', workspace_id
FROM pairing
"""


def upgrade() -> None:
    """Apply it. The types are the plain ones under those of storage.tables."""
    op.create_table(
        "own_starter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "voice IN ('mentor', 'mentee')", name=op.f("ck_own_starter_voice_exists")
        ),
        sa.CheckConstraint(
            "occasion IN ('first', 'again')", name=op.f("ck_own_starter_occasion_exists")
        ),
        *_keys("own_starter", "id", programme_id="programme"),
    )
    op.create_table(
        "starter_off",
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("starter", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        *_keys("starter_off", "programme_id", "starter", programme_id="programme"),
    )
    op.create_table(
        "starter_shown",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("starter", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "voice IN ('mentor', 'mentee')", name=op.f("ck_starter_shown_voice_exists")
        ),
        *_keys("starter_shown", "pairing_id", "voice", pairing_id="pairing"),
    )
    op.create_index(op.f("ix_own_starter_programme_id"), "own_starter", ["programme_id"])
    for table in ("own_starter", "starter_off", "starter_shown"):
        op.create_index(op.f(f"ix_{table}_workspace_id"), table, ["workspace_id"])
    for voice in ("mentor", "mentee"):
        op.execute(SHOWN_BEFORE.format(voice=voice))


def downgrade() -> None:
    """Take it back."""
    for table in ("starter_shown", "starter_off", "own_starter"):
        op.drop_table(table)


def _keys(table: str, *primary: str, **foreign: str) -> list[sa.Constraint]:
    """What every one of them has: a primary key, and rows that it belongs to."""
    belongs = {"workspace_id": "workspace", **foreign}
    return [
        sa.PrimaryKeyConstraint(*primary, name=op.f(f"pk_{table}")),
        *(
            sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))
            for column, to in belongs.items()
        ),
    ]
