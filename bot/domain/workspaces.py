"""A workspace: one Slack team in which the app is installed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Workspace:
    """`id` is ours, `team_id` Slack's, `bot_user_id` the app's own user there. `created_at`
    tells one installation from another in the same team, as after a new database."""

    id: int
    team_id: str
    bot_user_id: str
    created_at: datetime


@dataclass(frozen=True)
class Place:
    """Where most people of a workspace are, and the language that they read."""

    time_zone: str = "UTC"
    locale: str = "en"
