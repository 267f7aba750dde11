"""`python -m benchmarks.crashes [--kills 200]`: kill the bot with SIGKILL again and again while it
sends, start it again, and count in the stand-in for Slack what arrived, how often.

The stand-in takes its time with every answer, so that most kills meet posts that are on their way.
What is due is sent in its turn: introductions, nudges, check-ins, prompts; then a new company
begins anew, until there were enough kills.
"""

import argparse
import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import Progress
from sqlalchemy import text

from benchmarks.report import circumstances, markdown_table
from bot import membership, programmes, prompts, rounds
from bot.domain.deliveries import Kind
from bot.domain.members import Profile
from bot.domain.users import User
from bot.domain.workspaces import Place, Workspace
from sandbox import manifest
from sandbox.api.faults import Fault
from sandbox.models import User as SlackUser
from sandbox.server import Running, running
from sandbox.world import World
from storage.database import Database
from storage.rows import Rows

PAIRS, PROMPTS = 20, 10
GRACE_SECONDS = 2
SLOW = Fault("chat.postMessage", times=1_000_000, delay=0.05)
PATIENCE_SECONDS = 120
"""Left in peace, the bot keeps to the pace of Slack: fifty conversations a minute."""

KINDS = (Kind.INTRODUCTION, Kind.NUDGE, Kind.CHECK_IN, Kind.PROMPT)
MANIFEST = Path(__file__).parents[1] / "manifest.yml"
ADMIN = User("U0ADMIN", "en-GB", "Europe/Rome", is_admin=True)


@dataclass
class Tally:
    """By kind of message: how many there were, how many never came, how many came again."""

    kills: Counter[Kind] = field(default_factory=Counter)
    messages: Counter[Kind] = field(default_factory=Counter)
    lost: Counter[Kind] = field(default_factory=Counter)
    repeated: Counter[Kind] = field(default_factory=Counter)


@dataclass(frozen=True)
class Company:
    """A workspace on the stand-in, with a bot that is started and killed."""

    slack: Running
    db: Database
    workspace: Workspace
    environment: dict[str, str]

    async def keys(self, kind: Kind) -> set[str]:
        """The keys of all messages of that kind that were to be sent."""
        rows = await _rows(self.db, "SELECT key FROM delivery WHERE kind = :kind", kind=kind.value)
        return {row.key for row in rows}

    async def due_at(self, kind: Kind) -> datetime:
        """When the last message of that kind falls due."""
        statement = "SELECT max(due_at) AS at FROM delivery WHERE kind = :kind"
        (row,) = await _rows(self.db, statement, kind=kind.value)
        return datetime.fromisoformat(row.at).replace(tzinfo=UTC)

    async def waiting(self) -> int:
        """How many are due by now, or on their way."""
        (row,) = await _rows(
            self.db,
            "SELECT count(*) AS n FROM delivery WHERE state = 'sending'"
            " OR (state = 'due' AND due_at <= :now)",
            now=self.slack.world.clock.now().replace(tzinfo=None).isoformat(" "),
        )
        return int(row.n)

    def arrived(self) -> Counter[str]:
        """How often each key is there in Slack."""
        return Counter(
            message.metadata["event_payload"]["key"]
            for messages in self.slack.world.messages.values()
            for message in messages.values()
            if message.metadata
        )


async def prove(
    kills: int, advance: Callable[[int], None], rng: Random, *, pairs: int = PAIRS
) -> Tally:
    """Kill the bot so often, over as many companies as it takes."""
    tally = Tally()
    while (left := kills - tally.kills.total()) > 0:
        with TemporaryDirectory() as folder:
            async with _company(Path(folder), pairs) as company:
                await _season(company, tally, left, advance, rng)
    return tally


async def _season(
    company: Company, tally: Tally, kills: int, advance: Callable[[int], None], rng: Random
) -> None:
    clock = company.slack.world.clock
    now = clock.now()
    await rounds.run_now(company.db, company.workspace, by=ADMIN, now=now)
    for number, kind in enumerate(KINDS):
        if kind is Kind.PROMPT:
            await _ask_for_prompts(company)
        elif number:
            clock.set_to(await company.due_at(kind) + timedelta(seconds=1))
        await _send_under_fire(company, kind, tally, kills, advance, rng)
        await _count(company, kind, tally)


