"""What those are told who give no sign, drawn from what is true at the moment of sending."""

from bot import silence
from bot.clock import Clock
from bot.domain.deliveries import Delivery
from bot.domain.situation import Situation
from bot.domain.users import User
from bot.messages import silence as messages
from bot.slack.gateway import Outgoing
from storage import membership, pairings, programmes, series
from storage.database import Database


async def question(clock: Clock, db: Database, delivery: Delivery) -> Outgoing | None:
    """Asks whether they are still in, and promises a day; nothing if they have given a sign since,
    or are gone."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at or member.asked_at is None or member.silent_since:
            return None
    named = await silence.promise(db, delivery.workspace_id, member, now=clock.now())
    return Outgoing(messages.still_in(named, member), people=(member.slack_id,))


async def stays_in(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells that what they said or did was a yes to the question whether they are still in; nothing
    if they have left since."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at:
            return None
        theirs = await silence.theirs(session, delivery.workspace_id, member)
        programme = theirs[0] if theirs else await programmes.first(session, delivery.workspace_id)
    user = User(member.slack_id, member.locale, member.time_zone)
    message = messages.stays_in(Situation(user, programme, delivery.due_at, member))
    return Outgoing(message, people=(member.slack_id,))


async def told_paused(db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells that they are paused, that their series rest, and how to come back; nothing if they are
    back, or gone."""
    async with db.read() as session:
        member = await membership.find(session, delivery.workspace_id, delivery.slack_id)
        if member is None or member.left_at or member.silent_since is None:
            return None
        at_rest = await series.at_rest(session, [member.id])
        theirs = *await pairings.current_of(session, member.id), *at_rest.get(member.id, ())
    return Outgoing(messages.paused(member, theirs), people=(member.slack_id,))
