"""A plan, stored as it was made: a round, who is with whom on what and why, and who sits out.

NumPy is loaded with this module, so it is imported where a round is planned and not at the start.
"""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import insert

from bot.domain.groups import moderator
from bot.domain.pairings import Role
from bot.domain.plans import RoundPlan
from bot.domain.programmes import Format, Programme
from bot.domain.schedule import RoundTimes
from bot.domain.states import RoundState
from storage import bulk, groups, series, tables
from storage.bulk import Row
from storage.database import Writing
from storage.rows import identity


async def add(
    session: Writing, programme: Programme, plan: RoundPlan, times: RoundTimes, *, seed: int
) -> tuple[int, list[int]]:
    """Store a round as it was planned, open; gives its id and, in their order, its pairings' ids.

    Raises sqlalchemy's IntegrityError if the programme has a round with that start, or if
    somebody has two seats in it.
    """
    row = tables.Round(
        workspace_id=programme.workspace_id,
        programme_id=programme.id,
        state=RoundState.OPEN,
        starts_at=times.starts_at,
        closes_at=times.closes_at,
        seed=seed,
    )
    session.add(row)
    await session.flush()
    round_id = identity(row)
    pairings = await add_pairings(session, programme, plan, round_id=round_id)
    await series.end(session, plan.continued.over, times.starts_at)
    sitting_out = bulk.table_of(tables.SittingOut)
    await bulk.write(session, insert(sitting_out), _sitting_out(row, plan))
    return round_id, pairings


async def add_pairings(
    session: Writing, programme: Programme, plan: RoundPlan, *, round_id: int
) -> list[int]:
    """Store who is with whom in a round that is there, and who moderates in groups; gives, in their
    order, the pairings' ids."""
    here: Row = {"workspace_id": programme.workspace_id, "round_id": round_id}
    table = bulk.table_of(tables.Pairing)
    adding = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    pairings = await bulk.write_for_ids(session, adding, _pairings(here, plan))
    seats = bulk.table_of(tables.Seat)
    is_group = programme.format is Format.GROUP
    moderated = await groups.moderated(session, programme.id) if is_group else None
    await bulk.write(session, insert(seats), _seats(here, plan, pairings, moderated))
    if programme.format is Format.INDIVIDUAL:
        await series.go_on(session, programme, plan, pairings)
    return pairings


def _pairings(here: Row, plan: RoundPlan) -> Iterator[Row]:
    for planned in plan.pairings:
        because = planned.because
        yield {
            **here,
            "topic": planned.topic,
            "fit": because.fit,
            "kinship": because.kinship,
            "met_rounds_ago": because.met_rounds_ago,
            "different_teams": because.different_teams,
            "hours_in_common": because.hours_in_common,
        }


def _seats(
    here: Row, plan: RoundPlan, pairings: Sequence[int], moderated: Mapping[int, int] | None
) -> Iterator[Row]:
    for pairing_id, planned in zip(pairings, plan.pairings, strict=True):
        picked = (
            moderator(planned.mentees, planned.mentors, moderated)
            if moderated is not None
            else None
        )
        for role, members in ((Role.MENTOR, planned.mentors), (Role.MENTEE, planned.mentees)):
            for member_id in members:
                seat = {"pairing_id": pairing_id, "member_id": member_id, "role": role}
                yield {**here, **seat, "moderates": member_id == picked}


def _sitting_out(row: tables.Round, plan: RoundPlan) -> Iterator[Row]:
    for sitting in plan.sitting_out:
        yield {
            "round_id": row.id,
            "member_id": sitting.person,
            "workspace_id": row.workspace_id,
            "reason": sitting.reason,
            "could_meet": sitting.could_meet,
        }
