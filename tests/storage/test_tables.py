"""What must be true is kept by the database itself."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import (
    CheckConstraint,
    Constraint,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    UniqueConstraint,
    update,
)
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import SQLModel, select

from storage import tables
from storage.database import Database
from tests.databases import SQLITE
from tests.storage.rows import NOW, ROWS, add, settle

NEW: dict[str, Any] = {}
"""An id of its own."""

WRONG_ROWS: list[tuple[str, type[SQLModel], dict[str, Any]]] = [
    ("one_row_per_team", tables.Workspace, NEW),
    ("ck_programme_weekday_exists", tables.Programme, NEW | {"weekday": 7}),
    ("ck_programme_weekday_exists", tables.Programme, NEW | {"weekday": -1}),
    ("ck_programme_rhythm_of_one_to_four_weeks", tables.Programme, NEW | {"every_weeks": 0}),
    ("ck_programme_rhythm_of_one_to_four_weeks", tables.Programme, NEW | {"every_weeks": 5}),
    ("ck_programme_minimum_group_hides_one_person", tables.Programme, NEW | {"minimum_group": 1}),
    ("ck_programme_format_exists", tables.Programme, NEW | {"format": "lunch"}),
    ("ck_programme_surplus_exists", tables.Programme, NEW | {"surplus": "home"}),
    ("ck_programme_gap_between_generations", tables.Programme, NEW | {"gap": 0}),
    ("ck_programme_gap_between_generations", tables.Programme, NEW | {"gap": 4}),
    ("ck_programme_cooldown_is_counted", tables.Programme, NEW | {"cooldown": -1}),
    ("ck_programme_cooldown_is_counted", tables.Programme, NEW | {"cooldown": 251}),
    ("ck_programme_cap_of_three_or_four", tables.Programme, NEW | {"cap": 2}),
    ("ck_programme_cap_of_three_or_four", tables.Programme, NEW | {"cap": 5}),
    ("ck_programme_mentors_of_a_panel", tables.Programme, NEW | {"most_mentors": 1}),
    ("ck_programme_mentors_of_a_panel", tables.Programme, NEW | {"most_mentors": 5}),
    ("ck_programme_mentees_of_a_panel", tables.Programme, NEW | {"most_mentees": 0}),
    ("ck_programme_mentees_of_a_panel", tables.Programme, NEW | {"most_mentees": 5}),
    ("ck_programme_meetings_of_a_series", tables.Programme, NEW | {"meetings": 1}),
    ("ck_programme_meetings_of_a_series", tables.Programme, NEW | {"meetings": 13}),
    ("fk_series_programme_id", tables.Series, NEW | {"programme_id": 2}),
    ("pk_series_pairing", tables.SeriesPairing, {}),
    ("fk_series_pairing_series_id", tables.SeriesPairing, {"pairing_id": 2, "series_id": 2}),
    (
        "ck_series_pairing_number_is_counted",
        tables.SeriesPairing,
        {"pairing_id": 2, "number": 0},
    ),
    ("ck_programme_country_of_two_letters", tables.Programme, NEW | {"country": "ITA"}),
    ("one_programme_per_channel", tables.Programme, NEW),
    ("pk_enrolment", tables.Enrolment, {}),
    ("fk_enrolment_programme_id", tables.Enrolment, {"programme_id": 2, "member_id": 2}),
    ("fk_enrolment_member_id", tables.Enrolment, {"member_id": 3}),
    ("one_member_per_user", tables.Member, NEW),
    ("ck_member_generation_exists", tables.Member, NEW | {"slack_id": "U0X", "generation": -1}),
    ("ck_member_generation_exists", tables.Member, NEW | {"slack_id": "U0X", "generation": 4}),
    ("fk_member_workspace_id", tables.Member, NEW | {"slack_id": "U0X", "workspace_id": 2}),
    ("ck_member_topic_direction_exists", tables.MemberTopic, {"direction": "teach"}),
    ("fk_member_topic_member_id", tables.MemberTopic, {"member_id": 3}),
    ("pk_member_topic", tables.MemberTopic, {}),
    ("pk_block", tables.Block, {}),
    ("fk_block_member_id", tables.Block, {"member_id": 3}),
    ("one_round_per_start", tables.Round, NEW),
    (
        "ck_round_a_round_takes_time",
        tables.Round,
        NEW | {"starts_at": NOW + timedelta(weeks=1)},
    ),
    (
        "ck_round_state_exists",
        tables.Round,
        NEW | {"starts_at": NOW - timedelta(weeks=9), "state": "late"},
    ),
    ("fk_round_programme_id", tables.Round, NEW | {"programme_id": 2}),
    ("fk_pairing_round_id", tables.Pairing, NEW | {"round_id": 3}),
    ("ck_pairing_fit_exists", tables.Pairing, NEW | {"fit": "tight"}),
    ("ck_pairing_kinship_exists", tables.Pairing, NEW | {"kinship": "cousins"}),
    ("ck_pairing_met_in_an_earlier_round", tables.Pairing, NEW | {"met_rounds_ago": 0}),
    ("ck_pairing_hours_of_a_working_day", tables.Pairing, NEW | {"hours_in_common": -1}),
    ("ck_pairing_hours_of_a_working_day", tables.Pairing, NEW | {"hours_in_common": 9}),
    ("one_seat_per_round", tables.Seat, {"pairing_id": 2}),
    ("ck_seat_role_exists", tables.Seat, {"pairing_id": 2, "member_id": 2, "role": "boss"}),
    ("fk_seat_pairing_id", tables.Seat, {"pairing_id": 3, "member_id": 2}),
    ("fk_seat_pairing_id", tables.Seat, {"member_id": 2, "round_id": 2}),
    ("fk_seat_member_id", tables.Seat, {"member_id": 3}),
    ("pk_sitting_out", tables.SittingOut, {}),
    ("fk_sitting_out_round_id", tables.SittingOut, {"round_id": 3}),
    (
        "ck_sitting_out_could_meet_is_counted",
        tables.SittingOut,
        {"member_id": 2, "could_meet": -1},
    ),
    ("pk_feedback", tables.Feedback, {}),
    ("fk_feedback_pairing_id", tables.Feedback, {"member_id": 2}),
    ("ck_feedback_rating_exists", tables.Feedback, {"pairing_id": 2, "rating": 0}),
    ("ck_feedback_rating_exists", tables.Feedback, {"pairing_id": 2, "rating": 6}),
    ("ck_own_starter_voice_exists", tables.OwnStarter, NEW | {"voice": "boss"}),
    ("ck_own_starter_occasion_exists", tables.OwnStarter, NEW | {"occasion": "never"}),
    ("fk_own_starter_programme_id", tables.OwnStarter, NEW | {"programme_id": 2}),
    ("pk_starter_off", tables.StarterOff, {}),
    ("fk_starter_off_programme_id", tables.StarterOff, {"programme_id": 2}),
    ("pk_starter_shown", tables.StarterShown, {"starter": "another"}),
    ("ck_starter_shown_voice_exists", tables.StarterShown, {"voice": "boss"}),
    ("fk_starter_shown_pairing_id", tables.StarterShown, {"pairing_id": 3}),
    ("one_delivery_per_message", tables.Delivery, NEW | {"key": "another-key"}),
    ("delivery_keys_are_unique", tables.Delivery, NEW | {"subject_id": 2}),
    (
        "ck_delivery_state_exists",
        tables.Delivery,
        NEW | {"key": "k", "subject_id": 2, "state": "lost"},
    ),
    (
        "ck_delivery_sent_at_a_time",
        tables.Delivery,
        NEW | {"key": "k", "subject_id": 2, "state": "sent"},
    ),
    ("ck_ask_an_ask_takes_time", tables.Ask, NEW | {"topic": "start-ups", "ends_at": NOW}),
    ("ck_ask_state_exists", tables.Ask, NEW | {"state": "lost"}),
    ("fk_ask_member_id", tables.Ask, NEW | {"member_id": 3}),
    ("ck_ask_request_state_exists", tables.AskRequest, NEW | {"member_id": 2, "state": "lost"}),
    ("asked_once_for_an_ask", tables.AskRequest, NEW | {"state": "declined"}),
    ("fk_ask_request_ask_id", tables.AskRequest, NEW | {"ask_id": 2}),
    ("ck_meeting_state_exists", tables.Meeting, NEW | {"state": "perhaps"}),
    ("one_proposal_per_pairing", tables.Meeting, NEW | {"member_id": 2}),
    ("fk_meeting_pairing_id", tables.Meeting, NEW | {"pairing_id": 3}),
    ("fk_meeting_member_id", tables.Meeting, NEW | {"pairing_id": 2, "member_id": 3}),
    ("pk_meeting_yes", tables.MeetingYes, {}),
    ("fk_meeting_yes_meeting_id", tables.MeetingYes, {"meeting_id": 2}),
    ("fk_report_workspace_id", tables.Report, NEW | {"workspace_id": 2}),
    ("fk_post_workspace_id", tables.Post, NEW | {"workspace_id": 2}),
    ("pk_event", tables.Event, {}),
]
SERVES_A_FOREIGN_KEY = {"pairing_with_its_round"}


@pytest.fixture
async def company(db: Database) -> Database:
    """A row in each table; a second member, round and pairing stand by."""
    await settle(db)
    await add(db, tables.Member, slack_id="U0RICHARD")
    await add(db, tables.Round, starts_at=NOW + timedelta(days=1))
    await add(db, tables.Pairing)
    return db


@pytest.mark.parametrize(("name", "table", "changes"), WRONG_ROWS)
async def test_a_wrong_row_is_refused_by_its_constraint(
    company: Database, kind: str, name: str, table: type[SQLModel], changes: dict[str, Any]
) -> None:
    """By this constraint and no other."""
    with pytest.raises(IntegrityError) as refusal:
        await add(company, table, **changes)
    if kind == SQLITE:
        assert str(refusal.value.orig) == _words(_constraint(table, name))
    else:
        assert f'"{name}"' in str(refusal.value.orig)


def test_every_named_constraint_is_tried() -> None:
    """A new one needs a wrong row above."""
    kinds = (CheckConstraint, UniqueConstraint)
    named = {
        str(constraint.name)
        for table in SQLModel.metadata.tables.values()
        for constraint in table.constraints
        if isinstance(constraint, kinds)
    }
    assert named - SERVES_A_FOREIGN_KEY <= {name for name, _, _ in WRONG_ROWS}


def test_every_table_has_a_row() -> None:
    """So that no table escapes these tests."""
    assert {table.__tablename__ for table in ROWS} == set(SQLModel.metadata.tables)


async def test_who_has_lost_a_seat_may_have_another_in_the_same_round(company: Database) -> None:
    """The first one is kept."""
    async with company.write() as session:
        await session.exec(update(tables.Seat).values(ended_at=NOW))
    await add(company, tables.Seat, pairing_id=2)
    await add(company, tables.Pairing, id=3)
    with pytest.raises(IntegrityError):
        await add(company, tables.Seat, pairing_id=3)


async def test_an_instant_without_a_zone_is_refused(db: Database) -> None:
    with pytest.raises(StatementError, match="an instant needs a time zone") as refusal:
        await add(db, tables.Workspace, created_at=datetime(2026, 11, 23, 9))  # noqa: DTZ001
    assert isinstance(refusal.value.orig, ValueError)


async def test_an_instant_comes_back_aware_and_in_utc(db: Database) -> None:
    """Whatever zone it was written in."""
    in_rome = NOW.astimezone(timezone(timedelta(hours=1)))
    await add(db, tables.Workspace, created_at=in_rome)
    async with db.write() as session:
        back = (await session.exec(select(tables.Workspace.created_at))).one()
    assert back == NOW
    assert back.tzinfo is UTC


async def test_an_instant_is_found_by_the_same_instant_in_another_zone(db: Database) -> None:
    await add(db, tables.Workspace)
    in_tokyo = NOW.astimezone(timezone(timedelta(hours=9)))
    statement = select(tables.Workspace.id).where(tables.Workspace.created_at == in_tokyo)
    async with db.write() as session:
        assert (await session.exec(statement)).one() == 1


async def test_no_instant_stays_none(db: Database) -> None:
    await add(db, tables.Workspace)
    await add(db, tables.Programme)
    async with db.write() as session:
        assert (await session.exec(select(tables.Programme.next_round_at))).one() is None


@pytest.mark.parametrize("written", ["", "🧑‍🏫 'quoted' \\ ``` \u202e", "x" * 100_000])
async def test_what_somebody_writes_comes_back_as_they_wrote_it(db: Database, written: str) -> None:
    await add(db, tables.Workspace)
    await add(db, tables.Post, text=written)
    async with db.write() as session:
        assert (await session.exec(select(tables.Post.text))).one() == written


async def test_a_character_that_one_database_cannot_keep_is_left_out(db: Database) -> None:
    await add(db, tables.Workspace)
    await add(db, tables.Post, text="nothing\0 at all")
    async with db.write() as session:
        assert (await session.exec(select(tables.Post.text))).one() == "nothing at all"


def _constraint(table: type[SQLModel], name: str) -> Constraint | Index:
    described = SQLModel.metadata.tables[str(table.__tablename__)]
    every: tuple[Constraint | Index, ...] = (*described.constraints, *described.indexes)
    (found,) = (each for each in every if each.name == name)
    return found


def _words(constraint: Constraint | Index) -> str:
    """What SQLite says: only checks are told by their names."""
    if isinstance(constraint, CheckConstraint):
        return f"CHECK constraint failed: {constraint.name}"
    if isinstance(constraint, ForeignKeyConstraint):
        return "FOREIGN KEY constraint failed"
    assert isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint | Index)
    columns = ", ".join(f"{column.table.name}.{column.name}" for column in constraint.columns)
    return f"UNIQUE constraint failed: {columns}"