async def _send_under_fire(
    company: Company,
    kind: Kind,
    tally: Tally,
    kills: int,
    advance: Callable[[int], None],
    rng: Random,
) -> None:
    """Until nothing is left to send; once there were enough kills, the bot is left in peace."""
    async with asyncio.timeout(PATIENCE_SECONDS * 5):
        while await company.waiting():
            async with _bot(company):
                if kills > tally.kills.total():
                    await _posts(company, rng.randint(1, 6))
                    await asyncio.sleep(rng.uniform(0, 0.1))
                    tally.kills[kind] += 1
                    advance(1)
                else:
                    await _until_nothing_waits(company)


async def _posts(company: Company, number: int) -> None:
    """Wait until so many more messages are there, or nothing is left to send."""
    goal = company.arrived().total() + number
    async with asyncio.timeout(PATIENCE_SECONDS):
        while company.arrived().total() < goal and await company.waiting():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def _until_nothing_waits(company: Company) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await company.waiting():  # noqa: ASYNC110 - another process does it
            await asyncio.sleep(0.05)


async def _count(company: Company, kind: Kind, tally: Tally) -> None:
    keys, arrived = await company.keys(kind), company.arrived()
    tally.messages[kind] += len(keys)
    tally.lost[kind] += sum(arrived[key] == 0 for key in keys)
    tally.repeated[kind] += sum(arrived[key] > 1 for key in keys)


async def _ask_for_prompts(company: Company) -> None:
    for number in range(PROMPTS):
        await prompts.post(
            company.db,
            company.workspace,
            channel="C0GENERAL",
            text=f"Question {number}",
            by=ADMIN,
            now=company.slack.world.clock.now(),
        )


@asynccontextmanager
async def _company(folder: Path, pairs: int) -> AsyncIterator[Company]:
    world = World.open(manifest.read(MANIFEST))
    people = [SlackUser(f"U0P{number}", f"p{number}", f"P{number}") for number in range(2 * pairs)]
    for user in people:
        world.add_user(user)
    bot = world.app.bot_user_id
    world.add_channel("general", creator=people[0].id, members=(bot,), channel_id="C0GENERAL")
    async with running(world) as slack:
        slack.api.faults.plan(SLOW)
        db = Database(f"sqlite:///{folder / 'mentor.db'}")
        await db.migrate()
        workspace = await _join(db, world, people)
        yield Company(slack, db, workspace, _environment(slack, folder))
        await db.close()
    world.close()


async def _join(db: Database, world: World, people: list[SlackUser]) -> Workspace:
    now = world.clock.now()
    workspace = await programmes.ensure(
        db, world.team.id, world.app.bot_user_id, place=Place(), now=now
    )
    for number, user in enumerate(people):
        profile = Profile(3 * (number % 2))
        who = User(user.id, "en-GB", "Europe/Rome")
        await membership.join(db, workspace, profile, rules_accepted=True, by=who, now=now)
    return workspace


def _environment(slack: Running, folder: Path) -> dict[str, str]:
    credentials = slack.world.app.credentials
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("SLACK_")},
        "SLACK_BOT_TOKEN": credentials.bot_token,
        "SLACK_APP_TOKEN": credentials.app_token,
        "SLACK_API_URL": slack.api_url,
        "CLOCK_URL": f"{slack.url}/clock",
        "DATABASE_URL": f"sqlite:///{folder / 'mentor.db'}",
        "DELIVERY_GRACE_SECONDS": str(GRACE_SECONDS),
        "LOG_LEVEL": "ERROR",
    }


@asynccontextmanager
async def _bot(company: Company) -> AsyncIterator[None]:
    """The bot from its start to its SIGKILL."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"), env=company.environment
    )
    try:
        yield
    finally:
        process.kill()
        await process.wait()


async def _rows(db: Database, statement: str, **named: object) -> Rows:
    async with db.read() as reading:
        return await reading.rows(text(statement), **named)


def _show(tally: Tally, console: Console) -> None:
    table = markdown_table("messages", "kills", "sent", "lost", "repeated")
    for kind in KINDS:
        name = kind.value.replace("_", "-")
        counts = (tally.kills, tally.messages, tally.lost, tally.repeated)
        table.add_row(name, *(str(count[kind]) for count in counts))
    console.print(f"{circumstances()}; SQLite, Socket Mode\n", highlight=False)
    console.print(table)


def main() -> None:
    """Kill, count, and print; ends with 1 if anything was lost or came twice."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.crashes", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Killing", total=given.kills)
        proving = prove(given.kills, lambda n: progress.advance(task, n), Random(given.seed))  # noqa: S311
        tally = asyncio.run(proving)
    _show(tally, Console(width=100))
    sys.exit(1 if tally.lost.total() + tally.repeated.total() else 0)


if __name__ == "__main__":
    main()
