"""The ways in which the bot is broken."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from random import Random

from benchmarks.proof import companies, databases
from benchmarks.proof.companies import (
    GRACE_SECONDS,
    KINDS,
    LOOK_AGAIN_AFTER,
    PAIRS,
    PATIENCE_SECONDS,
    Company,
)
from benchmarks.proof.killed import Point
from bot.domain.deliveries import Kind
from sandbox.api.faults import Fault

KILLED = "benchmarks.proof.killed"
PASSES = (1, 3)
"""The first message of a start, and one in the midst of others."""

SLOW = Fault("chat.postMessage", times=1_000_000, delay=0.05)
"""Most kills meet posts that are on their way."""

Advance = Callable[[], None]


@dataclass
class Tally:
    """How often it was killed; how many messages there were, never came, and came again."""

    kills: int = 0
    messages: Counter[Kind] = field(default_factory=Counter)
    lost: int = 0
    repeated: int = 0

    async def count(self, company: Company, kind: Kind) -> None:
        """Take in what has become of all messages of that kind."""
        keys, arrived = await company.keys(kind), company.arrived()
        self.messages[kind] += len(keys)
        self.lost += sum(arrived[key] == 0 for key in keys)
        self.repeated += sum(arrived[key] > 1 for key in keys)


@dataclass(frozen=True)
class Setting:
    """On which database, in how big a company, with which messages, in their order."""

    where: databases.Kind
    pairs: int = PAIRS
    kinds: tuple[Kind, ...] = KINDS
    grace_seconds: int = GRACE_SECONDS

    def company(self) -> AbstractAsyncContextManager[Company]:
        """A new one."""
        return companies.founded(self.where, self.pairs, self.grace_seconds)


async def at_random(setting: Setting, kills: int, rng: Random, advance: Advance) -> Tally:
    """Killed so often while it sends, over as many companies as it takes."""
    tally = Tally()
    while tally.kills < kills:
        async with setting.company() as company:
            company.slack.api.faults.plan(SLOW)
            async for _ in _seasons(company, setting, tally):
                while tally.kills < kills and await company.is_waiting():
                    async with company.bot():
                        await _some_posts(company, rng)
                    tally.kills += 1
                    advance()
    return tally


async def at_point(
    setting: Setting, point: Point, advance: Advance, passes: Sequence[int] = PASSES
) -> Tally:
    """Killed at that point of a message's way, for each kind of message."""
    tally = Tally()
    async with setting.company() as company:
        async for _ in _seasons(company, setting, tally):
            for number in passes:
                async with company.bot(KILLED, point.value, str(number)) as process:
                    async with asyncio.timeout(PATIENCE_SECONDS):
                        await process.wait()
                tally.kills += 1
                advance()
    return tally


async def _seasons(company: Company, setting: Setting, tally: Tally) -> AsyncIterator[Kind]:
    """Each kind of message, when it has fallen due; after whatever was done to the bot meanwhile
    it is left in peace until nothing waits, and what arrived is counted."""
    for kind in setting.kinds:
        await company.make_due(kind)
        yield kind
        async with company.bot() as process:
            await company.until_nothing_waits(process)
        await tally.count(company, kind)


async def _some_posts(company: Company, rng: Random) -> None:
    """Wait until some more messages are there, or nothing is left to send; then a little longer."""
    goal = company.arrived().total() + rng.randint(1, 6)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while company.arrived().total() < goal and await company.is_waiting():  # noqa: ASYNC110
            await asyncio.sleep(LOOK_AGAIN_AFTER)
    await asyncio.sleep(rng.uniform(0, 0.1))
