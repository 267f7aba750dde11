"""Test messages, which show whether Slack tells us of what we posted."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.deliveries import Delivery, Fate, Kind
from bot.domain.workspaces import Workspace
from bot.messages import probes as messages
from bot.messages.text import shared_locale
from bot.slack.directory import WhoIs
from bot.slack.gateway import Outgoing
from storage import deliveries, programmes, workspaces
from storage.database import Database
from storage.deliveries import Intention

FIRST = timedelta(days=1)
"""It goes before all that waits, also to the clock of another machine."""

WORTH_SENDING = timedelta(minutes=10)
"""Afterwards whoever asked for it has gone."""


async def workspace_of(db: Database, team_id: str) -> Workspace | None:
    """The workspace of that Slack team; None before a bot's first start there."""
    async with db.read() as reading:
        is_known = await workspaces.is_known(reading, team_id)
        return await workspaces.get(reading, team_id) if is_known else None


async def ask(db: Database, workspace: Workspace, people: Sequence[str], *, now: datetime) -> int:
    """Have a test message sent to the first of these people, and where there are more, one to all
    of them together; gives the number of the probe."""
    number = secrets.randbits(31)
    readers = dict.fromkeys((people[0], ",".join(people)))
    intentions = [
        Intention(Kind.PROBE, number, now - FIRST, each, expires_at=now + WORTH_SENDING)
        for each in readers
    ]
    async with db.write() as session:
        await deliveries.add(session, workspace.id, intentions)
    return number


async def fates(db: Database, workspace: Workspace, number: int) -> list[Fate]:
    """What has become of the messages of a probe."""
    async with db.read() as reading:
        return await deliveries.fates(reading, workspace.id, Kind.PROBE, number)


async def withdraw(db: Database, workspace: Workspace, number: int) -> None:
    """Send nothing more of a probe."""
    async with db.write() as session:
        await deliveries.cancel(session, workspace.id, (Kind.PROBE,), [number])


async def probe(who: WhoIs, db: Database, delivery: Delivery) -> Outgoing | None:
    """A test message, in the language that its readers share."""
    people = tuple(delivery.slack_id.split(","))
    locales = [(await who(slack_id)).locale for slack_id in people]
    async with db.read() as reading:
        programme = await programmes.first(reading, delivery.workspace_id)
    return Outgoing(messages.probe(shared_locale(locales, programme.locale)), people=people)
