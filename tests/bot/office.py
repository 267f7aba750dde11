"""The company at work in Slack: the real sender, the real SDK, and the stand-in over a socket."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import ClientSession

from bot import prompts
from bot.deliveries import Sender
from bot.domain.deliveries import Kind
from bot.kinds import AFTERMATH, LOOKS, renderers
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
from tests.bot.company import CHIARA, LEADING, NOW, STARTING, Company, somebody
from tests.manifest import MANIFEST

GRACE = timedelta(minutes=10)
GENERAL = "C0GENERAL"
INTRODUCTION = "Two ways to begin"
QUESTION = "Which rule would you drop?"
POST, OPEN, HISTORY = "chat.postMessage", "conversations.open", "conversations.history"
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

    async def many_are_introduced(self, *, pairs: int) -> None:
        """So many pairs join, and a round is run: their introductions are due."""
        for number in range(2 * pairs):
            name = f"Person{number}"
            user = User(f"U0{name.upper()}", name.lower(), name, locale="en-GB")
            self.slack.world.add_user(user)
            await self.company.joins(somebody(name), LEADING if number % 2 else STARTING)
        await self.company.runs_a_round(self.wall.now())

    async def posts_a_prompt(self, channel: str) -> None:
        """Chiara posts a question to a channel: it is due."""
        ours = self.company.db, self.company.workspace
        await prompts.post(*ours, channel=channel, text=QUESTION, by=CHIARA, now=NOW)

    async def hears_of_the_introduction(self) -> None:
        """Slack's receipt: it was posted."""
        key = (await self.the(Kind.INTRODUCTION)).key
        await self.sender.outcomes.believe(key, conversation="G0GROUP", ts="1.000001")

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
        gateway = Gateway(client, Pacer(wall))
        outcomes = Outcomes(company.db, company.workspace.id, wall, AFTERMATH)
        receipts = Receipts(outcomes, gateway, GRACE)
        drawn = renderers(wall, directory.user)
        sender = Sender(outcomes, receipts, gateway, drawn, LOOKS, chance=lambda: 0.0)
        yield Office(company, slack, people, sender, wall)
