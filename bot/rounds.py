"""The life of a round: planned and opened in one transaction, and closed when its time is over."""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import SystemRandom

from bot.domain.deliveries import Kind
from bot.domain.errors import RoundJustStarted
from bot.domain.members import Member, Standing
from bot.domain.numbers import Count, count_of_people
from bot.domain.pairing import Person, RoundPlan, Rules, plan_round, why_nobody
from bot.domain.programmes import Programme
from bot.domain.rounds import Round, SittingOutReason
from bot.domain.schedule import (
    NOT_AGAIN_WITHIN,
    RoundTimes,
    is_too_late,
    next_start,
    round_times,
    start_after,
    start_after_absence,
    today,
)
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from storage import deliveries, membership, programmes, rounds
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading

log = logging.getLogger(__name__)

ASK_UNTIL_AFTER_CLOSE = timedelta(days=3)


@dataclass(frozen=True)
class Opened:
    """What opening a round came to: how many were introduced, or what is missing for it."""

    people: Count
    missing: SittingOutReason | None


async def run_now(db: Database, workspace: Workspace, *, by: User, now: datetime) -> Opened:
    """Open a round at once, at any hour, in the place of one that is open.

    Raises AdminsOnly, and RoundJustStarted within ten minutes of the last one.
    """
    check_is_admin(by)
    async with db.read() as session:
        programme = await programmes.first(session, workspace.id)
    return await _open(db, replace(programme, organiser=by.slack_id), starts_at=now, now=now)


async def open_due(db: Database, now: datetime) -> None:
    """Open every round whose time has come. One that was missed for too long is skipped, up to the
    next that is not, and so is one whose people were introduced minutes ago."""
    async with db.read() as session:
        due = await programmes.due(session, now)
    for programme in due:
        starts_at = programme.next_round_at or now
        if is_too_late(starts_at, now=now):
            following = start_after_absence(starts_at, programme.rhythm, now=now)
            await _skip(db, programme, following, reason="too late")
            continue
        try:
            await _open(db, programme, starts_at=starts_at, now=now)
        except RoundJustStarted:
            following = start_after(starts_at, programme.rhythm, now=now)
            await _skip(db, programme, following, reason="too early")


async def close_due(db: Database, now: datetime) -> None:
    """Close every round whose time is over."""
    async with db.write() as session:
        closed = await rounds.close(session, by=now)
    for round_id in closed:
        log.info("round closed", extra={"round_id": round_id})


async def _open(
    db: Database, programme: Programme, *, starts_at: datetime, now: datetime
) -> Opened:
    async with db.read() as session:
        members = await _eligible(session, programme, now)
        people = await _people(session, programme, members)
        history = await rounds.history(session, programme.id)
    seed = SystemRandom().getrandbits(32)
    plan = await asyncio.to_thread(plan_round, people, history, Rules(), seed)
    if await _store(db, programme, plan, _times(programme, starts_at, now), members, seed):
        log.info("round opened", extra={"programme": programme.id, "pairings": len(plan.pairings)})
    seated = sum(len(pairing.mentors + pairing.mentees) for pairing in plan.pairings)
    missing = why_nobody([person.generation for person in people])
    return Opened(count_of_people(seated, programme.minimum_group), missing)


async def _store(
    db: Database,
    programme: Programme,
    plan: RoundPlan,
    times: RoundTimes,
    members: Sequence[Member],
    seed: int,
) -> bool:
    """Store the round with all its messages; False if the same was told minutes ago."""
    async with db.write() as session:
        latest = await rounds.latest(session, programme.id)
        if latest is not None and times.starts_at - latest.starts_at < NOT_AGAIN_WITHIN:
            if await rounds.has_pairings(session, latest.id):
                raise RoundJustStarted
            if not plan.pairings and plan.reasons == await rounds.reasons(session, latest.id):
                await _move_on(session, programme, times)
                return False
        await rounds.close(session, programme_id=programme.id)
        this, pairing_ids = await rounds.add(session, programme, plan, times, seed=seed)
        await _move_on(session, programme, times)
        intentions = _intentions(programme, plan, times, this, pairing_ids, members)
        await deliveries.add(session, programme.workspace_id, intentions)
    return True


