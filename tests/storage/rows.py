"""One valid row for each table; together they make a small company in the middle of a round.

Ids are left to the database, which counts from 1.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from storage import tables
from storage.database import Database

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)

ROWS: dict[type[SQLModel], dict[str, Any]] = {
    tables.Workspace: {"team_id": "T0AURORA", "bot_user_id": "U0BOT", "created_at": NOW},
    tables.Programme: {
        "workspace_id": 1,
        "format": "coffee",
        "weekday": 0,
        "at": time(10),
        "time_zone": "Europe/Rome",
        "every_weeks": 1,
        "labels": "career-stages",
        "locale": "en",
        "minimum_group": 5,
        "channel": "C0GENERAL",
    },
    tables.Member: {
        "workspace_id": 1,
        "slack_id": "U0EMMA",
        "locale": "en-GB",
        "time_zone": "Europe/London",
        "generation": 0,
        "rules_accepted_at": NOW,
        "joined_at": NOW,
    },
    tables.Enrolment: {"programme_id": 1, "member_id": 1, "workspace_id": 1, "joined_at": NOW},
    tables.MemberTopic: {
        "member_id": 1,
        "direction": "show",
        "topic": "short-video",
        "workspace_id": 1,
    },
    tables.Block: {"member_id": 1, "slack_id": "U0RICHARD", "workspace_id": 1},
    tables.Round: {
        "workspace_id": 1,
        "programme_id": 1,
        "state": "open",
        "starts_at": NOW,
        "closes_at": NOW + timedelta(weeks=1),
        "seed": 1,
    },
    tables.Pairing: {"workspace_id": 1, "round_id": 1},
    tables.Series: {"workspace_id": 1, "programme_id": 1, "meetings": 6},
    tables.SeriesPairing: {"pairing_id": 1, "series_id": 1, "workspace_id": 1, "number": 1},
    tables.Seat: {
        "pairing_id": 1,
        "member_id": 1,
        "round_id": 1,
        "workspace_id": 1,
        "role": "mentor",
    },
    tables.SittingOut: {"round_id": 1, "member_id": 1, "workspace_id": 1, "reason": "alone"},
    tables.Feedback: {
        "pairing_id": 1,
        "member_id": 1,
        "workspace_id": 1,
        "given_at": NOW,
        "edited_at": NOW,
    },
    tables.OwnStarter: {
        "workspace_id": 1,
        "programme_id": 1,
        "subject": "short-video",
        "voice": "mentor",
        "occasion": "first",
        "words": {"en": "Let’s make a reel."},
        "added_at": NOW,
    },
    tables.StarterOff: {
        "workspace_id": 1,
        "programme_id": 1,
        "starter": "short-video-mentor-first-1",
    },
    tables.StarterShown: {
        "workspace_id": 1,
        "pairing_id": 1,
        "voice": "mentor",
        "starter": "short-video-mentor-first-2",
    },
    tables.Post: {
        "workspace_id": 1,
        "channel": "C0GENERAL",
        "text": "What did you learn?",
        "posted_by": "U0CHIARA",
        "created_at": NOW,
    },
    tables.Ask: {
        "workspace_id": 1,
        "member_id": 1,
        "topic": "short-video",
        "text": "How do I edit a reel?",
        "state": "looking",
        "asked_at": NOW,
        "ends_at": NOW + timedelta(days=3),
        "seed": 1,
    },
    tables.AskRequest: {
        "workspace_id": 1,
        "ask_id": 1,
        "member_id": 1,
        "state": "asked",
        "asked_at": NOW,
        "answer_by": NOW + timedelta(days=1),
    },
    tables.Meeting: {
        "workspace_id": 1,
        "pairing_id": 1,
        "member_id": 1,
        "starts_at": NOW + timedelta(days=1),
        "state": "proposed",
    },
    tables.MeetingYes: {"workspace_id": 1, "meeting_id": 1, "member_id": 1},
    tables.Report: {"workspace_id": 1, "text": "It was not kind."},
    tables.Delivery: {
        "workspace_id": 1,
        "kind": "introduction",
        "subject_id": 1,
        "slack_id": "",
        "key": "a-key",
        "state": "due",
        "due_at": NOW,
        "attempts": 0,
    },
    tables.Event: {"workspace_id": 1, "event_id": "Ev1", "received_at": NOW},
}


async def add(db: Database, table: type[SQLModel], **changes: Any) -> None:  # noqa: ANN401
    """Insert the table's row with some values changed; a value of None leaves the column out."""
    async with db.write() as session:
        await _insert(session, table, ROWS[table] | changes)


async def settle(db: Database) -> None:
    """Insert all of them."""
    async with db.write() as session:
        for table, row in ROWS.items():
            await _insert(session, table, row)


async def _insert(session: AsyncSession, table: type[SQLModel], row: dict[str, Any]) -> None:
    values = {name: value for name, value in row.items() if value is not None}
    await session.exec(insert(table).values(**values))
