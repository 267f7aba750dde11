"""Whoever is introduced again and again and gives no sign is asked, then paused, always told."""

from collections.abc import Collection, Container, Iterable
from datetime import date, datetime

from bot.domain.deliveries import Delivery, Kind
from bot.domain.programmes import Programme
from bot.domain.silence import TIME_TO_ANSWER, TIME_TO_SAY_IT_AGAIN, has_fallen_silent
from bot.domain.working_hours import LOOK_AHEAD, Together
from bot.domain.workspaces import Workspace
from storage import deliveries, membership, silence
from storage.database import Database, Writing
from storage.deliveries import Intention
from storage.rows import Reading
from storage.silence import Quiet

TO_THEM = 0
"""A message that is about nothing but who reads it."""


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


async def is_asked(db: Database, workspace: Workspace, slack_id: str, *, now: datetime) -> bool:
    """Whether the question has reached that Slack user whether they are still in, or they were
    paused for not saying so. Said a moment ago that they are, it may be said again, or taken back:
    it is open for them still, until a check-in comes."""
    since = now - TIME_TO_SAY_IT_AGAIN
    async with db.read() as session:
        member = await membership.find(session, workspace.id, slack_id)
        if member is None or member.left_at is not None:
            return False
        return (
            member.silent_since is not None
            or bool(await silence.are_waited_for(session, workspace.id, [slack_id]))
            or await silence.has_answered(session, workspace.id, slack_id, since=since, now=now)
        )


async def stay_in(db: Database, workspace: Workspace, slack_id: str, *, now: datetime) -> None:
    """They say that they are still in, or back if they were paused meanwhile, and hear that they
    are, whether they were asked or not; raises NotAMember."""
    async with db.write() as session:
        member = await membership.get_joined(session, workspace.id, slack_id)
        if member.asked_at is not None or member.silent_since is not None:
            await membership.set_pause(session, member.id, None)
        await _tell_they_stay(session, workspace, [slack_id], now)


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


async def pause_the_silent(session: Writing, programme: Programme, now: datetime) -> set[int]:
    """A round begins: whoever the question has reached long enough ago, and who has not said, is
    paused. Gives their ids, for them to be told."""
    by = now - TIME_TO_ANSWER
    return await silence.pause_asked(session, programme.id, by=by, now=now)


async def _tell_they_stay(
    session: Writing, workspace: Workspace, slack_ids: Iterable[str], now: datetime
) -> None:
    told = [Intention(Kind.STAYS_IN, TO_THEM, now, each) for each in slack_ids]
    await deliveries.add_anew(session, workspace.id, told)


async def _silent(reading: Reading, programme: Programme) -> list[Quiet]:
    return [
        each
        for each in await silence.quiet(reading, programme.id)
        if has_fallen_silent(each.introduced_at, each.last_sign_at)
    ]
