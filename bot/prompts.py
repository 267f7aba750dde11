"""What admins post to channels: prompts, and invitations to join."""

from datetime import datetime

from bot.administering import administering
from bot.domain.deliveries import Delivery, Kind
from bot.domain.programmes import Programme
from bot.domain.prompts import Post, check_prompt
from bot.domain.users import User
from bot.domain.workspaces import Workspace
from bot.messages import prompts as messages
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import deliveries, programmes, prompts
from storage.database import Database, Writing
from storage.deliveries import Intention


async def post(
    db: Database, workspace: Workspace, *, channel: str, text: str, by: User, now: datetime
) -> None:
    """Post a prompt to a channel, now; raises AdminsOnly and TextMissing."""
    await _post(db, workspace, Kind.PROMPT, channel, check_prompt(text), by=by, now=now)


async def invite(
    db: Database, workspace: Workspace, *, channel: str, by: User, now: datetime
) -> None:
    """Post an invitation with a button to join to a channel, now; raises AdminsOnly."""
    await _post(db, workspace, Kind.INVITATION, channel, "", by=by, now=now)


async def prompt(db: Database, delivery: Delivery) -> Outgoing | None:
    """The prompt as it stands in the channel."""
    post, programme = await _read(db, delivery)
    return Outgoing(messages.prompt(post.text, programme.locale), channel=post.channel)


async def invitation(db: Database, delivery: Delivery) -> Outgoing | None:
    """The invitation as it stands in the channel."""
    post, programme = await _read(db, delivery)
    async with db.read() as session:
        named = await programmes.if_one_of_several(session, programme)
    at_home = named if named and named.channel == post.channel else None
    about = at_home if named else programme
    return Outgoing(messages.invitation(programme.locale, about, at_home), channel=post.channel)


async def post_failed(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """Tells the admin that a post did not get through, and how to mend it."""
    post, _ = await _read(db, delivery)
    admin = await who(post.posted_by)
    return Outgoing(messages.not_posted(post, admin.locale), people=(admin.slack_id,))


async def tell_of_failure(session: Writing, delivery: Delivery, now: datetime) -> None:
    """A post that Slack refused is told to the admin whose it is."""
    told = Intention(Kind.POST_FAILED, delivery.subject_id, now)
    await deliveries.add(session, delivery.workspace_id, [told])


async def _read(db: Database, delivery: Delivery) -> tuple[Post, Programme]:
    """What is posted, and the programme that is at home there, else the first."""
    async with db.read() as session:
        post = await prompts.get(session, delivery.subject_id)
        at_home = await programmes.of_channel(session, delivery.workspace_id, post.channel)
        return post, at_home or await programmes.first(session, delivery.workspace_id)


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
    async with administering(db, workspace, by=by) as session:
        post_id = await prompts.add(
            session, workspace.id, channel=channel, text=text, by=by.slack_id, now=now
        )
        await deliveries.add(session, workspace.id, [Intention(kind, post_id, now)])
