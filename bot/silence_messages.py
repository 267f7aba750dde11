"""What those are told who give no sign, drawn from what is true at the moment of sending."""

from datetime import datetime

from bot.clock import Clock
from bot.closed_days import closed_days
from bot.domain.deliveries import Delivery
from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.schedule import today
from bot.domain.silence import pauses_at
from bot.domain.situation import Situation
from bot.domain.users import User
from bot.messages import silence as messages
from bot.slack.gateway import Outgoing
from storage import enrolments, membership, programmes
from storage.database import Database
from storage.rows import Reading


async def question(clock: Clock, db: Database, delivery: Delivery) -> Outgoing | None:
    """Asks whether they are still in; nothing if they have given a sign since, or are gone."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at or member.asked_at is None or member.silent_since:
            return None
        theirs = await _theirs(session, member, delivery.workspace_id)
    message = messages.still_in(await _paused_at(theirs, clock.now()), member)
    return Outgoing(message, people=(member.slack_id,))


async def stays_in(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells that what they said or did was a yes to the question whether they are still in; nothing
    if they have left since."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at:
            return None
        theirs = await _theirs(session, member, delivery.workspace_id)
        programme = theirs[0] if theirs else await programmes.first(session, delivery.workspace_id)
    user = User(member.slack_id, member.locale, member.time_zone)
    day = today(member.time_zone, delivery.due_at)
    message = messages.stays_in(Situation(user, programme, day, member))
    return Outgoing(message, people=(member.slack_id,))


async def told_paused(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells that they are paused, and how to come back; nothing if they are back, or gone."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
    if member is None or member.left_at or member.silent_since is None:
        return None
    return Outgoing(messages.paused(member), people=(member.slack_id,))


async def _theirs(reading: Reading, member: Member, workspace_id: int) -> list[Programme]:
    """The programmes that somebody takes part in."""
    ids = await enrolments.of_member(reading, member.id)
    return [each for each in await programmes.running(reading, workspace_id) if each.id in ids]


async def _paused_at(theirs: list[Programme], asked_at: datetime) -> datetime | None:
    """When the first of these programmes pauses whoever does not answer."""
    each = [
        pauses_at(
            one.next_round_at,
            one.rhythm,
            asked_at=asked_at,
            closed=await closed_days(one.country, one.closed_days),
        )
        for one in theirs
        if one.next_round_at
    ]
    return min(each, default=None)
