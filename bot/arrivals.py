"""First contact: who comes into the home channel of a programme hears once what it is."""

from datetime import datetime, timedelta

from bot.domain.deliveries import Delivery, Kind
from bot.domain.members import Member
from bot.domain.programmes import Programme
from bot.domain.users import may_join
from bot.domain.workspaces import Workspace
from bot.messages import arrivals as messages
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import deliveries, enrolments, membership, programmes
from storage.database import Database
from storage.deliveries import Intention
from storage.rows import Reading

OF_USE_FOR = timedelta(days=3)
"""Whoever came longer ago has looked around by themselves."""


async def arrive(
    db: Database, workspace: Workspace, channel: str, slack_id: str, *, now: datetime
) -> bool:
    """Somebody has come into a channel: whether there may be a word to them, which is stored then,
    once for each person and programme. Who they are is asked when it is sent."""
    if slack_id == workspace.bot_user_id:
        return False
    async with db.read() as reading:
        programme = await programmes.of_channel(reading, workspace.id, channel)
    if programme is None:
        return False
    greeting = Intention(Kind.ARRIVAL, programme.id, now, slack_id, expires_at=now + OF_USE_FOR)
    async with db.write() as session:
        await deliveries.add(session, workspace.id, [greeting])
    return True


async def greeting(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells who came what this is, with a button to join; nothing to who takes part in it already
    or cannot, nor once it is not at home anywhere."""
    user = await who(delivery.slack_id)
    async with db.read() as reading:
        programme = await programmes.get(reading, delivery.subject_id)
        member = await membership.find(reading, delivery.workspace_id, user.slack_id)
        is_in = await _takes_part(reading, programme, member)
        one_of_several = await programmes.if_one_of_several(reading, programme)
    if is_in or not may_join(user) or programme.ended_at or not programme.channel:
        return None
    locale = member.language if member else user.locale
    message = messages.greeting(programme, locale, is_named=one_of_several is not None)
    return Outgoing(message, people=(user.slack_id,))


async def _takes_part(reading: Reading, programme: Programme, member: Member | None) -> bool:
    if member is None or member.left_at is not None:
        return False
    return await enrolments.takes_part(reading, programme.id, member.id)
