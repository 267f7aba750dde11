"""Whoever is introduced again and again and gives no sign is asked, then paused, always told."""

from collections.abc import Collection, Container, Iterable
from datetime import date, datetime

from bot.closed_days import closed_days
from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.silence import (
    TIME_TO_ANSWER,
    TIME_TO_SAY_IT_AGAIN,
    TO_A_SIGN,
    TO_A_YES,
    has_fallen_silent,
    pauses_at,
)
from bot.domain.working_hours import LOOK_AHEAD, Together
from bot.domain.workspaces import Workspace
from storage import deliveries, enrolments, membership, programmes, silence
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading
from storage.silence import Quiet


async def note_signs(
    db: Database, workspace: Workspace, slack_ids: Collection[str], *, now: datetime
) -> set[str]:
    """These people pressed, sent or wrote something, so they are still in, if they take part. Gives
    those whom the question had reached; they hear it. What adds nothing to a last sign is not
    noted."""
    async with db.read() as reading:
        new = await silence.news(reading, workspace.id, slack_ids, now)
    if not new:
        return set()
    async with db.write() as session:
        asked = await silence.note_signs(session, workspace.id, new, now)
        await _tell_they_stay(session, workspace, sorted(asked), now)
    return asked


async def is_asked(db: Database, workspace: Workspace, slack_id: str) -> bool:
    """Whether the question has reached that Slack user whether they are still in, or they were
    paused for not saying so."""
    async with db.read() as reading:
        member = await membership.find(reading, workspace.id, slack_id)
        if member is None or member.left_at is not None:
            return False
        return await _is_waited_for(reading, workspace, member)


async def says_it_again(
    db: Database, workspace: Workspace, slack_id: str, *, now: datetime
) -> bool:
    """Whether a yes of that Slack user, who is not asked any more, can only be the echo of the one
    that they gave a moment ago when they were; a yes that nobody asked for has none."""
    since = now - TIME_TO_SAY_IT_AGAIN
    async with db.read() as reading:
        return await silence.has_said_yes(reading, workspace.id, slack_id, since=since, now=now)


async def stay_in(db: Database, workspace: Workspace, slack_id: str, *, now: datetime) -> None:
    """They say that they are still in, or back if they were paused meanwhile, and hear that they
    are, whether they were asked or not; raises NotAMember."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, slack_id)
        about = TO_A_YES if await _is_waited_for(session, workspace, member) else TO_A_SIGN
        if member.asked_at is not None or member.silent_since is not None:
            await membership.set_pause(session, member.id, None)
        await _tell_they_stay(session, workspace, [slack_id], now, about)


async def not_to_be_introduced(reading: Reading, programme: Programme) -> set[int]:
    """Ids of those whom a round that begins now leaves out: they are asked and have not said, or
    will be asked when the round before it is closed."""
    silent = {each.member_id for each in await _silent(reading, programme)}
    return silent | await silence.asked(reading, programme.workspace_id)


async def ask(
    session: Writing,
    programme: Programme,
    round_id: int,
    free_days: Container[date],
    now: datetime,
) -> None:
    """A round is closed: whoever has fallen silent is asked, once, at an hour when they work."""
    silent = await _silent(session, programme)
    if not silent:
        return
    await silence.mark_asked(session, [each.member_id for each in silent], now)
    hours = Together(programme.rhythm, now, now + LOOK_AHEAD, free_days)
    await deliveries.add_anew(
        session,
        programme.workspace_id,
        [
            Intention(Kind.STILL_IN, round_id, hours.hour([each.time_zone]), each.slack_id)
            for each in silent
        ],
    )


async def not_asked(session: Writing, delivery: Delivery, _now: datetime) -> None:
    """The question could not be put to them: they are asked again when the next round is closed."""
    await silence.mark_not_asked(session, delivery.workspace_id, delivery.slack_id)


async def promise(
    db: Database, workspace_id: int, member: Member, *, now: datetime
) -> datetime | None:
    """When the first of their rounds begins that leaves somebody time to answer, for the question
    to name it: from now on nothing pauses them before it. One that is put again names no earlier
    day. None if no round is planned; then they have the same time all the same."""
    async with db.read() as reading:
        planned = await theirs(reading, workspace_id, member)
    named = await _first_pause(planned, now)
    earliest = named or now + TIME_TO_ANSWER
    latest = max(earliest, member.pauses_at or earliest)
    async with db.write() as session:
        await silence.promise(session, member.id, latest)
    return named and latest


async def pause_the_silent(session: Writing, programme: Programme, now: datetime) -> set[int]:
    """A round begins: whoever has not said by the day that the question named to them is paused.
    Gives their ids, for them to be told."""
    return await silence.pause_asked(session, programme.id, now)


async def theirs(reading: Reading, workspace_id: int, member: Member) -> list[Programme]:
    """The programmes that somebody takes part in."""
    ids = await enrolments.of_member(reading, member.id)
    return [each for each in await programmes.running(reading, workspace_id) if each.id in ids]


async def _first_pause(those: Iterable[Programme], asked_at: datetime) -> datetime | None:
    each = [
        pauses_at(
            one.next_round_at,
            one.rhythm,
            asked_at=asked_at,
            closed=await closed_days(one.country, one.closed_days),
        )
        for one in those
        if one.next_round_at
    ]
    return min(each, default=None)


async def _is_waited_for(reading: Reading, workspace: Workspace, member: Member) -> bool:
    if member.silent_since is not None:
        return True
    return bool(await silence.are_waited_for(reading, workspace.id, [member.slack_id]))


async def _tell_they_stay(
    session: Writing,
    workspace: Workspace,
    slack_ids: Iterable[str],
    now: datetime,
    about: int = TO_A_SIGN,
) -> None:
    told = [Intention(Kind.STAYS_IN, about, now, each) for each in slack_ids]
    await deliveries.add_anew(session, workspace.id, told)


async def _silent(reading: Reading, programme: Programme) -> list[Quiet]:
    return [
        each
        for each in await silence.quiet(reading, programme.id)
        if has_fallen_silent(each.introduced_at, each.last_sign_at)
    ]
