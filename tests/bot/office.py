"""The company at work in Slack: the real sender, the real SDK, and the stand-in over a socket."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from aiohttp import ClientSession

from bot import arrivals, ask_messages, pairing_messages, prompts, round_messages, silence_messages
from bot.app import AFTERMATH, LOOKS, RENDERERS
from bot.deliveries import Renderer, Sender
from bot.domain.deliveries import Kind
from bot.outcomes import Outcomes
from bot.receipts import Receipts
from bot.slack.client import sending_client
from bot.slack.directory import Directory
from bot.slack.gateway import Gateway
from bot.slack.pacing import Pacer
from sandbox.client import Workspace
from sandbox.models import User
from sandbox.server import Running
from sandbox.world import World
from storage import tables
from tests.bot.company import NOW, Company
from tests.manifest import MANIFEST

GRACE = timedelta(minutes=10)
GENERAL = "C0GENERAL"
NAMES = ("Emma", "Richard", "Jonas", "Sabine", "Chiara")


class Wall:
    """A clock that stands still until it is turned."""

    def __init__(self, speed: float = 1.0) -> None:
        self._now = NOW
        self.speed = speed

    def now(self) -> datetime:
        """What it shows."""
        return self._now

    def goes_on(self, **by: float) -> None:
        """Turn it by so much."""
        self._now += timedelta(**by)

    def shows(self, instant: datetime) -> None:
        """Turn it to an instant."""
        self._now = instant


@dataclass(frozen=True)
class Office:
    """Who joined, what is sent, and what people see of it."""

    company: Company
    slack: Running
    people: Workspace
    sender: Sender
    wall: Wall

    async def two_are_introduced(self) -> None:
        """Emma and Richard join, and a round is run: their introduction is due."""
        await self.company.two_join()
        await self.company.runs_a_round(self.wall.now())

    async def ticks(self) -> None:
        """What has waited long enough is settled, and what is due is sent."""
        await self.sender.settle_due()
        await self.sender.send_due()

    async def sees(self, name: str, words: str) -> int:
        """How many messages with these words somebody has."""
        messages = await self.people.person(name).messages()
        return sum(words in message.text for message in messages)

    async def the(self, kind: Kind) -> tables.Delivery:
        """The only delivery of that kind, as it is stored."""
        (row,) = await self.company.deliveries(kind)
        return row


@contextmanager
def small_world() -> Iterator[World]:
    """A workspace with five people, and the app in #general."""
    world = World.open(MANIFEST)
    for name in NAMES:
        is_admin = name == "Chiara"
        locale = "it-IT" if is_admin else "en-GB"
        user_id = f"U0{name.upper()}"
        world.add_user(User(user_id, name.lower(), name, locale=locale, is_admin=is_admin))
    world.add_channel("general", creator="U0CHIARA", members=("U0MENTOR",), channel_id=GENERAL)
    yield world
    world.close()


@asynccontextmanager
async def at_work(company: Company, slack: Running) -> AsyncIterator[Office]:
    """The sender at work, as `bot.app` wires it."""
    wall = Wall()
    async with ClientSession() as session, Workspace(slack.url) as people:
        client = sending_client(slack.world.app.credentials.bot_token, slack.api_url, session)
        directory = Directory(client, slack.world.team.id, frozenset())
        knowing_more: dict[Kind, Renderer] = {
            Kind.ASK_REQUEST: partial(ask_messages.request, wall),
            Kind.STILL_IN: partial(silence_messages.question, wall),
            Kind.NUDGE: partial(pairing_messages.nudge, wall),
            Kind.IMPOSSIBLE: partial(round_messages.impossible, directory.user),
            Kind.SKIPPED: partial(round_messages.skipped, directory.user),
            Kind.SUMMARY: partial(round_messages.summary, directory.user),
            Kind.ASK_UNMET: partial(ask_messages.unmet, directory.user),
            Kind.ARRIVAL: partial(arrivals.greeting, directory.user),
            Kind.POST_FAILED: partial(prompts.post_failed, directory.user),
        }
        gateway = Gateway(client, Pacer(wall))
        renderers = RENDERERS | knowing_more
        outcomes = Outcomes(company.db, company.workspace.id, wall, AFTERMATH)
        receipts = Receipts(outcomes, gateway, GRACE)
        sender = Sender(outcomes, receipts, gateway, renderers, LOOKS, chance=lambda: 0.0)
        yield Office(company, slack, people, sender, wall)
