"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply it."""
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(), nullable=False),
        sa.Column("bot_user_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
        sa.UniqueConstraint("team_id", name="one_row_per_team"),
    )
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("slack_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("attempted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("conversation", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("failure", sa.String(), nullable=True),
        sa.CheckConstraint(
            "state <> 'sent' OR sent_at IS NOT NULL", name=op.f("ck_delivery_sent_at_a_time")
        ),
        sa.CheckConstraint(
            "state IN ('due', 'sending', 'sent', 'failed', 'expired', 'cancelled')",
            name=op.f("ck_delivery_state_exists"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_delivery_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("key", name="delivery_keys_are_unique"),
        sa.UniqueConstraint(
            "workspace_id", "kind", "subject_id", "slack_id", name="one_delivery_per_message"
        ),
    )
    op.create_index("deliveries_due", "delivery", ["state", "due_at"], unique=False)
    op.create_index(op.f("ix_delivery_workspace_id"), "delivery", ["workspace_id"], unique=False)

    op.create_table(
        "event",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_event_workspace_id")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "event_id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_received_at"), "event", ["received_at"], unique=False)

    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("slack_id", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("rules_accepted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.CheckConstraint("generation BETWEEN 0 AND 3", name=op.f("ck_member_generation_exists")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_member_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("workspace_id", "slack_id", name="one_member_per_user"),
    )
    op.create_index(op.f("ix_member_workspace_id"), "member", ["workspace_id"], unique=False)

    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("posted_by", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_post_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    op.create_index(op.f("ix_post_workspace_id"), "post", ["workspace_id"], unique=False)

    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("labels", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("minimum_group", sa.Integer(), nullable=False),
        sa.Column("next_round_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("organiser", sa.String(), nullable=True),
        sa.CheckConstraint(
            "every_weeks BETWEEN 1 AND 4", name=op.f("ck_programme_rhythm_of_one_to_four_weeks")
        ),
        sa.CheckConstraint(
            "minimum_group >= 2", name=op.f("ck_programme_minimum_group_hides_one_person")
        ),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_programme_weekday_exists")),
        sa.CheckConstraint(
            "format IN ('coffee', 'individual', 'group')", name=op.f("ck_programme_format_exists")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_programme_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
    )
    op.create_index(op.f("ix_programme_workspace_id"), "programme", ["workspace_id"], unique=False)

    op.create_table(
        "member_topic",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "direction IN ('show', 'learn')", name=op.f("ck_member_topic_direction_exists")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_topic_member_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_member_topic_workspace_id")
        ),
        sa.PrimaryKeyConstraint("member_id", "direction", "topic", name=op.f("pk_member_topic")),
    )
    op.create_index(
        op.f("ix_member_topic_workspace_id"), "member_topic", ["workspace_id"], unique=False
    )

    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.CheckConstraint("closes_at > starts_at", name=op.f("ck_round_a_round_takes_time")),
        sa.CheckConstraint(
            "state IN ('planned', 'open', 'closed')", name=op.f("ck_round_state_exists")
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_round_programme_id")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_round_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
        sa.UniqueConstraint("programme_id", "starts_at", name="one_round_per_start"),
    )
    op.create_index(op.f("ix_round_workspace_id"), "round", ["workspace_id"], unique=False)
    op.create_index("rounds_by_end", "round", ["state", "closes_at"], unique=False)

    op.create_table(
        "pairing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_pairing_round_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_pairing_workspace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing")),
        sa.UniqueConstraint("id", "round_id", name="pairing_with_its_round"),
    )
    op.create_index(op.f("ix_pairing_round_id"), "pairing", ["round_id"], unique=False)
    op.create_index(op.f("ix_pairing_workspace_id"), "pairing", ["workspace_id"], unique=False)

    op.create_table(
        "sitting_out",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_sitting_out_member_id")
        ),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_sitting_out_round_id")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_sitting_out_workspace_id")
        ),
        sa.PrimaryKeyConstraint("round_id", "member_id", name=op.f("pk_sitting_out")),
    )
    op.create_index(op.f("ix_sitting_out_member_id"), "sitting_out", ["member_id"], unique=False)
    op.create_index(
        op.f("ix_sitting_out_workspace_id"), "sitting_out", ["workspace_id"], unique=False
    )

    op.create_table(
        "seat",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.CheckConstraint("role IN ('mentor', 'mentee')", name=op.f("ck_seat_role_exists")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_seat_member_id")),
        sa.ForeignKeyConstraint(
            ["pairing_id", "round_id"],
            ["pairing.id", "pairing.round_id"],
            name=op.f("fk_seat_pairing_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_seat_workspace_id")
        ),
        sa.PrimaryKeyConstraint("pairing_id", "member_id", name=op.f("pk_seat")),
        sa.UniqueConstraint("round_id", "member_id", name="one_seat_per_round"),
    )
    op.create_index(op.f("ix_seat_member_id"), "seat", ["member_id"], unique=False)
    op.create_index(op.f("ix_seat_workspace_id"), "seat", ["workspace_id"], unique=False)

    op.create_table(
        "feedback",
        sa.Column("pairing_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("met", sa.Boolean(), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("learned", sa.Text(), nullable=True),
        sa.Column("share", sa.Boolean(), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("rating BETWEEN 1 AND 5", name=op.f("ck_feedback_rating_exists")),
        sa.ForeignKeyConstraint(
            ["pairing_id", "member_id"],
            ["seat.pairing_id", "seat.member_id"],
            name=op.f("fk_feedback_pairing_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_feedback_workspace_id")
        ),
        sa.PrimaryKeyConstraint("pairing_id", "member_id", name=op.f("pk_feedback")),
    )
    op.create_index(op.f("ix_feedback_member_id"), "feedback", ["member_id"], unique=False)
    op.create_index(op.f("ix_feedback_workspace_id"), "feedback", ["workspace_id"], unique=False)


def downgrade() -> None:
    """Take it back."""
    op.drop_table("feedback")
    op.drop_table("seat")
    op.drop_table("sitting_out")
    op.drop_table("pairing")
    op.drop_table("round")
    op.drop_table("member_topic")
    op.drop_table("programme")
    op.drop_table("post")
    op.drop_table("member")
    op.drop_table("event")
    op.drop_table("delivery")
    op.drop_table("workspace")
