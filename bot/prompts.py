"""What admins post to channels: prompts, and invitations to join."""

from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession

from bot.domain.deliveries import Delivery, Kind
from bot.domain.prompts import check_prompt
from bot.domain.users import User, check_is_admin
from bot.domain.workspaces import Workspace
from bot.messages import prompts as messages
from bot.slack.gateway import Outgoing
from storage import deliveries, membership, programmes, prompts
from storage.database import Database
from storage.deliveries import Intention


async def post(
    db: Database, workspace: Workspace, *, channel: str, text: str, by: User, now: datetime
) -> None:
    """Post a prompt to a channel, now; raises AdminsOnly and TextMissing."""
    check_is_admin(by)
    await _post(db, workspace, Kind.PROMPT, channel, check_prompt(text), by=by, now=now)


async def invite(
    db: Database, workspace: Workspace, *, channel: str, by: User, now: datetime
) -> None:
    """Post an invitation with a button to join to a channel, now; raises AdminsOnly."""
    check_is_admin(by)
    await _post(db, workspace, Kind.INVITATION, channel, "", by=by, now=now)


async def prompt(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """The prompt as it stands in the channel."""
    stored = await prompts.get(session, delivery.subject_id)
    programme = await programmes.first(session, delivery.workspace_id)
    return Outgoing(messages.prompt(stored.text, programme.locale), channel=stored.channel)


async def invitation(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """The invitation as it stands in the channel."""
    stored = await prompts.get(session, delivery.subject_id)
    programme = await programmes.first(session, delivery.workspace_id)
    return Outgoing(messages.invitation(programme.locale), channel=stored.channel)


async def post_failed(session: AsyncSession, delivery: Delivery) -> Outgoing | None:
    """Tells the admin that a post did not get through, and how to mend it."""
    stored = await prompts.get(session, delivery.subject_id)
    programme = await programmes.first(session, delivery.workspace_id)
    admin = await membership.find(session, delivery.workspace_id, stored.posted_by)
    locale = admin.language if admin else programme.locale
    return Outgoing(messages.not_posted(stored, locale), people=(stored.posted_by,))


async def _post(
    db: Database,
    workspace: Workspace,
    kind: Kind,
    channel: str,
    text: str,
    *,
    by: User,
    now: datetime,
) -> None:
    async with db.write() as session:
        post_id = await prompts.add(
            session, workspace.id, channel=channel, text=text, by=by.slack_id, now=now
        )
        await deliveries.add(session, workspace.id, [Intention(kind, post_id, now)])
