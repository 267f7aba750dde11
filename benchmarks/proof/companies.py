"""A company on the stand-in for Slack, with a bot that is started and killed."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Executable, func, select
from sqlmodel import col

from benchmarks.proof import databases
from bot import membership, programmes, prompts, wanted
from bot.domain.deliveries import Kind
from bot.domain.members import Profile
from bot.domain.states import DeliveryState
from bot.domain.users import User
from bot.domain.workspaces import Place, Workspace
from sandbox import manifest
from sandbox.models import User as SlackUser
from sandbox.server import Running, running
from sandbox.world import World
from storage import tables
from storage.database import Database
from storage.rows import Rows
from tests.databases import time_is_over

PAIRS, PROMPTS = 20, 10
SPEED = 60
"""How many of Slack's seconds pass in a real one: else pacing would take most of the time."""

GRACE_SECONDS = 900
"""Fifteen real ones: longer than it takes until an event has come again to who was killed over it.
Slack allows three real seconds for an acknowledgement, at any speed."""

KINDS = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN, Kind.PROMPT)
MANIFEST = Path(__file__).parents[2] / "manifest.yml"
ZONE = "Europe/Rome"
ADMIN = User("U0ADMIN", "en-GB", ZONE, is_admin=True)
LOOK_AGAIN_AFTER, PATIENCE_SECONDS = 0.02, 180
_BOT = ("bot",)


@dataclass(frozen=True)
class Company:
    """A workspace on the stand-in, and what the bot keeps of it."""

    slack: Running
    db: Database
    workspace: Workspace
    environment: dict[str, str]

    async def make_due(self, kind: Kind) -> None:
        """From now on messages of that kind are to be sent: all that there will be."""
        if kind is Kind.INTRODUCTION:
            await wanted.want(self.db, self.workspace, by=ADMIN, now=self.now())
            await wanted.open_due(self.db, self.now())
        elif kind is Kind.PROMPT:
            await self._ask_for_prompts()
        else:
            latest = func.max(col(tables.Delivery.due_at))
            ((due_at,),) = await self.rows(select(latest).where(_is_of(kind)))
            self.go_to(due_at)

    def go_to(self, instant: datetime) -> None:
        """Turn the clock to that instant, unless it is past."""
        self.slack.world.clock.set_to(max(instant, self.now()))

    async def keys(self, kind: Kind) -> set[str]:
        """The keys of all messages of that kind that were to be sent."""
        rows = await self.rows(select(col(tables.Delivery.key)).where(_is_of(kind)))
        return {row.key for row in rows}

    async def is_waiting(self, kind: Kind) -> bool:
        """Whether any of them are still to be sent, or on their way."""
        is_open = col(tables.Delivery.state).in_((DeliveryState.DUE, DeliveryState.SENDING))
        number = select(func.count()).select_from(tables.Delivery)
        ((waiting,),) = await self.rows(number.where(_is_of(kind) & is_open))
        return bool(waiting)

    async def until_nothing_waits(self, kind: Kind, process: Process) -> None:
        """Until all of them are sent, or that bot has died."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while process.returncode is None and await self.is_waiting(kind):  # noqa: ASYNC110
                await asyncio.sleep(LOOK_AGAIN_AFTER)

    def arrived(self) -> Counter[str]:
        """How often each key is there in Slack."""
        return Counter(
            message.metadata["event_payload"]["key"]
            for messages in self.slack.world.messages.values()
            for message in messages.values()
            if message.metadata
        )

    @asynccontextmanager
    async def bot(self, *module: str) -> AsyncIterator[Process]:
        """The bot from its start to its SIGKILL: that module, else as everybody starts it."""
        arguments = ("-m", *(module or _BOT), "run")
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, env=self.environment
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()
            await time_is_over(self.db)  # or the next bot would wait for it, on PostgreSQL

    async def _ask_for_prompts(self) -> None:
        for number in range(PROMPTS):
            words = {"channel": "C0GENERAL", "text": f"Question {number}"}
            await prompts.post(self.db, self.workspace, **words, by=ADMIN, now=self.now())

    async def rows(self, statement: Executable) -> Rows:
        """All that the statement finds in the bot's database."""
        async with self.db.read() as reading:
            return await reading.rows(statement)

    def now(self) -> datetime:
        """The present instant of the stand-in's clock."""
        return self.slack.world.clock.now()


@asynccontextmanager
async def founded(kind: databases.Kind, pairs: int, grace_seconds: int) -> AsyncIterator[Company]:
    """A company of so many pairs, who have all joined."""
    world = World.open(manifest.read(MANIFEST))
    people = [SlackUser(f"U0P{number}", f"p{number}", f"P{number}") for number in range(2 * pairs)]
    for user in people:
        world.add_user(user)
    bot = world.app.bot_user_id
    world.add_channel("general", creator=people[0].id, members=(bot,), channel_id="C0GENERAL")
    world.clock.run_at(SPEED)
    async with databases.new(kind) as url, running(world) as slack:
        db = Database(url)
        await db.migrate()
        workspace = await _join(db, world, people)
        yield Company(slack, db, workspace, _environment(slack, url, grace_seconds))
        await db.close()
    world.close()


async def _join(db: Database, world: World, people: list[SlackUser]) -> Workspace:
    now = world.clock.now()
    workspace = await programmes.ensure(
        db, world.team.id, world.app.bot_user_id, place=Place(ZONE), now=now
    )
    for number, user in enumerate(people):
        profile = Profile(3 * (number % 2))
        who = User(user.id, "en-GB", ZONE)
        await membership.join(db, workspace, profile, rules_accepted=True, by=who, now=now)
    return workspace


def _environment(slack: Running, url: str, grace_seconds: int) -> dict[str, str]:
    credentials = slack.world.app.credentials
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("SLACK_")},
        "SLACK_BOT_TOKEN": credentials.bot_token,
        "SLACK_APP_TOKEN": credentials.app_token,
        "SLACK_API_URL": slack.api_url,
        "CLOCK_URL": f"{slack.url}/clock",
        "DATABASE_URL": url,
        "DELIVERY_GRACE_SECONDS": str(grace_seconds),
        "LOG_LEVEL": "ERROR",
    }


def _is_of(kind: Kind) -> ColumnElement[bool]:
    return col(tables.Delivery.kind) == kind
