"""A company of ten thousand members who have met a few times, as rows in a database."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import insert
from sqlmodel.ext.asyncio.session import AsyncSession

from benchmarks import names
from bot import programmes
from bot.domain.pairings import Role
from bot.domain.states import RoundState
from bot.domain.topics import ALL_TOPICS
from bot.domain.workspaces import Place
from storage import tables
from storage.database import Database

MEMBERS = 10_000
ROUNDS = 5
"""The last of them is open."""

WEEK = timedelta(weeks=1)
_PAIRS = MEMBERS // 2
Row = dict[str, Any]


async def found(file: Path) -> None:
    """Make that file a database with everybody in it."""
    db = Database(f"sqlite:///{file}")
    await db.migrate()
    now = datetime.now(UTC)
    workspace = await programmes.ensure(
        db, names.TEAM, names.BOT_USER, place=Place("Europe/Rome"), now=now
    )
    async with db.write() as session:
        programme = await session.get_one(tables.Programme, 1)
        programme.next_round_at = now + WEEK / 2
        await _insert(session, tables.Member, _members(workspace.id, now))
        await _insert(session, tables.Enrolment, _enrolments(workspace.id, now))
        await _insert(session, tables.MemberTopic, _topics(workspace.id))
        await _insert(session, tables.Round, _rounds(workspace.id, now))
        await _insert(session, tables.Pairing, _pairings(workspace.id))
        await _insert(session, tables.Seat, _seats(workspace.id))
    await db.close()


async def _insert(session: AsyncSession, table: type, rows: Iterator[Row]) -> None:
    await session.exec(insert(table), params=list(rows))


def _members(workspace_id: int, now: datetime) -> Iterator[Row]:
    """The first half starts out, the second half leads."""
    for number in range(MEMBERS):
        yield {
            "id": number + 1,
            "workspace_id": workspace_id,
            "slack_id": names.member(number),
            "locale": "en-GB",
            "time_zone": "Europe/Rome",
            "generation": 0 if number < _PAIRS else 3,
            "rules_accepted_at": now,
            "joined_at": now - (ROUNDS + 1) * WEEK,
        }


def _enrolments(workspace_id: int, now: datetime) -> Iterator[Row]:
    for number in range(MEMBERS):
        yield {
            "programme_id": 1,
            "member_id": number + 1,
            "workspace_id": workspace_id,
            "joined_at": now - (ROUNDS + 1) * WEEK,
        }


def _topics(workspace_id: int) -> Iterator[Row]:
    topics = sorted(ALL_TOPICS)
    for number in range(MEMBERS):
        for offset in range(3):
            yield {
                "workspace_id": workspace_id,
                "member_id": number + 1,
                "direction": "show" if number < _PAIRS else "learn",
                "topic": topics[(number + offset) % len(topics)],
            }


def _rounds(workspace_id: int, now: datetime) -> Iterator[Row]:
    for number in range(1, ROUNDS + 1):
        starts_at = now - (ROUNDS - number) * WEEK - WEEK / 2
        yield {
            "id": number,
            "workspace_id": workspace_id,
            "programme_id": 1,
            "state": RoundState.OPEN if number == ROUNDS else RoundState.CLOSED,
            "starts_at": starts_at,
            "closes_at": starts_at + WEEK,
            "seed": number,
        }


def _pairings(workspace_id: int) -> Iterator[Row]:
    for number in range(ROUNDS * _PAIRS):
        round_id = number // _PAIRS + 1
        topic = sorted(ALL_TOPICS)[0]
        yield {
            "id": number + 1,
            "workspace_id": workspace_id,
            "round_id": round_id,
            "topic": topic,
        }


def _seats(workspace_id: int) -> Iterator[Row]:
    """In each round everybody meets somebody else."""
    for number in range(ROUNDS * _PAIRS):
        turn, mentor = divmod(number, _PAIRS)
        mentee = _PAIRS + (mentor + turn) % _PAIRS
        for role, member in ((Role.MENTOR, mentor), (Role.MENTEE, mentee)):
            yield {
                "workspace_id": workspace_id,
                "pairing_id": number + 1,
                "round_id": turn + 1,
                "member_id": member + 1,
                "role": role,
            }