async def _move_on(session: Writing, programme: Programme, times: RoundTimes) -> None:
    """Store who ran the round, and when the next one is, which a round run before the calendar has
    begun does not decide, nor one planned with a rhythm that was changed meanwhile."""
    current = await programmes.get(session, programme.id)
    is_kept = current.next_round_at is None or current.rhythm != programme.rhythm
    next_round_at = current.next_round_at if is_kept else times.closes_at
    changed = replace(current, organiser=programme.organiser, next_round_at=next_round_at)
    await programmes.save(session, changed)


async def _skip(db: Database, programme: Programme, following: datetime, *, reason: str) -> None:
    async with db.write() as session:
        current = await programmes.get(session, programme.id)
        if current.next_round_at != programme.next_round_at:
            return
        await programmes.save(session, replace(current, next_round_at=following))
    log.warning("round skipped", extra={"programme": programme.id, "reason": reason})


async def _eligible(reading: Reading, programme: Programme, now: datetime) -> list[Member]:
    members = await membership.joined(reading, programme.workspace_id)
    return [
        member
        for member in members
        if member.standing(today(member.time_zone, now)) is Standing.ACTIVE
    ]


async def _people(
    reading: Reading, programme: Programme, members: Sequence[Member]
) -> list[Person]:
    latest = await rounds.latest(reading, programme.id)
    first = await rounds.reasons(reading, latest.id) if latest else {}
    return [
        Person(
            id=member.id,
            generation=member.profile.generation,
            can_show=member.profile.can_show,
            wants_to_learn=member.profile.wants_to_learn,
            is_first=member.id in first,
        )
        for member in members
    ]


def _times(programme: Programme, starts_at: datetime, now: datetime) -> RoundTimes:
    planned = programme.next_round_at or next_start(programme.rhythm, after=now)
    closes_at = start_after(planned, programme.rhythm, now=now)
    return round_times(starts_at, closes_at, programme.rhythm)


def _intentions(
    programme: Programme,
    plan: RoundPlan,
    times: RoundTimes,
    this: Round,
    pairing_ids: Sequence[int],
    members: Sequence[Member],
) -> Iterator[Intention]:
    """Every message of a round, from the introductions to the check-ins."""
    slack_ids = {member.id: member.slack_id for member in members}
    for pairing_id, planned in zip(pairing_ids, plan.pairings, strict=True):
        seats = [slack_ids[member] for member in planned.mentors + planned.mentees]
        yield from _of_pairing(pairing_id, seats, times)
    for sitting in plan.sitting_out:
        slack_id = slack_ids[sitting.person]
        yield Intention(
            Kind.SITTING_OUT, this.id, times.starts_at, slack_id, expires_at=times.closes_at
        )
    is_scheduled = times.starts_at == programme.next_round_at
    if not plan.pairings and programme.organiser and is_scheduled:
        yield Intention(Kind.IMPOSSIBLE, this.id, times.starts_at, programme.organiser)


def _of_pairing(pairing_id: int, seats: list[str], times: RoundTimes) -> Iterator[Intention]:
    yield Intention(Kind.INTRODUCTION, pairing_id, times.starts_at, expires_at=times.closes_at)
    if times.nudge_at:
        yield Intention(Kind.NUDGE, pairing_id, times.nudge_at, expires_at=times.closes_at)
    for slack_id in seats:
        yield Intention(
            Kind.CHECK_IN,
            pairing_id,
            times.check_in_at,
            slack_id,
            expires_at=times.closes_at + ASK_UNTIL_AFTER_CLOSE,
        )
